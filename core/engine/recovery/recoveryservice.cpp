// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/recovery/recoveryservice.h"

#include "core/base/log.h"
#include "core/console/enginecall.h"
#include "core/engine/enginecore.h"
#include "core/recovery/backupfolder.h"
#include "core/recovery/backuphead.h"
#include "core/recovery/diskfile.h"

#include <frontdesk_version.h>

#include <QFileInfo>
#include <QtConcurrent>

namespace frontdesk {
namespace {

constexpr int TickMs = 60'000;
constexpr int LookMs = 3000;
constexpr int LookThreads = 2;
constexpr int EndMs = 500;
/// Nobody's start is slowed down by a backup that was missed.
constexpr Micros StartDelay = 5 * MicrosPerMinute;

Result<MadeBackup> runBackup(BackupOrder order, std::shared_ptr<BackupProgress> progress)
{
    return makeBackup(order, *progress);
}

int runPrune(QString folder, QByteArray masterKey, KeepRule rule, Micros now)
{
    return deleteBackups(backupsToDelete(listBackups(folder, {}, masterKey), rule, now));
}

Result<> runWrite(RecoveryRecord record, QString dataFolder) { return record.write(dataFolder); }

Result<BackupReport> runCheck(QString path, QByteArray masterKey) { return checkBackup(path, masterKey); }

}  // namespace

RecoveryService::RecoveryService(const ConsoleServices& services, EngineCore& core, const EngineOptions& options,
                                 QObject* parent)
    : QObject(parent),
      m_services(services),
      m_core(core),
      m_options(options),
      m_work(std::make_unique<QThreadPool>()),
      m_look(std::make_unique<QThreadPool>()),
      m_record(RecoveryRecord::read(places().dataFolder)),
      m_startedAt(now())
{
    m_work->setMaxThreadCount(1);
    m_look->setMaxThreadCount(LookThreads);
    connect(&m_timer, &QTimer::timeout, this, &RecoveryService::tick);
    m_timer.start(TickMs);
}

RecoveryService::~RecoveryService()
{
    shutDown();
    // A folder on a computer that went away may never answer: the program ends all the same.
    for (std::unique_ptr<QThreadPool>* pool : {&m_work, &m_look})
        if (!(*pool)->waitForDone(EndMs))
            static_cast<void>(pool->release());
}

Micros RecoveryService::now() const { return m_services.conversations.clock.now(); }
QString RecoveryService::keyId() const { return QString::fromLatin1(backupKeyId(m_options.masterKey).toHex()); }

RecoveryPlaces RecoveryService::places() const
{
    const SettingsSources& sources = m_options.settings.sources;
    const QString database = QFileInfo(m_options.databasePath).absoluteFilePath();
    const QString data = m_options.dataDir.isEmpty() ? QFileInfo(database).absolutePath() : m_options.dataDir;
    const AgentConfigPtr agent = m_core.configuration.agent;
    return {.dataFolder = data,
            .databasePath = database,
            .configFolder = m_options.configFolder.isEmpty() ? data : m_options.configFolder,
            .configFile = sources.userFile,
            .envFile = sources.envFile,
            .agentConfig = agent && !agent->sampleData ? agent->path : QString()};
}

QString RecoveryService::backupFolder() const
{
    return m_options.backup.folder.isEmpty() ? QString(places().dataFolder % u"/backups") : m_options.backup.folder;
}

BackupOrder RecoveryService::orderFor(const QString& folder, BackupKind kind) const
{
    return {.places = places(),
            .folder = folder.isEmpty() ? backupFolder() : folder,
            .kind = kind,
            .masterKey = m_options.masterKey,
            .secrets = {},
            .company = m_services.info.companyName,
            .program = QStringLiteral(FRONTDESK_VERSION),
            .now = now()};
}

/// The invented shop of the first minutes needs none.
bool RecoveryService::dailyWanted() const { return m_options.backup.daily && !m_services.info.sampleData; }

BackupFigures RecoveryService::figures() const
{
    return {
        .daily = dailyWanted(), .lastGoodAt = m_record.lastGoodAt, .since = m_startedAt, .problem = m_record.problem};
}

void RecoveryService::shutDown()
{
    m_ending = true;
    m_timer.stop();
    if (m_progress)
        m_progress->stop = true;
}

void RecoveryService::tick()
{
    if (m_running || m_ending || !dailyWanted() || now() - m_startedAt < StartDelay)
        return;
    if (nextBackup(now(), m_record.lastGoodAt, m_record.lastTryAt, m_options.backup.hour) == 0)
        coro::spawn(QStringLiteral("daily backup"), daily());
}

Task<> RecoveryService::daily()
{
    const QString folder;
    auto making = doBackUp(folder, BackupKind::Daily);
    const Result<BackupFile> made = co_await making;
    // What went wrong stands in the record, in Health and in the log already.
    static_cast<void>(made.ok());
    co_return Result<>();
}

QFuture<Result<BackupFile>> RecoveryService::backUpNow(QString folder, BackupKind kind)
{
    return engineCall<BackupFile>(this, [this, folder, kind] { return doBackUp(folder, kind); });
}

Task<BackupFile> RecoveryService::doBackUp(QString folder, BackupKind kind)
{
    if (m_running || m_ending)
        co_return Error{
            ErrorCode::Conflict, tr("A backup or a restore is being worked on already. Wait until it is done."), {}};
    const BackupOrder order = orderFor(folder, kind);
    m_running = true;
    m_progress = std::make_shared<BackupProgress>();
    auto making = make(order);
    const Result<MadeBackup> made = co_await making;
    m_running = false;
    auto settling = settle(order, made);
    const Result<> settled = co_await settling;
    if (!settled)
        logWarning("recovery", settled.error().userText);
    if (!made)
        co_return made.error();
    co_return made->file;
}

Task<MadeBackup> RecoveryService::make(BackupOrder order)
{
    if (m_options.vault.secrets) {
        QFuture<Result<Secrets>> asking = m_options.vault.secrets();
        const Result<Secrets> secrets = co_await asking;
        if (!secrets)
            co_return secrets.error();
        order.secrets = *secrets;
    }
    QFuture<Result<MadeBackup>> making = QtConcurrent::run(m_work.get(), runBackup, order, m_progress);
    const Result<MadeBackup> made = co_await making;
    co_return made;
}

/// Record, rotation, audit, log.
Task<> RecoveryService::settle(BackupOrder order, Result<MadeBackup> made)
{
    const bool usual = order.folder == backupFolder();
    if (usual) {
        m_record.lastTryAt = order.now;
        m_record.problem = made ? QString() : made.error().userText;
        m_record.lastGoodAt = made ? order.now : m_record.lastGoodAt;
        auto saving = saveRecord();
        const Result<> saved = co_await saving;
        if (!saved)
            logWarning("recovery", saved.error().userText);
    }
    if (!made) {
        if (made.error().code != ErrorCode::Cancelled)
            logWarning("recovery", u"No backup was made: " % made.error().userText % u' ' % made.error().detail);
        co_return Result<>();
    }
    logInfo("recovery", QStringLiteral("backup %1: %2 MB, copy %3 ms, sealed and read back in %4 ms")
                            .arg(made->file.path)
                            .arg(made->file.bytes / 1'000'000)
                            .arg(made->copyMicros / 1000)
                            .arg(made->sealMicros / 1000));
    if (usual) {
        const KeepRule rule{.count = m_options.backup.keepCount, .days = m_options.backup.keepDays};
        QFuture<int> pruning = QtConcurrent::run(m_look.get(), runPrune, order.folder, order.masterKey, rule,
                                                 order.now);
        const int pruned = co_await pruning;
        if (pruned > 0)
            logInfo("recovery", QStringLiteral("%1 old backups deleted").arg(pruned));
    }
    const Json details = {
        {"kind", toStd(backupKindName(order.kind))}, {"bytes", made->file.bytes}, {"messages", made->messages}};
    auto auditing = record(QStringLiteral("backup.made"), QFileInfo(made->file.path).fileName(), details);
    const Result<> audited = co_await auditing;
    co_return audited;
}

Task<> RecoveryService::record(QString action, QString target, Json details)
{
    const AuditEntry entry{.actor = QString(u"staff:" % QString::number(m_services.info.self.id.value)),
                           .action = action,
                           .target = target,
                           .details = details};
    auto writing = m_services.staff.audit(entry);
    const Result<> written = co_await writing;
    co_return written;
}

Task<> RecoveryService::saveRecord()
{
    QFuture<Result<>> writing = QtConcurrent::run(runWrite, m_record, places().dataFolder);
    const Result<> written = co_await writing;
    co_return written;
}

QFuture<Result<BackupState>> RecoveryService::state()
{
    return engineCall<BackupState>(this, [this] { return doState(); });
}

RecoveryService::Seen RecoveryService::look(QString folder, RecoveryPlaces places, QByteArray masterKey)
{
    const Result<RestorePlan> plan = RestorePlan::read(places.dataFolder);
    return {.backups = listBackups(folder, places.databasePath, masterKey),
            .sameDisk = diskfile::sameDisk(folder, places.dataFolder),
            .staged = plan ? plan->backup : QString(),
            .keptAside = keptAside(places.dataFolder)};
}

Task<BackupState> RecoveryService::doState()
{
    // One look at a time: a folder that does not answer must not take all threads.
    if (m_looking.isFinished())
        m_looking = QtConcurrent::run(m_look.get(), look, backupFolder(), places(), m_options.masterKey);
    const QFuture<Seen> looking = m_looking;
    QFuture<bool> waiting = coro::finishedWithin(QFuture<void>(looking), LookMs);
    const bool answered = co_await waiting;
    if (answered)
        m_seen = looking.result();
    BackupState state{.folder = backupFolder(),
                      .daily = m_options.backup.daily,
                      .lastGoodAt = m_record.lastGoodAt,
                      .running = m_running,
                      .percent = m_running && m_progress ? m_progress->percent.load() : 0,
                      .problem = m_record.problem,
                      .sameDisk = m_seen.sameDisk,
                      .sheetKept = m_record.sheetKey == keyId(),
                      .backups = m_seen.backups,
                      .staged = m_seen.staged,
                      .keptAside = m_seen.keptAside};
    if (!answered)
        state.problem = tr("The folder for backups, %1, does not answer. Connect its disk or choose another folder.")
                            .arg(state.folder);
    if (dailyWanted()) {
        const Micros next = nextBackup(now(), m_record.lastGoodAt, m_record.lastTryAt, m_options.backup.hour);
        state.nextAt = next == 0 ? std::max(now(), m_startedAt + StartDelay) : next;
    }
    co_return state;
}

QFuture<Result<BackupReport>> RecoveryService::verifyBackup(QString path)
{
    return engineCall<BackupReport>(this, [this, path] { return doVerify(path); });
}

Task<BackupReport> RecoveryService::doVerify(QString path)
{
    QFuture<Result<BackupReport>> checking = QtConcurrent::run(m_look.get(), runCheck, path, m_options.masterKey);
    const Result<BackupReport> checked = co_await checking;
    co_return checked;
}

}  // namespace frontdesk
