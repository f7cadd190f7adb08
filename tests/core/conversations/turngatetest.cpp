// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/turngate.h"

#include <QCoreApplication>
#include <QTest>

#include <memory>
#include <vector>

using namespace frontdesk;

namespace {

class TurnGateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatCameLaterIsDoneFirst();
    void inTheirOrder();
    void oneInARound();
    void noneInALongRound();
    void oneAfterTheLongestWait();
    void noneWhileTheStoreIsBehind();
    void whileFewRunTheNextBegins();
    void oneThatBeginsMayPostAnother();
    void nobodyBeginsAfterTheEnd();
    void goneWithWaiters();
};

/// What the thread is asked to do after the turn was posted is done before the turn begins.
void TurnGateTest::whatCameLaterIsDoneFirst()
{
    TurnGate gate;
    QStringList done;
    QObject here;
    gate.post([&] { done << QStringLiteral("turn"); });
    QVERIFY(done.isEmpty());
    for (int i = 0; i < 2; ++i)
        QMetaObject::invokeMethod(
            &here, [&] { done << QStringLiteral("message"); }, Qt::QueuedConnection);
    QTRY_COMPARE(done.size(), 3);
    QCOMPARE(done, QStringList({QStringLiteral("message"), QStringLiteral("message"), QStringLiteral("turn")}));
}

void TurnGateTest::inTheirOrder()
{
    TurnGate gate;
    QList<int> done;
    QList<int> wanted;
    for (int i = 0; i < 25; ++i) {
        wanted << i;
        gate.post([&done, i] { done << i; });
    }
    QCOMPARE(gate.waiting(), wanted.size());
    QTRY_COMPARE(done, wanted);
    QCOMPARE(gate.waiting(), 0);
}

/// Each that begins brings work; the next one begins only when the thread has had a round for it.
void TurnGateTest::oneInARound()
{
    TurnGate gate;
    QObject here;
    QStringList done;
    for (int i = 0; i < 5; ++i)
        gate.post([&] {
            done << QStringLiteral("turn");
            QMetaObject::invokeMethod(
                &here, [&] { done << QStringLiteral("its work"); }, Qt::QueuedConnection);
        });
    QTRY_COMPARE(done.size(), 10);
    QCOMPARE(done.first(), QStringLiteral("turn"));
    for (int i = 0; i < 10; ++i)
        QCOMPARE(done.at(i), i % 2 ? QStringLiteral("its work") : QStringLiteral("turn"));
}

/// Fake time: only the work takes any.
void TurnGateTest::noneInALongRound()
{
    qint64 now = 1000;
    TurnGate gate([&now] { return now; });
    QObject here;
    QStringList done;
    std::function<void()> work = [&] {
        now += 2 * TurnGate::LongRoundMs;
        done << QStringLiteral("work");
        if (done.size() < 4)
            QMetaObject::invokeMethod(&here, work, Qt::QueuedConnection);
    };
    QList<qint64> begun;
    const auto turn = [&] {
        begun << now;
        done << QStringLiteral("turn");
    };
    gate.post([&] {
        turn();
        gate.post(turn);
        work();
    });
    QTRY_COMPARE(begun.size(), 2);
    QCOMPARE(done, QStringList({QStringLiteral("turn"), QStringLiteral("work"), QStringLiteral("work"),
                                QStringLiteral("work"), QStringLiteral("turn")}));
    QVERIFY(begun.at(1) - begun.at(0) < TurnGate::AtMostMs);
}

/// No round is ever short: whenever somebody looks, time has passed.
void TurnGateTest::oneAfterTheLongestWait()
{
    qint64 now = 1000;
    TurnGate gate([&now] { return now += TurnGate::LongRoundMs + TurnGate::EveryMs + 1; });
    QList<qint64> begun;
    for (int i = 0; i < 4; ++i)
        gate.post([&] { begun << now; });
    QTRY_COMPARE(begun.size(), 4);
    for (qsizetype i = 1; i < begun.size(); ++i) {
        QVERIFY(begun.at(i) - begun.at(i - 1) >= TurnGate::AtMostMs);
        QVERIFY(begun.at(i) - begun.at(i - 1) < 2 * TurnGate::AtMostMs);
    }
}

void TurnGateTest::noneWhileTheStoreIsBehind()
{
    qint64 now = 1000;
    int asked = 0;
    TurnGate gate([&now] { return now; });
    gate.holdWhile([&asked] { return ++asked <= 5; });
    QList<int> begun;
    for (int i = 0; i < 2; ++i)
        gate.post([&] { begun << asked; });
    QTRY_COMPARE(begun.size(), 2);
    QCOMPARE(begun, QList<int>({0, 6}));  // the first one is not kept waiting by anybody
}

/// No round is short and the store is always behind; all the same a few turns run as long as nobody waits for an
/// acknowledgement.
void TurnGateTest::whileFewRunTheNextBegins()
{
    qint64 now = 1000;
    int awaited = 2;  // times that somebody waits
    TurnGate gate([&now] { return now += TurnGate::LongRoundMs + TurnGate::EveryMs + 1; });
    gate.holdWhile([] { return true; });
    gate.setAwaited([&awaited] { return --awaited >= 0; });
    std::vector<std::unique_ptr<TurnGate::Running>> running;
    QList<qint64> begun;
    for (int i = 0; i <= TurnGate::Few; ++i)
        gate.post([&] {
            begun << now;
            running.push_back(std::make_unique<TurnGate::Running>(gate));
        });
    QTRY_COMPARE(begun.size(), TurnGate::Few + 1);
    QVERIFY(awaited < 0);
    const auto after = [&begun](qsizetype i) { return begun.at(i) - begun.at(i - 1); };
    for (qsizetype i = 1; i < TurnGate::Few; ++i)
        QVERIFY(after(i) < TurnGate::AtMostMs);
    QVERIFY(after(TurnGate::Few) >= TurnGate::AtMostMs);  // there are enough

    running.clear();
    const qint64 ended = now;
    gate.post([&] { begun << now; });
    QTRY_COMPARE(begun.size(), TurnGate::Few + 2);
    QVERIFY(now - ended < TurnGate::AtMostMs);
}

void TurnGateTest::oneThatBeginsMayPostAnother()
{
    TurnGate gate;
    int begun = 0;
    std::function<void()> again = [&] {
        if (++begun < 30)
            gate.post(again);
    };
    gate.post(again);
    QTRY_COMPARE(begun, 30);
}

void TurnGateTest::nobodyBeginsAfterTheEnd()
{
    TurnGate gate;
    int begun = 0;
    gate.post([&] { ++begun; });
    gate.shut();
    gate.post([&] { ++begun; });
    QTest::qWait(50);
    QCOMPARE(begun, 0);
    QCOMPARE(gate.waiting(), 0);
}

void TurnGateTest::goneWithWaiters()
{
    const auto held = std::make_shared<int>(1);
    {
        TurnGate gate;
        gate.post([held] { ++*held; });
        QCOMPARE(held.use_count(), 2);
    }
    QCoreApplication::processEvents();
    QCOMPARE(*held, 1);
    QCOMPARE(held.use_count(), 1);
}

}  // namespace

QTEST_GUILESS_MAIN(TurnGateTest)
#include "turngatetest.moc"
