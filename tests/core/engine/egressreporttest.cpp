// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/privacy/egressreport.h"
#include "tests/core/store/storeprobe.h"
#include "tests/support/fatallog.h"

#include <QFile>
#include <QTemporaryDir>

#include <qcoro/qcorotask.h>

using namespace frontdesk;
using test::wait;

class EgressReportTest final : public QObject {
    Q_OBJECT

    static EgressNote note(int i)
    {
        EgressNote note;
        note.purpose = QStringLiteral("answer");
        note.service = i % 2 ? QStringLiteral("openai") : QStringLiteral("=cmd(\"x\"),y");
        note.host = QStringLiteral("api.example.com");
        note.bytesOut = i;
        note.masked = {{QStringLiteral("EMAIL"), 2}, {QStringLiteral("CARD"), 1}};
        note.outcome = QStringLiteral("ok");
        return note;
    }

private Q_SLOTS:
    void pagesAreBoundedAndBringTheServicesOnce()
    {
        test::StoreProbe probe;
        EgressLog log(probe.store.database());
        EgressReport report(probe.store.database());
        for (int i = 1; i <= 3; ++i)
            QVERIFY(wait(log.add(note(i), {})).ok());
        const Result<EgressPage> first = QCoro::waitFor(report.page({.limit = 2}));
        QVERIFY(first.ok());
        QVERIFY(first->more);
        QCOMPARE(first->services.size(), 2);
        QCOMPARE(first->rows.first().bytesOut, 3);
        const Result<EgressPage> second = QCoro::waitFor(report.page({.before = first->rows.last().number}));
        QVERIFY(second->services.isEmpty() && !second->more);
        QCOMPARE(second->rows.size(), 1);
    }

    void theFileHoldsAllRowsOfTheFilter()
    {
        test::StoreProbe probe;
        EgressLog log(probe.store.database());
        EgressReport report(probe.store.database());
        constexpr int Rows = 4600;  // more than two pieces
        QFuture<Result<>> last;
        for (int i = 1; i <= Rows; ++i)
            last = log.add(note(i), {});
        QVERIFY(wait(last).ok());
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("left.csv"));
        const Result<EgressExport> all = QCoro::waitFor(report.write({.before = 7, .limit = 1}, path));
        QVERIFY(all.ok());
        QCOMPARE(all->rows, Rows);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArrayList lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), Rows + 1);
        QVERIFY(lines.first().startsWith("time,service,server,purpose,conversation,"));
        // Newest first; no cell is a formula, commas and quotes stay in their cell.
        QVERIFY2(
            lines.at(1).contains(",\"'=cmd(\"\"x\"\"),y\",api.example.com,answer,,4600,0,3,\"CARD 1; EMAIL 2\",ok"),
            lines.at(1).constData());
        const Result<EgressExport> some = QCoro::waitFor(report.write({.service = QStringLiteral("openai")}, path));
        QCOMPARE(some->rows, Rows / 2);
    }

    void aFolderThatIsNotThereIsSaid()
    {
        test::StoreProbe probe;
        EgressReport report(probe.store.database());
        const Result<EgressExport> made = QCoro::waitFor(report.write({}, QStringLiteral("/nowhere/x.csv")));
        QVERIFY(!made.ok());
        QVERIFY(made.error().userText.contains(u"/nowhere/x.csv"));
        QVERIFY(!QCoro::waitFor(report.write({}, QStringLiteral("x.csv"))).ok());
    }
};

FRONTDESK_TEST_MAIN(EgressReportTest)
#include "egressreporttest.moc"
