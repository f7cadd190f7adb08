// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contactstore.h"
#include "core/store/messagerows.h"
#include "core/store/transaction.h"
#include "tests/core/store/conversationfixture.h"
#include "tests/support/fatallog.h"

namespace frontdesk::test {
namespace {

struct ContactFixture : ConversationFixture {
    ContactStore contacts{store.database()};
    StaffId kari = member(QStringLiteral("Kari"));

    ContactId visitor(const QString& name)
    {
        return say(QStringLiteral("hello of ") + name, newPublicId(), name).summary.conversation.contactId;
    }
    /// As the widget's form for a name and an address does.
    void typed(ContactId id, const QString& email)
    {
        must(wait(store.database().write<int>([id, email](Transaction& tx) -> Result<int> {
            rows::setContactText(tx, id, QStringLiteral("jo"), email);
            return 0;
        })));
    }
    ProfileRead profile(ContactId id) { return must(wait(contacts.profile(id, 20))); }
};

}  // namespace

class ContactTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void profileShowsWhatIsKnown();
    void savedValuesAreSealedAndFound();
    void whatTheVisitorTypedIsNotVerified();
    void whatTheVisitorTypedMeanwhileStays();
    void factsCarryTheirWriter();
    void blockedCustomersAreRefused();
};

void ContactTest::profileShowsWhatIsKnown()
{
    ContactFixture f;
    const ContactId jo = f.visitor(QStringLiteral("jo"));
    const ConversationId first = f.must(wait(f.conversations.inboxPage({}))).rows.first().conversation.id;
    f.must(wait(f.conversations.close(
        {.conversationId = first, .reason = QStringLiteral("resolved"), .frame = f.frame("status")})));
    QCOMPARE(f.visitor(QStringLiteral("jo")), jo);
    f.visitor(QStringLiteral("other"));
    const ProfileRead profile = f.profile(jo);
    QCOMPARE(profile.conversations, 2);
    QCOMPARE(profile.earlier.size(), 2);
    QCOMPARE(profile.earlier.last().conversation.id, first);
    QVERIFY(!profile.blocked && profile.facts.isEmpty());
    QCOMPARE(wait(f.contacts.profile(ContactId(999), 20)).error().code, ErrorCode::NotFound);
}

void ContactTest::savedValuesAreSealedAndFound()
{
    ContactFixture f;
    Contact jo = f.profile(f.visitor(QStringLiteral("jo"))).contact;
    jo.name = QStringLiteral("Josephine Fieldhouse");
    jo.email = QStringLiteral("jo@example.com");
    jo.phone = QStringLiteral("+1 207 555 0199");
    jo.language = QStringLiteral("de");
    const ContactSaved saved = f.must(wait(f.contacts.save(jo, f.kari)));
    QCOMPARE(saved.contact.phone, jo.phone);
    QCOMPARE(saved.summaries.size(), 1);
    QCOMPARE(saved.summaries.first().contactName, jo.name);
    QCOMPARE(f.must(wait(f.conversations.search(QStringLiteral("fieldhou"), 5))).size(), 1);
    QFile file(f.store.path() + QStringLiteral("-wal"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray raw = file.readAll();
    QVERIFY(!raw.contains("Fieldhouse") && !raw.contains("jo@example.com") && !raw.contains("555 0199"));
    jo.name = QStringLiteral("Jo");
    jo.email.clear();
    jo.phone.clear();
    f.must(wait(f.contacts.save(jo, f.kari)));
    QVERIFY(f.must(wait(f.conversations.search(QStringLiteral("fieldhou"), 5))).isEmpty());
    QVERIFY(f.must(wait(f.conversations.search(QStringLiteral("jo@example.com"), 5))).isEmpty());
    QVERIFY(f.must(wait(f.conversations.search(QStringLiteral("+12075550199"), 5))).isEmpty());
    QVERIFY(wait(f.staff.verifyAudit()).ok());
}

/// A visitor who typed somebody's address is not that person because a colleague corrected the name.
void ContactTest::whatTheVisitorTypedIsNotVerified()
{
    ContactFixture f;
    const ContactId id = f.visitor(QStringLiteral("jo"));
    f.typed(id, QStringLiteral("victim@example.com"));
    Contact jo = f.profile(id).contact;
    QCOMPARE(jo.email, QStringLiteral("victim@example.com"));
    jo.name = QStringLiteral("Jo");
    QVERIFY(!f.must(wait(f.contacts.save(jo, f.kari))).contact.verified);
    jo.phone = QStringLiteral("+1 207 555 0199");
    QVERIFY(!f.must(wait(f.contacts.save(jo, f.kari))).contact.verified);
    Contact checked = jo;
    checked.verified = true;
    checked = f.must(wait(f.contacts.save(checked, f.kari))).contact;
    QVERIFY(checked.verified);
    // It stays so when something else is saved, and ends with the last address.
    checked.name = QStringLiteral("Josephine");
    checked = f.must(wait(f.contacts.save(checked, f.kari))).contact;
    QVERIFY(checked.verified);
    checked.email.clear();
    checked.phone.clear();
    QVERIFY(!f.must(wait(f.contacts.save(checked, f.kari))).contact.verified);
    checked.verified = false;
    checked.email = QStringLiteral("jo@example.com");
    QVERIFY(f.must(wait(f.contacts.save(checked, f.kari))).contact.verified);
}

/// The visitor writes another address while a card with the first one is open.
void ContactTest::whatTheVisitorTypedMeanwhileStays()
{
    ContactFixture f;
    const ContactId id = f.visitor(QStringLiteral("jo"));
    f.typed(id, QStringLiteral("victim@example.com"));
    const Contact shown = f.profile(id).contact;
    f.typed(id, QStringLiteral("other@example.com"));
    Contact renamed = shown;
    renamed.name = QStringLiteral("Jo");
    const Contact saved = f.must(wait(f.contacts.save(renamed, f.kari, shown))).contact;
    QCOMPARE(saved.name, QStringLiteral("Jo"));
    QCOMPARE(saved.email, QStringLiteral("other@example.com"));
    QVERIFY(!saved.verified);
    Contact confirmed = shown;
    confirmed.verified = true;
    const auto refused = wait(f.contacts.save(confirmed, f.kari, shown));
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(refused.error().detail, QStringLiteral("newer_details"));
    QVERIFY(!f.profile(id).contact.verified);
    confirmed.email = saved.email;
    QVERIFY(f.must(wait(f.contacts.save(confirmed, f.kari, saved))).contact.verified);
}

void ContactTest::factsCarryTheirWriter()
{
    ContactFixture f;
    const ContactId jo = f.visitor(QStringLiteral("jo"));
    const FactRow fact = f.must(wait(f.contacts.addFact(jo, f.kari, QStringLiteral("has two dogs"))));
    f.must(wait(f.contacts.addFact(jo, f.kari, QStringLiteral("newest"))));
    const QList<FactRow> facts = f.profile(jo).facts;
    QCOMPARE(facts.size(), 2);
    QCOMPARE(facts.first().text, QStringLiteral("newest"));
    QCOMPARE(facts.last().staffName, QStringLiteral("Kari"));
    const ContactId other = f.visitor(QStringLiteral("other"));
    QCOMPARE(wait(f.contacts.forgetFact(other, f.kari, fact.publicId)).error().code, ErrorCode::NotFound);
    QVERIFY(wait(f.contacts.forgetFact(jo, f.kari, fact.publicId)).ok());
    QCOMPARE(f.profile(jo).facts.size(), 1);
}

void ContactTest::blockedCustomersAreRefused()
{
    ContactFixture f;
    const ContactId jo = f.visitor(QStringLiteral("jo"));
    const auto open = f.must(wait(f.contacts.setBlocked({jo, f.kari, true, QStringLiteral("threats")})));
    QCOMPARE(open.size(), 1);
    QVERIFY(f.profile(jo).blocked);
    QCOMPARE(f.profile(jo).blockReason, QStringLiteral("threats"));
    QCOMPARE(wait(f.contacts.setBlocked({jo, f.kari, true, {}})).error().code, ErrorCode::Conflict);
    const QString before = f.fingerprint();
    const auto refused = wait(
        f.conversations.intake(f.request(QStringLiteral("again"), newPublicId(), QStringLiteral("jo"))));
    QVERIFY(!refused);
    QCOMPARE(refused.error().detail, QStringLiteral("blocked"));
    QCOMPARE(f.fingerprint(), before);
    QVERIFY(f.must(wait(f.contacts.setBlocked({jo, f.kari, false, {}}))).isEmpty());
    QVERIFY(wait(f.conversations.intake(f.request(QStringLiteral("again"), newPublicId(), QStringLiteral("jo")))).ok());
    QCOMPARE(f.count(u"SELECT count(*) FROM audit WHERE action IN ('contact.block', 'contact.unblock')"), 2);
}

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::ContactTest)
#include "contacttest.moc"
