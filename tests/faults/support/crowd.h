// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/e2e/support/chatclient.h"

namespace frontdesk::test {

/// Customers who write through web sockets like the widget does: what was not acknowledged is sent again with the same
/// id, after a lost connection and after a refusal.
class Crowd {
public:
    [[nodiscard]] bool join(quint16 port, int customers);
    /// Some of them write.
    void chatter();
    void hangUp();
    [[nodiscard]] bool reconnect(quint16 port);
    /// Waits until everything is acknowledged and the frames stand still; false after `ms`.
    [[nodiscard]] bool settle(int ms);
    /// Empty = every message of every customer stands in the history once, what was acknowledged is there, nobody was
    /// answered twice, the last question has an answer or a person was asked for.
    [[nodiscard]] QString check();
    [[nodiscard]] int messages() const;
    [[nodiscard]] int acknowledged() const;
    [[nodiscard]] int refusals() const { return m_refusals; }

private:
    struct Sent {
        QString id;
        bool acknowledged = false;
    };
    struct Customer {
        std::unique_ptr<ChatClient> client;
        QList<Sent> sent;
        int cursor = 0;
    };
    void readFrames(Customer& customer);
    void resend(Customer& customer);
    [[nodiscard]] bool allAnswered();
    [[nodiscard]] QString checkOne(Customer& customer);
    [[nodiscard]] static QList<Json> history(ChatClient& client);

    std::vector<Customer> m_customers;
    int m_refusals = 0;
};

}  // namespace frontdesk::test
