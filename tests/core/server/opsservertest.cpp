// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/opsserver.h"
#include "core/base/clock.h"
#include "tests/core/server/gatewayfixture.h"

using namespace frontdesk;
using namespace frontdesk::test;

class OpsServerTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OpsServer> m_ops;
    quint16 m_port = 0;

    static OpsSnapshot snapshot(Micros takenAt)
    {
        OpsSnapshot s;
        s.takenAt = takenAt;
        s.replies.insert("/metrics", {200, "text/plain; version=0.0.4", "up 1\n"});
        s.replies.insert("/health", {200, "application/json", R"({"status":"healthy"})"});
        s.replies.insert("/health/db", {503, "application/json", R"({"status":"down"})"});
        s.replies.insert("/live", {200, "application/json", "{}"});
        return s;
    }
    RawReply ask(const QByteArray& request, bool headOnly = false)
    {
        RawClient client(m_port);
        client.send(request);
        return client.next(headOnly);
    }

private Q_SLOTS:
    void init()
    {
        m_ops = std::make_unique<OpsServer>();
        const auto started = m_ops->start(0);
        QVERIFY(QTest::qWaitFor([&] { return started.isFinished(); }));
        QVERIFY(started.result().ok());
        m_port = *started.result();
    }
    void cleanup() { m_ops.reset(); }

    void beforeTheFirstSnapshot()
    {
        QCOMPARE(ask(get("/live")).status, 200);
        QCOMPARE(ask(get("/health")).status, 503);
        QCOMPARE(ask(get("/metrics")).status, 503);
    }

    void servesTheSnapshot()
    {
        m_ops->publish(snapshot(SystemClock().steady()));
        const RawReply metrics = ask(get("/metrics"));
        QCOMPARE(metrics.status, 200);
        QCOMPARE(metrics.header("Content-Type"), "text/plain; version=0.0.4");
        QCOMPARE(metrics.body, "up 1\n");
        QCOMPARE(ask(get("/health/db")).status, 503);
        QCOMPARE(ask(get("/health?full=1")).status, 200);
        const RawReply unknown = ask(get("/nothing"));
        QCOMPARE(unknown.status, 404);
        QCOMPARE(unknown.header("Content-Type"), "application/problem+json");
    }

    void newerSnapshotsReplaceOlderOnes()
    {
        m_ops->publish(snapshot(SystemClock().steady()));
        OpsSnapshot next = snapshot(SystemClock().steady());
        next.replies["/health"] = {503, "application/json", R"({"status":"down"})"};
        m_ops->publish(next);
        QCOMPARE(ask(get("/health")).status, 503);
    }

    void staleHealthIs503()
    {
        m_ops->publish(snapshot(SystemClock().steady() - 6 * MicrosPerSecond));
        QCOMPARE(ask(get("/health")).status, 503);
        QCOMPARE(ask(get("/live")).status, 200);
        QCOMPARE(ask(get("/metrics")).status, 200);
    }

    void foreignHostIs421()
    {
        m_ops->publish(snapshot(SystemClock().steady()));
        QCOMPARE(ask("GET /metrics HTTP/1.1\r\nHost: evil.example\r\n\r\n").status, 421);
        QCOMPARE(ask("GET /metrics HTTP/1.1\r\nHost: localhost.evil.example:9090\r\n\r\n").status, 421);
        QCOMPARE(ask("GET /metrics HTTP/1.1\r\nHost: 127.0.0.1:9090\r\n\r\n").status, 200);
        QCOMPARE(ask("GET /metrics HTTP/1.1\r\nHost: [::1]:9090\r\n\r\n").status, 200);
    }

    void readOnlyAndNoSockets()
    {
        m_ops->publish(snapshot(SystemClock().steady()));
        QCOMPARE(ask(post("/metrics", "{}")).status, 405);
        const RawReply head = ask("HEAD /metrics HTTP/1.1\r\nHost: localhost\r\n\r\n", true);
        QCOMPARE(head.status, 200);
        RawClient socket(m_port);
        socket.send(get("/metrics",
                        "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: "
                        "dGhlIHNhbXBsZSBub25jZQ==\r\n"));
        QTRY_VERIFY(!socket.received().isEmpty() || !socket.isOpen());
        QVERIFY(!socket.received().contains(" 101 "));
    }

    void clientsThatVanishDoNoHarm()
    {
        m_ops->publish(snapshot(SystemClock().steady()));
        for (int i = 0; i < 30; ++i) {
            RawClient client(m_port);
            client.send(get("/metrics"));
            client.abort();
        }
        QCOMPARE(ask(get("/live")).status, 200);
    }

    void portInUseIsExplained()
    {
        OpsServer second;
        const auto started = second.start(m_port);
        QVERIFY(QTest::qWaitFor([&] { return started.isFinished(); }));
        const Result<quint16> result = started.result();
        QVERIFY(!result.ok());
        QVERIFY(result.error().userText.contains(QString::number(m_port)));
    }

    void stopIsFinal()
    {
        m_ops->stop();
        m_ops->publish(snapshot(1));
        const auto started = m_ops->start(0);
        QVERIFY(started.isFinished() && !started.result().ok());
        RawClient client(m_port);
        QVERIFY(!client.connected());
    }
};

FRONTDESK_TEST_MAIN(OpsServerTest)
#include "opsservertest.moc"
