// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/httpparser.h"
#include "tests/support/fatallog.h"

#include <QtTest>

using namespace frontdesk;

namespace {

struct Outcome {
    int refuse = 0;
    bool complete = false;
    qsizetype consumed = 0;
    QByteArray body;
    HttpHead head;
};

/// Presents `bytes` as a socket would: `step` more bytes each time, what was not consumed again.
Outcome run(const QByteArray& bytes, qsizetype step, quint64 limit = 64)
{
    HttpParser parser;
    Outcome out;
    qsizetype have = 0;
    qsizetype start = 0;
    bool body = false;
    for (;;) {
        const QByteArrayView seen = QByteArrayView(bytes).sliced(start, have - start);
        if (!body) {
            const HttpParser::Scan scan = parser.scanHead(seen);
            out.refuse = scan.refuse;
            if (scan.length > 0) {
                out.refuse = parser.parseHead(seen.first(scan.length), out.head);
                start += scan.length;
                body = true;
                out.complete = out.refuse == 0 && !out.head.hasBody();
                if (out.refuse == 0 && out.head.contentLength > limit)
                    out.refuse = 413;
                if (!out.complete && out.refuse == 0)
                    continue;
            }
        } else if (!seen.isEmpty()) {
            const HttpParser::BodyStep next = parser.parseBody(seen, limit);
            start += next.consumed;
            out.refuse = next.refuse;
            out.complete = next.complete;
            if (next.complete)
                out.body = parser.takeBody();
            else if (next.refuse == 0 && next.consumed > 0)
                continue;
        }
        if (out.refuse != 0 || out.complete || have == bytes.size())
            break;
        have = qMin(have + step, bytes.size());
    }
    out.consumed = start;
    return out;
}

const QByteArray Host = "Host: localhost\r\n";

}  // namespace

class HttpParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void probes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");  // 0 = accepted, -1 = waits for more
        const auto row = [](const char* name, const QByteArray& bytes, int status) {
            QTest::newRow(name) << bytes << status;
        };
        const auto withHeader = [](const QByteArray& header) {
            return QByteArray("GET / HTTP/1.1\r\n" + Host + header + "\r\n");
        };
        const auto withBody = [](const QByteArray& headers, const QByteArray& body) {
            return QByteArray("POST / HTTP/1.1\r\n" + Host + headers + "\r\n" + body);
        };
        row("plain", withHeader({}), 0);
        row("http 1.0 without host", "GET / HTTP/1.0\r\n\r\n", 0);
        row("no host", "GET / HTTP/1.1\r\n\r\n", 400);
        row("two hosts", withHeader("Host: localhost\r\n"), 400);
        row("http 9.9", "GET / HTTP/9.9\r\n" + Host + "\r\n", 505);
        row("http 2.0", "GET / HTTP/2.0\r\n" + Host + "\r\n", 505);
        row("http 2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
        row("version junk", "GET / FOO/1.1\r\n" + Host + "\r\n", 400);
        row("http 0.9", "GET /\r\n", 400);
        row("malformed line", "GET  / HTTP/1.1\r\n\r\n", 400);
        row("tls hello", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11), 400);
        row("lf only", "GET / HTTP/1.1\nHost: localhost\n\n", 400);
        row("bare cr in value", withHeader("X: a\rb\r\n"), 400);
        row("header without colon", withHeader("NoColonHere\r\n"), 400);
        row("space before colon", withHeader("X : 1\r\n"), 400);
        row("empty name", withHeader(": 1\r\n"), 400);
        row("nul in value", withHeader(QByteArray("X: a\0b\r\n", 8)), 400);
        row("control in value",
            withHeader("X: a\x01"
                       "b\r\n"),
            400);
        row("control in name", withHeader("X\x01: b\r\n"), 400);
        row("obs-fold", withHeader("X: a\r\n b\r\n"), 400);
        row("obs-fold tab", withHeader("X: a\r\n\tb\r\n"), 400);
        row("fold as first line", "GET / HTTP/1.1\r\n Host: localhost\r\n\r\n", 400);
        row("absolute form", "GET http://evil/health HTTP/1.1\r\n" + Host + "\r\n", 400);
        row("authority form", "CONNECT evil:443 HTTP/1.1\r\n" + Host + "\r\n", 400);
        row("asterisk get", "GET * HTTP/1.1\r\n" + Host + "\r\n", 400);
        row("asterisk options", "OPTIONS * HTTP/1.1\r\n" + Host + "\r\n", 0);
        row("fragment", "GET /a#b HTTP/1.1\r\n" + Host + "\r\n", 400);
        row("raw utf-8 target", "GET /\xc3\xa4 HTTP/1.1\r\n" + Host + "\r\n", 400);
        row("target 8 KB", "GET /" + QByteArray(8190, 'a') + " HTTP/1.1\r\n" + Host + "\r\n", 0);
        row("target too long", "GET /" + QByteArray(8192, 'a') + " HTTP/1.1\r\n" + Host + "\r\n", 414);
        row("head too large", withHeader("X: " + QByteArray(17000, 'a') + "\r\n"), 431);
        row("head never ends", "GET / HTTP/1.1\r\n" + QByteArray("A: b\r\n").repeated(3000), 431);
        row("100 fields", withHeader(QByteArray("A: b\r\n").repeated(99)), 0);
        row("101 fields", withHeader(QByteArray("A: b\r\n").repeated(100)), 431);
        row("cl 5", withBody("Content-Length: 5\r\n", "hello"), 0);
        row("cl waits", withBody("Content-Length: 5\r\n", "hell"), -1);
        row("cl 2^64-1", withBody("Content-Length: 18446744073709551615\r\n", {}), 413);
        row("cl overflow", withBody("Content-Length: 18446744073709551616\r\n", {}), 400);
        row("cl -5", withBody("Content-Length: -5\r\n", "hello"), 400);
        row("cl 0x5", withBody("Content-Length: 0x5\r\n", "hello"), 400);
        row("cl 5abc", withBody("Content-Length: 5abc\r\n", "hello"), 400);
        row("cl +5", withBody("Content-Length: +5\r\n", "hello"), 400);
        row("cl empty", withBody("Content-Length: \r\n", "hello"), 400);
        row("cl differs", withBody("Content-Length: 5\r\nContent-Length: 6\r\n", "hello"), 400);
        row("cl twice", withBody("Content-Length: 5\r\nContent-Length: 5\r\n", "hello"), 400);
        row("cl and te", withBody("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400);
        row("te and cl", withBody("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n"), 400);
        row("te gzip and cl", withBody("Transfer-Encoding: gzip\r\nContent-Length: 5\r\n", "hello"), 400);
        row("te xchunkedx", withBody("Transfer-Encoding: xchunkedx\r\n", "0\r\n\r\n"), 501);
        row("te gzip, chunked", withBody("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n"), 501);
        row("te twice", withBody("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400);
        row("te in 1.0", "POST / HTTP/1.0\r\n" + Host + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
        row("chunked", withBody("Transfer-Encoding: chunked\r\n", "5\r\nhello\r\n0\r\n\r\n"), 0);
        row("chunk extension", withBody("Transfer-Encoding: chunked\r\n", "5;a=b\r\nhello\r\n0\r\n\r\n"), 0);
        row("trailers", withBody("Transfer-Encoding: chunked\r\n", "5\r\nhello\r\n0\r\nX-T: 1\r\n\r\n"), 0);
        row("chunk -5", withBody("Transfer-Encoding: chunked\r\n", "-5\r\nhello\r\n0\r\n\r\n"), 400);
        row("chunk zz", withBody("Transfer-Encoding: chunked\r\n", "zz\r\nhello\r\n0\r\n\r\n"), 400);
        row("chunk too short", withBody("Transfer-Encoding: chunked\r\n", "4\r\nhello\r\n0\r\n\r\n"), 400);
        row("chunk huge", withBody("Transfer-Encoding: chunked\r\n", "ffffffffffffffff\r\n"), 413);
        row("chunk over limit", withBody("Transfer-Encoding: chunked\r\n", "41\r\n" + QByteArray(65, 'a') + "\r\n"),
            413);
        row("chunks over limit",
            withBody("Transfer-Encoding: chunked\r\n", QByteArray("20\r\n" + QByteArray(32, 'a') + "\r\n").repeated(3)),
            413);
        row("chunk line never ends", withBody("Transfer-Encoding: chunked\r\n", "5;" + QByteArray(17000, 'a')), 400);
    }

    void probes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        for (const qsizetype step : {qsizetype(1), qsizetype(7), bytes.size()}) {
            const Outcome out = run(bytes, step);
            QCOMPARE(out.refuse, qMax(status, 0));
            QCOMPARE(out.complete, status == 0);
        }
    }

    void everyChunkBoundaryGivesTheSameBody()
    {
        const QByteArray bytes = "POST /a?b=1 HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
                                 "3;x=\"y\"\r\nabc\r\n0a\r\n0123456789\r\n1\r\n!\r\n0\r\nT: 1\r\nU: 2\r\n\r\nGET /next";
        for (qsizetype step = 1; step <= bytes.size(); ++step) {
            const Outcome out = run(bytes, step);
            QVERIFY(out.complete);
            QCOMPARE(out.body, "abc0123456789!");
            QCOMPARE(QByteArrayView(bytes).sliced(out.consumed), QByteArrayView("GET /next"));
            QCOMPARE(out.head.request.headers.size(), 2);  // trailers never become headers
        }
    }

    void cutHeadsOnlyEverWait()
    {
        const QByteArray bytes = "GET /a HTTP/1.1\r\nHost: localhost\r\nX: y\r\n\r\n";
        for (qsizetype length = 0; length < bytes.size(); ++length) {
            const Outcome out = run(bytes.left(length), 1);
            QCOMPARE(out.refuse, 0);
            QVERIFY(!out.complete);
        }
    }

    void headIsTakenApart()
    {
        const HttpHead head =
            run("POST /p/x%20y?a=1&a=2 HTTP/1.1\r\nHOST: h\r\nCookie: a\r\nCookie: b\r\nExpect: 100-Continue\r\n"
                "Connection: close, Upgrade\r\nContent-Length: 2\r\n\r\nok",
                3)
                .head;
        QCOMPARE(head.request.method, "POST");
        QCOMPARE(head.rawPath, "/p/x%20y");
        QCOMPARE(head.rawQuery, "a=1&a=2");
        QCOMPARE(head.request.header("host"), "h");
        QCOMPARE(head.request.headers.at(2).second, "b");
        QVERIFY(head.expectContinue && head.connectionUpgrade && !head.keepAlive);
        QVERIFY(!run("GET / HTTP/1.0\r\n\r\n", 99).head.keepAlive);
        QVERIFY(run("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", 99).head.keepAlive);
    }

    void randomBytesNeverCrash()
    {
        QRandomGenerator random(4711);
        const QList<QByteArray> pieces{"GET ",
                                       "POST ",
                                       "/",
                                       " HTTP/1.1\r\n",
                                       "\r\n",
                                       "Host: h\r\n",
                                       "Content-Length: 4\r\n",
                                       "Transfer-Encoding: chunked\r\n",
                                       "4\r\nabcd\r\n",
                                       "0\r\n\r\n",
                                       "\n",
                                       ":",
                                       " ",
                                       QByteArray(1, '\0'),
                                       "\xff",
                                       "abcd",
                                       "Connection: upgrade\r\n",
                                       ";x=\"",
                                       "%00"};
        int accepted = 0;
        for (int i = 0; i < 60'000; ++i) {
            QByteArray bytes = random.bounded(2) ? QByteArray("POST / HTTP/1.1\r\nHost: h\r\n") : QByteArray();
            const int count = random.bounded(12);
            for (int k = 0; k < count; ++k)
                bytes += pieces[random.bounded(pieces.size())];
            if (!bytes.isEmpty() && random.bounded(4) == 0)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            const Outcome whole = run(bytes, qMax<qsizetype>(bytes.size(), 1));
            const Outcome split = run(bytes, 1 + random.bounded(5));
            QCOMPARE(split.complete, whole.complete);
            QCOMPARE(split.body, whole.body);
            accepted += whole.complete;
        }
        QVERIFY2(accepted > 500, qPrintable(QString::number(accepted)));  // else the fuzz tests only its own noise
    }
};

FRONTDESK_TEST_MAIN(HttpParserTest)
#include "httpparsertest.moc"
