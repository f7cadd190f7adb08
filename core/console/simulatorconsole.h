// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/console/turntrace.h"
#include "core/model/simulatedchat.h"

#include <QFuture>
#include <QObject>
#include <QString>
#include <QStringList>

namespace frontdesk {

/// A customer that writes by itself; words for the sample business.
struct SimulatorScript {
    QString id, title, about;
    QString customer;  ///< name
    QStringList lines;
};

/// Where the live state comes out; lives on the engine thread: connect with a context object.
class SimulatorEvents final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void customerChanged(const frontdesk::SimulatedCustomer& customer);
    void customerRemoved(int id);
};

/// Customers of our own web chat, over real sockets of this computer, and customers with a phone, who write SMS or
/// WhatsApp through a simulated Twilio to the program's real webhooks: what they write becomes ordinary conversations.
/// They carry "(simulated)" in their names and the mark of sample data, so leaving the demo removes them too.
/// Threads and errors as in Console.
class SimulatorConsole {
public:
    static constexpr int MaxCustomers = 8;
    static constexpr int MaxText = 4000;  ///< web chat; SMS and WhatsApp: 1600
    static constexpr int OutOfReachMs = 8000;
    virtual ~SimulatorConsole() = default;

    [[nodiscard]] virtual QFuture<Result<QList<SimulatedCustomer>>> customers() = 0;
    /// `name` empty = one is made up; `language` "en", "de", "es" (web chat). Conflict when MaxCustomers are there.
    [[nodiscard]] virtual QFuture<Result<SimulatedCustomer>> start(
        QString name, QString language, SimulatedChannel channel = SimulatedChannel::WebChat) = 0;
    [[nodiscard]] virtual QFuture<Result<>> say(int customer, QString text) = 0;
    virtual void setTyping(int customer, bool active) = 0;
    /// The customer ends the conversation; the chat stays and can be rated. Web chat only, else InvalidInput.
    [[nodiscard]] virtual QFuture<Result<>> endConversation(int customer) = 0;
    [[nodiscard]] virtual QFuture<Result<>> rate(int customer, int stars) = 0;
    /// Cuts the line for a moment, as a bad connection does; it reconnects and resumes. A phone has no reception for
    /// OutOfReachMs: what is sent to it meanwhile is delivered afterwards.
    [[nodiscard]] virtual QFuture<Result<>> dropConnection(int customer) = 0;
    /// Closes the chat window; the conversation stays in the inbox.
    [[nodiscard]] virtual QFuture<Result<>> remove(int customer) = 0;

    /// Empty unless the sample business answers.
    [[nodiscard]] virtual QFuture<Result<QList<SimulatorScript>>> scripts() = 0;
    /// Starts a new customer who writes the script's lines, each after the answer to the one before.
    [[nodiscard]] virtual QFuture<Result<SimulatedCustomer>> runScript(
        QString id, SimulatedChannel channel = SimulatedChannel::WebChat) = 0;
    /// Deletes every simulated conversation, also of earlier runs; the value is their number.
    [[nodiscard]] virtual QFuture<Result<int>> removeSimulated() = 0;

    /// What was done for a customer's message or an AI's answer (public id). NotFound: no turn of the AI belongs to it.
    [[nodiscard]] virtual QFuture<Result<TurnTrace>> trace(QString messageSid) = 0;

    [[nodiscard]] virtual SimulatorEvents* events() = 0;
};

}  // namespace frontdesk

Q_DECLARE_METATYPE(frontdesk::SimulatedCustomer)
