// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/storetypes.h"

/// Who of the AI's agents serves a conversation, and what it knows from before: columns of schema 7.
namespace frontdesk {

class ReadContext;
class Transaction;

namespace rows {

/// agent, agentHops, summary, summaryUpTo and memory of the snapshot; `older` when the history is full.
void readServed(ReadContext& context, qint64 engagementFrom, int maxHistory, TurnSnapshot& snapshot);
/// The agent of a conversation; the row for staff when it changed.
[[nodiscard]] std::optional<Message> storeServed(Transaction& tx, const Conversation& conversation,
                                                 const AgentSwitch& served);
void storeSummary(Transaction& tx, const Conversation& conversation, const QString& summary, MessageId upTo);
/// A new engagement: nobody serves it yet, nothing was said before (P2).
void forgetServed(Transaction& tx, ConversationId conversation);

}  // namespace rows
}  // namespace frontdesk
