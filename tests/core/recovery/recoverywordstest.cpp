// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/recoverywords.h"
#include "tests/support/fatallog.h"

#include <QRandomGenerator>
#include <QSet>
#include <QtTest>

using namespace frontdesk;

/// The recovery sheet: known pairs of BIP-39, sloppy typing, and what is said about mistakes.
class RecoveryWordsTest : public QObject {
    Q_OBJECT

    static QByteArray randomKey()
    {
        QByteArray key(32, Qt::Uninitialized);
        QRandomGenerator::global()->generate(key.begin(), key.end());
        return key;
    }
    static QString messageOf(const QString& typed)
    {
        const Result<QByteArray> key = recoverywords::toKey(typed);
        return key || key.error().detail != u"words" ? QString() : key.error().userText;
    }

private Q_SLOTS:
    void knownPairs_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("words");
        QTest::newRow("00") << QByteArray(32, '\x00')
                            << QString(QStringLiteral("abandon ").repeated(23) + QStringLiteral("art"));
        QTest::newRow("7f") << QByteArray(32, '\x7f')
                            << QStringLiteral(
                                   "legal winner thank year wave sausage worth useful legal winner thank year wave "
                                   "sausage worth useful legal winner thank year wave sausage worth title");
        QTest::newRow("80")
            << QByteArray(32, '\x80')
            << QStringLiteral("letter advice cage absurd amount doctor acoustic avoid letter advice cage absurd "
                              "amount doctor acoustic avoid letter advice cage absurd amount doctor acoustic bless");
        QTest::newRow("ff") << QByteArray(32, '\xff')
                            << QString(QStringLiteral("zoo ").repeated(23) + QStringLiteral("vote"));
    }
    void knownPairs()
    {
        QFETCH(QByteArray, key);
        QFETCH(QString, words);
        QCOMPARE(recoverywords::fromKey(key).join(u' '), words);
        const Result<QByteArray> back = recoverywords::toKey(words);
        QVERIFY(back.ok());
        QCOMPARE(*back, key);
    }

    void theListTellsWordsByFourLetters()
    {
        QSet<QString> beginnings;
        for (const QString& word : recoverywords::list())
            beginnings.insert(word.left(4));
        QCOMPARE(recoverywords::list().size(), 2048);
        QCOMPARE(beginnings.size(), 2048);
    }

    void sloppyTypingIsRead()
    {
        for (int round = 0; round < 50; ++round) {
            const QByteArray key = randomKey();
            const QStringList words = recoverywords::fromKey(key);
            QString capitals;
            QString numbered;
            QString shortened;
            for (int i = 0; i < words.size(); ++i) {
                capitals += words.at(i).toUpper() + QStringLiteral(",\t ");
                numbered += QStringLiteral("%1. %2\r\n").arg(i + 1).arg(words.at(i));
                shortened += words.at(i).left(4) + u' ';
            }
            for (const QString& typed : {capitals, numbered, shortened, recoverywords::sheet(words)}) {
                const Result<QByteArray> read = recoverywords::toKey(typed);
                QVERIFY2(read.ok(), qPrintable(typed));
                QCOMPARE(*read, key);
            }
        }
    }

    void mistakesAreNamed()
    {
        QStringList words = recoverywords::fromKey(QByteArray(32, '\x7f'));
        words[5] = QStringLiteral("sausagge");
        QCOMPARE(
            messageOf(words.join(u' ')),
            QStringLiteral("Word 6 (\"sausagge\") is not one of the words of recovery sheets. Is it \"sausage\"?"));
        words = recoverywords::fromKey(QByteArray(32, '\x7f'));
        words[4] = QStringLiteral("quarkschnitte");
        QCOMPARE(messageOf(words.join(u' ')),
                 QStringLiteral("Word 5 (\"quarkschnitte\") is not one of the words of recovery sheets."));
        words = recoverywords::fromKey(QByteArray(32, '\x7f'));
        words.removeLast();
        QCOMPARE(messageOf(words.join(u' ')), QStringLiteral("A recovery sheet has 24 words; these are 23."));
        QVERIFY(!messageOf({}).isEmpty());
        QVERIFY(!messageOf(QStringLiteral("x").repeated(100'000)).isEmpty());
    }

    /// 8 bits of the hash: about one in 256 wrong sheets passes, and then does not fit the backup.
    void swappedAndWrongWordsAreFound()
    {
        int passed = 0;
        for (int round = 0; round < 500; ++round) {
            QStringList words = recoverywords::fromKey(randomKey());
            words.swapItemsAt(round % 24, (round + 7) % 24);
            const Result<QByteArray> read = recoverywords::toKey(words);
            passed += read ? 1 : 0;
            if (!read)
                QVERIFY(read.error().userText.startsWith(QStringLiteral("Each word is known")));
        }
        QVERIFY2(passed < 15, qPrintable(QString::number(passed)));
    }
};

FRONTDESK_TEST_MAIN(RecoveryWordsTest)
#include "recoverywordstest.moc"
