// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/agentconfig.h"
#include "core/model/passage.h"
#include "core/model/skill.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace frontdesk {

/// The last look at each sentence before a customer sees it. Value, one per turn; the rules are code, not prompt.
class Guardrails {
public:
    /// What the business publishes may be said: its profile, its stores and its configured replies. Takes a while: a copy
    /// of what was made for the configuration once does for each turn.
    explicit Guardrails(const AgentConfig& config);
    Guardrails(const AgentConfig& config, const QList<Passage>& passages, const QStringList& customerTexts);

    /// The passages of the turn and what may be repeated of the customer's words.
    void allow(const QList<Passage>& passages, const QStringList& customerTexts);

    /// A tool confirmed something in this turn: the matching claim becomes true.
    void addReceipt(const QString& tool, const ToolResult& result);
    /// What a member of staff answers for: may be said as it is, whatever it claims or contains.
    void allowWords(const QString& words);
    /// Internal: no sentence may repeat it.
    void protect(const QString& internal);
    /// Empty = may be said; else the rule that it breaks: "claim", "personal-data", "prompt-leak".
    [[nodiscard]] QString brokenRule(const QString& sentence) const;

private:
    [[nodiscard]] bool claimsWithoutReceipt(const QString& sentence) const;
    [[nodiscard]] bool revealsPersonalData(const QString& sentence) const;
    void allowText(const QString& text);
    void addShingles(const QString& text);
    [[nodiscard]] bool leaksPrompt(const QString& sentence) const;

    QString m_allowed;        ///< all that may be repeated, lower case
    QString m_allowedDigits;  ///< telephone numbers in it, digits only
    QString m_passages;       ///< as they are
    QSet<QString> m_promptShingles;
    QString m_staffWords;      ///< simplified, lower case
    QString m_protected;       ///< the same; too short for shingles
    QSet<QString> m_receipts;  ///< "escalate", "cancel", "refund"
};

/// Released when every sentence of an answer was stopped.
[[nodiscard]] QString guardedReply();
/// Said at the end when a part of an answer was stopped because nothing supports it.
[[nodiscard]] QString partlyUnsureReply(bool personAskedFor);

}  // namespace frontdesk
