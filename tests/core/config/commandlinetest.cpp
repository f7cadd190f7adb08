// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "core/base/json.h"
#include "core/config/groups/server.h"
#include "core/config/groups/work.h"
#include "core/config/secretfiles.h"
#include "tests/support/fatallog.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <sstream>

namespace frontdesk {

class CommandLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void helpAndVersion();
    void usageErrors_data();
    void usageErrors();
    void launches();
    void qtOptionsArePassedOn();
    void commandLineWins();
    void checkNamesFileAndLine();
    void checkReadsTheAgentConfiguration();
    void showMasksSecretsAndNamesOrigins();
    void explainTellsWhichLayerWon();
    void storedSecretsAreALayer();
    void initWritesAValidPrivateFile();
    void demoStaysOnThisComputer();
    void azureSqlStopsWith78();
    void firstStartUsesTheSampleBusiness();
    void exitCodes();

private:
    struct Run {
        int code = -1;
        QString out, err;
        std::optional<LaunchOptions> launch;
    };
    Run run(const QStringList& arguments, QMap<QString, QString> environment = {})
    {
        QStringList all = {QStringLiteral("frontdesk"), QStringLiteral("--data-dir"), m_dir->path()};
        all << arguments;
        std::ostringstream out;
        std::ostringstream err;
        Run result;
        result.code = runCommandLine(all, {out, err, std::move(environment)}, result.launch);
        result.out = QString::fromStdString(out.str());
        result.err = QString::fromStdString(err.str());
        return result;
    }
    void write(const char* name, const QByteArray& text)
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    QString path(const char* name) { return m_dir->filePath(QString::fromLatin1(name)); }
    static QStringList words(const char* text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void CommandLineTest::helpAndVersion()
{
    Run r = run(words("--help"));
    QCOMPARE(r.code, 0);
    QVERIFY(!r.launch && r.out.contains(u"--headless") && r.err.isEmpty());
    QVERIFY(!r.out.contains(u"reference"));
    r = run(words("--version"));
    QCOMPARE(r.code, 0);
    QVERIFY(!r.launch && r.out.startsWith(u"Frontdesk ") && r.out.count(u'\n') == 1);
    r = run(words("--version --verbose"));
    QVERIFY(r.out.contains(u"libsodium"));
}

void CommandLineTest::usageErrors_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("unknown option") << "--prot 1";
    QTest::newRow("missing value") << "--port";
    QTest::newRow("unknown word") << "serve";
    QTest::newRow("config alone") << "config";
    QTest::newRow("explain without key") << "config explain";
    QTest::newRow("explain unknown key") << "config explain server.prot";
    QTest::newRow("set without value") << "--set server.port";
}

void CommandLineTest::usageErrors()
{
    QFETCH(QString, arguments);
    const Run r = run(arguments.split(u' '));
    QCOMPARE(r.code, 2);
    QVERIFY(!r.launch && r.out.isEmpty() && !r.err.isEmpty());
}

void CommandLineTest::launches()
{
    const Run r = run(words("--headless --minimized"));
    QCOMPARE(r.code, 0);
    QVERIFY(r.launch && r.launch->headless && r.launch->minimized && !r.launch->demo);
    QCOMPARE(r.launch->dirs.data, QFileInfo(m_dir->path()).absoluteFilePath());
    QVERIFY(r.out.isEmpty());
}

void CommandLineTest::qtOptionsArePassedOn()
{
    const Run r = run(words("-platform offscreen --style=fusion -reverse --port 8100"));
    QCOMPARE(r.code, 0);
    QCOMPARE(r.launch->qtArguments, words("frontdesk -platform offscreen --style=fusion -reverse"));
    QCOMPARE(r.launch->settings->get(setting::Port), 8100);
}

void CommandLineTest::commandLineWins()
{
    write("frontdesk.yml", "server:\n  port: 8001\n  ops_port: 9001\n");
    const Run r = run(words("--port 8002 --set chat.max_message_chars=500 --host localhost"),
                      {{QStringLiteral("PORT"), QStringLiteral("8003")}});
    QCOMPARE(r.code, 0);
    QCOMPARE(r.launch->settings->get(setting::Port), 8002);
    QCOMPARE(r.launch->settings->get(setting::OpsPort), 9001);
    QCOMPARE(r.launch->settings->get(setting::MaxMessageChars), 500);
    const Run bad = run(words("--port many"));
    QCOMPARE(bad.code, 78);
    QVERIFY2(bad.err.contains(u"command line --port"), qPrintable(bad.err));
}

void CommandLineTest::checkNamesFileAndLine()
{
    QCOMPARE(run(words("config check")).code, 0);
    QCOMPARE(run(words("--check-config")).code, 0);
    write("frontdesk.yml", "server:\n  host: 127.0.0.1\n  port: 99999\n");
    for (const char* arguments : {"config check", "--check-config", "--headless"}) {
        const Run r = run(words(arguments));
        QCOMPARE(r.code, 78);
        QVERIFY(!r.launch && r.out.isEmpty());
        QVERIFY2(r.err.contains(path("frontdesk.yml") % u":3: "), qPrintable(r.err));
    }
    write("frontdesk.yml", "");
    QCOMPARE(run(QStringList{QStringLiteral("config"), QStringLiteral("check"), QStringLiteral("--config"),
                             path("absent.yml")})
                 .code,
             78);
}

void CommandLineTest::checkReadsTheAgentConfiguration()
{
    write("agent_config.yml",
          "business:\n  company_name: X\ncustomer_service_agent:\n  settings:\n    temperature: 9\n");
    const Run r = run(words("config check"));
    QCOMPARE(r.code, 78);
    QVERIFY2(r.err.contains(u"agent_config.yml:5: "), qPrintable(r.err));
    write("agent_config.yml", "business:\n  company_name: X\n");
    const Run good = run(words("config check"));
    QCOMPARE(good.code, 0);
    QVERIFY(good.out.contains(u"agent_config.yml"));
    const Run launch = run({});
    QVERIFY(launch.launch && !launch.launch->sampleBusiness);
    QCOMPARE(launch.launch->agentConfigFile, QFileInfo(path("agent_config.yml")).absoluteFilePath());
}

void CommandLineTest::showMasksSecretsAndNamesOrigins()
{
    const QString secret = QStringLiteral("sk-fixture-1234567890");
    const QMap<QString, QString> environment = {{QStringLiteral("OPENAI_API_KEY"), secret}};
    for (const char* arguments :
         {"config show", "config show --origin", "config show --json", "config show --origin --json",
          "config explain openai.api_key", "config explain OPENAI_API_KEY", "config check"}) {
        const Run r = run(words(arguments), environment);
        QCOMPARE(r.code, 0);
        QVERIFY2(!r.out.contains(secret) && !r.err.contains(secret), arguments);
    }
    QVERIFY(run(words("config show --origin"), environment)
                .out.contains(u"openai.api_key = ***   # environment OPENAI_API_KEY\n"));
    const Result<Json> json = parseJson(run(words("config show --json --origin"), environment).out.toUtf8());
    QVERIFY(json.ok());
    QCOMPARE((*json)["server.port"]["value"].get<int>(), 8000);
    QCOMPARE((*json)["server.port"]["origin"].get<std::string>(), std::string("default"));
}

void CommandLineTest::explainTellsWhichLayerWon()
{
    write("frontdesk.yml", "server:\n  port: 8001\n");
    write(".env", "PORT=8002\n");
    const Run r = run(words("config explain server.port"), {{QStringLiteral("PORT"), QStringLiteral("8003")}});
    QCOMPARE(r.code, 0);
    QVERIFY2(r.out.startsWith(u"server.port = 8003\n  from: environment PORT\n"), qPrintable(r.out));
    QVERIFY(r.out.contains(u"    8000   # default\n"));
    QVERIFY(r.out.contains(u"    8001   # " % path("frontdesk.yml") % u":2 (server.port)\n"));
    QVERIFY(r.out.contains(u"    8002   # " % path(".env") % u":1 (PORT)\n"));
    QVERIFY(run(words("config explain PORT")).out.startsWith(u"server.port = 8002\n"));
    QVERIFY(run(words("config explain REDIS_URL")).out.contains(u"REDIS_URL is unused because"));
    QVERIFY(run(words("config explain deepgram.base_url")).out.contains(u"Reserved: has no effect yet"));
}

void CommandLineTest::storedSecretsAreALayer()
{
    const QStringList ask = {QStringLiteral("config"), QStringLiteral("explain"), QStringLiteral("staff.api_token")};
    QVERIFY(run(ask).out.contains(u"from: default"));
    const SecretFiles files(m_dir->path());
    QVERIFY(
        files.writeRecord({QStringLiteral("test"), QStringLiteral("file"), {QStringLiteral("setting.staff.api_token")}})
            .ok());
    QCOMPARE(files.readRecord()->names, QStringList{QStringLiteral("setting.staff.api_token")});
    const Run stored = run(ask);
    QVERIFY2(stored.out.contains(u"from: secret store staff.api_token"), qPrintable(stored.out));
    QVERIFY(stored.out.contains(u"staff.api_token = ***"));
    const Run shown = run({QStringLiteral("config"), QStringLiteral("show"), QStringLiteral("--origin")});
    QVERIFY2(shown.out.contains(u"staff.api_token = ***   # secret store"), qPrintable(shown.out));
    // The environment stands above it.
    QVERIFY(run(ask, {{QStringLiteral("STAFF_API_TOKEN"), QStringLiteral("x")}})
                .out.contains(u"from: environment STAFF_API_TOKEN"));
}

void CommandLineTest::initWritesAValidPrivateFile()
{
    const Run r = run(words("config init"));
    QCOMPARE(r.code, 0);
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(!(QFileInfo(path("frontdesk.yml")).permissions() & others));
    QCOMPARE(run(words("config check")).code, 0);
    const Run again = run(words("config init"));
    QCOMPARE(again.code, 1);
    QVERIFY(again.err.contains(u"nothing was changed"));
    write("plainfile", "x");
    QCOMPARE(run(QStringList{QStringLiteral("config"), QStringLiteral("init"), QStringLiteral("--config"),
                             path("plainfile/x/f.yml")})
                 .code,
             73);
}

void CommandLineTest::demoStaysOnThisComputer()
{
    QCOMPARE(run(words("--demo")).code, 0);
    const Run r = run(words("--demo --host 0.0.0.0"));
    QCOMPARE(r.code, 78);
    QVERIFY2(r.err.contains(u"--host") && r.err.contains(u"sample business may only listen on 127.0.0.1"),
             qPrintable(r.err));
    QCOMPARE(run(words("--demo --host 0.0.0.0 --set server.behind_proxy=true")).code, 78);
    QCOMPARE(run(words("--host 0.0.0.0")).code, 78);
    // Without a file of one's own the sample business answers, and it never does so in public.
    const Run sample = run(words("--host 0.0.0.0 --set server.behind_proxy=true"));
    QCOMPARE(sample.code, 78);
    QVERIFY2(sample.err.contains(u"sample business answers on this computer only"), qPrintable(sample.err));
    QVERIFY(!sample.launch);
    write("agent_config.yml", "business:\n  company_name: X\n");
    QCOMPARE(run(words("--host 0.0.0.0 --set server.behind_proxy=true")).code, 0);
}

void CommandLineTest::azureSqlStopsWith78()
{
    const Run r = run({}, {{QStringLiteral("USE_AZURE_SQL"), QStringLiteral("true")}});
    QCOMPARE(r.code, 78);
    QVERIFY(r.err.contains(u"Azure SQL is not supported"));
    QCOMPARE(run({}, {{QStringLiteral("DATABASE_URL"), QStringLiteral("postgresql://a@b/c")}}).code, 78);
}

void CommandLineTest::firstStartUsesTheSampleBusiness()
{
    const Run r = run(words("--headless"));
    QVERIFY(r.launch && r.launch->sampleBusiness);
    {
        const auto lock = prepareDataDir(*r.launch);
        QVERIFY2(lock.ok(), lock ? "" : qPrintable(lock.error().userText));
        QVERIFY(QFile::exists(r.launch->agentConfigFile));
        const auto second = prepareDataDir(*r.launch);
        QVERIFY(!second.ok());
        QCOMPARE(exitCodeFor(second.error()), 75);
    }
    write("agent_config.yml", "business:\n  company_name: X\n");
    QVERIFY(run(words("--demo")).launch->sampleBusiness);
    QVERIFY(!run({}).launch->sampleBusiness);
}

void CommandLineTest::exitCodes()
{
    QCOMPARE(exitCodeFor({ErrorCode::InvalidInput, {}, {}}), 78);
    QCOMPARE(exitCodeFor({ErrorCode::Storage, {}, {}}), 73);
    QCOMPARE(exitCodeFor({ErrorCode::DiskFull, {}, {}}), 73);
    QCOMPARE(exitCodeFor({ErrorCode::Unavailable, {}, {}}), 69);
    QCOMPARE(exitCodeFor({ErrorCode::Internal, {}, {}}), 1);
}

}  // namespace frontdesk

FRONTDESK_TEST_MAIN(frontdesk::CommandLineTest)
#include "commandlinetest.moc"
