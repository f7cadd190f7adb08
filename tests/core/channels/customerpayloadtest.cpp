// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/webchat/customerpayload.h"
#include "tests/support/fatallog.h"

#include <QtTest>

#include <random>

using namespace frontdesk::webchat;

class CustomerPayloadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("plain") << QStringLiteral("ingrid@example.org") << true;
        QTest::newRow("plus") << QStringLiteral("a+b.c@mail.example.co.uk") << true;
        QTest::newRow("umlaut domain") << QStringLiteral("a@müller.de") << true;
        QTest::newRow("no dot") << QStringLiteral("a@nowhere") << false;
        QTest::newRow("two ats") << QStringLiteral("a@b@c.de") << false;
        QTest::newRow("blank") << QStringLiteral("a b@c.de") << false;
        QTest::newRow("header") << QStringLiteral("a@c.de\nBcc: x@y.z") << false;
        QTest::newRow("list") << QStringLiteral("a,b@c.de") << false;
        QTest::newRow("empty parts") << QStringLiteral("@c..de") << false;
        QTest::newRow("long") << QString(QString(300, u'a') + QStringLiteral("@c.de")) << false;
    }
    void addresses()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QCOMPARE(isEmailAddress(text), good);
    }

    void detailsChangeOnlyWhatIsThere()
    {
        const auto change = parseDetails(R"({"name":"  Ingrid \u0007 Berg ","email":null})");
        QVERIFY(change.ok());
        QCOMPARE(change->name.value(), QStringLiteral("Ingrid Berg"));
        QCOMPARE(change->email.value(), QString());
        QVERIFY(!change->language);
        for (const char* bad : {"", "[]", "{}", R"({"email":"nonsense"})", R"({"name":7})", R"({"language":"<b>"})"})
            QVERIFY2(!parseDetails(bad).ok(), bad);
        QVERIFY(!parseDetails("{\"name\":\"" + QByteArray(101, 'x') + "\"}").ok());
    }

    void ratingsHaveOneToFiveStars()
    {
        const auto rating = parseRating(R"({"stars":4,"comment":" good "})");
        QVERIFY(rating.ok());
        QCOMPARE(rating->stars, 4);
        QCOMPARE(rating->comment, QStringLiteral("good"));
        for (const char* bad : {R"({})", R"({"stars":0})", R"({"stars":6})", R"({"stars":4.5})", R"({"stars":"5"})",
                                R"({"stars":18446744073709551615})"})
            QVERIFY2(!parseRating(bad).ok(), bad);
        QVERIFY(!parseRating("{\"stars\":1,\"comment\":\"" + QByteArray(501, 'x') + "\"}").ok());
    }

    void leftMessagesNeedWordsAndAddress()
    {
        const auto left = parseLeftMessage(R"({"message":"Call me","email":"a@b.org","name":"A"})", {});
        QVERIFY(left.ok());
        QCOMPARE(left->email, QStringLiteral("a@b.org"));
        QVERIFY(!parseLeftMessage(R"({"message":"Call me"})", {}).ok());
        QVERIFY(!parseLeftMessage(R"({"message":" ","email":"a@b.org"})", {}).ok());
    }

    void messagesCarryFiles()
    {
        const auto message = parseChatMessage("application/json", R"({"attachments":["abc","abc","d-1"]})", {});
        QVERIFY(message.ok());
        QCOMPARE(message->attachments, (QStringList{QStringLiteral("abc"), QStringLiteral("d-1")}));
        QVERIFY(!parseChatMessage("application/json", R"({"message":"x","attachments":["../etc"]})", {}).ok());
        QVERIFY(!parseChatMessage("application/json", R"({"message":"x","attachments":"abc"})", {}).ok());
        QVERIFY(!parseChatMessage("application/json",
                                  R"({"attachments":["1","2","3","4","5","6","7","8","9","10","11"]})", {})
                     .ok());
        const QByteArray form =
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nhello\r\n--b--\r\n";
        const auto file = parseUpload("multipart/form-data; boundary=b", form);
        QVERIFY(file.ok());
        QCOMPARE(file->data, QByteArray("hello"));
        const auto both = parseChatMessage("multipart/form-data; boundary=b", form, {});
        QVERIFY(both.ok());
        QCOMPARE(both->files.size(), 1);
    }

    /// Broken bodies of all kinds: an answer, never a crash, and in bounded time.
    void fuzz()
    {
        std::mt19937 random(20261121);
        const QList<QByteArray> seeds{
            R"({"name":"a","email":"a@b.org","language":"de"})", R"({"stars":5,"comment":"x"})",
            R"({"message":"hi","email":"a@b.org","attachments":["a","b"]})",
            "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nx\r\n--b--\r\n"};
        for (int round = 0; round < 20'000; ++round) {
            QByteArray body = seeds.at(round % seeds.size());
            for (int change = int(random() % 6); change >= 0; --change) {
                const qsizetype at = qsizetype(random() % size_t(body.size() + 1));
                if (random() % 3 == 0)
                    body.remove(at, 1 + random() % 5);
                else
                    body.insert(at, char(random() % 256));
            }
            (void)parseDetails(body).ok();
            (void)parseRating(body).ok();
            (void)parseLeftMessage(body, {}).ok();
            (void)parseChatMessage("application/json", body, {}).ok();
            (void)parseUpload("multipart/form-data; boundary=b", body).ok();
        }
    }
};

FRONTDESK_TEST_MAIN(CustomerPayloadTest)
#include "customerpayloadtest.moc"
