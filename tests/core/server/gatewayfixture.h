// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/server/gateway.h"
#include "tests/support/fatallog.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QtTest>

namespace frontdesk::test {

/// One answer as it came over the wire.
struct RawReply {
    int status = 0;
    QByteArray head;
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray& name) const
    {
        for (const QByteArray& line : head.split('\n')) {
            const qsizetype colon = line.indexOf(':');
            if (line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
                return line.mid(colon + 1).trimmed();
        }
        return {};
    }
};

/// A client that writes exactly the bytes it is given, on the test's thread.
class RawClient {
public:
    explicit RawClient(quint16 port)
    {
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket, [this] {
            if (!m_deaf)
                m_received += m_socket.readAll();
        });
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        const auto decided = [this] {
            return m_socket.state() == QAbstractSocket::ConnectedState
                   || m_socket.state() == QAbstractSocket::UnconnectedState;
        };
        m_connected = QTest::qWaitFor(decided) && isOpen();
    }
    [[nodiscard]] bool connected() const { return m_connected; }
    void send(const QByteArray& bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }
    /// From now on nothing is read, not even into the socket's own buffer.
    void goDeaf()
    {
        m_deaf = true;
        m_socket.setReadBufferSize(1);
    }
    [[nodiscard]] bool waitClosed(int ms = 5000)
    {
        return QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; }, ms);
    }
    [[nodiscard]] bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    /// The next answer; status 0 when none came in time. `headOnly` = the answer to HEAD.
    [[nodiscard]] RawReply next(bool headOnly = false, int ms = 5000)
    {
        RawReply reply;
        if (!QTest::qWaitFor([this] { return m_received.contains("\r\n\r\n"); }, ms))
            return reply;
        const qsizetype end = m_received.indexOf("\r\n\r\n") + 4;
        reply.head = m_received.left(end);
        reply.status = reply.head.mid(9, 3).toInt();
        const qsizetype length = headOnly ? 0 : reply.header("content-length").toLongLong();
        if (!QTest::qWaitFor([&] { return m_received.size() >= end + length; }, ms))
            return {};
        reply.body = m_received.mid(end, length);
        m_received.remove(0, end + length);
        return reply;
    }
    [[nodiscard]] QByteArray& received() { return m_received; }
    [[nodiscard]] QTcpSocket& socket() { return m_socket; }
    void abort() { m_socket.abort(); }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
    bool m_connected = false;
    bool m_deaf = false;
};

inline RateProfile unlimited()
{
    RateProfile profile;
    profile.standard = profile.chat = profile.search = profile.upload = profile.asset = RateLimits{};
    return profile;
}

inline GatewayOptions testOptions()
{
    GatewayOptions options;
    options.port = 0;
    options.rates = unlimited();
    options.allowedHosts = {QStringLiteral("localhost"), QStringLiteral("127.0.0.1")};
    options.corsOrigins = {QStringLiteral("https://shop.example")};
    return options;
}

/// A started gateway; the test's thread is its engine thread.
struct TestGateway {
    explicit TestGateway(GatewayOptions options, RouteTable routes, SocketObserver* observer = nullptr,
                         bool ready = true)
        : gateway(std::move(options), std::move(routes), observer)
    {
        const QFuture<Result<quint16>> started = gateway.start();
        if (QTest::qWaitFor([&] { return started.isFinished(); }) && started.result().ok())
            port = *started.result();
        gateway.setReady(ready);
    }
    [[nodiscard]] bool drain(int ms = 2000)
    {
        const QFuture<void> drained = gateway.drain(ms);
        return QTest::qWaitFor([&] { return drained.isFinished(); }, ms + 3000);
    }

    Gateway gateway;
    quint16 port = 0;
};

inline QByteArray get(const QByteArray& path, const QByteArray& headers = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
}

inline QByteArray post(const QByteArray& path, const QByteArray& body,
                       const QByteArray& headers = "Content-Type: application/json\r\n")
{
    return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers
           + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

}  // namespace frontdesk::test
