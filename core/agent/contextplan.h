// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/agentconfig.h"
#include "core/model/turn.h"

namespace frontdesk {

/// What history may take of a request, whatever the model could hold: a long past costs money and distracts.
inline constexpr qint64 HistoryTokenBudget = 6'000;

/// Which messages a model reads as they were said, and which only as a summary (E11).
struct ContextPlan {
    QList<Message> verbatim;  ///< oldest first; the newest contextWindow ones always
    /// What the summary does not cover yet and should, oldest first: what is not verbatim, and a few of the oldest
    /// verbatim ones, so that it is not made anew with every turn. Empty = the summary is good as it is.
    QList<Message> fold;
    MessageId foldUpTo;  ///< newest id in `fold`; invalid = none
};

/// Public words before those that are to be answered, oldest first.
[[nodiscard]] QList<Message> wordsBefore(const TurnSnapshot& snapshot);
/// Pure. `fixedTokens`: of the system prompt, the tools, the passages and the question.
[[nodiscard]] ContextPlan planContext(const TurnSnapshot& snapshot, const AgentProfile& agent, qint64 fixedTokens);

}  // namespace frontdesk
