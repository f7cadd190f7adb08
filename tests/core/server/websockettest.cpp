// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/fencemap.h"
#include "tests/core/server/gatewayfixture.h"

#include <QWebSocket>

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

const QByteArray Handshake = "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                             "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

class Observer final : public SocketObserver {
public:
    void socketOpened(const SocketInfo& info) override { opened.append(info); }
    void socketText(SocketId socket, const QByteArray& text) override
    {
        texts.append({socket, text});
        if (sockets)
            sockets->sendText(socket, "echo " + text, {});
    }
    void socketClosed(SocketId socket) override { closed.append(socket); }

    SessionSockets* sockets = nullptr;
    QList<SocketInfo> opened;
    QList<std::pair<SocketId, QByteArray>> texts;
    QList<SocketId> closed;
};

/// A client frame: masked with a key of zeros, so that the payload stays readable.
QByteArray frame(int opcode, const QByteArray& payload)
{
    QByteArray out(1, char(0x80 | opcode));
    if (payload.size() < 126)
        out.append(char(0x80 | payload.size()));
    else
        out.append(char(0x80 | 126)).append(char(payload.size() >> 8)).append(char(payload.size() & 0xff));
    return out + QByteArray(4, '\0') + payload;
}

}  // namespace

class WebSocketTest : public QObject {
    Q_OBJECT

    static RouteTable table()
    {
        Route socket;
        socket.method = "GET";
        socket.pattern = "/ws";
        socket.websocket = true;
        return {socket};
    }

    static QUrl url(const TestGateway& server)
    {
        return QUrl(QStringLiteral("ws://127.0.0.1:%1/ws?session_id=s1").arg(server.port));
    }

    static bool open(QWebSocket& client, const TestGateway& server, const QByteArray& protocols = {})
    {
        QNetworkRequest request(url(server));
        if (!protocols.isEmpty())
            request.setRawHeader("Sec-WebSocket-Protocol", protocols);
        client.open(request);
        return QTest::qWaitFor([&] { return client.state() == QAbstractSocket::ConnectedState; });
    }

private Q_SLOTS:
    void originIsCheckedBeforeTheUpgrade_data()
    {
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<int>("status");
        QTest::newRow("none") << QByteArray() << 101;
        QTest::newRow("listed") << QByteArray("https://shop.example") << 101;
        QTest::newRow("same") << QByteArray("http://localhost:8000") << 101;
        QTest::newRow("same behind tls") << QByteArray("https://localhost:8000") << 101;
        QTest::newRow("other port") << QByteArray("http://localhost:9") << 403;
        QTest::newRow("foreign") << QByteArray("https://evil.example") << 403;
        QTest::newRow("file") << QByteArray("file://localhost:8000") << 403;
    }

    void originIsCheckedBeforeTheUpgrade()
    {
        QFETCH(QByteArray, origin);
        QFETCH(int, status);
        Observer observer;
        TestGateway server(testOptions(), table(), &observer);
        RawClient client(server.port);
        client.send("GET /ws HTTP/1.1\r\nHost: localhost:8000\r\n" + Handshake
                    + (origin.isEmpty() ? QByteArray() : "Origin: " + origin + "\r\n") + "\r\n");
        const RawReply reply = client.next();
        QCOMPARE(reply.status, status);
        if (status == 101)
            QTRY_COMPARE(observer.opened.size(), 1);
        QCOMPARE(reply.head.contains("Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo="), status == 101);
        QCOMPARE(server.gateway.stats().sockets.load(), status == 101 ? 1 : 0);
    }

    void bearerTravelsInTheSubprotocol()
    {
        Observer observer;
        TestGateway server(testOptions(), table(), &observer);
        QWebSocket client;
        QVERIFY(open(client, server, "frontdesk.v1, bearer.tok-123_x"));
        QTRY_COMPARE(observer.opened.size(), 1);
        QCOMPARE(client.subprotocol(), QStringLiteral("frontdesk.v1"));
        const SocketInfo& info = observer.opened.constFirst();
        QCOMPARE(info.bearer, "tok-123_x");
        QCOMPARE(info.path, "/ws");
        QCOMPARE(info.query.constFirst().second, "s1");
        QCOMPARE(info.peerAddress, "127.0.0.1");
        QVERIFY(!info.requestId.isEmpty());
    }

    void framesKeepTheirOrder()
    {
        Observer observer;
        GatewayOptions options = testOptions();
        options.socketMessagesPerSecond = 0;
        TestGateway server(options, table(), &observer);
        observer.sockets = &server.gateway;
        QWebSocket client;
        QStringList received;
        connect(&client, &QWebSocket::textMessageReceived, this, [&](const QString& text) { received << text; });
        QVERIFY(open(client, server));
        QStringList expected;
        for (int i = 0; i < 500; ++i) {
            client.sendTextMessage(QString::number(i) + u"ä");
            expected << QStringLiteral("echo %1ä").arg(i);
        }
        QTRY_COMPARE(received.size(), 500);
        QCOMPARE(received, expected);
        client.close();
        QTRY_COMPARE(observer.closed.size(), 1);
        QCOMPARE(server.gateway.stats().connections.load(), 0);
    }

    void framesBeforeThe101AreRefused()
    {
        Observer observer;
        TestGateway server(testOptions(), table(), &observer);
        RawClient hasty(server.port);
        hasty.send("GET /ws HTTP/1.1\r\nHost: localhost\r\n" + Handshake + "\r\n" + frame(1, "early"));
        QCOMPARE(hasty.next().status, 400);
        QVERIFY(hasty.waitClosed());
        RawClient patient(server.port);
        patient.send("GET /ws HTTP/1.1\r\nHost: localhost\r\n" + Handshake + "\r\n");
        QCOMPARE(patient.next().status, 101);
        patient.send(frame(1, "first"));
        QTRY_COMPARE(observer.texts.size(), 1);
        QCOMPARE(observer.texts.at(0).second, "first");
    }

    void oversizeIs1009()
    {
        Observer observer;
        GatewayOptions options = testOptions();
        options.maxFrameBytes = 1000;
        TestGateway server(options, table(), &observer);
        QWebSocket fits;
        QVERIFY(open(fits, server));
        fits.sendTextMessage(QString(1000, u'a'));
        QTRY_COMPARE(observer.texts.size(), 1);
        QWebSocket over;
        QVERIFY(open(over, server));
        over.sendTextMessage(QString(1001, u'a'));
        QTRY_COMPARE(over.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(int(over.closeCode()), 1009);
        QTRY_COMPARE(observer.closed.size(), 1);
        QCOMPARE(observer.texts.size(), 1);
    }

    void fragmentsCountTogether()
    {
        Observer observer;
        GatewayOptions options = testOptions();
        options.maxFrameBytes = 1000;
        TestGateway server(options, table(), &observer);
        RawClient client(server.port);
        client.send("GET /ws HTTP/1.1\r\nHost: localhost\r\n" + Handshake + "\r\n");
        QCOMPARE(client.next().status, 101);
        QByteArray part = frame(1, QByteArray(600, 'a'));
        part[0] = 0x01;  // not final
        QByteArray more = part;
        more[0] = 0x00;
        client.send(part + more + more);
        QVERIFY(client.waitClosed());
        QVERIFY(client.received().startsWith("\x88"));
        QCOMPARE(quint8(client.received().at(2)) << 8 | quint8(client.received().at(3)), 1009);
        QVERIFY(observer.texts.isEmpty());
    }

    void binaryIsRefused()
    {
        Observer observer;
        TestGateway server(testOptions(), table(), &observer);
        QWebSocket client;
        QVERIFY(open(client, server));
        client.sendBinaryMessage("x");
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(int(client.closeCode()), 1003);
    }

    void tooFastIs4429()
    {
        Observer observer;
        GatewayOptions options = testOptions();
        options.socketMessagesPerSecond = 1;
        options.socketMessageBurst = 5;
        TestGateway server(options, table(), &observer);
        QWebSocket client;
        QVERIFY(open(client, server));
        for (int i = 0; i < 6; ++i)
            client.sendTextMessage(QStringLiteral("x"));
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(int(client.closeCode()), 4429);
        QCOMPARE(observer.texts.size(), 5);
    }

    void silentPeerIs4408()
    {
        Observer observer;
        GatewayOptions options = testOptions();
        options.pingIntervalMs = 100;
        options.pingDeadlineMs = 1200;
        TestGateway server(options, table(), &observer);
        QWebSocket answering;  // Qt answers pings by itself
        QVERIFY(open(answering, server));
        RawClient silent(server.port);
        silent.send("GET /ws HTTP/1.1\r\nHost: localhost\r\n" + Handshake + "\r\n");
        QCOMPARE(silent.next().status, 101);
        QVERIFY(silent.waitClosed());
        QVERIFY(silent.received().contains("\x89"));                     // it was asked
        QVERIFY(silent.received().contains(QByteArray("\x11\x38", 2)));  // 4408
        QTRY_COMPARE(observer.closed.size(), 1);
        QCOMPARE(answering.state(), QAbstractSocket::ConnectedState);
    }

    void fenceDropsOnlyUpToItsGeneration()
    {
        Observer observer;
        GatewayOptions options = testOptions();
        options.threads = 2;
        TestGateway server(options, table(), &observer);
        QWebSocket a;
        QWebSocket b;
        QStringList received;
        connect(&a, &QWebSocket::textMessageReceived, this, [&](const QString& text) { received << text; });
        connect(&b, &QWebSocket::textMessageReceived, this, [&](const QString& text) { received << u"b " % text; });
        QVERIFY(open(a, server) && open(b, server));
        QTRY_COMPARE(observer.opened.size(), 2);
        const bool firstIsA = true;
        const SocketId toA = observer.opened.at(firstIsA ? 0 : 1).id;
        const SocketId toB = observer.opened.at(firstIsA ? 1 : 0).id;
        Gateway& gateway = server.gateway;
        const ConversationId one(1);
        gateway.sendText(toA, "ai before", {one, 3});
        const QFuture<void> fenced = gateway.fence(one, 3);
        gateway.sendText(toA, "ai after", {one, 3});  // posted behind the fence: must not pass
        gateway.sendText(toA, "ai older", {one, 2});
        gateway.sendText(toB, "ai other thread", {one, 3});
        gateway.sendText(toA, "human_joined", {});
        gateway.sendText(toA, "other conversation", {ConversationId(2), 1});
        gateway.sendText(toA, "handed back", {one, 4});
        QTRY_VERIFY(fenced.isFinished());
        gateway.sendText(toA, "ai late", {one, 3});
        gateway.sendText(toA, "end", {});
        gateway.sendText(toB, "end", {});
        QTRY_COMPARE(received.count(QStringLiteral("end")) + received.count(QStringLiteral("b end")), 2);
        received.removeAll(QStringLiteral("b end"));
        QCOMPARE(received, QStringList({QStringLiteral("ai before"), QStringLiteral("human_joined"),
                                        QStringLiteral("other conversation"), QStringLiteral("handed back"),
                                        QStringLiteral("end")}));
        QCOMPARE(gateway.stats().droppedFrames.load(), 4);
    }

    void fenceMapIsBounded()
    {
        FenceMap fences(100);
        for (int i = 1; i <= 1000; ++i)
            fences.raise(ConversationId(i), 5);
        QCOMPARE(fences.size(), 100);
        QVERIFY(fences.blocks({ConversationId(1000), 5}));
        QVERIFY(!fences.blocks({ConversationId(1000), 6}));
        QVERIFY(!fences.blocks({ConversationId(1), 5}));
        fences.raise(ConversationId(1000), 2);  // never lowered
        QVERIFY(fences.blocks({ConversationId(1000), 5}));
        fences.raise(ConversationId(901), 5);  // used again: outlives the others
        for (int i = 2000; i < 2099; ++i)
            fences.raise(ConversationId(i), 1);
        QVERIFY(fences.blocks({ConversationId(901), 5}));
        for (int i = 0; i < 10'000; ++i)
            fences.raise(ConversationId(7), i);
        QVERIFY(fences.blocks({ConversationId(7), 9999}) && !fences.blocks({}));
        QVERIFY(fences.size() <= 100);
    }

    void slowReaderIsDropped()
    {
        Observer observer;
        GatewayOptions options = testOptions();
        TestGateway server(options, table(), &observer);
        RawClient client(server.port);
        client.send("GET /ws HTTP/1.1\r\nHost: localhost\r\n" + Handshake + "\r\n");
        QCOMPARE(client.next().status, 101);
        QTRY_COMPARE(observer.opened.size(), 1);
        client.goDeaf();
        const QByteArray text(60'000, 'x');
        int sent = 0;
        for (; sent < 2000 && observer.closed.isEmpty(); ++sent) {
            server.gateway.sendText(observer.opened.constFirst().id, text, {});
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(observer.closed.size(), 1);
        QCOMPARE(server.gateway.stats().sockets.load(), 0);
    }

    void engineMayClose()
    {
        Observer observer;
        TestGateway server(testOptions(), table(), &observer);
        QWebSocket client;
        QStringList received;
        connect(&client, &QWebSocket::textMessageReceived, this, [&](const QString& text) { received << text; });
        QVERIFY(open(client, server));
        QTRY_COMPARE(observer.opened.size(), 1);
        const SocketId id = observer.opened.constFirst().id;
        server.gateway.sendText(id, "bye", {});
        server.gateway.closeSocket(id, 4401, QString(200, u'ü'));
        server.gateway.sendText(id, "too late", {});
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(int(client.closeCode()), 4401);
        QCOMPARE(received, QStringList{QStringLiteral("bye")});
        QTRY_COMPARE(observer.closed.size(), 1);
        server.gateway.sendText(id, "gone", {});
    }

    void drainCloses1001()
    {
        Observer observer;
        GatewayOptions options = testOptions();
        options.threads = 2;
        TestGateway server(options, table(), &observer);
        std::vector<std::unique_ptr<QWebSocket>> clients;
        for (int i = 0; i < 6; ++i) {
            clients.push_back(std::make_unique<QWebSocket>());
            QVERIFY(open(*clients.back(), server));
        }
        QTRY_COMPARE(observer.opened.size(), 6);
        QVERIFY(server.drain());
        for (const auto& client : clients) {
            QTRY_COMPARE(client->state(), QAbstractSocket::UnconnectedState);
            QCOMPARE(int(client->closeCode()), 1001);
        }
        QTRY_COMPARE(observer.closed.size(), 6);
        QCOMPARE(server.gateway.stats().connections.load(), 0);
    }

    void destructionWithOpenSockets()
    {
        Observer observer;
        QWebSocket client;
        {
            TestGateway server(testOptions(), table(), &observer);
            QVERIFY(open(client, server));
            QTRY_COMPARE(observer.opened.size(), 1);
        }
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    }
};

FRONTDESK_TEST_MAIN(WebSocketTest)
#include "websockettest.moc"
