// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/sentencesplitter.h"

#include "tests/support/fatallog.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace frontdesk;

class SentenceSplitterTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cuts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("pieces");
        QTest::newRow("two") << QStringLiteral("It costs 5.95 dollars. It is free above 50.") << 2;
        QTest::newRow("abbreviation") << QStringLiteral("See No. 5 of St. Mary's, e.g. the lamp. Done.") << 2;
        QTest::newRow("question") << QStringLiteral("Really? Yes! Good.") << 3;
        QTest::newRow("line break") << QStringLiteral("First line\nSecond line") << 2;
        QTest::newRow("address") << QStringLiteral("Write to help@shop.example.com. Thanks") << 2;
        QTest::newRow("nothing") << QString() << 0;
    }

    void cuts()
    {
        QFETCH(QString, text);
        QFETCH(int, pieces);
        const QStringList cut = SentenceSplitter::split(text);
        QCOMPARE(cut.size(), pieces);
        QCOMPARE(cut.join(QString()), text);
    }

    /// However the text arrives, the pieces are the same and joined they are the text.
    void arrivalDoesNotMatter()
    {
        const QStringList texts = {
            QStringLiteral(
                "Hi! Order 10432 was shipped on Nov. 18 with U.S. mail (3.5 lb). It arrives soon... \"Really?\" she asked. "
                "Yes. 5 days left. a lower start. Fin"),
            QStringLiteral(
                "  Blank first.  Two blanks.   Three.\n\nNew paragraph? Ja! Öffnungszeiten: 9 bis 17 Uhr. Ende.  "),
            QStringLiteral("No stop at all just words and words"), QStringLiteral("...!?!?  . . . 1. 2. 3. Go")};
        QRandomGenerator random(20261121);
        for (const QString& text : texts) {
            const QStringList whole = SentenceSplitter::split(text);
            QCOMPARE(whole.join(QString()), text);
            for (int run = 0; run < 300; ++run) {
                SentenceSplitter splitter;
                QStringList pieces;
                for (qsizetype at = 0; at < text.size();) {
                    const qsizetype n = 1 + random.bounded(7);
                    pieces << splitter.feed(text.mid(at, n));
                    at += n;
                }
                pieces << splitter.flush();
                QCOMPARE(pieces, whole);
                QVERIFY(splitter.pending().isEmpty());
            }
        }
    }

    /// The customer sees a sentence before the next one is complete.
    void releasesEarly()
    {
        SentenceSplitter splitter;
        QVERIFY(splitter.feed(QStringLiteral("One sentence. ")).isEmpty());
        QCOMPARE(splitter.feed(QStringLiteral("An")), QStringList{QStringLiteral("One sentence. ")});
    }
};

FRONTDESK_TEST_MAIN(SentenceSplitterTest)
#include "sentencesplittertest.moc"
