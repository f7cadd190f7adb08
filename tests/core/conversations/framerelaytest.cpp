// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conversations/framerelay.h"
#include "core/conversations/mailbox.h"
#include "core/conversations/sendverdict.h"
#include "tests/support/fatallog.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace frontdesk;

namespace {

class Recorder final : public FrameObserver {
public:
    QList<qint64> seen;
    void bindSession(SessionId, ConversationId, const QString&) override {}
    void durableFrame(const CustomerFrame& frame) override { seen << frame.seq; }
    void hint(ConversationId, const Json&, qint64) override {}
    QFuture<void> fence(ConversationId, qint64) override { return {}; }
};

CustomerFrame frame(qint64 seq, qint64 conversation = 1)
{
    return {ConversationId(conversation), QStringLiteral("c"), seq, Json::object()};
}

}  // namespace

class FrameRelayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyOrderOfCommitsReachesTheCustomerInOrder()
    {
        for (quint32 seed = 1; seed <= 50; ++seed) {
            QList<qint64> order;
            for (qint64 i = 1; i <= 40; ++i)
                order << i;
            QRandomGenerator random(seed);
            std::shuffle(order.begin(), order.end(), random);
            FrameRelay relay;
            Recorder recorder;
            relay.setObserver(&recorder);
            relay.expectFrom(ConversationId(1), 0);
            for (const qint64 seq : std::as_const(order))
                relay.release({frame(seq)});
            QList<qint64> expected = order;
            std::sort(expected.begin(), expected.end());
            QCOMPARE(recorder.seen, expected);
        }
    }

    void nothingIsRepeated()
    {
        FrameRelay relay;
        Recorder recorder;
        relay.setObserver(&recorder);
        relay.release({frame(7), frame(8)});
        relay.release({frame(8), frame(7), frame(9)});
        QCOMPARE(recorder.seen, (QList<qint64>{7, 8, 9}));
    }

    void conversationsDoNotWaitForEachOther()
    {
        FrameRelay relay;
        Recorder recorder;
        relay.setObserver(&recorder);
        relay.expectFrom(ConversationId(1), 0);
        relay.release({frame(2, 1), frame(5, 2)});
        QCOMPARE(recorder.seen, (QList<qint64>{5}));
        relay.release({frame(1, 1)});
        QCOMPARE(recorder.seen, (QList<qint64>{5, 1, 2}));
    }

    void aFrameThatNeverComesDoesNotHoldUpTheOthersForEver()
    {
        FrameRelay relay;
        Recorder recorder;
        relay.setObserver(&recorder);
        relay.expectFrom(ConversationId(1), 0);
        for (qint64 i = 2; i <= 257; ++i)
            relay.release({frame(i)});
        QVERIFY(recorder.seen.isEmpty());
        relay.release({frame(258)});
        QCOMPARE(recorder.seen.size(), 257);
        QCOMPARE(recorder.seen.first(), 2);
    }

    void storeIdleWaitsForTheLastCall()
    {
        const auto box = std::make_shared<Mailbox>(ConversationId(1));
        QVERIFY(box->storeIdle().isFinished());
        auto first = std::make_unique<Mailbox::StoreOp>(box);
        auto second = std::make_unique<Mailbox::StoreOp>(box);
        const QFuture<void> idle = box->storeIdle();
        QVERIFY(!box->idle());
        first.reset();
        QVERIFY(!idle.isFinished());
        second.reset();
        QVERIFY(idle.isFinished());
        QVERIFY(box->idle());
    }

    void backoffGrowsAndIsBounded()
    {
        QCOMPARE(sendBackoff(1, 0), 1 * MicrosPerSecond);
        QCOMPARE(sendBackoff(4, 0), 8 * MicrosPerSecond);
        QCOMPARE(sendBackoff(1000, 0), 300 * MicrosPerSecond);
        QCOMPARE(sendBackoff(0, 0), 1 * MicrosPerSecond);
        QVERIFY(sendBackoff(4, 1) >= Micros(6.3 * MicrosPerSecond));
    }
};

FRONTDESK_TEST_MAIN(FrameRelayTest)
#include "framerelaytest.moc"
