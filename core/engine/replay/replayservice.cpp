// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/replay/replayservice.h"

#include "core/config/agentconfigreader.h"
#include "core/console/enginecall.h"
#include "core/engine/enginecore.h"
#include "core/engine/replay/scenariotext.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QtConcurrent>

namespace frontdesk {
namespace {

constexpr int MostRecent = 200;
constexpr int NamesTried = 200;

/// "how-long-can-i-return-it" out of the question.
QString scenarioName(const QString& question)
{
    static const QRegularExpression gaps(QStringLiteral("[^a-z0-9]+"));
    const QStringList words = scenariotext::folded(question).split(gaps, Qt::SkipEmptyParts).mid(0, 8);
    const QString name = words.join(u'-').left(60);
    return name.isEmpty() ? QStringLiteral("conversation") : name;
}

/// A path in `folder` that is free.
QString freePath(const QString& folder, QString& name)
{
    const QString wanted = name;
    for (int i = 2; i < NamesTried && QFile::exists(folder % u'/' % name % QStringLiteral(".yml")); ++i)
        name = wanted % u'-' % QString::number(i);
    return folder % u'/' % name % QStringLiteral(".yml");
}

/// What the customer wrote, and what was done about it; the words that came are given as a comment only.
EvalScenario scenarioOf(const TapedTurn& tape, const QStringList& names)
{
    const TurnInput& input = tape.input;
    EvalScenario scenario;
    scenario.tags = {QStringLiteral("from-inbox")};
    scenario.now = input.now;
    const QList<Message> all = input.snapshot.history + input.snapshot.unanswered;
    for (const Message& message : all) {
        if (message.direction != Direction::Inbound || message.text().trimmed().isEmpty())
            continue;
        ScenarioTurn turn;
        turn.say = scenariotext::withoutPersonalData(message.text(), names);
        scenario.turns << turn;
    }
    // Figures in the answer are the first thing that a better one gets right: the owner replaces them.
    if (!scenario.turns.isEmpty())
        for (const Json& call : tape.stored.record.skillCalls)
            if (const QString name = jsonString(call, "name"); !scenario.turns.last().skills.contains(name))
                scenario.turns.last().skills << name;
    return scenario;
}

/// Takes the words of the tape, without what is personal in them, into a new file of the folder: its path. Blocks.
Result<QString> writeScenario(const TapedTurn& tape, const QString& folder)
{
    const QStringList names = tape.input.snapshot.contact.name.split(u' ', Qt::SkipEmptyParts);
    EvalScenario scenario = scenarioOf(tape, names);
    if (scenario.turns.isEmpty())
        return Error{
            ErrorCode::Conflict, ReplayService::tr("There is no text of the customer to make a scenario of."), {}};
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::Storage, ReplayService::tr("The folder %1 cannot be made.").arg(folder), {}};
    scenario.name = scenarioName(scenario.turns.last().say);
    const QString path = freePath(folder, scenario.name);
    const QString answer = scenariotext::withoutPersonalData(jsonString(tape.stored.record.modelOutput, "released"),
                                                             names);
    const QByteArray text = scenarioYaml(scenario,
                                         {QStringLiteral("Made in the inbox. The answer was:"), answer,
                                          QStringLiteral("Write below what it should have been: facts, forbid, "
                                                         "escalate, knows."),
                                          QStringLiteral("Play it with: frontdesk eval ") % path});
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return Error{
            ErrorCode::Storage, ReplayService::tr("%1 cannot be written: %2").arg(path, file.errorString()), {}};
    return path;
}

}  // namespace

ReplayService::ReplayService(const ConsoleServices& services, EngineCore& core, const EngineOptions& options,
                             QObject* parent)
    : QObject(parent), m_core(core), m_options(options)
{
    Q_UNUSED(services)
    m_files.setMaxThreadCount(1);
}

QFuture<Result<ReplayedTurn>> ReplayService::replay(QString messageId)
{
    return engineCall<ReplayedTurn>(this, [this, messageId] { return doReplay(messageId); });
}

QFuture<Result<ReplayedTurn>> ReplayService::compare(QString messageId, ReplayCandidate candidate)
{
    return engineCall<ReplayedTurn>(this, [this, messageId, candidate] { return doCompare(messageId, candidate); });
}

QFuture<Result<CandidateReport>> ReplayService::tryRecent(ReplayCandidate candidate, int limit)
{
    return engineCall<CandidateReport>(this, [this, candidate, limit] { return doTryRecent(candidate, limit); });
}

QFuture<Result<QString>> ReplayService::makeScenario(QString messageId)
{
    return engineCall<QString>(this, [this, messageId] { return doMakeScenario(messageId); });
}

Task<ReplayedTurn> ReplayService::doReplay(QString messageId)
{
    auto reading = readTape(&m_core, messageId);
    const Result<TapedTurn> tape = co_await reading;
    if (!tape)
        co_return tape.error();
    const TapedTurn turn = *tape;
    auto running = runTape(&m_core, turn);
    co_return co_await running;
}

Task<DeskSetup> ReplayService::setupFor(ReplayCandidate candidate)
{
    AgentConfigPtr config = m_core.configuration.agent;
    if (!candidate.configText.isEmpty()) {
        QFuture<Result<AgentConfigPtr>> parsing = QtConcurrent::run(&m_files, parseAgentConfig, candidate.configText,
                                                                    config->path);
        const Result<AgentConfigPtr> parsed = co_await parsing;
        if (!parsed)
            co_return parsed.error();
        config = m_options.adjustConfig ? m_options.adjustConfig(*parsed) : *parsed;
    }
    if (!candidate.model.isEmpty()) {
        auto changed = std::make_shared<AgentConfig>(*config);
        changed->agent.model = candidate.model;
        for (AgentProfile& agent : changed->agents)
            agent.model = candidate.model;
        config = changed;
    }
    DeskSetup setup;
    setup.options = m_options;
    setup.config = config;
    if (!candidate.documentText.isEmpty())
        setup.documents << PlantedDocument{candidate.documentTitle, candidate.documentText};
    co_return setup;
}

Task<ReplayService::DeskPtr> ReplayService::openDesk(DeskSetup setup)
{
    setup.recorder = &m_core.egress;
    setup.meter = std::make_shared<EvalMeter>(m_core.meter);
    auto desk = std::make_shared<EvalDesk>(setup);
    auto opening = desk->open();
    const Result<> opened = co_await opening;
    if (opened)
        co_return desk;
    auto closing = desk->close();  // it may have opened in part
    const Result<> closed = co_await closing;
    co_return closed ? opened.error() : closed.error();
}

Task<ReplayedTurn> ReplayService::doCompare(QString messageId, ReplayCandidate candidate)
{
    auto preparing = setupFor(candidate);
    const Result<DeskSetup> wanted = co_await preparing;
    if (!wanted)
        co_return wanted.error();
    auto reading = readTape(&m_core, messageId);
    const Result<TapedTurn> tape = co_await reading;
    if (!tape)
        co_return tape.error();
    const DeskSetup setup = *wanted;
    auto making = openDesk(setup);
    const Result<DeskPtr> desk = co_await making;
    if (!desk)
        co_return desk.error();
    const DeskPtr where = *desk;
    const TapedTurn turn = *tape;
    auto running = runUnder(&where->core(), turn);
    const Result<ReplayedTurn> ran = co_await running;
    auto closing = where->close();
    const Result<> closed = co_await closing;
    if (!closed)
        co_return closed.error();
    co_return ran;
}

Task<CandidateReport> ReplayService::doTryRecent(ReplayCandidate candidate, int limit)
{
    auto preparing = setupFor(candidate);
    const Result<DeskSetup> wanted = co_await preparing;
    if (!wanted)
        co_return wanted.error();
    const DeskSetup setup = *wanted;
    auto making = openDesk(setup);
    const Result<DeskPtr> desk = co_await making;
    if (!desk)
        co_return desk.error();
    const DeskPtr where = *desk;
    auto trying = recentOn(where, limit);
    co_return co_await trying;
}

Task<CandidateReport> ReplayService::tryCandidate(AgentConfigPtr config, int limit)
{
    DeskSetup setup;
    setup.options = m_options;
    setup.config = config;
    auto making = openDesk(setup);
    const Result<DeskPtr> desk = co_await making;
    if (!desk)
        co_return desk.error();
    const DeskPtr where = *desk;
    auto trying = recentOn(where, limit);
    co_return co_await trying;
}

Task<CandidateReport> ReplayService::recentOn(DeskPtr desk, int limit)
{
    TurnStore turns(m_core.database);
    auto listing = turns.newestAnswers(std::clamp(limit, 1, MostRecent));
    const Result<QStringList> ids = co_await listing;
    if (!ids) {
        auto leaving = desk->close();
        const Result<> left = co_await leaving;
        co_return left ? ids.error() : left.error();
    }
    CandidateReport report;
    for (const QString& id : *ids) {
        auto reading = readTape(&m_core, id);
        const Result<TapedTurn> tape = co_await reading;
        if (!tape) {
            ++report.failed;
            continue;
        }
        const TapedTurn turn = *tape;
        auto running = runUnder(&desk->core(), turn);
        const Result<ReplayedTurn> ran = co_await running;
        ++report.turns;
        if (!ran)
            ++report.failed;
        else if (ran->same)
            ++report.same;
        else
            report.changed << *ran;
    }
    auto closing = desk->close();
    const Result<> closed = co_await closing;
    if (!closed)
        co_return closed.error();
    co_return report;
}

Task<QString> ReplayService::doMakeScenario(QString messageId)
{
    auto reading = readTape(&m_core, messageId);
    const Result<TapedTurn> tape = co_await reading;
    if (!tape)
        co_return tape.error();
    const QString folder = QFileInfo(m_core.configuration.agent->path).absolutePath() % QStringLiteral("/scenarios");
    QFuture<Result<QString>> writing = QtConcurrent::run(&m_files, writeScenario, *tape, folder);
    const Result<QString> written = co_await writing;
    co_return written;
}

}  // namespace frontdesk
