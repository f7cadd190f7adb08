// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/auditstore.h"
#include "core/store/contactstore.h"
#include "core/store/customerstore.h"
#include "core/store/dossier.h"
#include "core/store/erasurestore.h"
#include "core/store/mediastore.h"
#include "core/store/purgestore.h"
#include "core/store/sealer.h"
#include "tests/core/store/conversationfixture.h"
#include "tests/support/fatallog.h"

#include <QDirIterator>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

void done(const Result<>& result)
{
    if (!result)
        qFatal("unexpected error: %s", qPrintable(result.error().detail));
}

const QString Probe = QStringLiteral("xylophonquartz");

struct Person {
    ContactId contact;
    QString publicId;
    QString media;
    QList<QByteArray> sealed;  ///< values of the person as they stand in the file
};

struct Erasing : ConversationFixture {
    MediaStore media{store.database(), mediaFolder()};
    ContactStore contacts{store.database()};
    CustomerStore customers{store.database()};
    DossierStore dossiers{store.database()};

    [[nodiscard]] QString mediaFolder() const { return store.folder() + QStringLiteral("/media"); }

    /// Somebody who left the probe in every place there is.
    Person plant(const QString& word, StaffId staff)
    {
        const WebSession session = must(
            wait(sessions.create(newPublicId(), newSecretToken(), word + QStringLiteral(" Name"),
                                 word + QStringLiteral("@example.org"), {})));
        const MediaInfo file = must(wait(media.stage({.conversation = {}, .staff = {}, .session = session.id},
                                                     word + QStringLiteral(".txt"), word.toUtf8())));
        IntakeRequest r = request(QStringLiteral("I am ") + word, newPublicId() + word, session.publicId);
        r.message.sessionId = session.id;
        r.message.parts << FilePart{file.mediaId, {}, {}, 0};
        const IntakeOutcome in = must(wait(conversations.intake(r)));
        const TurnStarted turn = begin(in);
        CommitTurn commit = commitOf(turn, QStringLiteral("Hello ") + word, in);
        commit.escalation = escalation();
        commit.escalation->summary = word + QStringLiteral(" wants a person");
        static_cast<void>(must(wait(conversations.commitTurn(commit))));
        const ConversationId id = in.accepted.conversationId;
        takeOver(id, staff);
        static_cast<void>(must(wait(conversations.addNote(reply(id, staff, QStringLiteral("note on ") + word)))));
        done(wait(this->staff.saveDraft(staff, id, QStringLiteral("reply"), QStringLiteral("draft for ") + word)));
        Person person{in.summary.conversation.contactId, {}, file.mediaId, {}};
        static_cast<void>(must(wait(contacts.addFact(person.contact, staff, QStringLiteral("fact of ") + word))));
        close(id);
        static_cast<void>(
            must(wait(customers.rate(session.id, {.stars = 2, .comment = word + QStringLiteral(" was unhappy")}))));
        person.publicId = must(wait(contacts.profile(person.contact, 1))).contact.publicId;
        person.sealed = sealedOf(person.contact);
        return person;
    }
    void close(ConversationId id)
    {
        static_cast<void>(must(wait(conversations.close(
            {.conversationId = id, .staffId = {}, .reason = QStringLiteral("resolved"), .frame = frame("status")}))));
    }
    /// Short pieces of every sealed value of the person: enough to tell it, and never at the end of a page alone.
    QList<QByteArray> sealedOf(ContactId contact)
    {
        return must(wait(store.database().read<QList<QByteArray>>(ReadLane::Gui, [contact](ReadContext& c) -> Result<QList<QByteArray>> {
            QList<QByteArray> all;
            for (
                const char16_t* sql :
                {u"SELECT parts_sealed FROM message WHERE conversation_id IN (SELECT id FROM conversation WHERE contact_id = ?)",
                 u"SELECT body_sealed FROM customer_frame WHERE conversation_id IN (SELECT id FROM conversation WHERE contact_id = ?)",
                 u"SELECT text_sealed FROM staff_draft WHERE conversation_id IN (SELECT id FROM conversation WHERE contact_id = ?)",
                 u"SELECT record_sealed FROM turn WHERE conversation_id IN (SELECT id FROM conversation WHERE contact_id = ?)",
                 u"SELECT summary_sealed FROM escalation WHERE conversation_id IN (SELECT id FROM conversation WHERE contact_id = ?)",
                 u"SELECT comment_sealed FROM rating WHERE conversation_id IN (SELECT id FROM conversation WHERE contact_id = ?)",
                 u"SELECT name_sealed FROM media WHERE conversation_id IN (SELECT id FROM conversation WHERE contact_id = ?)",
                 u"SELECT last_text_sealed FROM conversation WHERE contact_id = ?",
                 u"SELECT name_sealed FROM contact WHERE id = ?", u"SELECT email_sealed FROM contact WHERE id = ?",
                 u"SELECT text_sealed FROM contact_fact WHERE contact_id = ?",
                 u"SELECT external_sealed FROM contact_identity WHERE contact_id = ?",
                 u"SELECT name_sealed FROM web_session WHERE identity_id IN (SELECT id FROM contact_identity WHERE contact_id = ?)",
                 u"SELECT token_hash FROM web_session WHERE identity_id IN (SELECT id FROM contact_identity WHERE contact_id = ?)"})
                for (const QByteArray& value : c.all(
                         sql, [](const Statement& row) { return row.bytes(0); }, contact))
                    if (value.size() >= 32)
                        all << value.mid(1, 24);
            return all;
        })));
    }
    RemovedCounts erase(const Person& person)
    {
        ErasureStore erasures(store.database(), store.path());
        const ErasureBegun begun = must(wait(erasures.begin(person.contact)));
        done(wait(erasures.saveLog()));
        return eraseRest(erasures, person.contact, begun.hash);
    }
    RemovedCounts eraseRest(ErasureStore& erasures, ContactId contact, const QByteArray& hash)
    {
        RemovedCounts counts;
        for (bool more = true; more;) {
            const ErasureStore::Some some = must(wait(erasures.eraseSome(contact, 5)));
            counts += some.removed.counts;
            removeMediaFiles(mediaFolder(), some.removed.mediaFiles);
            more = some.more;
        }
        PurgeStore purge(store.database());
        for (bool first = true, more = true; more; first = false)
            more = must(wait(purge.mergeIndex(first, 8, 0)));
        done(wait(erasures.finish(hash, counts, QStringLiteral("staff:1"))));
        if (!must(wait(erasures.scrub())))
            qWarning("somebody read all the time");
        return counts;
    }
    /// Which of these bytes stand in any file of the data folder.
    QStringList filesWith(const QList<QByteArray>& needles)
    {
        QStringList found;
        for (QDirIterator it(store.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray content = file.readAll();
            for (const QByteArray& needle : needles)
                if (content.contains(needle) && !found.contains(file.fileName()))
                    found << file.fileName();
        }
        return found;
    }
    qint64 terms(const QString& text)
    {
        const QString tokens = store.database().sealer().searchTokens(text);
        return must(wait(store.database().write<qint64>([tokens](Transaction& tx) -> Result<qint64> {
            tx.exec(u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.terms USING fts5vocab('main', 'message_token', 'row')");
            tx.exec(u"CREATE VIRTUAL TABLE IF NOT EXISTS temp.names USING fts5vocab('main', 'contact_token', 'row')");
            qint64 found = 0;
            for (const QString& token : tokens.split(u' '))
                found +=
                    tx.integer(
                          u"SELECT (SELECT count(*) FROM temp.terms WHERE term = ?) + (SELECT count(*) FROM temp.names WHERE term = ?)",
                          token, token)
                        .value_or(0);
            return found;
        })));
    }
};

/// Opens everything sealed in the database with the real key and looks for the word.
int opensTo(Database& database, const QString& word)
{
    return Erasing::must(wait(database.read<int>(ReadLane::Gui, [word](ReadContext& c) -> Result<int> {
        int found = 0;
        const auto contains = [&](const QByteArray& sealed, const char* column, const QString& row) {
            const Result<QByteArray> plain = c.sealer().open(sealed, column, row);
            found += plain && QString::fromUtf8(*plain).contains(word, Qt::CaseInsensitive) ? 1 : 0;
        };
        for (Statement r = c.query(u"SELECT parts_sealed, public_id FROM message"); r.next();)
            contains(r.bytes(0), "message.parts", r.text(1));
        for (Statement r = c.query(u"SELECT name_sealed, public_id FROM contact"); r.next();)
            contains(r.bytes(0), "contact.name", r.text(1));
        for (Statement r = c.query(u"SELECT text_sealed, public_id FROM contact_fact"); r.next();)
            contains(r.bytes(0), "contact_fact.text", r.text(1));
        for (Statement r = c.query(u"SELECT summary_sealed, public_id FROM escalation"); r.next();)
            contains(r.bytes(0), "escalation.summary", r.text(1));
        return found;
    })));
}

}  // namespace

class ErasureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOfThePersonIsLeft();
    void openConversationsAreRefused();
    void aKillGoesOn();
    void aRestoredBackupIsErasedAgain();
    void theDossierHoldsEverything();
    void candidates();
    void auditPages();
    void tamperingShows_data();
    void tamperingShows();
};

void ErasureTest::nothingOfThePersonIsLeft()
{
    Erasing f;
    const StaffId maria = f.member(QStringLiteral("Maria"));
    const Person other = f.plant(QStringLiteral("velvetbanjo"), maria);
    const Person person = f.plant(Probe, maria);
    QFile copy(f.store.path() + QStringLiteral(".before-0005.bak"));
    QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write("an old copy") > 0);
    copy.close();
    QVERIFY(person.sealed.size() >= 12);
    for (const QByteArray& value : person.sealed)
        QVERIFY2(!f.filesWith({value}).isEmpty(), "the test looks for bytes that never stood there");
    QVERIFY(f.terms(Probe) > 0);
    QVERIFY(opensTo(f.store.database(), Probe) >= 3);

    const RemovedCounts counts = f.erase(person);
    QCOMPARE(counts.contacts, 1);
    QCOMPARE(counts.conversations, 1);
    QCOMPARE(counts.mediaFiles, 1);
    QCOMPARE(counts.sessions, 1);
    QVERIFY(counts.notes >= 2);
    // In the database, its log and the media folder: neither in the clear, nor sealed, nor as words of the index.
    QCOMPARE(f.filesWith(person.sealed), QStringList());
    QCOMPARE(f.filesWith({Probe.toUtf8()}), QStringList());
    QCOMPARE(f.filesWith({person.publicId.toUtf8()}), QStringList());
    QCOMPARE(f.terms(Probe), 0);
    QCOMPARE(opensTo(f.store.database(), Probe), 0);
    QVERIFY(!QFile::exists(f.mediaFolder() + u'/' + person.media));
    QVERIFY(!QFile::exists(copy.fileName()));
    QCOMPARE(f.count(u"SELECT count(*) FROM audit WHERE action = 'contact.erased'"), 1);
    QCOMPARE(f.count(u"SELECT count(*) FROM idempotency_key WHERE provider_id LIKE '%xylophon%'"), 0);
    // The others are whole.
    QVERIFY(f.terms(QStringLiteral("velvetbanjo")) > 0);
    QVERIFY(opensTo(f.store.database(), QStringLiteral("velvetbanjo")) >= 3);
    QVERIFY(wait(f.media.read(other.media)).ok());
    QCOMPARE(f.must(wait(f.conversations.search(QStringLiteral("velvetbanjo"), 10))).isEmpty(), false);
    QCOMPARE(f.count(u"SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"), 0);
    done(wait(f.store.database().write<void>([](Transaction& tx) -> Result<> {
        tx.exec(u"INSERT INTO message_token (message_token) VALUES ('integrity-check')");
        return {};
    })));
}

void ErasureTest::openConversationsAreRefused()
{
    Erasing f;
    const IntakeOutcome in = f.say(QStringLiteral("hello"));
    ErasureStore erasures(f.store.database(), f.store.path());
    const auto refused = wait(erasures.begin(in.summary.conversation.contactId));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(f.count(u"SELECT count(*) FROM erasure_log"), 0);
    QCOMPARE(wait(erasures.begin(ContactId(4711))).error().code, ErrorCode::NotFound);
}

void ErasureTest::aKillGoesOn()
{
    Erasing f;
    const StaffId maria = f.member(QStringLiteral("Maria"));
    const Person person = f.plant(Probe, maria);
    {
        ErasureStore erasures(f.store.database(), f.store.path());
        static_cast<void>(f.must(wait(erasures.begin(person.contact))));
        static_cast<void>(f.must(wait(erasures.eraseSome(person.contact, 2))));
    }
    f.store.reopen();
    ErasureStore again(f.store.database(), f.store.path());
    const auto open = Erasing::must(wait(again.resume()));
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.constFirst().contact, person.contact);
    for (bool more = true; more;)
        more = Erasing::must(wait(again.eraseSome(person.contact, 5))).more;
    done(wait(again.finish(open.constFirst().hash, {}, QStringLiteral("system"))));
    QVERIFY(Erasing::must(wait(again.resume())).isEmpty());
    QCOMPARE(opensTo(f.store.database(), Probe), 0);
}

void ErasureTest::aRestoredBackupIsErasedAgain()
{
    Erasing f;
    const StaffId maria = f.member(QStringLiteral("Maria"));
    const Person person = f.plant(Probe, maria);
    const QString backup = f.store.folder() + QStringLiteral("/outside.bak");
    f.store.close();
    QVERIFY(QFile::copy(f.store.path(), backup));
    f.store.reopen();
    {
        ErasureStore erasures(f.store.database(), f.store.path());
        const ErasureBegun begun = Erasing::must(wait(erasures.begin(person.contact)));
        done(wait(erasures.saveLog()));
        for (bool more = true; more;)
            more = Erasing::must(wait(erasures.eraseSome(person.contact, 50))).more;
        done(wait(erasures.finish(begun.hash, {}, QStringLiteral("staff:1"))));
    }
    QVERIFY(QFile::exists(ErasureStore::logPath(f.store.path())));
    QVERIFY(f.filesWith({person.publicId.toUtf8()}).size() >= 1);
    // The restore: the older database is back, the list of erasures is not touched.
    f.store.close();
    QVERIFY(QFile::remove(f.store.path()));
    QFile::remove(f.store.path() + QStringLiteral("-wal"));
    QFile::remove(f.store.path() + QStringLiteral("-shm"));
    QVERIFY(QFile::rename(backup, f.store.path()));
    f.store.reopen();
    QVERIFY(opensTo(f.store.database(), Probe) >= 3);
    ErasureStore again(f.store.database(), f.store.path());
    const auto open = Erasing::must(wait(again.resume()));
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.constFirst().contact, person.contact);
    for (bool more = true; more;)
        more = Erasing::must(wait(again.eraseSome(person.contact, 50))).more;
    done(wait(again.finish(open.constFirst().hash, {}, QStringLiteral("system"))));
    QCOMPARE(opensTo(f.store.database(), Probe), 0);
    QVERIFY(Erasing::must(wait(again.resume())).isEmpty());
}

void ErasureTest::theDossierHoldsEverything()
{
    Erasing f;
    const StaffId maria = f.member(QStringLiteral("Maria"));
    const Person person = f.plant(Probe, maria);
    f.plant(QStringLiteral("velvetbanjo"), maria);
    const Dossier dossier = f.must(wait(f.dossiers.read(person.contact)));
    QCOMPARE(dossier.contact.email, Probe + QStringLiteral("@example.org"));
    QCOMPARE(dossier.conversations.size(), 1);
    QCOMPARE(dossier.conversations.constFirst().ratingComment, Probe + QStringLiteral(" was unhappy"));
    QCOMPARE(dossier.conversations.constFirst().escalations.size(), 1);
    QCOMPARE(dossier.conversations.constFirst().turns, 1);
    QCOMPARE(dossier.media.size(), 1);
    QCOMPARE(dossier.facts.size(), 1);
    QCOMPARE(dossier.sessions.size(), 1);
    QCOMPARE(dossier.identities.size(), 1);
    QString all;
    for (const Message& message : dossier.conversations.constFirst().messages)
        all += message.text();
    QCOMPARE(all.count(Probe), 3);  // said, answered, noted
    QVERIFY(!all.contains(QStringLiteral("velvetbanjo")));
}

void ErasureTest::candidates()
{
    Erasing f;
    const StaffId maria = f.member(QStringLiteral("Maria"));
    const Person person = f.plant(Probe, maria);
    for (const QString& text :
         {QString(Probe), QString(person.publicId), QString(Probe.toUpper() + QStringLiteral("@EXAMPLE.org"))}) {
        const auto found = f.must(wait(f.dossiers.find(text, 10)));
        QVERIFY2(found.size() == 1, qPrintable(text));
        QCOMPARE(found.constFirst().id, person.contact);
        QCOMPARE(found.constFirst().conversations, 1);
    }
    QVERIFY(f.must(wait(f.dossiers.find(QStringLiteral("nobody"), 10))).isEmpty());
    QVERIFY(f.must(wait(f.dossiers.find(QString(), 10))).isEmpty());
}

void ErasureTest::auditPages()
{
    Erasing f;
    const StaffId maria = f.member(QStringLiteral("Maria"));
    const IntakeOutcome in = f.say(QStringLiteral("hello"));
    const QString actor = QStringLiteral("staff:%1").arg(maria.value);
    done(wait(f.contacts.noteView({actor, QStringLiteral("conversation.viewed"), in.accepted.conversationId, {}, {}})));
    done(wait(
        f.contacts.noteView({actor, QStringLiteral("contact.viewed"), {}, in.summary.conversation.contactId, {}})));
    done(wait(
        f.contacts.noteView({actor, QStringLiteral("contact.viewed"), {}, ContactId(4711), {}})));  // gone: nothing
    for (int i = 0; i < 30; ++i)
        done(wait(f.staff.audit({.actor = QStringLiteral("system"),
                                 .action = QStringLiteral("filler_100%"),
                                 .target = QString::number(i)})));
    AuditStore audits(f.store.database());
    const AuditLines first = f.must(wait(audits.page({}, 0, 20)));
    QCOMPARE(first.lines.size(), 20);
    QVERIFY(first.more);
    const AuditLines second = f.must(wait(audits.page({}, first.lines.constLast().entry.seq, 20)));
    QCOMPARE(second.lines.size(), 12);
    QVERIFY(!second.more);
    QCOMPARE(f.must(wait(audits.page(QStringLiteral("mari"), 0, 50))).lines.size(), 2);
    QCOMPARE(f.must(wait(audits.page(QStringLiteral("100%"), 0, 50))).lines.size(), 30);
    QCOMPARE(f.must(wait(audits.page(QStringLiteral("1_0%"), 0, 50))).lines.size(), 0);
    const AuditLines views = f.must(wait(audits.page(QStringLiteral("conversation.viewed"), 0, 50)));
    QCOMPARE(views.lines.size(), 1);
    QCOMPARE(views.lines.constFirst().actorName, QStringLiteral("Maria"));
    QCOMPARE(views.lines.constFirst().entry.target, in.summary.conversation.publicId);
    QCOMPARE(f.must(wait(audits.check())).broken, 0);
}

void ErasureTest::tamperingShows_data()
{
    QTest::addColumn<QStringList>("sql");
    QTest::addColumn<qint64>("broken");
    QTest::newRow("changed") << QStringList{QStringLiteral("UPDATE audit SET target = 'another' WHERE seq = 3")}
                             << qint64(3);
    QTest::newRow("actor") << QStringList{QStringLiteral("UPDATE audit SET actor = 'staff:2' WHERE seq = 1")}
                           << qint64(1);
    QTest::newRow("time") << QStringList{QStringLiteral("UPDATE audit SET at = at + 1 WHERE seq = 5")} << qint64(5);
    QTest::newRow("removed") << QStringList{QStringLiteral("DELETE FROM audit WHERE seq = 4")} << qint64(4);
    QTest::newRow("removed and renumbered")
        << QStringList{QStringLiteral("DELETE FROM audit WHERE seq = 4"),
                       QStringLiteral("UPDATE audit SET seq = seq - 1 WHERE seq > 4")}
        << qint64(4);
    QTest::newRow("reordered") << QStringList{QStringLiteral("UPDATE audit SET seq = 100 WHERE seq = 2"),
                                              QStringLiteral("UPDATE audit SET seq = 2 WHERE seq = 3"),
                                              QStringLiteral("UPDATE audit SET seq = 3 WHERE seq = 100")}
                               << qint64(2);
    QTest::newRow("end cut off") << QStringList{QStringLiteral("DELETE FROM audit WHERE seq > 4")} << qint64(5);
    QTest::newRow("end cut off, head moved") << QStringList{QStringLiteral("DELETE FROM audit WHERE seq > 4"),
                                                            QStringLiteral("UPDATE audit_head SET seq = 4")}
                                             << qint64(5);
    QTest::newRow("head replaced") << QStringList{QStringLiteral("UPDATE audit_head SET hash = x'00'")} << qint64(7);
    QTest::newRow("added")
        << QStringList{QStringLiteral(
                           "INSERT INTO audit SELECT 7, at, actor, action, target, details, hash FROM audit WHERE seq = 6"),
                       QStringLiteral("UPDATE audit_head SET seq = 7")}
        << qint64(7);
    QTest::newRow("all gone") << QStringList{QStringLiteral("DELETE FROM audit")} << qint64(1);
}

void ErasureTest::tamperingShows()
{
    QFETCH(QStringList, sql);
    QFETCH(qint64, broken);
    Erasing f;
    for (int i = 0; i < 6; ++i)
        done(wait(f.staff.audit({.actor = QStringLiteral("staff:1"),
                                 .action = QStringLiteral("contact.viewed"),
                                 .target = QString::number(i)})));
    {
        AuditStore audits(f.store.database());
        const AuditCheck check = Erasing::must(wait(audits.check()));
        QCOMPARE(check.rows, 6);
        QCOMPARE(check.broken, 0);
        // The program's own connection cannot even try.
        expectLog(QStringLiteral("audit is append-only"));
        const auto refused = wait(f.store.database().write<void>([](Transaction& tx) -> Result<> {
            tx.exec(u"DELETE FROM audit WHERE seq = 4");
            return {};
        }));
        QVERIFY(!refused.ok());
    }
    f.store.close();
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("tamper"));
        file.setDatabaseName(f.store.path());
        QVERIFY(file.open());
        QSqlQuery query(file);
        QVERIFY(query.exec(QStringLiteral("DROP TRIGGER audit_keep_update"))
                && query.exec(QStringLiteral("DROP TRIGGER audit_keep_delete")));
        for (const QString& statement : sql)
            QVERIFY2(query.exec(statement), qPrintable(statement));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("tamper"));
    f.store.reopen();
    AuditStore audits(f.store.database());
    QCOMPARE(Erasing::must(wait(audits.check())).broken, broken);
}

FRONTDESK_TEST_MAIN(ErasureTest)
#include "erasuretest.moc"
