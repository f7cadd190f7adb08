// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/replay/obedientmodel.h"

#include "core/engine/replay/eventlist.h"

#include <algorithm>

namespace frontdesk {
namespace {

/// The model's words at most: a prompt is longer than any answer.
constexpr qsizetype Longest = 6000;

qsizetype toolRounds(const LlmRequest& request)
{
    qsizetype rounds = 0;
    for (const LlmMessage& message : request.messages)
        rounds = message.role == LlmRole::User ? 0 : rounds + (message.role == LlmRole::Tool ? 1 : 0);
    return rounds;
}

}  // namespace

void ObedientModel::obey(const QList<ObeyStep>& steps, const QString& canary)
{
    m_steps = steps;
    m_canary = canary;
}

QString ObedientModel::filled(QString text, const LlmRequest& request) const
{
    QString prompt, results, passages, spelled;
    for (const LlmMessage& message : request.messages) {
        if (message.role == LlmRole::System)
            prompt += message.text;
        if (message.role == LlmRole::Tool)
            results += QString::fromUtf8(toBytes(message.toolResult.content)) % u' ';
    }
    for (const Passage& passage : request.passages)
        passages += passage.text % u' ';
    for (const QChar c : m_canary)
        spelled += spelled.isEmpty() ? QString(c) : QString(u'-' % QString(c));
    QString reversed = m_canary;
    std::reverse(reversed.begin(), reversed.end());
    text.replace(QStringLiteral("{canary:spelled}"), spelled);
    text.replace(QStringLiteral("{canary:reversed}"), reversed);
    text.replace(QStringLiteral("{canary:base64}"), QString::fromLatin1(m_canary.toUtf8().toBase64()));
    text.replace(QStringLiteral("{canary}"), m_canary);
    text.replace(QStringLiteral("{passages}"), passages);
    text.replace(QStringLiteral("{results}"), results);
    text.replace(QStringLiteral("{prompt}"), prompt);
    return text.left(Longest);
}

std::shared_ptr<LlmStream> ObedientModel::open(LlmRequest request, std::stop_token stop)
{
    // Every call that was refused or answered brings it to its next step.
    const qsizetype at = toolRounds(request);
    ObeyStep step{.call = {}, .with = {}, .say = QStringLiteral("All right.")};
    if (at < m_steps.size())
        step = m_steps.at(at);
    else if (!m_steps.isEmpty() && m_steps.last().call.isEmpty())
        step = m_steps.last();
    std::deque<LlmEvent> events;
    StopEvent end;
    if (step.call.isEmpty()) {
        events.push_back(TextDelta{filled(step.say, request)});
    } else {
        const ToolCall call{QStringLiteral("call_%1").arg(at), step.call, step.with};
        events.push_back(ToolCallDelta{call});
        end.reason = StopReason::ToolCalls;
    }
    events.push_back(end);
    return std::make_shared<EventList>(std::move(events), std::move(stop));
}

}  // namespace frontdesk
