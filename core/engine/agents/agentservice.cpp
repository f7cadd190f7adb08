// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/agents/agentservice.h"

#include "core/config/agentconfigreader.h"
#include "core/config/features.h"
#include "core/config/yamledit.h"
#include "core/console/enginecall.h"
#include "core/engine/agents/agentedit.h"
#include "core/engine/agents/agenttrial.h"
#include "core/engine/enginecore.h"

#include <QCoreApplication>
#include <QFile>
#include <QtConcurrent>

namespace frontdesk {
namespace {

constexpr int MostTrials = 20;

Result<QByteArray> readAll(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            ErrorCode::Storage, AgentService::tr("The file %1 cannot be read: %2").arg(path, file.errorString()), {}};
    return file.readAll();
}

/// The text of the file, and what it says when it can be read.
struct OnDisk {
    QByteArray text;
    AgentConfigPtr config;  ///< null = it is wrong
    QString problems;
};

Result<OnDisk> readDisk(const QString& path)
{
    const Result<QByteArray> text = readAll(path);
    if (!text)
        return text.error();
    OnDisk disk{*text, nullptr, {}};
    if (const Result<AgentConfigPtr> config = parseAgentConfig(*text, path))
        disk.config = *config;
    else
        disk.problems = config.error().userText;
    return disk;
}

/// Loads as the engine would, then takes the place of what is there.
Result<> writeText(const QString& path, const QByteArray& base, const QByteArray& text)
{
    const Result<AgentConfigPtr> config = parseAgentConfig(text, path);
    if (!config)
        return config.error();
    return base == text ? Result<>() : saveYaml(path, base, text, KeepBackup::Yes);
}

/// A file that was broken by hand is mended in its text; everything else needs one that can be read.
Result<QByteArray> composed(const QString& path, const AgentCandidate& candidate) { return textOf(path, candidate); }

}  // namespace

AgentService::AgentService(const ConsoleServices& services, EngineCore& core, const EngineOptions& options,
                           QObject* parent)
    : QObject(parent), m_services(services), m_core(core), m_options(options)
{
    m_files.setMaxThreadCount(1);
}

QString AgentService::file() const { return m_options.agentConfigPath; }

QFuture<Result<AgentsState>> AgentService::state()
{
    return engineCall<AgentsState>(this, [this] { return doState(); });
}
QFuture<Result<QList<AgentProblem>>> AgentService::check(AgentCandidate candidate)
{
    return engineCall<QList<AgentProblem>>(this, [this, candidate] { return doCheck(candidate); });
}
QFuture<Result<AgentsState>> AgentService::save(AgentCandidate candidate)
{
    return engineCall<AgentsState>(this, [this, candidate] { return doSave(candidate); });
}
QFuture<Result<AgentsState>> AgentService::setFeature(QString name, bool on)
{
    return engineCall<AgentsState>(this, [this, name, on] { return doSetFeature(name, on); });
}
QFuture<Result<QList<AgentTrial>>> AgentService::tryOut(AgentCandidate candidate, int questions)
{
    return engineCall<QList<AgentTrial>>(this, [this, candidate, questions] { return doTryOut(candidate, questions); });
}

QStringList AgentService::skillNames(const AgentConfig& config) const
{
    QStringList names;
    for (const ToolSpec& spec : m_core.skills.all(config))
        names << spec.name;
    for (const AgentProfile& agent : config.agents)
        names << agent.tools;
    names.removeDuplicates();
    return names;
}

Task<AgentsState> AgentService::doState()
{
    QFuture<Result<OnDisk>> reading = QtConcurrent::run(&m_files, readDisk, file());
    const Result<OnDisk> disk = co_await reading;
    if (!disk)
        co_return disk.error();
    const AgentConfigPtr config = disk->config ? disk->config : m_core.configuration.agent;
    AgentsState state;
    state.agents = config->agents;
    state.keywords = config->routing.keywords;
    state.topicAgents = config->routing.topicAgents;
    for (const FeatureFlag& flag : FeatureFlags)
        state.features << FeatureState{QString::fromLatin1(flag.name), config->feature(flag.name)};
    state.skills = skillNames(*config);
    state.variables = agentVariables();
    state.file = file();
    state.text = disk->text;
    state.notices = config->notices;
    QString problems = disk->problems;
    if (problems.isEmpty() && m_services.agentConfigStatus)
        problems = m_services.agentConfigStatus().problems;
    state.problems = problemsFrom(file(), problems);
    state.sampleData = config->sampleData;
    co_return state;
}

Task<QList<AgentProblem>> AgentService::doCheck(AgentCandidate candidate)
{
    const QString path = file();
    QFuture<Result<QByteArray>> composing = QtConcurrent::run(&m_files, composed, path, candidate);
    const Result<QByteArray> text = co_await composing;
    if (!text)
        co_return problemsFrom(path, text.error().userText);
    QFuture<QList<AgentProblem>> checking = QtConcurrent::run(&m_files, problemsOf, path, *text);
    const QList<AgentProblem> problems = co_await checking;
    co_return problems;
}

Task<AgentsState> AgentService::doSave(AgentCandidate candidate)
{
    QFuture<Result<QByteArray>> composing = QtConcurrent::run(&m_files, composed, file(), candidate);
    const Result<QByteArray> text = co_await composing;
    if (!text)
        co_return text.error();
    const bool removes = !candidate.removed.isEmpty();
    const QString what = removes ? candidate.removed : candidate.agent ? candidate.agent->key : QStringLiteral("text");
    const QString action = removes ? QStringLiteral("agents.remove") : QStringLiteral("agents.save");
    auto taking = take(candidate.base, *text, action, Json{{"agent", toStd(what)}});
    const Result<AgentsState> state = co_await taking;
    co_return state;
}

Task<AgentsState> AgentService::doSetFeature(QString name, bool on)
{
    if (!findFeature(name))
        co_return Error{ErrorCode::NotFound, tr("There is no such switch."), {}};
    QFuture<Result<QByteArray>> reading = QtConcurrent::run(&m_files, readAll, file());
    const Result<QByteArray> base = co_await reading;
    if (!base)
        co_return base.error();
    QFuture<Result<QByteArray>> editing = QtConcurrent::run(&m_files, textWithFeature, file(), *base, name, on);
    const Result<QByteArray> text = co_await editing;
    if (!text)
        co_return text.error();
    auto taking = take(*base, *text, QStringLiteral("features.change"), Json{{"feature", toStd(name)}, {"on", on}});
    const Result<AgentsState> state = co_await taking;
    co_return state;
}

Task<AgentsState> AgentService::take(QByteArray base, QByteArray text, QString action, Json details)
{
    QFuture<Result<>> writing = QtConcurrent::run(&m_files, writeText, file(), base, text);
    const Result<> written = co_await writing;
    if (!written)
        co_return written.error();
    AuditEntry entry;
    entry.actor = u"staff:" % QString::number(m_services.info.self.id.value);
    entry.action = action;
    entry.target = QStringLiteral("agent_config.yml");
    entry.details = details;
    const QFuture<Result<>> noting = m_services.staff.audit(entry);
    const Result<> noted = co_await noting;
    if (!noted)
        co_return noted.error();
    auto reloading = m_services.reloadConfiguration(QString());
    const Result<> reloaded = co_await reloading;
    if (!reloaded)
        co_return reloaded.error();
    auto stating = doState();
    const Result<AgentsState> state = co_await stating;
    co_return state;
}

Task<QList<AgentTrial>> AgentService::doTryOut(AgentCandidate candidate, int questions)
{
    const QString path = file();
    QFuture<Result<QByteArray>> composing = QtConcurrent::run(&m_files, composed, path, candidate);
    const Result<QByteArray> text = co_await composing;
    if (!text)
        co_return text.error();
    QFuture<Result<AgentConfigPtr>> parsing = QtConcurrent::run(&m_files, parseAgentConfig, *text, path);
    const Result<AgentConfigPtr> parsed = co_await parsing;
    if (!parsed)
        co_return parsed.error();
    const AgentConfigPtr after = m_options.adjustConfig ? m_options.adjustConfig(*parsed) : *parsed;
    const AgentConfigPtr before = m_core.configuration.agent;
    auto finding = pastQuestions(&m_core, qBound(1, questions, MostTrials));
    const Result<QList<PastQuestion>> asked = co_await finding;
    if (!asked)
        co_return asked.error();
    QList<AgentTrial> trials;
    for (const PastQuestion& question : *asked) {
        AgentTrial trial;
        trial.question = question.text;
        auto first = answerWith(&m_core, before, question);
        const Result<AgentTrialAnswer> old = co_await first;
        if (!old)
            co_return old.error();
        auto second = answerWith(&m_core, after, question);
        const Result<AgentTrialAnswer> fresh = co_await second;
        if (!fresh)
            co_return fresh.error();
        trial.before = *old;
        trial.after = *fresh;
        trials << trial;
    }
    co_return trials;
}

}  // namespace frontdesk
