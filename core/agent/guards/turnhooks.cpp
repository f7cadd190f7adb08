// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guards/turnhooks.h"

#include "core/agent/guardrails.h"
#include "core/agent/guards/receipts.h"
#include "core/base/cuttext.h"
#include "core/base/log.h"

#include <algorithm>

namespace frontdesk {
namespace {

constexpr qsizetype LongestPiece = 1'500;  ///< the hooks read no less of a text than this
constexpr qsizetype SearchOverlap = 400;   ///< longer is nothing that they look for
constexpr qsizetype MostPieces = 16;

/// A cut before `at` parts a figure: "1.038", "10:30", "3,5", "1 038" with a blank that holds together.
bool partsFigure(const QString& text, qsizetype at)
{
    const auto isDigit = [&text](qsizetype i) { return i >= 0 && i < text.size() && text.at(i).isDigit(); };
    const auto isMark = [&text](qsizetype i) {
        return i >= 0 && i < text.size() && QStringView(u".,:'/-\u2019\u00a0\u202f").contains(text.at(i));
    };
    return (isDigit(at - 1) && (isDigit(at) || (isMark(at) && isDigit(at + 1))))
           || (isMark(at - 1) && isDigit(at - 2) && isDigit(at));
}

/// Where a piece that may end at `end` ends or begins: behind a blank when there is one near, never within a character, and
/// within a figure only when it is longer than what is near.
qsizetype cutAt(const QString& text, qsizetype end)
{
    constexpr qsizetype Near = 100;
    for (qsizetype at = end; at > end - Near; --at)
        if (text.at(at - 1).isSpace() && !partsFigure(text, at))
            return at;
    for (qsizetype at = end; at > end - Near; --at)
        if (!text.at(at - 1).isHighSurrogate() && !partsFigure(text, at))
            return at;
    return end;
}

/// The sentence, or all of a longer one in pieces that share some words with the next.
QStringList overlapping(const QString& sentence)
{
    QStringList pieces;
    qsizetype from = 0;
    while (sentence.size() - from > LongestPiece) {
        const qsizetype end = cutAt(sentence, from + LongestPiece);
        pieces << sentence.mid(from, end - from);
        from = cutAt(sentence, end - SearchOverlap);
    }
    pieces << sentence.mid(from);
    return pieces;
}

}  // namespace

void HookedTurn::note(GuardFinding finding)
{
    const auto same = [&](const GuardFinding& f) {
        return f.rule == finding.rule && f.where == finding.where && f.detail == finding.detail;
    };
    if (std::any_of(findings.begin(), findings.end(), same))
        return;
    logWarning("agent", QStringLiteral("Guard %1 at %2").arg(finding.rule, finding.where));
    findings << std::move(finding);
}

QStringList HookedTurn::reasons() const
{
    QStringList all;
    for (const GuardFinding& finding : findings)
        if (const QString reason = u"guard:" % finding.rule; !all.contains(reason))
            all << reason;
    return all;
}

Json HookedTurn::findingsJson() const
{
    Json rows = Json::array();
    for (const GuardFinding& f : findings)
        rows.push_back({{"rule", toStd(f.rule)},
                        {"where", toStd(f.where)},
                        {"detail", toStd(f.detail)},
                        {"withheld", f.withheld}});
    return rows;
}

void TurnHooks::add(std::shared_ptr<const TurnHook> hook)
{
    const auto later = [&](const std::shared_ptr<const TurnHook>& other) { return other->order() > hook->order(); };
    m_hooks.insert(std::find_if(m_hooks.begin(), m_hooks.end(), later), std::move(hook));
}

QStringList TurnHooks::names() const
{
    QStringList names;
    for (const auto& hook : m_hooks)
        names << hook->name();
    return names;
}

void TurnHooks::beforeTurn(HookedTurn& turn) const
{
    for (const auto& hook : m_hooks) {
        hook->beforeTurn(turn);
        if (!turn.answer.isEmpty() || !turn.escalationReason.isEmpty())
            return;
    }
}

void TurnHooks::onPassages(HookedTurn& turn, QList<Passage>& passages, QList<double>& scores) const
{
    QList<Passage> kept;
    QList<double> keptScores;
    for (qsizetype i = 0; i < passages.size(); ++i) {
        Passage passage = passages.at(i);
        for (const auto& hook : m_hooks)
            hook->onPassage(turn, passage);
        if (passage.text.trimmed().isEmpty())
            continue;
        kept << passage;
        keptScores << scores.value(i);
    }
    passages = kept;
    scores = keptScores;
    turn.passages = kept;
}

QString TurnHooks::onCall(HookedTurn& turn, const ToolSpec& spec, const ToolCall& call) const
{
    for (const auto& hook : m_hooks)
        if (const QString doubt = hook->onCall(turn, spec, call); !doubt.isEmpty())
            return doubt;
    return {};
}

ToolResult TurnHooks::onResult(HookedTurn& turn, const ToolSpec& spec, const ToolCall& call, ToolResult result) const
{
    turn.receipts << receiptsOf(call.name, result);
    for (const auto& hook : m_hooks)
        hook->onResult(turn, spec, call, result);
    turn.results << SkillEvidence{call.name, spec.origin, call.arguments, result.content, result.isError};
    return result;
}

QString TurnHooks::afterHooks(HookedTurn& turn, QString sentence) const
{
    for (const auto& hook : m_hooks) {
        hook->onSentence(turn, sentence);
        if (sentence.isEmpty())
            break;
    }
    return sentence;
}

QString TurnHooks::onSentence(HookedTurn& turn, QString sentence) const
{
    turn.growing = ClaimScan();
    const QStringList pieces = overlapping(sentence);
    if (pieces.size() > MostPieces) {
        turn.note(
            {QStringLiteral("too-long"), QStringLiteral("answer"), QStringLiteral("a sentence without an end"), true});
        return {};
    }
    if (pieces.size() > 1) {
        // Its pieces overlap: one that is not as it was cannot be put back.
        for (const QString& piece : pieces)
            if (afterHooks(turn, piece) != piece)
                return {};
    } else {
        sentence = afterHooks(turn, sentence);
    }
    if (!sentence.isEmpty())
        turn.released << sentence;
    return sentence;
}

QString TurnHooks::onPartial(HookedTurn& turn, const QString& pending) const
{
    QString part = cutText(pending, LongestPiece);  // the rest shows with its sentence
    for (const auto& hook : m_hooks)
        hook->onPartial(turn, part);
    return part;
}

QString TurnHooks::honestPath(const HookedTurn& turn) const
{
    const bool withheld = std::any_of(turn.findings.begin(), turn.findings.end(),
                                      [](const GuardFinding& f) { return f.withheld && f.where == u"answer"; });
    if (!withheld)
        return {};
    if (!turn.doubted)
        return turn.released.isEmpty() ? guardedReply() : QString();
    if (turn.released.isEmpty())
        return turn.config->fallback(QStringLiteral("unknown_query"));
    return partlyUnsureReply(turn.input.escalationWaiting);
}

void TurnHooks::afterTurn(HookedTurn& turn, TurnOutcome& outcome) const
{
    for (const auto& hook : m_hooks)
        hook->afterTurn(turn, outcome);
}

}  // namespace frontdesk
