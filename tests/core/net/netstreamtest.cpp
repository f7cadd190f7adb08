// SPDX-License-Identifier: GPL-3.0-or-later
// NetTransport::open against servers that answer slowly, in pieces, too much, or not at all.
#include "core/net/nettransport.h"
#include "tests/support/fatallog.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>

#include <QtTest>

using namespace frontdesk;

namespace {

/// Sends what it is told to the newest connection.
class SlowServer final : public QObject {
public:
    SlowServer()
    {
        m_server.setListenBacklogSize(1024);  // a test opens many at once
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = m_server.nextPendingConnection();
            sockets << socket;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                heard += socket->readAll();
                if (onRequest)
                    onRequest(socket);
            });
        });
    }
    [[nodiscard]] HttpCall call(const char* method = "GET") const
    {
        HttpCall call;
        call.method = method;
        call.url = QUrl(QStringLiteral("http://127.0.0.1:%1/x").arg(m_server.serverPort()));
        return call;
    }
    void close() { m_server.close(); }
    static QByteArray chunk(const QByteArray& bytes)
    {
        return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
    }

    QList<QTcpSocket*> sockets;
    QByteArray heard;
    std::function<void(QTcpSocket*)> onRequest;

private:
    QTcpServer m_server;
};

constexpr const char* Head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n";
constexpr int Patience = 5000;

Result<QByteArray> nextOf(const std::shared_ptr<HttpStream>& stream, int ms = Patience)
{
    auto reading = stream->next(ms);
    return QCoro::waitFor(reading);
}

Result<HttpAnswer> headOf(const std::shared_ptr<HttpStream>& stream, int ms = Patience)
{
    auto reading = stream->head(ms);
    return QCoro::waitFor(reading);
}

}  // namespace

class NetStreamTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void piecesArriveOneByOne();
    void ownComputersAreReachedWithoutProxy();
    void refusedConnection();
    void silenceIsATimeout();
    void silenceInTheMiddle();
    void cutInTheMiddle();
    void stopEndsItAtOnce();
    void tooLarge();
    void statusesAreAnswers();
    void slowReaderHoldsTheServerBack();
    void manyStreamsAtOnce();
    void connectionsAreUsedAgain();
    void streamGoesWithItsOwner();
};

void NetStreamTest::piecesArriveOneByOne()
{
    SlowServer server;
    server.onRequest = [](QTcpSocket* socket) { socket->write(Head); };
    NetTransport transport;
    HttpCall call = server.call("POST");
    call.body = "{}";
    const auto stream = transport.open(call, {});
    const Result<HttpAnswer> head = headOf(stream);
    QVERIFY(head.ok());
    QCOMPARE(head->status, 200);
    QCOMPARE(head->header("content-type"), QByteArray("text/event-stream"));
    for (const char* piece : {"one", "two", "three"}) {
        server.sockets.first()->write(SlowServer::chunk(piece));
        const Result<QByteArray> got = nextOf(stream);
        QVERIFY(got.ok());
        QCOMPARE(*got, QByteArray(piece));
    }
    server.sockets.first()->write("0\r\n\r\n");
    QCOMPARE(*nextOf(stream), QByteArray());
    QVERIFY(server.heard.contains("\r\n\r\n{}"));
    QVERIFY(server.heard.toLower().contains("accept-encoding: identity"));
}

void NetStreamTest::ownComputersAreReachedWithoutProxy()
{
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    QNetworkProxy::setApplicationProxy(
        QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.serverPort()));
    SlowServer server;
    server.onRequest = [](QTcpSocket* socket) { socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"); };
    NetTransport transport;
    HttpCall call = server.call();
    const Result<HttpAnswer> plain = QCoro::waitFor(transport.send(call, {}));
    // What was checked is what is reached, under any name.
    call.pinnedAddress = call.url.host();
    call.url.setHost(QStringLiteral("shop.example.com"));
    const Result<HttpAnswer> pinned = QCoro::waitFor(transport.send(call, {}));
    QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::DefaultProxy));
    QVERIFY(plain && plain->body == "ok");
    QVERIFY(pinned && pinned->body == "ok");
    QVERIFY(!proxy.hasPendingConnections());
}

void NetStreamTest::refusedConnection()
{
    SlowServer server;
    const HttpCall call = server.call();
    server.close();
    NetTransport transport;
    const Result<HttpAnswer> head = headOf(transport.open(call, {}));
    QCOMPARE(head.error().code, ErrorCode::Unavailable);
    QVERIFY(surelyUnsent(head.error()));
}

void NetStreamTest::silenceIsATimeout()
{
    SlowServer server;
    NetTransport transport;
    const auto stream = transport.open(server.call(), {});
    const Result<HttpAnswer> head = headOf(stream, 1000);
    QCOMPARE(head.error().code, ErrorCode::Timeout);
    QVERIFY(!surelyUnsent(head.error()));
}

void NetStreamTest::silenceInTheMiddle()
{
    SlowServer server;
    server.onRequest = [](QTcpSocket* socket) { socket->write(Head + SlowServer::chunk("a")); };
    NetTransport transport;
    const auto stream = transport.open(server.call(), {});
    QVERIFY(headOf(stream).ok());
    QCOMPARE(*nextOf(stream), QByteArray("a"));
    QCOMPARE(nextOf(stream, 100).error().code, ErrorCode::Timeout);
    // Patience is the caller's: the request itself goes on.
    server.sockets.first()->write(SlowServer::chunk("b"));
    QCOMPARE(*nextOf(stream), QByteArray("b"));
}

void NetStreamTest::cutInTheMiddle()
{
    SlowServer server;
    server.onRequest = [](QTcpSocket* socket) {
        socket->write(Head + SlowServer::chunk("a"));
        socket->disconnectFromHost();
    };
    NetTransport transport;
    const auto stream = transport.open(server.call(), {});
    QVERIFY(headOf(stream).ok());
    QCOMPARE(*nextOf(stream), QByteArray("a"));
    const Result<QByteArray> end = nextOf(stream);
    // Qt's own reader of chunks may take the cut for an end: then the dialect notices it (remoteprovidertest).
    QVERIFY(!end.ok() || end->isEmpty());
}

void NetStreamTest::stopEndsItAtOnce()
{
    SlowServer server;
    server.onRequest = [](QTcpSocket* socket) { socket->write(Head); };
    NetTransport transport;
    std::stop_source source;
    const auto stream = transport.open(server.call(), source.get_token());
    QVERIFY(headOf(stream).ok());
    QTimer::singleShot(0, this, [&source] { source.request_stop(); });
    QCOMPARE(nextOf(stream, 60'000).error().code, ErrorCode::Cancelled);
    QTRY_COMPARE(server.sockets.first()->state(), QAbstractSocket::UnconnectedState);
    const auto late = transport.open(server.call(), source.get_token());
    QCOMPARE(headOf(late).error().code, ErrorCode::Cancelled);
}

void NetStreamTest::tooLarge()
{
    SlowServer server;
    server.onRequest = [](QTcpSocket* socket) { socket->write(Head + SlowServer::chunk(QByteArray(5000, 'x'))); };
    NetTransport transport;
    HttpCall call = server.call();
    call.maxBytes = 4000;
    const auto stream = transport.open(call, {});
    QVERIFY(headOf(stream).ok());
    Result<QByteArray> got = nextOf(stream);
    while (got && !got->isEmpty())
        got = nextOf(stream);
    QCOMPARE(got.error().code, ErrorCode::InvalidInput);
}

void NetStreamTest::statusesAreAnswers()
{
    SlowServer server;
    server.onRequest = [](QTcpSocket* socket) {
        socket->write("HTTP/1.1 429 Slow down\r\nRetry-After: 3\r\nContent-Length: 2\r\n\r\nno");
    };
    NetTransport transport;
    const auto stream = transport.open(server.call(), {});
    const Result<HttpAnswer> head = headOf(stream);
    QCOMPARE(head->status, 429);
    QCOMPARE(head->header("retry-after"), QByteArray("3"));
    QCOMPARE(*nextOf(stream), QByteArray("no"));
    QCOMPARE(*nextOf(stream), QByteArray());
}

void NetStreamTest::slowReaderHoldsTheServerBack()
{
    SlowServer server;
    constexpr qsizetype Large = 64 * 1024 * 1024;
    server.onRequest = [](QTcpSocket* socket) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(Large) + "\r\n\r\n");
        socket->write(QByteArray(Large, 'x'));
    };
    NetTransport transport;
    HttpCall call = server.call();
    call.maxBytes = 2 * Large;
    const auto stream = transport.open(call, {});
    QVERIFY(headOf(stream).ok());
    QTest::qWait(200);
    // Nobody reads: most of it is still on the server's side.
    QVERIFY(server.sockets.first()->bytesToWrite() > Large / 2);
    qsizetype got = 0;
    Result<QByteArray> piece = nextOf(stream);
    while (piece && !piece->isEmpty()) {
        got += piece->size();
        piece = nextOf(stream);
    }
    QVERIFY(piece.ok());
    QCOMPARE(got, Large);
}

/// Qt alone would let the seventh wait until one of six has ended.
void NetStreamTest::manyStreamsAtOnce()
{
    SlowServer server;
    server.onRequest = [](QTcpSocket* socket) { socket->write(Head + SlowServer::chunk("a")); };
    NetTransport transport;
    QList<std::shared_ptr<HttpStream>> streams;
    for (int i = 0; i < 50; ++i)
        streams << transport.open(server.call(), {});
    for (const auto& stream : std::as_const(streams)) {
        QVERIFY(headOf(stream).ok());
        QCOMPARE(*nextOf(stream), QByteArray("a"));
    }
    QCOMPARE(server.sockets.size(), 50);
    QCOMPARE(transport.lanes(), 9);
}

void NetStreamTest::connectionsAreUsedAgain()
{
    SlowServer server;
    server.onRequest = [](QTcpSocket* socket) { socket->write(Head + SlowServer::chunk("a") + "0\r\n\r\n"); };
    NetTransport transport;
    for (int i = 0; i < 10; ++i) {
        const auto stream = transport.open(server.call(), {});
        QVERIFY(headOf(stream).ok());
        QCOMPARE(*nextOf(stream), QByteArray("a"));
        QCOMPARE(*nextOf(stream), QByteArray());
    }
    QCOMPARE(server.sockets.size(), 1);
    QCOMPARE(transport.lanes(), 1);
}

void NetStreamTest::streamGoesWithItsOwner()
{
    SlowServer server;
    server.onRequest = [](QTcpSocket* socket) { socket->write(Head); };
    NetTransport transport;
    auto stream = transport.open(server.call(), {});
    QVERIFY(headOf(stream).ok());
    stream.reset();
    QTRY_COMPARE(server.sockets.first()->state(), QAbstractSocket::UnconnectedState);
}

FRONTDESK_TEST_MAIN(NetStreamTest)
#include "netstreamtest.moc"
