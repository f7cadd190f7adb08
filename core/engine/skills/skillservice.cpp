// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/skills/skillservice.h"

#include "core/console/enginecall.h"
#include "core/conversations/escalationpolicy.h"
#include "core/engine/enginecore.h"
#include "core/engine/external/externalcore.h"

#include <QElapsedTimer>
#include <QtConcurrent>

namespace frontdesk {
namespace {

constexpr int ShownRuns = 100;
constexpr int ShownCallbacks = 200;

}  // namespace

SkillService::SkillService(const ConsoleServices& services, EngineCore& core, const EngineOptions& options,
                           QObject* parent)
    : QObject(parent), m_services(services), m_core(core)
{
    Q_UNUSED(options)
    m_files.setMaxThreadCount(1);
}

SkillService::~SkillService() = default;

QFuture<Result<SkillBoard>> SkillService::board()
{
    return engineCall<SkillBoard>(this, [this] { return doBoard(); });
}

QFuture<Result<SkillBoard>> SkillService::setEnabled(QString skill, bool enabled)
{
    return engineCall<SkillBoard>(
        this, [this, skill, enabled] { return doChange(skill, QStringLiteral("enabled"), SettingValue(enabled)); });
}

QFuture<Result<SkillBoard>> SkillService::setPolicy(QString skill, SkillPolicy policy)
{
    static const QStringList words = {QString(), QStringLiteral("auto"), QStringLiteral("ask"),
                                      QStringLiteral("never")};
    const QString word = words.value(int(policy));
    return engineCall<SkillBoard>(this, [this, skill, word] {
        return doChange(skill, QStringLiteral("policy"),
                        word.isEmpty() ? std::optional<SettingValue>() : std::optional(SettingValue(word)));
    });
}

QFuture<Result<SkillTrial>> SkillService::tryOut(QString skill, Json arguments, bool really)
{
    return engineCall<SkillTrial>(this, [this, skill, arguments, really] { return doTry(skill, arguments, really); });
}

QFuture<Result<SkillRun>> SkillService::decide(QString run, bool approve)
{
    return engineCall<SkillRun>(this, [this, run, approve] { return doDecide(run, approve); });
}

QFuture<Result<SkillRun>> SkillService::settle(QString run, bool happened)
{
    return engineCall<SkillRun>(this, [this, run, happened] { return doSettle(run, happened); });
}

QFuture<Result<Callback>> SkillService::endCallback(QString callback, bool done)
{
    return engineCall<Callback>(this, [this, callback, done] { return doEndCallback(callback, done); });
}

QList<SkillRow> SkillService::rows() const
{
    const AgentConfigPtr config = m_core.configuration.agent;
    const Micros now = m_core.services.clock.now();
    QList<SkillRow> rows;
    const QList<ToolSpec> specs = m_core.skills.all(*config);
    for (const ToolSpec& spec : specs) {
        SkillRow row;
        row.spec = spec;
        row.switches = config->skills.value(spec.name);
        row.policy = effectivePolicy(spec, row.switches);
        for (const AgentProfile& agent : config->agents)
            if (agent.tools.contains(spec.name))
                row.agents << agent.name;
        const SkillFigures figures = m_core.skills.figures(spec.name);
        row.calls = figures.calls;
        row.failures = figures.failures;
        row.lastAt = figures.lastAt;
        row.lastError = figures.lastError;
        row.resting = m_core.skills.resting(spec.name, now);
        rows << row;
    }
    return rows;
}

Task<SkillBoard> SkillService::doBoard()
{
    SkillBoard board;
    board.skills = rows();
    if (m_core.external) {
        board.problems = m_core.external->skills.problems();
        for (const auto& [server, state] : m_core.external->skills.servers())
            if (!state.isEmpty())
                board.problems << QString(server % u": " % state);
    }
    board.timeZone = m_core.configuration.agent->business.timeZone;
    auto listing = m_core.skillRuns.list(ShownRuns);
    const Result<QList<SkillRun>> runs = co_await listing;
    if (!runs)
        co_return runs.error();
    board.runs = *runs;
    auto opening = m_core.callbacks.open(ShownCallbacks);
    const Result<QList<Callback>> callbacks = co_await opening;
    if (!callbacks)
        co_return callbacks.error();
    board.callbacks = *callbacks;
    co_return board;
}

Task<SkillBoard> SkillService::doChange(QString skill, QString key, std::optional<SettingValue> value)
{
    const QString path = m_core.configuration.agent->path;
    QFuture<Result<>> writing = QtConcurrent::run(
        &m_files, [path, skill, key, value] { return writeSkillSwitch(path, skill, key, value); });
    const Result<> written = co_await writing;
    if (!written)
        co_return written.error();
    const QString same;
    auto reloading = m_services.reloadConfiguration(same);
    const Result<> reloaded = co_await reloading;
    if (!reloaded)
        co_return reloaded.error();
    const AuditEntry entry{.actor = QString(u"staff:" % QString::number(m_services.info.self.id.value)),
                           .action = QStringLiteral("skill.switch"),
                           .target = skill,
                           .details = Json{{"key", toStd(key)}}};
    auto auditing = m_services.staff.audit(entry);
    const Result<> audited = co_await auditing;
    if (!audited)
        co_return audited.error();
    auto looking = doBoard();
    co_return co_await looking;
}

Task<SkillTrial> SkillService::doTry(QString skill, Json arguments, bool really)
{
    SkillContext context;
    context.config = m_core.configuration.agent;
    context.now = m_core.services.clock.now();
    context.humansAvailable = deskNow(m_core.services).state == DeskState::Staffed;
    context.dryRun = !really;
    context.contact.name = m_services.info.self.name;
    const ToolCall call{QStringLiteral("tester"), skill, arguments};
    const QList<ToolSpec> specs = m_core.skills.all(*context.config);
    const auto known = std::find_if(specs.begin(), specs.end(),
                                    [&skill](const ToolSpec& s) { return s.name == skill; });
    const bool effect = known != specs.end() && known->effect != SkillEffect::Read;
    if (effect && really) {
        const AuditEntry entry{.actor = QString(u"staff:" % QString::number(m_services.info.self.id.value)),
                               .action = QStringLiteral("skill.try"),
                               .target = skill};
        auto auditing = m_services.staff.audit(entry);
        const Result<> audited = co_await auditing;
        if (!audited)
            co_return audited.error();
    }
    QElapsedTimer timer;
    timer.start();
    auto performing = m_core.skills.perform(call, context);
    const Result<ToolResult> performed = co_await performing;
    if (!performed)
        co_return performed.error();
    SkillTrial trial;
    trial.result = *performed;
    trial.micros = timer.nsecsElapsed() / 1000;
    trial.dryRun = effect && !really;
    co_return trial;
}

Task<SkillRun> SkillService::doDecide(QString run, bool approve)
{
    const StaffMember self = m_services.info.self;
    auto deciding = m_core.skillDesk.decide(run, self, approve);
    co_return co_await deciding;
}

Task<SkillRun> SkillService::doSettle(QString run, bool happened)
{
    const StaffMember self = m_services.info.self;
    auto settling = m_core.skillDesk.settle(run, self, happened);
    co_return co_await settling;
}

Task<Callback> SkillService::doEndCallback(QString callback, bool done)
{
    const StaffId self = m_services.info.self.id;
    auto ending = m_core.callbacks.end(callback, self, done);
    const Result<Callback> ended = co_await ending;
    co_return ended;
}

}  // namespace frontdesk
