// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/deskstore.h"
#include "core/store/mediastore.h"
#include "tests/core/store/conversationfixture.h"
#include "tests/support/fatallog.h"

#include <thread>

namespace frontdesk::test {
namespace {

struct DeskFixture : ConversationFixture {
    DeskStore desk{store.database()};
    StaffId kari = member(QStringLiteral("Kari"));
    StaffId ola = member(QStringLiteral("Ola"));

    /// A conversation that Kari has.
    ConversationId karis(const QString& visitor = QStringLiteral("visitor-1"))
    {
        const ConversationId id = say(QStringLiteral("question"), newPublicId(), visitor).accepted.conversationId;
        takeOver(id, kari);
        return id;
    }
    void close(ConversationId id, StaffId who)
    {
        must(wait(conversations.close(
            {.conversationId = id, .staffId = who, .reason = QStringLiteral("resolved"), .frame = frame("status")})));
    }
    Result<OwnershipChanged> reopen(ConversationId id, StaffId who, bool mine)
    {
        return wait(desk.reopen({.conversationId = id, .staffId = who, .mine = mine, .frame = frame("status")}));
    }
    Result<OwnershipChanged> assign(ConversationId id, StaffId by, StaffId to, const QString& note = {})
    {
        return wait(desk.assign(
            {.conversationId = id, .by = by, .to = to, .note = note, .frame = frame("status"), .draft = escalation()}));
    }
    Result<MessageSaved> guide(ConversationId id, const QString& text, const QString& publicId = newPublicId())
    {
        StaffReply note = reply(id, kari, text);
        note.publicId = publicId;
        return wait(desk.guide(note));
    }
    TurnSnapshot turn(ConversationId id) { return must(wait(conversations.loadTurn(id, 20))); }
    StaffReply held(ConversationId id, const QString& text)
    {
        StaffReply r = reply(id, kari, text);
        r.notBefore = clock.now() + 5 * MicrosPerSecond;
        return r;
    }
};

void expectConflict(const auto& result, const QString& name)
{
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Conflict);
    QVERIFY2(result.error().userText.contains(name), qPrintable(result.error().userText));
}

}  // namespace

class DeskTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undoTakesEverythingBack();
    void undoIsForOnesOwnHeldReply();
    void undoGivesFilesBack();
    void undoOrDispatchNeverBoth();
    void guidanceIsSpentByTheTurnThatUsedIt();
    void guidanceNeedsTheAi();
    void reopenClosed();
    void reopenNamesWhoWasFaster();
    void snoozeAndWake();
    void aCustomersMessageEndsTheSnooze();
    void whatNobodyReadIsNotPutAway();
    void assignToAColleague();
    void assignBackIntoTheQueue();
    void askForItTellsTheOwner();
    void cannedReplies();
    void sampleRepliesComeOnce();
};

void DeskTest::undoTakesEverythingBack()
{
    DeskFixture f;
    const ConversationId id = f.karis();
    const ConversationSummary before = f.must(wait(f.conversations.summary(id)));
    f.clock.advance(MicrosPerSecond);
    const StaffReply reply = f.held(id, QStringLiteral("wonderland"));
    f.must(wait(f.conversations.addStaffReply(reply)));
    QCOMPARE(f.must(wait(f.conversations.search(QStringLiteral("wonderland"), 5))).size(), 1);
    QVERIFY(f.must(wait(f.outbox.claimDue(5))).isEmpty());
    const ReplyUndone undone = f.must(wait(f.desk.undoReply(id, f.kari, reply.publicId)));
    QCOMPARE(undone.text, QStringLiteral("wonderland"));
    QCOMPARE(undone.summary.lastText, before.lastText);
    QCOMPARE(undone.summary.unread, before.unread);
    QCOMPARE(undone.summary.conversation.lastMessageAt, before.conversation.lastMessageAt);
    QCOMPARE(f.count(u"SELECT count(*) FROM outbox"), 0);
    QCOMPARE(f.count(u"SELECT count(*) FROM message WHERE author = 2"), 0);
    QVERIFY(f.must(wait(f.conversations.search(QStringLiteral("wonderland"), 5))).isEmpty());
    f.clock.advance(10 * MicrosPerSecond);
    QVERIFY(f.must(wait(f.outbox.claimDue(5))).isEmpty());
    QCOMPARE(wait(f.desk.undoReply(id, f.kari, reply.publicId)).error().code, ErrorCode::NotFound);
}

void DeskTest::undoIsForOnesOwnHeldReply()
{
    DeskFixture f;
    const ConversationId id = f.karis();
    const StaffReply reply = f.held(id, QStringLiteral("r"));
    f.must(wait(f.conversations.addStaffReply(reply)));
    QCOMPARE(wait(f.desk.undoReply(id, f.ola, reply.publicId)).error().code, ErrorCode::NotFound);
    f.clock.advance(6 * MicrosPerSecond);
    QCOMPARE(f.must(wait(f.outbox.claimDue(5))).size(), 1);
    QCOMPARE(wait(f.desk.undoReply(id, f.kari, reply.publicId)).error().code, ErrorCode::Conflict);
}

void DeskTest::undoGivesFilesBack()
{
    DeskFixture f;
    MediaStore media{f.store.database(), f.store.folder() + QStringLiteral("/media")};
    const ConversationId id = f.karis();
    const MediaOwner owner{.conversation = id, .staff = f.kari, .session = {}};
    const MediaInfo info = f.must(wait(media.stage(owner, QStringLiteral("a.txt"), "words")));
    StaffReply reply = f.held(id, QStringLiteral("r"));
    reply.mediaIds = {info.mediaId};
    f.must(wait(f.conversations.addStaffReply(reply)));
    f.must(wait(f.desk.undoReply(id, f.kari, reply.publicId)));
    QVERIFY(!f.must(wait(media.read(info.mediaId))).info.messageId.isValid());
    StaffReply again = f.held(id, QStringLiteral("r2"));
    again.mediaIds = {info.mediaId};
    QVERIFY(wait(f.conversations.addStaffReply(again)).ok());
}

void DeskTest::undoOrDispatchNeverBoth()
{
    DeskFixture f;
    const ConversationId id = f.karis();
    int left = 0;
    int back = 0;
    for (int i = 0; i < 200; ++i) {
        StaffReply reply = f.reply(id, f.kari, QStringLiteral("text %1").arg(i));
        f.must(wait(f.conversations.addStaffReply(reply)));
        // Both are on their way at once; now one, now the other was called first.
        QFuture<Result<QList<OutboxEntry>>> claiming;
        QFuture<Result<ReplyUndone>> undoing;
        const auto claim = [&] { claiming = f.outbox.claimDue(5); };
        const auto undo = [&] { undoing = f.desk.undoReply(id, f.kari, reply.publicId); };
        if (i % 2 == 0) {
            std::thread other(claim);
            undo();
            other.join();
        } else {
            std::thread other(undo);
            claim();
            other.join();
        }
        const QList<OutboxEntry> claimed = f.must(wait(claiming));
        const Result<ReplyUndone> undone = wait(undoing);
        QCOMPARE(claimed.size() + (undone ? 1 : 0), 1);
        if (undone) {
            ++back;
            QCOMPARE(undone->text, reply.text);
        } else {
            ++left;
            QCOMPARE(undone.error().code, ErrorCode::Conflict);
            f.must(wait(f.conversations.releaseFramed(claimed.first().id, f.frame("message", reply.text))));
        }
    }
    QCOMPARE(f.count(u"SELECT count(*) FROM message WHERE author = 2"), left);
    QCOMPARE(f.frameTypes(id).count(QStringLiteral("message")), left + 1);
    QCOMPARE(left + back, 200);
}

void DeskTest::guidanceIsSpentByTheTurnThatUsedIt()
{
    DeskFixture f;
    const IntakeOutcome in = f.say(QStringLiteral("q"));
    const ConversationId id = in.accepted.conversationId;
    const QString publicId = newPublicId();
    const MessageSaved note = f.must(f.guide(id, QStringLiteral("Mention the sale."), publicId));
    QVERIFY(f.must(f.guide(id, QStringLiteral("Mention the sale."), publicId)).duplicate);
    QCOMPARE(note.message.visibility, Visibility::Internal);
    QCOMPARE(note.message.kind, MessageKind::Note);
    QCOMPARE(note.message.event, EventKind::HandedBack);
    const TurnSnapshot first = f.turn(id);
    QCOMPARE(first.guidance, QStringLiteral("Mention the sale."));
    QCOMPARE(first.guidanceUpTo, note.message.id);
    const TurnStarted turn = f.begin(in);
    // One that comes while the turn runs is for the next one.
    const MessageSaved late = f.must(f.guide(id, QStringLiteral("And be brief.")));
    f.append(turn, QStringLiteral("A."), QStringLiteral("A."));
    CommitTurn commit = f.commitOf(turn, QStringLiteral("A."), in);
    commit.guidanceUsed = first.guidanceUpTo;
    f.must(wait(f.conversations.commitTurn(commit)));
    const TurnSnapshot second = f.turn(id);
    QCOMPARE(second.guidance, QStringLiteral("And be brief."));
    QCOMPARE(second.guidanceUpTo, late.message.id);
    // No customer sees any of it.
    QCOMPARE(f.count(u"SELECT count(*) FROM public_message WHERE kind = 1"), 0);
    for (const CustomerFrame& frame : f.frames(id))
        QVERIFY(!QString::fromUtf8(toBytes(frame.body)).contains(u"sale"));
    for (const Message& message : second.history)
        QVERIFY(!message.text().contains(u"sale"));
}

void DeskTest::guidanceNeedsTheAi()
{
    DeskFixture f;
    const ConversationId id = f.say(QStringLiteral("q")).accepted.conversationId;
    f.takeOver(id, f.ola);
    expectConflict(f.guide(id, QStringLiteral("x")), QStringLiteral("Ola"));
    f.close(id, f.ola);
    expectConflict(f.guide(id, QStringLiteral("x")), QStringLiteral("closed"));
}

void DeskTest::reopenClosed()
{
    DeskFixture f;
    const ConversationId id = f.karis();
    f.close(id, f.kari);
    const qint64 generation = f.conversation(id).generation;
    const OwnershipChanged mine = f.must(f.reopen(id, f.ola, true));
    QCOMPARE(mine.summary.conversation.state, ConversationState::Open);
    QCOMPARE(mine.summary.conversation.handler, Handler::Human);
    QCOMPARE(mine.summary.assigneeName, QStringLiteral("Ola"));
    QCOMPARE(mine.summary.conversation.generation, generation + 1);
    QCOMPARE(mine.summary.conversation.closeReason, QString());
    QCOMPARE(mine.messages.last().event, EventKind::ConversationReopened);
    QCOMPARE(mine.frames.size(), 1);
    QCOMPARE(f.say(QStringLiteral("still there?")).accepted.conversationId, id);
    f.close(id, f.ola);
    const OwnershipChanged ai = f.must(f.reopen(id, f.kari, false));
    QCOMPARE(ai.summary.conversation.handler, Handler::Ai);
    QVERIFY(!ai.summary.conversation.assigneeId.isValid());
    QVERIFY(wait(f.staff.verifyAudit()).ok());
    // Once the customer has begun a newer one, that is where it goes on.
    f.close(id, f.kari);
    const ConversationId newer = f.say(QStringLiteral("new")).accepted.conversationId;
    QVERIFY(newer != id);
    expectConflict(f.reopen(id, f.kari, true), QStringLiteral("newer"));
}

void DeskTest::reopenNamesWhoWasFaster()
{
    DeskFixture f;
    const ConversationId id = f.karis();
    f.close(id, f.kari);
    f.must(f.reopen(id, f.ola, true));
    expectConflict(f.reopen(id, f.kari, true), QStringLiteral("Ola"));
    f.close(id, f.ola);
    expectConflict(wait(f.desk.snooze(id, f.kari, f.clock.now() + MicrosPerMinute, {})), QStringLiteral("Ola"));
}

void DeskTest::snoozeAndWake()
{
    DeskFixture f;
    const ConversationId id = f.karis();
    const Micros until = f.clock.now() + 60 * MicrosPerMinute;
    QCOMPARE(wait(f.desk.snooze(id, f.kari, f.clock.now(), {})).error().code, ErrorCode::InvalidInput);
    expectConflict(wait(f.desk.snooze(id, f.ola, until, {})), QStringLiteral("Kari"));
    const OwnershipChanged snoozed = f.must(wait(f.desk.snooze(id, f.kari, until, {})));
    QCOMPARE(snoozed.summary.conversation.state, ConversationState::Snoozed);
    QCOMPARE(snoozed.summary.conversation.snoozedUntil, until);
    QVERIFY(snoozed.frames.isEmpty());
    const auto page = [&f](InboxQueue queue) {
        return f.must(wait(f.conversations.inboxPage({.queue = queue, .staffId = f.kari})));
    };
    QCOMPARE(page(InboxQueue::Mine).rows.size(), 0);
    QCOMPARE(page(InboxQueue::All).rows.size(), 0);
    QCOMPARE(page(InboxQueue::Snoozed).rows.size(), 1);
    QCOMPARE(page(InboxQueue::All).counts.snoozed, 1);
    QVERIFY(f.must(wait(f.desk.wakeDue(10))).isEmpty());
    f.clock.advance(60 * MicrosPerMinute);
    const auto woken = f.must(wait(f.desk.wakeDue(10)));
    QCOMPARE(woken.size(), 1);
    QCOMPARE(woken.first().messages.last().event, EventKind::SnoozeEnded);
    QCOMPARE(page(InboxQueue::Mine).rows.size(), 1);
    QCOMPARE(page(InboxQueue::Snoozed).rows.size(), 0);
    // Back before its time.
    f.must(wait(f.desk.snooze(id, f.kari, f.clock.now() + MicrosPerMinute, {})));
    QCOMPARE(f.must(f.reopen(id, f.kari, true)).summary.conversation.snoozedUntil, 0);
    f.must(wait(f.desk.snooze(id, f.kari, f.clock.now() + MicrosPerMinute, {})));
    QCOMPARE(f.must(f.reopen(id, f.kari, false)).summary.conversation.handler, Handler::Ai);
}

void DeskTest::aCustomersMessageEndsTheSnooze()
{
    DeskFixture f;
    const ConversationId id = f.karis();
    f.must(wait(f.desk.snooze(id, f.kari, f.clock.now() + MicrosPerMinute, {})));
    const IntakeOutcome in = f.say(QStringLiteral("me again"));
    QCOMPARE(in.accepted.conversationId, id);
    QCOMPARE(in.summary.conversation.state, ConversationState::Open);
    QCOMPARE(in.summary.conversation.snoozedUntil, 0);
    QVERIFY(in.accepted.humanOwned);
    QCOMPARE(in.events.size(), 1);
    QCOMPARE(in.events.first().eventText, QStringLiteral("customer"));
}

/// The customer wrote while the colleague's hand was on the way to the button.
void DeskTest::whatNobodyReadIsNotPutAway()
{
    DeskFixture f;
    const ConversationId id = f.karis();
    const MessageId seen = f.must(wait(f.conversations.summary(id))).lastInbound;
    QVERIFY(seen.isValid());
    const IntakeOutcome again = f.say(QStringLiteral("and the other one too, please"));
    QCOMPARE(again.summary.lastInbound, again.message.id);
    QVERIFY(again.message.id.value > seen.value);
    const Micros later = f.clock.now() + MicrosPerMinute;
    const auto closing = [&](MessageId lastSeen) {
        return wait(f.conversations.close({.conversationId = id,
                                           .staffId = f.kari,
                                           .reason = QStringLiteral("resolved"),
                                           .frame = f.frame("status"),
                                           .lastSeen = lastSeen}));
    };
    for (const auto& refused : {wait(f.desk.snooze(id, f.kari, later, seen)), closing(seen)}) {
        expectConflict(refused, QStringLiteral("written again"));
        QCOMPARE(refused.error().detail, QStringLiteral("newer_message"));
    }
    QCOMPARE(f.must(wait(f.conversations.summary(id))).conversation.state, ConversationState::Open);
    QCOMPARE(f.must(wait(f.desk.snooze(id, f.kari, later, again.message.id))).summary.conversation.state,
             ConversationState::Snoozed);
    QCOMPARE(f.must(closing(again.message.id)).summary.conversation.state, ConversationState::Closed);
}

void DeskTest::assignToAColleague()
{
    DeskFixture f;
    const ConversationId id = f.karis();
    const qint64 generation = f.conversation(id).generation;
    expectConflict(f.assign(id, f.ola, f.kari), QStringLiteral("Kari"));
    QCOMPARE(f.assign(id, f.kari, f.kari).error().code, ErrorCode::InvalidInput);
    QCOMPARE(f.assign(id, f.kari, StaffId(999)).error().code, ErrorCode::NotFound);
    const OwnershipChanged given = f.must(f.assign(id, f.kari, f.ola, QStringLiteral("knows routers")));
    QCOMPARE(given.summary.assigneeName, QStringLiteral("Ola"));
    QCOMPARE(given.summary.conversation.generation, generation + 1);
    QCOMPARE(given.messages.last().event, EventKind::Assigned);
    QCOMPARE(given.messages.last().eventText, QStringLiteral("Ola\nknows routers"));
    QCOMPARE(given.messages.last().visibility, Visibility::Internal);
    QCOMPARE(jsonString(given.frames.last().body, "name"), QStringLiteral("Ola"));
    expectConflict(wait(f.conversations.addStaffReply(f.reply(id, f.kari, QStringLiteral("late")))),
                   QStringLiteral("Ola"));
    expectConflict(f.assign(id, f.kari, f.ola), QStringLiteral("Ola"));
}

void DeskTest::assignBackIntoTheQueue()
{
    DeskFixture f;
    const ConversationId id = f.karis();
    const OwnershipChanged back = f.must(f.assign(id, f.kari, {}, QStringLiteral("needs a manager")));
    QCOMPARE(back.summary.conversation.handler, Handler::Ai);
    QVERIFY(back.summary.escalation.has_value());
    QCOMPARE(back.summary.escalation->state, EscalationState::Waiting);
    QCOMPARE(f.must(wait(f.conversations.inboxPage({.queue = InboxQueue::Waiting}))).rows.size(), 1);
    f.takeOver(id, f.ola);
    QCOMPARE(f.conversation(id).assigneeId, f.ola);
}

void DeskTest::askForItTellsTheOwner()
{
    DeskFixture f;
    const ConversationId id = f.karis();
    const MessageSaved asked = f.must(wait(f.desk.askForIt(id, f.ola)));
    QCOMPARE(asked.message.event, EventKind::TakeoverAsked);
    QCOMPARE(asked.message.eventText, QStringLiteral("Ola"));
    QVERIFY(f.must(wait(f.desk.askForIt(id, f.ola))).duplicate);
    f.clock.advance(2 * MicrosPerMinute);
    QVERIFY(!f.must(wait(f.desk.askForIt(id, f.ola))).duplicate);
    QCOMPARE(wait(f.desk.askForIt(id, f.kari)).error().code, ErrorCode::Conflict);
    f.handBack(id, f.kari);
    QCOMPARE(wait(f.desk.askForIt(id, f.ola)).error().code, ErrorCode::Conflict);
}

void DeskTest::cannedReplies()
{
    DeskFixture f;
    const CannedRow one = f.must(
        wait(f.desk.saveCanned({{}, QStringLiteral("hi"), QStringLiteral("Hello"), QStringLiteral("Hello!")})));
    QVERIFY(!one.publicId.isEmpty());
    const auto taken = wait(
        f.desk.saveCanned({{}, QStringLiteral("hi"), QStringLiteral("Other"), QStringLiteral("x")}));
    QCOMPARE(taken.error().code, ErrorCode::InvalidInput);
    QVERIFY(taken.error().userText.contains(u"Hello"));
    CannedRow changed = one;
    changed.text = QStringLiteral("Hello there!");
    f.must(wait(f.desk.saveCanned(changed)));
    const QList<CannedRow> all = f.must(wait(f.desk.cannedReplies()));
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().text, QStringLiteral("Hello there!"));
    QVERIFY(wait(f.desk.removeCanned(one.publicId)).ok());
    QCOMPARE(wait(f.desk.removeCanned(one.publicId)).error().code, ErrorCode::NotFound);
    QCOMPARE(wait(f.desk.saveCanned(changed)).error().code, ErrorCode::NotFound);
}

void DeskTest::sampleRepliesComeOnce()
{
    DeskFixture f;
    const QList<CannedRow> samples{{{}, QStringLiteral("hi"), QStringLiteral("Hello"), QStringLiteral("Hello!")}};
    QCOMPARE(f.must(wait(f.desk.installSampleCanned(samples))), 1);
    QCOMPARE(f.must(wait(f.desk.installSampleCanned(samples))), 0);
    QCOMPARE(f.count(u"SELECT count(*) FROM canned_reply WHERE sample = 1"), 1);
    const CannedRow row = f.must(wait(f.desk.cannedReplies())).first();
    QVERIFY(wait(f.desk.removeCanned(row.publicId)).ok());
    QCOMPARE(f.must(wait(f.desk.installSampleCanned(samples))), 0);  // who removed them does not want them back
}

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::DeskTest)
#include "desktest.moc"
