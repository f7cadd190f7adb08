// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/configreloader.h"

#include "core/base/log.h"
#include "core/config/datadir.h"
#include "core/engine/configwatcher.h"
#include "core/engine/external/externalcore.h"
#include "core/knowledge/ingest.h"

#include <QFileInfo>
#include <QtConcurrent>

namespace frontdesk {

Result<EngineConfiguration> readConfiguration(const QString& path, const EngineOptions::Adjust& adjust)
{
    Result<AgentConfigPtr> agent = loadAgentConfig(path);
    if (!agent)
        return agent.error();
    if (adjust)
        agent = adjust(*agent);
    const QString intentsFile = (*agent)->intentsFile.isEmpty() ? builtinIntentsFile() : (*agent)->intentsFile;
    Result<IntentModelPtr> intents = IntentModel::load(intentsFile);
    if (!intents)
        return intents.error();
    Result<SynonymTable> synonyms = SynonymTable::load(intentsFile);
    if (!synonyms)
        return synonyms.error();
    const QString folder = QFileInfo((*agent)->path).absolutePath();
    const Result<RelevanceScale> scale = RelevanceScale::load(folder % u'/' % calibrationFileName());
    if (!scale)
        return scale.error();
    return EngineConfiguration{*agent, intents.take(), synonyms.take(), *scale,
                               external::readManifests((*agent)->path)};
}

ConfigReloader::ConfigReloader(EngineCore& core, EngineOptions& options, QObject* parent)
    : QObject(parent), m_core(core), m_options(options)
{
    m_status.path = options.agentConfigPath;
    m_status.loadedAt = m_status.triedAt = core.services.clock.now();
}

ConfigReloader::~ConfigReloader() = default;

void ConfigReloader::watch()
{
    m_watcher = std::make_unique<ConfigWatcher>();
    m_watcher->changed = [this] { coro::spawn(QStringLiteral("reload"), reloadQuietly()); };
    m_watcher->follow(*m_core.configuration.agent);
}

Task<> ConfigReloader::reloadQuietly()
{
    auto reloading = reload({});
    const Result<> done = co_await reloading;
    static_cast<void>(done);
    co_return Result<>();
}

void ConfigReloader::shutDown()
{
    m_stopping = true;
    if (m_watcher)
        m_watcher->changed = {};
}

Task<> ConfigReloader::reload(QString path)
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    m_queue.post([this, path, promise] { return runJob(path, promise); });
    const QFuture<Result<>> finished = promise->future();
    const Result<> done = co_await finished;
    co_return done;
}

Task<> ConfigReloader::runJob(QString path, std::shared_ptr<QPromise<Result<>>> promise)
{
    if (m_stopping) {
        promise->addResult(Result<>(Error{ErrorCode::Cancelled, {}, QStringLiteral("the engine stops")}));
        promise->finish();
        co_return Result<>();
    }
    auto reloading = doReload(path);
    const Result<> done = co_await reloading;
    promise->addResult(done);
    promise->finish();
    co_return Result<>();
}

Task<> ConfigReloader::doReload(QString path)
{
    const QString wanted = path.isEmpty() ? m_options.agentConfigPath : path;
    m_status.triedAt = m_core.services.clock.now();
    QFuture<Result<EngineConfiguration>> reading = QtConcurrent::run(readConfiguration, wanted, m_options.adjustConfig);
    Result<EngineConfiguration> read = co_await reading;
    if (!read) {
        refuse(read.error());
        co_return read.error();
    }
    const AgentConfigPtr config = read->agent;
    // Documents before the swap: an answer must not cite what the new configuration no longer has.
    auto ingesting = ingest(config);
    const Result<> ingested = co_await ingesting;
    if (!ingested) {
        refuse(ingested.error());
        co_return ingested.error();
    }
    m_options.agentConfigPath = wanted;
    take(read.take());
    co_return Result<>();
}

Task<> ConfigReloader::ingest(AgentConfigPtr config)
{
    const QString folder = QFileInfo(config->path).absolutePath();
    auto ingesting = ingestDocuments(&m_core.knowledge, folder, config->agent.documents, config->sampleData);
    const Result<IngestReport> report = co_await ingesting;
    if (!report)
        co_return report.error();
    m_core.retriever.setStatistics(report->statistics);
    for (const QString& skipped : report->skipped)
        logWarning("knowledge", QStringLiteral("not read: ") % skipped);
    logInfo("knowledge", QStringLiteral("%1 documents, %2 passages").arg(report->documents).arg(report->chunks));
    co_return Result<>();
}

void ConfigReloader::take(EngineConfiguration configuration)
{
    m_core.configuration = std::move(configuration);
    m_core.external->take();
    const IntentModelPtr intents = m_core.configuration.intents;
    m_core.builtin.setModel(intents);
    m_core.services.intents = intents;
    m_core.retriever.setSynonyms(m_core.configuration.synonyms);
    m_core.retriever.setScale(m_core.configuration.scale);
    m_core.retriever.setTopicPrior([intents](const QString& text) { return intents->documentPrior(text); });
    m_status = {.path = m_options.agentConfigPath,
                .problems = m_core.external->skills.problems().join(u'\n'),
                .loadedAt = m_core.services.clock.now(),
                .triedAt = m_status.triedAt};
    logInfo("config", u"The agent configuration was read again: " % m_options.agentConfigPath);
    if (m_watcher)
        m_watcher->follow(*m_core.configuration.agent);
    if (taken)
        taken(*m_core.configuration.agent);
    publish(QStringLiteral("agent_config"));
}

void ConfigReloader::refuse(const Error& error)
{
    m_status.problems = error.userText;
    logWarning("config", u"The agent configuration was not taken, the earlier one stays:\n" % error.userText);
    publish(QStringLiteral("agent_config_refused"));
}

void ConfigReloader::publish(const QString& reason) { m_core.events.publish(ProgramChanged{reason}); }

}  // namespace frontdesk
