// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/conversation.h"

namespace frontdesk {

QString stateKey(ConversationState state)
{
    switch (state) {
    case ConversationState::Open: return QStringLiteral("open");
    case ConversationState::Pending: return QStringLiteral("pending");
    case ConversationState::Snoozed: return QStringLiteral("snoozed");
    case ConversationState::Closed: return QStringLiteral("closed");
    }
    return {};
}

QString handlerKey(Handler handler) { return handler == Handler::Ai ? QStringLiteral("ai") : QStringLiteral("human"); }

QString priorityKey(Priority priority)
{
    switch (priority) {
    case Priority::Low: return QStringLiteral("low");
    case Priority::Normal: return QStringLiteral("normal");
    case Priority::High: return QStringLiteral("high");
    case Priority::Urgent: return QStringLiteral("urgent");
    }
    return {};
}

}  // namespace frontdesk
