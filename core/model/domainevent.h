// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/conversation.h"
#include "core/model/message.h"

#include <variant>

namespace frontdesk {

/// Committed: a message row is new or changed (same id = replace).
struct MessageChanged {
    Message message;
};
/// Not durable: text of a streaming AI message for staff eyes; `offset` is the length in characters before `text`.
struct MessageDelta {
    ConversationId conversationId;
    MessageId messageId;
    qint64 offset = 0;
    QString text;
};
/// Committed: a conversation row (or its escalation) is new or changed.
struct ConversationChanged {
    ConversationSummary summary;
};
/// Not durable, expires by itself after 10 s.
struct TypingChanged {
    ConversationId conversationId;
    Author who = Author::Contact;
    bool active = false;
};
/// The engine's state for the status bar and Health.
struct EngineStatusChanged {
    bool ready = false;
    QString text;
};

/// Committed: a message row is gone (undo send).
struct MessageRemoved {
    ConversationId conversationId;
    MessageId messageId;
};
/// A member of staff came, left or changed the state.
struct PresenceChanged {
    StaffMember staff;
    Presence presence = Presence::Offline;
};
/// What Console::info() says has changed (configuration saved, demo left, addresses known): ask again.
struct ProgramChanged {
    QString reason;
};

/// A cap on what models may cost: `reached`, else 80 % of it. Not durable; told once a day.
struct BudgetReached {
    QString text;  ///< a sentence for staff
    bool reached = false;
};

/// The one stream that consoles listen to. `seq` of the change feed travels beside it (0 for what is not durable).
using DomainEvent = std::variant<MessageChanged, MessageDelta, ConversationChanged, TypingChanged, EngineStatusChanged,
                                 MessageRemoved, PresenceChanged, ProgramChanged, BudgetReached>;

}  // namespace frontdesk
