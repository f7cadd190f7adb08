// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/settings.h"
#include "core/config/configreference.h"
#include "core/config/groups/llm.h"
#include "core/config/groups/server.h"
#include "core/config/groups/services.h"
#include "core/config/groups/storage.h"
#include "core/config/groups/work.h"
#include "core/config/yamlfile.h"
#include "tests/support/fatallog.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

namespace frontdesk {

using namespace setting;

class SettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void defaultsAreValid();
    void laterLayerWins();
    void profileFileIsReadAndStaysBelowTheEnvironment();
    void problemsNameFileAndLine_data();
    void problemsNameFileAndLine();
    void allProblemsAreListed();
    void yamlTraps();
    void lists();
    void secretsAreMasked();
    void whatMustFitTogether_data();
    void whatMustFitTogether();
    void rateProfiles();
    void hostsAndDatabase();
    void generatedDocumentsAreCommitted();
    void templateChangesNothing();
    void yamlSurvivesMutations();

private:
    QString write(const QString& name, const QByteArray& text)
    {
        QFile file(m_dir->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }
    Result<SettingsPtr> load(const QByteArray& yaml, QMap<QString, QString> environment = {})
    {
        SettingsSources sources;
        sources.userFile = write(QStringLiteral("frontdesk.yml"), yaml);
        sources.environment = std::move(environment);
        return loadSettings(sources);
    }
    static QString errorOf(const Result<SettingsPtr>& result) { return result ? QString() : result.error().userText; }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void SettingsTest::defaultsAreValid()
{
    const Result<SettingsPtr> s = loadSettings({});
    QVERIFY2(s.ok(), qPrintable(errorOf(s)));
    QCOMPARE((*s)->get(Host), QStringLiteral("127.0.0.1"));
    QCOMPARE((*s)->get(Port), 8000);
    QCOMPARE((*s)->get(OpsPort), 9090);
    QVERIFY((*s)->notices().isEmpty());
    for (const SettingGroup& group : settingGroups()) {
        for (const SettingRow& row : group.rows) {
            QVERIFY2(!row.about.isEmpty() && row.about.endsWith(u'.'), qPrintable(row.key));
            QVERIFY2(row.isReserved() == !row.why.isEmpty(), qPrintable(row.key));
            QCOMPARE(row.area(), group.area);
            RawSetting raw;
            raw.text = (*s)->display(row.key);
            if (!row.isSecret())
                QVERIFY2(parseSetting(row, raw).ok(), qPrintable(row.key));
        }
    }
}

void SettingsTest::laterLayerWins()
{
    SettingsSources sources;
    const auto port = [&] {
        const Result<SettingsPtr> s = loadSettings(sources);
        return s ? (*s)->get(Port) : -1;
    };
    const auto origin = [&] { return (*loadSettings(sources))->origin(QStringLiteral("server/port")).toString(); };
    QCOMPARE(port(), 8000);
    QCOMPARE(origin(), QStringLiteral("default"));
    sources.systemFile = write(QStringLiteral("system.yml"), "server:\n  port: 8001\n");
    QCOMPARE(port(), 8001);
    sources.userFile = write(QStringLiteral("frontdesk.yml"), "# mine\nserver:\n\n  port: 8002\n");
    QCOMPARE(port(), 8002);
    QCOMPARE(origin(), QString(sources.userFile % u":4 (server.port)"));
    sources.envFile = write(QStringLiteral(".env"), "A_COMMENT_LINE_FOLLOWS=\n#\nPORT=8003\n");
    QCOMPARE(port(), 8003);
    QCOMPARE(origin(), QString(sources.envFile % u":3 (PORT)"));
    write(QStringLiteral(".env.production"), "PORT=8004\n");
    QCOMPARE(port(), 8004);
    QCOMPARE(origin(), QString(sources.envFile % u".production:1 (PORT)"));
    sources.environment = {{QStringLiteral("PORT"), QStringLiteral("8005")}};
    QCOMPARE(port(), 8005);
    QCOMPARE(origin(), QStringLiteral("environment PORT"));
    sources.environment.insert(QStringLiteral("FRONTDESK_SERVER_PORT"), QStringLiteral("8006"));
    QCOMPARE(port(), 8006);
    RawSetting raw;
    raw.key = QStringLiteral("server/port");
    raw.text = QStringLiteral("8007");
    raw.origin = {SettingLayer::CommandLine, {}, 0, QStringLiteral("--port")};
    sources.commandLine = {raw};
    QCOMPARE(port(), 8007);
    QCOMPARE(origin(), QStringLiteral("command line --port"));
    QCOMPARE((*loadSettings(sources))->layers(QStringLiteral("server.port")).size(), 8);
}

void SettingsTest::profileFileIsReadAndStaysBelowTheEnvironment()
{
    SettingsSources sources;
    sources.envFile = write(QStringLiteral(".env"), "ENV=development\nLOG_LEVEL=INFO\nPORT=8001\n");
    write(QStringLiteral(".env.development"), "LOG_LEVEL=DEBUG\nPORT=8002\n");
    write(QStringLiteral(".env.staging"), "LOG_LEVEL=ERROR\n");
    Result<SettingsPtr> s = loadSettings(sources);
    QVERIFY2(s.ok(), qPrintable(errorOf(s)));
    QCOMPARE((*s)->get(LogLevelSetting), QStringLiteral("debug"));
    sources.environment = {{QStringLiteral("ENVIRONMENT"), QStringLiteral("staging")},
                           {QStringLiteral("PORT"), QStringLiteral("8003")}};
    s = loadSettings(sources);
    QCOMPARE((*s)->get(Profile), QStringLiteral("staging"));
    QCOMPARE((*s)->get(LogLevelSetting), QStringLiteral("error"));
    QCOMPARE((*s)->get(Port), 8003);
    // A shell's own ENV names a start-up file.
    sources.environment = {{QStringLiteral("ENV"), QStringLiteral("/home/ann/.shrc")}};
    s = loadSettings(sources);
    QCOMPARE((*s)->get(Profile), QStringLiteral("development"));
}

void SettingsTest::problemsNameFileAndLine_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("problem");
    QTest::newRow("range") << QByteArray("server:\n  port: 70000\n")
                           << ":2: server.port is 70000; it must be a whole number from 0 to 65535";
    QTest::newRow("type") << QByteArray("server:\n  port: many\n") << ":2: server.port \"many\" is not a whole number";
    QTest::newRow("octal trap") << QByteArray("server:\n  port: 08000\n")
                                << ":2: server.port \"08000\" is not a whole number";
    QTest::newRow("null trap") << QByteArray("staff:\n  name: null\n") << ":2: staff.name has no value";
    QTest::newRow("no value") << QByteArray("staff:\n  name:\n") << ":2: staff.name has no value";
    QTest::newRow("unknown key") << QByteArray("server:\n\n  prot: 1\n")
                                 << ":3: \"server.prot\" is not a setting; remove it. Did you mean \"port\"?";
    QTest::newRow("unknown area") << QByteArray(
        "sever:\n  port: 1\n") << ":1: \"sever\" is not an area of the settings; remove it. Did you mean \"server\"?";
    QTest::newRow("choice") << QByteArray("log:\n  format: jason\n")
                            << ":2: log.format is \"jason\"; it must be one of: text, json. Did you mean \"json\"?";
    QTest::newRow("duplicate key") << QByteArray("server:\n  port: 1\n  port: 2\n")
                                   << ":3: the key \"port\" was given in line 2 already";
    QTest::newRow("duplicate area") << QByteArray("log:\n  level: info\nlog:\n  debug: true\n")
                                    << ":3: the key \"log\" was given in line 1 already";
    QTest::newRow("merge key") << QByteArray("a: &x {b: 1}\nserver:\n  <<: *x\n") << ":3: merge keys";
    QTest::newRow("tag") << QByteArray("server:\n  port: !!int 1\n") << ":2: the tag";
    QTest::newRow("syntax") << QByteArray("server:\n  port: [1\nlog: 2\n") << ":";
    QTest::newRow("list for one value") << QByteArray("server:\n  port: [1]\n") << ":2: server.port takes one value";
    QTest::newRow("map for one value") << QByteArray("server:\n  port:\n    a: 1\n")
                                       << ":2: server.port takes whole number";
    QTest::newRow("second document") << QByteArray("log:\n  debug: true\n---\nlog:\n  debug: false\n")
                                     << ": a second document";
    QTest::newRow("not utf-8") << QByteArray("log:\n  level: \xff\n") << ":2: the file is not UTF-8";
    QTest::newRow("url") << QByteArray("server:\n  public_base_url: example.com\n")
                         << ":2: server.public_base_url \"example.com\" is not a web address";
    QTest::newRow("cors slash") << QByteArray("server:\n  cors_origins: [\"https://a.example/\"]\n")
                                << ":2: server.cors_origins \"https://a.example/\" is not an origin";
    QTest::newRow("twilio account") << QByteArray("twilio:\n  account_sid: ACxxx\n")
                                    << ":2: twilio.account_sid \"ACxxx\" is not an account of Twilio";
    QTest::newRow("twilio service")
        << QByteArray("twilio:\n  conversations_service_sid: MG0123456789abcdef0123456789abcdef\n")
        << ":2: twilio.conversations_service_sid \"MG0123456789abcdef0123456789abcdef\" is not a "
           "Conversations service";
    QTest::newRow("twilio messaging service")
        << QByteArray("twilio:\n  messaging_service_sid: MG012\n")
        << ":2: twilio.messaging_service_sid \"MG012\" is not a messaging service";
    QTest::newRow("twilio number")
        << QByteArray("twilio:\n  phone_number: \"0207 5550100\"\n")
        << ":2: twilio.phone_number \"0207 5550100\" is not a telephone number in international form";
    QTest::newRow("cors star") << QByteArray("server:\n  cors_origins: [\"*\"]\n")
                               << ":2: server.cors_origins \"*\" would let every web site in";
}

void SettingsTest::problemsNameFileAndLine()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, problem);
    const Result<SettingsPtr> s = load(yaml);
    QVERIFY(!s.ok());
    QVERIFY2(errorOf(s).startsWith(m_dir->filePath(QStringLiteral("frontdesk.yml")) % u":"), qPrintable(errorOf(s)));
    QVERIFY2(errorOf(s).contains(problem), qPrintable(errorOf(s)));
}

void SettingsTest::allProblemsAreListed()
{
    SettingsSources sources;
    sources.userFile = write(QStringLiteral("frontdesk.yml"), "server:\n  port: -1\nlog:\n  level: loud\n");
    sources.envFile = write(QStringLiteral(".env"), "MAX_CONCURRENT_CONVERSATIONS=none\n");
    sources.environment = {{QStringLiteral("METRICS_PORT"), QStringLiteral("x")}};
    const Result<SettingsPtr> s = loadSettings(sources);
    QVERIFY(!s.ok());
    QCOMPARE(errorOf(s).split(u'\n').size(), 4);
    QVERIFY2(errorOf(s).contains(u".env:1: MAX_CONCURRENT_CONVERSATIONS \"none\""), qPrintable(errorOf(s)));
    QVERIFY2(errorOf(s).contains(u"environment METRICS_PORT"), qPrintable(errorOf(s)));
}

void SettingsTest::yamlTraps()
{
    // Plain "no" and 0123 are texts where a text is wanted; yes and on are true where true is wanted.
    const Result<SettingsPtr> s = load("app:\n  language: no\nlog:\n  debug: on\nstaff:\n  name: 0123\n");
    QVERIFY2(s.ok(), qPrintable(errorOf(s)));
    QCOMPARE((*s)->get(Language), QStringLiteral("no"));
    QCOMPARE((*s)->get(LogDebug), true);
    QCOMPARE((*s)->get(StaffName), QStringLiteral("0123"));
}

void SettingsTest::lists()
{
    const QStringList wanted = {QStringLiteral("https://a.example"), QStringLiteral("https://b.example")};
    const QList<QByteArray> forms = {"server:\n  cors_origins: [\"https://a.example\", https://b.example]\n",
                                     "server:\n  cors_origins:\n    - https://a.example\n    - https://b.example\n",
                                     "server:\n  cors_origins: https://a.example, https://b.example\n"};
    for (const QByteArray& yaml : forms)
        QCOMPARE((*load(yaml))->get(CorsOrigins), wanted);
    const QMap<QString, QString> json = {
        {QStringLiteral("CORS_ORIGINS"), QStringLiteral("[\"https://a.example\", \"https://b.example\"]")}};
    QCOMPARE((*load("", json))->get(CorsOrigins), wanted);
}

void SettingsTest::secretsAreMasked()
{
    // Also the entry that is wrong: a token without its account.
    const Result<SettingsPtr> wrong = load("twilio:\n  more_accounts: [\"shibboleth\"]\n");
    QVERIFY(errorOf(wrong).contains(u":2: twilio.more_accounts") && errorOf(wrong).contains(u"is not an account"));
    QVERIFY2(!errorOf(wrong).contains(u"shibboleth"), qPrintable(errorOf(wrong)));
    const QString secret = QStringLiteral("sk-fixture-123456");
    const Result<SettingsPtr> s = load("openai:\n  api_key: \"sk-fixture-123456\"\n");
    QVERIFY(s.ok());
    QCOMPARE((*s)->get(OpenAiKey), secret);
    QCOMPARE((*s)->display(QStringLiteral("openai/api_key")), QStringLiteral("***"));
    QVERIFY(!(*s)->notices().join(u' ').contains(secret));
    QVERIFY((*s)->notices().join(u' ').contains(u"plain text"));
    const Result<SettingsPtr> bad = load("", {{QStringLiteral("OPENAI_API_KEY"), secret % u"\n"}});
    QVERIFY(!bad.ok());
    QVERIFY(!errorOf(bad).contains(secret));
}

void SettingsTest::whatMustFitTogether_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("problem");  // empty: a notice instead
    QTest::addColumn<QString>("notice");
    QTest::newRow("azure sql") << "USE_AZURE_SQL"
                               << "true"
                               << "Azure SQL is not supported, its log-in needs Microsoft's own driver"
                               << "";
    QTest::newRow("azure sql off") << "USE_AZURE_SQL"
                                   << "false"
                                   << ""
                                   << "";
    QTest::newRow("postgres") << "DATABASE_URL"
                              << "postgresql://u:p@h:5432/d"
                              << "PostgreSQL, which is not built in yet"
                              << "";
    QTest::newRow("public bind") << "HOST"
                                 << "0.0.0.0"
                                 << "without TLS"
                                 << "";
    QTest::newRow("same port") << "METRICS_PORT"
                               << "8000"
                               << "are the same"
                               << "";
    QTest::newRow("otlp grpc") << "OTLP_ENDPOINT"
                               << "http://collector:4317"
                               << ""
                               << "4318";
    QTest::newRow("reserved") << "REAL_PHONE_NUMBER"
                              << "+12075550100"
                              << ""
                              << "has no effect yet";
}

void SettingsTest::whatMustFitTogether()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, problem);
    QFETCH(QString, notice);
    const Result<SettingsPtr> s = load("", {{name, value}});
    QCOMPARE(s.ok(), problem.isEmpty());
    if (!problem.isEmpty())
        QVERIFY2(errorOf(s).contains(problem) && errorOf(s).contains(name), qPrintable(errorOf(s)));
    else if (!notice.isEmpty())
        QVERIFY2((*s)->notices().join(u'\n').contains(notice), qPrintable((*s)->notices().join(u'\n')));
    else
        QVERIFY((*s)->notices().isEmpty());
}

void SettingsTest::rateProfiles()
{
    RateNumbers n = rateNumbers(**load(""));
    QCOMPARE(n.standard.perHour, 100);
    QCOMPARE(n.chat.perMinute, 30);
    QCOMPARE(n.search.perMinute, 60);
    QCOMPARE(n.upload.perMinute, 10);
    n = rateNumbers(**load("rate:\n  profile: conversations\n"));
    QCOMPARE(n.chat.perMinute, 60);
    QCOMPARE(n.chat.perHour, 1000);
    QCOMPARE(n.chat.perDay, 10'000);
    n = rateNumbers(
        **load("rate:\n  profile: conversations\n", {{QStringLiteral("RATE_LIMIT_PER_MINUTE"), QStringLiteral("7")}}));
    QCOMPARE(n.chat.perMinute, 7);
    QCOMPARE(n.chat.perHour, 1000);
}

void SettingsTest::hostsAndDatabase()
{
    const Result<SettingsPtr> s = load("server:\n  public_base_url: https://Chat.Example.com/x\n");
    QVERIFY(allowedHosts(**s).contains(QStringLiteral("chat.example.com")));
    QVERIFY(allowedHosts(**s).contains(QStringLiteral("localhost")));
    QCOMPARE(databasePath(**s, QStringLiteral("/d")), QStringLiteral("/d/frontdesk.db"));
    const auto path = [&](const char* name, const char* value) {
        return databasePath(**load("", {{QString::fromLatin1(name), QString::fromLatin1(value)}}),
                            QStringLiteral("/d"));
    };
    QCOMPARE(path("DATABASE_URL", "sqlite:///./conversations.db"), QStringLiteral("/d/conversations.db"));
    QCOMPARE(path("DATABASE_URL", "sqlite:////srv/x.db"), QStringLiteral("/srv/x.db"));
    QCOMPARE(path("SQLITE_DB_PATH", "calls.db"), QStringLiteral("/d/calls.db"));
}

void SettingsTest::generatedDocumentsAreCommitted()
{
    const QString root = qEnvironmentVariable("FRONTDESK_SOURCE_DIR");
    const auto content = [&](const QString& name) {
        QFile file(root % u"/" % name);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    QVERIFY2(content(QStringLiteral("docs/options.md")) == optionsMarkdown(),
             "run: frontdesk config reference --markdown > docs/options.md");
    QVERIFY2(content(QStringLiteral(".env.example")) == envExample(),
             "run: frontdesk config reference --env-example > .env.example");
}

void SettingsTest::templateChangesNothing()
{
    const Result<SettingsPtr> commented = load(yamlTemplate().toUtf8());
    QVERIFY2(commented.ok(), qPrintable(errorOf(commented)));
    // With every line active it must still be valid and say the same as the defaults.
    const QByteArray active = yamlTemplate().toUtf8().replace("\n  # ", "\n  ").replace("# ", "#");
    QByteArray lines;
    for (const QByteArray& line : active.split('\n'))
        if (line.startsWith('#') || !line.startsWith("  ") || line.mid(2, line.indexOf(':') - 2).indexOf(' ') < 0)
            lines += line + '\n';
    const Result<SettingsPtr> s = load(lines);
    QVERIFY2(s.ok(), qPrintable(errorOf(s)));
    for (const SettingGroup& group : settingGroups())
        for (const SettingRow& row : group.rows)
            QVERIFY2((*s)->value(row.key) == row.fallback, qPrintable(row.key));
    QCOMPARE((*s)->origin(QStringLiteral("server/port")).layer, SettingLayer::UserFile);
}

void SettingsTest::yamlSurvivesMutations()
{
    const QByteArray seed = "server:\n  port: 8000\n  cors_origins: [\"https://a.example\", &x b, *x]\nlog: {level: "
                            "info, format: 'text'}\n"
                            "staff:\n  name: |\n    Ann\n  undo_send_seconds: 3\n";
    QRandomGenerator random(7);
    int good = 0;
    for (int round = 0; round < 5000; ++round) {
        QByteArray text = seed;
        const int changes = 1 + int(random.bounded(5));
        for (int i = 0; i < changes; ++i)
            text[int(random.bounded(int(text.size())))] = char(random.bounded(256));
        const Result<YamlPtr> root = parseYaml(text, QStringLiteral("f.yml"));
        good += root ? 1 : 0;
        if (!root)
            QVERIFY2(root.error().userText.startsWith(u"f.yml:"), qPrintable(root.error().userText));
    }
    QVERIFY(good > 0);
    QVERIFY(!parseYaml(QByteArray(100'000, '['), QStringLiteral("f.yml")).ok());
    QVERIFY(!parseYaml(QByteArray("a: ").repeated(20'000), QStringLiteral("f.yml")).ok());
    QByteArray laughs = "a0: &a0 [x]\n";
    for (int i = 1; i < 10; ++i)
        laughs += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [*a" + QByteArray::number(i - 1)
                  + ", *a" + QByteArray::number(i - 1) + "]\n";
    QVERIFY(parseYaml(laughs, QStringLiteral("f.yml")).ok());  // 1,023 values, written out
    for (int i = 10; i < 40; ++i)
        laughs += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [*a" + QByteArray::number(i - 1)
                  + ", *a" + QByteArray::number(i - 1) + "]\n";
    QVERIFY(!parseYaml(laughs, QStringLiteral("f.yml")).ok());  // billions
    QVERIFY(!parseYaml("a: &x [*x]\n", QStringLiteral("f.yml")).ok());
}

}  // namespace frontdesk

FRONTDESK_TEST_MAIN(frontdesk::SettingsTest)
#include "settingstest.moc"
