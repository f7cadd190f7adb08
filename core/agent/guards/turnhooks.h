// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/agentrunner.h"
#include "core/agent/guards/deeds.h"
#include "core/model/passage.h"
#include "core/model/skill.h"

#include <memory>
#include <vector>

namespace frontdesk {

class Evidence;
struct ClaimContext;
class WhoseData;

/// Something that a hook found, for staff. Never the customer's words, never a secret.
struct GuardFinding {
    QString rule;           ///< "injection", "ungrounded", "personal-data", "secret", "language", ...
    QString where;          ///< "customer", "passage:<document>", "skill:<name>", "call:<name>", "answer"
    QString detail;         ///< English, one line: "30 days; the documents say 14 days"
    bool withheld = false;  ///< something was kept back because of it
};

/// A skill's result of this turn, as the model saw it.
struct SkillEvidence {
    QString skill;
    QString origin;  ///< ToolSpec::origin; "" = built in
    Json arguments;
    Json content;
    bool isError = false;
};

/// One turn as the hooks see it: made by the loop before retrieval, lives as long as the run. Engine thread.
struct HookedTurn {
    HookedTurn(TurnInput turnInput, AgentConfigPtr agentConfig)
        : input(std::move(turnInput)), config(std::move(agentConfig))
    {
    }

    TurnInput input;  ///< beforeTurn may change the texts in snapshot.unanswered and snapshot.history
    AgentConfigPtr config;
    QString provider;              ///< who answers: set by the loop at each ProviderEvent; "builtin" = our own engine
    QString instructions;          ///< the system prompt of this turn, set by the loop
    QList<Passage> passages;       ///< as the model sees them
    QList<SkillEvidence> results;  ///< of this turn, oldest first
    QStringList withheld;          ///< texts that tried to give orders, as they were: nothing of them is said
    QStringList receipts;          ///< what skills confirmed in this turn: see receiptsOf()
    QStringList released;          ///< sentences that went out in this turn

    QString answer;                  ///< beforeTurn: say this instead of asking a model
    QString escalationReason;        ///< beforeTurn: ask for a person instead of answering
    QString language;                ///< of the customer, ISO 639-1; empty = unknown
    bool untrustedCommands = false;  ///< a document or a skill's result tried to give orders
    bool doubted = false;            ///< a sentence was withheld because nothing supports it
    QList<GuardFinding> findings;
    std::shared_ptr<const Evidence> evidence;   ///< what the grounding hook knows, built from the above
    qsizetype evidenceResults = -1;             ///< results that `evidence` holds
    std::shared_ptr<const WhoseData> whose;     ///< what the leak hook knows, built from the above
    qsizetype whoseResults = -1;                ///< results that `whose` holds
    qsizetype whosePassages = -1;               ///< passages that `whose` holds
    std::shared_ptr<const ClaimContext> asked;  ///< what the customer said, as the grounding hook has read it
    ClaimScan growing;                          ///< StreamMode::Token: how far the growing sentence was looked at

    void note(GuardFinding finding);
    /// For TurnRecord::reasons: "guard:<rule>", each once.
    [[nodiscard]] QStringList reasons() const;
    /// For TurnRecord::modelOutput["findings"].
    [[nodiscard]] Json findingsJson() const;
};

/// Something that looks at turns on their way. Stateless between turns (a turn that is run again must come out the same);
/// engine thread; must not block: a call takes microseconds, at most a millisecond.
class TurnHook {
public:
    virtual ~TurnHook() = default;
    [[nodiscard]] virtual QString name() const = 0;
    /// Smaller is earlier; equal ones run in the order of their registration.
    [[nodiscard]] virtual int order() const { return 100; }
    /// Before retrieval: may change `turn.input`, or set `turn.answer` or `turn.escalationReason`, which ends the round of
    /// hooks and the turn.
    virtual void beforeTurn(HookedTurn&) const {}
    /// Before a passage is given to a model: may change its text or clear it.
    virtual void onPassage(HookedTurn&, Passage&) const {}
    /// Before a call runs. Not empty = why a person must decide, whatever the skill's policy says.
    [[nodiscard]] virtual QString onCall(HookedTurn&, const ToolSpec&, const ToolCall&) const { return {}; }
    /// Before a result is given to a model: may change its content. The record keeps the original.
    virtual void onResult(HookedTurn&, const ToolSpec&, const ToolCall&, ToolResult&) const {}
    /// Before a sentence is released: may change it; empty = suppressed.
    virtual void onSentence(HookedTurn&, QString&) const {}
    /// StreamMode::Token, the sentence is still growing: shortens it to what may be shown already; the same for the same
    /// text, and never shorter for a longer one.
    virtual void onPartial(HookedTurn&, QString&) const {}
    virtual void afterTurn(HookedTurn&, TurnOutcome&) const {}
};

/// Runs the hooks in a stable order. Filled once by the engine; engine thread.
class TurnHooks {
public:
    void add(std::shared_ptr<const TurnHook> hook);
    [[nodiscard]] QStringList names() const;

    void beforeTurn(HookedTurn& turn) const;
    /// In place; those that were cleared are left out. `scores` keeps step. Sets turn.passages.
    void onPassages(HookedTurn& turn, QList<Passage>& passages, QList<double>& scores) const;
    [[nodiscard]] QString onCall(HookedTurn& turn, const ToolSpec& spec, const ToolCall& call) const;
    /// What the model may see of the result; adds it to turn.results and its receipts to turn.receipts.
    [[nodiscard]] ToolResult onResult(HookedTurn& turn, const ToolSpec& spec, const ToolCall& call,
                                      ToolResult result) const;
    /// What may be said; empty = nothing. A sentence of more than 1,500 characters is shown to the hooks in pieces that
    /// overlap and part no figure, so that nothing stands behind their limits: it passes when each of them does, one of
    /// 17,000 never.
    [[nodiscard]] QString onSentence(HookedTurn& turn, QString sentence) const;
    /// What of an unfinished sentence may be shown: a beginning of `pending`.
    [[nodiscard]] QString onPartial(HookedTurn& turn, const QString& pending) const;
    /// At the end of the model's text, when sentences were withheld: what is said instead; empty = nothing is missing.
    [[nodiscard]] QString honestPath(const HookedTurn& turn) const;
    void afterTurn(HookedTurn& turn, TurnOutcome& outcome) const;

private:
    [[nodiscard]] QString afterHooks(HookedTurn& turn, QString sentence) const;

    std::vector<std::shared_ptr<const TurnHook>> m_hooks;
};

}  // namespace frontdesk
