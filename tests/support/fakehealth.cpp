// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakehealth.h"

#include "tests/support/fakeconsole.h"

namespace frontdesk::test {
namespace {

constexpr Micros Now = 1'795'273'200 * MicrosPerSecond;

template <class T>
QFuture<Result<T>> ready(Result<T> value)
{
    return QtFuture::makeReadyFuture(std::move(value));
}

ServiceHealth well(const char* id, const QString& sentence, qint64 latency = -1)
{
    return {QString::fromLatin1(id), ServiceState::Ok, sentence, latency, Now - 3 * 3600 * MicrosPerSecond};
}

}  // namespace

FakeHealth::FakeHealth(FakeConsole&)
{
    now.takenAt = Now;
    now.services = {
        well("gateway", QStringLiteral("Customers reach the web chat on port 8000."), 900),
        well("store", QStringLiteral("Everything is saved."), 2400),
        well("knowledge", QStringLiteral("94 passages of 17 documents can be found."), 700),
        well("agent", QStringLiteral("12 answers in the last hour."), 340'000),
        well("outbox", QStringLiteral("Nothing waits to be sent.")),
        well("operations", QStringLiteral("Monitoring programs can ask on port 9090 of this computer."), 1200),
        well("secrets", QStringLiteral("The keys are kept here: keychain of this user")),
        well("disk", QStringLiteral("128 GB of disk space are free.")),
        well("clock", QStringLiteral("The clock runs evenly."))};
    now.queues = {.queued = 0, .sending = 1, .runningTurns = 2, .waiting = 3, .storeQueue = 0};
    now.process = {.residentBytes = 96'000'000,
                   .cpuPercent = 3.2,
                   .threads = 11,
                   .uptime = 3 * 3600 * MicrosPerSecond,
                   .databaseBytes = 14'200'000,
                   .diskFreeBytes = 128'000'000'000,
                   .diskTotalBytes = 512'000'000'000};
    now.traffic = {
        .requests = 1840, .connections = 14, .sockets = 9, .chatClients = 7, .conversations = 23, .withAi = 18};
    now.versions = {{QStringLiteral("Frontdesk"), QStringLiteral("0.3.0")},
                    {QStringLiteral("Git"), QStringLiteral("a1b2c3d4e5f6")},
                    {QStringLiteral("Qt"), QStringLiteral("6.4.2")},
                    {QStringLiteral("SQLite"), QStringLiteral("3.40.1")},
                    {QStringLiteral("Database schema"), QStringLiteral("4")},
                    {QStringLiteral("System"), QStringLiteral("Debian GNU/Linux 12, x86_64")}};
    now.logFile = QStringLiteral("/home/maria/.local/share/frontdesk/logs/frontdesk.log");
    addLog(LogLevel::Info, QStringLiteral("store"), QStringLiteral("opened, schema 4"));
    addLog(LogLevel::Info, QStringLiteral("knowledge"), QStringLiteral("17 documents, 94 passages"));
    addLog(LogLevel::Info, QStringLiteral("gateway"), QStringLiteral("listens on port 8000"));
}

void FakeHealth::setState(const QString& service, ServiceState state, const QString& sentence)
{
    for (ServiceHealth& s : now.services) {
        if (s.id != service)
            continue;
        s.state = state;
        s.sentence = sentence;
        s.since = Now - 4 * MicrosPerMinute;
    }
}

LogRecord FakeHealth::addLog(LogLevel level, const QString& area, const QString& text, const QString& requestId)
{
    const qint64 number = records.size() + 1;
    records << LogRecord{number, Now + number * MicrosPerSecond, level, area, text, requestId, {}};
    return records.last();
}

QFuture<Result<HealthSnapshot>> FakeHealth::snapshot()
{
    ++snapshots;
    return ready<HealthSnapshot>(error.code != ErrorCode::Unknown ? Result<HealthSnapshot>(error)
                                                                  : Result<HealthSnapshot>(now));
}

QFuture<Result<QList<LogRecord>>> FakeHealth::log(LogQuery query)
{
    if (error.code != ErrorCode::Unknown)
        return ready<QList<LogRecord>>(error);
    QList<LogRecord> list;
    for (const LogRecord& r : std::as_const(records)) {
        const bool wanted = r.number > query.after && r.level >= query.least
                            && (!query.problemsOnly || r.level >= LogLevel::Warning)
                            && (query.text.isEmpty() || r.text.contains(query.text, Qt::CaseInsensitive)
                                || r.area.contains(query.text, Qt::CaseInsensitive)
                                || r.requestId.contains(query.text));
        if (wanted)
            list << r;
    }
    return ready<QList<LogRecord>>(list);
}

QFuture<Result<DiagnosticsBundle>> FakeHealth::saveDiagnostics(QString path)
{
    if (error.code != ErrorCode::Unknown)
        return ready<DiagnosticsBundle>(error);
    saved << path;
    return ready<DiagnosticsBundle>(DiagnosticsBundle{path, 4096, {QStringLiteral("health.json")}});
}

}  // namespace frontdesk::test
