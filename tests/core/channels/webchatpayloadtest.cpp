// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/webchat/webchatpayload.h"
#include "core/base/json.h"
#include "core/base/redact.h"
#include "tests/support/fatallog.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace frontdesk;
using namespace frontdesk::webchat;

namespace {

/// JSON with single quotes, for readable tables (moc stumbles over raw strings).
QByteArray json(const char* text) { return QByteArray(text).replace('\'', '"'); }

}  // namespace

class WebchatPayloadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void framesAreReadAndRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char* name, const char* text, const char* problem) {
            QTest::newRow(name) << json(text) << QString::fromLatin1(problem);
        };
        row("message", "{'type':'message','content':'hi','client_message_id':'a-1'}", "");
        row("message without id", "{'type':'message','content':'hi'}", "");
        row("resume", "{'type':'resume','conversation_id':null,'last_seq':3}", "");
        row("auth", "{'type':'auth','token':'t'}", "");
        row("ack", "{'type':'ack','seq':3}", "");
        row("typing", "{'type':'typing','active':true}", "");
        row("ping", "{'type':'ping'}", "");
        row("empty message", "{'type':'message','content':'  '}", "empty");
        row("no content", "{'type':'message'}", "content");
        row("wrong type of content", "{'type':'message','content':[]}", "content");
        row("bad id", "{'type':'message','content':'hi','client_message_id':'a b'}", "client_message_id");
        row("negative seq", "{'type':'ack','seq':-1}", "seq");
        row("auth without token", "{'type':'auth'}", "token");
        row("unknown type", "{'type':'sudo'}", "sudo");
        row("not an object", "[1]", "object");
        row("not JSON", "{", "JSON");
        row("twice the same key", "{'type':'ping','type':'message'}", "twice");
        row("deep", "{'type':{'a':{'b':{'c':{'d':1}}}}}", "nested");
    }

    void framesAreReadAndRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, problem);
        const Result<ClientFrame> frame = parseClientFrame(text, {});
        QCOMPARE(frame.ok(), problem.isEmpty());
        if (!frame)
            QVERIFY2(frame.error().userText.contains(problem), qPrintable(frame.error().userText));
    }

    void longMessagesAreRefused()
    {
        const QByteArray text = toBytes({{"type", "message"}, {"content", std::string(4001, 'x')}});
        const Result<ClientFrame> frame = parseClientFrame(text, {});
        QVERIFY(!frame.ok());
        QVERIFY(frame.error().userText.contains(QStringLiteral("4000")));
        QVERIFY(parseClientFrame(toBytes({{"type", "message"}, {"content", std::string(4000, 'x')}}), {}).ok());
    }

    void controlCharactersAreDropped()
    {
        const Result<ClientFrame> frame = parseClientFrame(
            json("{'type':'message','content':'a\\u0000b\\u001b[31mc\\nd'}"), {});
        QVERIFY(frame.ok());
        QCOMPARE(std::get<ChatMessage>(*frame).text, QStringLiteral("ab[31mc\nd"));
    }

    void multipartCarriesTheMessage()
    {
        const QByteArray body =
            "--x\r\nContent-Disposition: form-data; name=\"message\"\r\n\r\nhello\r\n"
            "--x\r\nContent-Disposition: form-data; name=\"client_message_id\"\r\n\r\nm1\r\n--x--\r\n";
        const Result<ChatMessage> message = parseChatMessage("multipart/form-data; boundary=x", body, {});
        QVERIFY2(message.ok(), message ? "" : qPrintable(message.error().userText));
        QCOMPARE(message->text, QStringLiteral("hello"));
        QCOMPARE(message->clientMessageId, QStringLiteral("m1"));
        const QByteArray file =
            "--x\r\nContent-Disposition: form-data; name=\"attachments\"; filename=\"a.txt\"\r\n\r\nz\r\n--x--\r\n";
        const auto withFile = parseChatMessage("multipart/form-data; boundary=x", file, {});
        QVERIFY(withFile.ok());
        QCOMPARE(withFile->files.size(), 1);
    }

    void randomBytesNeverCrash()
    {
        QRandomGenerator random(7);
        const QByteArray seeds[] = {json("{'type':'message','content':'hi','client_message_id':'a-1'}"),
                                    json("{'type':'auth','token':'t','conversation_id':'c','last_seq':12}")};
        for (int i = 0; i < 20'000; ++i) {
            QByteArray text = seeds[i % 2];
            const int changes = 1 + int(random.bounded(6));
            for (int k = 0; k < changes; ++k) {
                const qsizetype at = qsizetype(random.bounded(quint32(text.size())));
                if (random.bounded(2))
                    text[at] = char(random.bounded(256));
                else
                    text.remove(at, 1 + qsizetype(random.bounded(4)));
                if (text.isEmpty())
                    text = "{";
            }
            const Result<ClientFrame> frame = parseClientFrame(text, {});
            if (!frame)
                QVERIFY(!frame.error().userText.isEmpty());
            static_cast<void>(parseNewSession(text));
            static_cast<void>(parseChatMessage("application/json", text, {}));
        }
    }

    void secretsAreMasked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("secret");
        const auto row = [](const char* text, const char* secret) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(secret);
        };
        row("Authorization: Bearer abcdefghijklmnop", "abcdefghijklmnop");
        row("key sk-proj-abcdef123456 used", "abcdef123456");
        row("password=hunter22 and more", "hunter22");
        row("{\"api_key\":\"topsecretvalue\"}", "topsecretvalue");
        row("auth_token: 0123456789abcdef", "0123456789abcdef");
        row("mail to jane.doe@example.com please", "jane.doe");
        row("call +1 (207) 555-0100 now", "555-0100");
        row("number 4917612345678.", "4917612345678");
    }

    void secretsAreMasked()
    {
        QFETCH(QString, text);
        QFETCH(QString, secret);
        const QString safe = redact(text);
        QVERIFY2(!safe.contains(secret), qPrintable(safe));
        QCOMPARE(redact(safe), safe);
    }

    void ordinaryLinesStayReadable()
    {
        for (const char* line : {"17 documents, 103 passages", "listening on 127.0.0.1:8000",
                                 "2026-11-21T02:19:30.721Z", "conversation 12 closed: timed_out"})
            QCOMPARE(redact(QLatin1String(line)), QLatin1String(line));
    }
};

FRONTDESK_TEST_MAIN(WebchatPayloadTest)
#include "webchatpayloadtest.moc"
