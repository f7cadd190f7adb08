// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/agentrunner.h"
#include "core/console/replayconsole.h"
#include "core/llm/llmprovider.h"
#include "core/store/turnstore.h"

namespace frontdesk {

struct EngineCore;

/// Answers a turn's calls of the model from its record: the built-in engine thinks again about the recorded request, a
/// remote model's stream is given out as it was. Engine thread; for one turn.
class TapeProvider final : public LlmProvider {
public:
    /// `builtin` answers what was the built-in engine's; it must outlive the streams.
    TapeProvider(LlmProvider& builtin, const TurnRecord& record);

    [[nodiscard]] QString name() const override { return m_record.provider; }
    [[nodiscard]] std::shared_ptr<LlmStream> open(LlmRequest request, std::stop_token stop) override;
    /// What the loop gave it is what stands in the record.
    [[nodiscard]] bool sameRequest() const { return m_same; }

private:
    LlmProvider& m_builtin;
    TurnRecord m_record;
    size_t m_round = 0;
    bool m_same = true;
};

/// Collects what a run says; nothing leaves.
class ReplaySink final : public TurnSink {
public:
    QString text;
    QStringList skills;

    void delta(QString) override {}
    [[nodiscard]] Task<> release(QString sentence) override;
    [[nodiscard]] Task<> skillCall(SkillCallRecord call, bool done) override;
    [[nodiscard]] Task<> agentChanged(AgentChoice choice) override;
    [[nodiscard]] Task<> remember(QString name, QString value) override;
};

/// A turn with everything that running it again needs.
struct TapedTurn {
    StoredTurn stored;
    TurnInput input;
};

/// Reads turn and messages. Conflict: it was made by a version that did not keep its input, or needed no model.
[[nodiscard]] Task<TapedTurn> readTape(EngineCore* core, QString messageId);
/// Exactly from the record, with the configuration of now for the guards.
[[nodiscard]] Task<ReplayedTurn> runTape(EngineCore* core, TapedTurn tape);
/// On `core` as it is (of a desk with the candidate): its prompt, documents and model; skills that only read may run.
[[nodiscard]] Task<ReplayedTurn> runUnder(EngineCore* core, TapedTurn tape);

}  // namespace frontdesk
