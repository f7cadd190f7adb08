// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/whendone.h"
#include "core/base/coro.h"
#include "core/base/result.h"
#include "tests/support/fatallog.h"

#include <QtTest>

#include <atomic>
#include <thread>

using namespace frontdesk;

/// Continuations come once, on the right thread, and never after their context.
class WhenDoneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The window of QFuture::then() in Qt 6.4: attached at the very moment at which another thread finishes.
    void onceWhenTheOtherThreadFinishesAtThatMoment()
    {
        constexpr int Rounds = 4000;
        std::atomic<QPromise<int>*> next = nullptr;
        std::atomic<bool> stop = false;
        std::thread finisher([&] {
            while (!stop)
                if (QPromise<int>* promise = next.exchange(nullptr)) {
                    promise->addResult(1);
                    promise->finish();
                    delete promise;
                }
        });
        int calls = 0;
        for (int i = 0; i < Rounds; ++i) {
            auto* promise = new QPromise<int>;
            promise->start();
            const QFuture<int> future = promise->future();
            while (next != nullptr)
                std::this_thread::yield();
            next = promise;
            whenDone(future, this, [&calls](int value) { calls += value; });
            if (i % 500 == 499)
                QCoreApplication::sendPostedEvents();
        }
        QTRY_COMPARE(calls, Rounds);
        QTest::qWait(20);
        stop = true;
        finisher.join();
        QCOMPARE(calls, Rounds);
    }

    void comesOnTheThreadOfItsContext()
    {
        QPromise<Result<int>> promise;
        promise.start();
        QThread* came = nullptr;
        whenDone(promise.future(), this, [&came](const Result<int>&) { came = QThread::currentThread(); });
        std::thread([&promise] {
            promise.addResult(Result<int>(4));
            promise.finish();
        }).join();
        QCOMPARE(came, nullptr);
        QTRY_COMPARE(came, thread());
    }

    void aDeadContextIsNotCalled()
    {
        bool called = false;
        QPromise<void> promise;
        promise.start();
        {
            QObject context;
            whenDone(promise.future(), &context, [&called] { called = true; });
            promise.finish();
        }
        QTest::qWait(10);
        QVERIFY(!called);
    }

    void noResultNoCall()
    {
        bool called = false;
        QFuture<int> chained;
        {
            QPromise<int> dropped;
            dropped.start();
            chained = afterwards(dropped.future(), this, [&called](int) {
                called = true;
                return 1;
            });
        }
        QTRY_VERIFY(chained.isFinished());
        QVERIFY(!called);
        QCOMPARE(chained.resultCount(), 0);
    }

    void chainsTakeValuesAndFutures()
    {
        const QFuture<QString> text = afterwards(coro::ready(4), this, [this](int value) {
            return afterwards(coro::ready(value + 1), this, [](int more) { return QString::number(more); });
        });
        QTRY_VERIFY(text.isFinished());
        QCOMPARE(text.result(), QStringLiteral("5"));
    }
};

FRONTDESK_TEST_MAIN(WhenDoneTest)
#include "whendonetest.moc"
