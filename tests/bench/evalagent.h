// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/agentrunner.h"
#include "core/agent/skillregistry.h"
#include "core/knowledge/retriever.h"
#include "core/llm/builtin/builtinprovider.h"
#include "core/store/knowledgestore.h"
#include "tests/bench/evalcases.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempstore.h"

namespace frontdesk::eval {

/// The real agent on the sample business: real index, real skills, built-in engine, a clock that stands still.
class EvalAgent {
public:
    [[nodiscard]] static Result<std::unique_ptr<EvalAgent>> create(const QString& demoFolder, Micros now);
    [[nodiscard]] Observation play(const Case& one);
    /// Features of what retrieval finds for the last message of a case.
    [[nodiscard]] RetrievalResult retrieve(const Case& one);
    [[nodiscard]] qint64 trainingMicros() const { return m_model->trainingMicros(); }

private:
    EvalAgent(AgentConfigPtr config, IntentModelPtr model, SynonymTable synonyms, Micros now);
    [[nodiscard]] TurnInput inputFor(const QString& text, const QList<Message>& history) const;

    test::FakeClock m_clock;
    AgentConfigPtr m_config;
    IntentModelPtr m_model;
    test::TempStore m_store;
    KnowledgeStore m_index;
    Retriever m_retriever;
    SkillRegistry m_skills;
    BuiltinProvider m_provider;
    AgentRunner m_runner;
};

}  // namespace frontdesk::eval
