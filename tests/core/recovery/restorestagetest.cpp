// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recovery/backuparchive.h"
#include "core/recovery/restoredatabase.h"
#include "tests/core/recovery/recoveryfixture.h"
#include "tests/support/fatallog.h"

#include <QDirIterator>
#include <QProcess>
#include <QRandomGenerator>

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

/// Relative path -> content of all files that a restore replaces.
QMap<QString, QByteArray> stateOf(const QString& folder)
{
    QMap<QString, QByteArray> state;
    for (QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        const QString path = it.next().mid(folder.size() + 1);
        if (!path.startsWith(u"before-restore") && !path.startsWith(u"restore"))
            state.insert(path, readFile(folder % u'/' % path));
    }
    return state;
}

/// The child of the kill test: restores whatever it is told until it is killed.
int restoreForever(const QString& backup, const QString& folder)
{
    RestoreOrder order = restoreOrder(backup, folder);
    for (int i = 0;; ++i, order.now += 60 * MicrosPerSecond) {
        std::puts("begin");
        std::fflush(stdout);
        const Result<StagedRestore> staged = prepareRestore(order);
        const Result<bool> applied = staged ? applyStagedRestore(folder) : Result<bool>(staged.error());
        if (!applied)
            std::puts(qPrintable(applied.error().userText));
    }
}

QMap<QString, QString> textsOf(const QString& folder)
{
    QMap<QString, QString> texts;
    Connection connection;
    Sealer sealer;
    const SystemClock clock;
    if (!connection.open(folder + QStringLiteral("/frontdesk.db"), Connection::Access::ReadOnly)
        || !loadKeys(connection, sealer, testMasterKey()))
        return texts;
    ReadContext context(connection, sealer, clock);
    for (Statement row = context.query(u"SELECT public_id, parts_sealed FROM message"); row.next();)
        texts.insert(row.text(0), QString::fromUtf8(sealer.open(row.bytes(1), "message.parts", row.text(0)).take()));
    return texts;
}

}  // namespace

/// Restoring: everything comes back on an empty PC, nothing without the key, and a crash leaves one whole state.
class RestoreStageTest : public QObject {
    Q_OBJECT

    /// A second life of the same data: another text, another configuration, no documents.
    static void changeEverything(RecoveryFixture& f)
    {
        f.say(QStringLiteral("this came after the backup"));
        QVERIFY(writeFile(f.folder() + QStringLiteral("/frontdesk.yml"), "server:\n  port: 9999\n"));
        QVERIFY(writeFile(f.folder() + QStringLiteral("/knowledge/later.md"), "# Later\n"));
        QVERIFY(QFile::remove(f.folder() + QStringLiteral("/knowledge/hours.md")));
    }

private Q_SLOTS:
    void everythingIsBackOnAnEmptyPc()
    {
        RecoveryFixture f;
        const QMap<QString, QString> texts = textsOf(f.folder());
        const Result<MadeBackup> made = f.backUp();
        QVERIFY(made.ok());
        f.close();
        QTemporaryDir fresh;
        const Result<StagedRestore> staged = prepareRestore(restoreOrder(made->file.path, fresh.path()));
        QVERIFY2(staged.ok(), qPrintable(staged ? QString() : staged.error().userText + staged.error().detail));
        QCOMPARE(stateOf(fresh.path()).size(), 0);  // nothing is in its place yet
        QVERIFY(*applyStagedRestore(fresh.path()));
        const QMap<QString, QByteArray> was = stateOf(f.folder());
        const QMap<QString, QByteArray> is = stateOf(fresh.path());
        for (const QString& file :
             {QStringLiteral("frontdesk.yml"), QStringLiteral(".env"), QStringLiteral("agent_config.yml"),
              QStringLiteral("knowledge/hours.md"), QString(u"media/" % f.mediaId)})
            QCOMPARE(is.value(file), was.value(file));
        QCOMPARE(is.value(QStringLiteral("secrets/setting.staff.api_token")), QByteArray("hidden-token"));
        QCOMPARE(is.value(QStringLiteral("master.key")), testMasterKey());
        QCOMPARE(texts.size(), 2);
        QCOMPARE(textsOf(fresh.path()), texts);
        QVERIFY(!QFileInfo::exists(fresh.filePath(QStringLiteral("restore-staged"))));
        QVERIFY(!QFileInfo::exists(fresh.filePath(QStringLiteral("restore.json"))));
        for (const QString& file : is.keys())
            QVERIFY2(platform::isPrivateFile(fresh.filePath(file)), qPrintable(file));
        const Result<LiveReport> live = checkLive(placesIn(fresh.path()).databasePath, testMasterKey());
        QVERIFY(live.ok());
        QCOMPARE(live->problems, QStringList());
        // A start later there is nothing to do.
        QVERIFY(!*applyStagedRestore(fresh.path()));
    }

    void withoutTheKeyNothingIsWritten()
    {
        RecoveryFixture f;
        const Result<MadeBackup> made = f.backUp();
        QTemporaryDir fresh;
        const Result<StagedRestore> staged = prepareRestore(
            restoreOrder(made->file.path, fresh.path(), QByteArray(32, 'x')));
        QVERIFY(!staged.ok());
        QCOMPARE(staged.error().code, ErrorCode::Unauthorized);
        QCOMPARE(QDir(fresh.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }

    void aDamagedBackupLeavesNothing()
    {
        RecoveryFixture f;
        const Result<MadeBackup> made = f.backUp();
        const QByteArray whole = readFile(made->file.path);
        const QString path = f.elsewhere.filePath(QStringLiteral("damaged.fdbackup"));
        for (int i = 0; i < 20; ++i) {
            QByteArray bytes = whole;
            const qsizetype at = QRandomGenerator::global()->bounded(int(bytes.size()));
            if (i % 2 == 0)
                bytes[at] = char(bytes.at(at) ^ 4);
            else
                bytes.truncate(at);
            QVERIFY(writeFile(path, bytes));
            QTemporaryDir fresh;
            const Result<StagedRestore> staged = prepareRestore(restoreOrder(path, fresh.path()));
            QVERIFY(!staged.ok());
            QCOMPARE(staged.error().code, ErrorCode::Corrupt);
            QCOMPARE(QDir(fresh.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                     QStringList());
        }
    }

    void whatWasQueuedIsNotSentAgain()
    {
        RecoveryFixture f;
        const IntakeOutcome in = f.saySms(QStringLiteral("hello"));
        const auto queued = wait(f.database().write<void>([in](Transaction& tx) -> Result<> {
            for (const int state : {2, 3, 4}) {
                const qint64 message = tx.insert(
                    u"INSERT INTO message (public_id, conversation_id, kind, direction, author, visibility, delivery, position, created_at) "
                    u"VALUES (?, ?, 0, 1, 2, 'public', ?, 9000, 1)",
                    newPublicId(), in.accepted.conversationId, state);
                tx.exec(
                    u"INSERT INTO outbox (public_id, kind, conversation_id, message_id, channel, account, state, created_at, updated_at) "
                    u"VALUES (?, 'message', ?, ?, 'sms', 'twilio-1', ?, 1, 1)",
                    newPublicId(), in.accepted.conversationId, message, state);
            }
            return {};
        }));
        QVERIFY2(queued.ok(), qPrintable(queued ? QString() : queued.error().detail));
        const Result<MadeBackup> made = f.backUp();
        QTemporaryDir fresh;
        QVERIFY(prepareRestore(restoreOrder(made->file.path, fresh.path())).ok());
        QVERIFY(*applyStagedRestore(fresh.path()));
        Connection connection;
        QVERIFY(connection.open(fresh.filePath(QStringLiteral("frontdesk.db")), Connection::Access::ReadOnly).ok());
        QCOMPARE(connection.value(QStringLiteral("SELECT count(*) FROM outbox WHERE state IN (2, 3)"))->toInt(), 0);
        QCOMPARE(connection.value(QStringLiteral("SELECT count(*) FROM outbox WHERE state = 8 AND code = 'restored'"))
                     ->toInt(),
                 2);
        QCOMPARE(
            connection
                .value(QStringLiteral("SELECT count(*) FROM message WHERE delivery = 8 AND delivery_code = 'restored'"))
                ->toInt(),
            2);
        QCOMPARE(connection.value(QStringLiteral("SELECT count(*) FROM message WHERE delivery = 4"))->toInt(), 1);
        QCOMPARE(connection.value(QStringLiteral("SELECT count(*) FROM audit WHERE action = 'restore.done'"))->toInt(),
                 1);
    }

    void todaysDataIsKeptAside()
    {
        RecoveryFixture f;
        const Result<MadeBackup> made = f.backUp();
        changeEverything(f);
        f.close();
        const QMap<QString, QByteArray> before = stateOf(f.folder());
        QVERIFY(prepareRestore(restoreOrder(made->file.path, f.folder())).ok());
        QCOMPARE(stateOf(f.folder()), before);
        QVERIFY(*applyStagedRestore(f.folder()));
        QVERIFY(readFile(f.folder() + QStringLiteral("/frontdesk.yml")).contains("8111"));
        QVERIFY(QFileInfo::exists(f.folder() + QStringLiteral("/knowledge/hours.md")));
        QVERIFY(!QFileInfo::exists(f.folder() + QStringLiteral("/knowledge/later.md")));  // it came after the backup
        QCOMPARE(textsOf(f.folder()).size(), 2);
        QCOMPARE(keptAside(f.folder()).size(), 1);
        const QString aside = keptAside(f.folder()).first();
        QVERIFY(readFile(aside + QStringLiteral("/config/frontdesk.yml")).contains("9999"));
        QVERIFY(QFileInfo::exists(aside + QStringLiteral("/config/knowledge/later.md")));
        QCOMPARE(textsOf(aside).size(), 3);
    }

    void aStagedRestoreCanBeCancelled()
    {
        RecoveryFixture f;
        const Result<MadeBackup> made = f.backUp();
        const QMap<QString, QString> before = textsOf(f.folder());
        QVERIFY(prepareRestore(restoreOrder(made->file.path, f.folder())).ok());
        QVERIFY(RestorePlan::read(f.folder()).ok());
        QVERIFY(discardStagedRestore(f.folder()).ok());
        QCOMPARE(RestorePlan::read(f.folder()).error().code, ErrorCode::NotFound);
        QVERIFY(!*applyStagedRestore(f.folder()));
        QCOMPARE(textsOf(f.folder()), before);
        QVERIFY(!QFileInfo::exists(f.folder() + QStringLiteral("/restore-staged")));
    }

    /// A crash after every single rename: the next start goes on, or all of it is undone.
    void everyStepCanBeTheLast()
    {
        RecoveryFixture f;
        const Result<MadeBackup> made = f.backUp();
        changeEverything(f);
        f.close();
        const QMap<QString, QByteArray> before = stateOf(f.folder());
        int steps = 1;
        for (int stop = 0; stop < steps; ++stop) {
            for (const bool undone : {true, false}) {
                const Result<StagedRestore> staged = prepareRestore(restoreOrder(made->file.path, f.folder()));
                QVERIFY(staged.ok());
                const QList<RestoreMove> moves = RestorePlan::read(f.folder())->moves;
                steps = int(moves.size()) * 2 + 1;
                for (int step = 0; step < stop; ++step) {
                    const RestoreMove& move = moves.at(step / 2);
                    if (step % 2 == 0 && QFileInfo::exists(move.place)) {
                        QVERIFY(QDir().mkpath(QFileInfo(move.aside).absolutePath()));
                        QVERIFY(QDir().rename(move.place, move.aside));
                    } else if (step % 2 == 1 && !move.fresh.isEmpty()) {
                        QVERIFY(QDir().mkpath(QFileInfo(move.place).absolutePath()));
                        QVERIFY(QDir().rename(move.fresh, move.place));
                    }
                }
                if (undone) {
                    QVERIFY(discardStagedRestore(f.folder()).ok());
                    QCOMPARE(stateOf(f.folder()), before);
                    continue;
                }
                QVERIFY(*applyStagedRestore(f.folder()));
                QVERIFY(readFile(f.folder() + QStringLiteral("/frontdesk.yml")).contains("8111"));
                QCOMPARE(textsOf(f.folder()).size(), 2);
                QVERIFY(!QFileInfo::exists(f.folder() + QStringLiteral("/knowledge/later.md")));
                // Back to the state of before for the next round.
                const QString aside = keptAside(f.folder()).first();
                for (const RestoreMove& move : moves) {
                    QDir(f.folder()).remove(QDir(f.folder()).relativeFilePath(move.place));
                    QDir(move.place).removeRecursively();
                    if (QFileInfo::exists(move.aside))
                        QVERIFY(QDir().rename(move.aside, move.place));
                }
                QVERIFY(QDir(aside).removeRecursively());
                QCOMPARE(stateOf(f.folder()), before);
            }
        }
        QVERIFY(steps > 15);
    }

    void aKillLeavesOneWholeState()
    {
        RecoveryFixture f;
        const Result<MadeBackup> made = f.backUp();
        changeEverything(f);
        const QMap<QString, QString> newTexts = textsOf(f.folder());
        f.close();
        for (int round = 0; round < 10; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("--child"), made->file.path, f.folder()});
            QVERIFY(child.waitForStarted());
            QVERIFY(child.waitForReadyRead(20'000));
            QThread::msleep(ulong(5 + QRandomGenerator::global()->bounded(120)));
            child.kill();
            QVERIFY(child.waitForFinished());
            QByteArray said;  // log lines and the sign that it has begun are no complaint
            for (const QByteArray& line : child.readAllStandardOutput().split('\n'))
                if (!line.isEmpty() && !line.startsWith('[') && line != "begin")
                    said += line + '\n';
            QVERIFY2(said.isEmpty(),
                     qPrintable(QStringLiteral("the child could not restore: ") + QString::fromUtf8(said)));
            QVERIFY(applyStagedRestore(f.folder()).ok());  // what the next start does
            const QMap<QString, QString> texts = textsOf(f.folder());
            const bool old = texts.size() == 3;
            QCOMPARE(texts.size(), old ? newTexts.size() : 2);
            QCOMPARE(readFile(f.folder() + QStringLiteral("/frontdesk.yml")).contains("8111"), !old);
            QCOMPARE(QFileInfo::exists(f.folder() + QStringLiteral("/knowledge/later.md")), old);
            QCOMPARE(checkLive(placesIn(f.folder()).databasePath, testMasterKey())->problems, QStringList());
        }
    }

    void preparedDataThatIsGoneChangesNothing()
    {
        RecoveryFixture f;
        const Result<MadeBackup> made = f.backUp();
        changeEverything(f);
        f.close();
        const QMap<QString, QByteArray> before = stateOf(f.folder());
        QVERIFY(prepareRestore(restoreOrder(made->file.path, f.folder())).ok());
        QVERIFY(QDir(f.folder() + QStringLiteral("/restore-staged")).removeRecursively());
        expectLog(QStringLiteral("prepared for a restore is gone"));
        QVERIFY(!*applyStagedRestore(f.folder()));
        QCOMPARE(stateOf(f.folder()), before);
    }

    /// The copy of the database that the program makes before it changes the schema.
    void theCopyBeforeAnUpdateComesBackToo()
    {
        RecoveryFixture f;
        const QString copy = f.folder() + QStringLiteral("/frontdesk.db.before-0005.bak");
        QVERIFY(makeSnapshot(f.folder() + QStringLiteral("/frontdesk.db"), copy, testMasterKey()).ok());
        changeEverything(f);
        f.close();
        QCOMPARE(checkBackup(copy, testMasterKey())->messages, 2);
        const Result<StagedRestore> staged = prepareRestore(restoreOrder(copy, f.folder()));
        QVERIFY2(staged.ok(), qPrintable(staged ? QString() : staged.error().userText));
        QVERIFY(*applyStagedRestore(f.folder()));
        QCOMPARE(textsOf(f.folder()).size(), 2);
        QVERIFY(readFile(f.folder() + QStringLiteral("/frontdesk.yml")).contains("9999"));  // only the database
        QVERIFY(QFileInfo::exists(f.folder() + QStringLiteral("/media/") + f.mediaId));
    }

    /// The restored configuration says where the database is.
    void theDatabaseMayLieElsewhere()
    {
        RecoveryFixture f;
        QVERIFY(writeFile(f.folder() + QStringLiteral("/frontdesk.yml"), "database:\n  url: sqlite:///big/desk.db\n"));
        const Result<MadeBackup> made = f.backUp();
        QTemporaryDir fresh;
        QVERIFY(prepareRestore(restoreOrder(made->file.path, fresh.path())).ok());
        QVERIFY(*applyStagedRestore(fresh.path()));
        QVERIFY(QFileInfo::exists(fresh.filePath(QStringLiteral("big/desk.db"))));
        QVERIFY(QFileInfo::exists(fresh.filePath(QStringLiteral("big/media/") + f.mediaId)));
        QVERIFY(!QFileInfo::exists(fresh.filePath(QStringLiteral("frontdesk.db"))));
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == u"--child")
        return restoreForever(arguments.value(2), arguments.value(3));
    RestoreStageTest test;
    return runTest(&test, argc, argv);
}
#include "restorestagetest.moc"
