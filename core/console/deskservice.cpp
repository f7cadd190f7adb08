// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/deskservice.h"

#include "core/console/deskchecks.h"
#include "core/console/enginecall.h"
#include "core/conversations/deskroom.h"
#include "core/conversations/outboxdispatcher.h"
#include "core/events/eventbus.h"
#include "core/store/conversationstore.h"
#include "core/store/deskstore.h"
#include "core/store/mediastore.h"

namespace frontdesk {
namespace {

constexpr int MaxSavedReplyChars = 8000;
constexpr int MaxGuidanceChars = 2000;
constexpr int LookAgainMs = 20'000;

CannedReply cannedOf(const CannedRow& row) { return {row.publicId, row.shortcut, row.title, row.text}; }

}  // namespace

DeskService::DeskService(const ConsoleServices& services, QObject* parent)
    : QObject(parent), m_services(services), m_publisher(services.conversations), m_views(services.conversations)
{
    m_looking.setInterval(LookAgainMs);
    connect(&m_looking, &QTimer::timeout, this,
            [this] { m_services.conversations.room->look(m_services.info.self, m_viewing); });
}

QFuture<Result<StagedAttachment>> DeskService::stage(ConversationId id, QString name, QByteArray data)
{
    return engineCall<StagedAttachment>(this, [this, id, name, data] { return doStage(id, name, data); });
}

QFuture<Result<>> DeskService::discard(QString mediaId)
{
    return engineCall<void>(this, [this, mediaId] { return doDiscard(mediaId); });
}

QFuture<Result<MediaContent>> DeskService::media(QString mediaId)
{
    return engineCall<MediaContent>(this, [this, mediaId] { return doMedia(mediaId); });
}

QFuture<Result<Message>> DeskService::replyWith(ConversationId id, QString publicId, QString text, QStringList mediaIds,
                                                MessageId lastSeen)
{
    const StaffReply reply{.conversationId = id,
                           .staffId = m_services.info.self.id,
                           .publicId = publicId,
                           .text = text,
                           .notBefore = 0,
                           .mediaIds = mediaIds,
                           .lastSeen = lastSeen};
    return engineCall<Message>(this, [this, reply] { return doReply(reply); });
}

QFuture<Result<QString>> DeskService::undoSend(ConversationId id, QString publicId)
{
    return engineCall<QString>(this, [this, id, publicId] { return doUndo(id, publicId); });
}

Micros DeskService::undoWindow() const { return m_services.undoWindow(); }

QFuture<Result<QList<CannedReply>>> DeskService::cannedReplies()
{
    return engineCall<QList<CannedReply>>(this, [this] { return doCanned(); });
}

QFuture<Result<CannedReply>> DeskService::saveCannedReply(CannedReply reply)
{
    return engineCall<CannedReply>(this, [this, reply] { return doSaveCanned(reply); });
}

QFuture<Result<>> DeskService::removeCannedReply(QString id)
{
    return engineCall<void>(this, [this, id] { return doRemoveCanned(id); });
}

QFuture<Result<Message>> DeskService::guide(ConversationId id, QString publicId, QString text)
{
    const StaffReply note{.conversationId = id, .staffId = m_services.info.self.id, .publicId = publicId, .text = text};
    return engineCall<Message>(this, [this, note] { return doGuide(note); });
}

void DeskService::setViewing(ConversationId id)
{
    QMetaObject::invokeMethod(
        this,
        [this, id] {
            m_viewing = id;
            m_services.conversations.room->look(m_services.info.self, id);
            if (id.isValid())
                m_looking.start();
            else
                m_looking.stop();
        },
        Qt::QueuedConnection);
}

QFuture<Result<QList<ConversationViewer>>> DeskService::viewers(ConversationId id)
{
    return engineCall<QList<ConversationViewer>>(this, [this, id] { return doViewers(id); });
}

Task<StagedAttachment> DeskService::doStage(ConversationId id, QString name, QByteArray data)
{
    const MediaOwner owner{.conversation = id, .staff = m_services.info.self.id, .session = {}};
    auto staging = m_services.conversations.media->stage(owner, name, data);
    const Result<MediaInfo> staged = co_await staging;
    if (!staged)
        co_return staged.error();
    const StagedAttachment attachment{staged->mediaId, staged->name, staged->mimeType, staged->bytes};
    co_return attachment;
}

Task<> DeskService::doDiscard(QString mediaId)
{
    const MediaOwner owner{.conversation = {}, .staff = m_services.info.self.id, .session = {}};
    auto discarding = m_services.conversations.media->discard(owner, mediaId);
    co_return co_await discarding;
}

Task<MediaContent> DeskService::doMedia(QString mediaId)
{
    auto reading = m_services.conversations.media->read(mediaId);
    const Result<MediaData> file = co_await reading;
    if (!file)
        co_return file.error();
    m_views.file(m_services.info.self.id, mediaId);
    const MediaContent content{file->info.name, file->info.mimeType, file->data, file->info.suspicious};
    co_return content;
}

Task<Message> DeskService::doReply(StaffReply reply)
{
    if (reply.text.size() > MaxSavedReplyChars) {
        const Error tooLong{
            ErrorCode::InvalidInput,
            tr("This text is longer than %1 characters. Shorten it or send it in parts.").arg(MaxSavedReplyChars),
            {}};
        co_return tooLong;
    }
    if (const Micros window = m_services.undoWindow(); window > 0)
        reply.notBefore = m_services.conversations.clock.now() + window;
    auto saving = m_services.conversations.store.addStaffReply(reply);
    const Result<MessageSaved> saved = co_await saving;
    if (!saved)
        co_return saved.error();
    if (!saved->duplicate)
        m_publisher.saved(*saved);
    m_services.outbox.kick();
    co_return saved->message;
}

Task<QString> DeskService::doUndo(ConversationId id, QString publicId)
{
    const StaffId self = m_services.info.self.id;
    auto undoing = m_services.conversations.desk->undoReply(id, self, publicId);
    const Result<ReplyUndone> undone = co_await undoing;
    if (!undone)
        co_return undone.error();
    m_services.conversations.events.publish(MessageRemoved{id, undone->messageId}, undone->feedSeq);
    m_publisher.summary(undone->summary, undone->feedSeq);
    m_services.outbox.kick();  // something behind it may go now
    co_return undone->text;
}

Task<QList<CannedReply>> DeskService::doCanned()
{
    auto reading = m_services.conversations.desk->cannedReplies();
    const Result<QList<CannedRow>> rows = co_await reading;
    if (!rows)
        co_return rows.error();
    QList<CannedReply> replies;
    for (const CannedRow& row : *rows)
        replies << cannedOf(row);
    co_return replies;
}

Task<CannedReply> DeskService::doSaveCanned(CannedReply reply)
{
    const Result<CannedReply> checked = deskchecks::cannedReply(reply);
    if (!checked)
        co_return checked.error();
    const CannedRow row{checked->id, checked->shortcut, checked->title, checked->text};
    auto saving = m_services.conversations.desk->saveCanned(row);
    const Result<CannedRow> saved = co_await saving;
    if (!saved)
        co_return saved.error();
    co_return cannedOf(*saved);
}

Task<> DeskService::doRemoveCanned(QString id)
{
    auto removing = m_services.conversations.desk->removeCanned(id);
    co_return co_await removing;
}

Task<Message> DeskService::doGuide(StaffReply note)
{
    const Result<QString> text = deskchecks::text(note.text, tr("The guidance"), 1, MaxGuidanceChars);
    if (!text)
        co_return text.error();
    note.text = *text;
    auto saving = m_services.conversations.desk->guide(note);
    const Result<MessageSaved> saved = co_await saving;
    if (!saved)
        co_return saved.error();
    if (!saved->duplicate)
        m_publisher.saved(*saved);
    co_return saved->message;
}

Task<QList<ConversationViewer>> DeskService::doViewers(ConversationId id)
{
    QList<ConversationViewer> viewers;
    const auto seats = m_services.conversations.room->others(id, m_services.info.self.id);
    for (const DeskRoom::Seat& seat : seats)
        viewers << ConversationViewer{seat.staff, seat.typing};
    co_return viewers;
}

}  // namespace frontdesk
