// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/engine/replay/evaldesk.h"
#include "core/engine/replay/obedientmodel.h"

#include <functional>

namespace frontdesk {

struct EvalResult {
    EvalScenario scenario;
    QList<TurnSeen> turns;  ///< shorter than the scenario's when it could not go on
    QStringList problems;   ///< "turn 2: fact missing: ..."; empty = passed
    [[nodiscard]] bool passed() const { return problems.isEmpty(); }
};

struct EvalOptions {
    EngineOptions engine;
    bool gullible = false;  ///< a model that obeys the attacker answers, where a scenario says how
    QString canary = QStringLiteral("ZEBRA-QUARTZ-4417");
};

/// Plays scenarios one after the other: those without planted things share a desk. Needs an event loop.
class EvalRunner {
public:
    explicit EvalRunner(EvalOptions options) : m_options(std::move(options)) {}

    /// InvalidInput: the configuration. What goes wrong inside one scenario is that scenario's problem.
    [[nodiscard]] Task<QList<EvalResult>> run(QList<EvalScenario> scenarios);
    std::function<void(const EvalResult&)> done;  ///< after each; may be empty

private:
    [[nodiscard]] DeskSetup setupFor(const EvalScenario& scenario);
    [[nodiscard]] Task<std::shared_ptr<EvalDesk>> deskFor(EvalScenario scenario);
    [[nodiscard]] Task<EvalResult> play(std::shared_ptr<EvalDesk> desk, EvalScenario scenario);
    [[nodiscard]] Task<QList<EvalResult>> playAll(QList<EvalScenario> scenarios);
    [[nodiscard]] Task<> closeShared();

    EvalOptions m_options;
    ObedientModel m_gullible;
    QHash<bool, std::shared_ptr<EvalDesk>> m_shared;  ///< by: with the code word
};

}  // namespace frontdesk
