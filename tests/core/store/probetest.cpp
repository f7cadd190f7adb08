// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/databasefile.h"
#include "core/store/knowledgestore.h"
#include "core/store/sealer.h"
#include "core/store/staffstore.h"
#include "core/store/transaction.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fatallog.h"
#include "tests/support/tempstore.h"

#include <QDir>
#include <QtTest>

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

const QString Probe = QStringLiteral("Xylophonequartz refunding");
const QStringList Forms = {QStringLiteral("xylophonequartz"), QStringLiteral("xylophon"), QStringLiteral("refund"),
                           QStringLiteral("zarathustra@probe.example"), QStringLiteral("491701234567")};

void putMessage(Transaction& tx)
{
    const Sealer& sealer = tx.sealer();
    const QString id = newPublicId();
    const QByteArray name = sealer.sealText(Probe, "contact.name", id);
    const qint64 contact = tx.insert(
        u"INSERT INTO contact (public_id, name_sealed, email_sealed, email_hash, created_at) VALUES (?, ?, ?, ?, 0)",
        id, name, sealer.sealText(Forms.at(3), "contact.email", id), sealer.blindIndex("contact.email", Forms.at(3)));
    tx.exec(u"INSERT INTO contact_token (rowid, tokens) VALUES (?, ?)", contact,
            sealer.searchTokens(QString(Probe % u' ' % Forms.at(3))));
    const qint64 identity = tx.insert(
        u"INSERT INTO contact_identity (public_id, contact_id, channel, account, external_hash, external_sealed, "
        u"created_at) VALUES (?, ?, 'sms', 'a', ?, ?, 0)",
        id, contact, sealer.blindIndex("contact_identity.external", Forms.at(4)),
        sealer.sealText(Forms.at(4), "contact_identity.external", id));
    const qint64 conversation = tx.insert(
        u"INSERT INTO conversation (public_id, channel, account, contact_id, identity_id, created_at, last_text_sealed) "
        u"VALUES (?, 'sms', 'a', ?, ?, 0, ?)",
        id, contact, identity, sealer.sealText(Probe, "conversation.last_text", id));
    const qint64 message = tx.insert(
        u"INSERT INTO message (public_id, conversation_id, kind, direction, author, visibility, parts_sealed, position, "
        u"created_at) VALUES (?, ?, 0, 0, 0, 'public', ?, 1, 0)",
        id, conversation, sealer.sealText(Probe, "message.parts", id));
    tx.exec(u"INSERT INTO message_token (rowid, tokens) VALUES (?, ?)", message, sealer.searchTokens(Probe));
    tx.exec(
        u"INSERT INTO customer_frame (conversation_id, seq, message_id, body_sealed, created_at) VALUES (?, 1, ?, ?, 0)",
        conversation, message, sealer.sealText(Probe, "customer_frame.body", QString(id % u"/1")));
}

}  // namespace

/// Customer text stands in no file of the data folder: database, WAL, shared memory, copies.
class ProbeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void searchFindsTheMessage();
    void theLookWouldFindPlainText();
    void noFileHoldsTheProbe();
    void searchTablesHoldOnlyHashes();
    void aDeletedRowLeavesTheSearch();

private:
    /// "file: form" for each form that stands in a file of the folder, in UTF-8 or UTF-16.
    [[nodiscard]] QStringList traces(const QStringList& forms) const;
    [[nodiscard]] int hits(const QString& query);

    FakeClock m_clock;
    TempStore m_store{m_clock};
};

void ProbeTest::initTestCase()
{
    const Result<> put = wait(m_store.database().write<void>([](Transaction& tx) -> Result<> {
        putMessage(tx);
        tx.exec(u"INSERT INTO staff (public_id, name, role, created_at) VALUES ('s', 'Sam', 'agent', 0)");
        return {};
    }));
    QVERIFY2(put.ok(), put.ok() ? "" : qPrintable(put.error().detail));
    StaffStore staff(m_store.database());
    QVERIFY(wait(staff.saveDraft(StaffId(1), ConversationId(1), QStringLiteral("reply"), Probe)).ok());
    QVERIFY(wait(staff.setSecret(QStringLiteral("jwt"), Probe.toUtf8())).ok());
    // The business's own text is not sealed: it shows that the look itself works.
    KnowledgeStore knowledge(m_store.database());
    QVERIFY(wait(knowledge.replaceDocument(QStringLiteral("faq"), QStringLiteral("FAQ"), QStringLiteral("d"),
                                           {{.section = QStringLiteral("S"), .text = QStringLiteral("Brontosaurus")}},
                                           false))
                .ok());
}

QStringList ProbeTest::traces(const QStringList& forms) const
{
    QStringList found;
    const QDir folder(m_store.folder());
    for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return {QString(u"unreadable: " % name)};
        const QByteArray content = file.readAll().toLower();
        for (const QString& form : forms) {
            const QByteArray wide(reinterpret_cast<const char*>(form.utf16()), form.size() * 2);
            if (content.contains(form.toLower().toUtf8()) || content.contains(wide))
                found << QString(name % u": " % form);
        }
    }
    return found;
}

int ProbeTest::hits(const QString& query)
{
    const QString match = m_store.database().sealer().searchQuery(query);
    const auto found = wait(m_store.database().read<QList<qint64>>(ReadLane::Gui, [match](ReadContext& context) {
        return Result(context.all(
            u"SELECT rowid FROM message_token WHERE message_token MATCH ? ORDER BY rowid DESC",
            [](const Statement& row) { return row.integer(0); }, match));
    }));
    return found.ok() ? int(found->size()) : -1;
}

void ProbeTest::searchFindsTheMessage()
{
    QCOMPARE(hits(QStringLiteral("xylophonequartz")), 1);
    QCOMPARE(hits(QStringLiteral("xylo refund")), 1);
    QCOMPARE(hits(QStringLiteral("xylo grinder")), 0);
    const auto text = wait(m_store.database().read<QString>(ReadLane::Turn, [](ReadContext& context) {
        Statement row = context.query(u"SELECT public_id, parts_sealed FROM public_message");
        return Result(row.next() ? context.openText(row.bytes(1), "message.parts", row.text(0)) : QString());
    }));
    QVERIFY(text.ok());
    QCOMPARE(*text, Probe);
}

void ProbeTest::theLookWouldFindPlainText() { QVERIFY(!traces({QStringLiteral("brontosaurus")}).isEmpty()); }

void ProbeTest::noFileHoldsTheProbe()
{
    QVERIFY(QFile::exists(m_store.path() + u"-wal"));
    QCOMPARE(traces(Forms), QStringList());
    // Closed and checkpointed, then copied by an upgrade.
    m_store.close();
    QCOMPARE(traces(Forms), QStringList());
    {
        Connection connection;
        Sealer sealer;
        const DatabaseOptions options{.path = m_store.path(), .masterKey = testMasterKey(), .clock = &m_clock};
        const Migration upgrade{.version = Migrator::all().constLast().version + 1,
                                .minCompat = 1,
                                .name = QStringLiteral("upgrade"),
                                .statements = {QStringLiteral("CREATE TABLE more (id INTEGER)")}};
        QVERIFY(DatabaseFile(connection, options, sealer, Migrator::all() << upgrade).open().ok());
    }
    QCOMPARE(QDir(m_store.folder()).entryList({QStringLiteral("*.bak")}).size(), 1);
    QCOMPARE(traces(Forms), QStringList());
    m_store.reopen();
    QCOMPARE(hits(QStringLiteral("xylophonequartz")), 1);
}

/// FTS5 stores only the end of a term that begins like the one before it: no look at the files would find a plain word.
void ProbeTest::searchTablesHoldOnlyHashes()
{
    const auto terms = wait(m_store.database().write<QStringList>([](Transaction& tx) -> Result<QStringList> {
        QStringList list;
        for (const QString& table : {QStringLiteral("message_token"), QStringLiteral("contact_token")}) {
            tx.exec(QString(u"CREATE VIRTUAL TABLE terms USING fts5vocab (" % table % u", row)"));
            list += tx.all(u"SELECT term FROM terms", [](const Statement& row) { return row.text(0); });
            tx.exec(u"DROP TABLE terms");
        }
        return list;
    }));
    QVERIFY2(terms.ok(), terms.ok() ? "" : qPrintable(terms.error().detail));
    QVERIFY(terms->size() > 30);
    static const QRegularExpression hash(QStringLiteral("^[0-9a-f]{10}$"));
    for (const QString& term : *terms)
        QVERIFY2(hash.match(term).hasMatch(), qPrintable(term));
}

void ProbeTest::aDeletedRowLeavesTheSearch()
{
    QVERIFY(wait(m_store.database().write<void>([](Transaction& tx) -> Result<> {
                tx.exec(u"INSERT INTO message_token (message_token, rowid, tokens) VALUES ('delete', 1, ?)",
                        tx.sealer().searchTokens(Probe));
                return {};
            })).ok());
    QCOMPARE(hits(QStringLiteral("xylophonequartz")), 0);
}

FRONTDESK_TEST_MAIN(ProbeTest)
#include "probetest.moc"
