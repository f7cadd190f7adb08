// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakedesk.h"

#include "tests/support/fakeconsole.h"

#include <QDateTime>
#include <QMimeDatabase>
#include <QTimer>

#include <utility>

namespace frontdesk::test {
namespace {

constexpr qint64 MaxBytes = 10 * 1024 * 1024;

template <class T>
QFuture<Result<T>> ready(Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

Error invalid(const QString& text) { return {ErrorCode::InvalidInput, text, {}}; }

Micros now() { return QDateTime::currentMSecsSinceEpoch() * 1000; }

MessagePart partOf(const MediaContent& media, const QString& id)
{
    if (media.mimeType.startsWith(u"image/"))
        return ImagePart{id, media.mimeType, media.name, media.data.size()};
    if (media.mimeType.startsWith(u"audio/"))
        return AudioPart{id, media.mimeType, 12'000};
    return FilePart{id, media.mimeType, media.name, media.data.size()};
}

}  // namespace

FakeDesk::FakeDesk(FakeConsole& console) : m_console(console)
{
    canned = {{QStringLiteral("c1"), QStringLiteral("hello"), QStringLiteral("Greeting"),
               QStringLiteral("Hello {customer_name}, this is {staff_name} of {company_name}. How can I help?")},
              {QStringLiteral("c2"), QStringLiteral("refund"), QStringLiteral("Refund is on its way"),
               QStringLiteral("I have sent the refund. It takes three to five working days to reach your account.")},
              {QStringLiteral("c3"), QStringLiteral("reset"), QStringLiteral("How to reset the router"),
               QStringLiteral("Please hold the reset button for ten seconds until all lights go out.")}};
}

bool FakeDesk::takeError(Error& error)
{
    error = std::exchange(m_console.nextError, {});
    return error.code != ErrorCode::Unknown;
}

ConversationSummary& FakeDesk::row(ConversationId id) { return m_console.at(id); }

QString FakeDesk::addMedia(const QString& name, const QString& mimeType, const QByteArray& data, bool suspicious)
{
    const QString id = QStringLiteral("media-%1").arg(m_next++);
    m_media.insert(id, {name, mimeType, data, suspicious});
    return id;
}

QFuture<Result<StagedAttachment>> FakeDesk::stage(ConversationId, QString name, QByteArray data)
{
    Error error;
    if (takeError(error))
        return ready<StagedAttachment>(error);
    if (data.isEmpty())
        return ready<StagedAttachment>(invalid(QStringLiteral("This file is empty.")));
    if (data.size() > MaxBytes)
        return ready<StagedAttachment>(invalid(QStringLiteral("This file is larger than 10 MB.")));
    const QString type = QMimeDatabase().mimeTypeForFileNameAndData(name, data).name();
    const QString id = addMedia(name, type, data);
    const StagedAttachment staged{id, name, type, data.size()};
    if (!stageSlowly)
        return ready<StagedAttachment>(staged);
    auto promise = std::make_shared<QPromise<Result<StagedAttachment>>>();
    promise->start();
    m_staging << Staging{promise, staged};
    return promise->future();
}

void FakeDesk::finishStaging()
{
    for (const Staging& staging : std::exchange(m_staging, {})) {
        staging.promise->addResult(staging.staged);
        staging.promise->finish();
    }
}

QFuture<Result<>> FakeDesk::discard(QString mediaId)
{
    m_media.remove(mediaId);
    return ready<void>({});
}

QFuture<Result<MediaContent>> FakeDesk::media(QString mediaId)
{
    if (!m_media.contains(mediaId))
        return ready<MediaContent>(Error{ErrorCode::NotFound, QStringLiteral("This file is no longer there."), {}});
    return ready<MediaContent>(m_media.value(mediaId));
}

QFuture<Result<Message>> FakeDesk::replyWith(ConversationId id, QString publicId, QString text, QStringList mediaIds,
                                             MessageId lastSeen)
{
    Error error;
    if (takeError(error))
        return ready<Message>(error);
    const QList<Message>& all = m_console.stored(id);
    const bool moved = std::any_of(all.begin(), all.end(), [&](const Message& message) {
        return message.author == Author::Contact && lastSeen.isValid() && lastSeen < message.id;
    });
    if (moved)
        return ready<Message>(Error{ErrorCode::Conflict, {}, QStringLiteral("newer_message")});
    Message message;
    message.publicId = publicId;
    message.conversationId = id;
    message.direction = Direction::Outbound;
    message.author = Author::Staff;
    message.staffId = m_console.programInfo.self.id;
    message.authorName = m_console.programInfo.self.name;
    message.delivery = window > 0 ? Delivery::Queued : Delivery::Sent;
    if (!text.isEmpty())
        message.parts << TextPart{text};
    for (const QString& mediaId : std::as_const(mediaIds))
        message.parts << partOf(m_media.value(mediaId), mediaId);
    message = post(message);
    if (window > 0)
        QTimer::singleShot(int(window / 1000), m_console.events(), [this, id, publicId] { release(id, publicId); });
    return ready<Message>(message);
}

void FakeDesk::release(ConversationId id, const QString& publicId)
{
    for (Message message : m_console.stored(id)) {
        if (message.publicId != publicId)
            continue;
        message.delivery = Delivery::Sent;
        m_console.replaceMessage(message);
        m_console.publish(MessageChanged{message});
    }
}

QFuture<Result<QString>> FakeDesk::undoSend(ConversationId id, QString publicId)
{
    Error error;
    if (takeError(error))
        return ready<QString>(error);
    for (const Message& message : m_console.stored(id)) {
        if (message.publicId != publicId || message.delivery != Delivery::Queued)
            continue;
        const Message gone = message;
        m_console.removeMessage(id, gone.id);
        m_console.publish(MessageRemoved{id, gone.id});
        m_console.publishRow(id);
        return ready<QString>(gone.text());
    }
    return ready<QString>(Error{ErrorCode::Conflict, QStringLiteral("The message has already left."), {}});
}

Micros FakeDesk::undoWindow() const { return window; }

QFuture<Result<QList<CannedReply>>> FakeDesk::cannedReplies() { return ready<QList<CannedReply>>(canned); }

QFuture<Result<CannedReply>> FakeDesk::saveCannedReply(CannedReply reply)
{
    Error error;
    if (takeError(error))
        return ready<CannedReply>(error);
    for (const CannedReply& other : std::as_const(canned))
        if (other.id != reply.id && other.shortcut == reply.shortcut)
            return ready<CannedReply>(
                invalid(QStringLiteral("“/%1” is taken by “%2”.").arg(reply.shortcut, other.title)));
    if (reply.id.isEmpty()) {
        reply.id = QStringLiteral("c%1").arg(100 + m_next++);
        canned << reply;
    } else {
        for (CannedReply& other : canned)
            if (other.id == reply.id)
                other = reply;
    }
    return ready<CannedReply>(reply);
}

QFuture<Result<>> FakeDesk::removeCannedReply(QString id)
{
    canned.removeIf([&id](const CannedReply& reply) { return reply.id == id; });
    return ready<void>({});
}

Message FakeDesk::post(Message message)
{
    message = m_console.addMessage(message);
    m_console.publish(MessageChanged{message});
    m_console.publishRow(message.conversationId);
    return message;
}

void FakeDesk::addEvent(ConversationId id, EventKind event, const QString& text)
{
    Message message;
    message.conversationId = id;
    message.kind = MessageKind::Event;
    message.author = Author::System;
    message.visibility = Visibility::Internal;
    message.event = event;
    message.eventText = text;
    (void)post(message);
}

QFuture<Result<Message>> FakeDesk::guide(ConversationId id, QString publicId, QString text)
{
    Error error;
    if (takeError(error))
        return ready<Message>(error);
    if (row(id).conversation.handler != Handler::Ai)
        return ready<Message>(Error{ErrorCode::Conflict, QStringLiteral("A person has this conversation."), {}});
    Message message;
    message.publicId = publicId;
    message.conversationId = id;
    message.kind = MessageKind::Note;
    message.event = EventKind::HandedBack;
    message.direction = Direction::Outbound;
    message.author = Author::Staff;
    message.staffId = m_console.programInfo.self.id;
    message.authorName = m_console.programInfo.self.name;
    message.visibility = Visibility::Internal;
    message.parts = {TextPart{text}};
    return ready<Message>(post(message));
}

QFuture<Result<ConversationSummary>> FakeDesk::reopen(ConversationId id, bool mine)
{
    Error error;
    if (takeError(error))
        return ready<ConversationSummary>(error);
    ConversationSummary& it = row(id);
    if (it.conversation.state == ConversationState::Open)
        return ready<ConversationSummary>(Error{ErrorCode::Conflict, QStringLiteral("It is open already."), {}});
    it.conversation.state = ConversationState::Open;
    it.conversation.snoozedUntil = 0;
    it.conversation.handler = mine ? Handler::Human : Handler::Ai;
    it.conversation.assigneeId = mine ? m_console.programInfo.self.id : StaffId();
    it.assigneeName = mine ? m_console.programInfo.self.name : QString();
    addEvent(id, EventKind::ConversationReopened);
    return ready<ConversationSummary>(it);
}

QFuture<Result<ConversationSummary>> FakeDesk::snooze(ConversationId id, Micros until, MessageId)
{
    Error error;
    if (takeError(error))
        return ready<ConversationSummary>(error);
    if (until <= now())
        return ready<ConversationSummary>(invalid(QStringLiteral("Choose a time in the future.")));
    row(id).conversation.state = ConversationState::Snoozed;
    row(id).conversation.snoozedUntil = until;
    m_console.publishRow(id);
    return ready<ConversationSummary>(row(id));
}

QFuture<Result<ConversationSummary>> FakeDesk::assign(ConversationId id, StaffId to, QString note)
{
    Error error;
    if (takeError(error))
        return ready<ConversationSummary>(error);
    assigned << to;
    lastAssignNote = note;
    ConversationSummary& it = row(id);
    it.conversation.handler = to.isValid() ? Handler::Human : Handler::Ai;
    it.conversation.assigneeId = to;
    it.assigneeName = to.isValid() ? QStringLiteral("Jonas Berg") : QString();
    m_console.publishRow(id);
    return ready<ConversationSummary>(it);
}

QFuture<Result<>> FakeDesk::askForIt(ConversationId id)
{
    asked << id;
    return ready<void>({});
}

ContactProfile& FakeDesk::profileOf(ContactId id)
{
    ContactProfile& profile = m_profiles[id.value];
    profile.contact.id = id;
    return profile;
}

QFuture<Result<ContactProfile>> FakeDesk::profile(ContactId id)
{
    ContactProfile profile = profileOf(id);
    const ConsolePage everything = m_console.everything();
    for (const ConversationSummary& it : everything.rows) {
        if (it.conversation.contactId != id)
            continue;
        if (profile.contact.name.isEmpty())
            profile.contact.name = it.contactName;
        profile.earlier << it;
        ++profile.conversations;
    }
    return ready<ContactProfile>(profile);
}

QFuture<Result<Contact>> FakeDesk::saveContact(Contact contact, Contact)
{
    Error error;
    if (takeError(error))
        return ready<Contact>(error);
    if (!contact.email.isEmpty() && !contact.email.contains(u'@'))
        return ready<Contact>(invalid(QStringLiteral("This is not an e-mail address.")));
    profileOf(contact.id).contact = contact;
    return ready<Contact>(contact);
}

QFuture<Result<ContactFact>> FakeDesk::addFact(ContactId id, QString text)
{
    const ContactFact fact{QStringLiteral("f%1").arg(m_next++), text,
                           QStringLiteral("Written by %1").arg(m_console.programInfo.self.name), now()};
    profileOf(id).facts.prepend(fact);
    return ready<ContactFact>(fact);
}

QFuture<Result<>> FakeDesk::forgetFact(ContactId id, QString factId)
{
    profileOf(id).facts.removeIf([&factId](const ContactFact& fact) { return fact.id == factId; });
    return ready<void>({});
}

QFuture<Result<>> FakeDesk::setBlocked(ContactId id, bool blocked, QString reason)
{
    profileOf(id).blocked = blocked;
    profileOf(id).blockReason = blocked ? reason : QString();
    return ready<void>({});
}

void FakeDesk::setViewing(ConversationId id) { viewing = id; }

QFuture<Result<QList<ConversationViewer>>> FakeDesk::viewers(ConversationId id)
{
    return ready<QList<ConversationViewer>>(m_viewers.value(id.value));
}

}  // namespace frontdesk::test
