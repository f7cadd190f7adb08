// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/evalagent.h"

#include "core/agent/samplecatalogue.h"
#include "core/agent/skills/escalateskill.h"
#include "core/agent/skills/orderstatusskill.h"
#include "core/agent/skills/productinfoskill.h"
#include "core/agent/skills/searchfaqskill.h"
#include "core/agent/skills/storehoursskill.h"
#include "core/agent/skills/storelocationsskill.h"
#include "core/agent/textsignals.h"
#include "core/knowledge/ingest.h"

#include <qcoro/qcorotask.h>

namespace frontdesk::eval {
namespace {

class CollectingSink final : public TurnSink {
public:
    QString text;
    QStringList skills;

    void delta(QString) override {}
    Task<> release(QString sentence) override
    {
        text += sentence;
        co_return Result<>();
    }
    Task<> skillCall(SkillCallRecord call, bool done) override
    {
        if (done)
            skills << call.name;
        co_return Result<>();
    }
};

Message textMessage(const QString& text, Direction direction, qint64 id)
{
    Message message;
    message.id = MessageId(id);
    message.direction = direction;
    message.author = direction == Direction::Inbound ? Author::Contact : Author::Ai;
    message.parts = {TextPart{text}};
    return message;
}

}  // namespace

EvalAgent::EvalAgent(AgentConfigPtr config, IntentModelPtr model, SynonymTable synonyms, Micros now)
    : m_clock(now),
      m_config(std::move(config)),
      m_model(std::move(model)),
      m_store(m_clock),
      m_index(m_store.database()),
      m_retriever(m_index, std::move(synonyms)),
      m_provider(m_model, 0),
      m_runner(m_provider, m_retriever, m_skills)
{
    auto catalogue = std::make_shared<SampleCatalogue>();
    m_skills.add<OrderStatusSkill>(catalogue);
    m_skills.add<ProductInfoSkill>(catalogue);
    m_skills.add<StoreHoursSkill>();
    m_skills.add<StoreLocationsSkill>();
    m_skills.add<SearchFaqSkill>(m_retriever);
    m_skills.add<EscalateSkill>();
    m_retriever.setTopicPrior([model = m_model](const QString& text) { return model->documentPrior(text); });
}

Result<std::unique_ptr<EvalAgent>> EvalAgent::create(const QString& demoFolder, Micros now)
{
    const Result<AgentConfigPtr> config = loadAgentConfig(demoFolder % u"/agent_config.yml");
    if (!config)
        return config.error();
    const Result<IntentModelPtr> model = IntentModel::load(demoFolder % u"/intents.yml");
    if (!model)
        return model.error();
    const Result<SynonymTable> synonyms = SynonymTable::load(demoFolder % u"/intents.yml");
    if (!synonyms)
        return synonyms.error();
    std::unique_ptr<EvalAgent> agent(new EvalAgent(*config, *model, *synonyms, now));
    const Result<IngestReport> report = QCoro::waitFor(
        ingestDocuments(&agent->m_index, demoFolder, (*config)->agent.documents, true));
    if (!report)
        return report.error();
    agent->m_retriever.setStatistics(report->statistics);
    return agent;
}

TurnInput EvalAgent::inputFor(const QString& text, const QList<Message>& history) const
{
    TurnInput input;
    input.now = m_clock.now();
    input.snapshot.disclosed = !history.isEmpty();
    input.snapshot.history = history;
    input.snapshot.unanswered = {textMessage(text, Direction::Inbound, 2 * history.size() + 1)};
    return input;
}

Observation EvalAgent::play(const Case& one)
{
    Observation seen;
    QList<Message> history;
    for (const QString& text : one.turns) {
        CollectingSink sink;
        const TurnInput input = inputFor(text, history);
        const Result<TurnOutcome> outcome = QCoro::waitFor(m_runner.run(input, m_config, &sink, std::stop_token()));
        seen.replies << sink.text;
        seen.skills << sink.skills;
        seen.failed = !outcome;
        if (!outcome)
            break;
        const TextSignals noticed = analyseText(text, *m_config, *m_model);
        seen.escalated = outcome->wantsHuman || noticed.humanWish >= 0.5 || !noticed.escalationPhrase.isEmpty();
        seen.knows = outcome->knows;
        seen.confidence = outcome->confidence;
        seen.citedDocuments.clear();
        for (const Citation& citation : outcome->citations)
            seen.citedDocuments << citation.document;
        const qint64 questionId = input.snapshot.unanswered.first().id.value;
        history << input.snapshot.unanswered << textMessage(sink.text, Direction::Outbound, questionId + 1);
    }
    return seen;
}

RetrievalResult EvalAgent::retrieve(const Case& one)
{
    const Result<RetrievalResult> found = QCoro::waitFor(
        m_retriever.retrieve(one.turns.last(), one.turns.mid(0, one.turns.size() - 1), 8));
    return found ? *found : RetrievalResult();
}

}  // namespace frontdesk::eval
