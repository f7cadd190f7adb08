// SPDX-License-Identifier: GPL-3.0-or-later
// Our client beside the reference server "everything" from npm, over both transports. Started by run.sh.
#include "core/agent/external/mcp/toolskill.h"
#include "core/agent/skillregistry.h"
#include "core/net/nettransport.h"
#include "tests/core/agent/external/externalfixture.h"
#include "tests/support/fatallog.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>

using namespace frontdesk;
using namespace frontdesk::external;
using namespace frontdesk::external::mcp;

class McpPeer final : public QObject {
    Q_OBJECT

    SystemClock m_clock;
    NetTransport m_transport;
    SystemResolver m_resolver;
    GuardedHttp m_http{m_transport, m_resolver};
    Sandbox m_sandbox;
    QProcess m_web;
    quint16 m_port = 0;
    std::shared_ptr<Server> m_server;

    static QString everything()
    {
        return qEnvironmentVariable("FRONTDESK_NODE_ROOT")
               + QStringLiteral("/node_modules/@modelcontextprotocol/server-everything/dist/index.js");
    }
    bool startWeb()
    {
        QTcpServer free;
        if (!free.listen(QHostAddress::LocalHost))
            return false;
        m_port = free.serverPort();
        free.close();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PORT"), QString::number(m_port));
        m_web.setProcessEnvironment(environment);
        m_web.setProcessChannelMode(QProcess::MergedChannels);
        m_web.start(QStringLiteral("node"), {everything(), QStringLiteral("streamableHttp")});
        return QTest::qWaitFor(
            [this] {
                QTcpSocket probe;
                probe.connectToHost(QHostAddress::LocalHost, m_port);
                return probe.waitForConnected(200);
            },
            30'000);
    }
    QByteArray manifestFor(const QByteArray& transport) const
    {
        const QByteArray port = QByteArray::number(m_port);
        const QByteArray top = "name: everything\nkind: mcp\ntimeout_ms: 8000\nresult: {max_bytes: 60000}\nmcp:\n";
        if (transport == "stdio")
            return top + "  command: [node, \"" + everything().toUtf8() + "\", stdio]\n";
        return top + "  transport: http\n  url: http://127.0.0.1:" + port
               + "/mcp\n  allow_private: true\n  private_hosts: [127.0.0.1]\n  ports: [" + port + "]\n";
    }
    ToolResult call(const char* tool, const Json& arguments, const SkillContext& context = test::contextOf(),
                    int ms = 0)
    {
        QStringList problems;
        Manifest manifest = m_server->manifest();
        for (const MappedTool& mapped : mappedTools(manifest, m_server->tools(), problems))
            if (mapped.tool == QString::fromLatin1(tool)) {
                if (!schemaProblems(mapped.spec.inputSchema, arguments).isEmpty() && ms == 0)
                    return toolError({}, QStringLiteral("invalid-arguments"), {});
                ToolSkill skill(m_server, mapped, breakerOf(manifest, m_clock));
                return test::runSkill(skill, arguments, context);
            }
        return toolError({}, QStringLiteral("no-such-tool"), {});
    }
    void connectTo(const QByteArray& yaml)
    {
        m_server = std::make_shared<Server>(test::manifestOf(yaml), Surroundings{m_clock, m_http, {}, {}}, m_sandbox);
        m_server->start();
        QTRY_VERIFY2_WITH_TIMEOUT(m_server->problem().isEmpty(), qPrintable(m_server->problem()), 30'000);
    }
    static void transports()
    {
        QTest::addColumn<QByteArray>("transport");
        QTest::newRow("stdio") << QByteArray("stdio");
        QTest::newRow("http") << QByteArray("http");
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(QFile::exists(everything()), qPrintable(everything()));
        QVERIFY2(startWeb(), m_web.readAll().constData());
    }
    void cleanupTestCase()
    {
        m_web.kill();
        m_web.waitForFinished(5000);
    }
    void cleanup()
    {
        if (m_server)
            m_server->shut();
        m_server.reset();
        QTRY_COMPARE_WITH_TIMEOUT(coro::liveTasks(), 0, 10'000);
    }

    void theWholeSession_data() { transports(); }
    void theWholeSession()
    {
        QFETCH(QByteArray, transport);
        connectTo(manifestFor(transport));
        if (QTest::currentTestFailed())
            return;
        QVERIFY2(m_server->tools().size() >= 8, qPrintable(QString::number(m_server->tools().size())));
        const ToolResult echo = call("echo", Json{{"message", "Grüße \"a\"\nb 😀"}});
        QVERIFY2(!echo.isError, qPrintable(echo.staffNote));
        QVERIFY(jsonString(echo.content, "text").contains(QStringLiteral("Grüße \"a\"\nb 😀")));
        const ToolResult sum = call("get-sum", Json{{"a", 19}, {"b", 23}});
        QVERIFY(jsonString(sum.content, "text").contains(QStringLiteral("42")));
        const ToolResult typed = call("get-structured-content", Json{{"location", "Chicago"}});
        QVERIFY2(!typed.isError, qPrintable(typed.staffNote));
        QVERIFY(typed.content["temperature"].is_number() && typed.content["conditions"].is_string());
        const ToolResult image = call("get-tiny-image", Json::object());
        QVERIFY(!image.isError && jsonString(image.content, "notes").contains(QStringLiteral("image/png")));
        QVERIFY(image.content.dump().size() < 2000);
        const ToolResult links = call("get-resource-links", Json{{"count", 3}});
        QVERIFY(!links.isError && jsonString(links.content, "text").contains(QStringLiteral("://")));
        QCOMPARE(test::errorOf(call("get-sum", Json{{"a", "x"}})), QStringLiteral("invalid-arguments"));
    }

    void theServerRefusesWhatDoesNotFit_data() { transports(); }
    void theServerRefusesWhatDoesNotFit()
    {
        QFETCH(QByteArray, transport);
        connectTo(manifestFor(transport));
        if (QTest::currentTestFailed())
            return;
        const ToolResult wrong = call("get-sum", Json{{"a", "x"}}, test::contextOf(), 1);
        QVERIFY(wrong.isError);
        QVERIFY(!call("get-sum", Json{{"a", 1}, {"b", 2}}).isError);
    }

    void aLongOperationIsCancelled_data() { transports(); }
    void aLongOperationIsCancelled()
    {
        QFETCH(QByteArray, transport);
        QByteArray yaml = manifestFor(transport);
        connectTo(yaml.replace("kind: mcp\n", "kind: mcp\neffect: read\n"));
        if (QTest::currentTestFailed())
            return;
        std::stop_source turn;
        SkillContext context = test::contextOf();
        context.stop = turn.get_token();
        QTimer::singleShot(300, this, [&turn] { turn.request_stop(); });
        QElapsedTimer timer;
        timer.start();
        QVERIFY(call("trigger-long-running-operation", Json{{"duration", 20}, {"steps", 4}}, context).isError);
        QVERIFY2(timer.elapsed() < 6000, qPrintable(QString::number(timer.elapsed())));
        const ToolResult after = call("get-sum", Json{{"a", 1}, {"b", 2}});
        QVERIFY2(!after.isError, qPrintable(after.staffNote));
        const ToolResult quick = call("trigger-long-running-operation", Json{{"duration", 1}, {"steps", 2}});
        QVERIFY2(!quick.isError, qPrintable(quick.staffNote));
    }

    void aServerThatWasStartedAgainIsUsedAgain()
    {
        connectTo(manifestFor("http"));
        if (QTest::currentTestFailed())
            return;
        QVERIFY(!call("get-sum", Json{{"a", 1}, {"b", 2}}).isError);
        m_web.kill();
        QVERIFY(m_web.waitForFinished(5000));
        QVERIFY(call("get-sum", Json{{"a", 1}, {"b", 2}}).isError);
        QProcessEnvironment environment = m_web.processEnvironment();
        m_web.start(QStringLiteral("node"), {everything(), QStringLiteral("streamableHttp")});
        QTRY_VERIFY_WITH_TIMEOUT(!call("get-sum", Json{{"a", 1}, {"b", 2}}).isError, 30'000);
    }
};

FRONTDESK_TEST_MAIN(McpPeer)
#include "mcppeer.moc"
