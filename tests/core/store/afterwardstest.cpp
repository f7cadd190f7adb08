// SPDX-License-Identifier: GPL-3.0-or-later
// What must not come back after it was erased, and who must not be forgotten or removed.
#include "core/store/dossier.h"
#include "core/store/escalationstore.h"
#include "core/store/optoutstore.h"
#include "core/store/removal.h"
#include "core/store/simulationstore.h"
#include "core/store/statusstore.h"
#include "core/store/syncstore.h"
#include "core/store/threadstore.h"
#include "core/store/webhookstore.h"
#include "tests/core/store/conversationfixture.h"
#include "tests/support/fatallog.h"

namespace frontdesk::test {
namespace {

const QString Account = QStringLiteral("AC1/IS1");
const QString Thread = QStringLiteral("CH1");

}  // namespace

struct AfterFixture : ConversationFixture {
    SyncStore points{store.database()};
    ThreadStore threads{store.database()};
    EscalationStore queue{store.database()};

    static ThreadKey key() { return {QStringLiteral("conversations"), Account, Thread}; }
    IntakeOutcome take(IntakeRequest r, const QString& account, const QString& name = {})
    {
        r.message.accountId = account;
        r.message.displayName = name;
        return must(wait(conversations.intake(r)));
    }
    IntakeOutcome inThread(const QString& text, const QString& id, qint64 index)
    {
        IntakeRequest r = request(text, id, Thread);
        r.message.channelId = QStringLiteral("conversations");
        r.message.providerIndex = index;
        return take(r, Account);
    }
    void join(const QString& id, ThreadRole role, const QString& name = {})
    {
        must(
            wait(threads.participant({.thread = key(), .participantId = id, .role = role, .name = name, .phone = {}})));
    }
    void erase(ContactId contact)
    {
        must(wait(store.database().write<int>([contact](Transaction& tx) -> Result<int> {
            Removal removal;
            int budget = 1000;
            const auto ids = tx.all(
                u"SELECT id FROM conversation WHERE contact_id = ?",
                [](const Statement& row) { return row.id<ConversationId>(0); }, contact);
            for (const ConversationId id : ids)
                if (!rows::removeConversationSome(tx, id, budget, removal))
                    return Error{ErrorCode::Storage, {}, QStringLiteral("not removed")};
            rows::removeContactRows(tx, contact, removal);
            return 0;
        })));
    }
    template <class... Ids>
    qint64 count(QStringView sql, Ids... ids)
    {
        return must(wait(store.database().read<qint64>(
            ReadLane::Gui, [=](ReadContext& c) -> Result<qint64> { return c.integer(sql, ids...).value_or(-1); })));
    }
    KnownThread known() { return must(wait(points.thread(QStringLiteral("conversations"), Account, Thread))); }
    QStringList unseen()
    {
        QStringList reasons;
        for (const NeedsPeople& one : must(wait(queue.needPeople(10))))
            reasons << one.reason;
        return reasons;
    }
    void raiseAndEnd(ConversationId id)
    {
        must(wait(conversations.raiseEscalation(id, escalation())));
        const StaffId kari = member(QStringLiteral("Kari"));
        must(wait(queue.notNeeded({.conversationId = id, .by = kari, .reason = {}, .frame = frame("escalation")})));
    }
};

class AfterwardsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anErasedTextIsNotTakenInAgain();
    void anErasedThreadIsKnownByItsIndex();
    void onlyTheSimulatorsOwnAreRemoved();
    void authorsAreNoCleartext();
    void theDossierTellsStopAndMembers();
    void aSilentConversationNeedsPeopleOnce();
    void anAnswerThatFailedNeedsPeopleOnce();
    void whatWasBeforeARestoreIsForPeople();
    void webhooksAboutThreadsAreKnown();
};

void AfterwardsTest::anErasedTextIsNotTakenInAgain()
{
    AfterFixture f;
    const QString id = QStringLiteral("SM1");
    const IntakeOutcome in = f.take(f.sms(QStringLiteral("hi"), id), QStringLiteral("AC1/+1"));
    const IntakeOutcome web = f.say(QStringLiteral("hi"));
    f.erase(in.summary.conversation.contactId);
    f.erase(web.summary.conversation.contactId);
    const ListedId listed{QStringLiteral("sms"), QStringLiteral("AC1/+1"), id};
    QVERIFY(f.must(wait(f.points.missing({listed}))).isEmpty());
    QVERIFY(f.take(f.sms(QStringLiteral("hi"), id), QStringLiteral("AC1/+1")).accepted.duplicate);
    QCOMPARE(f.count(u"SELECT count(*) FROM contact WHERE id <> ?", 0), 0);
    QCOMPARE(f.count(u"SELECT count(*) FROM idempotency_key WHERE channel = ?", QStringLiteral("webchat")), 0);
}

void AfterwardsTest::anErasedThreadIsKnownByItsIndex()
{
    AfterFixture f;
    f.join(QStringLiteral("MB1"), ThreadRole::Customer);
    const IntakeOutcome in = f.inThread(QStringLiteral("a"), QStringLiteral("IM1"), 4);
    QVERIFY(!f.known().erased);
    f.erase(in.summary.conversation.contactId);
    QVERIFY(f.known().erased);
    QCOMPARE(f.known().lastIndex, 4);
    QVERIFY(f.known().present.isEmpty());
    // Who leaves it and what becomes of it makes it known to nobody.
    ParticipantChange left{
        .thread = AfterFixture::key(), .participantId = QStringLiteral("MB1"), .name = {}, .phone = {}};
    left.left = true;
    QVERIFY(f.must(wait(f.threads.participant(left))).duplicate);
    QVERIFY(f.must(wait(f.threads.state({AfterFixture::key(), QStringLiteral("closed"), 0, {}}))).duplicate);
    QVERIFY(f.known().erased);
    // Our own copies behind it are read once.
    QVERIFY(wait(f.points.setThreadIndex(QStringLiteral("conversations"), Account, Thread, 6)).ok());
    QVERIFY(f.known().erased);
    QCOMPARE(f.known().lastIndex, 6);
    // Somebody writes again: a new thread from here on.
    f.inThread(QStringLiteral("b"), QStringLiteral("IM2"), 7);
    QVERIFY(!f.known().erased);
    QVERIFY(f.known().lastIndex >= 6);
}

void AfterwardsTest::onlyTheSimulatorsOwnAreRemoved()
{
    AfterFixture f;
    SimulationStore simulation(f.store.database());
    const QString name = QStringLiteral("Ann") + SimulationStore::mark();
    f.take(f.sms(QStringLiteral("real"), QStringLiteral("SM1"), QStringLiteral("+1555001")), QStringLiteral("AC1/+1"),
           name);
    f.take(f.sms(QStringLiteral("invented"), QStringLiteral("SM2"), QStringLiteral("+1555002")),
           QStringLiteral("ACsim/+1"));
    f.take(f.sms(QStringLiteral("STOP"), QStringLiteral("SM3"), QStringLiteral("+1555001")), QStringLiteral("AC1/+1"),
           name);
    f.take(f.sms(QStringLiteral("STOP"), QStringLiteral("SM4"), QStringLiteral("+1555002")),
           QStringLiteral("ACsim/+1"));
    f.must(wait(simulation.markPhone(
        {QStringLiteral("sms"), QStringLiteral("ACsim/+1"), QStringLiteral("+1555002"), QStringLiteral("Bob")})));
    QCOMPARE(f.count(u"SELECT count(*) FROM opt_out"), 2);
    QCOMPARE(f.must(wait(simulation.removeAll(QStringLiteral("ACsim")))).conversations, 1);
    QCOMPARE(f.count(u"SELECT count(*) FROM opt_out WHERE account = ?", QStringLiteral("AC1/+1")), 1);
    QCOMPARE(f.count(u"SELECT count(*) FROM opt_out"), 1);
    QCOMPARE(f.count(u"SELECT count(*) FROM conversation WHERE account = ?", QStringLiteral("AC1/+1")), 1);
    QCOMPARE(f.count(u"SELECT count(*) FROM conversation WHERE account = ?", QStringLiteral("ACsim/+1")), 0);
}

void AfterwardsTest::authorsAreNoCleartext()
{
    AfterFixture f;
    OutsideMessage message{.thread = AfterFixture::key(),
                           .providerId = QStringLiteral("IM1"),
                           .messagePublicId = newPublicId(),
                           .conversationPublicId = newPublicId(),
                           .participantId = {},
                           .authorName = QStringLiteral("ann@example.org"),
                           .parts = {TextPart{QStringLiteral("hi")}}};
    f.must(wait(f.threads.outsideMessage(message)));
    const QString author = QStringLiteral("author:%");
    QCOMPARE(f.count(u"SELECT count(*) FROM provider_participant WHERE participant_id LIKE ?", author), 1);
    const QString clear = QStringLiteral("%ann@example.org%");
    QCOMPARE(f.count(u"SELECT count(*) FROM provider_participant WHERE participant_id LIKE ?", clear), 0);
}

void AfterwardsTest::theDossierTellsStopAndMembers()
{
    AfterFixture f;
    f.join(QStringLiteral("MB1"), ThreadRole::Customer);
    f.join(QStringLiteral("MB2"), ThreadRole::Human, QStringLiteral("human_agent_ann"));
    const IntakeOutcome in = f.inThread(QStringLiteral("a"), QStringLiteral("IM1"), 0);
    f.must(wait(f.store.database().write<int>([](Transaction& tx) -> Result<int> {
        tx.exec(u"UPDATE contact_identity SET opted_out_at = ?", tx.now());
        return 0;
    })));
    DossierStore dossiers(f.store.database());
    const Dossier dossier = f.must(wait(dossiers.read(in.summary.conversation.contactId)));
    QCOMPARE(dossier.identities.size(), 1);
    const DossierIdentity identity = dossier.identities.first();
    QVERIFY(identity.optedOutAt > 0);
    QCOMPARE(identity.members.size(), 2);
    QCOMPARE(identity.members.last().name, QStringLiteral("human_agent_ann"));
    QCOMPARE(identity.members.last().role, ThreadRole::Human);
}

void AfterwardsTest::aSilentConversationNeedsPeopleOnce()
{
    AfterFixture f;
    f.join(QStringLiteral("MB1"), ThreadRole::Customer);
    f.join(QStringLiteral("MB2"), ThreadRole::Customer);
    const ConversationId id = f.inThread(QStringLiteral("a"), QStringLiteral("IM1"), 0).accepted.conversationId;
    QCOMPARE(f.conversation(id).silence, QStringLiteral("several_customers"));
    QCOMPARE(f.unseen(), QStringList{QStringLiteral("ai_silent")});
    f.clock.advance(MicrosPerSecond);
    f.raiseAndEnd(id);
    QVERIFY(f.unseen().isEmpty());
    f.clock.advance(MicrosPerSecond);
    f.inThread(QStringLiteral("b"), QStringLiteral("IM2"), 1);
    QCOMPARE(f.unseen(), QStringList{QStringLiteral("ai_silent")});
}

void AfterwardsTest::anAnswerThatFailedNeedsPeopleOnce()
{
    AfterFixture f;
    StatusStore statuses(f.store.database());
    const auto fails = [&](const QString& from, const QString& sid, const QString& code) {
        const IntakeOutcome in = f.take(f.sms(QStringLiteral("q"), newPublicId(), from), QStringLiteral("AC1/+1"));
        f.answer(in, QStringLiteral("an answer"));
        f.must(wait(f.outbox.markSent(f.must(wait(f.outbox.claimDue(1))).first().id, sid)));
        f.must(wait(statuses.recordStatus(QStringLiteral("AC1"), sid, Delivery::Failed, code, {})));
        return in.accepted.conversationId;
    };
    fails(QStringLiteral("+1555001"), QStringLiteral("SM1"), QStringLiteral("21610"));
    QVERIFY(f.unseen().isEmpty());
    const ConversationId id = fails(QStringLiteral("+1555002"), QStringLiteral("SM2"), QStringLiteral("30003"));
    QCOMPARE(f.unseen(), QStringList{QStringLiteral("not_delivered")});
    f.clock.advance(MicrosPerSecond);
    f.raiseAndEnd(id);
    QVERIFY(f.unseen().isEmpty());
}

void AfterwardsTest::whatWasBeforeARestoreIsForPeople()
{
    AfterFixture f;
    const auto recovered = [&f] { return f.must(wait(f.conversations.recover(AfterFixture::frame("complete")))); };
    f.saySms(QStringLiteral("q"));
    QCOMPARE(recovered().replan.size(), 1);
    QCOMPARE(f.must(wait(f.points.restoredAt())), 0);
    f.clock.advance(MicrosPerSecond);
    f.must(wait(f.store.database().write<int>([](Transaction& tx) -> Result<int> {
        tx.appendAudit({.actor = QStringLiteral("system"),
                        .action = QStringLiteral("restore.done"),
                        .target = QStringLiteral("backup"),
                        .details = Json::object()});
        return 0;
    })));
    QCOMPARE(f.must(wait(f.points.restoredAt())), f.clock.now());
    const Recovery recovery = recovered();
    QVERIFY(recovery.replan.isEmpty());
    QCOMPARE(recovery.queue.size(), 1);
}

void AfterwardsTest::webhooksAboutThreadsAreKnown()
{
    AfterFixture f;
    WebhookStore hooks(f.store.database());
    const QString account = QStringLiteral("AC1");
    QVERIFY(wait(hooks.noteAccepted(account)).ok());
    QVERIFY(!f.must(wait(f.points.hasThreadWebhooks(account))));
    QVERIFY(wait(hooks.noteAccepted(account, true)).ok());
    QVERIFY(wait(hooks.noteAccepted(account)).ok());
    QVERIFY(f.must(wait(f.points.hasThreadWebhooks(account))));
}

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::AfterwardsTest)
#include "afterwardstest.moc"
