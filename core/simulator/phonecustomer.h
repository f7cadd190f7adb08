// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/simulator/chatcustomer.h"
#include "core/simulator/twilio/faketwilio.h"

#include <QPointer>
#include <QTimer>

namespace frontdesk {

/// A customer with a phone, who writes SMS or WhatsApp through the simulated Twilio and reads what comes back.
class PhoneCustomer final : public ChatCustomer {
    Q_OBJECT

public:
    struct Setup {
        SimulatedCustomer customer;  ///< with channel, address and business
        QString profileName;         ///< WhatsApp shows it to the business
        int outOfReachMs = 8000;
        int readAfterMs = 900;  ///< WhatsApp
    };
    static constexpr int MaxText = 1600;

    /// `twilio` and `clock` outlive the customer.
    PhoneCustomer(Setup setup, simulator::FakeTwilio& twilio, const Clock& clock, QObject* parent = nullptr);
    ~PhoneCustomer() override;

    void start() override;
    [[nodiscard]] Result<> say(const QString& text) override;
    void setTyping(bool active) override;
    void endConversation(Done done) override;
    void rate(int stars, Done done) override;
    /// No reception for a while.
    void dropConnection() override;

Q_SIGNALS:
    /// The program has acknowledged a message: the conversation exists.
    void taken();

private:
    [[nodiscard]] bool whatsApp() const { return m_state.channel == SimulatedChannel::WhatsApp; }
    [[nodiscard]] bool isForMe(const simulator::FakeMessage& message) const;
    void onArrived(const QString& messageSid);
    void onChanged(const QString& messageSid);
    void onWebhook(qint64 id);
    [[nodiscard]] SimulatedLine* lineOf(const QString& messageSid);

    const Setup m_setup;
    simulator::FakeTwilio& m_twilio;
    const QPointer<simulator::FakeTwilio> m_alive;  ///< a customer that is deleted later may outlive it
    const Clock& m_clock;
    QTimer m_reception;
    QTimer m_answerEnds;  ///< a long answer comes in pieces
    QTimer m_reads;
};

}  // namespace frontdesk
