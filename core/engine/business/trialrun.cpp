// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/business/trialrun.h"

#include "core/agent/agentrunner.h"
#include "core/agent/skillregistry.h"
#include "core/agent/skills/escalateskill.h"
#include "core/agent/skills/searchfaqskill.h"
#include "core/agent/skills/storehoursskill.h"
#include "core/agent/skills/storelocationsskill.h"
#include "core/engine/configreloader.h"
#include "core/knowledge/ingest.h"
#include "core/llm/builtin/builtinprovider.h"
#include "core/store/database.h"
#include "core/store/knowledgestore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtConcurrent>

namespace frontdesk {
namespace {

struct SayTrialRun {
    Q_DECLARE_TR_FUNCTIONS(TrialRun)
};

/// Keeps nothing.
class TrialSink final : public TurnSink {
public:
    void delta(QString) override {}
    [[nodiscard]] Task<> release(QString) override { co_return Result<>(); }
    [[nodiscard]] Task<> skillCall(SkillCallRecord, bool) override { co_return Result<>(); }
};

QByteArray throwAwayKey()
{
    QByteArray key(32, '\0');
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32*>(key.data()), key.size() / 4);
    return key;
}

/// The parts of an engine that answer, without customers.
struct TrialDesk {
    TrialDesk(const QString& folder, const Clock* clock, const EngineConfiguration& configuration)
        : database({.path = folder % u"/trial.db", .masterKey = throwAwayKey(), .clock = clock}),
          provider(configuration.intents, 0),
          retriever(knowledge, configuration.synonyms),
          agent(provider, retriever, skills)
    {
        const IntentModelPtr model = configuration.intents;
        retriever.setTopicPrior([model](const QString& text) { return model->documentPrior(text); });
        skills.add<StoreHoursSkill>();
        skills.add<StoreLocationsSkill>();
        skills.add<SearchFaqSkill>(retriever);
        skills.add<EscalateSkill>();
    }

    Database database;
    KnowledgeStore knowledge{database};
    BuiltinProvider provider;
    Retriever retriever;
    SkillRegistry skills;
    AgentRunner agent;
};

TurnInput inputOf(const QString& question, Micros now)
{
    TurnInput input;
    Message message;
    message.id = MessageId(1);
    message.conversationId = ConversationId(1);
    message.kind = MessageKind::Text;
    message.direction = Direction::Inbound;
    message.author = Author::Contact;
    message.parts = {TextPart{question}};
    message.createdAt = now;
    input.snapshot.conversation.id = ConversationId(1);
    input.snapshot.unanswered = {message};
    input.snapshot.disclosed = true;  // the window says who answers
    input.now = now;
    return input;
}

}  // namespace

Task<TrialAnswer> runTrial(const Clock* clock, QString configPath, QString question)
{
    QFuture<Result<EngineConfiguration>> reading = QtConcurrent::run(readConfiguration, configPath,
                                                                     EngineOptions::Adjust());
    const Result<EngineConfiguration> configuration = co_await reading;
    if (!configuration)
        co_return configuration.error();
    const QTemporaryDir folder;
    if (!folder.isValid())
        co_return Error{ErrorCode::Storage, SayTrialRun::tr("There is no room for temporary files."),
                        folder.errorString()};
    TrialDesk desk(folder.path(), clock, *configuration);
    auto opening = desk.database.open();
    const Result<> opened = co_await opening;
    if (!opened)
        co_return opened.error();
    const AgentConfigPtr config = configuration->agent;
    const QString base = QFileInfo(config->path).absolutePath();
    auto ingesting = ingestDocuments(&desk.knowledge, base, config->agent.documents, config->sampleData);
    const Result<IngestReport> report = co_await ingesting;
    if (!report)
        co_return report.error();
    desk.retriever.setStatistics(report->statistics);
    TrialSink sink;
    const TurnInput input = inputOf(question, clock->now());
    auto running = desk.agent.run(input, config, &sink, std::stop_token());
    const Result<TurnOutcome> outcome = co_await running;
    if (!outcome)
        co_return outcome.error();
    TrialAnswer answer;
    answer.text = outcome->text.trimmed();
    answer.citations = outcome->citations;
    answer.knows = outcome->knows;
    answer.wantsHuman = outcome->wantsHuman;
    answer.documents = report->documents;
    co_return answer;
}

}  // namespace frontdesk
