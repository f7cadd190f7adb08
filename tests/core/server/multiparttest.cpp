// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/multipart.h"
#include "tests/support/fatallog.h"

#include <QtTest>

using namespace frontdesk;

namespace {

const QByteArray Type = "multipart/form-data; boundary=\"--x y\"";
const QByteArray Body =
    "----x y\r\nContent-Disposition: form-data; name=\"message\"\r\n\r\nhello\r\nworld\r\n"
    "----x y\r\nContent-Disposition: form-data; name=\"attachments\"; filename=\"C:\\\\dir\\\\a \\\"b\\\".txt\"\r\n"
    "Content-Type: Text/Plain\r\n\r\n"
    "\r\n--data\r\n\r\n----x y--\r\nepilogue";

}  // namespace

class MultipartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fieldsAndFiles()
    {
        const auto fields = parseMultipart(Type, QByteArray(Body));
        QVERIFY(fields.ok());
        QCOMPARE(fields->size(), 2);
        QCOMPARE(fields->at(0).name, "message");
        QCOMPARE(fields->at(0).data, "hello\r\nworld");
        QVERIFY(fields->at(0).fileName.isEmpty());
        QCOMPARE(fields->at(1).fileName, "a \"b\".txt");
        QCOMPARE(fields->at(1).contentType, "text/plain");
    }

    void binaryDataIsKept()
    {
        QByteArray data;
        for (int i = 0; i < 256; ++i)
            data.append(char(i)).append("\r\n--B");
        const QByteArray body = "--BOUND\r\nContent-Disposition: form-data; name=a; filename=b\r\n\r\n" + data
                                + "\r\n--BOUND--";
        const auto fields = parseMultipart("multipart/form-data; boundary=BOUND", body);
        QVERIFY(fields.ok());
        QCOMPARE(fields->first().data, data);
    }

    void everyTruncationIsRefused()
    {
        const qsizetype whole = Body.indexOf("--x y--") + 7;
        QVERIFY(whole > 100);
        for (qsizetype length = 0; length < whole; ++length) {
            const auto fields = parseMultipart(Type, Body.left(length));
            QVERIFY2(!fields.ok(), qPrintable(QString::number(length)));
            QCOMPARE(fields.error().code, ErrorCode::InvalidInput);
        }
    }

    void randomChangesNeverCrash()
    {
        QRandomGenerator random(99);
        for (int i = 0; i < 20'000; ++i) {
            QByteArray body = Body;
            for (int k = random.bounded(4); k >= 0; --k) {
                const int at = random.bounded(int(body.size()));
                if (random.bounded(2))
                    body.remove(at, random.bounded(9));
                else
                    body[at] = char(random.bounded(256));
            }
            const auto fields = parseMultipart(Type, body);
            if (fields.ok())
                for (const MultipartField& field : *fields)
                    QVERIFY(!field.name.isEmpty() && field.data.size() <= body.size());
        }
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        const QByteArray part = "--b\r\nContent-Disposition: form-data; name=a\r\n\r\nx\r\n";
        const QByteArray type = "multipart/form-data; boundary=b";
        QTest::newRow("other type") << QByteArray("multipart/mixed; boundary=b") << part + "--b--";
        QTest::newRow("no boundary") << QByteArray("multipart/form-data") << part + "--b--";
        QTest::newRow("long boundary") << QByteArray("multipart/form-data; boundary=" + QByteArray(71, 'b')) << part;
        QTest::newRow("bad boundary") << QByteArray("multipart/form-data; boundary=\"b\x01\"") << part;
        QTest::newRow("no name") << type << QByteArray("--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--");
        QTest::newRow("no disposition") << type << QByteArray("--b\r\nContent-Type: text/plain\r\n\r\nx\r\n--b--");
        QTest::newRow("broken header") << type << QByteArray("--b\r\nnonsense\r\n\r\nx\r\n--b--");
        QTest::newRow("17 parts") << type << part.repeated(17) + "--b--";
        QTest::newRow("large part") << type
                                    << QByteArray("--b\r\nContent-Disposition: form-data; name=a\r\n\r\n"
                                                  + QByteArray(2048, 'x') + "\r\n--b--");
        QTest::newRow("large header") << type
                                      << QByteArray("--b\r\nX: " + QByteArray(5000, 'x') + "\r\n\r\nx\r\n--b--");
    }

    void refusals()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QVERIFY(!parseMultipart(type, body, {.maxFieldBytes = 1024}).ok());
    }

    void pathsAndControlsLeaveFileNames()
    {
        const QByteArray body =
            "--b\r\nContent-Disposition: form-data; name=a; filename=\"../../etc/pass\x01wd\"\r\n\r\nx\r\n--b--";
        const auto fields = parseMultipart("multipart/form-data; boundary=b", body);
        QVERIFY(fields.ok());
        QCOMPARE(fields->first().fileName, "pass_wd");
    }

    void forms()
    {
        const auto form = parseForm("From=%2B1555&Body=a+b%26c&Body=&x");
        QVERIFY(form.ok());
        QCOMPARE(form->size(), 4);
        QCOMPARE(form->at(0).second, "+1555");
        QCOMPARE(form->at(1).second, "a b&c");
        QCOMPARE(form->at(2).second, "");
        QCOMPARE(form->at(3).first, "x");
        QVERIFY(parseForm("a=%41%").ok() == false);
        QVERIFY(!parseForm("a=%4").ok());
        QVERIFY(!parseForm("a=%zz").ok());
        QVERIFY(parseForm("a=%41").ok());
        QVERIFY(!parseForm(QByteArray("a=1&").repeated(257)).ok());
    }
};

FRONTDESK_TEST_MAIN(MultipartTest)
#include "multiparttest.moc"
