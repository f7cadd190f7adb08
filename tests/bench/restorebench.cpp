// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/secretfiles.h"
#include "core/recovery/backupcheck.h"
#include "core/recovery/backupmaker.h"
#include "core/recovery/recoverywords.h"
#include "core/recovery/restorestage.h"
#include "core/store/database.h"
#include "core/store/staffstore.h"
#include "tests/bench/support/bigstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <thread>

using namespace frontdesk;
using namespace frontdesk::test;

// The restore drill at 1 million messages: backup, check, restore into an empty folder with nothing but the words, the
// first opening; then a backup beside a writer. Prints, asserts nothing. FRONTDESK_BENCH_SMALL: 20,000 messages.

namespace {

RecoveryPlaces placesIn(const QString& folder, const QString& database)
{
    return {.dataFolder = folder,
            .databasePath = database,
            .configFolder = folder,
            .configFile = folder + QStringLiteral("/frontdesk.yml"),
            .envFile = folder + QStringLiteral("/.env"),
            .agentConfig = {}};
}

int fail(const char* what, const Error& error)
{
    std::fprintf(stderr, "%s: %s %s\n", what, qPrintable(error.userText), qPrintable(error.detail));
    return 1;
}

double seconds(qint64 micros) { return double(micros) / 1e6; }

class Drill {
public:
    explicit Drill(const BigStore& store)
        : m_store(store), m_work(QFileInfo(store.path).absolutePath() + QStringLiteral("/drill-XXXXXX"))
    {
    }

    int run()
    {
        if (const Result<> made = backUp(placesIn(m_work.filePath(QStringLiteral("old")), m_store.path)); !made)
            return fail("backup", made.error());
        QElapsedTimer timer;
        timer.start();
        const Result<BackupReport> report = checkBackup(m_file, m_key);
        if (!report)
            return fail("verify", report.error());
        std::printf("verify: %.1f s (%lld messages)\n", double(timer.elapsed()) / 1000,
                    static_cast<long long>(report->messages));
        if (const Result<> restored = restore(); !restored)
            return fail("restore", restored.error());
        if (const Result<> beside = backUpBesideAWriter(); !beside)
            return fail("backup beside a writer", beside.error());
        return 0;
    }

private:
    Result<> backUp(const RecoveryPlaces& places)
    {
        QDir().mkpath(places.dataFolder);
        BackupProgress progress;
        const BackupOrder order{.places = places,
                                .folder = m_work.filePath(QStringLiteral("backups")),
                                .kind = BackupKind::Manual,
                                .masterKey = m_key,
                                .secrets = {},
                                .company = {},
                                .program = QStringLiteral("bench"),
                                .now = SystemClock().now()};
        QElapsedTimer timer;
        timer.start();
        const Result<MadeBackup> made = makeBackup(order, progress);
        if (!made)
            return made.error();
        m_file = made->file.path;
        std::printf(
            "backup: %.1f s (copy of the database %.1f s, sealed and read back %.1f s), %.0f MB of a database of %.0f MB\n",
            double(timer.elapsed()) / 1000, seconds(made->copyMicros), seconds(made->sealMicros),
            double(made->file.bytes) / 1e6, double(QFileInfo(places.databasePath).size()) / 1e6);
        return {};
    }

    Result<> restore()
    {
        const QString words = recoverywords::fromKey(m_key).join(u' ');
        const QString folder = m_work.filePath(QStringLiteral("new"));
        QDir().mkpath(folder);
        QElapsedTimer timer;
        timer.start();
        const Result<QByteArray> key = recoverywords::toKey(words);
        if (!key)
            return key.error();
        m_database = folder + QStringLiteral("/frontdesk.db");
        const Result<StagedRestore> staged = stageRestore({.backup = m_file,
                                                           .masterKey = *key,
                                                           .fromSheet = true,
                                                           .places = placesIn(folder, m_database),
                                                           .sources = {},
                                                           .now = SystemClock().now()});
        if (!staged)
            return staged.error();
        const SecretFiles vault(staged->vaultFolder);
        Result<> done = vault.write(QStringLiteral("master"), *key);
        if (done)
            done = vault.writeRecord({QStringLiteral("bench"), QStringLiteral("file"), {}});
        if (done)
            done = confirmStaged(*staged);
        if (!done)
            return done;
        const Result<bool> applied = applyStagedRestore(folder);
        if (!applied)
            return applied.error();
        std::printf("restore: %.1f s from the words to the data in its place\n", double(timer.restart()) / 1000);
        return openOnce(timer);
    }

    Result<> openOnce(QElapsedTimer& timer)
    {
        const SystemClock clock;
        Database database({.path = m_database, .masterKey = m_key, .clock = &clock});
        const Result<> opened = database.open().result();
        if (!opened)
            return opened;
        std::printf("first opening: %.1f s\n", double(timer.elapsed()) / 1000);
        return {};
    }

    Result<> backUpBesideAWriter()
    {
        const SystemClock clock;
        Database database({.path = m_database, .masterKey = m_key, .clock = &clock});
        const Result<> opened = database.open().result();
        if (!opened)
            return opened;
        StaffStore staff(database);
        std::atomic<bool> done = false;
        QList<qint64> latencies;
        std::thread writer([&] {
            QElapsedTimer timer;
            while (!done) {
                timer.start();
                static_cast<void>(
                    staff.audit({.actor = QStringLiteral("bench"), .action = QStringLiteral("bench"), .target = {}})
                        .result()
                        .ok());
                latencies << timer.nsecsElapsed() / 1000;
                std::this_thread::sleep_for(
                    std::chrono::microseconds(std::max<qint64>(0, 5000 - timer.nsecsElapsed() / 1000)));
            }
        });
        const Result<> made = backUp(placesIn(m_work.filePath(QStringLiteral("new")), m_database));
        done = true;
        writer.join();
        std::sort(latencies.begin(), latencies.end());
        std::printf("beside it %lld commits: p50 %.1f ms, p99 %.1f ms, worst %.1f ms; write-ahead log %.0f MB\n",
                    static_cast<long long>(latencies.size()), double(latencies.value(latencies.size() / 2)) / 1000,
                    double(latencies.value(latencies.size() * 99 / 100)) / 1000,
                    double(latencies.value(latencies.size() - 1)) / 1000,
                    double(QFileInfo(m_database + QStringLiteral("-wal")).size()) / 1e6);
        return made;
    }

    const BigStore& m_store;
    QTemporaryDir m_work;
    const QByteArray m_key{32, 'b'};
    QString m_file;
    QString m_database;
};

}  // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const bool small = qEnvironmentVariableIsSet("FRONTDESK_BENCH_SMALL");
    const QString folder = qEnvironmentVariable("FRONTDESK_BUILD_DIR", QStringLiteral(".")) + QStringLiteral("/bench");
    const BigStoreSize size = small ? BigStoreSize{2'000, 20'000, 5'000} : BigStoreSize{};
    const Result<BigStore> store = bigStore(folder, QByteArray(32, 'b'), size);
    return store ? Drill(*store).run() : fail("store", store.error());
}
