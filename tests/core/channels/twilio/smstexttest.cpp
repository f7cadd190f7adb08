// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/smstext.h"
#include "tests/support/fatallog.h"

#include <QtTest>

#include <random>

using namespace frontdesk;

class SmsTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void counts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("gsm");
        QTest::addColumn<int>("units");
        QTest::addColumn<int>("segments");
        QTest::addColumn<int>("left");
        const auto row = [](const char* name, const QString& text, bool gsm, int units, int segments, int left) {
            QTest::newRow(name) << text << gsm << units << segments << left;
        };
        const QString emoji = QStringLiteral("\U0001F600");
        row("empty", {}, true, 0, 0, 160);
        row("160", QString(160, u'a'), true, 160, 1, 0);
        row("161", QString(161, u'a'), true, 161, 2, 145);
        row("306", QString(306, u'a'), true, 306, 2, 0);
        row("307", QString(307, u'a'), true, 307, 3, 152);
        row("umlauts are basic", QStringLiteral("Grüße für Äpfel, ñandú? §Ø"), false, 26, 1, 44);
        row("umlauts", QStringLiteral("Grüße für Äpfel § Ø"), true, 19, 1, 141);
        row("euro takes two", QString(QString(159, u'a') + u'€'), true, 161, 2, 145 - 0);
        row("80 euros", QString(80, u'€'), true, 160, 1, 0);
        // 76 pairs fill 152 of 153: the 77th is not cut, so a septet stays empty.
        row("81 euros", QString(81, u'€'), true, 162, 2, 153 - 10);
        row("70", QString(70, u'ж'), false, 70, 1, 0);
        row("71", QString(71, u'ж'), false, 71, 2, 63);
        row("35 emojis", emoji.repeated(35), false, 70, 1, 0);
        // 33 pairs fill 66 of 67.
        row("36 emojis", emoji.repeated(36), false, 72, 2, 67 - 6);
        row("c cedilla", QStringLiteral("ç"), false, 1, 1, 69);
    }
    void counts()
    {
        QFETCH(QString, text);
        const SmsCount count = countSms(text);
        QTEST(count.encoding == SmsEncoding::Gsm7, "gsm");
        QTEST(count.units, "units");
        QTEST(count.segments, "segments");
        QTEST(count.unitsLeft, "left");
        QCOMPARE(isGsm7(text), count.encoding == SmsEncoding::Gsm7);
    }

    void wholeSentencesFirst()
    {
        const QString text = QStringLiteral("Your parcel left our house yesterday. It will be with you on Monday. "
                                            "Dr. Berg signed for the other one! Is there anything else?");
        const QStringList pieces = splitMessage(text, 80);
        QCOMPARE(pieces,
                 (QStringList{QStringLiteral("Your parcel left our house yesterday. It will be with you on Monday."),
                              QStringLiteral("Dr. Berg signed for the other one! Is there anything else?")}));
        QCOMPARE(splitMessage(text, 500), QStringList{text});
        QCOMPARE(splitMessage(text, 0), QStringList{text});
        QCOMPARE(splitMessage(QStringLiteral("  \n "), 80), QStringList());
    }

    void longSentencesAtWordsAndLongWordsBetweenGraphemes()
    {
        const QString sentence = QStringLiteral("alpha beta gamma delta epsilon zeta eta theta iota kappa lambda");
        for (const QString& piece : splitMessage(sentence, 20)) {
            QVERIFY(piece.size() <= 20);
            for (const QString& word : piece.split(u' '))
                QVERIFY2(sentence.split(u' ').contains(word), qPrintable(word));
        }
        const QString family = QStringLiteral("\U0001F468\u200D\U0001F469\u200D\U0001F467");
        const QStringList pieces = splitMessage(family.repeated(6), 20);
        for (const QString& piece : pieces)
            QCOMPARE(piece.size() % family.size(), 0);
        QCOMPARE(pieces.join(QString()), family.repeated(6));
    }

    void aPieceOf160IsOneSms()
    {
        const QString text = QStringLiteral("Costs are 20 € [incl. VAT] {net}. ").repeated(20);
        for (const QString& piece : splitMessage(text, 160))
            QCOMPARE(countSms(piece).segments, 1);
    }

    void nothingIsLostWhateverComes()
    {
        std::mt19937 random(7);
        const QStringList atoms{QStringLiteral("a"),   QStringLiteral(" "),          QStringLiteral(". "),
                                QStringLiteral("\n"),  QStringLiteral("\U0001F600"), QStringLiteral("e\u0301"),
                                QStringLiteral("€"),   QStringLiteral("! X"),        QStringLiteral("wort "),
                                QString(QChar(0xd800))};
        for (int round = 0; round < 400; ++round) {
            QString text;
            for (int i = 0, count = int(random() % 300); i < count; ++i)
                text += atoms.at(qsizetype(random() % quint32(atoms.size())));
            const int most = 20 + int(random() % 100);
            QString joined;
            for (const QString& piece : splitMessage(text, most)) {
                QVERIFY(!piece.trimmed().isEmpty());
                QVERIFY2(piece.size() <= most, qPrintable(piece));
                QVERIFY(!piece.at(0).isLowSurrogate());
                joined += piece;
            }
            const auto bare = [](QString s) {
                s.removeIf([](QChar c) { return c.isSpace(); });
                return s;
            };
            QCOMPARE(bare(joined), bare(text));
        }
    }
};

FRONTDESK_TEST_MAIN(SmsTextTest)
#include "smstexttest.moc"
