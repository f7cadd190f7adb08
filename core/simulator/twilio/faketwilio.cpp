// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/twilio/faketwilio.h"

#include "core/simulator/twilio/fakeevents.h"
#include "core/simulator/twilio/fakejson.h"
#include "core/simulator/twilio/fakesending.h"

#include <QDateTime>
#include <QLocale>
#include <QTimer>

namespace frontdesk::simulator {
namespace {

FakeAccount accountOf(const FakeTwilio::Setup& setup)
{
    FakeAccount account;
    account.sid = setup.accountSid;
    account.token = setup.token;
    account.serviceSid = setup.serviceSid;
    account.messagingServiceSid = setup.messagingServiceSid;
    account.whatsAppNumber = setup.whatsAppNumber;
    for (const QString& number : setup.numbers)
        account.numbers << FakeNumber{.sid = newSid("PN"), .number = number};
    account.templates = {{newSid("HX"), QStringLiteral("order_update"), QStringLiteral("en"),
                          QStringLiteral("Hello {{1}}, there is news about your order {{2}}. Shall we tell you here?"),
                          QStringLiteral("approved")},
                         {newSid("HX"), QStringLiteral("new_offer"), QStringLiteral("en"),
                          QStringLiteral("Hello {{1}}, this week there is something new in the shop."),
                          QStringLiteral("pending")}};
    return account;
}

QByteArray httpDate(Micros now)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(now / 1000, Qt::UTC);
    return QLocale::c().toString(utc, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() + " GMT";
}

}  // namespace

FakeTwilio::FakeTwilio(Setup setup, const Clock& clock, QObject* parent)
    : QObject(parent),
      m_setup(std::move(setup)),
      m_clock(clock),
      m_account(accountOf(m_setup)),
      m_dice(m_setup.chaos.seed),
      m_rest(m_account, clock,
             {.messageTaken = [this](FakeAccount&, const QString& sid) { take(sid); },
              .threadMessageTaken = [this](FakeAccount&, const QString& thread,
                                           const QString& sid) { takeInThread(thread, sid); }}),
      m_server([this](const FakeRequest& request) { return serve(request); })
{
    FakeWebhooks::Setup webhooks = m_setup.webhooks;
    webhooks.token = m_setup.token;
    m_webhooks = std::make_unique<FakeWebhooks>(webhooks, m_setup.chaos, m_dice);
    connect(m_webhooks.get(), &FakeWebhooks::finished, this, &FakeTwilio::answered);
}

FakeTwilio::~FakeTwilio() = default;

Result<QUrl> FakeTwilio::start()
{
    const Result<quint16> port = m_server.listen(m_setup.port);
    if (!port)
        return port.error();
    m_url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(*port));
    m_rest.setBase(m_url.toString());
    return m_url;
}

twilio::Account FakeTwilio::account() const
{
    twilio::Account account;
    account.sid = m_account.sid;
    account.authToken = m_account.token;
    account.phoneNumber = m_account.numbers.isEmpty() ? QString() : m_account.numbers.first().number;
    account.messagingServiceSid = m_account.messagingServiceSid;
    account.whatsAppNumber = m_account.whatsAppNumber;
    account.server = m_url;
    account.simulated = true;
    return account;
}

void FakeTwilio::pointAt(const QString& publicBase, const QByteArray& fallback)
{
    const QByteArray base = publicBase.toLatin1();
    for (FakeNumber& number : m_account.numbers) {
        number.smsUrl = base + "/twilio/sms";
        number.smsFallbackUrl = fallback;
    }
    m_account.whatsAppUrl = base + "/twilio/sms";
    m_account.conversationsUrl = base + "/twilio/conversations";
    m_account.conversationEvents = {"onMessageAdded", "onParticipantAdded", "onParticipantRemoved",
                                    "onConversationStateUpdated", "onDeliveryUpdated"};
}

FakeAnswer FakeTwilio::serve(const FakeRequest& request)
{
    ++m_requests;
    const FakeChaos& chaos = m_setup.chaos;
    if (m_clock.steady() < m_outageUntil || m_dice.chance(chaos.refused))
        return {.cut = true};
    FakeAnswer answer;
    if (m_dice.chance(chaos.tooMany)) {
        answer = errorAnswer(429, 20429, QStringLiteral("Too Many Requests"));
        answer.headers.emplaceBack("Retry-After", QByteArray::number(chaos.retryAfterSeconds));
    } else if (m_dice.chance(chaos.serverError)) {
        answer = errorAnswer(503, 20503, QStringLiteral("Service unavailable"));
    } else {
        answer = m_rest.answer(request);
        if (m_dice.chance(chaos.lostAnswer))
            answer.cut = true;
        else if (m_dice.chance(chaos.errorAfter))
            answer = errorAnswer(500, 20500, QStringLiteral("Internal Server Error"));
    }
    if (m_dice.chance(chaos.slow))
        answer.delayMs = chaos.slowMs;
    answer.headers.emplaceBack("Date", httpDate(m_clock.now()));
    return answer;
}

void FakeTwilio::outage(int ms) { m_outageUntil = m_clock.steady() + Micros(ms) * 1000; }

const FakeNumber* FakeTwilio::number(const QString& e164) const
{
    for (const FakeNumber& candidate : m_account.numbers)
        if (candidate.number == e164)
            return &candidate;
    return nullptr;
}

void FakeTwilio::take(const QString& messageSid)
{
    const FakeMessage* message = m_account.message(messageSid);
    const int code = fateOf(m_account, *message, m_clock.now());
    progress(messageSid, message->status);
    if (code >= 63000) {
        QTimer::singleShot(m_setup.sentMs, this, [this, messageSid, code] {
            m_account.message(messageSid)->errorCode = code;
            progress(messageSid, failedStatus(code));
        });
        return;
    }
    QTimer::singleShot(m_setup.sentMs, this, [this, messageSid, code] {
        progress(messageSid, QStringLiteral("sent"));
        QTimer::singleShot(m_setup.deliveredMs, this, [this, messageSid, code] {
            if (code == 0) {
                deliver(messageSid);
                return;
            }
            m_account.message(messageSid)->errorCode = code;
            progress(messageSid, failedStatus(code));
        });
    });
}

void FakeTwilio::progress(const QString& messageSid, const QString& status)
{
    FakeMessage* message = m_account.message(messageSid);
    message->status = status;
    message->updatedAt = m_clock.now();
    if (status == u"sent")
        message->sentAt = message->updatedAt;
    if (!message->callbackUrl.isEmpty())
        m_webhooks->send(
            {.url = message->callbackUrl, .fields = statusFields(m_account, *message, status), .about = messageSid});
    Q_EMIT changed(messageSid);
}

void FakeTwilio::deliver(const QString& messageSid)
{
    const FakeMessage message = *m_account.message(messageSid);
    if (m_account.outOfReach.contains(bareNumber(message.to)))
        return;
    progress(messageSid, QStringLiteral("delivered"));
    Q_EMIT arrived(messageSid);
    if (isWhatsApp(message.to) && m_setup.readMs >= 0)
        QTimer::singleShot(m_setup.readMs, this, [this, messageSid] { progress(messageSid, QStringLiteral("read")); });
}

void FakeTwilio::announceThread(const char* event, Fields fields, const QString& about)
{
    if (m_account.conversationEvents.contains(event))
        m_webhooks->send(
            {.url = m_account.conversationsUrl, .fields = std::move(fields), .about = about, .conversations = true});
}

void FakeTwilio::takeInThread(const QString& threadSid, const QString& messageSid)
{
    const FakeThread thread = *m_account.thread(threadSid);
    const FakeThreadMessage message = thread.messages.last();
    if (m_setup.echoOwn)
        announceThread("onMessageAdded", messageAddedFields(m_account, thread, message), messageSid);
    QTimer::singleShot(m_setup.sentMs + m_setup.deliveredMs, this, [this, thread, message] {
        for (const char* status : {"sent", "delivered"})
            announceThread("onDeliveryUpdated",
                           deliveryFields(m_account, thread, message, QLatin1String(status), m_clock.now()),
                           message.sid);
        Q_EMIT arrived(message.sid);
    });
}

}  // namespace frontdesk::simulator
