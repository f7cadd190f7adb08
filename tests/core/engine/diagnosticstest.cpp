// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/health/diagnostics.h"
#include "core/base/redact.h"
#include "core/engine/health/healthchecks.h"
#include "tests/support/fatallog.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace frontdesk;

class DiagnosticsTest : public QObject {
    Q_OBJECT

    static HealthFacts goodFacts()
    {
        HealthFacts f{.now = 1'795'273'200 * MicrosPerSecond};
        f.gateway = {8000, 200, 900};
        f.operations = {9090, 200, 900};
        f.figures = StoreFigures{.documents = 17, .passages = 94, .sqlite = QStringLiteral("3"), .schema = 4};
        f.secretStore = QStringLiteral("keychain");
        f.diskFree = 50'000'000'000;
        return f;
    }
    static ServiceState stateOf(const HealthFacts& facts, const char* id)
    {
        for (const ServiceHealth& s : checkServices(facts))
            if (s.id == QLatin1String(id)) {
                if (s.sentence.isEmpty())
                    qFatal("no sentence for %s", id);
                return s.state;
            }
        qFatal("no service %s", id);
    }
    static DiagnosticsInput planted()
    {
        DiagnosticsInput in;
        in.health.services = {{QStringLiteral("secrets"), ServiceState::Ok, QStringLiteral("at anna@example.com")}};
        in.health.versions = {{QStringLiteral("Frontdesk"), QStringLiteral("1")}};
        logring::clear();
        logWarning("gateway", QStringLiteral("token=abcdef0123456789secret and Bearer abcdefgh12345678"));
        logWarning("sms", QStringLiteral("could not reach +49 170 1234567 nor carla@customers.example"));
        logError("llm", QStringLiteral("key sk-live-aaaabbbbccccdddd was refused"));
        in.log = logring::records();
        in.problems = logring::problems();
        // What never went through the log's redaction must not come out either.
        in.log << LogRecord{.text = QStringLiteral("raw dora@customers.example +1 (207) 555-0199")};
        in.metrics = "# HELP x y\nhttp_requests_total{route=\"/mail/eve@customers.example\"} 1234567890\n";
        return in;
    }

private Q_SLOTS:
    void cleanup() { test::clearExpectedLogs(); }

    void nothingPlantedIsInTheBundle()
    {
        test::expectLog(QStringLiteral("was refused"));
        QByteArray all;
        for (const ZipEntry& entry : diagnosticsFiles(planted()))
            all += entry.data;
        for (const char* secret : {"abcdef0123456789secret", "abcdefgh12345678", "1234567 ", "carla@", "sk-live",
                                   "aaaabbbb", "dora@", "555-0199", "eve@", "anna@"})
            QVERIFY2(!all.contains(secret), secret);
        QVERIFY(all.contains("could not reach"));
        QVERIFY2(all.contains("} 1234567890"), "the value of a counter is no telephone number");
        QVERIFY(parseJson(diagnosticsFiles(planted()).at(3).data).ok());
    }

    void theZipIsReadByOthers()
    {
        test::expectLog(QStringLiteral("was refused"));
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("diagnose.zip"));
        const Result<DiagnosticsBundle> written = writeDiagnostics(planted(), path);
        QVERIFY(written.ok());
        QCOMPARE(written->files.size(), 7);
        QCOMPARE(QFileInfo(path).size(), written->bytes);
        QProcess python;
        python.start(QStringLiteral("python3"),
                     {QStringLiteral("-c"),
                      QStringLiteral("import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\nassert z.testzip() is None\n"
                                     "print(','.join(z.namelist()))"),
                      path});
        QVERIFY(python.waitForFinished(20'000));
        QCOMPARE(python.exitCode(), 0);
        QCOMPARE(QString::fromUtf8(python.readAllStandardOutput()).trimmed(), written->files.join(u','));
        QVERIFY(!writeDiagnostics(planted(), QStringLiteral("/nonexistent-folder/x.zip")).ok());
    }

    void zipLimits()
    {
        const QDateTime stamp = QDateTime::currentDateTime();
        QVERIFY(makeZip({}, stamp).ok());
        QVERIFY(!makeZip({{QStringLiteral("../x"), "a"}}, stamp).ok());
        QVERIFY(!makeZip({{QStringLiteral("/x"), "a"}}, stamp).ok());
        QVERIFY(!makeZip({{QStringLiteral("a"), "a"}, {QStringLiteral("a"), "b"}}, stamp).ok());
        QVERIFY(!makeZip({{QString(), "a"}}, stamp).ok());
        QVERIFY(!makeZip(QList<ZipEntry>(ZipMaxEntries + 1, {QStringLiteral("n"), "a"}), stamp).ok());
    }

    void theRingIsBoundedAndKeepsProblemsLonger()
    {
        logring::clear();
        logWarning("store", QStringLiteral("the old problem"));
        for (int i = 0; i < 2 * logring::Capacity; ++i)
            logInfo("store", QStringLiteral("line %1").arg(i));
        const QList<LogRecord> all = logring::records();
        QCOMPARE(int(all.size()), logring::Capacity);
        QVERIFY(all.last().text.endsWith(QString::number(2 * logring::Capacity - 1)));
        QCOMPARE(logring::problems().size(), 1);
        QVERIFY(logring::records(all.last().number).isEmpty());
    }

    void everyServiceTellsItsTrouble()
    {
        for (const ServiceHealth& s : checkServices(goodFacts()))
            QVERIFY2(s.state == ServiceState::Ok, qPrintable(s.id % u": " % s.sentence));
        HealthFacts f = goodFacts();
        f.gateway.status = 0;
        QCOMPARE(stateOf(f, "gateway"), ServiceState::Down);
        f = goodFacts();
        f.placesTaken = true;
        QCOMPARE(stateOf(f, "gateway"), ServiceState::Degraded);
        f = goodFacts();
        f.recentServerErrors = 2;
        QCOMPARE(stateOf(f, "gateway"), ServiceState::Degraded);
        f.store.healthy = false;
        QCOMPARE(stateOf(f, "store"), ServiceState::Down);
        f.figures->passages = 0;
        QCOMPARE(stateOf(f, "knowledge"), ServiceState::Degraded);
        f.figures->turns = 4;
        f.figures->failedTurns = 1;
        QCOMPARE(stateOf(f, "agent"), ServiceState::Degraded);
        f.figures->failed = 1;
        QCOMPARE(stateOf(f, "outbox"), ServiceState::Degraded);
        f.operations.status = 0;
        QCOMPARE(stateOf(f, "operations"), ServiceState::Degraded);
        f.diskFree = 50'000'000;
        QCOMPARE(stateOf(f, "disk"), ServiceState::Down);
        f.clockJumpMicros = -3 * MicrosPerSecond;
        QCOMPARE(stateOf(f, "clock"), ServiceState::Degraded);
        f.figures.reset();
        QCOMPARE(stateOf(f, "store"), ServiceState::Down);
    }
};

FRONTDESK_TEST_MAIN(DiagnosticsTest)
#include "diagnosticstest.moc"
