// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/conversation.h"
#include "core/model/inbox.h"
#include "core/model/message.h"

namespace frontdesk {

struct InboxQuery {
    InboxQueue queue = InboxQueue::All;  ///< All = everything that is not closed
    InboxSort sort = InboxSort::MostUrgent;
    StaffId staffId;
    int offset = 0;  ///< rows to skip; <= 2,000 (views page by 200)
    int limit = 200;
    InboxFilter filter;
};

struct InboxSlice {
    QList<ConversationSummary> rows;
    InboxCounts counts;
    bool more = false;
};

struct MessagePage {
    QList<Message> messages;
    bool more = false;  ///< older ones exist
};

struct SearchHit {
    ConversationSummary summary;
    MessageId messageId;  ///< invalid = the contact matched
    QString snippet;
};

struct FeedEntry {
    qint64 seq = 0;
    QString kind;  ///< "message", "conversation", "escalation", "staff", ...
    ConversationId conversationId;
    qint64 entityId = 0;
};

}  // namespace frontdesk
