// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/simulator/twilio/faketwilio.h"
#include "tests/e2e/support/testengine.h"

namespace frontdesk::test {

/// The real engine and the fake Twilio in one process, wired over real sockets as in the field: a public address in
/// front (a tunnel), signed webhooks, REST.
class TwilioStage {
public:
    explicit TwilioStage(simulator::FakeTwilio::Setup setup = {}, int paceMicrosPerWord = 0);

    /// `reachable` false: Twilio has no way to the program, there is no public address.
    [[nodiscard]] bool start(bool reachable = true);
    [[nodiscard]] TestEngine& engine() { return m_engine; }
    [[nodiscard]] simulator::FakeTwilio& twilio() { return m_twilio; }
    [[nodiscard]] Console& console() { return m_engine.console(); }

    /// The customer sends an SMS to the shop.
    QString sms(const QString& from, const QString& text);
    QString whatsApp(const QString& from, const QString& text);
    /// Texts that the program sent to this number and Twilio took, oldest first.
    [[nodiscard]] QStringList sentTo(const QString& number) const;
    /// Waits until so many have been taken.
    [[nodiscard]] bool waitForSent(const QString& number, int count, int ms = 15'000);
    /// Neither webhooks nor turns nor rows of the outbox are under way.
    [[nodiscard]] bool waitForQuiet(int ms = 20'000);

    [[nodiscard]] QList<ConversationSummary> conversations();
    [[nodiscard]] QList<Message> messages(ConversationId id);
    /// Messages of every conversation of this channel.
    [[nodiscard]] QList<Message> messagesOn(const QString& channel);

    int smsMaxChars = 1600;  ///< answers leave whole; set before start()

    static QString shopNumber() { return QStringLiteral("+12025550100"); }
    static QString shopWhatsApp() { return QStringLiteral("+12025550101"); }
    static QString publicUrl() { return QStringLiteral("https://shop.example/desk"); }

private:
    SystemClock m_clock;
    simulator::FakeTwilio m_twilio;
    TestEngine m_engine;
};

}  // namespace frontdesk::test
