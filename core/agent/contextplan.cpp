// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/contextplan.h"

#include "core/agent/tokenestimate.h"

#include <QSet>

#include <algorithm>

namespace frontdesk {
namespace {

constexpr qsizetype FoldAhead = 10;
constexpr qint64 LeastBudget = 500;
constexpr qint64 PerMessage = 4;  // role and separators

bool isWords(const Message& message)
{
    return message.kind == MessageKind::Text && message.visibility == Visibility::Public
           && !message.text().trimmed().isEmpty();
}

qint64 budgetFor(const AgentProfile& agent, qint64 fixedTokens)
{
    const qint64 room = contextTokens(agent.model) - agent.settings.maxTokens - fixedTokens;
    return std::clamp(room, LeastBudget, HistoryTokenBudget);
}

/// How many of the newest messages fit.
qsizetype fitting(const QList<Message>& words, const AgentProfile& agent, qint64 budget)
{
    const qsizetype most = std::min<qsizetype>(words.size(), agent.maxHistoryLength);
    qint64 used = 0;
    for (qsizetype count = 0; count < most; ++count) {
        used += estimateTokens(words.at(words.size() - 1 - count).text(), agent.model) + PerMessage;
        if (used > budget && count >= agent.contextWindow)
            return count;
    }
    return most;
}

}  // namespace

QList<Message> wordsBefore(const TurnSnapshot& snapshot)
{
    QSet<MessageId> open;
    for (const Message& message : snapshot.unanswered)
        if (message.id.isValid())
            open.insert(message.id);
    QList<Message> words;
    for (const Message& message : snapshot.history)
        if (!open.contains(message.id) && isWords(message))
            words << message;
    return words;
}

ContextPlan planContext(const TurnSnapshot& snapshot, const AgentProfile& agent, qint64 fixedTokens)
{
    const QList<Message> words = wordsBefore(snapshot);
    const qsizetype kept = fitting(words, agent, budgetFor(agent, fixedTokens));
    ContextPlan plan;
    plan.verbatim = words.mid(words.size() - kept);
    const auto uncovered = [&snapshot](const Message& m) { return !(m.id <= snapshot.summaryUpTo) && isWords(m); };
    for (const Message& message : snapshot.older)
        if (uncovered(message))
            plan.fold << message;
    const QList<Message> outside = words.mid(0, words.size() - kept);
    for (const Message& message : outside)
        if (uncovered(message))
            plan.fold << message;
    if (plan.fold.isEmpty())
        return plan;
    const qsizetype ahead = std::clamp<qsizetype>(kept - agent.contextWindow, 0, FoldAhead);
    for (const Message& message : plan.verbatim.mid(0, ahead))
        if (uncovered(message))
            plan.fold << message;
    for (const Message& message : std::as_const(plan.fold))
        plan.foldUpTo = std::max(plan.foldUpTo, message.id);
    return plan;
}

}  // namespace frontdesk
