// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"

#include "core/base/json.h"
#include "core/base/logfields.h"
#include "core/base/platform.h"
#include "core/base/redact.h"
#include "core/config/groups/storage.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace frontdesk {
namespace {

/// "[area] text<RS>{fields}" as logLine() and logEvent() build it.
struct LineParts {
    QString logger = QStringLiteral("frontdesk");
    QString text;
    Json fields = Json::object();
};

LineParts takeApart(const QString& message)
{
    LineParts parts;
    parts.text = message;
    if (const qsizetype cut = message.indexOf(QLatin1Char(LogFieldSeparator)); cut >= 0) {
        const Result<Json> fields = parseJson(message.mid(cut + 1).toUtf8());
        if (fields && fields->is_object())
            parts.fields = *fields;
        parts.text = message.left(cut);
    }
    if (const qsizetype end = parts.text.indexOf(u"] "); parts.text.startsWith(u'[') && end > 1) {
        parts.logger = parts.text.mid(1, end - 1);
        parts.text = parts.text.mid(end + 2);
    }
    return parts;
}

QString timestamp(qint64 unixMillis)
{
    return QDateTime::fromMSecsSinceEpoch(unixMillis, Qt::UTC).toString(Qt::ISODateWithMs);
}

/// One line stays one line: what a message holds cannot forge another one.
QString oneLine(QString text)
{
    for (QChar& c : text)
        if (c.unicode() < 0x20 || c.unicode() == 0x7f || c.unicode() == 0x2028 || c.unicode() == 0x2029)
            c = u' ';
    return text;
}

std::string jsonLine(const QString& level, const LineParts& parts, qint64 unixMillis)
{
    Json line = {{"timestamp", toStd(timestamp(unixMillis))},
                 {"level", toStd(level)},
                 {"logger", toStd(parts.logger)},
                 {"message", toStd(parts.text)}};
    line.update(parts.fields);
    return toBytes(line).toStdString();
}

std::string textLine(const QString& level, const LineParts& parts, qint64 unixMillis, bool withTime)
{
    QString line = withTime ? QString(timestamp(unixMillis) % u' ') : QString();
    line += level.leftJustified(8) % u' ' % parts.logger % u": " % parts.text;
    for (const auto& [name, value] : parts.fields.items())
        line += u' ' % QString::fromStdString(name) % u'='
                % (value.is_string() ? QString::fromStdString(value.get<std::string>())
                                     : QString::fromUtf8(toBytes(value)));
    return oneLine(line).toStdString();
}

QString levelName(spdlog::level::level_enum level)
{
    switch (level) {
    case spdlog::level::trace:
    case spdlog::level::debug: return QStringLiteral("DEBUG");
    case spdlog::level::warn: return QStringLiteral("WARNING");
    case spdlog::level::err: return QStringLiteral("ERROR");
    case spdlog::level::critical: return QStringLiteral("CRITICAL");
    default: return QStringLiteral("INFO");
    }
}

spdlog::level::level_enum toLevel(const QString& name)
{
    if (name == u"debug")
        return spdlog::level::debug;
    if (name == u"warning")
        return spdlog::level::warn;
    if (name == u"error")
        return spdlog::level::err;
    return name == u"critical" ? spdlog::level::critical : spdlog::level::info;
}

class LineFormatter final : public spdlog::formatter {
public:
    LineFormatter(bool json, bool withTime) : m_json(json), m_withTime(withTime) {}

    void format(const spdlog::details::log_msg& msg, spdlog::memory_buf_t& dest) override
    {
        const qint64 millis =
            std::chrono::duration_cast<std::chrono::milliseconds>(msg.time.time_since_epoch()).count();
        // Redacted here as well: libraries may write to spdlog without passing logLine().
        const LineParts parts = takeApart(redact(QString::fromUtf8(msg.payload.data(), qsizetype(msg.payload.size()))));
        const std::string line = m_json ? jsonLine(levelName(msg.level), parts, millis)
                                        : textLine(levelName(msg.level), parts, millis, m_withTime);
        dest.append(line.data(), line.data() + line.size());
        dest.push_back('\n');
    }
    [[nodiscard]] std::unique_ptr<spdlog::formatter> clone() const override
    {
        return std::make_unique<LineFormatter>(m_json, m_withTime);
    }

private:
    bool m_json;
    bool m_withTime;
};

void onQtMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    const char* const area = context.category && qstrcmp(context.category, "default") != 0 ? context.category : "qt";
    switch (type) {
    case QtDebugMsg: return logDebug(area, text);
    case QtInfoMsg: return logInfo(area, text);
    case QtWarningMsg: return logWarning(area, text);
    case QtCriticalMsg: return logError(area, text);
    case QtFatalMsg: break;
    }
    logError(area, text);
    spdlog::default_logger()->flush();  // Qt aborts next
}

std::shared_ptr<spdlog::sinks::sink> openFile(const LogOptions& options, Result<>& result)
{
    if (result = platform::makePrivateFolder(QFileInfo(options.file).absolutePath()); !result)
        return nullptr;
    try {
        return std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
            options.file.toStdString(), size_t(options.maxBytes), size_t(options.backups));
    } catch (const spdlog::spdlog_ex& e) {
        result = Error{ErrorCode::Storage, u"Cannot write the log file " % options.file,
                       QString::fromLocal8Bit(e.what())};
    }
    return nullptr;
}

}  // namespace

LogOptions logOptions(const Settings& settings, const DataDirs& dirs)
{
    LogOptions options;
    options.level = settings.get(setting::LogDebug) ? QStringLiteral("debug") : settings.get(setting::LogLevelSetting);
    options.json = settings.get(setting::LogFormat) == u"json";
    const QString file = settings.get(setting::LogFile);
    if (file != u"none")
        options.file = QDir::cleanPath(
            QDir(dirs.logs).absoluteFilePath(file.isEmpty() ? QStringLiteral("frontdesk.log") : file));
    options.maxBytes = settings.get(setting::LogMaxSize);
    options.backups = settings.get(setting::LogBackupCount);
    return options;
}

Result<> initLogging(const LogOptions& options)
{
    Result<> result;
    std::vector<spdlog::sink_ptr> sinks;
    if (options.toStderr) {
        sinks.push_back(std::make_shared<spdlog::sinks::stderr_sink_mt>());
        sinks.back()->set_formatter(std::make_unique<LineFormatter>(options.json, !platform::stderrIsJournal()));
    }
    if (!options.file.isEmpty()) {
        if (auto file = openFile(options, result)) {
            file->set_formatter(std::make_unique<LineFormatter>(options.json, true));
            sinks.push_back(std::move(file));
        }
    }
    auto logger = std::make_shared<spdlog::logger>("frontdesk", sinks.begin(), sinks.end());
    logger->set_level(toLevel(options.level));
    logger->flush_on(spdlog::level::info);
    spdlog::set_default_logger(std::move(logger));
    qInstallMessageHandler(onQtMessage);
    return result;
}

void setLogLevel(const QString& level) { spdlog::default_logger()->set_level(toLevel(level)); }

void shutdownLogging()
{
    spdlog::default_logger()->flush();
    LogOptions plain;
    [[maybe_unused]] const Result<> done = initLogging(plain);
    qInstallMessageHandler(nullptr);
}

std::string formatLogLine(const QString& level, const QString& message, bool json, qint64 unixMillis)
{
    const LineParts parts = takeApart(redact(message));
    return json ? jsonLine(level, parts, unixMillis) : textLine(level, parts, unixMillis, true);
}

}  // namespace frontdesk
