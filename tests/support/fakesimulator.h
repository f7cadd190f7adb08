// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/simulatorconsole.h"

#include <QHash>

namespace frontdesk::test {

class FakeConsole;

/// SimulatorConsole in memory for tests and pictures of the window; answers nothing by itself.
class FakeSimulator final : public SimulatorConsole {
public:
    explicit FakeSimulator(FakeConsole& console) : m_console(console) {}

    [[nodiscard]] QFuture<Result<QList<SimulatedCustomer>>> customers() override;
    [[nodiscard]] QFuture<Result<SimulatedCustomer>> start(
        QString name, QString language, SimulatedChannel channel = SimulatedChannel::WebChat) override;
    [[nodiscard]] QFuture<Result<>> say(int customer, QString text) override;
    void setTyping(int customer, bool active) override;
    [[nodiscard]] QFuture<Result<>> endConversation(int customer) override;
    [[nodiscard]] QFuture<Result<>> rate(int customer, int stars) override;
    [[nodiscard]] QFuture<Result<>> dropConnection(int customer) override;
    [[nodiscard]] QFuture<Result<>> remove(int customer) override;
    [[nodiscard]] QFuture<Result<QList<SimulatorScript>>> scripts() override;
    [[nodiscard]] QFuture<Result<SimulatedCustomer>> runScript(
        QString id, SimulatedChannel channel = SimulatedChannel::WebChat) override;
    [[nodiscard]] QFuture<Result<int>> removeSimulated() override;
    [[nodiscard]] QFuture<Result<TurnTrace>> trace(QString messageSid) override;
    [[nodiscard]] SimulatorEvents* events() override { return &m_events; }

    // What a test prepares and looks at.
    [[nodiscard]] SimulatedCustomer* find(int customer);
    void publish(int customer);
    /// A line of this author arrives now; the value is its public id.
    QString arrive(int customer, SimulatedAuthor author, const QString& text, const QStringList& sources = {});

    QHash<QString, TurnTrace> traces;  ///< by public id of the message
    Error error;                       ///< every act fails with it while its code is not Unknown
    QStringList said;
    int typingCalls = 0;

private:
    [[nodiscard]] QFuture<Result<>> done(bool there = true) const;

    FakeConsole& m_console;
    SimulatorEvents m_events;
    QList<SimulatedCustomer> m_customers;
    int m_next = 1;
    int m_lines = 1;
};

}  // namespace frontdesk::test
