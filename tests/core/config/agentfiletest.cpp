// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/agentconfigreader.h"
#include "core/config/features.h"
#include "core/config/settings.h"
#include "core/config/spokenhours.h"
#include "tests/support/fatallog.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

namespace frontdesk {

/// Several agents, the sample systems' forms, skills, costs, features, and the schema that editors use.
class AgentFileTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void seedFileLoads();
    void agentsInherit();
    void agentsWithoutMain();
    void topicsHaveAgents();
    void spokenHours_data();
    void spokenHours();
    void specialDaysHaveTheHoursOfHolidays();
    void skillsAndTheirOtherName();
    void costs();
    void featuresHaveDefaults();
    void filesOfData();
    void toolsFromOutside();
    void placeholdersAreNoted();
    void overridesFollowWhatIsInherited();
    void brokenFiles_data();
    void brokenFiles();
    void survivesMutations();

private:
    static QString source(const QString& name)
    {
        return qEnvironmentVariable("FRONTDESK_SOURCE_DIR", QStringLiteral(".")) % u'/' % name;
    }
    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QByteArray seed() { return read(source(QStringLiteral("tests/data/seed/agent_config.yml"))); }
    void put(const QString& name, const QByteArray& text) const
    {
        QFile file(m_dir->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
    }
    Result<AgentConfigPtr> load(const QByteArray& text) const
    {
        put(QStringLiteral("a.yml"), text);
        return loadAgentConfig(m_dir->filePath(QStringLiteral("a.yml")));
    }
    AgentConfigPtr good(const QByteArray& text) const
    {
        const Result<AgentConfigPtr> loaded = load(text);
        if (!loaded)
            qWarning("%s", qPrintable(loaded.error().userText));
        return loaded ? *loaded : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

namespace {

const QByteArray Business = "business:\n  company_name: X\n";

QString hoursText(const QList<HoursSpan>& spans)
{
    QStringList parts;
    for (const HoursSpan& span : spans)
        parts << span.open.toString(QStringLiteral("HH:mm")) % u'-' % span.close.toString(QStringLiteral("HH:mm"));
    return parts.join(u' ');
}

}  // namespace

void AgentFileTest::seedFileLoads()
{
    const AgentConfigPtr c = good(seed());
    QVERIFY(c);
    QCOMPARE(c->business.companyName, QStringLiteral("yourcompany.com"));
    for (size_t day = 0; day < 5; ++day)
        QCOMPARE(hoursText(c->business.hours[day]), QStringLiteral("09:00-21:00"));
    QCOMPARE(hoursText(c->business.hours[5]), QStringLiteral("09:00-20:00"));
    QCOMPARE(hoursText(c->business.hours[6]), QStringLiteral("11:00-18:00"));
    QCOMPARE(hoursText(c->business.holidayHours), QStringLiteral("11:00-17:00"));
    QCOMPARE(c->business.customerServicePhone, QStringLiteral("1-800-YOUR-HELP"));
    QCOMPARE(c->business.billingPhone, QStringLiteral("1-800-YOUR-BILL"));
    QCOMPARE(c->business.technicalSupportPhone, QStringLiteral("1-800-YOUR-TECH"));
    QCOMPARE(c->business.email, QStringLiteral("help@yourcompany.com"));
    QCOMPARE(c->business.website, QStringLiteral("yourcompany.com"));
    QVERIFY(c->expand(c->agent.instructions).contains(u"assistant for yourcompany.com."));
    QVERIFY(c->expand(c->agent.greetings.at(1)).contains(u"Welcome to yourcompany.com customer"));
    QCOMPARE(c->agents.size(), 3);
    QCOMPARE(c->agents.at(0).key, QStringLiteral("customer_service"));
    QCOMPARE(c->agents.at(1).key, QStringLiteral("billing_specialist"));
    QCOMPARE(c->agents.at(2).key, QStringLiteral("technical_support"));
    QCOMPARE(c->agent.model, QStringLiteral("gpt-4o-mini"));
    QCOMPARE(c->agent.settings.topP, 0.9);
    QCOMPARE(c->agent.policies["returns"]["exceptions"][1].get<std::string>(), std::string("personalized items"));
    QCOMPARE(c->routing.escalationTriggers.size(), 3);
    // The example's own telephone numbers must not reach customers unseen.
    QVERIFY2(c->notices.size() >= 8, qPrintable(c->notices.join(u'\n')));
    QVERIFY(c->notices.join(u'\n').contains(u"a.yml:43: \"1-800-YOUR-HELP\" is a placeholder"));
}

void AgentFileTest::agentsInherit()
{
    const AgentConfigPtr c = good(seed());
    QVERIFY(c);
    const AgentProfile& billing = c->agentFor(QStringLiteral("billing_specialist"));
    QCOMPARE(billing.name, QStringLiteral("Billing Specialist"));
    QVERIFY(billing.instructions.contains(u"billing specialist focused"));
    QCOMPARE(billing.tools,
             (QStringList{QStringLiteral("lookup_billing_info"), QStringLiteral("process_refund_request"),
                          QStringLiteral("update_payment_method")}));
    QCOMPARE(billing.model, c->agent.model);
    QCOMPARE(billing.settings.maxTokens, 150);
    QCOMPARE(billing.greetings, c->agent.greetings);
    QCOMPARE(billing.fallbackResponses, c->agent.fallbackResponses);
    QCOMPARE(c->agent.specializesIn,
             (QStringList{QStringLiteral("general"), QStringLiteral("orders"), QStringLiteral("products")}));
    const AgentConfigPtr own = good(Business
                                    + "customer_service_agent:\n  settings: {temperature: 0.2, max_tokens: 90}\n"
                                      "agents:\n  shop:\n    stream: whole\n    settings: {temperature: 1.1}\n"
                                      "    fallback_responses: {escalation: Own}\n");
    QVERIFY(own);
    const AgentProfile& shop = own->agentFor(QStringLiteral("shop"));
    QCOMPARE(shop.settings.temperature, 1.1);
    QCOMPARE(shop.settings.maxTokens, 90);
    QVERIFY(shop.stream == StreamMode::Whole && own->agent.stream == StreamMode::Sentence);
    QCOMPARE(asAgent(own, QStringLiteral("shop"))->fallback(QStringLiteral("escalation")), QStringLiteral("Own"));
    QVERIFY(asAgent(own, QStringLiteral("nobody")) == own);
}

void AgentFileTest::agentsWithoutMain()
{
    const AgentConfigPtr c = good(Business
                                  + "agents:\n  front:\n    name: Fay\n    conversation: {disclosure: D}\n"
                                    "  back:\n    specializes_in: [stock]\n");
    QVERIFY(c);
    QCOMPARE(c->agent.key, QStringLiteral("front"));
    QCOMPARE(c->agents.first().name, QStringLiteral("Fay"));
    QCOMPARE(c->agents.last().name, QStringLiteral("Fay"));
    QCOMPARE(c->agents.last().disclosure, QStringLiteral("D"));
}

void AgentFileTest::topicsHaveAgents()
{
    const AgentConfigPtr c = good(seed());
    QVERIFY(c);
    const auto agentOf = [&c](const char* topic) { return c->routing.topicAgents.value(QString::fromLatin1(topic)); };
    QCOMPARE(agentOf("billing"), QStringLiteral("billing_specialist"));
    QCOMPARE(agentOf("technical"), QStringLiteral("technical_support"));  // by its name
    QCOMPARE(agentOf("refunds"), QStringLiteral("billing_specialist"));
    QCOMPARE(agentOf("orders"), QStringLiteral("customer_service"));
    const QByteArray other = seed().replace("routing:\n",
                                            "routing:\n  max_hops: 1\n  topics:\n    billing: technical_support\n");
    QCOMPARE(good(other)->routing.topicAgents.value(QStringLiteral("billing")), QStringLiteral("technical_support"));
    QCOMPARE(good(other)->routing.maxHops, 1);
    const AgentConfigPtr nobody = good(seed().replace("    technical: [", "    parking: ["));
    QVERIFY(nobody && nobody->notices.join(u'\n').contains(u"no agent specializes in \"parking\""));
}

void AgentFileTest::spokenHours_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("days");   ///< "!" = refused
    QTest::addColumn<QString>("spans");  ///< or a part of the sentence
    const auto row = [](const char* text, const char* days, const char* spans) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(days) << QString::fromLatin1(spans);
    };
    row("Monday-Friday: 9:00 AM - 9:00 PM", "01234", "09:00-21:00");
    row("Mon–Fri 9am–5pm", "01234", "09:00-17:00");
    row("Sat & Sun: 10:00 - 14:00, 15:00 - 18:00", "56", "10:00-14:00 15:00-18:00");
    row("Friday through Monday: 8 a.m. to 8 p.m.", "4560", "08:00-20:00");
    row("Sunday: closed", "6", "");
    row("closed", "", "");
    row("9-5 PM", "", "09:00-17:00");
    row("1 - 5 PM", "", "13:00-17:00");
    row("noon to midnight", "", "12:00-00:00");
    row("6 PM - 2 AM", "", "18:00-02:00");
    row("Mo-Fr 08:30 bis 17:00 Uhr", "01234", "08:30-17:00");
    row("daily 07:00-24:00", "0123456", "07:00-00:00");
    row("Holiday hours: 11:00 AM - 5:00 PM", "", "11:00-17:00");
    row("9 - 5", "!", "may mean morning or evening");
    row("Someday: 9 AM - 5 PM", "!", "names no day");
    row("25:00 - 26:00", "!", "does not exist");
    row("9:00 AM", "!", "is no opening time");
    row("by appointment", "!", "names no day");
    row("", "!", "must be a text");
    row("9 AM - 1 PM, 12 PM - 3 PM", "!", "overlap");
}

void AgentFileTest::spokenHours()
{
    QFETCH(QString, text);
    QFETCH(QString, days);
    QFETCH(QString, spans);
    QString problem;
    const std::optional<SpokenHours> hours = parseSpokenHours(text, problem);
    if (days == u"!") {
        QVERIFY(!hours);
        QVERIFY2(problem.contains(spans), qPrintable(problem));
        return;
    }
    QVERIFY2(hours, qPrintable(problem));
    QString named;
    for (const int day : hours->days)
        named += QString::number(day);
    QCOMPARE(named, days);
    QCOMPARE(hoursText(hours->spans), spans);
}

void AgentFileTest::specialDaysHaveTheHoursOfHolidays()
{
    const AgentConfigPtr c = good(seed()
                                  + "business:\n  company_name: Y\n  holidays:\n    - {date: 2026-12-26}\n"
                                    "    - {date: 2026-12-25, closed: true}\n");
    QVERIFY(c);
    QCOMPARE(hoursText(c->business.holidays.last().spans), QStringLiteral("11:00-17:00"));
    QVERIFY(c->business.holidays.first().spans.isEmpty());
}

void AgentFileTest::skillsAndTheirOtherName()
{
    const AgentConfigPtr c = good(Business
                                  + "skills:\n  search_faq: {max_results: 3, similarity_threshold: 0.4}\n"
                                    "  process_refund_request: {policy: never, timeout_ms: 900, enabled: no}\n"
                                    "  stock_of_store: {keywords: [stock], confidence_threshold: 0.2}\n");
    QVERIFY(c);
    QCOMPARE(c->skills.value(QStringLiteral("search_faq")).maxResults, 3);
    QCOMPARE(c->skills.value(QStringLiteral("search_faq")).similarityThreshold, 0.4);
    const SkillSwitches refund = c->skills.value(QStringLiteral("process_refund_request"));
    QVERIFY(!refund.enabled && refund.policy == SkillPolicy::Never);
    QCOMPARE(refund.timeoutMs, 900);
    QCOMPARE(c->skills.value(QStringLiteral("stock_of_store")).keywords, QStringList{QStringLiteral("stock")});
    const AgentConfigPtr tool = good(
        Business
        + "TOOL_CONFIG:\n  rag: {enabled: True, max_results: 5, similarity_threshold: 0.7}\n"
          "  memory: {enabled: false, max_history: 8, ttl_hours: 48}\n"
          "  escalation: {enabled: True, confidence_threshold: 0.75, keywords: [urgent, legal]}\n");
    QVERIFY(tool);
    QCOMPARE(tool->skills.value(QStringLiteral("search_faq")).maxResults, 5);
    QVERIFY(!tool->feature(feature::Memory));
    QCOMPARE(tool->agent.maxHistoryLength, 8);
    QCOMPARE(tool->agents.first().maxHistoryLength, 8);
    QCOMPARE(tool->agent.contextWindow, 8);
    QCOMPARE(tool->memoryHours, 0);  // switched off
    QCOMPARE(good(Business + "TOOL_CONFIG: {memory: {ttl_hours: 48}}\n")->memoryHours, 48);
    QCOMPARE(tool->routing.confidenceThreshold, 0.75);
    QCOMPARE(tool->routing.priorityKeywords.value(QStringLiteral("escalation")).size(), 2);
    QVERIFY(tool->skills.value(QStringLiteral("escalate_to_human")).keywords.isEmpty());
}

void AgentFileTest::costs()
{
    const AgentConfigPtr c = good(Business
                                  + "costs:\n  currency: EUR\n  per_turn: 0.05\n  per_conversation: 1\n  per_day: 20\n"
                                    "  prices:\n    gpt-4o-mini: {input: 0.15, cached_input: 0.07, output: 0.6}\n"
                                    "    \"claude-*\": {input: 3, output: 15}\n");
    QVERIFY(c);
    QCOMPARE(c->costs.currency, QStringLiteral("EUR"));
    QCOMPARE(c->costs.perDay, 20.0);
    QCOMPARE(c->costs.prices.value(QStringLiteral("gpt-4o-mini")).cachedIn, 0.07);
    QCOMPARE(c->costs.prices.value(QStringLiteral("claude-*")).cachedIn, 3.0);
}

void AgentFileTest::featuresHaveDefaults()
{
    const AgentConfigPtr c = good(Business + "features:\n  memory: false\nmemory_hours: 72\n");
    QVERIFY(c);
    for (const FeatureFlag& flag : FeatureFlags)
        QCOMPARE(c->feature(flag.name), QLatin1String(flag.name) == u"memory" ? false : flag.fallback);
    QVERIFY(!c->feature("teleport"));
    QCOMPARE(c->memoryHours, 0);
    QCOMPARE(good(Business + "memory_hours: 72\n")->memoryHours, 72);
}

void AgentFileTest::filesOfData()
{
    put(QStringLiteral("in.csv"), "number\n1\n");
    const AgentConfigPtr c = good(Business + "data:\n  invoices: in.csv\n");
    QVERIFY(c);
    QCOMPARE(c->dataFile(QStringLiteral("invoices")), m_dir->filePath(QStringLiteral("in.csv")));
    QVERIFY(c->ordersFile.isEmpty());
}

void AgentFileTest::toolsFromOutside()
{
    const QByteArray text =
        Business + "customer_service_agent:\n  tools:\n    - search_faq\n    - weather_at_store\n    - serch_faq\n";
    const Result<AgentConfigPtr> near = load(text);
    QVERIFY(!near && near.error().userText.contains(u"a.yml:7: the tool \"serch_faq\" does not exist"));
    QVERIFY(!near.error().userText.contains(u"weather"));
    const AgentConfigPtr c = good(QByteArray(text).replace("    - serch_faq\n", ""));
    QVERIFY(c && c->agent.tools.contains(QStringLiteral("weather_at_store")));
    QVERIFY(c->notices.join(u'\n').contains(u"a.yml:6: the tool \"weather_at_store\" is none of the built-in skills"));
    // Declared in the file, or a folder of skills beside it.
    QVERIFY(good(text + "skills:\n  serch_faq: {policy: ask}\n"));
    QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("skills")));
    QVERIFY(good(text) && good(text)->notices.isEmpty());
}

void AgentFileTest::placeholdersAreNoted()
{
    const AgentConfigPtr c = good(
        Business + "customer_service_agent:\n  conversation:\n    greetings:\n      - \"Hi from [Shop Name]\"\n");
    QVERIFY(c && c->notices.join(u'\n').contains(u"a.yml:6: \"[Shop Name]\" is a placeholder"));
}

void AgentFileTest::overridesFollowWhatIsInherited()
{
    const AgentConfigPtr c = good(
        Business + "customer_service_agent:\n  model: m1\nagents:\n  a:\n    name: A\n  b:\n    model: m2\n");
    SettingsSources sources;
    sources.environment = {{QStringLiteral("AGENT_MODEL"), QStringLiteral("m9")},
                           {QStringLiteral("AGENT_MAX_TOKENS"), QStringLiteral("77")},
                           {QStringLiteral("MAX_CONVERSATION_HISTORY"), QStringLiteral("4")}};
    const Result<SettingsPtr> settings = loadSettings(sources);
    QVERIFY(c && settings);
    const AgentConfigPtr changed = withOverrides(c, **settings);
    QCOMPARE(changed->agent.model, QStringLiteral("m9"));
    QCOMPARE(changed->agents.at(0).model, QStringLiteral("m9"));
    QCOMPARE(changed->agentFor(QStringLiteral("a")).model, QStringLiteral("m9"));
    QCOMPARE(changed->agentFor(QStringLiteral("b")).model, QStringLiteral("m2"));
    QCOMPARE(changed->agents.at(0).settings.maxTokens, 77);
    QCOMPARE(changed->agentFor(QStringLiteral("b")).maxHistoryLength, 4);
}

void AgentFileTest::brokenFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problem");
    const QByteArray b = Business;
    const auto row = [](const char* name, const QByteArray& text, const char* problem) {
        QTest::newRow(name) << text << QString::fromUtf8(problem);
    };
    row("agent key", b + "agents:\n  Billing Team:\n    name: B\n", ":4: agents.Billing Team: write the name");
    row("agent unknown key", b + "agents:\n  a:\n    nmae: B\n",
        ":5: agents.a.nmae is not a known key; remove it. Did you mean \"name\"?");
    row("documents of one agent",
        b + "customer_service_agent: {}\nagents:\n  a:\n    knowledge_base:\n      documents: [x.md]\n",
        ":7: agents.a.knowledge_base.documents belongs to the whole business");
    row("timeout of one agent",
        b + "customer_service_agent: {}\nagents:\n  a:\n    conversation:\n      session_timeout_minutes: 5\n",
        ":7: agents.a.conversation.session_timeout_minutes holds for the whole conversation");
    row("temperature of one agent", b + "agents:\n  a:\n    settings:\n      temperature: 3\n",
        ":6: agents.a.settings.temperature is 3; it must be 0 to 2");
    row("variable of one agent", b + "agents:\n  a:\n    instructions: \"{compny_name}\"\n",
        ":5: the variable {compny_name} does not exist; remove it. Did you mean \"company_name\"? These exist: {agent_name}, "
        "{billing_email}, {billing_phone}, {company_name}, ");
    row("greeting of one agent",
        b + "agents:\n  a:\n    conversation:\n      greetings:\n        - Hi\n        - \"I am {agent}\"\n",
        ":8: the variable {agent} does not exist");
    row("tool of one agent", b + "agents:\n  a:\n    tools:\n      - search_faq\n      - lookup_custmer\n",
        ":7: the tool \"lookup_custmer\" does not exist; remove it. Did you mean \"lookup_customer\"?");
    row("topic", b + "agents:\n  billing: {}\nrouting:\n  topics:\n    invoices: biling\n",
        ":7: routing.topics.invoices: there is no agent \"biling\" under \"agents:\". Did you mean \"billing\"?");
    row("topic of two",
        b + "customer_service_agent: {}\nagents:\n  a: {specializes_in: [x]}\n  b: {specializes_in: [x]}\nrouting:\n  max_hops: 2\n",
        ":7: the topic \"x\" is a matter for a and b; say under routing.topics who takes it");
    row("hops", b + "routing:\n  max_hops: 11\n", ":4: routing.max_hops is 11; it must be 0 to 10");
    row("hours", b + "customer_service_agent:\n  knowledge_base:\n    store_hours:\n      weekdays: \"nine to five\"\n",
        ":6: customer_service_agent.knowledge_base.store_hours.weekdays: ");
    row("hours twice",
        b + "  hours:\n    monday: []\ncustomer_service_agent:\n  knowledge_base:\n    store_hours:\n      sunday: closed\n",
        ":7: knowledge_base.store_hours and business.hours (line 3) both say when you are open");
    row("day twice",
        b + "customer_service_agent:\n  knowledge_base:\n    store_hours:\n      weekdays: \"9 AM - 5 PM\"\n      friday: closed\n",
        ":7: customer_service_agent.knowledge_base.store_hours.friday says the hours of a day that line 6 has said");
    row("contact twice",
        b + "  email: a@b.example\ncustomer_service_agent:\n  knowledge_base:\n    contact_info:\n      email: c@d.example\n",
        ":7: knowledge_base.contact_info says \"c@d.example\", line 3 says \"a@b.example\"; keep one");
    row("contact unknown", b + "customer_service_agent:\n  knowledge_base:\n    contact_info:\n      fax: 1\n",
        ":6: customer_service_agent.knowledge_base.contact_info.fax is not a known key");
    row("policy", b + "skills:\n  search_faq:\n    policy: maybe\n",
        ":5: skills.search_faq.policy is \"maybe\"; it must be default, auto, ask or never");
    row("results", b + "skills:\n  search_faq:\n    max_results: 0\n",
        ":5: skills.search_faq.max_results is 0; it must be 1 to 50");
    row("both names", b + "skills: {search_faq: {max_results: 3}}\nTOOL_CONFIG: {rag: {max_results: 3}}\n",
        ":4: TOOL_CONFIG and skills (line 3) mean the same");
    row("feature", b + "features:\n  memry: true\n",
        ":4: features.memry is not a known key; remove it. Did you mean \"memory\"?");
    row("feature value", b + "features:\n  memory: maybe\n", ":4: features.memory: is neither true nor false");
    row("memory", b + "memory_hours: -1\n", ":3: memory_hours is -1; it must be 0 to 8760");
    row("price", b + "costs:\n  prices:\n    m: {input: -1}\n", ":5: costs.prices.m.input is -1");
    row("price star", b + "costs:\n  prices:\n    \"*-mini\": {input: 1}\n",
        ":5: costs.prices.*-mini: a * may stand at the end only");
    row("data", b + "data:\n  invoices: no.csv\n", ":4: data.invoices: there is no file ");
    row("data name", b + "data:\n  invoces: no.csv\n",
        ":4: data.invoces is not a known key; remove it. Did you mean \"invoices\"?");
}

void AgentFileTest::brokenFiles()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, problem);
    const Result<AgentConfigPtr> loaded = load(text);
    QVERIFY(!loaded.ok());
    const QString wanted = m_dir->filePath(QStringLiteral("a.yml")) % problem;
    QVERIFY2(loaded.error().userText.contains(wanted), qPrintable(loaded.error().userText));
}

void AgentFileTest::survivesMutations()
{
    const QByteArray whole = seed()
                             + "skills:\n  search_faq: {max_results: 3}\ncosts:\n  prices:\n    m: {input: 1}\n"
                               "features:\n  memory: false\n";
    QRandomGenerator random(7);
    int refused = 0;
    for (int round = 0; round < 400; ++round) {
        QByteArray text = whole;
        for (int i = 0, n = 1 + int(random.bounded(8)); i < n; ++i) {
            const int at = int(random.bounded(int(text.size())));
            if (random.bounded(4) == 0)
                text.remove(at, int(random.bounded(40)));
            else
                text[at] = char(random.bounded(256));
        }
        const Result<AgentConfigPtr> loaded = load(text);
        if (loaded) {
            QVERIFY(!(*loaded)->agents.isEmpty() && (*loaded)->agents.first().key == (*loaded)->agent.key);
            continue;
        }
        ++refused;
        for (const QString& line : loaded.error().userText.split(u'\n'))
            QVERIFY2(line.startsWith(m_dir->filePath(QStringLiteral("a.yml")) % u":"), qPrintable(line));
    }
    QVERIFY(refused > 0);
}

}  // namespace frontdesk

FRONTDESK_TEST_MAIN(frontdesk::AgentFileTest)
#include "agentfiletest.moc"
