// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/twiliostage.h"

#include "core/engine/enginecore.h"

namespace frontdesk::test {
namespace {

simulator::FakeTwilio::Setup withNumbers(simulator::FakeTwilio::Setup setup)
{
    setup.numbers = {TwilioStage::shopNumber()};
    setup.whatsAppNumber = TwilioStage::shopWhatsApp();
    return setup;
}

}  // namespace

TwilioStage::TwilioStage(simulator::FakeTwilio::Setup setup, int paceMicrosPerWord)
    : m_twilio(withNumbers(std::move(setup)), m_clock), m_engine(paceMicrosPerWord)
{
    m_engine.options.publicBaseUrl = publicUrl();
    m_engine.options.sweepMs = 200;
}

bool TwilioStage::start(bool reachable)
{
    if (!m_twilio.start())
        return false;
    m_engine.options.twilio.accounts = {m_twilio.account()};
    m_engine.options.twilio.api = m_twilio.url();
    m_engine.options.twilio.settleSeconds = 1;
    m_engine.options.twilio.smsMaxChars = smsMaxChars;
    if (!reachable)
        m_engine.options.publicBaseUrl.clear();
    if (!m_engine.start())
        return false;
    if (!reachable)
        return true;
    m_twilio.webhooks().setReachAt(m_engine.url({}), QStringLiteral("/desk"));
    m_twilio.pointAt(publicUrl());
    return true;
}

QString TwilioStage::sms(const QString& from, const QString& text)
{
    return m_twilio.write({.from = from, .to = shopNumber(), .body = text});
}

QString TwilioStage::whatsApp(const QString& from, const QString& text)
{
    return m_twilio.write(
        {.from = from, .to = shopWhatsApp(), .body = text, .whatsApp = true, .profileName = QStringLiteral("Mara")});
}

QStringList TwilioStage::sentTo(const QString& number) const
{
    QStringList texts;
    for (const simulator::FakeMessage& message : const_cast<simulator::FakeTwilio&>(m_twilio).data().messages)
        if (message.direction == u"outbound-api" && simulator::bareNumber(message.to) == number)
            texts << message.body;
    return texts;
}

bool TwilioStage::waitForSent(const QString& number, int count, int ms)
{
    return QTest::qWaitFor([&] { return sentTo(number).size() >= count; }, ms);
}

bool TwilioStage::waitForQuiet(int ms)
{
    EngineCore& core = *m_engine.engine().core();
    int still = 0;
    return QTest::qWaitFor(
        [&] {
            QTest::qWait(60);
            const bool quiet = m_twilio.webhooks().idle() && core.hub.runningTurns() == 0 && core.outbox.idle();
            still = quiet ? still + 1 : 0;
            return still >= 15;  // longer than SMS are collected before a turn
        },
        ms);
}

QList<ConversationSummary> TwilioStage::conversations()
{
    QList<ConversationSummary> rows;
    for (const ConsoleQueue queue : {ConsoleQueue::All, ConsoleQueue::Closed}) {
        const Result<ConsolePage> page = waitFor(console().inbox(queue, ConsoleSort::Newest, 0, 100, {}));
        if (page)
            rows << page->rows;
    }
    return rows;
}

QList<Message> TwilioStage::messages(ConversationId id)
{
    const Result<ConsoleMessages> read = waitFor(console().messages(id, {}, 200));
    return read ? read->messages : QList<Message>();
}

QList<Message> TwilioStage::messagesOn(const QString& channel)
{
    QList<Message> all;
    for (const ConversationSummary& row : conversations())
        if (row.conversation.channelId == channel)
            all << messages(row.conversation.id);
    return all;
}

}  // namespace frontdesk::test
