// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/staffstore.h"
#include "core/store/transaction.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fatallog.h"
#include "tests/support/tempstore.h"

#include <QtTest>

using namespace frontdesk;
using namespace frontdesk::test;

class StaffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<TempStore>(m_clock);
        m_staff = std::make_unique<StaffStore>(m_store->database());
    }
    void cleanup() { clearExpectedLogs(); }
    void theLocalMemberIsMadeOnce();
    void heartbeatsAreKept();
    void draftsAreKeptPerModeAndEmptied();
    void secretsAreSealed();
    void auditReadsBackNewestFirst();
    void auditCannotBeChangedBySql();
    void tamperingShows_data();
    void tamperingShows();
    void anEntryOfAnotherHistoryShows();
    void aRefusedJobLeavesNoAuditEntry();
    void statisticsCount();

private:
    void change(const QStringList& statements);
    [[nodiscard]] StaffMember sam()
    {
        return *wait(m_staff->ensureLocal(QStringLiteral("Sam"), QStringLiteral("admin")));
    }
    [[nodiscard]] ConversationId makeConversation();
    void fillAudit(int entries);

    FakeClock m_clock;
    std::unique_ptr<TempStore> m_store;
    std::unique_ptr<StaffStore> m_staff;
};

void StaffTest::change(const QStringList& statements)
{
    const Result<> done = wait(m_store->database().write<void>([statements](Transaction& tx) -> Result<> {
        for (const QString& statement : statements)
            tx.exec(statement);
        return {};
    }));
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().detail));
}

ConversationId StaffTest::makeConversation()
{
    change({QStringLiteral("INSERT INTO contact (id, public_id, created_at) VALUES (1, 'c', 0)"),
            QStringLiteral("INSERT INTO contact_identity (id, public_id, contact_id, channel, account, external_hash, "
                           "external_sealed, created_at) VALUES (1, 'i', 1, 'webchat', 'a', x'00', x'00', 0)"),
            QStringLiteral(
                "INSERT INTO conversation (id, public_id, channel, account, contact_id, identity_id, created_at) "
                "VALUES (1, 'v', 'webchat', 'a', 1, 1, 0)")});
    return ConversationId(1);
}

void StaffTest::fillAudit(int entries)
{
    for (int i = 1; i <= entries; ++i) {
        m_clock.advance(MicrosPerSecond);
        QVERIFY(wait(m_staff->audit({.actor = QStringLiteral("staff:1"),
                                     .action = QStringLiteral("contact.view"),
                                     .target = QString::number(i),
                                     .details = {{"n", i}}}))
                    .ok());
    }
}

void StaffTest::theLocalMemberIsMadeOnce()
{
    const StaffMember first = sam();
    QVERIFY(first.id.isValid());
    QVERIFY(isPublicId(first.publicId));
    const auto again = wait(m_staff->ensureLocal(QStringLiteral("Other"), QStringLiteral("agent")));
    QVERIFY(again.ok());
    QCOMPARE(again->id, first.id);
    QCOMPARE(again->name, QStringLiteral("Sam"));
    QCOMPARE(wait(m_staff->list())->size(), 1);
}

void StaffTest::heartbeatsAreKept()
{
    const StaffMember member = sam();
    m_clock.advance(MicrosPerMinute);
    QVERIFY(wait(m_staff->heartbeat(member.id)).ok());
    const auto at = wait(m_store->database().read<qint64>(ReadLane::Gui, [](ReadContext& context) -> Result<qint64> {
        return context.integer(u"SELECT heartbeat_at FROM staff").value_or(0);
    }));
    QCOMPARE(*at, m_clock.now());
    QCOMPARE(wait(m_staff->heartbeat(StaffId(99))).error().code, ErrorCode::NotFound);
}

void StaffTest::draftsAreKeptPerModeAndEmptied()
{
    const StaffId staff = sam().id;
    const ConversationId conversation = makeConversation();
    const QString reply = QStringLiteral("reply");
    const QString note = QStringLiteral("note");
    QCOMPARE(*wait(m_staff->draft(staff, conversation, reply)), QString());
    QVERIFY(wait(m_staff->saveDraft(staff, conversation, reply, QStringLiteral("Dear"))).ok());
    QVERIFY(wait(m_staff->saveDraft(staff, conversation, reply, QStringLiteral("Dear Anna"))).ok());
    QVERIFY(wait(m_staff->saveDraft(staff, conversation, note, QStringLiteral("internal"))).ok());
    QCOMPARE(*wait(m_staff->draft(staff, conversation, reply)), QStringLiteral("Dear Anna"));
    QCOMPARE(*wait(m_staff->draft(staff, conversation, note)), QStringLiteral("internal"));
    QCOMPARE(*wait(m_staff->draftedConversations(staff)), QList<ConversationId>{conversation});
    QVERIFY(wait(m_staff->saveDraft(staff, conversation, reply, QString())).ok());
    QVERIFY(wait(m_staff->saveDraft(staff, conversation, note, QString())).ok());
    QVERIFY(wait(m_staff->draftedConversations(staff))->isEmpty());
}

void StaffTest::secretsAreSealed()
{
    const QString name = QStringLiteral("jwt");
    QCOMPARE(wait(m_staff->secret(name)).error().code, ErrorCode::NotFound);
    QVERIFY(wait(m_staff->setSecret(name, "first")).ok());
    QVERIFY(wait(m_staff->setSecret(name, "second")).ok());
    QCOMPARE(*wait(m_staff->secret(name)), QByteArray("second"));
    // A value that was copied to another name does not open there.
    change({QStringLiteral("INSERT INTO program_secret SELECT 'other', value_sealed, 0 FROM program_secret")});
    QCOMPARE(wait(m_staff->secret(QStringLiteral("other"))).error().code, ErrorCode::Corrupt);
}

void StaffTest::auditReadsBackNewestFirst()
{
    QCOMPARE(*wait(m_staff->verifyAudit()), 0);
    fillAudit(5);
    QCOMPARE(*wait(m_staff->verifyAudit()), 5);
    const auto tail = wait(m_staff->auditTail(2));
    QVERIFY(tail.ok());
    QCOMPARE(tail->size(), 2);
    QCOMPARE(tail->at(0).seq, 5);
    QCOMPARE(tail->at(0).at, m_clock.now());
    QCOMPARE(tail->at(0).actor, QStringLiteral("staff:1"));
    QVERIFY(tail->at(1).details == Json({{"n", 4}}));
    m_store->reopen();
    StaffStore again(m_store->database());
    QCOMPARE(*wait(again.verifyAudit()), 5);
}

void StaffTest::auditCannotBeChangedBySql()
{
    expectLog(QStringLiteral("append-only"));
    fillAudit(2);
    for (const QString& sql : {QStringLiteral("UPDATE audit SET actor = 'x'"), QStringLiteral("DELETE FROM audit")}) {
        const Result<> tried = wait(m_store->database().write<void>([sql](Transaction& tx) -> Result<> {
            tx.exec(sql);
            return {};
        }));
        QVERIFY(!tried.ok());
    }
    QCOMPARE(*wait(m_staff->verifyAudit()), 2);
}

void StaffTest::tamperingShows_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<int>("entry");
    QTest::newRow("actor") << QStringLiteral("UPDATE audit SET actor = 'staff:2' WHERE seq = 3") << 3;
    QTest::newRow("action") << QStringLiteral("UPDATE audit SET action = 'x' WHERE seq = 1") << 1;
    QTest::newRow("target") << QStringLiteral("UPDATE audit SET target = 'x' WHERE seq = 2") << 2;
    QTest::newRow("details") << QStringLiteral("UPDATE audit SET details = '{}' WHERE seq = 4") << 4;
    QTest::newRow("time") << QStringLiteral("UPDATE audit SET at = at + 1 WHERE seq = 2") << 2;
    QTest::newRow("removed in the middle") << QStringLiteral("DELETE FROM audit WHERE seq = 3") << 3;
    QTest::newRow("removed and closed up")
        << QStringLiteral("DELETE FROM audit WHERE seq = 2; UPDATE audit SET seq = seq - 1 WHERE seq > 2") << 2;
    QTest::newRow("removed at the end") << QStringLiteral("DELETE FROM audit WHERE seq = 5") << 5;
    QTest::newRow("all removed") << QStringLiteral("DELETE FROM audit") << 1;
    QTest::newRow("end cut and head set back")
        << QStringLiteral("DELETE FROM audit WHERE seq = 5; UPDATE audit_head SET seq = 4") << 5;
    QTest::newRow("forged at the end") << QStringLiteral(
        "INSERT INTO audit SELECT 6, at, actor, action, target, details, hash FROM audit WHERE seq = 5")
                                       << 6;
}

void StaffTest::tamperingShows()
{
    QFETCH(QString, statement);
    QFETCH(int, entry);
    fillAudit(5);
    change(
        QStringList{QStringLiteral("DROP TRIGGER audit_keep_update"), QStringLiteral("DROP TRIGGER audit_keep_delete")}
        + statement.split(QStringLiteral("; ")));
    const Result<qint64> verdict = wait(m_staff->verifyAudit());
    QVERIFY(!verdict.ok());
    QCOMPARE(verdict.error().code, ErrorCode::Corrupt);
    QVERIFY2(verdict.error().detail.endsWith(QString::number(entry)), qPrintable(verdict.error().detail));
}

/// Every entry in it was really written by the program, with the right number: only the chain tells.
void StaffTest::anEntryOfAnotherHistoryShows()
{
    fillAudit(3);
    change({QStringLiteral("DROP TRIGGER audit_keep_update"), QStringLiteral("DROP TRIGGER audit_keep_delete"),
            QStringLiteral("CREATE TABLE saved AS SELECT * FROM audit WHERE seq = 3"),
            QStringLiteral("DELETE FROM audit WHERE seq = 3"),
            QStringLiteral("UPDATE audit_head SET seq = 2, hash = (SELECT hash FROM audit WHERE seq = 2)")});
    QCOMPARE(*wait(m_staff->verifyAudit()), 2);
    fillAudit(2);
    QCOMPARE(*wait(m_staff->verifyAudit()), 4);
    change(
        {QStringLiteral("DELETE FROM audit WHERE seq = 3"), QStringLiteral("INSERT INTO audit SELECT * FROM saved")});
    const Result<qint64> verdict = wait(m_staff->verifyAudit());
    QVERIFY(!verdict.ok());
    QVERIFY2(verdict.error().detail.endsWith(u'4'), qPrintable(verdict.error().detail));
}

void StaffTest::aRefusedJobLeavesNoAuditEntry()
{
    fillAudit(1);
    const Result<> refused = wait(m_store->database().write<void>([](Transaction& tx) -> Result<> {
        tx.appendAudit({.actor = QStringLiteral("system"), .action = QStringLiteral("x")});
        return Error{ErrorCode::Conflict, {}, {}};
    }));
    QVERIFY(!refused.ok());
    fillAudit(1);
    QCOMPARE(*wait(m_staff->verifyAudit()), 2);
}

void StaffTest::statisticsCount()
{
    (void)makeConversation();
    fillAudit(3);
    const Result<Json> json = wait(m_staff->statistics());
    QVERIFY(json.ok());
    QCOMPARE(json->value("conversations", -1), 1);
    QCOMPARE(json->value("messages", -1), 0);
    QCOMPARE(json->value("audit_entries", -1), 3);
    QVERIFY(json->value("healthy", false));
    QVERIFY(json->value("file_bytes", 0) > 0);
}

FRONTDESK_TEST_MAIN(StaffTest)
#include "stafftest.moc"
