// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/callbackstore.h"
#include "core/store/dossier.h"
#include "core/store/purgestore.h"
#include "core/store/skillrunstore.h"
#include "tests/core/store/conversationfixture.h"
#include "tests/support/fatallog.h"

namespace frontdesk::test {
namespace {

struct RunFixture : ConversationFixture {
    SkillRunStore runs{store.database()};
    CallbackStore callbacks{store.database()};
    IntakeOutcome in = say(QStringLiteral("I want my money back"));
    TurnStarted turn = begin(in);
    StaffId maria = member(QStringLiteral("Maria"));

    NewSkillRun wanted(bool asked, const QString& call = QStringLiteral("c1"), const char* order = "1") const
    {
        NewSkillRun made;
        made.agentName = QStringLiteral("Ada");
        made.run.publicId = newPublicId();
        made.run.conversationId = in.accepted.conversationId;
        made.run.turnId = turn.turnId;
        made.run.generation = 1;
        made.run.call = {call, QStringLiteral("pay"), Json{{"order", order}}};
        made.run.effect = SkillEffect::Money;
        made.run.asked = asked;
        made.run.question = QStringLiteral("Pay order 1");
        return made;
    }
    SkillRun ended(const SkillRunBegun& run, SkillRunState state)
    {
        return must(wait(runs.finish(run.run.publicId, state, {}))).run;
    }
    void close(const IntakeOutcome& which)
    {
        must(wait(conversations.close({.conversationId = which.accepted.conversationId,
                                       .staffId = maria,
                                       .reason = QStringLiteral("resolved"),
                                       .frame = frame("status")})));
    }
    Callback booked(Micros due)
    {
        Callback wish;
        wish.conversationId = in.accepted.conversationId;
        wish.contactId = in.summary.conversation.contactId;
        wish.phone = QStringLiteral("+1 207 555 0142");
        wish.dueAt = due;
        return must(wait(callbacks.book(wish)));
    }
    static EscalationDraft reminder()
    {
        EscalationDraft draft;
        draft.publicId = newPublicId();
        draft.reasons = {QStringLiteral("callback_due")};
        return draft;
    }
    SkillRunBegun began(const NewSkillRun& run) { return must(wait(runs.begin(run))); }
    ErrorCode code(const QFuture<Result<SkillRunChanged>>& future)
    {
        const Result<SkillRunChanged> result = wait(future);
        return result ? ErrorCode::Unknown : result.error().code;
    }
};

}  // namespace

class SkillRunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsIntendedBehindTheFence()
    {
        RunFixture f;
        f.takeOver(f.in.accepted.conversationId, f.maria);
        const Result<SkillRunBegun> late = wait(f.runs.begin(f.wanted(false)));
        QVERIFY(!late && late.error().code == ErrorCode::Fenced);
        QVERIFY(f.must(wait(f.runs.list(10))).isEmpty());
    }
    void aCallIdCountsOnceInItsTurn()
    {
        RunFixture f;
        const SkillRunBegun first = f.began(f.wanted(false));
        QVERIFY(!first.existing);
        const SkillRunBegun again = f.began(f.wanted(false, QStringLiteral("c1"), "2"));
        QVERIFY(again.existing && again.run.publicId == first.run.publicId);
        // Another call with the same arguments while it is open is the same run.
        QVERIFY(f.began(f.wanted(false, QStringLiteral("c2"))).existing);
        QVERIFY(!f.began(f.wanted(false, QStringLiteral("c3"), "3")).existing);
    }
    /// Another sum, another reason, another conversation: the order is paid back once.
    void moneyIsPaidOnceForItsKey()
    {
        RunFixture f;
        NewSkillRun first = f.wanted(false);
        first.run.call.arguments["reason"] = "damaged";
        first.sameBy = {QStringLiteral("order")};
        const SkillRunBegun paid = f.began(first);
        f.ended(paid, SkillRunState::Done);
        f.close(f.in);
        f.in = f.say(QStringLiteral("and my refund?"));
        QVERIFY(f.in.accepted.conversationId != paid.run.conversationId);
        f.turn = f.begin(f.in);
        NewSkillRun second = f.wanted(true);
        second.run.call.arguments["reason"] = "other";
        QVERIFY(!f.began(second).existing);
        second = f.wanted(true, QStringLiteral("c2"));
        second.run.call.arguments["amount"] = 5;
        second.sameBy = {QStringLiteral("order")};
        const SkillRunBegun again = f.began(second);
        QVERIFY(again.existing);
        NewSkillRun other = f.wanted(true, QStringLiteral("c3"), "2");
        other.sameBy = {QStringLiteral("order")};
        QVERIFY(!f.began(other).existing);
    }
    void whatIsNotKnownIsNotBegunAgain()
    {
        RunFixture f;
        NewSkillRun run = f.wanted(false);
        run.run.effect = SkillEffect::Write;
        const SkillRunBegun first = f.began(run);
        f.ended(first, SkillRunState::Unknown);
        run.run.publicId = newPublicId();
        run.run.call.id = QStringLiteral("c2");
        QVERIFY(f.began(run).existing);
        f.must(wait(f.runs.settle(first.run.publicId, f.maria, false)));
        QVERIFY(!f.began(run).existing);  // it surely did not happen
    }
    void theSameWordsOnAnotherDayAreAnotherWish()
    {
        RunFixture f;
        NewSkillRun run = f.wanted(true);
        run.run.effect = SkillEffect::Write;
        run.sameSince = f.clock.now() - MicrosPerMinute;
        f.began(run);
        run.run.publicId = newPublicId();
        run.run.call.id = QStringLiteral("c2");
        QVERIFY(f.began(run).existing);
        f.clock.advance(24 * 60 * MicrosPerMinute);
        run.sameSince = f.clock.now() - MicrosPerMinute;
        QVERIFY(!f.began(run).existing);
    }
    void whatABackupBroughtBackIsNotKnown()
    {
        RunFixture f;
        const QString waits = f.began(f.wanted(true)).run.publicId;
        const QString approved = f.began(f.wanted(true, QStringLiteral("c2"), "2")).run.publicId;
        f.must(wait(f.runs.decide(approved, f.maria, true)));
        QCOMPARE(f.must(wait(f.runs.approved(10))), QStringList(approved));
        const SkillRunRecovery before = f.must(wait(f.runs.recover()));
        QVERIFY(before.torn.isEmpty() && before.approved.size() == 1);
        f.clock.advance(MicrosPerMinute);
        f.must(wait(f.store.database().write<int>([](Transaction& tx) -> Result<int> {
            tx.appendAudit({.actor = QStringLiteral("system"),
                            .action = QStringLiteral("restore.done"),
                            .target = QStringLiteral("backup"),
                            .details = Json::object()});
            return 0;
        })));
        const QString later = f.began(f.wanted(true, QStringLiteral("c3"), "3")).run.publicId;
        f.clock.advance(MicrosPerMinute);
        const SkillRunRecovery after = f.must(wait(f.runs.recover()));
        QCOMPARE(after.torn.size(), 2);
        QVERIFY(after.approved.isEmpty());
        QCOMPARE(f.must(wait(f.runs.find(waits))).state, SkillRunState::Unknown);
        QCOMPARE(f.must(wait(f.runs.find(approved))).state, SkillRunState::Unknown);
        QCOMPARE(f.must(wait(f.runs.find(later))).state, SkillRunState::Waiting);
    }
    void theStateIsTheFence()
    {
        RunFixture f;
        const QString id = f.began(f.wanted(true)).run.publicId;
        QCOMPARE(f.code(f.runs.claim(id)), ErrorCode::Conflict);
        QCOMPARE(f.code(f.runs.finish(id, SkillRunState::Done, {})), ErrorCode::Conflict);
        f.must(wait(f.runs.decide(id, f.maria, true)));
        QCOMPARE(f.code(f.runs.decide(id, f.maria, true)), ErrorCode::Conflict);
        f.must(wait(f.runs.claim(id)));
        QCOMPARE(f.code(f.runs.claim(id)), ErrorCode::Conflict);
        QVERIFY(f.must(wait(f.runs.finish(id, SkillRunState::Done, {}))).tellCustomer);
        QCOMPARE(f.code(f.runs.finish(id, SkillRunState::Failed, {})), ErrorCode::Conflict);
        QCOMPARE(f.code(f.runs.decide(newPublicId(), f.maria, true)), ErrorCode::NotFound);
    }
    void argumentsAndResultsAreSealed()
    {
        RunFixture f;
        NewSkillRun run = f.wanted(true);
        run.run.call.arguments = Json{{"note", "Zanzibar-secret"}};
        run.run.question = QStringLiteral("Pay Zanzibar-secret");
        const QString id = f.began(run).run.publicId;
        const Result<int> raw = wait(f.store.database().read<int>(ReadLane::Gui, [](ReadContext& c) -> Result<int> {
            return int(c.integer(u"SELECT count(*) FROM skill_run WHERE instr(arguments_sealed, 'Zanzibar') > 0 "
                                 u"OR instr(question_sealed, 'Zanzibar') > 0")
                           .value_or(-1));
        }));
        QCOMPARE(f.must(raw), 0);
        const SkillRun read = f.must(wait(f.runs.find(id)));
        QCOMPARE(read.call.arguments["note"], "Zanzibar-secret");
    }
    void aConversationThatWaitsIsNotIdle()
    {
        RunFixture f;
        f.answer(f.say(QStringLiteral("hello"), newPublicId(), QStringLiteral("visitor-2")), QStringLiteral("Hi."));
        f.must(wait(f.conversations.abandonTurn(f.turn.turnId, QStringLiteral("test"))));
        f.began(f.wanted(true));
        f.clock.advance(48 * 60 * MicrosPerMinute);
        const auto closed = f.must(wait(
            f.conversations.closeIdle(f.clock.now() - 30 * MicrosPerMinute, ConversationFixture::frame("status"), 10)));
        for (const OwnershipChanged& one : closed)
            QVERIFY(one.summary.conversation.id != f.in.accepted.conversationId);
    }
    void callbacksAreBookedOnce()
    {
        RunFixture f;
        Callback wish;
        wish.conversationId = f.in.accepted.conversationId;
        wish.contactId = f.in.summary.conversation.contactId;
        wish.phone = QStringLiteral("+1 207 555 0142");
        wish.dueAt = f.clock.now() + MicrosPerMinute;
        const Callback booked = f.must(wait(f.callbacks.book(wish)));
        QCOMPARE(f.must(wait(f.callbacks.book(wish))).publicId, booked.publicId);
        QCOMPARE(f.must(wait(f.callbacks.open(10))).size(), 1);
        QCOMPARE(f.must(wait(f.callbacks.end(booked.publicId, f.maria, true))).endedByName, QStringLiteral("Maria"));
        const Result<Callback> again = wait(f.callbacks.end(booked.publicId, f.maria, false));
        QVERIFY(!again && again.error().code == ErrorCode::Conflict);
        QVERIFY(f.must(wait(f.callbacks.open(10))).isEmpty());
    }
    void aCallbackIsBroughtUpOnce()
    {
        RunFixture f;
        const Callback soon = f.booked(f.clock.now() + MicrosPerMinute);
        f.booked(f.clock.now() + 60 * MicrosPerMinute);
        const auto due = f.must(wait(f.callbacks.due(f.clock.now() + 5 * MicrosPerMinute, 10)));
        QCOMPARE(due.size(), 1);
        const TurnCommitted told = f.must(wait(f.callbacks.remind(soon.publicId, RunFixture::reminder())));
        QVERIFY(told.escalationIsNew);
        QVERIFY(told.summary.escalation->reasons.contains(u"callback_due"));
        QVERIFY(f.must(wait(f.callbacks.due(f.clock.now() + 5 * MicrosPerMinute, 10))).isEmpty());
        QVERIFY(!wait(f.callbacks.remind(soon.publicId, RunFixture::reminder())));
    }
    void aCallbackTakesNoConversationFromAPerson()
    {
        RunFixture f;
        f.takeOver(f.in.accepted.conversationId, f.maria);
        const Callback due = f.booked(f.clock.now());
        const TurnCommitted told = f.must(wait(f.callbacks.remind(due.publicId, RunFixture::reminder())));
        QVERIFY(!told.escalationIsNew);
        QCOMPARE(told.events.size(), 1);
        QCOMPARE(told.events.first().visibility, Visibility::Internal);
        QCOMPARE(told.summary.conversation.assigneeId, f.maria);
        QVERIFY(!told.summary.escalation || told.summary.escalation->state != EscalationState::Waiting);
    }
    void aClosedConversationIsOpenedForTheCall()
    {
        RunFixture f;
        const Callback due = f.booked(f.clock.now());
        f.close(f.in);
        const TurnCommitted told = f.must(wait(f.callbacks.remind(due.publicId, RunFixture::reminder())));
        QVERIFY(told.escalationIsNew);
        QCOMPARE(told.summary.conversation.id, f.in.accepted.conversationId);
        QVERIFY(told.summary.conversation.state != ConversationState::Closed);
        QCOMPARE(told.frames.size(), 0);
    }
    void callbacksAreExportedKeptAndPurged()
    {
        RunFixture f;
        PurgeStore purge(f.store.database());
        DossierStore dossiers(f.store.database());
        const RetentionRules rules{.conversationDays = 30};
        const Callback promised = f.booked(f.clock.now() + MicrosPerMinute);
        f.must(wait(f.conversations.abandonTurn(f.turn.turnId, QStringLiteral("test"))));
        f.close(f.in);
        const Dossier dossier = f.must(wait(dossiers.read(f.in.summary.conversation.contactId)));
        QCOMPARE(dossier.callbacks.size(), 1);
        QCOMPARE(dossier.callbacks.first().phone, QStringLiteral("+1 207 555 0142"));
        f.clock.advance(40LL * 24 * 60 * MicrosPerMinute);
        while (f.must(wait(purge.step(PurgePhase::Conversations, rules, 0, 100))).more) {}
        QCOMPARE(f.count(u"SELECT count(*) FROM conversation"), 0);
        QCOMPARE(f.must(wait(f.callbacks.open(10))).size(), 1);  // somebody still has to call
        f.must(wait(f.callbacks.end(promised.publicId, f.maria, true)));
        f.must(wait(purge.step(PurgePhase::Conversations, rules, 0, 100)));
        QCOMPARE(f.count(u"SELECT count(*) FROM callback"), 1);
        f.clock.advance(40LL * 24 * 60 * MicrosPerMinute);
        QCOMPARE(f.must(wait(purge.wouldRemove(rules))).notes, 1);
        f.must(wait(purge.step(PurgePhase::Conversations, rules, 0, 100)));
        QCOMPARE(f.count(u"SELECT count(*) FROM callback"), 0);
        QCOMPARE(f.count(u"SELECT count(*) FROM contact"), 0);
    }
    void openRunsAreFoundByTheirIndex()
    {
        RunFixture f;
        const QString plan = f.must(
            wait(f.store.database().read<QString>(ReadLane::Gui, [](ReadContext& c) -> Result<QString> {
                return c
                    .all(u"EXPLAIN QUERY PLAN SELECT public_id FROM skill_run WHERE state IN (0, 1, 3, 4, 7) AND "
                         u"state = 1 AND expires_at > 0 AND expires_at <= 5 ORDER BY id LIMIT 3",
                         [](const Statement& row) { return row.text(3); })
                    .join(u' ');
            })));
        QVERIFY2(plan.contains(u"skill_run_open"), qPrintable(plan));
    }
};

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::SkillRunTest)
#include "skillruntest.moc"
