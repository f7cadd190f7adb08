// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/external/externalskills.h"
#include "core/agent/external/mcp/toolskill.h"
#include "core/agent/skillregistry.h"
#include "core/net/nettransport.h"
#include "tests/core/agent/external/externalfixture.h"
#include "tests/core/agent/external/fakemcpweb.h"
#include "tests/support/fatallog.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <csignal>

using namespace frontdesk;
using namespace frontdesk::external;
using namespace frontdesk::external::mcp;
using test::errorOf;

namespace {

/// A server with its skills, as the program has them.
struct Desk {
    SystemClock clock;
    NetTransport transport;
    SystemResolver resolver;
    GuardedHttp http{transport, resolver};
    Sandbox sandbox;
    QList<EgressNote> left;
    std::shared_ptr<Server> server;

    explicit Desk(const QByteArray& mcp, const QByteArray& top = "timeout_ms: 4000\n")
    {
        const ManifestPtr manifest = test::manifestOf("name: fake\nkind: mcp\n" + top + "mcp:\n" + mcp);
        server = std::make_shared<Server>(
            manifest,
            Surroundings{clock, http, {}, {}, [this](const EgressNote& note, ConversationId) { left << note; }},
            sandbox);
        server->firstPauseMs = 20;
        server->start();
    }
    ~Desk()
    {
        server->shut();
        server.reset();
        [[maybe_unused]] const bool ended = QTest::qWaitFor([] { return coro::liveTasks() == 0; }, 10'000);
    }
    static QByteArray stdio(const char* fault)
    {
        return "  command: [\"" + QCoreApplication::applicationFilePath().toUtf8() + "\", --fake-mcp, " + fault + "]\n";
    }
    [[nodiscard]] bool connected(int ms = 15'000) const
    {
        return QTest::qWaitFor([this] { return server->problem().isEmpty(); }, ms);
    }
    ToolResult call(const char* tool, const Json& arguments = Json::object(),
                    const SkillContext& context = test::contextOf())
    {
        QStringList problems;
        for (const MappedTool& mapped : mappedTools(server->manifest(), server->tools(), problems))
            if (mapped.tool == QString::fromLatin1(tool)) {
                ToolSkill skill(server, mapped, breakerOf(server->manifest(), clock));
                return test::runSkill(skill, arguments, context);
            }
        return toolError({}, QStringLiteral("no-such-tool"), {});
    }
    QString text(const char* tool, const Json& arguments = Json::object())
    {
        const ToolResult result = call(tool, arguments);
        return result.isError ? errorOf(result) : jsonString(result.content, "text");
    }
};

QByteArray web(const test::FakeMcpWeb& server, const QByteArray& more = {})
{
    const QByteArray port = QByteArray::number(server.port());
    return "  transport: http\n  url: http://127.0.0.1:" + port
           + "/mcp\n  allow_private: true\n  private_hosts: [127.0.0.1]\n  ports: [" + port + "]\n" + more;
}

}  // namespace

class McpTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void framesAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("messages");  // -1 = refused
        const auto row = [](const char* bytes, int messages) { QTest::newRow(bytes) << QByteArray(bytes) << messages; };
        row(R"({"jsonrpc":"2.0","id":1,"result":{}})", 1);
        row(R"({"jsonrpc":"2.0","id":"a","method":"ping"})", 1);
        row(R"({"jsonrpc":"2.0","method":"x","params":{"a":1}})", 1);
        row(R"({"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"x"}})", 1);
        row(R"([{"jsonrpc":"2.0","id":1,"result":{}},{"jsonrpc":"2.0","method":"x"}])", 2);
        row("[]", -1);
        row("", -1);
        row("null", -1);
        row("{}", -1);
        row(R"({"jsonrpc":"1.0","id":1,"result":{}})", -1);
        row(R"({"jsonrpc":"2.0","id":1})", -1);
        row(R"({"jsonrpc":"2.0","id":1,"result":{},"error":{}})", -1);
        row(R"({"jsonrpc":"2.0","id":{},"method":"x"})", -1);
        row(R"({"jsonrpc":"2.0","id":null,"method":"x"})", -1);
        row(R"({"jsonrpc":"2.0","id":1,"method":7})", -1);
        row(R"({"jsonrpc":"2.0","id":1,"error":"text"})", -1);
        row(R"({"jsonrpc":"2.0","result":{}})", -1);
    }
    void framesAreRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, messages);
        const Result<QList<RpcMessage>> read = readRpc(bytes);
        QCOMPARE(read ? int(read->size()) : -1, messages);
    }

    void damagedFramesAreNoCrash()
    {
        QRandomGenerator random(20261121);
        const QByteArray good =
            R"([{"jsonrpc":"2.0","id":1,"result":{"tools":[{"name":"a","inputSchema":{"type":"object"},"annotations":{"readOnlyHint":true}}],"nextCursor":"x"}},{"jsonrpc":"2.0","id":2,"error":{"code":-1,"message":"m"}}])";
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes = good;
            for (int change = 0; change <= round % 3; ++change) {
                const int at = random.bounded(int(bytes.size()));
                if (random.bounded(2) == 0)
                    bytes[at] = char(random.bounded(256));
                else
                    bytes.remove(at, random.bounded(12));
            }
            if (const Result<QList<RpcMessage>> read = readRpc(bytes))
                for (const RpcMessage& message : *read) {
                    static_cast<void>(readTools(message.result));
                    static_cast<void>(mcp::outcomeOf(message.result, Json()));
                }
        }
    }

    void namesOfSkills()
    {
        QCOMPARE(skillNameOf(QStringLiteral("shop"), QStringLiteral("getSum")), QStringLiteral("shop_get_sum"));
        QCOMPARE(skillNameOf(QStringLiteral("shop"), QStringLiteral("free-slots.v2")),
                 QStringLiteral("shop_free_slots_v2"));
        QCOMPARE(skillNameOf({}, QStringLiteral("HTTPGet")), QStringLiteral("httpget"));
        QCOMPARE(skillNameOf(QStringLiteral("a"), QString(200, u'x')).size(), 64);
    }

    void whatAServerSaysOfItselfIsNotTrusted()
    {
        const auto policyOf = [](const QByteArray& yaml) {
            const ManifestPtr manifest = test::manifestOf("name: s\nkind: mcp\n" + yaml);
            ToolInfo tool;
            tool.name = QStringLiteral("reads");
            tool.readOnly = true;
            QStringList problems;
            const QList<MappedTool> mapped = mappedTools(*manifest, {tool, tool}, problems);
            return mapped.size() == 1
                       ? std::tuple{mapped[0].spec.effect, effectivePolicy(mapped[0].spec, {}), problems.size()}
                       : std::tuple{SkillEffect::Money, SkillPolicy::Never, qsizetype(9)};
        };
        const auto ask = std::tuple{SkillEffect::Write, SkillPolicy::Ask, qsizetype(1)};
        const auto read = std::tuple{SkillEffect::Read, SkillPolicy::Auto, qsizetype(1)};
        const QByteArray command = "mcp:\n  command: [x]\n";
        QVERIFY(policyOf(command) == ask);
        QVERIFY(policyOf(command + "  trust_annotations: true\n") == read);
        QVERIFY(policyOf("effect: read\n" + command) == read);
        QVERIFY(policyOf(command + "  tools: {reads: {effect: read}}\n") == read);
        QVERIFY((policyOf(command + "  tools: {reads: {effect: money}}\n")
                 == std::tuple{SkillEffect::Money, SkillPolicy::Ask, qsizetype(1)}));
        QVERIFY((policyOf(command + "  tools: {reads: {policy: auto}}\n")
                 == std::tuple{SkillEffect::Write, SkillPolicy::Auto, qsizetype(1)}));
        QVERIFY(std::get<2>(policyOf(command + "  tools: {reads: {enabled: false}}\n")) == 9);
        QVERIFY(std::get<2>(policyOf(command + "  only: [other]\n")) == 9);
    }

    void stdioWorks()
    {
        Desk desk(Desk::stdio("none"));
        QVERIFY2(desk.connected(), qPrintable(desk.server->problem()));
        QCOMPARE(desk.text("echo", Json{{"x", "line\nend \"q\" 😀"}}),
                 QString::fromStdString(Json{{"x", "line\nend \"q\" 😀"}}.dump()));
        QVERIFY(desk.server->tools().size() >= 12);  // what was no tool is left out
    }

    void pagesAreFollowedAndEnd()
    {
        Desk pages(Desk::stdio("pages"));
        QVERIFY(pages.connected());
        QCOMPARE(pages.server->tools().size(), 5);
        Desk endless(Desk::stdio("endless"));
        QVERIFY(endless.connected());
        QVERIFY(endless.server->tools().size() <= 2);
    }

    void olderRevisionsAreSpoken()
    {
        Desk desk(Desk::stdio("older"));
        QVERIFY(desk.connected());
        QVERIFY(!desk.call("echo").isError);
        // A program on this PC: no transport sees what it gets.
        QCOMPARE(desk.left.size(), 1);
        QCOMPARE(desk.left.first().service, QStringLiteral("fake_echo"));
        QCOMPARE(desk.left.first().purpose, QStringLiteral("skill-program"));
        QCOMPARE(desk.left.first().outcome, QStringLiteral("ok"));
    }

    void unknownRevisionsAreRefused()
    {
        Desk desk(Desk::stdio("version"));
        QVERIFY(!desk.connected(500));
        QTRY_VERIFY_WITH_TIMEOUT(desk.server->problem().contains(QStringLiteral("1999-01-01")), 5000);
    }

    void garbageOnOutputIsPassedOver()
    {
        Desk desk(Desk::stdio("garbage"));
        QVERIFY2(desk.connected(), qPrintable(desk.server->problem()));
        QVERIFY(!desk.call("echo").isError);
    }

    void aHangEndsByTimeAndIsCancelled()
    {
        Desk desk(Desk::stdio("none"), "timeout_ms: 300\n");
        QVERIFY(desk.connected());
        QElapsedTimer timer;
        timer.start();
        const ToolResult hung = desk.call("hang");
        QCOMPARE(errorOf(hung), QStringLiteral("timeout"));
        QVERIFY(hung.unsure);
        QVERIFY(timer.elapsed() < 5000);
        // The server was told which one, and the next call is not disturbed.
        QTRY_VERIFY_WITH_TIMEOUT(desk.text("cancelled").size() > 2, 5000);
        QVERIFY(!desk.call("echo").isError);
    }

    void theTurnCancels()
    {
        Desk desk(Desk::stdio("none"), "timeout_ms: 60000\neffect: read\n");
        QVERIFY(desk.connected());
        std::stop_source turn;
        SkillContext context = test::contextOf();
        context.stop = turn.get_token();
        QTimer::singleShot(100, this, [&turn] { turn.request_stop(); });
        QVERIFY(desk.call("hang", Json::object(), context).isError);
        QTRY_VERIFY_WITH_TIMEOUT(desk.text("cancelled").size() > 2, 5000);
    }

    void aCrashIsAnErrorAndTheServerComesBack()
    {
        Desk desk(Desk::stdio("none"));
        QVERIFY(desk.connected());
        const QString before = desk.text("pid");
        const ToolResult crashed = desk.call("crash");
        QCOMPARE(errorOf(crashed), QStringLiteral("unavailable"));
        QTRY_VERIFY_WITH_TIMEOUT(!desk.call("echo").isError, 15'000);
        QVERIFY(desk.text("pid") != before);
    }

    void tooMuchEndsTheServer()
    {
        Desk desk(Desk::stdio("none"));
        QVERIFY(desk.connected());
        QVERIFY(desk.call("huge").isError);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.call("echo").isError, 15'000);
    }

    void aNewListIsRead()
    {
        Desk desk(Desk::stdio("none"));
        QVERIFY(desk.connected());
        int told = 0;
        desk.server->changed = [&told] { ++told; };
        QCOMPARE(errorOf(desk.call("new_one")), QStringLiteral("no-such-tool"));
        QVERIFY(!desk.call("grow").isError);
        QTRY_VERIFY_WITH_TIMEOUT(told == 1, 5000);
        QVERIFY(errorOf(desk.call("new_one")) != QStringLiteral("no-such-tool"));
    }

    void announcementsWithoutEndAreNotFollowed()
    {
        test::FakeMcpWeb server;
        server.mcp = test::FakeMcp{"flood"};
        server.events = true;
        Desk desk(web(server));
        QVERIFY(desk.connected());
        QTest::qWait(400);
        QVERIFY2(server.count("POST", "tools/list") <= 2, "one list after another");
    }

    void aStreamThatEndsAtOnceIsNotOpenedAgainAndAgain()
    {
        test::FakeMcpWeb server;
        server.endsGet = true;
        Desk desk(web(server));
        QVERIFY(desk.connected());
        QTRY_COMPARE(server.count("GET"), 1);
        QTest::qWait(700);
        QCOMPARE(server.count("GET"), 1);
    }

    void schemasOfStrangersAreTamed()
    {
        const Json root{{"$ref", "#"}};
        const Json text{{"type", "string"}, {"pattern", "(a+)+$"}, {"format", "date"}};
        const auto tool = [](const char* name, Json schema) {
            schema["type"] = "object";
            return Json{{"name", name}, {"inputSchema", schema}};
        };
        const Json slow{{"properties", {{"pattern", text}}}, {"required", Json::array({"pattern"})}};
        const Json tools{{"tools", Json::array({tool("loop", root), tool("deep", Json{{"allOf", Json::array({root})}}),
                                                tool("slow", slow)})}};
        const QList<ToolInfo> read = readTools(tools);
        QCOMPARE(read.size(), 3);
        QCOMPARE(read[0].inputSchema, (Json{{"type", "object"}}));
        QCOMPARE(read[1].inputSchema, (Json{{"type", "object"}}));
        QCOMPARE(read[2].inputSchema["properties"], (Json{{"pattern", {{"type", "string"}}}}));
        QVERIFY(schemaProblems(read[2].inputSchema, Json{{"pattern", std::string(40, 'a') + "!"}}).isEmpty());
        QVERIFY(!schemaProblems(read[2].inputSchema, Json::object()).isEmpty());
    }

    void whatServersAskIsAnswered()
    {
        Desk desk(Desk::stdio("asks"));
        QVERIFY(desk.connected());
        QString replies;
        QTRY_VERIFY_WITH_TIMEOUT((replies = desk.text("replies")).contains(QStringLiteral("q5")), 5000);
        const Json all = Json::parse(replies.toStdString());
        QCOMPARE(all["q1"]["error"]["code"], -1);
        QCOMPARE(all["q2"]["result"]["roots"], Json::array());
        QCOMPARE(all["q3"]["result"]["action"], "decline");
        QCOMPARE(all["q4"]["result"], Json::object());
        QCOMPARE(all["q5"]["error"]["code"], -32601);
    }

    void resultsOfAllKinds()
    {
        Desk desk(Desk::stdio("none"));
        QVERIFY(desk.connected());
        const ToolResult failed = desk.call("fails");
        QCOMPARE(errorOf(failed), QStringLiteral("tool-error"));
        QCOMPARE(jsonString(failed.content["error"], "message"), QStringLiteral("the shelf is empty[31m"));
        QVERIFY(!failed.unsure);
        QCOMPARE(errorOf(desk.call("refuses")), QStringLiteral("invalid-input"));
        QCOMPARE(errorOf(desk.call("bad_result")), QStringLiteral("corrupt"));
        QCOMPARE(desk.call("typed", Json{{"n", 4}}).content["n"], 4);
        const ToolResult typed = desk.call("typed", Json{{"n", "four"}});
        QCOMPARE(errorOf(typed), QStringLiteral("corrupt"));
        QVERIFY(typed.unsure && desk.call("bad_result").unsure && desk.call("crash").unsure);
        QVERIFY(!desk.call("refuses").unsure);
        const Json blocks = Json::parse(
            R"({"content":[{"type":"text","text":"a"},{"type":"image","data":"AAAA","mimeType":"image/png"},)"
            R"({"type":"resource_link","uri":"file:///x","name":"x"},)"
            R"({"type":"resource","resource":{"uri":"u","text":"inside"}},{"type":"new"},7]})");
        const Outcome outcome = mcp::outcomeOf(blocks, Json());
        const QString text = jsonString(outcome.value, "text");
        QCOMPARE(text, QStringLiteral("a\nx (file:///x)\nu:\ninside"));
        QVERIFY(jsonString(outcome.value, "notes").contains(QStringLiteral("image/png")));
    }

    void aServerMayBeLockedIn()
    {
        Desk desk(Desk::stdio("none") + "  sandbox: required\n  network: false\n");
        const Result<bool> works = QCoro::waitFor(desk.sandbox.works());
        if (!works || !*works)
            QSKIP(qPrintable(desk.sandbox.problem()));
        QVERIFY2(desk.connected(), qPrintable(desk.server->problem()));
        const int pid = desk.text("pid").toInt();
        QVERIFY2(pid > 0 && pid < 10, qPrintable(QString::number(pid)));  // in a process space of its own
    }

    void aServerThatSaysNothingDoesNotHoldAnythingUp()
    {
        Desk desk(Desk::stdio("silent"), "timeout_ms: 500\n");
        QVERIFY(!desk.connected(300));
        QVERIFY(desk.server->tools().isEmpty());
    }

    void programsThatAreNotThereAreTold()
    {
        Desk desk("  command: [/nowhere/server]\n");
        QTRY_VERIFY_WITH_TIMEOUT(desk.server->problem().contains(QStringLiteral("/nowhere/server")), 5000);
    }

    void httpWorks_data()
    {
        QTest::addColumn<bool>("events");
        QTest::newRow("json") << false;
        QTest::newRow("events") << true;
    }
    void httpWorks()
    {
        QFETCH(bool, events);
        test::FakeMcpWeb server;
        server.events = events;
        {
            Desk desk(web(server, "  headers: {X-Shop: corner}\n"));
            QVERIFY2(desk.connected(), qPrintable(desk.server->problem()));
            QCOMPARE(desk.text("echo", Json{{"x", "hi"}}), QStringLiteral("{\"x\":\"hi\"}"));
            for (const test::FakeMcpWeb::Request& request : std::as_const(server.requests)) {
                const bool first = request.body.contains("\"initialize\"");
                QCOMPARE(request.headers.value("mcp-session-id"), first ? QByteArray() : QByteArray("s-1"));
                QCOMPARE(request.headers.value("mcp-protocol-version"),
                         first ? QByteArray() : QByteArray("2025-06-18"));
                QCOMPARE(request.headers.value("x-shop"), QByteArray("corner"));
                const QByteArray accept = request.headers.value("accept");
                QVERIFY(accept.contains("text/event-stream")
                        && (request.method == "GET" || accept.contains("application/json")));
            }
            QTRY_VERIFY_WITH_TIMEOUT(server.count("GET") == 1, 5000);  // 405: not asked again
        }
        QTRY_COMPARE_WITH_TIMEOUT(server.count("DELETE"), 1, 5000);
    }

    void aForgottenSessionIsBegunAgain()
    {
        test::FakeMcpWeb server;
        Desk desk(web(server));
        QVERIFY(desk.connected());
        server.forget = true;
        server.session = "s-2";
        QCOMPARE(desk.text("echo"), QStringLiteral("{}"));
        QCOMPARE(server.count("POST", "\"initialize\""), 2);
        QCOMPARE(server.requests.last().headers.value("mcp-session-id"), QByteArray("s-2"));
    }

    void aBrokenStreamIsTakenUpAgain()
    {
        test::FakeMcpWeb server;
        server.events = true;
        Desk desk(web(server));
        QVERIFY(desk.connected());
        server.cutOnce = true;
        QCOMPARE(desk.text("echo", Json{{"x", "1"}}), QStringLiteral("{\"x\":\"1\"}"));
        QCOMPARE(server.count("POST", "tools/call"), 1);
    }

    void theServerMayTalkByItself()
    {
        test::FakeMcpWeb server;
        server.offersGet = true;
        Desk desk(web(server));
        QVERIFY(desk.connected());
        QTRY_VERIFY_WITH_TIMEOUT(server.listening, 5000);
        const int lists = server.count("POST", "tools/list");
        server.listening->write(
            "event: message\ndata: {\"jsonrpc\":\"2.0\",\"method\":\"notifications/tools/list_changed\"}\n\n");
        QTRY_COMPARE_WITH_TIMEOUT(server.count("POST", "tools/list"), lists + 1, 5000);
        server.listening->write("data: {\"jsonrpc\":\"2.0\",\"id\":\"q\",\"method\":\"ping\"}\n\n");
        QTRY_COMPARE_WITH_TIMEOUT(server.count("POST", "\"id\":\"q\""), 1, 5000);
    }

    void privateServersNeedPermission()
    {
        const QString problem = test::problemsOf(
            "name: a\nkind: mcp\nmcp:\n  transport: http\n  url: http://127.0.0.1/mcp\n");
        QVERIFY(problem.contains(QStringLiteral("is in the own network")));
    }
};

int main(int argc, char** argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--fake-mcp") == 0)
        return test::fakeMcpMain(argv[2]);
    QCoreApplication app(argc, argv);
    McpTest tests;
    return test::runTest(&tests, argc, argv);
}
#include "mcptest.moc"
