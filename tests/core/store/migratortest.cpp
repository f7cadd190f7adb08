// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/databasefile.h"
#include "core/store/sealer.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fatallog.h"
#include "tests/support/tempstore.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

Migration extra(int version, int minCompat, const QStringList& statements)
{
    return {.version = version, .minCompat = minCompat, .name = QStringLiteral("extra"), .statements = statements};
}

QList<Migration> withExtra(const QList<Migration>& more) { return Migrator::all() + more; }

/// A number that stands behind the newest real migration, so that this test does not change with the schema.
int later(int n) { return Migrator::all().constLast().version + n; }

}  // namespace

class MigratorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void numbersAreDenseAndCompatible();
    void makesEverythingFromNothing();
    void upgradesAnOlderFileAfterACopy();
    void everyOlderVersionReachesTheNewest();
    void keepsTheNewestThreeCopies();
    void refusesANewerFile();
    void worksWithANewerCompatibleFile();
    void aFailingStepLeavesNothingBehind();
    void doesNotMigrateWithAWrongKey();

private:
    [[nodiscard]] QString path() const { return m_dir->filePath(QStringLiteral("m.db")); }
    [[nodiscard]] Result<> open(const QList<Migration>& migrations, const QByteArray& key = testMasterKey()) const
    {
        Connection connection;
        Sealer sealer;
        const DatabaseOptions options{.path = path(), .masterKey = key, .clock = &m_clock};
        return DatabaseFile(connection, options, sealer, migrations).open();
    }
    /// First value of a query on a file, "" when it fails.
    [[nodiscard]] static QString ask(const QString& file, const QString& sql)
    {
        Connection connection;
        if (!connection.open(file, Connection::Access::ReadWrite))
            return {};
        const Result<QVariant> answer = connection.value(sql);
        return answer ? answer->toString() : QString();
    }
    [[nodiscard]] QStringList copies() const
    {
        return QDir(m_dir->path()).entryList({QStringLiteral("*.bak")}, QDir::Files, QDir::Name);
    }

    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
};

const QString MaxVersion = QStringLiteral("SELECT max(version) FROM schema_version");

void MigratorTest::numbersAreDenseAndCompatible()
{
    int version = 0;
    for (const Migration& migration : Migrator::all()) {
        QCOMPARE(migration.version, ++version);
        QVERIFY(migration.minCompat >= 1 && migration.minCompat <= migration.version);
        QVERIFY(!migration.statements.isEmpty());
    }
}

void MigratorTest::makesEverythingFromNothing()
{
    QVERIFY(open(Migrator::all()).ok());
    QCOMPARE(ask(path(), MaxVersion).toInt(), Migrator::all().constLast().version);
    QCOMPARE(ask(path(), QStringLiteral("SELECT count(*) FROM seal_key")), QStringLiteral("2"));
    QCOMPARE(ask(path(), QStringLiteral("SELECT count(*) FROM public_message")), QStringLiteral("0"));
    // Every table of the program's own is STRICT: a text never ends up in an integer column.
    QCOMPARE(ask(path(), QStringLiteral("SELECT group_concat(name) FROM pragma_table_list WHERE type = 'table' AND "
                                        "strict = 0 AND schema = 'main' AND name NOT LIKE 'sqlite_%' AND name <> "
                                        "'schema_version'")),
             QString());
    QVERIFY(copies().isEmpty());
    QVERIFY(open(Migrator::all()).ok());
    QCOMPARE(ask(path(), QStringLiteral("SELECT count(*) FROM schema_version")).toInt(), int(Migrator::all().size()));
}

void MigratorTest::upgradesAnOlderFileAfterACopy()
{
    QVERIFY(open(Migrator::all()).ok());
    (void)ask(path(), QStringLiteral("INSERT INTO contact (public_id, created_at) VALUES ('old', 5)"));
    const int next = later(1);
    QVERIFY(open(withExtra({extra(next, 1,
                                  {QStringLiteral("CREATE TABLE novelty (id INTEGER) STRICT"),
                                   QStringLiteral("UPDATE contact SET public_id = 'new'")})}))
                .ok());
    QCOMPARE(ask(path(), MaxVersion).toInt(), next);
    QCOMPARE(ask(path(), QStringLiteral("SELECT public_id FROM contact")), QStringLiteral("new"));
    QCOMPARE(ask(path(), QStringLiteral("SELECT applied_at FROM schema_version ORDER BY version DESC")).toLongLong(),
             m_clock.now());
    QCOMPARE(copies(), QStringList(QStringLiteral("m.db.before-%1.bak").arg(next, 4, 10, QLatin1Char('0'))));
    // The copy is the whole database as it was, and nobody else's to read.
    const QString copy = m_dir->filePath(copies().constFirst());
    QVERIFY(!(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther)));
    QCOMPARE(ask(copy, MaxVersion).toInt(), next - 1);
    QCOMPARE(ask(copy, QStringLiteral("SELECT public_id FROM contact")), QStringLiteral("old"));
    QCOMPARE(ask(copy, QStringLiteral("SELECT count(*) FROM seal_key")), QStringLiteral("2"));
}

void MigratorTest::everyOlderVersionReachesTheNewest()
{
    const QList<Migration> all = Migrator::all();
    for (qsizetype steps = 1; steps < all.size(); ++steps) {
        init();
        QVERIFY(open(all.first(steps)).ok());
        QVERIFY(open(all).ok());
        QCOMPARE(ask(path(), MaxVersion).toInt(), all.constLast().version);
        QCOMPARE(copies().size(), 1);
    }
}

void MigratorTest::keepsTheNewestThreeCopies()
{
    QList<Migration> migrations = Migrator::all();
    QVERIFY(open(migrations).ok());
    for (int i = 1; i <= 5; ++i) {
        migrations << extra(later(i), 1, {QStringLiteral("CREATE TABLE more%1 (id INTEGER)").arg(i)});
        QVERIFY(open(migrations).ok());
    }
    QStringList expected;
    for (int i = 3; i <= 5; ++i)
        expected << QStringLiteral("m.db.before-%1.bak").arg(later(i), 4, 10, QLatin1Char('0'));
    QCOMPARE(copies(), expected);
}

void MigratorTest::refusesANewerFile()
{
    const QList<Migration> newer = withExtra(
        {extra(later(1), later(1), {QStringLiteral("CREATE TABLE x (id INTEGER)")})});
    QVERIFY(open(newer).ok());
    const Result<> refused = open(Migrator::all());
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::TooNew);
    QVERIFY(!refused.error().userText.isEmpty());
    QVERIFY(open(newer).ok());
}

void MigratorTest::worksWithANewerCompatibleFile()
{
    QVERIFY(open(withExtra({extra(later(1), 1, {QStringLiteral("CREATE TABLE x (id INTEGER)")})})).ok());
    QVERIFY(open(Migrator::all()).ok());
    QCOMPARE(ask(path(), MaxVersion).toInt(), later(1));
    QVERIFY(copies().isEmpty());
}

void MigratorTest::aFailingStepLeavesNothingBehind()
{
    QVERIFY(open(Migrator::all()).ok());
    (void)ask(path(), QStringLiteral("INSERT INTO contact (public_id, created_at) VALUES ('old', 5)"));
    const QList<Migration> bad = withExtra({extra(later(1), 1, {QStringLiteral("CREATE TABLE good (id INTEGER)")}),
                                            extra(later(2), 1,
                                                  {QStringLiteral("CREATE TABLE half (id INTEGER)"),
                                                   QStringLiteral("UPDATE contact SET public_id = 'changed'"),
                                                   QStringLiteral("INSERT INTO nowhere VALUES (1)")})});
    const Result<> failed = open(bad);
    QVERIFY(!failed.ok());
    QCOMPARE(failed.error().code, ErrorCode::Storage);
    // The step before it is complete, nothing of the failing one is there.
    QCOMPARE(ask(path(), MaxVersion).toInt(), later(1));
    QCOMPARE(ask(path(), QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = 'good'")),
             QStringLiteral("1"));
    QCOMPARE(ask(path(), QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = 'half'")),
             QStringLiteral("0"));
    QCOMPARE(ask(path(), QStringLiteral("SELECT public_id FROM contact")), QStringLiteral("old"));
    QList<Migration> repaired = bad;
    repaired.last().statements.removeLast();
    QVERIFY(open(repaired).ok());
    QCOMPARE(ask(path(), MaxVersion).toInt(), later(2));
}

void MigratorTest::doesNotMigrateWithAWrongKey()
{
    QVERIFY(open(Migrator::all()).ok());
    const QList<Migration> newer = withExtra({extra(later(1), 1, {QStringLiteral("CREATE TABLE x (id INTEGER)")})});
    const Result<> refused = open(newer, QByteArray(32, 'w'));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Unauthorized);
    QCOMPARE(ask(path(), MaxVersion).toInt(), later(0));
    QVERIFY(copies().isEmpty());
}

FRONTDESK_TEST_MAIN(MigratorTest)
#include "migratortest.moc"
