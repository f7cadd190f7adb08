// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/model/simulatedchat.h"

#include <QObject>

#include <functional>

namespace frontdesk {

/// A simulated customer, whatever they write from. Knows nothing of the engine. One thread with an event loop; never
/// blocks it.
class ChatCustomer : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(Result<>)>;
    explicit ChatCustomer(SimulatedCustomer customer, QObject* parent) : QObject(parent), m_state(std::move(customer))
    {
    }

    [[nodiscard]] const SimulatedCustomer& state() const { return m_state; }
    [[nodiscard]] SimulatedCustomer& mutableState() { return m_state; }
    virtual void start() = 0;
    /// Sent at once or when the line is back, exactly once. InvalidInput: empty or too long.
    [[nodiscard]] virtual Result<> say(const QString& text) = 0;
    virtual void setTyping(bool active) = 0;
    virtual void endConversation(Done done) = 0;
    virtual void rate(int stars, Done done) = 0;
    /// The line is cut for a moment; it comes back by itself.
    virtual void dropConnection() = 0;

Q_SIGNALS:
    void changed();
    /// An answer is complete.
    void answered();
    /// A (new) conversation has its public id.
    void conversationBegun(const QString& sid);

protected:
    SimulatedCustomer m_state;
};

}  // namespace frontdesk
