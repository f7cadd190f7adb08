// SPDX-License-Identifier: GPL-3.0-or-later
// NetTransport against a server that misbehaves in every way; pauses and the breaker.
#include "core/net/backoff.h"
#include "core/net/circuitbreaker.h"
#include "core/net/nettransport.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fatallog.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>

#include <QtTest>

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

/// Reads whole requests and answers each with the same bytes.
class RudeServer final : public QObject {
public:
    enum class Manner : quint8 { Answer, CloseUnanswered, Silent, CloseInTheMiddle };

    RudeServer()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = m_server.nextPendingConnection();
            ++connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
    }
    [[nodiscard]] QUrl url(const char* scheme = "http") const
    {
        QUrl url;
        url.setScheme(QLatin1String(scheme));
        url.setHost(QStringLiteral("127.0.0.1"));
        url.setPort(m_server.serverPort());
        url.setPath(QStringLiteral("/x"));
        return url;
    }
    void close() { m_server.close(); }

    Manner manner = Manner::Answer;
    QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX-Two: a\r\n\r\nok";
    QByteArrayList requests;
    int connections = 0;

private:
    void read(QTcpSocket* socket)
    {
        QByteArray& pending = m_pending[socket];
        pending += socket->readAll();
        const qsizetype head = pending.indexOf("\r\n\r\n");
        if (head < 0)
            return;
        const qsizetype at = pending.toLower().indexOf("content-length: ");
        const qsizetype length = at < 0 ? 0 : pending.mid(at + 16, 8).split('\r').first().toInt();
        if (pending.size() < head + 4 + length)
            return;
        requests << pending;
        pending.clear();
        switch (manner) {
        case Manner::Answer: socket->write(answer); break;
        case Manner::CloseUnanswered: socket->close(); break;
        case Manner::CloseInTheMiddle:
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
            socket->disconnectFromHost();
            break;
        case Manner::Silent: break;
        }
    }

    QTcpServer m_server;
    QHash<QTcpSocket*, QByteArray> m_pending;
};

HttpCall post(const RudeServer& server)
{
    HttpCall call;
    call.method = "POST";
    call.url = server.url();
    call.headers = {{"Authorization", "Basic abc"}, {"Content-Type", "application/x-www-form-urlencoded"}};
    call.body = "Body=Hi";
    call.timeoutMs = 3000;
    return call;
}

}  // namespace

class TransportTest : public QObject {
    Q_OBJECT

    RudeServer* m_server = nullptr;
    NetTransport* m_transport = nullptr;

    Result<HttpAnswer> send(const HttpCall& call, const std::stop_token& stop = {})
    {
        return QCoro::waitFor(m_transport->send(call, stop));
    }

private Q_SLOTS:
    void init()
    {
        m_server = new RudeServer;
        m_transport = new NetTransport;
    }
    void cleanup()
    {
        delete m_transport;
        delete m_server;
    }

    void aPostArrivesAsItIs()
    {
        const Result<HttpAnswer> answer = send(post(*m_server));
        QVERIFY2(answer.ok(), qPrintable(answer.ok() ? QString() : answer.error().detail));
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->body, QByteArray("ok"));
        QCOMPARE(answer->header("x-two"), QByteArray("a"));
        QCOMPARE(m_server->requests.size(), 1);
        const QByteArray request = m_server->requests.first();
        QVERIFY(request.startsWith("POST /x HTTP/1.1\r\n"));
        QVERIFY(request.endsWith("\r\n\r\nBody=Hi"));
        QVERIFY(request.contains("Authorization: Basic abc"));
        QVERIFY(!request.toLower().contains("upgrade"));
        QVERIFY(send(post(*m_server)).ok());
        QCOMPARE(m_server->connections, 1);
    }

    void anUnansweredPostIsNotSentAgain()
    {
        m_server->manner = RudeServer::Manner::CloseUnanswered;
        const Result<HttpAnswer> answer = send(post(*m_server));
        QVERIFY(!answer.ok());
        QCOMPARE(int(answer.error().code), int(ErrorCode::Unknown));
        QVERIFY(!surelyUnsent(answer.error()));
        QCOMPARE(m_server->requests.size(), 1);
    }

    void norOneOnAConnectionThatServedBefore()
    {
        QVERIFY(send(post(*m_server)).ok());
        m_server->manner = RudeServer::Manner::CloseUnanswered;
        const Result<HttpAnswer> answer = send(post(*m_server));
        QVERIFY(!answer.ok());
        QCOMPARE(int(answer.error().code), int(ErrorCode::Unknown));
        QCOMPARE(m_server->requests.size(), 2);
        HttpCall empty = post(*m_server);
        empty.body.clear();
        QVERIFY(!send(empty).ok());
        QCOMPARE(m_server->requests.size(), 3);
    }

    void halfAnAnswerIsNone()
    {
        m_server->manner = RudeServer::Manner::CloseInTheMiddle;
        const Result<HttpAnswer> answer = send(post(*m_server));
        QVERIFY(!answer.ok());
        QCOMPARE(int(answer.error().code), int(ErrorCode::Unknown));
        QCOMPARE(m_server->requests.size(), 1);
    }

    void silenceEndsInTimeAndIsNotUnsent()
    {
        m_server->manner = RudeServer::Manner::Silent;
        HttpCall call = post(*m_server);
        call.timeoutMs = 200;
        const Result<HttpAnswer> answer = send(call);
        QCOMPARE(int(answer.error().code), int(ErrorCode::Unknown));
        QVERIFY(!surelyUnsent(answer.error()));
        QCOMPARE(m_server->requests.size(), 1);
    }

    void whatNeverArrivedIsUnsent()
    {
        HttpCall call = post(*m_server);
        m_server->close();
        const Result<HttpAnswer> refused = send(call);
        QCOMPARE(int(refused.error().code), int(ErrorCode::Unavailable));
        QVERIFY(surelyUnsent(refused.error()));
        call.url = QUrl(QStringLiteral("http://no-such-host.invalid/x"));
        const Result<HttpAnswer> unknown = send(call);
        QVERIFY2(surelyUnsent(unknown.error()), qPrintable(unknown.error().detail));
        call.url = QUrl(QStringLiteral("ftp://127.0.0.1/x"));
        QVERIFY(surelyUnsent(send(call).error()));
    }

    void aHandshakeThatHangsIsUnsent()
    {
        m_server->manner = RudeServer::Manner::Silent;
        HttpCall call = post(*m_server);
        call.url = m_server->url("https");
        call.timeoutMs = 300;
        const Result<HttpAnswer> answer = send(call);
        QVERIFY2(surelyUnsent(answer.error()), qPrintable(answer.error().detail));
        QCOMPARE(m_server->requests.size(), 0);
    }

    void largeAnswersAreCutOff()
    {
        m_server->answer = "HTTP/1.1 200 OK\r\nContent-Length: 50000\r\n\r\n" + QByteArray(50000, 'x');
        HttpCall call = post(*m_server);
        call.maxBytes = 10000;
        QCOMPARE(int(send(call).error().code), int(ErrorCode::InvalidInput));
        call.maxBytes = 50000;
        QCOMPARE(send(call)->body.size(), 50000);
    }

    void redirectsAndRefusalsAreAnswers()
    {
        m_server->answer = "HTTP/1.1 307 Moved\r\nLocation: http://127.0.0.1:1/y\r\nContent-Length: 0\r\n\r\n";
        HttpCall get;
        get.url = m_server->url();
        const Result<HttpAnswer> moved = send(get);
        QVERIFY(moved.ok());
        QCOMPARE(moved->status, 307);
        QCOMPARE(moved->header("location"), QByteArray("http://127.0.0.1:1/y"));
        for (const int status : {400, 401, 404, 429, 500, 503}) {
            m_server->answer = "HTTP/1.1 " + QByteArray::number(status)
                               + " No\r\nWWW-Authenticate: Basic realm=\"Twilio API\"\r\nContent-Length: 4\r\n\r\nbody";
            const Result<HttpAnswer> answer = send(post(*m_server));
            QVERIFY2(answer.ok(), qPrintable(QString::number(status)));
            QCOMPARE(answer->status, status);
            QCOMPARE(answer->body, QByteArray("body"));
        }
    }

    void stopsAreHeard()
    {
        m_server->manner = RudeServer::Manner::Silent;
        std::stop_source source;
        QTimer::singleShot(50, m_server, [&source] { source.request_stop(); });
        const Result<HttpAnswer> answer = send(post(*m_server), source.get_token());
        QCOMPARE(int(answer.error().code), int(ErrorCode::Cancelled));
        QVERIFY(!surelyUnsent(answer.error()));
        QVERIFY(surelyUnsent(send(post(*m_server), source.get_token()).error()));
        QCOMPARE(m_server->requests.size(), 1);
    }

    void itsEndEndsTheCalls()
    {
        m_server->manner = RudeServer::Manner::Silent;
        QTimer::singleShot(50, m_server, [this] {
            delete m_transport;
            m_transport = nullptr;
        });
        QCOMPARE(int(send(post(*m_server)).error().code), int(ErrorCode::Cancelled));
    }

    void pauses()
    {
        const Backoff backoff{.baseMs = 100, .maxMs = 1000};
        QCOMPARE(backoff.delayMs(1, 0), 100);
        QCOMPARE(backoff.delayMs(3, 0), 400);
        QCOMPARE(backoff.delayMs(9, 0), 1000);
        QCOMPARE(backoff.delayMs(100, 1), 500);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(QCoro::waitFor(pauseFor(30, {})).ok());
        QVERIFY(timer.elapsed() >= 29);
        std::stop_source source;
        QTimer::singleShot(20, this, [&source] { source.request_stop(); });
        const Result<> stopped = QCoro::waitFor(pauseFor(60'000, source.get_token()));
        QCOMPARE(int(stopped.error().code), int(ErrorCode::Cancelled));
    }

    void retryAfterInSecondsAndAsADate()
    {
        const Micros now = *httpDate("Sat, 21 Nov 2026 12:00:00 GMT");
        QCOMPARE(now, httpDate("21 Nov 2026 13:00:00 +0100"));
        QCOMPARE(retryAfter("30", now), 30 * MicrosPerSecond);
        QCOMPARE(retryAfter("0", now), 0);
        QCOMPARE(retryAfter("Sat, 21 Nov 2026 12:01:00 GMT", now), MicrosPerMinute);
        QCOMPARE(retryAfter("Sat, 21 Nov 2026 11:01:00 GMT", now), 0);
        QCOMPARE(retryAfter("99999999999999999999", now), 24 * 60 * MicrosPerMinute);
        for (const char* bad :
             {"", "soon", "-1", "1.5", "Sat, 31 Foo 2026 12:00:00 GMT", "Sat, 21 Nov 2026 25:00:00 GMT"})
            QVERIFY2(!retryAfter(bad, now), bad);
    }

    void theBreaker()
    {
        FakeClock clock;
        CircuitBreaker breaker(clock, {.failures = 2, .rest = MicrosPerSecond, .maxRest = 3 * MicrosPerSecond});
        const QString a = QStringLiteral("a"), b = QStringLiteral("b");
        breaker.failed(a);
        breaker.succeeded(a);
        breaker.failed(a);
        QVERIFY(breaker.allows(a));
        breaker.failed(a);
        QVERIFY(!breaker.allows(a) && breaker.allows(b));
        breaker.failed(a);  // began before it opened: the rest does not grow
        QCOMPARE(breaker.restLeft(a), MicrosPerSecond);
        clock.jump(60 * MicrosPerSecond);
        QVERIFY2(!breaker.allows(a), "a set clock is no rest");
        clock.advance(MicrosPerSecond);
        QCOMPARE(breaker.state(a), CircuitBreaker::State::HalfOpen);
        QVERIFY(breaker.allows(a));
        QVERIFY2(!breaker.allows(a), "one probe at a time");
        breaker.failed(a);
        QCOMPARE(breaker.restLeft(a), 2 * MicrosPerSecond);
        clock.advance(2 * MicrosPerSecond);
        QVERIFY(breaker.allows(a));
        breaker.released(a);
        QVERIFY(breaker.allows(a));
        breaker.succeeded(a);
        QCOMPARE(breaker.state(a), CircuitBreaker::State::Closed);
        breaker.rest(a, 5 * MicrosPerSecond);
        breaker.succeeded(a);
        QVERIFY2(!breaker.allows(a), "a rest that was asked for stays");
    }
};

FRONTDESK_TEST_MAIN(TransportTest)
#include "transporttest.moc"
