// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/sseparser.h"
#include "tests/support/fatallog.h"

#include <QtTest>

using namespace frontdesk;

namespace {

QString shown(const QList<SseEvent>& events)
{
    QStringList rows;
    for (const SseEvent& event : events)
        rows << QString::fromUtf8(event.type + '|' + event.data + '|' + event.id);
    return rows.join(u" / ");
}

QList<SseEvent> parsed(const QByteArray& bytes, qsizetype cut = -1)
{
    SseParser parser;
    QList<SseEvent> events;
    const QByteArrayView view(bytes);
    if (cut < 0)
        cut = bytes.size();
    if (!parser.feed(view.first(cut), events) || !parser.feed(view.sliced(cut), events))
        return {{"refused", {}, {}}};
    return events;
}

}  // namespace

class SseParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void streams_data();
    void streams();
    void bytesOneByOne();
    void limits();
    void retry();
};

void SseParserTest::streams_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* bytes, const char* expected) {
        QTest::newRow(name) << QByteArray(bytes) << QString::fromUtf8(expected);
    };
    row("LF", "data: a\n\n", "message|a|");
    row("CR", "data: a\r\r", "message|a|");
    row("CRLF", "data: a\r\n\r\n", "message|a|");
    row("mixed", "data: a\r\ndata: b\rdata: c\n\r\n", "message|a\nb\nc|");
    row("CRLF, then LF", "data: a\r\n\n", "message|a|");
    row("BOM",
        "\xef\xbb\xbf"
        "data: a\n\n",
        "message|a|");
    row("BOM in the middle",
        "data: a\n\n\xef\xbb\xbf"
        "data: b\n\n",
        "message|a|");
    row("comments", ": hello\ndata: a\n:\n\n:x\n\n", "message|a|");
    row("type", "event: ping\ndata: {}\n\ndata: b\n\n", "ping|{}| / message|b|");
    row("several lines", "data: a\ndata\ndata: b\n\n", "message|a\n\nb|");
    row("one blank is taken", "data:  a\n\ndata:b\n\n", "message| a| / message|b|");
    row("empty data", "data\n\ndata:\n\n", "message|| / message||");
    row("no data, no event", "event: x\n\nid: 1\n\ndata: a\n\n", "message|a|1");
    row("id stays", "id: 7\ndata: a\n\ndata: b\n\nid\ndata: c\n\n", "message|a|7 / message|b|7 / message|c|");
    row("unknown fields", "foo: x\ndata: a\nbar\n\n", "message|a|");
    row("blank before the name", " data: a\ndata: b\n\n", "message|b|");
    row("no end", "data: a\n\ndata: b\n", "message|a|");
    row("nothing", "", "");
    row("UTF-8",
        "data: Gr\xc3\xbc\xc3\x9f"
        "e \xf0\x9f\x98\x80\n\n",
        "message|Gr\xc3\xbc\xc3\x9f"
        "e \xf0\x9f\x98\x80|");
    row("colon in the value", "data: a: b\n\n", "message|a: b|");
}

void SseParserTest::streams()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut)
        QCOMPARE(shown(parsed(bytes, cut)), expected);
}

void SseParserTest::bytesOneByOne()
{
    const QByteArray bytes = "\xef\xbb\xbf: c\r\nevent: a\r\ndata: 1\r\ndata: 2\r\n\r\nid: 5\rdata: 3\r\r";
    SseParser parser;
    QList<SseEvent> events;
    for (const char c : bytes)
        QVERIFY(parser.feed(QByteArrayView(&c, 1), events).ok());
    QCOMPARE(shown(events), QStringLiteral("a|1\n2| / message|3|5"));
}

void SseParserTest::limits()
{
    SseParser lines({.maxLine = 10, .maxEvent = 100});
    QList<SseEvent> events;
    QVERIFY(lines.feed("data: 1234\n\n", events).ok());
    QVERIFY(!lines.feed("data: 12345", events).ok());
    QVERIFY(!lines.feed("\n\ndata: a\n\n", events).ok());
    QCOMPARE(events.size(), 1);
    SseParser whole({.maxLine = 100, .maxEvent = 10});
    QVERIFY(whole.feed("data: 12345\n", events).ok());
    const Result<> refused = whole.feed("data: 123456\n", events);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
}

void SseParserTest::retry()
{
    SseParser parser;
    QList<SseEvent> events;
    QVERIFY(parser.feed("retry: 10x\nretry:\nretry: 99999999999\n\n", events).ok());
    QVERIFY(!parser.retryMs());
    QVERIFY(parser.feed("retry: 1500\n", events).ok());
    QCOMPARE(*parser.retryMs(), 1500);
}

FRONTDESK_TEST_MAIN(SseParserTest)
#include "sseparsertest.moc"
