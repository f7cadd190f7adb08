// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"
#include "core/base/json.h"
#include "core/base/logfields.h"
#include "tests/support/fatallog.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QtTest>

#include <spdlog/spdlog.h>

namespace frontdesk {

class LoggingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonHasTheFieldsOfTheSeed();
    void textIsOneLine();
    void secretsNeverReachTheFile();
    void levelIsHonoured();
    void rotates();
    void unwritableFileIsReported();
    void optionsComeFromTheSettings();
    void cleanup() { shutdownLogging(); }

private:
    QByteArray fileAfter(LogOptions options, const std::function<void()>& write)
    {
        options.toStderr = false;
        options.file = m_dir.filePath(QStringLiteral("log%1/frontdesk.log").arg(++m_count));
        if (!initLogging(options))
            return {};
        write();
        shutdownLogging();
        QFile file(options.file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QTemporaryDir m_dir;
    int m_count = 0;
};

void LoggingTest::jsonHasTheFieldsOfTheSeed()
{
    LogOptions options;
    options.json = true;
    LogFields fields;
    fields.conversationSid = QStringLiteral("CH-1");
    fields.sessionId = QStringLiteral("conv_CH-1");
    fields.processingTimeMs = 1250;
    fields.agentResponseLength = 145;
    fields.toolsUsed = QStringList{QStringLiteral("lookup_order_status")};
    const QByteArray text = fileAfter(options, [&] {
        logEvent(LogLevel::Info, "agent", QStringLiteral("turn \"done\"\nnext"), fields);
        logWarning("store", QStringLiteral("plain"));
    });
    const QList<QByteArray> lines = text.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    const Result<Json> line = parseJson(lines[0]);
    QVERIFY(line.ok());
    QVERIFY(QDateTime::fromString(jsonString(*line, "timestamp"), Qt::ISODateWithMs).isValid());
    QVERIFY(jsonString(*line, "timestamp").endsWith(u'Z'));
    QCOMPARE(jsonString(*line, "level"), QStringLiteral("INFO"));
    QCOMPARE(jsonString(*line, "logger"), QStringLiteral("agent"));
    QCOMPARE(jsonString(*line, "message"), QStringLiteral("turn \"done\"\nnext"));
    QCOMPARE(jsonString(*line, "conversation_sid"), QStringLiteral("CH-1"));
    QCOMPARE(jsonString(*line, "session_id"), QStringLiteral("conv_CH-1"));
    QCOMPARE((*line)["processing_time_ms"].get<int>(), 1250);
    QCOMPARE((*line)["agent_response_length"].get<int>(), 145);
    QCOMPARE((*line)["tools_used"], Json({"lookup_order_status"}));
    QCOMPARE(jsonString(*parseJson(lines[1]), "level"), QStringLiteral("WARNING"));
}

void LoggingTest::textIsOneLine()
{
    const std::string line = formatLogLine(QStringLiteral("INFO"), QStringLiteral("[agent] a\nFORGED line"), false, 0);
    QCOMPARE(QString::fromStdString(line), QStringLiteral("1970-01-01T00:00:00.000Z INFO     agent: a FORGED line"));
}

void LoggingTest::secretsNeverReachTheFile()
{
    test::expectLog(QStringLiteral("api_key"));
    const QByteArray text = fileAfter({}, [] {
        logError("llm", QStringLiteral("api_key=abc123456789 for ann@example.com"));
        spdlog::info("library says Bearer abcdefgh12345678");
        qWarning("qt says password=hunter2hunter2");
        LogFields fields;
        fields.sessionId = QStringLiteral("sk-fixture123456");
        logEvent(LogLevel::Info, "x", QStringLiteral("y"), fields);
    });
    QVERIFY(text.contains("library says"));
    QVERIFY(text.contains("qt says"));
    for (const char* secret : {"abc123456789", "ann@example.com", "abcdefgh12345678", "hunter2", "fixture123456"})
        QVERIFY2(!text.contains(secret), secret);
}

void LoggingTest::levelIsHonoured()
{
    LogOptions options;
    options.level = QStringLiteral("warning");
    const QByteArray text = fileAfter(options, [] {
        logInfo("a", QStringLiteral("quiet"));
        logWarning("a", QStringLiteral("loud"));
    });
    QVERIFY(!text.contains("quiet"));
    QVERIFY(text.contains("loud"));
}

void LoggingTest::rotates()
{
    LogOptions options;
    options.maxBytes = 64 * 1024;
    options.backups = 5;
    const QString text(1000, u'x');
    [[maybe_unused]] const QByteArray last = fileAfter(options, [&] {
        for (int i = 0; i < 600; ++i)
            logInfo("a", text);
    });
    const QFileInfoList files = QDir(m_dir.filePath(QStringLiteral("log%1").arg(m_count))).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 6);
    for (const QFileInfo& file : files)
        QVERIFY(file.size() <= options.maxBytes + 2048);
}

void LoggingTest::unwritableFileIsReported()
{
    QFile blocker(m_dir.filePath(QStringLiteral("blocker")));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    LogOptions options;
    options.toStderr = false;
    options.file = m_dir.filePath(QStringLiteral("blocker/frontdesk.log"));
    const Result<> result = initLogging(options);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, ErrorCode::Storage);
}

void LoggingTest::optionsComeFromTheSettings()
{
    SettingsSources sources;
    DataDirs dirs;
    dirs.logs = QStringLiteral("/logs");
    LogOptions options = logOptions(**loadSettings(sources), dirs);
    QCOMPARE(options.file, QStringLiteral("/logs/frontdesk.log"));
    QCOMPARE(options.maxBytes, 10 * 1024 * 1024);
    QCOMPARE(options.backups, 5);
    sources.environment = {{QStringLiteral("DEBUG"), QStringLiteral("true")},
                           {QStringLiteral("LOG_FORMAT"), QStringLiteral("json")},
                           {QStringLiteral("LOG_FILE"), QStringLiteral("none")}};
    options = logOptions(**loadSettings(sources), dirs);
    QCOMPARE(options.level, QStringLiteral("debug"));
    QVERIFY(options.json && options.file.isEmpty());
}

}  // namespace frontdesk

FRONTDESK_TEST_MAIN(frontdesk::LoggingTest)
#include "loggingtest.moc"
