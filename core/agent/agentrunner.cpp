// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/agentrunner.h"

#include "core/agent/agentloop.h"
#include "core/agent/guidance.h"
#include "core/agent/promptbuilder.h"
#include "core/agent/runends.h"
#include "core/agent/skillregistry.h"
#include "core/agent/skillround.h"
#include "core/agent/summaryjob.h"
#include "core/knowledge/retriever.h"
#include "core/llm/llmprovider.h"

namespace frontdesk {
namespace {

constexpr int PassageLimit = 5;

Json retrievalJson(const RetrievalResult& found)
{
    Json rows = Json::array();
    for (qsizetype i = 0; i < found.passages.size(); ++i)
        rows.push_back({{"document", toStd(found.passages.at(i).document)},
                        {"title", toStd(found.passages.at(i).title)},
                        {"section", toStd(found.passages.at(i).section)},
                        {"text", toStd(found.passages.at(i).text)},
                        {"score", found.scores.at(i)},
                        {"page", found.passages.at(i).page},
                        {"document_id", found.passages.at(i).documentId.value},
                        {"chunk_id", found.passages.at(i).chunkId.value}});
    return rows;
}

/// What the guidance of a colleague leads to besides: passages of the documents, never the guidance itself.
void addPassages(RetrievalResult& found, const RetrievalResult& more)
{
    QList<std::pair<double, Passage>> all;
    for (qsizetype i = 0; i < found.passages.size(); ++i)
        all.emplaceBack(found.scores.value(i), found.passages.at(i));
    for (qsizetype i = 0; i < more.passages.size(); ++i) {
        const auto same = [&](const auto& entry) {
            return entry.second.chunkId == more.passages.at(i).chunkId && entry.second.text == more.passages.at(i).text;
        };
        const auto known = std::find_if(all.begin(), all.end(), same);
        if (known == all.end())
            all.emplaceBack(more.scores.value(i), more.passages.at(i));
        else
            known->first = std::max(known->first, more.scores.value(i));
    }
    std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    found.passages.clear();
    found.scores.clear();
    found.features.clear();
    for (const auto& [score, passage] : all.mid(0, PassageLimit)) {
        found.passages << passage;
        found.scores << score;
    }
}

Task<RetrievalResult> findPassages(Retriever* retriever, QString question, QStringList earlier, QString hint)
{
    auto retrieving = retriever->retrieve(question, earlier, PassageLimit);
    const Result<RetrievalResult> retrieved = co_await retrieving;
    // Without the index the skills still work: an empty retrieval is the honest "I don't know" path.
    RetrievalResult found = retrieved ? *retrieved : RetrievalResult();
    if (hint.isEmpty())
        co_return found;
    const QString steered = question % u' ' % hint;
    auto steering = retriever->retrieve(steered, earlier, PassageLimit);
    const Result<RetrievalResult> more = co_await steering;
    if (more)
        addPassages(found, *more);
    co_return found;
}

Task<RetrievalResult> recordedPassages(std::shared_ptr<const RetrievalResult> found) { co_return *found; }

AgentChoice present(const TurnInput& input, const AgentConfig& config)
{
    if (!input.agent.name.isEmpty())
        return input.agent;
    return {config.agent.key, config.agent.name, {}, false, input.snapshot.agentHops};
}

void fillRecord(TurnRun& run, const RetrievalResult& found)
{
    TurnRecord& record = run.outcome.record;
    record.provider = run.provider->name();
    if (run.hooked)
        run.hooked->provider = record.provider;
    record.model = run.config->agent.model;
    record.retrieval = retrievalJson(found);
}

/// A hook wants a person instead of an answer: the typed action, then our words.
Task<> escalateFirst(RunPtr run, const SkillRegistry* skills)
{
    const QString reason = run->hooked->escalationReason;
    const Json arguments{{"reason", "other"}, {"summary", toStd(reason)}};
    run->calls = QList<ToolCall>{ToolCall{QStringLiteral("hook"), QStringLiteral("escalate_to_human"), arguments}};
    auto working = runRound(run, skills);
    const Result<RoundOutcome> out = co_await working;
    if (!out)
        co_return out.error();
    const Error failed{ErrorCode::Unavailable, {}, {}};
    auto ending = out->handover ? endEscalated(run, reason, out->handover->receipt) : endFailed(run, failed);
    co_return co_await ending;
}

}  // namespace

void TurnSink::show(QString) {}

Task<> TurnSink::agentChanged(AgentChoice) { co_return Result<>(); }

Task<> TurnSink::remember(QString, QString) { co_return Error{ErrorCode::Unavailable, {}, {}}; }

AgentConfigPtr AgentRunner::servedBy(const AgentConfigPtr& config, const QString& agent)
{
    const bool isView = std::any_of(m_views.cbegin(), m_views.cend(), [&](const auto& view) { return view == config; });
    if (!isView && config != m_viewed) {
        m_viewed = config;
        m_views.clear();
    }
    const AgentConfig& base = *m_viewed;
    if (base.agents.size() < 2)
        return m_viewed;
    const QString& key = base.agentFor(agent.isEmpty() ? base.agents.first().key : agent).key;
    if (base.agent.key == key)
        return m_viewed;
    AgentConfigPtr& view = m_views[key];
    if (!view) {
        auto made = std::make_shared<AgentConfig>(base);
        made->agent = base.agentFor(key);
        view = std::move(made);
    }
    return view;
}

Task<TurnOutcome> AgentRunner::run(TurnInput input, AgentConfigPtr config, TurnSink* sink, std::stop_token stop)
{
    std::shared_ptr<HookedTurn> hooked;
    if (m_parts.hooks) {
        hooked = std::make_shared<HookedTurn>(input, config);
        m_parts.hooks->beforeTurn(*hooked);
        input = hooked->input;
    }
    QElapsedTimer searching;
    searching.start();
    const QString question = questionOf(input);
    const QStringList earlier = earlierTextsOf(input);
    const QString hint = Guidance::parse(input.snapshot.guidance).hint;
    auto finding = input.found ? recordedPassages(input.found) : findPassages(&m_retriever, question, earlier, hint);
    Result<RetrievalResult> found = co_await finding;
    const qint64 retrieveMicros = searching.nsecsElapsed() / 1000;
    if (hooked)
        m_parts.hooks->onPassages(*hooked, found->passages, found->scores);
    auto run = std::make_shared<TurnRun>(input, config, sink, found->passages, hooked);
    run->retrieveMicros = retrieveMicros;
    run->parts = m_parts;
    run->provider = &m_provider;
    run->scope.stop = stop;
    run->request.passages = found->passages;
    run->request.passageScores = found->scores;
    run->outcome.agent = present(input, *config);
    fillRecord(*run, *found);
    auto working = work(run, stop);
    const Result<> done = co_await working;
    if (!done)
        co_return done.error();
    TurnOutcome outcome = std::move(run->outcome);
    co_return outcome;
}

Task<> AgentRunner::work(std::shared_ptr<TurnRun> run, std::stop_token stop)
{
    if (run->hooked && !run->hooked->answer.isEmpty()) {
        auto answering = endHooked(run);
        co_return co_await answering;
    }
    if (run->hooked && !run->hooked->escalationReason.isEmpty()) {
        auto escalating = escalateFirst(run, &m_skills);
        co_return co_await escalating;
    }
    planSummary(*run);
    buildRequest(*run, m_skills);
    LoopParts parts;
    parts.skills = &m_skills;
    parts.servedBy = [this, config = run->config](const QString& agent) { return servedBy(config, agent); };
    auto looping = runLoop(run, parts, stop);
    co_return co_await looping;
}

}  // namespace frontdesk
