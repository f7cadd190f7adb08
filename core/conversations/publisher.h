// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/services.h"
#include "core/store/storetypes.h"

namespace frontdesk {

/// Turns a commit's outcome into domain events (for staff) and customer frames, in that order.
class Publisher {
public:
    explicit Publisher(const ConversationServices& services) : m_services(services) {}

    /// The conversation that an intake closed because it was idle too long; before its session is bound to the new one.
    void timedOut(const IntakeOutcome& outcome);
    void intake(const IntakeOutcome& outcome);
    void turn(const TurnCommitted& committed);
    void ownership(const OwnershipChanged& changed);
    void saved(const MessageSaved& saved);
    void message(const Message& message, qint64 seq);
    void summary(const ConversationSummary& summary, qint64 seq);
    void withdrawn(const QList<MessageId>& removed, const ConversationSummary& summary, qint64 seq);
    void delta(const Message& message, qint64 offset, const QString& text);

private:
    const ConversationServices& m_services;
};

}  // namespace frontdesk
