// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/coro.h"
#include "core/base/ids.h"
#include "core/base/serialqueue.h"
#include "tests/support/fatallog.h"

#include <QPromise>
#include <QtTest>

using namespace frontdesk;

class CoroTest : public QObject {
    Q_OBJECT

private:
    static Task<> wait(QFuture<void> future, QStringList* log, QString name)
    {
        *log << name + QStringLiteral(" begins");
        co_await future;
        *log << name + QStringLiteral(" ends");
        co_return Result<>();
    }

private Q_SLOTS:
    void aFutureInTimeAndOneTooLate()
    {
        QPromise<void> soon, never;
        soon.start();
        never.start();
        const QFuture<bool> first = coro::finishedWithin(soon.future(), 5000);
        const QFuture<bool> second = coro::finishedWithin(never.future(), 20);
        soon.finish();
        QTRY_VERIFY(first.isFinished() && second.isFinished());
        QCOMPARE(first.result(), true);
        QCOMPARE(second.result(), false);
        never.finish();
        QTest::qWait(10);
        QCOMPARE(second.resultCount(), 1);
    }

    void theQueueIsSerial()
    {
        QStringList log;
        SerialQueue queue(QStringLiteral("test"));
        QPromise<void> gate;
        gate.start();
        const QFuture<void> open = gate.future();
        queue.post([open, &log] { return wait(open, &log, QStringLiteral("a")); });
        queue.post([open, &log] { return wait(open, &log, QStringLiteral("b")); });
        QCOMPARE(log, QStringList{QStringLiteral("a begins")});
        QVERIFY(!queue.idle());
        gate.finish();
        QTRY_VERIFY(queue.idle());
        QCOMPARE(log, (QStringList{QStringLiteral("a begins"), QStringLiteral("a ends"), QStringLiteral("b begins"),
                                   QStringLiteral("b ends")}));
    }

    void idsAreWhatTheySay()
    {
        QSet<QString> ids, tickets;
        for (int i = 0; i < 2000; ++i) {
            const QString id = newPublicId();
            QVERIFY2(isPublicId(id), qPrintable(id));
            QCOMPARE(id.at(14), QChar(u'7'));
            ids << id;
            const QString ticket = newTicketId();
            QCOMPARE(ticket.size(), 11);
            for (const QChar c : QStringLiteral("01OILU"))
                QVERIFY(!ticket.contains(c));
            tickets << ticket;
        }
        QCOMPARE(ids.size(), 2000);
        QCOMPARE(tickets.size(), 2000);
        const QString earlier = newPublicId();
        QTest::qWait(3);
        const QString later = newPublicId();
        QVERIFY(earlier < later);
        QVERIFY(!isPublicId(u"01A1FBE7-4306-7bef-9acf-35b39362c699"));
        QVERIFY(!isPublicId(u"../../etc/passwd"));
    }
};

FRONTDESK_TEST_MAIN(CoroTest)
#include "corotest.moc"
