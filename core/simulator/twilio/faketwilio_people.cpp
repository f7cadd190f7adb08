// SPDX-License-Identifier: GPL-3.0-or-later
// What people do: customers with phones, and people of the business in Conversations.
#include "core/simulator/twilio/fakeevents.h"
#include "core/simulator/twilio/fakesending.h"
#include "core/simulator/twilio/faketwilio.h"

#include <QXmlStreamReader>

namespace frontdesk::simulator {
namespace {

bool isOneOf(const QString& body, const char* words)
{
    return QString::fromLatin1(words).split(u' ').contains(body.trimmed().toUpper());
}

/// <Response><Message>...</Message></Response>: the answers in TwiML.
QStringList answersIn(const QByteArray& twiml)
{
    QStringList texts;
    QXmlStreamReader xml(twiml);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"Message")
            texts << xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    return texts;
}

}  // namespace

QStringList FakeTwilio::keep(const QList<FakeMedia>& media, const QString& parent)
{
    QStringList sids;
    for (FakeMedia file : media) {
        file.sid = newSid("ME");
        file.parent = parent;
        m_account.media.insert(file.sid, file);
        sids << file.sid;
    }
    return sids;
}

QString FakeTwilio::write(const FakeInbound& inbound)
{
    const QString prefix = inbound.whatsApp ? QStringLiteral("whatsapp:") : QString();
    FakeMessage message{.sid = newSid(inbound.media.isEmpty() || inbound.whatsApp ? "SM" : "MM"),
                        .from = prefix % inbound.from,
                        .to = prefix % inbound.to,
                        .body = inbound.body,
                        .messagingServiceSid = inbound.whatsApp ? QString() : m_account.messagingServiceSid,
                        .direction = QStringLiteral("inbound"),
                        .status = QStringLiteral("received"),
                        .segments = segmentsOf(inbound.body)};
    message.media = keep(inbound.media, message.sid);
    message.profileName = inbound.profileName;
    message.createdAt = message.sentAt = message.updatedAt = m_clock.now();
    if (inbound.whatsApp)
        m_account.lastHeard.insert(optOutKey(message.from, message.to), message.createdAt);
    m_account.add(message);
    if (!inbound.whatsApp)
        obeyKeyword(message);
    announce(message);
    return message.sid;
}

/// Twilio itself answers STOP, START and HELP on SMS; the program hears of them all the same.
void FakeTwilio::obeyKeyword(const FakeMessage& message)
{
    const QString key = optOutKey(message.from, message.to);
    if (isOneOf(message.body, "STOP STOPALL UNSUBSCRIBE CANCEL END QUIT REVOKE OPTOUT")) {
        m_account.optedOut.insert(key);
        reply(message,
              QStringLiteral("You have been unsubscribed and will get no more messages. Reply START to resume."));
    } else if (isOneOf(message.body, "START YES UNSTOP") && m_account.optedOut.remove(key)) {
        reply(message, QStringLiteral("You have been subscribed again. Reply HELP for help, STOP to unsubscribe."));
    } else if (isOneOf(message.body, "HELP INFO")) {
        reply(message, QStringLiteral("Reply STOP to unsubscribe."));
    }
}

/// Twilio's own answer, or one in TwiML: it leaves without the REST interface.
void FakeTwilio::reply(const FakeMessage& to, const QString& text)
{
    FakeMessage message{.sid = newSid("SM"),
                        .from = to.to,
                        .to = to.from,
                        .body = text,
                        .direction = QStringLiteral("outbound-reply"),
                        .status = QStringLiteral("queued"),
                        .segments = segmentsOf(text)};
    message.createdAt = message.updatedAt = m_clock.now();
    m_account.add(message);
    take(message.sid);
}

void FakeTwilio::announce(const FakeMessage& message)
{
    const bool whatsApp = isWhatsApp(message.to);
    const FakeNumber* own = number(bareNumber(message.to));
    m_webhooks->send({.url = whatsApp ? m_account.whatsAppUrl
                             : own    ? own->smsUrl
                                      : QByteArray(),
                      .fallback = own ? own->smsFallbackUrl : QByteArray(),
                      .fields = inboundFields(m_account, message, m_url.toString()),
                      .about = message.sid});
}

void FakeTwilio::answered(qint64 webhook)
{
    const FakeWebhook& hook = m_webhooks->all()[std::size_t(webhook)];
    const FakeMessage* message = m_account.message(hook.about);
    if (!message || message->direction != u"inbound" || !hook.acknowledged || !hook.answer.contains("<Message"))
        return;
    const FakeMessage to = *message;
    for (const QString& text : answersIn(hook.answer))
        reply(to, text);
}

void FakeTwilio::setOutOfReach(const QString& customer, bool out)
{
    if (out) {
        m_account.outOfReach.insert(customer);
        return;
    }
    m_account.outOfReach.remove(customer);
    QStringList waiting;
    for (const FakeMessage& message : std::as_const(m_account.messages))
        if (bareNumber(message.to) == customer && message.status == u"sent")
            waiting << message.sid;
    for (const QString& sid : std::as_const(waiting))
        deliver(sid);
}

void FakeTwilio::look(const QString& customer)
{
    QStringList unread;
    for (const FakeMessage& message : std::as_const(m_account.messages))
        if (isWhatsApp(message.to) && bareNumber(message.to) == customer && message.status == u"delivered")
            unread << message.sid;
    for (const QString& sid : std::as_const(unread))
        progress(sid, QStringLiteral("read"));
}

QString FakeTwilio::openThread(const QString& address, const QString& proxy)
{
    FakeThread thread{.sid = newSid("CH"), .serviceSid = m_account.serviceSid, .friendlyName = address};
    thread.createdAt = thread.updatedAt = m_clock.now();
    thread.participants << FakeParticipant{
        .sid = newSid("MB"), .address = address, .proxyAddress = proxy, .createdAt = thread.createdAt};
    m_account.threads << thread;
    announceThread("onParticipantAdded",
                   participantFields(m_account, thread, thread.participants.first(), true, m_clock.now()), thread.sid);
    return thread.sid;
}

QString FakeTwilio::writeInThread(const QString& threadSid, const QString& author, const QString& body,
                                  const QList<FakeMedia>& media)
{
    FakeThread* thread = m_account.thread(threadSid);
    if (!thread)
        return {};
    FakeThreadMessage message{.sid = newSid("IM"),
                              .index = thread->messages.isEmpty() ? 0 : thread->messages.last().index + 1,
                              .author = author,
                              .body = body};
    for (const FakeParticipant& participant : std::as_const(thread->participants))
        if (participant.address == author || participant.identity == author)
            message.participantSid = participant.sid;
    message.media = keep(media, threadSid);
    message.createdAt = m_clock.now();
    thread->messages << message;
    thread->updatedAt = message.createdAt;
    announceThread("onMessageAdded", messageAddedFields(m_account, *thread, message), message.sid);
    return message.sid;
}

QString FakeTwilio::join(const QString& threadSid, const QString& identity)
{
    FakeThread* thread = m_account.thread(threadSid);
    if (!thread)
        return {};
    const FakeParticipant participant{.sid = newSid("MB"), .identity = identity, .createdAt = m_clock.now()};
    thread->participants << participant;
    announceThread("onParticipantAdded", participantFields(m_account, *thread, participant, true, m_clock.now()),
                   threadSid);
    return participant.sid;
}

void FakeTwilio::leave(const QString& threadSid, const QString& participantSid)
{
    FakeThread* thread = m_account.thread(threadSid);
    if (!thread)
        return;
    for (qsizetype i = 0; i < thread->participants.size(); ++i) {
        if (thread->participants.at(i).sid != participantSid)
            continue;
        const FakeParticipant gone = thread->participants.takeAt(i);
        announceThread("onParticipantRemoved", participantFields(m_account, *thread, gone, false, m_clock.now()),
                       threadSid);
        return;
    }
}

void FakeTwilio::setThreadState(const QString& threadSid, const QString& state)
{
    FakeThread* thread = m_account.thread(threadSid);
    if (!thread || thread->state == state)
        return;
    const QString before = std::exchange(thread->state, state);
    thread->updatedAt = m_clock.now();
    announceThread("onConversationStateUpdated", stateFields(m_account, *thread, before, m_clock.now()), threadSid);
}

}  // namespace frontdesk::simulator
