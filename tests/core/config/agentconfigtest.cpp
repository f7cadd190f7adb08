// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/agentconfig.h"
#include "core/config/settings.h"
#include "tests/support/fatallog.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

namespace frontdesk {

class AgentConfigTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void demoFileLoads();
    void smallestFileGetsDefaults();
    void brokenFiles_data();
    void brokenFiles();
    void allProblemsAreListed();
    void disclosureCannotBeRemoved();
    void expandIsOnePass();
    void overrides();
    void missingFileSaysSo();
    void aliasBombIsBounded();
    void survivesMutations();

private:
    Result<AgentConfigPtr> load(const QByteArray& text)
    {
        QFile file(m_dir.filePath(QStringLiteral("a.yml")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        file.close();
        return loadAgentConfig(file.fileName());
    }
    static QString demoPath()
    {
        return qEnvironmentVariable("FRONTDESK_SOURCE_DIR") % u"/resources/demo/agent_config.yml";
    }

    QTemporaryDir m_dir;
};

void AgentConfigTest::demoFileLoads()
{
    const Result<AgentConfigPtr> loaded = loadAgentConfig(demoPath());
    QVERIFY2(loaded.ok(), loaded ? "" : qPrintable(loaded.error().userText));
    const AgentConfig& c = **loaded;
    QVERIFY(c.sampleData);
    QCOMPARE(c.business.companyName, QStringLiteral("Harbor & Pine"));
    QCOMPARE(c.business.stores.size(), 4);
    QVERIFY(c.business.stores.last().hours.has_value());
    QVERIFY(!c.business.stores.first().hours.has_value());
    QCOMPARE(c.business.hours[6].first().open, QTime(11, 0));
    QVERIFY(c.business.stores.last().hours->at(6).isEmpty());
    QCOMPARE(c.business.holidays.size(), 27);
    QVERIFY(std::is_sorted(c.business.holidays.begin(), c.business.holidays.end(),
                           [](const Holiday& a, const Holiday& b) { return a.date < b.date; }));
    QCOMPARE(c.agent.name, QStringLiteral("Aria"));
    QCOMPARE(c.agent.settings.maxTokens, 150);
    QCOMPARE(c.agent.tools.size(), 6);
    QCOMPARE(c.agent.policies["returns"]["window_days"].get<int>(), 30);
    QCOMPARE(c.agent.policies["shipping"]["express_cutoff"].get<std::string>(), std::string("13:00"));
    QCOMPARE(c.routing.maxTurns, 20);
    QVERIFY(c.routing.keywords.value(QStringLiteral("billing")).contains(QStringLiteral("charged twice")));
    QVERIFY(c.routing.priorityKeywords.value(QStringLiteral("legal")).contains(QStringLiteral("sue")));
    QVERIFY(QFile::exists(c.ordersFile) && QFile::exists(c.productsFile) && QFile::exists(c.intentsFile));
    QVERIFY(c.fallback(QStringLiteral("unknown_query")).contains(u"Harbor & Pine"));
    QVERIFY(c.expand(c.agent.disclosure).contains(u"Aria"));
}

void AgentConfigTest::smallestFileGetsDefaults()
{
    const Result<AgentConfigPtr> loaded = load("business:\n  company_name: \"Bow & Co\"\n");
    QVERIFY2(loaded.ok(), loaded ? "" : qPrintable(loaded.error().userText));
    const AgentConfig& c = **loaded;
    QCOMPARE(c.agent.sessionTimeoutMinutes, 30);
    QCOMPARE(c.business.timeZone, QStringLiteral("UTC"));
    QVERIFY(!c.errorResponse(QStringLiteral("timeout")).isEmpty());
    QVERIFY(c.fallback(QStringLiteral("unknown_query")).isEmpty());
    QVERIFY(c.business.hours[0].isEmpty());
}

void AgentConfigTest::brokenFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problem");
    const QByteArray b = "business:\n  company_name: X\n";
    const auto row = [&](const char* name, const QByteArray& text, const char* problem) {
        QTest::newRow(name) << text << QString::fromUtf8(problem);
    };
    row("empty", "", ":1: the file is empty");
    row("not a map", "- a\n", ":1: the file must hold");
    row("no company", "business:\n  currency: USD\n", ":1: business.company_name is missing");
    row("unknown top key", b + "agent: {}\n", ":3: agent is not a known key");
    row("did you mean", b + "  emial: x\n",
        ":3: business.emial is not a known key; remove it. Did you mean \"email\"?");
    row("time zone", b + "  timezone: Mars/Olympus\n", ":3: business.timezone \"Mars/Olympus\" is not known");
    row("currency", b + "  currency: dollars\n", ":3: business.currency is longer");
    row("time", b + "  hours:\n    monday: [{open: \"9:00\", close: \"17:00\"}]\n",
        ":4: business.hours.monday.open is \"9:00\"");
    row("no list of spans", b + "  hours:\n    monday: closed\n", ":4: business.hours.monday must be a list");
    row("overlap",
        b + "  hours:\n    monday: [{open: \"09:00\", close: \"13:00\"}, {open: \"12:00\", close: \"17:00\"}]\n",
        ":4: the opening times of business.hours.monday overlap");
    row("holiday date", b + "  holidays:\n    - {date: 2026-02-30, closed: true}\n",
        ":4: business.holidays.date is \"2026-02-30\"");
    row("holiday twice",
        b + "  holidays:\n    - {date: 2026-01-01, closed: true}\n    - {date: 2026-01-01, closed: true}\n",
        ":5: the date 2026-01-01 was given in line 4");
    row("holiday both", b + "  holidays:\n    - {date: 2026-01-01, closed: true, open: \"10:00\", close: \"12:00\"}\n",
        ":4: business.holidays.closed is true");
    row("holiday neither", b + "  holidays:\n    - {date: 2026-01-01}\n", ":4: business.holidays.open is missing");
    row("store twice", b + "  stores:\n    - {id: a, name: A}\n    - {id: a, name: B}\n",
        ":5: a store with the id \"a\"");
    row("temperature", b + "customer_service_agent:\n  settings:\n    temperature: 2.5\n",
        ":5: customer_service_agent.settings.temperature is 2.5; it must be 0 to 2");
    row("max tokens", b + "customer_service_agent:\n  settings:\n    max_tokens: 0\n",
        ":5: customer_service_agent.settings.max_tokens is 0; it must be 1 to 32000");
    row("octal", b + "customer_service_agent:\n  settings:\n    max_tokens: 0150\n",
        ":5: customer_service_agent.settings.max_tokens: is not a whole number");
    row("tool", b + "customer_service_agent:\n  tools:\n    - serch_faq\n",
        ":5: the tool \"serch_faq\" does not exist; remove it. Did you mean \"search_faq\"?");
    row("fallback key", b + "customer_service_agent:\n  fallback_responses:\n    biling_issues: x\n",
        ":5: customer_service_agent.fallback_responses.biling_issues is not known");
    row("variable", b + "customer_service_agent:\n  instructions: \"Hi {compny_name}\"\n",
        ":4: the variable {compny_name} does not exist; remove it. Did you mean \"company_name\"?");
    row("variable without value",
        b + "customer_service_agent:\n  error_responses:\n    timeout: \"Call {billing_phone}\"\n",
        ":5: the variable {billing_phone} has no value");
    row("stream", b + "customer_service_agent:\n  stream: words\n", ":4: customer_service_agent.stream is \"words\"");
    row("window", b + "customer_service_agent:\n  conversation:\n    max_history_length: 5\n    context_window: 9\n",
        ":6: customer_service_agent.conversation.context_window is larger");
    row("threshold", b + "escalation:\n  confidence_threshold: 60\n",
        ":4: escalation.confidence_threshold is 60; it must be 0 to 1");
    row("keywords", b + "routing:\n  keywords:\n    billing: invoice\n", ":5: routing.keywords.billing must be a list");
    row("twice in a list", b + "routing:\n  escalation_triggers: [help, help]\n",
        ":4: \"help\" stands in routing.escalation_triggers twice");
    row("data file", b + "data:\n  orders: none.csv\n", ":4: data.orders: there is no file ");
    row("version", "version: 2\n" + b, ":1: version is 2; it must be 1 to 1");
    row("null name", "business:\n  company_name: null\n", ":2: business.company_name must be a text");
    row("duplicate key", b + "  company_name: Y\n", ":3: the key \"company_name\" was given in line 2 already");
}

void AgentConfigTest::brokenFiles()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, problem);
    const Result<AgentConfigPtr> loaded = load(text);
    QVERIFY(!loaded.ok());
    QCOMPARE(loaded.error().code, ErrorCode::InvalidInput);
    const QString wanted = m_dir.filePath(QStringLiteral("a.yml")) % problem;
    QVERIFY2(loaded.error().userText.contains(wanted), qPrintable(loaded.error().userText));
}

void AgentConfigTest::allProblemsAreListed()
{
    const Result<AgentConfigPtr> loaded = load("business:\n  timezone: X/Y\n  foo: 1\ncustomer_service_agent:\n  "
                                               "settings:\n    top_p: 3\n    max_tokens: no\n");
    QVERIFY(!loaded.ok());
    QVERIFY2(loaded.error().userText.split(u'\n').size() == 5, qPrintable(loaded.error().userText));
}

void AgentConfigTest::disclosureCannotBeRemoved()
{
    for (const char* value : {"\"\"", "\"   \""}) {
        const QByteArray text =
            QByteArray("business:\n  company_name: X\ncustomer_service_agent:\n  conversation:\n    disclosure: ")
            + value + "\n";
        const Result<AgentConfigPtr> loaded = load(text);
        QVERIFY2(loaded.ok(), loaded ? "" : qPrintable(loaded.error().userText));
        QVERIFY((*loaded)->expand((*loaded)->agent.disclosure).contains(u"AI assistant of X"));
    }
}

void AgentConfigTest::expandIsOnePass()
{
    const Result<AgentConfigPtr> loaded = load("business:\n  company_name: \"{email}\"\n  email: secret@example.com\n");
    QVERIFY(loaded.ok());
    QCOMPARE((*loaded)->expand(QStringLiteral("a {company_name} b {unknown} {")),
             QStringLiteral("a {email} b {unknown} {"));
}

void AgentConfigTest::overrides()
{
    const Result<AgentConfigPtr> loaded = loadAgentConfig(demoPath());
    SettingsSources sources;
    sources.environment = {{QStringLiteral("CONVERSATION_TIMEOUT_MINUTES"), QStringLiteral("5")},
                           {QStringLiteral("MAX_CONVERSATION_HISTORY"), QStringLiteral("8")},
                           {QStringLiteral("OPENAI_TEMPERATURE"), QStringLiteral("0.2")}};
    const Result<SettingsPtr> settings = loadSettings(sources);
    const AgentConfigPtr changed = withOverrides(*loaded, **settings);
    QCOMPARE(changed->agent.sessionTimeoutMinutes, 5);
    QCOMPARE(changed->agent.maxHistoryLength, 8);
    QCOMPARE(changed->agent.contextWindow, 8);
    QCOMPARE(changed->agent.settings.temperature, 0.2);
    QCOMPARE(changed->agent.settings.maxTokens, 150);
    QCOMPARE(withOverrides(*loaded, **loadSettings({}))->agent.sessionTimeoutMinutes, 30);
}

void AgentConfigTest::missingFileSaysSo()
{
    const Result<AgentConfigPtr> loaded = loadAgentConfig(m_dir.filePath(QStringLiteral("absent.yml")));
    QVERIFY(!loaded.ok());
    QCOMPARE(loaded.error().code, ErrorCode::NotFound);
    QVERIFY(loaded.error().userText.contains(u"absent.yml"));
}

void AgentConfigTest::aliasBombIsBounded()
{
    const auto problemOf = [this](int levels) {
        QByteArray text =
            "business:\n  company_name: X\ncustomer_service_agent:\n  knowledge_base:\n    policies:\n      "
            "a0: &a0 [x, x]\n";
        for (int i = 1; i < levels; ++i) {
            const QByteArray n = QByteArray::number(i);
            const QByteArray before = "*a" + QByteArray::number(i - 1);
            text += "      a" + n + ": &a" + n + " [" + before + ", " + before + "]\n";
        }
        const Result<AgentConfigPtr> loaded = load(text);
        return loaded ? QStringLiteral("it was loaded") : loaded.error().userText;
    };
    QVERIFY2(problemOf(10).contains(u"more than 2000 values"), qPrintable(problemOf(10)));
    QVERIFY2(problemOf(40).contains(u"more than 20000 values"), qPrintable(problemOf(40)));
}

void AgentConfigTest::survivesMutations()
{
    QFile file(demoPath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray seed = file.readAll();
    QRandomGenerator random(11);
    int refused = 0;
    for (int round = 0; round < 400; ++round) {
        QByteArray text = seed;
        const int changes = 1 + int(random.bounded(8));
        for (int i = 0; i < changes; ++i) {
            const int at = int(random.bounded(int(text.size())));
            if (random.bounded(4) == 0)
                text.remove(at, int(random.bounded(40)));
            else
                text[at] = char(random.bounded(256));
        }
        const Result<AgentConfigPtr> loaded = load(text);
        if (!loaded) {
            ++refused;
            QVERIFY2(loaded.error().userText.startsWith(m_dir.filePath(QStringLiteral("a.yml")) % u":"),
                     qPrintable(loaded.error().userText));
        }
    }
    QVERIFY(refused > 0);
}

}  // namespace frontdesk

FRONTDESK_TEST_MAIN(frontdesk::AgentConfigTest)
#include "agentconfigtest.moc"
