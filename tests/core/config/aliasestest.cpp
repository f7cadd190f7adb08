// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/aliases.h"
#include "core/config/settings.h"
#include "tests/support/fatallog.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

namespace frontdesk {
namespace {

/// Every environment name of seeds 000 to 003, taken out of the documents by hand, with a value they show.
const QMap<QString, QString>& seedNames()
{
    static const QMap<QString, QString> names = [] {
        const char* const pairs[][2] = {{"DEBUG", "true"},
                                        {"LOG_LEVEL", "INFO"},
                                        {"HOST", "127.0.0.1"},
                                        {"PORT", "8000"},
                                        {"DATABASE_URL", "sqlite:///./conversations.db"},
                                        {"DATABASE_ECHO", "false"},
                                        {"DATABASE_POOL_SIZE", "5"},
                                        {"DATABASE_MAX_OVERFLOW", "10"},
                                        {"DATABASE_POOL_TIMEOUT", "30"},
                                        {"DATABASE_POOL_RECYCLE", "3600"},
                                        {"MAX_CONVERSATION_HISTORY", "50"},
                                        {"CONVERSATION_TIMEOUT_MINUTES", "30"},
                                        {"TWILIO_ACCOUNT_SID", "AC0123456789abcdef0123456789abcdef"},
                                        {"TWILIO_AUTH_TOKEN", "your_auth_token"},
                                        {"TWILIO_CONVERSATIONS_SERVICE_SID", "IS0123456789abcdef0123456789abcdef"},
                                        {"WEBHOOK_SECRET", "your_secret"},
                                        {"RATE_LIMIT_PER_MINUTE", "60"},
                                        {"RATE_LIMIT_PER_HOUR", "1000"},
                                        {"RATE_LIMIT_PER_DAY", "10000"},
                                        {"MAX_CONCURRENT_CONVERSATIONS", "100"},
                                        {"OPENAI_API_KEY", "sk-xxx"},
                                        {"OPENAI_MODEL", "gpt-4o-mini"},
                                        {"OPENAI_MAX_TOKENS", "1000"},
                                        {"OPENAI_TEMPERATURE", "0.7"},
                                        {"REDIS_URL", "redis://localhost:6379"},
                                        {"REDIS_MAX_CONNECTIONS", "20"},
                                        {"REDIS_SOCKET_TIMEOUT", "5"},
                                        {"REDIS_SOCKET_CONNECT_TIMEOUT", "5"},
                                        {"REDIS_CLUSTER", "true"},
                                        {"REDIS_SENTINELS", "sentinel1:26379"},
                                        {"REDIS_SENTINEL_SERVICE", "mymaster"},
                                        {"SENTRY_DSN", "https://your-dsn@sentry.io/1"},
                                        {"SENTRY_ENVIRONMENT", "production"},
                                        {"NEW_RELIC_LICENSE_KEY", "key"},
                                        {"NEW_RELIC_APP_NAME", "app"},
                                        {"DATADOG_API_KEY", "key"},
                                        {"DATADOG_SERVICE_NAME", "app"},
                                        {"LOG_FORMAT", "json"},
                                        {"LOG_FILE", "logs/app.log"},
                                        {"LOG_MAX_SIZE", "10485760"},
                                        {"LOG_BACKUP_COUNT", "5"},
                                        {"CORS_ORIGINS", "[\"https://yourapp.com\", \"https://admin.yourapp.com\"]"},
                                        {"CORS_METHODS", "[\"GET\", \"POST\"]"},
                                        {"CORS_HEADERS", "[\"Content-Type\"]"},
                                        {"HEALTH_CHECK_TIMEOUT", "30"},
                                        {"HEALTH_CHECK_INTERVAL", "60"},
                                        {"METRICS_ENABLED", "true"},
                                        {"METRICS_PORT", "9090"},
                                        {"METRICS_PATH", "/metrics"},
                                        {"ENV", "production"},
                                        {"AZURE_OPENAI_ENDPOINT", "https://your-resource.openai.azure.com/"},
                                        {"AZURE_OPENAI_API_KEY", "your-azure-key"},
                                        {"AZURE_OPENAI_DEPLOYMENT", "name"},
                                        {"SECRET_KEY", "your-secret-key-here"},
                                        {"CHROMA_PERSIST_DIRECTORY", "./chroma_db"},
                                        {"CHROMA_PERSIST_DIR", "./chroma_db"},
                                        {"FRONTEND_URL", "http://localhost:3000"},
                                        {"AGENT_MODEL", "gpt-4o-mini"},
                                        {"AGENT_TEMPERATURE", "0.7"},
                                        {"AGENT_MAX_TOKENS", "2000"},
                                        {"EMBEDDING_MODEL", "google/embeddinggemma-300m"},
                                        {"EMBEDDING_DIMENSION", "768"},
                                        {"ENVIRONMENT", "production"},
                                        {"JWT_SECRET_KEY", "jwt"},
                                        {"ALLOWED_HOSTS", "yourdomain.com,www.yourdomain.com"},
                                        {"ENABLE_TELEMETRY", "true"},
                                        {"OTLP_ENDPOINT", "http://otel-collector:4317"},
                                        {"APP_NAME", "Customer Support AI"},
                                        {"CACHE_TTL", "3600"},
                                        {"SYSTEM_PROMPT", "You are"},
                                        {"TOOL_CONFIG", "{}"},
                                        {"RATE_LIMIT", "100/hour"},
                                        {"BACKUP_DIR", "/backups"},
                                        {"RESTORE_DATE", "20240115"},
                                        {"AZURE_OPENAI_KEY", "your_azure_openai_api_key_here"},
                                        {"TWILIO_PHONE_NUMBER", "+1234567890"},
                                        {"REAL_PHONE_NUMBER", "+1234567890"},
                                        {"USE_AZURE_SQL", "false"},
                                        {"AZURE_SQL_CONNECTION_STRING", "Server=tcp:x,1433;"},
                                        {"SQLITE_DB_PATH", "calls.db"},
                                        {"AZURE_SPEECH_KEY", "key"},
                                        {"AZURE_SPEECH_REGION", "westus2"},
                                        {"TTS_VOICE", "en-US-JennyNeural"},
                                        {"ACS_CONNECTION_STRING", "x"},
                                        {"ACS_PHONE_NUMBER", "+1234567890"},
                                        {"BASE_URL", "https://your-app.azurewebsites.net"}};
        QMap<QString, QString> map;
        for (const auto& pair : pairs)
            map.insert(QString::fromLatin1(pair[0]), QString::fromLatin1(pair[1]));
        return map;
    }();
    return names;
}

}  // namespace

class AliasesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySeedNameIsKnown();
    void everySeedNameWorksOrSaysWhyNot();
    void allTogetherAreValid();
    void oneKeyEach_data();
    void oneKeyEach();
    void documentedNameBeatsItsAliasInOneLayer();
    void laterLayerBeatsTheBetterName();
    void namesAreUnique();
    void unknownNamesAreNoticed();
};

void AliasesTest::everySeedNameIsKnown()
{
    QCOMPARE(seedNames().size(), 86);
    for (const QString& name : seedNames().keys())
        QVERIFY2(lookUpEnvName(name).has_value(), qPrintable(name));
}

void AliasesTest::everySeedNameWorksOrSaysWhyNot()
{
    for (auto it = seedNames().cbegin(); it != seedNames().cend(); ++it) {
        SettingsSources sources;
        sources.environment = {{it.key(), it.value()}};
        const Result<SettingsPtr> s = loadSettings(sources);
        QVERIFY2(s.ok(), s ? "" : qPrintable(s.error().userText));
        const EnvName name = *lookUpEnvName(it.key());
        const QString notices = (*s)->notices().join(u'\n');
        switch (name.kind) {
        case EnvName::Kind::Unused:
            QVERIFY2(notices.contains(it.key() % u" is unused because "), qPrintable(it.key()));
            break;
        case EnvName::Kind::Alias:
            QVERIFY2(notices.contains(it.key() % u" is read as " % name.env), qPrintable(it.key()));
            [[fallthrough]];
        case EnvName::Kind::Setting: QCOMPARE((*s)->origin(name.key).name, it.key()); break;
        }
    }
}

void AliasesTest::allTogetherAreValid()
{
    SettingsSources sources;
    sources.environment = seedNames();
    const Result<SettingsPtr> s = loadSettings(sources);
    QVERIFY2(s.ok(), s ? "" : qPrintable(s.error().userText));
    QVERIFY((*s)->notices().join(u'\n').contains(u"4318"));
}

void AliasesTest::oneKeyEach_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("other");
    QTest::newRow("azure key") << "AZURE_OPENAI_KEY"
                               << "AZURE_OPENAI_API_KEY";
    QTest::newRow("profile") << "ENVIRONMENT"
                             << "ENV";
    QTest::newRow("model") << "OPENAI_MODEL"
                           << "AGENT_MODEL";
    QTest::newRow("temperature") << "OPENAI_TEMPERATURE"
                                 << "AGENT_TEMPERATURE";
    QTest::newRow("tokens") << "OPENAI_MAX_TOKENS"
                            << "AGENT_MAX_TOKENS";
    QTest::newRow("base url") << "BASE_URL"
                              << "PUBLIC_BASE_URL";
    QTest::newRow("front end") << "FRONTEND_URL"
                               << "CORS_ORIGINS";
    QTest::newRow("database") << "SQLITE_DB_PATH"
                              << "DATABASE_URL";
}

void AliasesTest::oneKeyEach()
{
    QFETCH(QString, name);
    QFETCH(QString, other);
    QCOMPARE(lookUpEnvName(name)->key, lookUpEnvName(other)->key);
    QCOMPARE(lookUpEnvName(name)->kind, EnvName::Kind::Alias);
    QCOMPARE(lookUpEnvName(other)->kind, EnvName::Kind::Setting);
}

void AliasesTest::documentedNameBeatsItsAliasInOneLayer()
{
    SettingsSources sources;
    sources.environment = {{QStringLiteral("AGENT_MODEL"), QStringLiteral("one")},
                           {QStringLiteral("OPENAI_MODEL"), QStringLiteral("two")}};
    const Result<SettingsPtr> s = loadSettings(sources);
    QCOMPARE(std::get<QString>((*s)->value(QStringLiteral("agent/model"))), QStringLiteral("one"));
    QVERIFY((*s)->notices().join(u'\n').contains(u"mean the same setting; AGENT_MODEL counts"));
}

void AliasesTest::laterLayerBeatsTheBetterName()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral(".env")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("AGENT_MODEL=one\n") > 0);
    file.close();
    SettingsSources sources;
    sources.envFile = file.fileName();
    sources.environment = {{QStringLiteral("OPENAI_MODEL"), QStringLiteral("two")}};
    const Result<SettingsPtr> s = loadSettings(sources);
    QCOMPARE(std::get<QString>((*s)->value(QStringLiteral("agent/model"))), QStringLiteral("two"));
}

void AliasesTest::namesAreUnique()
{
    QHash<QString, QString> owner;
    for (const SettingGroup& group : settingGroups()) {
        for (const SettingRow& row : group.rows) {
            const QStringList names = row.aliases + QStringList{row.env};
            for (const QString& name : names) {
                QVERIFY2(!owner.contains(name), qPrintable(name));
                owner.insert(name, row.key);
            }
        }
    }
    for (const UnusedName& unused : unusedNames())
        QVERIFY2(!owner.contains(unused.name), qPrintable(unused.name));
}

void AliasesTest::unknownNamesAreNoticed()
{
    SettingsSources sources;
    sources.environment = {{QStringLiteral("FRONTDESK_SERVER_PROT"), QStringLiteral("1")},
                           {QStringLiteral("PATH"), QStringLiteral("/bin")}};
    const Result<SettingsPtr> s = loadSettings(sources);
    QCOMPARE((*s)->notices().size(), 1);
    QVERIFY2((*s)->notices().first().contains(u"Did you mean \"FRONTDESK_SERVER_PORT\""),
             qPrintable((*s)->notices().first()));
}

}  // namespace frontdesk

FRONTDESK_TEST_MAIN(frontdesk::AliasesTest)
#include "aliasestest.moc"

// Tables: one row a line.
// clang-format off
