// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 6455 from the client's side: right and wrong bytes on a raw socket, while a good client goes on talking.
#include "tests/core/server/gatewayfixture.h"
#include "tests/hostile/websocketcases.h"

#include "core/server/frameguard.h"

#include <QFile>
#include <QWebSocket>

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

const QByteArray Probe = "probe";

class Observer final : public SocketObserver {
public:
    void socketOpened(const SocketInfo&) override { ++opened; }
    void socketText(SocketId socket, const QByteArray& text) override
    {
        if (text != Probe && !text.startsWith("good"))
            texts.append(text);
        if (sockets && (text == Probe || text.startsWith("good")))
            sockets->sendText(socket, "echo " + text, {});
    }
    void socketClosed(SocketId) override { ++closed; }

    SessionSockets* sockets = nullptr;
    int opened = 0;
    int closed = 0;
    QByteArrayList texts;
};

/// The frames that the server sent, as far as they are complete.
struct ServerFrame {
    int opcode = 0;
    QByteArray payload;
};

QList<ServerFrame> serverFrames(const QByteArray& bytes)
{
    QList<ServerFrame> frames;
    for (qsizetype at = 0; at + 2 <= bytes.size();) {
        qsizetype length = bytes[at + 1] & 0x7f;
        qsizetype head = 2;
        if (length == 126) {
            length = quint8(bytes[at + 2]) << 8 | quint8(bytes[at + 3]);
            head = 4;
        }
        frames.append({bytes[at] & 0x0f, bytes.mid(at + head, length)});
        at += head + length;
    }
    return frames;
}

}  // namespace

class WebSocketSuiteTest : public QObject {
    Q_OBJECT

private:
    Observer m_observer;
    std::unique_ptr<TestGateway> m_server;
    QWebSocket m_good;
    int m_goodEchoes = 0;

    static RouteTable table()
    {
        Route socket;
        socket.method = "GET";
        socket.pattern = "/ws";
        socket.auth = RouteAuth::Session;
        socket.websocket = true;
        Route health;
        health.method = "GET";
        health.pattern = "/health";
        health.auth = RouteAuth::None;
        health.handler = [](const HttpRequest&, const Respond& respond) {
            respond(HttpResponse::json(200, {{"status", "ok"}}));
        };
        return {socket, health};
    }

    static QByteArray handshake()
    {
        return "GET /ws HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
               "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
    }

    /// "open", the code of a close frame, or "closed".
    static QByteArray outcomeOf(RawClient& client, int ms)
    {
        QByteArray outcome;
        const auto decided = [&] {
            for (const ServerFrame& frame : serverFrames(client.received())) {
                if (frame.opcode == 8)
                    outcome = frame.payload.size() < 2
                                  ? QByteArray("no code")
                                  : QByteArray::number(quint8(frame.payload[0]) << 8 | quint8(frame.payload[1]));
                else if (frame.payload == "echo " + Probe)
                    outcome = "open";
                if (!outcome.isEmpty())
                    return true;
            }
            if (!client.isOpen())
                outcome = "closed";
            return !outcome.isEmpty();
        };
        return QTest::qWaitFor(decided, ms) ? outcome : QByteArray("nothing");
    }

    /// The one who does nothing wrong is served meanwhile.
    void goodClientIsServed()
    {
        const int before = m_goodEchoes;
        m_good.sendTextMessage(QStringLiteral("good %1").arg(before));
        QTRY_COMPARE(m_goodEchoes, before + 1);
    }

    /// Only the good client is left.
    void nothingIsLeft()
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_server->gateway.stats().connections.load(), 1, 8000);
        QCOMPARE(m_server->gateway.stats().sockets.load(), 1);
        QTRY_COMPARE(m_observer.closed, m_observer.opened - 1);
        QCOMPARE(m_good.state(), QAbstractSocket::ConnectedState);
    }

private Q_SLOTS:
    void initTestCase()
    {
        GatewayOptions options = testOptions();
        options.maxFrameBytes = 4096;
        options.socketMessagesPerSecond = 50;
        options.socketMessageBurst = 100;
        options.pingIntervalMs = 1000;
        options.pingDeadlineMs = 2500;
        m_server = std::make_unique<TestGateway>(options, table(), &m_observer);
        m_observer.sockets = &m_server->gateway;
        connect(&m_good, &QWebSocket::textMessageReceived, this, [this] { ++m_goodEchoes; });
        m_good.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/ws").arg(m_server->port)));
        QTRY_COMPARE(m_good.state(), QAbstractSocket::ConnectedState);
        QTRY_COMPARE(m_observer.opened, 1);
    }

    void cleanupTestCase()
    {
        m_good.abort();
        m_server.reset();
    }

    void frames_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < frameCases().size(); ++i)
            QTest::newRow(frameCases()[i].name) << i;
    }

    void frames()
    {
        QFETCH(int, index);
        const FrameCase& c = frameCases()[index];
        m_observer.texts.clear();
        RawClient client(m_server->port);
        client.send(handshake());
        QCOMPARE(client.next().status, 101);
        // What is wrong leaves in one go with what follows: whoever writes to a connection that the server has closed
        // already may lose the close frame with the reset. Good messages before it come alone.
        const QByteArray wanted = c.outcome;
        const qsizetype alone = c.delivered.isEmpty() ? 0 : c.pieces.size() - 1;
        for (qsizetype i = 0; i < alone; ++i)
            client.send(c.pieces.at(i));
        if (alone > 0)
            goodClientIsServed();
        client.send(c.pieces.mid(alone).join() + (wanted == "silence" ? QByteArray() : clientFrame(0x81, Probe)));
        goodClientIsServed();
        const QByteArray outcome = outcomeOf(client, 8000);
        if (wanted == "silence")
            QVERIFY2(outcome == "4408" || outcome == "1001" || outcome == "closed", outcome.constData());
        else
            QCOMPARE(outcome, wanted);
        QCOMPARE(m_observer.texts, c.delivered);
        for (const ServerFrame& frame : serverFrames(client.received()))
            QVERIFY2(frame.payload.size() <= 125 || frame.opcode < 8, "a control frame of ours is too long");
        goodClientIsServed();
        client.abort();
        nothingIsLeft();
    }

    void handshakes_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < handshakeCases().size(); ++i)
            QTest::newRow(handshakeCases()[i].name) << i;
    }

    void handshakes()
    {
        QFETCH(int, index);
        const HandshakeCase& c = handshakeCases()[index];
        QByteArray request = c.request + "\r\n";
        const bool ownHost = std::any_of(c.headers.begin(), c.headers.end(),
                                         [](const QByteArray& h) { return h.startsWith("Host:"); });
        if (!ownHost)
            request += "Host: localhost\r\n";
        RawClient client(m_server->port);
        client.send(request + c.headers.join("\r\n") + "\r\n\r\n");
        const RawReply reply = client.next();
        QCOMPARE(reply.status, c.status);
        if (*c.contains)
            QVERIFY2(reply.head.contains(c.contains), reply.head.constData());
        if (*c.absent)
            QVERIFY2(!reply.head.contains(c.absent), reply.head.constData());
        QCOMPARE(reply.head.contains("Sec-WebSocket-Accept"), c.status == 101);
        if (c.status == 101) {
            client.send(clientFrame(0x81, Probe));
            QCOMPARE(outcomeOf(client, 5000), QByteArray("open"));
        }
        goodClientIsServed();
        client.abort();
        nothingIsLeft();
    }

    /// Pings from one who never reads: the pongs may not pile up.
    void unreadPongsAreBounded()
    {
        RawClient deaf(m_server->port);
        deaf.send(handshake());
        QCOMPARE(deaf.next().status, 101);
        deaf.goDeaf();
        const QByteArray pings = clientFrame(0x89, QByteArray(125, 'p')).repeated(500);
        for (int i = 0; i < 40 && deaf.isOpen(); ++i) {
            deaf.send(pings);
            QCoreApplication::processEvents();
        }
        goodClientIsServed();
        nothingIsLeft();
        deaf.abort();
    }

    /// A hundred at once who stop in the middle: all gone after their deadline, nobody else is disturbed.
    void crowdOfHalfFrames()
    {
        std::vector<std::unique_ptr<RawClient>> crowd;
        for (int i = 0; i < 100; ++i) {
            crowd.push_back(std::make_unique<RawClient>(m_server->port));
            crowd.back()->send(handshake());
        }
        for (const auto& client : crowd)
            QCOMPARE(client->next().status, 101);
        for (size_t i = 0; i < crowd.size(); ++i)
            crowd[i]->send(clientFrame(0x81, "never complete").left(qsizetype(i % 12) + 1));
        for (int i = 0; i < 5; ++i)
            goodClientIsServed();
        for (const auto& client : crowd)
            QVERIFY(client->waitClosed(12'000));
        nothingIsLeft();
    }

    void scannerFindsHeadsInAnyPieces()
    {
        const QByteArray stream = clientFrame(0x81, "hello") + clientFrame(0x01, QByteArray(300, 'a'))
                                  + clientFrame(0x89) + clientFrame(0x80, "x", false) + frameHead(0x82, 8, 5) + "12345"
                                  + clientFrame(0x88);
        const QList<quint64> lengths{5, 300, 0, 1, 5, 0};
        for (qsizetype step = 1; step < 40; ++step) {
            FrameScanner scanner;
            QList<quint64> found;
            for (qsizetype at = 0; at < stream.size(); at += step) {
                QByteArrayView bytes = QByteArrayView(stream).sliced(at, qMin(step, stream.size() - at));
                while (const std::optional<FrameHead> head = scanner.next(bytes)) {
                    QCOMPARE(head->masked, found.size() != 3);
                    found << head->length;
                }
                QVERIFY(bytes.isEmpty());
            }
            QCOMPARE(found, lengths);
        }
    }

    /// The document says what these tests see. FRONTDESK_WRITE_DOCS=1 writes it anew.
    void documentIsTrue()
    {
        QFile file(qEnvironmentVariable("FRONTDESK_SOURCE_DIR", QStringLiteral("."))
                   + QStringLiteral("/docs/websocket-conformance.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        file.close();
        const QByteArray mark = "<!-- table: written by tests/hostile/websocketsuitetest -->\n";
        const qsizetype at = text.indexOf(mark);
        QVERIFY(at >= 0);
        const QByteArray wanted = text.left(at) + mark + "\n" + conformanceTable();
        if (qEnvironmentVariableIsSet("FRONTDESK_WRITE_DOCS")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(wanted);
            return;
        }
        QVERIFY2(text == wanted, "run build/release/tests/test_hostile_websocketsuitetest with FRONTDESK_WRITE_DOCS=1");
    }
};

FRONTDESK_TEST_MAIN(WebSocketSuiteTest)
#include "websocketsuitetest.moc"
