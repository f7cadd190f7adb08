// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/health/healthchecks.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace frontdesk {
namespace {

constexpr qint64 QueueIsLong = 500;
constexpr Micros LateMicros = 60 * MicrosPerSecond;
constexpr qint64 MegaByte = 1'000'000;
constexpr qint64 DiskLow = 1000 * MegaByte;
constexpr qint64 DiskFull = 100 * MegaByte;
constexpr qint64 MemoryHigh = 1500 * MegaByte;
constexpr Micros BackupOld = 3 * 24 * 60 * MicrosPerMinute;
constexpr Micros Year2025 = 1'735'689'600 * MicrosPerSecond;

using enum ServiceState;

class HealthChecks {
    Q_DECLARE_TR_FUNCTIONS(HealthChecks)

public:
    [[nodiscard]] static ServiceHealth gateway(const HealthFacts& f)
    {
        if (f.draining)
            return {QStringLiteral("gateway"), Degraded, tr("The program is ending: no new customers are let in.")};
        if (f.gateway.status == 0)
            return {QStringLiteral("gateway"), Down,
                    tr("The web chat does not answer on port %1. Restart Frontdesk.").arg(f.gateway.port)};
        if (f.placesTaken)
            return {QStringLiteral("gateway"), Degraded,
                    tr("All places for visitors are taken: further ones are asked to come back later."),
                    f.gateway.micros};
        if (f.recentServerErrors > 0)
            return {QStringLiteral("gateway"), Degraded,
                    tr("%n request(s) failed in the last 5 minutes. Look at the errors below.", nullptr,
                       int(f.recentServerErrors)),
                    f.gateway.micros};
        return {QStringLiteral("gateway"), Ok, tr("Customers reach the web chat on port %1.").arg(f.gateway.port),
                f.gateway.micros};
    }

    [[nodiscard]] static ServiceHealth store(const HealthFacts& f)
    {
        if (f.store.damaged)
            return {
                QStringLiteral("store"), Down,
                tr("The database file is damaged; nothing more is written into it. End Frontdesk and bring back the newest backup.")};
        if (!f.store.healthy)
            return {QStringLiteral("store"), Down,
                    tr("The last change could not be saved. Check the disk of the data folder.")};
        if (!f.figures)
            return {QStringLiteral("store"), Down, tr("The database does not answer.")};
        if (f.store.queued > QueueIsLong)
            return {QStringLiteral("store"), Degraded,
                    tr("%n change(s) wait to be saved: the disk is slow.", nullptr, int(f.store.queued)),
                    f.store.lastCommitMicros};
        return {QStringLiteral("store"), Ok, tr("Everything is saved."), f.store.lastCommitMicros};
    }

    [[nodiscard]] static ServiceHealth knowledge(const HealthFacts& f)
    {
        if (!f.figures)
            return {QStringLiteral("knowledge"), Down, tr("The database does not answer.")};
        if (f.figures->passages == 0)
            return {QStringLiteral("knowledge"), Degraded,
                    tr("There are no documents: the assistant can look up nothing. Add some on the page Company.")};
        return {QStringLiteral("knowledge"), Ok,
                tr("%1 passages of %n document(s) can be found.", nullptr, f.figures->documents)
                    .arg(QLocale().toString(f.figures->passages)),
                f.figures->readMicros};
    }

    [[nodiscard]] static ServiceHealth agent(const HealthFacts& f)
    {
        const qint64 latency = f.figures ? f.figures->turnMicros : -1;
        const int turns = f.figures ? f.figures->turns : 0;
        const int failed = f.figures ? f.figures->failedTurns : 0;
        if (failed > 0)
            return {QStringLiteral("agent"), failed == turns ? Down : Degraded,
                    tr("%n of the recent answers failed; the customers were handed to a person.", nullptr, failed),
                    latency};
        if (!f.configProblems.isEmpty())
            return {QStringLiteral("agent"), Degraded,
                    tr("agent_config.yml has mistakes and was not taken: the one from before answers."), latency};
        if (turns == 0)
            return {QStringLiteral("agent"), Ok, tr("Ready; nobody has asked in the last hour."), latency};
        return {QStringLiteral("agent"), Ok, tr("%n answer(s) in the last hour.", nullptr, turns), latency};
    }

    [[nodiscard]] static ServiceHealth outbox(const HealthFacts& f)
    {
        if (!f.figures)
            return {QStringLiteral("outbox"), Down, tr("The database does not answer.")};
        const StoreFigures& s = *f.figures;
        if (s.queued > 0 && s.oldestDue > 0 && f.now - s.oldestDue > LateMicros)
            return {QStringLiteral("outbox"), Degraded, tr("%n message(s) are late.", nullptr, s.queued)};
        if (s.failed + s.unconfirmed > 0)
            return {QStringLiteral("outbox"), Degraded,
                    tr("%n message(s) of the last hour did not arrive for certain. Their conversations show which.",
                       nullptr, s.failed + s.unconfirmed)};
        return {QStringLiteral("outbox"), Ok,
                s.queued > 0 ? tr("%n message(s) are on their way.", nullptr, s.queued)
                             : tr("Nothing waits to be sent.")};
    }

    [[nodiscard]] static ServiceHealth operations(const HealthFacts& f)
    {
        if (f.operations.status == 0)
            return {
                QStringLiteral("operations"), Degraded,
                tr("The port for monitoring (%1) does not answer. Customers notice nothing.").arg(f.operations.port)};
        return {QStringLiteral("operations"), Ok,
                tr("Monitoring programs can ask on port %1 of this computer.").arg(f.operations.port),
                f.operations.micros};
    }

    [[nodiscard]] static ServiceHealth secrets(const HealthFacts& f)
    {
        if (f.secretStore.isEmpty())
            return {QStringLiteral("secrets"), Degraded, tr("It is not known where the keys are kept.")};
        return {QStringLiteral("secrets"), Ok, tr("The keys are kept here: %1").arg(f.secretStore)};
    }

    [[nodiscard]] static ServiceHealth disk(const HealthFacts& f)
    {
        if (f.customersRefused)
            return {
                QStringLiteral("disk"), Down,
                tr("The disk is full: customers are asked to try again later, the team can go on for a while. Make room now; customers are let in again by themselves.")};
        if (f.diskFree < 0)
            return {QStringLiteral("disk"), Degraded, tr("The free space of the data folder is not known.")};
        const QString free = QLocale().formattedDataSize(f.diskFree);
        if (f.diskFree < DiskFull)
            return {QStringLiteral("disk"), Down,
                    tr("Only %1 are free: messages will soon not be saved any more. Make room now.").arg(free)};
        if (f.diskFree < DiskLow)
            return {QStringLiteral("disk"), Degraded, tr("Only %1 are free. Make room soon.").arg(free)};
        if (f.residentBytes > MemoryHigh)
            return {QStringLiteral("disk"), Degraded,
                    tr("Frontdesk uses %1 of memory, more than it should. Restart it when it is quiet.")
                        .arg(QLocale().formattedDataSize(f.residentBytes))};
        return {QStringLiteral("disk"), Ok, tr("%1 of disk space are free.").arg(free)};
    }

    [[nodiscard]] static ServiceHealth backup(const HealthFacts& f)
    {
        const BackupFigures& b = *f.backup;
        const auto daysAgo = [&f](Micros then) { return int((f.now - then) / (24 * 60 * MicrosPerMinute)); };
        if (!b.problem.isEmpty())
            return {QStringLiteral("backup"), Degraded, tr("The last backup failed. %1").arg(b.problem)};
        if (!b.daily)
            return {QStringLiteral("backup"), Ok, tr("Daily backups are off.")};
        if (b.lastGoodAt == 0 && f.now - b.since > BackupOld)
            return {QStringLiteral("backup"), Degraded, tr("There is no backup yet. Make one now.")};
        if (b.lastGoodAt == 0)
            return {QStringLiteral("backup"), Ok, tr("The first backup will be made soon.")};
        if (f.now - b.lastGoodAt > BackupOld && f.now - b.since > BackupOld)
            return {QStringLiteral("backup"), Degraded,
                    tr("The last good backup is %n day(s) old. Make one now.", nullptr, daysAgo(b.lastGoodAt))};
        return {
            QStringLiteral("backup"), Ok,
            tr("The last backup was made on %1.")
                .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(b.lastGoodAt / 1000), QLocale::ShortFormat))};
    }

    [[nodiscard]] static ServiceHealth clock(const HealthFacts& f)
    {
        if (f.now < Year2025)
            return {QStringLiteral("clock"), Down,
                    tr("The clock of this computer is wrong: times and deadlines cannot be right.")};
        if (f.clockJumpMicros != 0)
            return {QStringLiteral("clock"), Degraded,
                    tr("The clock of this computer jumped by %n second(s).", nullptr,
                       int(f.clockJumpMicros / MicrosPerSecond))};
        return {QStringLiteral("clock"), Ok, tr("The clock runs evenly.")};
    }
};

}  // namespace

QList<ServiceHealth> checkServices(const HealthFacts& facts)
{
    QList<ServiceHealth> services{
        HealthChecks::gateway(facts), HealthChecks::store(facts),  HealthChecks::knowledge(facts),
        HealthChecks::agent(facts),   HealthChecks::outbox(facts), HealthChecks::operations(facts),
        HealthChecks::secrets(facts), HealthChecks::disk(facts),   HealthChecks::clock(facts)};
    if (facts.backup)
        services << HealthChecks::backup(facts);
    return services;
}

}  // namespace frontdesk
