// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/health/healthservice.h"

#include "core/base/platform.h"
#include "core/console/enginecall.h"
#include "core/engine/enginecore.h"
#include "core/engine/health/diagnostics.h"
#include "core/server/gateway.h"

#include <frontdesk_version.h>

#include <QFileInfo>
#include <QNetworkReply>
#include <QStorageInfo>
#include <QSysInfo>
#include <QtConcurrent>

#include <chrono>

namespace frontdesk {
namespace {

constexpr int LookMs = 5000;
constexpr int ProbeMs = 3000;
constexpr Micros Hour = 60 * MicrosPerMinute;
constexpr Micros ErrorWindow = 5 * MicrosPerMinute;
constexpr Micros JumpShown = 10 * MicrosPerMinute;
constexpr Micros JumpFrom = 2 * MicrosPerSecond;
constexpr qint64 CpuSpanNs = 500'000'000;
constexpr int MaxLog = 600;

Error notYet() { return {ErrorCode::Unavailable, HealthService::tr("The program is still starting."), {}}; }

QList<VersionLine> versions(const std::optional<StoreFigures>& figures)
{
    const QString unknown = QStringLiteral("?");
    return {{QStringLiteral("Frontdesk"), QStringLiteral(FRONTDESK_VERSION)},
            {QStringLiteral("Git"), QStringLiteral(FRONTDESK_GIT_ID)},
            {QStringLiteral("Qt"), QString::fromLatin1(qVersion())},
            {QStringLiteral("SQLite"), figures ? figures->sqlite : unknown},
            {HealthService::tr("Database schema"), figures ? QString::number(figures->schema) : unknown},
            {HealthService::tr("System"),
             QString(QSysInfo::prettyProductName() % u", " % QSysInfo::currentCpuArchitecture())}};
}

bool matches(const LogRecord& record, const LogQuery& query)
{
    if (record.level < query.least)
        return false;
    if (query.text.isEmpty())
        return true;
    for (const QString& field : {record.text, record.area, record.requestId, record.conversationSid})
        if (field.contains(query.text, Qt::CaseInsensitive))
            return true;
    return false;
}

/// Within the last minute of the clock that never jumps.
bool turnedAwayLately(const GatewayStats& stats)
{
    using namespace std::chrono;
    const qint64 last = stats.lastTurnedAwayMs;
    return last != 0 && duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count() - last < 60'000;
}

}  // namespace

HealthService::HealthService(const ConsoleServices& services, QObject* parent) : QObject(parent), m_services(services)
{
    connect(&m_timer, &QTimer::timeout, this, [this] { coro::spawn(QStringLiteral("health"), look()); });
}

void HealthService::connectTo(const Sources& sources)
{
    m_sources.emplace(sources);
    m_gateway = sources.gateway;
    m_gatewayProbe.port = sources.port;
    m_opsProbe.port = sources.opsPort;
    m_steady.start();
    m_wallStart = m_services.conversations.clock.now();
    m_steadyStart = m_services.conversations.clock.steady();
    connect(sources.gateway, &Gateway::requestFinished, this, &HealthService::count);
    m_timer.start(LookMs);
}

void HealthService::count(const RequestSample& sample)
{
    if (sample.status < 500)
        return;
    ++m_serverErrors;
    m_errorTimes.push_back(m_services.conversations.clock.steady());
    if (m_errorTimes.size() > 1000)
        m_errorTimes.pop_front();
}

void HealthService::probe(const QString& host, PortProbe* probe)
{
    QNetworkRequest request(QUrl(QStringLiteral("http://%1:%2/live").arg(host).arg(probe->port)));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setTransferTimeout(ProbeMs);
    const qint64 begun = m_steady.nsecsElapsed();
    QNetworkReply* reply = m_network.get(request);
    connect(reply, &QNetworkReply::finished, this, [this, reply, probe, begun] {
        // Any answer shows that the port is served: who may ask is another matter.
        probe->status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        probe->micros = (m_steady.nsecsElapsed() - begun) / 1000;
        reply->deleteLater();
    });
}

/// Wall clock against the steady one; a jump is shown for ten minutes.
void HealthService::watchClock(Micros now)
{
    const Micros drift = now - m_wallStart - (m_services.conversations.clock.steady() - m_steadyStart);
    if (qAbs(drift) >= JumpFrom) {
        m_jump = drift;
        m_jumpedAt = now;
        m_wallStart += drift;
    } else if (m_jump != 0 && now - m_jumpedAt > JumpShown) {
        m_jump = 0;
    }
}

Task<> HealthService::look()
{
    if (m_gateway && m_sources) {
        probe(m_sources->gatewayHost, &m_gatewayProbe);
        const QString loopback = QStringLiteral("127.0.0.1");
        probe(loopback, &m_opsProbe);
    }
    auto looking = doSnapshot();
    const Result<HealthSnapshot> seen = co_await looking;
    static_cast<void>(seen);
    co_return Result<>();
}

HealthService::Disk HealthService::measureDisk(QString databasePath)
{
    const QStorageInfo storage(QFileInfo(databasePath).absolutePath());
    Disk disk{.free = storage.bytesAvailable(), .total = storage.bytesTotal()};
    for (const QString& suffix : {QString(), QStringLiteral("-wal")})
        disk.database += QFileInfo(databasePath + suffix).size();
    return disk;
}

Task<HealthSnapshot> HealthService::doSnapshot()
{
    if (!m_sources || !m_gateway)
        co_return notYet();
    const Micros recent = m_services.conversations.clock.now() - Hour;
    HealthStore store(m_sources->core.database);
    auto reading = store.figures(recent);
    const Result<StoreFigures> read = co_await reading;
    QFuture<Disk> measuring = QtConcurrent::run(measureDisk, m_sources->databasePath);
    const Disk disk = co_await measuring;
    if (!m_gateway)
        co_return notYet();
    const std::optional<StoreFigures> figures = read ? std::optional(*read) : std::nullopt;
    co_return compose(figures, disk);
}

HealthFacts HealthService::facts(const std::optional<StoreFigures>& figures, const Disk& disk)
{
    const Micros now = m_services.conversations.clock.now();
    while (!m_errorTimes.empty() && m_services.conversations.clock.steady() - m_errorTimes.front() > ErrorWindow)
        m_errorTimes.pop_front();
    watchClock(now);
    HealthFacts facts{.now = now, .gateway = m_gatewayProbe, .operations = m_opsProbe};
    facts.draining = m_sources->draining && m_sources->draining();
    facts.placesTaken = turnedAwayLately(m_gateway->stats());
    facts.recentServerErrors = qint64(m_errorTimes.size());
    facts.store = m_sources->core.database.stats();
    facts.figures = figures;
    if (m_sources->backup)
        facts.backup = m_sources->backup();
    facts.providerName = m_sources->core.provider.name();
    facts.configProblems = m_services.agentConfigStatus ? m_services.agentConfigStatus().problems : QString();
    facts.secretStore = m_services.info.secretStore;
    facts.diskFree = disk.free;
    facts.diskTotal = disk.total;
    facts.customersRefused = m_sources->core.space.state() == DiskSpace::State::Full;
    facts.residentBytes = platform::processUse().residentBytes;
    facts.clockJumpMicros = m_jump;
    return facts;
}

void HealthService::setSince(QList<ServiceHealth>& services, Micros now)
{
    for (ServiceHealth& service : services) {
        const auto known = m_known.constFind(service.id);
        service.since = known != m_known.cend() && known->state == service.state ? known->since : now;
        m_known.insert(service.id, service);
    }
}

ProcessFigures HealthService::process(const Disk& disk)
{
    const platform::ProcessUse use = platform::processUse();
    const qint64 at = m_steady.nsecsElapsed();
    if (use.cpuMicros >= 0 && at - m_lastCpuAt >= CpuSpanNs) {
        if (m_lastCpu >= 0)
            m_cpu = 100.0 * double(use.cpuMicros - m_lastCpu) * 1000 / double(at - m_lastCpuAt);
        m_lastCpu = use.cpuMicros;
        m_lastCpuAt = at;
    }
    return {.residentBytes = use.residentBytes,
            .cpuPercent = m_cpu,
            .threads = use.threads,
            .uptime = m_services.conversations.clock.steady() - m_steadyStart,
            .databaseBytes = disk.database,
            .diskFreeBytes = disk.free,
            .diskTotalBytes = disk.total};
}

TrafficFigures HealthService::traffic(const std::optional<StoreFigures>& figures) const
{
    const GatewayStats& stats = m_gateway->stats();
    TrafficFigures t{.requests = stats.requests.load(),
                     .serverErrors = m_serverErrors,
                     .rateLimited = stats.rateLimited.load(),
                     .refused = stats.refused.load(),
                     .droppedFrames = stats.droppedFrames.load(),
                     .connections = stats.connections.load(),
                     .sockets = stats.sockets.load(),
                     .chatClients = m_sources->core.sockets.sessionCount()};
    if (figures) {
        t.conversations = figures->open;
        t.withAi = figures->withAi;
    }
    return t;
}

HealthSnapshot HealthService::compose(const std::optional<StoreFigures>& figures, const Disk& disk)
{
    const HealthFacts seen = facts(figures, disk);
    HealthSnapshot snapshot{.takenAt = seen.now, .services = checkServices(seen)};
    setSince(snapshot.services, seen.now);
    if (figures)
        snapshot.queues = {.queued = figures->queued,
                           .sending = figures->sending,
                           .failed = figures->failed,
                           .unconfirmed = figures->unconfirmed,
                           .waiting = figures->waiting};
    snapshot.queues.runningTurns = m_sources->core.hub.runningTurns();
    snapshot.queues.storeQueue = seen.store.queued;
    snapshot.process = process(disk);
    snapshot.traffic = traffic(figures);
    snapshot.versions = versions(figures);
    snapshot.logFile = m_services.settings.logFile;
    return snapshot;
}

QFuture<Result<HealthSnapshot>> HealthService::snapshot()
{
    return engineCall<HealthSnapshot>(this, [this] { return doSnapshot(); });
}

QFuture<Result<QList<LogRecord>>> HealthService::log(LogQuery query)
{
    // The ring is thread-safe: no need to ask the engine.
    QList<LogRecord> list = query.problemsOnly ? logring::problems(query.after) : logring::records(query.after);
    list.removeIf([&query](const LogRecord& record) { return !matches(record, query); });
    const qsizetype most = qBound(0, query.limit, MaxLog);
    if (list.size() > most)
        list = list.mid(list.size() - most);
    return coro::ready(Result<QList<LogRecord>>(list));
}

QFuture<Result<DiagnosticsBundle>> HealthService::saveDiagnostics(QString path)
{
    return engineCall<DiagnosticsBundle>(this, [this, path] { return doDiagnostics(path); });
}

Task<DiagnosticsBundle> HealthService::doDiagnostics(QString path)
{
    if (!QFileInfo(path).isAbsolute())
        co_return Error{ErrorCode::InvalidInput, tr("Choose a folder and a name for the file."), {}};
    auto looking = doSnapshot();
    const Result<HealthSnapshot> seen = co_await looking;
    if (!seen)
        co_return seen.error();
    const DiagnosticsInput input{.health = *seen,
                                 .settings = m_services.settings.current,
                                 .log = logring::records(),
                                 .problems = logring::problems(),
                                 .metrics = m_sources->core.metrics.serialize()};
    QFuture<Result<DiagnosticsBundle>> writing = QtConcurrent::run(writeDiagnostics, input, path);
    const Result<DiagnosticsBundle> written = co_await writing;
    co_return written;
}

}  // namespace frontdesk
