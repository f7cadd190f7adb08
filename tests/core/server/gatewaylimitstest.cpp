// SPDX-License-Identifier: GPL-3.0-or-later
// Clients that misbehave in time or volume: gone, slow, silent, greedy.
#include "tests/core/server/gatewayfixture.h"

#include <QFile>

using namespace frontdesk;
using namespace frontdesk::test;

class GatewayLimitsTest : public QObject {
    Q_OBJECT

    QList<Respond> m_parked;

    RouteTable table()
    {
        Route later;
        later.method = "GET";
        later.pattern = "/later";
        later.handler = [this](HttpRequest, Respond respond) { m_parked.append(std::move(respond)); };
        Route big = later;
        big.pattern = "/big";
        big.handler = [](HttpRequest, const Respond& respond) {
            HttpResponse response;
            response.body = QByteArray(64 * 1024, 'x');
            respond(response);
        };
        Route echo = later;
        echo.method = "POST";
        echo.pattern = "/echo";
        echo.bodyLimit = 1'000'000;
        echo.handler = [](const HttpRequest& request, const Respond& respond) {
            respond(HttpResponse::json(200, request.body.size()));
        };
        Route health = later;
        health.pattern = "/health";
        health.handler = [](HttpRequest, const Respond& respond) { respond(HttpResponse::json(200, "ok")); };
        return {later, big, echo, health};
    }

    static qint64 residentKb()
    {
        QFile file(QStringLiteral("/proc/self/statm"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4 : 0;
    }

private Q_SLOTS:
    void init() { m_parked.clear(); }

    void clientsGoneBeforeTheAnswer()
    {
        TestGateway server(testOptions(), table());
        for (int i = 0; i < 30; ++i) {
            RawClient client(server.port);
            client.send(get("/later"));
            QTRY_COMPARE(m_parked.size(), i + 1);
            client.abort();
        }
        QTRY_COMPARE(server.gateway.stats().connections.load(), 0);
        for (const Respond& respond : std::as_const(m_parked))
            respond(HttpResponse::json(200, "late"));
        RawClient alive(server.port);
        alive.send(get("/health"));
        QCOMPARE(alive.next().body, "\"ok\"");
    }

    void answersAfterTheGatewayAreDropped()
    {
        {
            TestGateway server(testOptions(), table());
            RawClient client(server.port);
            client.send(get("/later"));
            QTRY_COMPARE(m_parked.size(), 1);
        }
        m_parked.first()(HttpResponse::json(200, "late"));
        m_parked.clear();
    }

    void slowHeadGets408()
    {
        GatewayOptions options = testOptions();
        options.headerDeadlineMs = 300;
        TestGateway server(options, table());
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 50; ++i) {
            clients.push_back(std::make_unique<RawClient>(server.port));
            clients.back()->send("GET / HTTP/1.1\r\nHo");
        }
        QTimer trickle;
        connect(&trickle, &QTimer::timeout, this, [&] {
            for (const auto& client : clients)
                client->send("x");
        });
        trickle.start(100);
        for (const auto& client : clients) {
            QCOMPARE(client->next().status, 408);
            QVERIFY(client->waitClosed());
        }
        QTRY_COMPARE(server.gateway.stats().connections.load(), 0);
    }

    void slowBodyGets408()
    {
        GatewayOptions options = testOptions();
        options.bodyDeadlineMs = 300;
        TestGateway server(options, table());
        RawClient client(server.port);
        client.send("POST /echo HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nab");
        QCOMPARE(client.next().status, 408);
        QVERIFY(client.waitClosed());
    }

    void idleConnectionsAreClosed()
    {
        GatewayOptions options = testOptions();
        options.headerDeadlineMs = 300;
        options.keepAliveMs = 300;
        TestGateway server(options, table());
        RawClient silent(server.port);
        RawClient done(server.port);
        done.send(get("/health"));
        QCOMPARE(done.next().status, 200);
        QVERIFY(silent.waitClosed(3000));
        QVERIFY(done.waitClosed(3000));
        QVERIFY(silent.received().isEmpty() && done.received().isEmpty());
    }

    void waitingForTheEngineHasNoDeadline()
    {
        GatewayOptions options = testOptions();
        options.headerDeadlineMs = options.bodyDeadlineMs = options.keepAliveMs = options.writeDeadlineMs = 200;
        TestGateway server(options, table());
        RawClient client(server.port);
        client.send(get("/later"));
        QTRY_COMPARE(m_parked.size(), 1);
        QTest::qWait(1300);  // more than two sweeps
        m_parked.first()(HttpResponse::json(200, "parked"));
        QCOMPARE(client.next().body, "\"parked\"");
    }

    void readerThatNeverReadsIsHeldBack()
    {
        TestGateway server(testOptions(), table());
        const qint64 before = residentKb();
        RawClient client(server.port);
        client.goDeaf();
        for (int i = 0; i < 20'000; ++i)  // 1.3 GB of answers, were they all made
            client.socket().write(get("/big"));
        client.socket().flush();
        const auto& requests = server.gateway.stats().requests;
        qint64 last = -1;
        const auto stalled = [&] {
            QTest::qWait(300);
            return std::exchange(last, requests.load()) == requests.load();
        };
        QVERIFY(QTest::qWaitFor(stalled, 20'000));
        // What the kernel buffers of both ends hold (up to 10 MB), and 256 KB of ours.
        QVERIFY2(requests < 300, qPrintable(QString::number(requests)));
        QVERIFY2(residentKb() - before < 60'000, qPrintable(QString::number(residentKb() - before)));
        QVERIFY(client.isOpen());
    }

    void readerThatNeverReadsIsDroppedAtTheDeadline()
    {
        GatewayOptions options = testOptions();
        options.writeDeadlineMs = 500;
        TestGateway server(options, table());
        RawClient client(server.port);
        client.goDeaf();
        for (int i = 0; i < 1000; ++i)
            client.socket().write(get("/big"));
        client.socket().flush();
        QTRY_VERIFY(server.gateway.stats().requests > 10);
        QTRY_COMPARE_WITH_TIMEOUT(server.gateway.stats().connections.load(), 0, 5000);
    }

    void slowReaderThatReadsGetsEverything()
    {
        TestGateway server(testOptions(), table());
        RawClient client(server.port);
        for (int i = 0; i < 100; ++i)
            client.send(get("/big"));
        for (int i = 0; i < 100; ++i)
            QCOMPARE(client.next().body.size(), 64 * 1024);
    }

    void connectionCaps()
    {
        GatewayOptions options = testOptions();
        options.maxConnectionsPerAddress = 5;
        options.threads = 4;  // the cap holds for all of them together
        TestGateway server(options, table());
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 5; ++i) {
            clients.push_back(std::make_unique<RawClient>(server.port));
            clients.back()->send(get("/health"));
            QCOMPARE(clients.back()->next().status, 200);
        }
        RawClient sixth(server.port);
        QVERIFY(sixth.waitClosed());
        clients.pop_back();
        QTRY_COMPARE(server.gateway.stats().connections.load(), 4);
        RawClient again(server.port);
        again.send(get("/health"));
        QCOMPARE(again.next().status, 200);
    }

    void drainFinishesWhatRuns()
    {
        TestGateway server(testOptions(), table());
        RawClient busy(server.port);
        RawClient idle(server.port);
        idle.send(get("/health"));
        QCOMPARE(idle.next().status, 200);
        busy.send(get("/later"));
        QTRY_COMPARE(m_parked.size(), 1);
        const QFuture<void> drained = server.gateway.drain(5000);
        QVERIFY(idle.waitClosed(2000));
        RawClient refused(server.port);
        QVERIFY(!refused.connected() || refused.waitClosed());
        QVERIFY(!drained.isFinished());
        m_parked.first()(HttpResponse::json(200, "last words"));
        const RawReply reply = busy.next();
        QCOMPARE(reply.body, "\"last words\"");
        QCOMPARE(reply.header("Connection"), "close");
        QTRY_VERIFY(drained.isFinished());
        QCOMPARE(server.gateway.stats().connections.load(), 0);
    }

    void drainEndsAtItsDeadline()
    {
        TestGateway server(testOptions(), table());
        RawClient busy(server.port);
        busy.send(get("/later"));
        QTRY_COMPARE(m_parked.size(), 1);
        const QFuture<void> first = server.gateway.drain(200);
        const QFuture<void> second = server.gateway.drain(200);
        QTRY_VERIFY(first.isFinished() && second.isFinished());
        QVERIFY(busy.waitClosed());
    }

    void randomBytesOnRealSockets()
    {
        GatewayOptions options = testOptions();
        options.headerDeadlineMs = options.bodyDeadlineMs = 300;
        options.threads = 2;
        TestGateway server(options, table());
        QRandomGenerator random(31337);
        const QList<QByteArray> pieces{get("/health"),
                                       get("/big"),
                                       post("/echo", "abc"),
                                       "GET ",
                                       "\r\n",
                                       "\r\n\r\n",
                                       "POST /echo HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n",
                                       "3\r\nabc\r\n",
                                       "0\r\n\r\n",
                                       QByteArray(2000, 'z'),
                                       QByteArray(3, '\0'),
                                       "Connection: Upgrade\r\nUpgrade: websocket\r\n"};
        for (int round = 0; round < 40; ++round) {
            std::vector<std::unique_ptr<RawClient>> clients;
            for (int i = 0; i < 10; ++i) {
                clients.push_back(std::make_unique<RawClient>(server.port));
                QByteArray bytes;
                for (int k = random.bounded(8); k >= 0; --k)
                    bytes += pieces[random.bounded(pieces.size())];
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
                clients.back()->send(bytes);
            }
            QCoreApplication::processEvents();
            if (round % 2)
                for (const auto& client : clients)
                    client->abort();
        }
        RawClient alive(server.port);
        alive.send(get("/health"));
        QCOMPARE(alive.next().status, 200);
        alive.abort();
        QTRY_COMPARE_WITH_TIMEOUT(server.gateway.stats().connections.load(), 0, 10'000);
    }
};

FRONTDESK_TEST_MAIN(GatewayLimitsTest)
#include "gatewaylimitstest.moc"
