// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/external/sqlskill.h"
#include "core/agent/skillregistry.h"
#include "tests/core/agent/external/externalfixture.h"
#include "tests/support/fatallog.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>

#include <unistd.h>

using namespace frontdesk;
using namespace frontdesk::external;
using test::errorOf;
using test::runSkill;

namespace {

/// A cluster of its own, as long as the test runs; no TCP, only a socket in a temporary folder.
class Postgres {
public:
    /// "" = it runs, else why not.
    QString start()
    {
        QString bin = QStandardPaths::findExecutable(QStringLiteral("initdb"));
        for (const QString& folder :
             QDir(QStringLiteral("/usr/lib/postgresql")).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            if (const QString path = u"/usr/lib/postgresql/" % folder % u"/bin/initdb"; QFile::exists(path))
                bin = path;
        if (bin.isEmpty() || !QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
            return QStringLiteral("PostgreSQL or Qt's driver for it is not installed");
        m_bin = QFileInfo(QFileInfo(bin).canonicalFilePath()).absolutePath();
        m_asRoot = ::geteuid() == 0;
        if (m_asRoot && !run(QStringLiteral("chown"), {QStringLiteral("postgres"), m_dir.path()}))
            return QStringLiteral("there is no user postgres to run it as");
        if (!server(QStringLiteral("initdb"),
                    {QStringLiteral("-D"), data(), QStringLiteral("-U"), QStringLiteral("frontdesk"),
                     QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("--no-sync")}))
            return u"initdb failed: " % m_said;
        if (!server(QStringLiteral("pg_ctl"),
                    {QStringLiteral("-D"), data(), QStringLiteral("-w"), QStringLiteral("-l"),
                     m_dir.filePath(QStringLiteral("log")), QStringLiteral("-o"),
                     u"-c listen_addresses= -c fsync=off -k " % m_dir.path(), QStringLiteral("start")}))
            return u"pg_ctl failed: " % m_said;
        m_runs = true;
        return {};
    }
    ~Postgres()
    {
        if (m_runs)
            server(QStringLiteral("pg_ctl"), {QStringLiteral("-D"), data(), QStringLiteral("-m"),
                                              QStringLiteral("immediate"), QStringLiteral("stop")});
    }
    [[nodiscard]] QString host() const { return m_dir.path(); }

private:
    [[nodiscard]] QString data() const { return m_dir.filePath(QStringLiteral("data")); }
    bool run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_dir.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        process.closeWriteChannel();
        const bool ended = process.waitForFinished(60'000);
        m_said = QString::fromLocal8Bit(process.readAll()).right(300);
        return ended && process.exitCode() == 0;
    }
    /// PostgreSQL refuses to run as root.
    bool server(const QString& program, const QStringList& arguments)
    {
        const QString path = m_bin % u'/' % program;
        if (!m_asRoot)
            return run(path, arguments);
        return run(QStringLiteral("setpriv"),
                   QStringList{QStringLiteral("--reuid=postgres"), QStringLiteral("--regid=postgres"),
                               QStringLiteral("--clear-groups"), path}
                       + arguments);
    }

    QTemporaryDir m_dir;
    QString m_bin, m_said;
    bool m_asRoot = false, m_runs = false;
};

const QByteArray Arguments =
    "arguments:\n  type: object\n  properties:\n    id: {type: integer}\n    name: {type: string}\n"
    "    flag: {type: boolean}\n    list: {type: array}\n";

}  // namespace

class SqlSkillTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    test::ExternalWorld m_world;
    std::unique_ptr<SqlThreads> m_threads;
    std::unique_ptr<Postgres> m_postgres;
    QString m_noPostgres;

    void fill(QSqlDatabase& database)
    {
        QSqlQuery query(database);
        QVERIFY2(
            query.exec(QStringLiteral("CREATE TABLE article (id integer, name text, price numeric(10,2), owner text)")),
            qPrintable(query.lastError().text()));
        for (int i = 1; i <= 50; ++i)
            QVERIFY(query.exec(QStringLiteral("INSERT INTO article VALUES (%1, 'Lamp %1', 19.90, '%2')")
                                   .arg(i)
                                   .arg(i == 7 ? QStringLiteral("celia@example.com") : QStringLiteral("x"))));
    }
    QByteArray source(const QByteArray& kind)
    {
        if (kind == "sqlite")
            return "  driver: sqlite\n  file: " + m_dir.filePath(QStringLiteral("shop.db")).toUtf8() + "\n";
        return "  driver: postgresql\n  host: " + m_postgres->host().toUtf8()
               + "\n  database: postgres\n  user: frontdesk\n";
    }
    ToolResult ask(const QByteArray& kind, const QByteArray& query, const Json& arguments, const QByteArray& more = {},
                   const QByteArray& top = {}, const SkillContext& context = test::contextOf())
    {
        const ManifestPtr manifest = test::manifestOf(
            "name: q\ndescription: d\nkind: sql\n" + (top.isEmpty() ? "timeout_ms: 5000\n" : top) + Arguments + "sql:\n"
            + source(kind) + "  query: \"" + query + "\"\n" + more);
        if (!manifest)
            return {};
        SqlSkill skill(manifest, m_world.around(), *m_threads);
        return runSkill(skill, arguments, context);
    }
    bool missing(const QByteArray& kind) const { return kind == "postgresql" && !m_noPostgres.isEmpty(); }
    static void kinds()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("sqlite") << QByteArray("sqlite");
        QTest::newRow("postgresql") << QByteArray("postgresql");
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_threads = std::make_unique<SqlThreads>();
        m_postgres = std::make_unique<Postgres>();
        m_noPostgres = m_postgres->start();
        for (const char* driver : {"QSQLITE", "QPSQL"}) {
            const bool sqlite = qstrcmp(driver, "QSQLITE") == 0;
            if (!sqlite && !m_noPostgres.isEmpty())
                continue;
            QSqlDatabase database = QSqlDatabase::addDatabase(QString::fromLatin1(driver), QStringLiteral("fill"));
            database.setHostName(m_postgres->host());
            database.setUserName(QStringLiteral("frontdesk"));
            database.setDatabaseName(sqlite ? m_dir.filePath(QStringLiteral("shop.db")) : QStringLiteral("postgres"));
            QVERIFY2(database.open(), qPrintable(database.lastError().text()));
            fill(database);
            database.close();
            database = QSqlDatabase();
            QSqlDatabase::removeDatabase(QStringLiteral("fill"));
        }
    }
    void cleanupTestCase()
    {
        m_threads.reset();
        m_postgres.reset();
    }

    void rowsComeAsJson_data() { kinds(); }
    void rowsComeAsJson()
    {
        QFETCH(QByteArray, kind);
        if (missing(kind))
            QSKIP(qPrintable(m_noPostgres));
        const ToolResult result = ask(kind, "SELECT id, name, price FROM article WHERE id = :id AND name = :name",
                                      Json{{"id", 3}, {"name", "Lamp 3"}});
        QVERIFY2(!result.isError, qPrintable(result.staffNote));
        const Json& row = result.content["rows"][0];
        QCOMPARE(row["id"], 3);
        QCOMPARE(row["name"], "Lamp 3");
        const std::string price = row["price"].dump();
        QVERIFY2(price.find("19.9") != std::string::npos, price.c_str());
        QCOMPARE(result.content["rows"].size(), size_t(1));
    }

    void valuesAreNeverText_data() { kinds(); }
    void valuesAreNeverText()
    {
        QFETCH(QByteArray, kind);
        if (missing(kind))
            QSKIP(qPrintable(m_noPostgres));
        for (const char* text : {"' OR 1=1 --", "'; DROP TABLE article; --", "\\' OR 1=1 --",
                                 "x' UNION SELECT * FROM article --", "$1", "?"}) {
            const ToolResult result = ask(kind, "SELECT id FROM article WHERE name = :name", Json{{"name", text}});
            QVERIFY2(!result.isError, qPrintable(result.staffNote));
            QCOMPARE(result.content["rows"].size(), size_t(0));
        }
        QCOMPARE(ask(kind, "SELECT count(*) AS n FROM article", Json::object()).content["rows"][0]["n"], 50);
    }

    void rowsAndBytesAreLimited_data() { kinds(); }
    void rowsAndBytesAreLimited()
    {
        QFETCH(QByteArray, kind);
        if (missing(kind))
            QSKIP(qPrintable(m_noPostgres));
        const ToolResult few = ask(kind, "SELECT id FROM article ORDER BY id", Json::object(), "  max_rows: 5\n");
        QCOMPARE(few.content["rows"].size(), size_t(5));
        QCOMPARE(few.content["truncated"], true);
        const ToolResult exact = ask(kind, "SELECT id FROM article WHERE id <= 5", Json::object(), "  max_rows: 5\n");
        QVERIFY(!exact.content.contains("truncated"));
        const ToolResult small = ask(kind, "SELECT name, name AS b FROM article", Json::object(),
                                     "  max_rows: 50\nresult: {max_bytes: 300}\n");
        QVERIFY2(small.content.dump().size() < 500, small.content.dump().c_str());
        QCOMPARE(small.content["truncated"], true);
    }

    void nothingIsWritten()
    {
        // Past the first lock, what the manifest lets through: the connection and the transaction refuse as well.
        SqlJob job;
        job.plan.kind = SqlPlan::Kind::Sqlite;
        job.plan.file = m_dir.filePath(QStringLiteral("shop.db"));
        job.plan.statement = QStringLiteral("DELETE FROM article");
        QVERIFY(!runQuery(job));
        job.plan.statement =
            QStringLiteral("ATTACH DATABASE '%1' AS other").arg(m_dir.filePath(QStringLiteral("other.db")));
        QVERIFY(!runQuery(job));
        QVERIFY(!QFile::exists(m_dir.filePath(QStringLiteral("other.db"))));
        job.plan.statement = QStringLiteral("PRAGMA query_only=OFF");
        const Result<Json> pragma = runQuery(job);
        QVERIFY2(!pragma, "the authorizer lets a PRAGMA through");
        job.plan.file = m_dir.filePath(QStringLiteral("none.db"));
        QVERIFY(!runQuery(job));
        QVERIFY(!QFile::exists(job.plan.file));
        if (!m_noPostgres.isEmpty())
            QSKIP(qPrintable(m_noPostgres));
        job.plan = {.kind = SqlPlan::Kind::Postgres,
                    .host = m_postgres->host(),
                    .database = QStringLiteral("postgres"),
                    .user = QStringLiteral("frontdesk")};
        for (const char* text : {"DELETE FROM article", "CREATE TABLE x (a int)", "SELECT nextval('none')",
                                 "SET TRANSACTION READ WRITE"}) {
            job.plan.statement = QString::fromLatin1(text);
            const Result<Json> refused = runQuery(job);
            QVERIFY2(!refused, text);
        }
        QCOMPARE(ask("postgresql", "SELECT count(*) AS n FROM article", Json::object()).content["rows"][0]["n"], 50);
    }

    void aLongQueryEnds_data() { kinds(); }
    void aLongQueryEnds()
    {
        QFETCH(QByteArray, kind);
        if (missing(kind))
            QSKIP(qPrintable(m_noPostgres));
        QElapsedTimer timer;
        timer.start();
        const ToolResult result = ask(
            kind,
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000000) SELECT count(*) AS c FROM n",
            Json::object(), {}, "timeout_ms: 300\n");
        QCOMPARE(errorOf(result), QStringLiteral("timeout"));
        QVERIFY(timer.elapsed() < 10'000);
        // The thread is free again: all four of them answer.
        for (int i = 0; i < 8; ++i)
            QVERIFY(!ask(kind, "SELECT 1 AS one", Json::object()).isError);
    }

    void whatWasStoppedIsNotBegun()
    {
        SqlJob job;
        job.plan.file = QStringLiteral("/nowhere/at/all.db");
        *job.stopped = true;
        const Result<Json> answer = runQuery(job);
        QVERIFY(!answer && answer.error().code == ErrorCode::Cancelled);
    }

    void databasesThatHoldTheirThreadsUpLeaveOthersAlone()
    {
        if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
            QSKIP("Qt's driver for PostgreSQL is not installed");
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        SqlThreads threads;
        SqlJob job;
        job.plan.kind = SqlPlan::Kind::Postgres;
        job.plan.host = QStringLiteral("127.0.0.1");
        job.plan.port = silent.serverPort();
        job.plan.statement = QStringLiteral("SELECT 1");
        for (int i = 0; i < 4; ++i) {
            CallLimit limit(100, std::stop_token());
            job.stopped = std::make_shared<std::atomic<bool>>(false);
            const Result<Json> answer = QCoro::waitFor(threads.run(job, limit.token()));
            QVERIFY(!answer && limit.timedOut());
        }
        SqlJob other;
        other.plan.file = m_dir.filePath(QStringLiteral("shop.db"));
        other.plan.statement = QStringLiteral("SELECT 1 AS one");
        CallLimit limit(2000, std::stop_token());
        const Result<Json> answer = QCoro::waitFor(threads.run(other, limit.token()));
        QVERIFY(answer && !limit.timedOut());
    }

    void whoIsMeantComesFromTheProgram_data() { kinds(); }
    void whoIsMeantComesFromTheProgram()
    {
        QFETCH(QByteArray, kind);
        if (missing(kind))
            QSKIP(qPrintable(m_noPostgres));
        const QByteArray query = "SELECT id FROM article WHERE owner = :contact_email";
        const QByteArray top = "identity: verified\n";
        QCOMPARE(errorOf(ask(kind, query, Json::object(), {}, top)), QStringLiteral("identity-required"));
        const ToolResult mine = ask(kind, query, Json{{"contact_email", "x"}}, {}, top, test::contextOf(true));
        QCOMPARE(mine.content["rows"], (Json::array({Json{{"id", 7}}})));
        SkillContext nameless = test::contextOf(true);
        nameless.contact.email.clear();
        QCOMPARE(errorOf(ask(kind, query, Json::object(), {}, top, nameless)), QStringLiteral("unauthorized"));
    }

    void everyQuestionStandsInTheLogOfWhatLeft()
    {
        m_world.left.clear();
        ask("sqlite", "SELECT 1 AS n", Json::object());
        QCOMPARE(m_world.left.size(), 1);
        const EgressNote note = m_world.left.first().first;
        QCOMPARE(note.service, QStringLiteral("q"));
        QCOMPARE(note.purpose, QStringLiteral("skill-local"));
        QVERIFY(note.host.isEmpty());
        QVERIFY(note.bytesOut >= 13 && note.bytesIn > 0);
        if (!m_noPostgres.isEmpty())
            return;
        // Over its socket: on this PC.
        ask("postgresql", "SELECT 1 AS n", Json::object());
        QCOMPARE(m_world.left.last().first.purpose, QStringLiteral("skill-local"));
        QVERIFY(m_world.left.last().first.host.isEmpty());
    }

    void aDatabaseThatIsNotThereWasGivenNothing()
    {
        m_world.left.clear();
        ask("sqlite", "SELECT * FROM nothing_of_the_kind", Json::object());
        const qsizetype asked = m_world.left.size();
        const ManifestPtr away = test::manifestOf(
            "name: q\ndescription: d\nkind: sql\ntimeout_ms: 3000\nsql:\n  driver: sqlite\n  file: "
            + m_dir.filePath(QStringLiteral("missing.db")).toUtf8() + "\n  query: \"SELECT 1\"\n");
        QVERIFY(away);
        SqlSkill skill(away, m_world.around(), *m_threads);
        QVERIFY(runSkill(skill, Json::object()).isError);
        QCOMPARE(m_world.left.size(), asked);
    }

    void missingValuesAreNothing()
    {
        const ToolResult none = ask("sqlite", "SELECT count(*) AS n FROM article WHERE :flag IS NULL", Json::object());
        QCOMPARE(none.content["rows"][0]["n"], 50);
        QCOMPARE(errorOf(ask("sqlite", "SELECT id FROM article WHERE id = :list", Json{{"list", Json{1, 2}}})),
                 QStringLiteral("invalid-input"));
    }

    void ownDatabasesAndFaultsAreRefused()
    {
        const ManifestPtr manifest = test::manifestOf("name: q\ndescription: d\nkind: sql\n" + Arguments + "sql:\n"
                                                      + source("sqlite") + "  query: SELECT 1\n");
        Surroundings around = m_world.around();
        around.ownFiles = {m_dir.path() % u"/../" % QFileInfo(m_dir.path()).fileName() % u"/shop.db"};
        SqlSkill skill(manifest, around, *m_threads);
        QCOMPARE(errorOf(runSkill(skill, Json::object())), QStringLiteral("unauthorized"));
        const ToolResult wrong = ask("sqlite", "SELECT thing FROM nowhere", Json::object());
        QCOMPARE(errorOf(wrong), QStringLiteral("storage"));
        QVERIFY(wrong.content.dump().find("nowhere") == std::string::npos);
        QVERIFY(wrong.staffNote.contains(QStringLiteral("nowhere")));
    }
};

FRONTDESK_TEST_MAIN(SqlSkillTest)
#include "sqlskilltest.moc"
