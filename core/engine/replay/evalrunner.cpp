// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/replay/evalrunner.h"

namespace frontdesk {
namespace {

bool hasPlanted(const EvalScenario& scenario) { return !scenario.documents.isEmpty() || !scenario.results.isEmpty(); }

}  // namespace

DeskSetup EvalRunner::setupFor(const EvalScenario& scenario)
{
    DeskSetup setup;
    setup.options = m_options.engine;
    setup.documents = scenario.documents;
    setup.results = scenario.results;
    if (scenario.protect.contains(u"canary"))
        setup.canary = m_options.canary;
    if (m_options.gullible)
        setup.options.answerer = &m_gullible;
    return setup;
}

Task<std::shared_ptr<EvalDesk>> EvalRunner::deskFor(EvalScenario scenario)
{
    const bool own = hasPlanted(scenario);
    const bool secret = scenario.protect.contains(u"canary");
    if (!own && m_shared.contains(secret))
        co_return m_shared.value(secret);
    auto desk = std::make_shared<EvalDesk>(setupFor(scenario));
    auto opening = desk->open();
    const Result<> opened = co_await opening;
    if (!opened) {
        auto closing = desk->close();
        const Result<> closed = co_await closing;
        co_return closed ? opened.error() : closed.error();
    }
    if (!own)
        m_shared.insert(secret, desk);
    co_return desk;
}

Task<EvalResult> EvalRunner::play(std::shared_ptr<EvalDesk> desk, EvalScenario scenario)
{
    EvalResult result;
    result.scenario = scenario;
    m_gullible.obey(scenario.gullible, m_options.canary);
    auto entering = desk->enter(scenario);
    const Result<> entered = co_await entering;
    if (!entered)
        co_return entered.error();
    QStringList said;
    for (qsizetype i = 0; i < scenario.turns.size(); ++i) {
        const ScenarioTurn& turn = scenario.turns.at(i);
        const QString text = turn.say.repeated(scenario.repeat);
        said << text;
        auto saying = desk->say(text);
        const Result<TurnSeen> answer = co_await saying;
        TurnSeen seen;
        if (answer)
            seen = *answer;
        else
            seen.error = errorCodeName(answer.error().code) % u' ' % answer.error().userText;
        const QStringList wrong = turnProblems(scenario, turn, seen, said, desk->data());
        for (const QString& problem : wrong)
            result.problems << QStringLiteral("turn %1: %2").arg(i + 1).arg(problem);
        result.turns << seen;
    }
    co_return result;
}

Task<QList<EvalResult>> EvalRunner::run(QList<EvalScenario> scenarios)
{
    auto playing = playAll(scenarios);
    const Result<QList<EvalResult>> played = co_await playing;
    auto closing = closeShared();
    const Result<> closed = co_await closing;
    if (played && !closed)
        co_return closed.error();
    co_return played;
}

Task<> EvalRunner::closeShared()
{
    const QList<std::shared_ptr<EvalDesk>> desks = std::exchange(m_shared, {}).values();
    Result<> all;
    for (const std::shared_ptr<EvalDesk>& desk : desks) {
        auto closing = desk->close();
        const Result<> closed = co_await closing;
        if (!closed)
            all = closed;
    }
    co_return all;
}

Task<QList<EvalResult>> EvalRunner::playAll(QList<EvalScenario> scenarios)
{
    QList<EvalResult> results;
    for (const EvalScenario& scenario : std::as_const(scenarios)) {
        auto making = deskFor(scenario);
        const Result<std::shared_ptr<EvalDesk>> desk = co_await making;
        if (!desk)
            co_return desk.error();
        const std::shared_ptr<EvalDesk> where = *desk;
        auto playing = play(where, scenario);
        const Result<EvalResult> played = co_await playing;
        EvalResult result{scenario, {}, {}};
        if (played)
            result = *played;
        else
            result.problems << QStringLiteral("turn 1: it could not begin: ") % played.error().userText;
        if (done)
            done(result);
        results << result;
        if (!hasPlanted(scenario))
            continue;
        auto closing = where->close();
        const Result<> closed = co_await closing;
        if (!closed)
            co_return closed.error();
    }
    co_return results;
}

}  // namespace frontdesk
