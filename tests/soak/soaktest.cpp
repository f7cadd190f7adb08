// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/soakrun.h"
#include "tests/support/fatallog.h"

#include <QtTest>

using namespace frontdesk;
using namespace frontdesk::test;

/// A few thousand turns of the long run: its books must balance and nothing may be left behind.
class SoakTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBooksBalance();
};

void SoakTest::theBooksBalance()
{
    SoakOptions options;
    options.turns = 3000;
    options.window = 500;
    options.conversationsPerDay = 600;  // a day passes: the sweep closes, the desk goes home
    options.innerCustomers = 20;
    options.wireCustomers = 2;
    options.retentionDays = 0;
    options.print = false;
    const SoakResult result = runSoak(options);
    const SoakTally& tally = result.tally;
    QVERIFY(result.started);
    QVERIFY2(tally.errors.isEmpty(), qPrintable(tally.errors.join(u'\n')));
    QCOMPARE(tally.gaps, 0);
    QVERIFY(tally.turns >= options.turns);
    // Every message of a customer that was acknowledged is stored; every answered turn is stored once.
    QCOMPARE(result.storedTurns, tally.turns);
    QVERIFY2(result.storedMessages >= tally.acknowledged && result.storedMessages <= tally.messages,
             qPrintable(QStringLiteral("%1 stored, %2 acknowledged, %3 sent")
                            .arg(result.storedMessages)
                            .arg(tally.acknowledged)
                            .arg(tally.messages)));
    QCOMPARE(result.storedStreaming, 0);
    QCOMPARE(result.storedSending, 0);
    QVERIFY(result.statements > 100);
    QVERIFY2(result.walks.isEmpty(), qPrintable(result.walks.join(u'\n')));
    // The run was what it says it is.
    QVERIFY(tally.takeovers > 0 && tally.handBacks > 0 && tally.closes > 0 && tally.staffMessages > 0);
    QVERIFY(tally.resumes > 0 && tally.returns > 0 && tally.uploads > 0 && tally.ratings > 0);
    QVERIFY(result.sweptConversations > 0);
    QCOMPARE(result.liveTasks, 0);
    QVERIFY2(result.descriptorsAfter <= result.descriptorsBefore + OwnDescriptors,
             qPrintable(result.newDescriptors.join(u'\n')));
    QVERIFY2(result.heapAtLastWindow < result.heapAtFirstWindow + 40,
             qPrintable(QStringLiteral("%1 MiB, then %2").arg(result.heapAtFirstWindow).arg(result.heapAtLastWindow)));
}

FRONTDESK_TEST_MAIN(SoakTest)
#include "soaktest.moc"
