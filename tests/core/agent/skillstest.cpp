// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/csvreader.h"
#include "core/agent/samplecatalogue.h"
#include "core/agent/skillregistry.h"
#include "core/agent/skills/escalateskill.h"
#include "core/agent/skills/orderstatusskill.h"
#include "core/agent/skills/productinfoskill.h"
#include "core/agent/skills/storehoursskill.h"
#include "core/agent/skills/storelocationsskill.h"
#include "tests/core/agent/demobusiness.h"
#include "tests/support/fatallog.h"

using namespace frontdesk;

namespace {

/// Stands in for a lookup that never comes back.
class SlowSkill final : public Skill {
public:
    ToolSpec spec(const AgentConfig&) const override
    {
        return {QStringLiteral("search_faq"), {}, Json{{"type", "object"}}, SkillEffect::Read};
    }
    Task<ToolResult> invoke(ToolCall, SkillContext) override
    {
        const QFuture<int> never = gate.future();
        const int value = co_await never;
        ToolResult result;
        result.content = Json{{"value", value}};
        co_return result;
    }
    static inline QPromise<int> gate;
};

}  // namespace

class SkillsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_config = test::demoConfig();
        auto catalogue = std::make_shared<SampleCatalogue>();
        m_skills.add<OrderStatusSkill>(catalogue);
        m_skills.add<ProductInfoSkill>(catalogue);
        m_skills.add<StoreHoursSkill>();
        m_skills.add<StoreLocationsSkill>();
        m_skills.add<EscalateSkill>();
    }

    void orderNumberAloneGivesStatusOnly()
    {
        const ToolResult r = order(QStringLiteral("10432"), {QStringLiteral("where is 10432")});
        QCOMPARE(r.content["status"], "shipped");
        QCOMPARE(r.content["expected_on"], "2026-11-24");
        QVERIFY(r.sample);
        for (const char* key : {"items", "total", "tracking_number", "email", "customer_name", "postcode"})
            QVERIFY2(!r.content.contains(key), key);
    }

    void secondFactOpensDetailsButNeverTheAddress_data()
    {
        QTest::addColumn<QString>("said");
        QTest::newRow("email") << QStringLiteral("my email is Celia.Norwood@example.com.");
        QTest::newRow("postcode") << QStringLiteral("the postcode is 04101");
    }
    void secondFactOpensDetailsButNeverTheAddress()
    {
        QFETCH(QString, said);
        const ToolResult r = order(QStringLiteral("10432"), {QStringLiteral("order 10432"), said});
        QCOMPARE(r.content["verified"], true);
        QCOMPARE(r.content["tracking_number"], "1ZSAMPLE043207");
        const std::string all = r.content.dump();
        QVERIFY(all.find("celia") == std::string::npos && all.find("04101") == std::string::npos);
    }

    void factOfAnotherOrderDoesNotVerify()
    {
        const ToolResult r = order(QStringLiteral("10432"),
                                   {QStringLiteral("order 10432, jonah.achebe@example.com, 03801")});
        QCOMPARE(r.content["verified"], false);
        QCOMPARE(r.content["second_fact"], "mismatch");
    }

    void fiveMissesNeedAPerson()
    {
        QStringList said{QStringLiteral("order 10432")};
        for (int i = 0; i < 4; ++i)
            said << QStringLiteral("guess%1@example.com").arg(i);
        QCOMPARE(order(QStringLiteral("10432"), said).content.value("needs_person", false), false);
        said << QStringLiteral("is it 99999?");
        const ToolResult r = order(QStringLiteral("10432"), said);
        QCOMPARE(r.content["needs_person"], true);
        QVERIFY(!r.content.contains("status"));
    }

    void products_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << QStringLiteral("how much is the dutch oven") << QStringLiteral("Anchor Dutch Oven");
        QTest::newRow("typing error") << QStringLiteral("gull tea ketle") << QStringLiteral("Gull Tea Kettle");
        QTest::newRow("two words in one") << QStringLiteral("pepermill") << QStringLiteral("Keel Pepper Mill");
        QTest::newRow("sku") << QStringLiteral("what is hp-oc-120") << QStringLiteral("Pinecone Four-Person Tent");
    }
    void products()
    {
        QFETCH(QString, query);
        QFETCH(QString, name);
        const ToolResult r = invoke("get_product_info", Json{{"query", toStd(query)}});
        QVERIFY(!r.content["matches"].empty());
        QCOMPARE(QString::fromStdString(r.content["matches"][0]["name"]), name);
    }

    void noProductFits()
    {
        QVERIFY(invoke("get_product_info", Json{{"query", "television"}}).content["matches"].empty());
    }

    void hoursOfAHolidayAndOfOneStore()
    {
        const ToolResult eve = invoke("check_store_hours", Json{{"when", "24.12."}});
        QCOMPARE(eve.content["days"][0]["holiday"], "Christmas Eve");
        QCOMPARE(eve.content["days"][0]["places"][0]["hours"], "9 AM to 4 PM");
        const ToolResult sunday = invoke("check_store_hours", Json{{"when", "sunday"}, {"store", "providence"}});
        QCOMPARE(sunday.content["days"][0]["places"][0]["hours"], "closed");
        QCOMPARE(invoke("check_store_hours", Json::object()).content["open_now"], true);
    }

    void locations()
    {
        const ToolResult one = invoke("get_store_locations", Json{{"place", "rhode island"}});
        QCOMPARE(one.content["stores"].size(), size_t(1));
        QCOMPARE(one.content["stores"][0]["city"], "Providence");
        const ToolResult none = invoke("get_store_locations", Json{{"place", "boston"}});
        QCOMPARE(none.content["unknown_place"], "boston");
        QCOMPARE(none.content["stores"].size(), size_t(4));
    }

    void escalationTellsWhenSomebodyIsBack()
    {
        SkillContext context = scope({});
        context.humansAvailable = false;
        context.now = test::DemoNow + 12 * 60 * MicrosPerMinute;  // Saturday 10 PM
        const ToolResult r = invoke("escalate_to_human", Json{{"reason", "explicit_wish"}}, context);
        QCOMPARE(r.content["accepted"], true);
        QCOMPARE(r.content["back_at"], "Sunday, November 22 at 11 AM");
        QCOMPARE(r.content["closed"], true);
        // Open, but nobody is there: no time can be promised.
        context.now = test::DemoNow;
        const ToolResult open = invoke("escalate_to_human", Json{{"reason", "explicit_wish"}}, context);
        QVERIFY(!open.content.contains("back_at") && !open.content.contains("closed"));
        QVERIFY(!r.sample);
    }

    void badArgumentsAreRefusedBeforeTheSkill_data()
    {
        QTest::addColumn<QString>("json");
        QTest::newRow("missing") << QStringLiteral("{}");
        QTest::newRow("type") << QStringLiteral("{\"order_number\": 10432}");
        QTest::newRow("pattern") << QStringLiteral("{\"order_number\": \"1; DROP TABLE\"}");
        QTest::newRow("extra") << QStringLiteral(
            "{\"order_number\": \"10432\", \"email\": \"celia.norwood@example.com\"}");
    }
    void badArgumentsAreRefusedBeforeTheSkill()
    {
        QFETCH(QString, json);
        const ToolResult r = invoke("lookup_order_status", Json::parse(toStd(json)));
        QVERIFY(r.isError);
        QCOMPARE(r.content["error"]["code"], "invalid-arguments");
    }

    void unknownAndDisabledTools()
    {
        QCOMPARE(invoke("format_disk", Json::object()).content["error"]["code"], "unknown-tool");
        auto fewer = std::make_shared<AgentConfig>(*m_config);
        fewer->agent.tools = {QStringLiteral("get_product_info")};
        SkillContext context = scope({});
        context.config = fewer;
        QVERIFY(invoke("lookup_order_status", Json{{"order_number", "10432"}}, context).isError);
        QCOMPARE(m_skills.specs(fewer->agent.tools, *fewer).size(), 1);
    }

    void slowSkillTimesOutAndOthersAnswer()
    {
        SkillRegistry skills(30);
        SlowSkill::gate.start();
        skills.add<SlowSkill>();
        skills.add<StoreHoursSkill>();
        const QList<ToolCall> calls{{QStringLiteral("a"), QStringLiteral("search_faq"), Json::object()},
                                    {QStringLiteral("b"), QStringLiteral("check_store_hours"), Json::object()}};
        const Result<QList<ToolResult>> results = QCoro::waitFor(skills.invokeAll(calls, scope({})));
        QVERIFY(results.ok());
        QCOMPARE(results->at(0).content["error"]["code"], "timeout");
        QCOMPARE(results->at(0).callId, QStringLiteral("a"));
        QVERIFY(!results->at(1).isError);
        SlowSkill::gate.addResult(1);  // too late: nobody listens
        SlowSkill::gate.finish();
        QTRY_COMPARE(coro::liveTasks(), 0);
        QVERIFY(results->at(0).isError);
    }

    void csvFollowsTheRfc()
    {
        const auto rows = readCsv("# comment\na,b\n\"x, \"\"y\"\"\nz\",2\r\n,\n");
        QVERIFY(rows.ok());
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->at(0).value(QStringLiteral("a")), QStringLiteral("x, \"y\"\nz"));
        QCOMPARE(rows->at(0).value(QStringLiteral("b")), QStringLiteral("2"));
        QVERIFY(!readCsv("a,b\n1\n").ok());
        QVERIFY(readCsv("a,b\n1\n").error().userText.startsWith(u"line 2"));
        QVERIFY(!readCsv("a\n\"open\n").ok());
        QVERIFY(!readCsv("a\n1\n2\n", {.maxBytes = 100, .maxRows = 1, .maxColumns = 4}).ok());
        QVERIFY(!readCsv(QByteArray(200, 'x'), {.maxBytes = 100, .maxRows = 1, .maxColumns = 4}).ok());
    }

private:
    SkillContext scope(const QStringList& said) const
    {
        SkillContext context;
        context.config = m_config;
        context.now = test::DemoNow;
        context.customerTexts = said;
        return context;
    }
    ToolResult invoke(const char* name, const Json& arguments, const SkillContext& context)
    {
        const ToolCall call{QStringLiteral("c"), QString::fromLatin1(name), arguments};
        const Result<ToolResult> result = QCoro::waitFor(m_skills.invoke(call, context));
        return result ? *result : ToolResult();
    }
    ToolResult invoke(const char* name, const Json& arguments) { return invoke(name, arguments, scope({})); }
    ToolResult order(const QString& number, const QStringList& said)
    {
        return invoke("lookup_order_status", Json{{"order_number", toStd(number)}}, scope(said));
    }

    AgentConfigPtr m_config;
    SkillRegistry m_skills;
};

FRONTDESK_TEST_MAIN(SkillsTest)
#include "skillstest.moc"
