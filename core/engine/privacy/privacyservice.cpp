// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/privacy/privacyservice.h"

#include "core/base/log.h"
#include "core/console/enginecall.h"
#include "core/console/recoveryconsole.h"
#include "core/engine/enginecore.h"
#include "core/engine/privacy/contactexport.h"

#include <qcoro/qcorotimer.h>

#include <QFileInfo>

namespace frontdesk {
namespace {

constexpr int HistoryRows = 50;
constexpr std::chrono::milliseconds TurnPoll(10);
constexpr int TurnPolls = 500;

PurgeReport toReport(const PurgeRun& run)
{
    return {run.at, run.olderThan, toPrivacyCounts(run.counts), run.automatic};
}

AuditRow toRow(const AuditLine& line)
{
    const AuditEntry& entry = line.entry;
    const bool plain = entry.details.is_discarded() || entry.details.empty();
    return {entry.seq,    entry.at,     line.actorName,
            entry.action, entry.target, plain ? QString() : QString::fromUtf8(toBytes(entry.details))};
}

}  // namespace

PrivacyCounts toPrivacyCounts(const RemovedCounts& c)
{
    return {.conversations = c.conversations,
            .messages = c.messages,
            .contacts = c.contacts,
            .mediaFiles = c.mediaFiles,
            .mediaBytes = c.mediaBytes,
            .searchEntries = c.searchEntries,
            .sessions = c.sessions,
            .turns = c.turns,
            .notes = c.notes,
            .cached = c.cached};
}

PrivacyService::PrivacyService(const ConsoleServices& services, EngineCore& core, const EngineOptions& options,
                               RecoveryConsole& recovery, QObject* parent)
    : QObject(parent),
      m_services(services),
      m_core(core),
      m_options(options),
      m_recovery(recovery),
      m_parts(makeParts()),
      m_job(m_parts),
      m_eraser(m_parts),
      m_purges(core.database),
      m_dossiers(core.database),
      m_audits(core.database),
      m_egress(core.database)
{
}

RemovalParts PrivacyService::makeParts()
{
    return {.clock = m_services.conversations.clock,
            .database = m_core.database,
            .databasePath = m_options.databasePath,
            .mediaFolder = QFileInfo(m_options.databasePath).absolutePath() + QStringLiteral("/media"),
            .logFile = m_options.settings.logFile,
            .options = [this] { return m_options.retention; },
            .gone = [this](const Removal& removed) { forget(removed); },
            .stopTurns = [this](const QList<ConversationId>& conversations) { return stopTurns(conversations); }};
}

QString PrivacyService::actor() const { return u"staff:" % QString::number(m_services.info.self.id.value); }

/// What the running program remembers: open chats, mailboxes, frames on their way.
void PrivacyService::forget(const Removal& removed)
{
    for (const SessionId session : removed.sessions)
        m_core.sockets.sessionEnded(session);
    if (!removed.sessions.isEmpty())
        m_core.knownSessions.clear();
    for (const ConversationId conversation : removed.conversations) {
        m_core.hub.forget(conversation);
        m_core.relay.forget(conversation);
    }
}

Task<> PrivacyService::stopTurns(QList<ConversationId> conversations)
{
    for (const ConversationId conversation : conversations) {
        for (int i = 0; m_core.hub.stopTurn(conversation); ++i) {
            if (i == TurnPolls) {
                const Error busy{ErrorCode::Unavailable,
                                 tr("An answer to this customer is still being written. Try again in a moment."),
                                 {}};
                co_return busy;
            }
            auto pause = QCoro::sleepFor(TurnPoll);
            co_await pause;
        }
    }
    co_return Result<>();
}

Task<> PrivacyService::resume()
{
    auto resuming = m_eraser.resume();
    const Result<int> resumed = co_await resuming;
    co_return resumed ? Result<>() : Result<>(resumed.error());
}

void PrivacyService::shutDown()
{
    m_job.shutDown();
    m_eraser.shutDown();
}

QFuture<Result<RetentionState>> PrivacyService::retention()
{
    return engineCall<RetentionState>(this, [this] { return doRetention(); });
}

QFuture<Result<PurgeReport>> PrivacyService::purgeNow()
{
    return engineCall<PurgeReport>(this, [this] { return doPurge(); });
}

QFuture<Result<ContactExport>> PrivacyService::exportContact(ContactId contact, QString path)
{
    return engineCall<ContactExport>(this, [this, contact, path] { return doExport(contact, path); });
}

QFuture<Result<ErasureReport>> PrivacyService::eraseContact(ContactId contact)
{
    return engineCall<ErasureReport>(this, [this, contact] { return doErase(contact); });
}

QFuture<Result<AuditPage>> PrivacyService::audit(QString text, qint64 before, int limit)
{
    return engineCall<AuditPage>(
        this, [this, text, before, limit] { return doAudit(text, before, std::clamp(limit, 1, 500)); });
}

QFuture<Result<AuditVerdict>> PrivacyService::verifyAudit()
{
    return engineCall<AuditVerdict>(this, [this] { return doVerify(); });
}

QFuture<Result<EgressPage>> PrivacyService::egress(EgressQuery query)
{
    return engineCall<EgressPage>(this, [this, query] { return m_egress.page(query); });
}

QFuture<Result<EgressExport>> PrivacyService::exportEgress(EgressQuery query, QString path)
{
    return engineCall<EgressExport>(this, [this, query, path] { return doExportEgress(query, path); });
}

/// The row of the audit comes first: nothing leaves without one that tells it.
Task<EgressExport> PrivacyService::doExportEgress(EgressQuery query, QString path)
{
    AuditEntry entry;
    entry.actor = actor();
    entry.action = QStringLiteral("egress.export");
    entry.target = QStringLiteral("egress");
    const QFuture<Result<>> noting = m_services.staff.audit(entry);
    const Result<> noted = co_await noting;
    if (!noted)
        co_return noted.error();
    auto writing = m_egress.write(query, path);
    const Result<EgressExport> written = co_await writing;
    co_return written;
}

Task<RetentionState> PrivacyService::doRetention()
{
    const RetentionRules rules = m_options.retention.rules;
    auto looking = m_purges.history(HistoryRows);
    const Result<PurgeHistory> history = co_await looking;
    if (!history)
        co_return history.error();
    auto counting = m_purges.wouldRemove(rules);
    const Result<RemovedCounts> would = co_await counting;
    if (!would)
        co_return would.error();
    const Micros now = m_services.conversations.clock.now();
    RetentionState state;
    state.conversationDays = rules.conversationDays;
    state.nextPurgeAt = RetentionJob::nextAfter(history->purgedAt > 0 ? history->purgedAt : now,
                                                QTimeZone::systemTimeZone());
    state.wouldRemove = {now, PurgeStore::limitOf(now, rules.conversationDays), toPrivacyCounts(*would), true};
    for (const PurgeRun& run : history->runs)
        state.history << toReport(run);
    co_return state;
}

Task<PurgeReport> PrivacyService::doPurge()
{
    const QString who = actor();
    auto running = m_job.run(false, who);
    const Result<PurgeRun> run = co_await running;
    if (!run)
        co_return run.error();
    m_core.events.publish(ProgramChanged{QStringLiteral("privacy")});
    const PurgeReport report = toReport(*run);
    co_return report;
}

Task<ContactExport> PrivacyService::doExport(ContactId contact, QString path)
{
    const QString who = actor();
    auto exporting = contactexport::run(&m_dossiers, &m_core.media, contact, path, who);
    const Result<ContactExport> exported = co_await exporting;
    co_return exported;
}

Task<ErasureReport> PrivacyService::doErase(ContactId contact)
{
    const QString who = actor();
    auto erasing = m_eraser.erase(contact, who);
    const Result<Eraser::Erased> erased = co_await erasing;
    m_core.events.publish(ProgramChanged{QStringLiteral("privacy")});
    if (!erased)
        co_return erased.error();
    const Micros since = erased->knownSince;
    auto asking = backupsUntil(since);
    const Result<Micros> until = co_await asking;
    const ErasureReport report{toPrivacyCounts(erased->counts), until ? *until : 0};
    co_return report;
}

/// The newest backup that was made while the person was known, and the days that backups are kept.
Task<Micros> PrivacyService::backupsUntil(Micros knownSince)
{
    auto asking = m_recovery.state();
    const Result<BackupState> state = co_await asking;
    if (!state)
        co_return state.error();
    Micros newest = 0;
    for (const BackupFile& backup : state->backups)
        if (backup.madeAt >= knownSince)
            newest = std::max(newest, backup.madeAt);
    const Micros until = newest > 0 ? newest + m_options.backup.keepDays * MicrosPerDay : 0;
    co_return until;
}

Task<AuditPage> PrivacyService::doAudit(QString text, qint64 before, int limit)
{
    auto reading = m_audits.page(text, before, limit);
    const Result<AuditLines> lines = co_await reading;
    if (!lines)
        co_return lines.error();
    AuditPage page;
    page.more = lines->more;
    for (const AuditLine& line : lines->lines)
        page.rows << toRow(line);
    co_return page;
}

Task<AuditVerdict> PrivacyService::doVerify()
{
    auto checking = m_audits.check();
    const Result<AuditCheck> check = co_await checking;
    if (!check)
        co_return check.error();
    AuditVerdict verdict{.rows = check->rows, .intact = check->broken == 0, .problem = {}};
    if (!verdict.intact) {
        verdict.problem = tr("The audit log was changed at entry %1 or cut off before it.").arg(check->broken);
        logWarning("privacy", QStringLiteral("the audit chain is broken at %1").arg(check->broken));
    }
    co_return verdict;
}

}  // namespace frontdesk
