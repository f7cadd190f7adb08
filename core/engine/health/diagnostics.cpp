// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/health/diagnostics.h"

#include "core/base/platform.h"
#include "core/base/redact.h"
#include "core/model/message.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace frontdesk {
namespace {

QString levelName(LogLevel level)
{
    static constexpr const char* Names[] = {"debug", "info", "warning", "error"};
    return QString::fromLatin1(Names[int(level)]);
}

const char* stateName(ServiceState state)
{
    static constexpr const char* Names[] = {"ok", "degraded", "down"};
    return Names[int(state)];
}

/// Line by line, so that a pattern never reaches over a line's end.
QByteArray redacted(const QStringList& lines)
{
    QByteArray text;
    for (const QString& line : lines)
        text += redact(line).toUtf8() + '\n';
    return text;
}

QByteArray versionsText(const HealthSnapshot& health)
{
    QByteArray text;
    for (const VersionLine& line : health.versions)
        text += line.name.toUtf8() + ": " + line.version.toUtf8() + '\n';
    return text;
}

/// Like "frontdesk config show": Settings::display() masks secrets, redact() addresses and numbers.
QByteArray configText(const SettingsPtr& settings)
{
    QStringList lines;
    for (const SettingGroup& group : settings ? settingGroups() : QList<SettingGroup>())
        for (const SettingRow& row : group.rows)
            lines << QString(row.key).replace(u'/', u'.') % u" = " % settings->display(row.key) % u"   # "
                         % settings->origin(row.key).toString();
    if (!settings)
        lines << QStringLiteral("not known in this run");
    return redacted(lines);
}

QByteArray logText(const QList<LogRecord>& records)
{
    QStringList lines;
    for (const LogRecord& r : records) {
        QString line = isoTime(r.at) % u' ' % levelName(r.level) % u" [" % r.area % u"] " % redact(r.text);
        if (!r.requestId.isEmpty())
            line += u" request_id=" % r.requestId;
        if (!r.conversationSid.isEmpty())
            line += u" conversation_sid=" % r.conversationSid;
        lines << line.replace(u'\n', u' ');
    }
    return lines.join(u'\n').toUtf8() + '\n';
}

/// Names and labels are ours, but labels are looked at all the same; the values stay numbers.
QByteArray metricsText(const QByteArray& metrics)
{
    QByteArray text;
    for (const QByteArray& line : metrics.split('\n')) {
        const qsizetype value = line.lastIndexOf(' ');
        text += redact(QString::fromUtf8(line.left(value))).toUtf8() + line.mid(qMax<qsizetype>(0, value)) + '\n';
    }
    return text;
}

QByteArray readmeText()
{
    return QByteArrayLiteral(
        "Diagnostics of Frontdesk, for somebody who helps.\n\n"
        "versions.txt  what runs here\nconfig.txt    settings and where they come from, secrets masked\n"
        "health.json   state of the parts when this was written\nlog.txt       the newest log lines of this run\n"
        "problems.txt  warnings and errors of this run\nmetrics.txt   counters (Prometheus format)\n\n"
        "There are no words of customers in it; addresses, telephone numbers and keys are replaced by ***.\n");
}

Json figuresJson(const HealthSnapshot& h)
{
    return {{"outbox",
             {{"queued", h.queues.queued},
              {"sending", h.queues.sending},
              {"failed", h.queues.failed},
              {"unconfirmed", h.queues.unconfirmed}}},
            {"running_turns", h.queues.runningTurns},
            {"waiting", h.queues.waiting},
            {"store_queue", h.queues.storeQueue},
            {"resident_bytes", h.process.residentBytes},
            {"cpu_percent", h.process.cpuPercent},
            {"threads", h.process.threads},
            {"uptime_seconds", h.process.uptime / MicrosPerSecond},
            {"database_bytes", h.process.databaseBytes},
            {"disk_free_bytes", h.process.diskFreeBytes},
            {"disk_total_bytes", h.process.diskTotalBytes},
            {"requests", h.traffic.requests},
            {"server_errors", h.traffic.serverErrors},
            {"rate_limited", h.traffic.rateLimited},
            {"refused", h.traffic.refused},
            {"dropped_frames", h.traffic.droppedFrames},
            {"connections", h.traffic.connections},
            {"sockets", h.traffic.sockets},
            {"chat_clients", h.traffic.chatClients},
            {"conversations", h.traffic.conversations},
            {"with_ai", h.traffic.withAi}};
}

}  // namespace

Json healthJson(const HealthSnapshot& health)
{
    Json services = Json::array();
    for (const ServiceHealth& s : health.services)
        services.push_back({{"id", toStd(s.id)},
                            {"state", stateName(s.state)},
                            {"sentence", toStd(redact(s.sentence))},
                            {"latency_us", s.latencyMicros},
                            {"since", toStd(isoTime(s.since))}});
    return {{"taken_at", toStd(isoTime(health.takenAt))},
            {"overall", stateName(health.overall())},
            {"services", std::move(services)},
            {"figures", figuresJson(health)}};
}

QList<ZipEntry> diagnosticsFiles(const DiagnosticsInput& input)
{
    return {{QStringLiteral("README.txt"), readmeText()},
            {QStringLiteral("versions.txt"), versionsText(input.health)},
            {QStringLiteral("config.txt"), configText(input.settings)},
            {QStringLiteral("health.json"), QByteArray::fromStdString(healthJson(input.health).dump(2)) + '\n'},
            {QStringLiteral("log.txt"), logText(input.log)},
            {QStringLiteral("problems.txt"), logText(input.problems)},
            {QStringLiteral("metrics.txt"), metricsText(input.metrics)}};
}

Result<DiagnosticsBundle> writeDiagnostics(const DiagnosticsInput& input, const QString& path)
{
    const QList<ZipEntry> files = diagnosticsFiles(input);
    const Result<QByteArray> zip = makeZip(files, QDateTime::currentDateTime());
    if (!zip)
        return zip.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*zip) != zip->size() || !file.commit())
        return Error{
            ErrorCode::Storage,
            QCoreApplication::translate("Diagnostics", "The file %1 cannot be written (%2). Choose another folder.")
                .arg(path, file.errorString()),
            {}};
    static_cast<void>(platform::makePrivateFile(path));
    DiagnosticsBundle bundle{path, zip->size(), {}};
    for (const ZipEntry& entry : files)
        bundle.files << entry.name;
    return bundle;
}

}  // namespace frontdesk
