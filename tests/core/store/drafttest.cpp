// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/autonomystore.h"
#include "core/store/deskstore.h"
#include "core/store/dossier.h"
#include "core/store/draftstore.h"
#include "core/store/erasurestore.h"
#include "core/store/escalationstore.h"
#include "core/store/purgestore.h"
#include "tests/core/store/conversationfixture.h"
#include "tests/support/fatallog.h"

#include <QProcess>

#include <cstdio>

using namespace frontdesk;
using namespace frontdesk::test;

namespace {

const QString Answer = QStringLiteral("Your refund of 29.90 USD takes 5 days.");

struct Drafts : ConversationFixture {
    DraftStore drafts{store.database()};
    DeskStore desk{store.database()};
    StaffId anna = member(QStringLiteral("Anna"));
    StaffId ben = member(QStringLiteral("Ben"));

    TurnId begin(const IntakeOutcome& in, qint64 generation = 1, TurnMode mode = TurnMode::Draft)
    {
        return must(
            wait(drafts.begin({.turn = beginOf(in, generation), .mode = mode, .topic = QStringLiteral("billing")})));
    }
    static CommitDraft commitOf(TurnId turn, const IntakeOutcome& in, TurnMode mode = TurnMode::Draft,
                                const QString& text = Answer, qint64 generation = 1)
    {
        CommitDraft commit;
        commit.record.id = turn;
        commit.record.conversationId = in.accepted.conversationId;
        commit.record.generation = generation;
        commit.record.topic = QStringLiteral("billing");
        commit.record.mode = int(mode);
        commit.record.outcome = QStringLiteral("drafted");
        commit.text = text;
        commit.confidence = 0.9;
        commit.citations = {Citation{.document = QStringLiteral("refunds"),
                                     .section = {},
                                     .passage = QStringLiteral("5 days"),
                                     .page = 0,
                                     .score = {},
                                     .documentId = {},
                                     .chunkId = {}}};
        commit.answersUpTo = in.accepted.messageId;
        commit.answered = mode == TurnMode::Shadow;
        if (mode == TurnMode::Draft) {
            commit.escalation = EscalationDraft{.publicId = newPublicId(),
                                                .reasons = {QStringLiteral("draft_waits")},
                                                .category = {},
                                                .summary = QStringLiteral("refund"),
                                                .frame = {}};
        }
        return commit;
    }
    DraftRow draft(const IntakeOutcome& in, TurnMode mode = TurnMode::Draft, const QString& text = Answer,
                   qint64 generation = 1)
    {
        const DraftCommitted made = must(
            wait(drafts.commit(commitOf(begin(in, generation, mode), in, mode, text, generation))));
        if (!made.draft)
            qFatal("no draft was made");
        return *made.draft;
    }
    Result<MessageSaved> approve(const DraftRow& row, const QString& id = newPublicId(), StaffId staff = {})
    {
        return wait(drafts.approve(
            {.draft = row.publicId, .staffId = staff.isValid() ? staff : anna, .messagePublicId = id, .notBefore = 0}));
    }
    DraftRow again(const DraftRow& row)
    {
        const auto all = must(wait(drafts.ofConversation(row.conversationId)));
        for (const DraftRow& one : all)
            if (one.id == row.id)
                return one;
        qFatal("the draft is gone");
    }
    ConversationSummary summary(ConversationId id) { return must(wait(conversations.summary(id))); }
    OwnershipChanged takeOver(ConversationId id, StaffId staff)
    {
        return must(wait(conversations.takeOver(
            {.conversationId = id, .staffId = staff, .streaming = {}, .joined = frame("status"), .force = false})));
    }
};

#define VERIFY_CONFLICT(result, what)                                                                                  \
    do {                                                                                                               \
        const auto& refused = (result);                                                                                \
        QVERIFY(!refused.ok());                                                                                        \
        QCOMPARE(refused.error().code, ErrorCode::Conflict);                                                           \
        QCOMPARE(refused.error().detail, QStringLiteral(what));                                                        \
    } while (false)

/// The child of the kill test: drafts and approves without end, and prints each approval before it is acknowledged.
int approveForever(const QString& path)
{
    const SystemClock clock;
    Database database({.path = path, .masterKey = testMasterKey(), .clock = &clock});
    if (!wait(database.open()).ok())
        return 1;
    ConversationStore conversations(database);
    DraftStore drafts(database);
    StaffStore people(database);
    const auto staff = wait(people.ensureLocal(QStringLiteral("Anna"), QStringLiteral("admin")));
    for (int i = 0;; ++i) {
        const auto in = wait(conversations.intake(
            ConversationFixture::sms(QStringLiteral("refund?"), newPublicId(), QStringLiteral("+49%1").arg(i))));
        if (!in)
            return 2;
        const auto turn = wait(
            drafts.begin({.turn = ConversationFixture::beginOf(*in), .mode = TurnMode::Draft, .topic = {}}));
        if (!turn)
            return 3;
        const auto made = wait(drafts.commit(Drafts::commitOf(*turn, *in)));
        if (!made || !made->draft)
            return 4;
        const QString id = newPublicId();
        std::printf("%s %s\n", qPrintable(made->draft->publicId), qPrintable(id));
        std::fflush(stdout);
        if (!wait(drafts.approve(
                      {.draft = made->draft->publicId, .staffId = staff->id, .messagePublicId = id, .notBefore = 0}))
                 .ok())
            return 5;
    }
}

}  // namespace

/// Answers of the AI that people send, or that are only compared with theirs.
class DraftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDraftShowsNothingToTheCustomer();
    void approvingSendsItOnce();
    void theConversationMovedOn();
    void takeoverFencesTheTurn();
    void undoMakesItWaitAgain();
    void aPersonsAnswerIsCompared();
    void anotherDraftOvertakesIt();
    void discardedIsNotDraftedAgain();
    void notNeededGivesItBackToTheAi();
    void whoHasADraftIsNotIdle();
    void notSentBesideTheAi();
    void handBackAndCloseEndIt();
    void shadowIsNeverShown();
    void figuresByPlace();
    void theFilterFindsThem();
    void privacy();
    void theDialIsAudited();
    void killedAtAnyPoint();
};

void DraftTest::aDraftShowsNothingToTheCustomer()
{
    Drafts f;
    const IntakeOutcome in = f.say(QStringLiteral("Where is my refund?"));
    const qint64 messages = f.count(u"SELECT count(*) FROM public_message");
    const qint64 frames = f.count(u"SELECT count(*) FROM customer_frame");
    const DraftRow row = f.draft(in);
    QCOMPARE(f.count(u"SELECT count(*) FROM public_message"), messages);
    QCOMPARE(f.count(u"SELECT count(*) FROM customer_frame"), frames);
    QCOMPARE(f.count(u"SELECT count(*) FROM outbox"), 0);
    QCOMPARE(f.count(u"SELECT disclosed FROM conversation"), 0);
    const ConversationSummary summary = f.summary(row.conversationId);
    QCOMPARE(summary.draft, row.id);
    QVERIFY(summary.escalation.has_value());  // somebody has to look at it
    const auto waiting = f.must(wait(f.drafts.waiting(row.conversationId)));
    QVERIFY(waiting.has_value());
    QCOMPARE(waiting->text, Answer);
    QCOMPARE(waiting->citations.size(), 1);
    QCOMPARE(waiting->confidence, std::optional<double>(0.9));
    QCOMPARE(f.must(wait(f.drafts.coveredUpTo(row.conversationId, 1))), in.accepted.messageId);
    QCOMPARE(f.must(wait(f.drafts.coveredUpTo(row.conversationId, 2))), MessageId());
    // Still to be answered: a new message is planned together with it.
    QCOMPARE(f.must(wait(f.conversations.loadTurn(row.conversationId, 50))).unanswered.size(), 1);
    QCOMPARE(f.count(u"SELECT mode FROM turn"), 1);
}

void DraftTest::approvingSendsItOnce()
{
    Drafts f;
    const DraftRow row = f.draft(f.say(QStringLiteral("Where is my refund?")));
    const QString id = newPublicId();
    const MessageSaved sent = f.must(f.approve(row, id));
    QCOMPARE(sent.message.text(), Answer);
    QCOMPARE(sent.message.author, Author::Staff);
    QCOMPARE(sent.message.authorName, QStringLiteral("Anna"));
    QCOMPARE(sent.message.turnId, row.turnId);
    QVERIFY(sent.outboxId.isValid());
    QVERIFY(!sent.duplicate);
    QCOMPARE(sent.summary.draft, 0);
    QVERIFY(!sent.summary.escalation);
    QCOMPARE(sent.summary.conversation.handler, Handler::Ai);
    QVERIFY(f.must(wait(f.conversations.loadTurn(row.conversationId, 50))).unanswered.isEmpty());
    const MessageSaved repeated = f.must(f.approve(row, id));
    QVERIFY(repeated.duplicate);
    QCOMPARE(repeated.message.id, sent.message.id);
    VERIFY_CONFLICT(f.approve(row, newPublicId(), f.ben), "moved_on");
    VERIFY_CONFLICT(wait(f.drafts.discard(row.publicId, f.ben)), "moved_on");
    QCOMPARE(f.count(u"SELECT count(*) FROM outbox"), 1);
    QCOMPARE(f.count(u"SELECT count(*) FROM message WHERE author = 2"), 1);
    const DraftRow settled = f.again(row);
    QCOMPARE(settled.state, DraftState::Sent);
    QCOMPARE(settled.agreement, std::optional<double>(1.0));
    QCOMPARE(settled.decidedBy, QStringLiteral("Anna"));
}

void DraftTest::theConversationMovedOn()
{
    Drafts f;
    const DraftRow row = f.draft(f.say(QStringLiteral("Where is my refund?")));
    f.say(QStringLiteral("And where is my order?"));
    VERIFY_CONFLICT(f.approve(row), "newer_message");
    f.takeOver(row.conversationId, f.ben);
    VERIFY_CONFLICT(f.approve(row), "human_owned");
    QCOMPARE(f.count(u"SELECT count(*) FROM outbox"), 0);
    const auto closed = wait(f.conversations.close({.conversationId = row.conversationId,
                                                    .staffId = f.ben,
                                                    .reason = QStringLiteral("resolved"),
                                                    .streaming = {},
                                                    .frame = Drafts::frame("status")}));
    QVERIFY(closed.ok());
    VERIFY_CONFLICT(f.approve(row), "closed");
}

void DraftTest::takeoverFencesTheTurn()
{
    Drafts f;
    const IntakeOutcome in = f.say(QStringLiteral("Where is my refund?"));
    const TurnId turn = f.begin(in);
    f.takeOver(in.accepted.conversationId, f.anna);
    const auto late = wait(f.drafts.commit(Drafts::commitOf(turn, in)));
    QVERIFY(!late.ok());
    QCOMPARE(late.error().code, ErrorCode::Fenced);
    QCOMPARE(f.count(u"SELECT count(*) FROM ai_draft"), 0);
    QCOMPARE(f.count(u"SELECT count(*) FROM turn WHERE ended_at = 0"), 0);
    const auto next = wait(f.drafts.begin({.turn = Drafts::beginOf(in), .mode = TurnMode::Draft, .topic = {}}));
    QVERIFY(!next.ok());
    QCOMPARE(next.error().code, ErrorCode::Fenced);
}

void DraftTest::undoMakesItWaitAgain()
{
    Drafts f;
    const DraftRow row = f.draft(f.say(QStringLiteral("Where is my refund?")));
    const QString id = newPublicId();
    const Micros held = f.clock.now() + 5 * MicrosPerSecond;
    f.must(
        wait(f.drafts.approve({.draft = row.publicId, .staffId = f.anna, .messagePublicId = id, .notBefore = held})));
    const ReplyUndone undone = f.must(wait(f.desk.undoReply(row.conversationId, f.anna, id)));
    QCOMPARE(undone.summary.draft, row.id);
    QVERIFY(undone.summary.escalation.has_value());
    QCOMPARE(undone.summary.escalation->state, EscalationState::Waiting);
    QCOMPARE(f.count(u"SELECT count(*) FROM outbox"), 0);
    const DraftRow waits = f.again(row);
    QCOMPARE(waits.state, DraftState::Waiting);
    QVERIFY(!waits.agreement);
    f.must(f.approve(row));
    QCOMPARE(f.count(u"SELECT count(*) FROM message WHERE author = 2"), 1);
}

void DraftTest::aPersonsAnswerIsCompared()
{
    Drafts f;
    const auto answer = [&f](const QString& who, const QString& text) {
        const DraftRow row = f.draft(f.say(QStringLiteral("Where is my refund?"), newPublicId(), who));
        f.takeOver(row.conversationId, f.anna);
        f.must(wait(f.conversations.addStaffReply(
            {.conversationId = row.conversationId, .staffId = f.anna, .publicId = newPublicId(), .text = text})));
        return f.again(row);
    };
    const DraftRow same = answer(QStringLiteral("a"), u" " % Answer % u"\n");
    QCOMPARE(same.state, DraftState::Sent);
    QCOMPARE(same.agreement, std::optional<double>(1.0));
    const DraftRow changed = answer(QStringLiteral("b"),
                                    QStringLiteral("Hello! Your refund of 29.90 USD takes 5 days."));
    QCOMPARE(changed.state, DraftState::SentChanged);
    QVERIFY(*changed.agreement > 0.8 && *changed.agreement < 1);
    QVERIFY(changed.sentMessageId.isValid());
    const DraftRow other = answer(QStringLiteral("c"), QStringLiteral("Please call us."));
    QCOMPARE(other.state, DraftState::Overtaken);
    QVERIFY(*other.agreement < 0.5);
    QCOMPARE(f.summary(other.conversationId).draft, 0);
}

void DraftTest::anotherDraftOvertakesIt()
{
    Drafts f;
    const DraftRow first = f.draft(f.say(QStringLiteral("Where is my refund?")));
    const DraftRow second = f.draft(f.say(QStringLiteral("And my order?")));
    QCOMPARE(f.again(first).state, DraftState::Overtaken);
    QVERIFY(!f.again(first).agreement);
    QCOMPARE(f.summary(second.conversationId).draft, second.id);
    VERIFY_CONFLICT(f.approve(first), "moved_on");
    // The AI answers by itself (the dial was turned): what waited is of no use any more.
    const IntakeOutcome in = f.say(QStringLiteral("Hello?"));
    const TurnStarted turn = f.ConversationFixture::begin(in);
    f.must(
        wait(f.conversations.commitTurn(ConversationFixture::commitOf(turn, QStringLiteral("It is on its way."), in))));
    QCOMPARE(f.again(second).state, DraftState::Overtaken);
    QCOMPARE(f.summary(second.conversationId).draft, 0);
}

void DraftTest::discardedIsNotDraftedAgain()
{
    Drafts f;
    const IntakeOutcome in = f.say(QStringLiteral("Where is my refund?"));
    const DraftRow row = f.draft(in);
    const ConversationSummary summary = f.must(wait(f.drafts.discard(row.publicId, f.anna)));
    QCOMPARE(summary.draft, 0);
    QVERIFY(summary.escalation.has_value());  // the customer still waits
    QCOMPARE(f.must(wait(f.drafts.coveredUpTo(row.conversationId, 1))), in.accepted.messageId);
    VERIFY_CONFLICT(f.approve(row), "moved_on");
}

void DraftTest::notNeededGivesItBackToTheAi()
{
    Drafts f;
    EscalationStore escalations(f.store.database());
    const IntakeOutcome in = f.say(QStringLiteral("Where is my refund?"));
    const NotNeeded end{.conversationId = in.accepted.conversationId,
                        .by = f.anna,
                        .reason = QStringLiteral("The AI can do that"),
                        .frame = Drafts::frame("escalation")};
    const DraftRow first = f.draft(in);
    f.must(wait(escalations.notNeeded(end)));
    QCOMPARE(f.again(first).state, DraftState::Overtaken);
    QCOMPARE(f.summary(first.conversationId).draft, 0);
    VERIFY_CONFLICT(f.approve(first), "moved_on");
    // The question is still to be answered, and nothing says that people deal with it.
    QCOMPARE(f.must(wait(f.conversations.loadTurn(first.conversationId, 50))).unanswered.size(), 1);
    QCOMPARE(f.must(wait(f.drafts.coveredUpTo(first.conversationId, 1))), MessageId());
    const DraftRow second = f.draft(in);
    f.must(wait(f.drafts.discard(second.publicId, f.anna)));
    QCOMPARE(f.must(wait(f.drafts.coveredUpTo(first.conversationId, 1))), in.accepted.messageId);
    f.must(wait(escalations.notNeeded(end)));
    QCOMPARE(f.must(wait(f.drafts.coveredUpTo(first.conversationId, 1))), MessageId());
}

void DraftTest::whoHasADraftIsNotIdle()
{
    Drafts f;
    const IntakeOutcome in = f.say(QStringLiteral("Where is my refund?"));
    CommitDraft commit = Drafts::commitOf(f.begin(in), in);
    commit.escalation.reset();
    commit.summary = QStringLiteral("They spoke of a refund.");
    commit.summaryUpTo = in.accepted.messageId;
    const DraftRow row = *f.must(wait(f.drafts.commit(commit))).draft;
    QCOMPARE(f.must(wait(f.conversations.loadTurn(row.conversationId, 50))).summary, commit.summary);
    f.clock.advance(60 * MicrosPerMinute);
    const auto idle = [&f] {
        return f.must(wait(f.conversations.closeIdle(f.clock.now() - MicrosPerMinute, Drafts::frame("status"), 10)));
    };
    QVERIFY(idle().isEmpty());
    IntakeRequest more = Drafts::request(QStringLiteral("Hello?"), newPublicId());
    more.idleTimeout = 30 * MicrosPerMinute;
    QCOMPARE(f.must(wait(f.conversations.intake(more))).accepted.conversationId, row.conversationId);
    f.clock.advance(60 * MicrosPerMinute);
    f.must(wait(f.drafts.discard(row.publicId, f.anna)));
    QCOMPARE(idle().size(), 1);
}

/// The dial was turned while a draft waits: one answer goes out, not two.
void DraftTest::notSentBesideTheAi()
{
    Drafts f;
    const IntakeOutcome in = f.say(QStringLiteral("Where is my refund?"));
    const DraftRow said = f.draft(in);
    BeginTurn words = ConversationFixture::beginOf(in);
    words.inboundIds.clear();  // something is only said: the draft stays, but nothing goes out beside it
    const TurnStarted turn = f.must(wait(f.conversations.beginTurn(words)));
    QCOMPARE(f.again(said).state, DraftState::Waiting);
    VERIFY_CONFLICT(f.approve(said), "moved_on");
    f.must(wait(f.conversations.abandonTurn(turn.turnId, QStringLiteral("replanned"))));
    f.ConversationFixture::begin(in);
    QCOMPARE(f.again(said).state, DraftState::Overtaken);
    QCOMPARE(f.summary(said.conversationId).draft, 0);
    VERIFY_CONFLICT(f.approve(said), "moved_on");
    QCOMPARE(f.count(u"SELECT count(*) FROM message WHERE author = 2"), 0);
}

void DraftTest::handBackAndCloseEndIt()
{
    Drafts f;
    const DraftRow row = f.draft(f.say(QStringLiteral("Where is my refund?")));
    f.takeOver(row.conversationId, f.anna);
    QCOMPARE(f.again(row).state, DraftState::Waiting);  // whoever took over may still use it
    f.must(wait(f.conversations.handBack(
        {.conversationId = row.conversationId, .staffId = f.anna, .guidance = {}, .frame = Drafts::frame("status")})));
    QCOMPARE(f.again(row).state, DraftState::Overtaken);
    const DraftRow next = f.draft(f.say(QStringLiteral("Still nothing?")), TurnMode::Draft, Answer, 3);
    f.must(wait(f.conversations.close({.conversationId = row.conversationId,
                                       .staffId = {},
                                       .reason = QStringLiteral("resolved"),
                                       .streaming = {},
                                       .frame = Drafts::frame("status")})));
    QCOMPARE(f.again(next).state, DraftState::Overtaken);
    QCOMPARE(f.summary(row.conversationId).draft, 0);
}

void DraftTest::shadowIsNeverShown()
{
    Drafts f;
    const IntakeOutcome in = f.say(QStringLiteral("Where is my refund?"));
    const DraftRow row = f.draft(in, TurnMode::Shadow);
    QCOMPARE(f.summary(row.conversationId).draft, 0);
    QVERIFY(!f.must(wait(f.drafts.waiting(row.conversationId))).has_value());
    QVERIFY(f.must(wait(f.conversations.loadTurn(row.conversationId, 50))).unanswered.isEmpty());
    VERIFY_CONFLICT(wait(f.drafts.approve(
                        {.draft = row.publicId, .staffId = f.anna, .messagePublicId = newPublicId(), .notBefore = 0})),
                    "moved_on");
    f.takeOver(row.conversationId, f.anna);
    f.must(wait(f.conversations.addStaffReply(
        {.conversationId = row.conversationId, .staffId = f.anna, .publicId = newPublicId(), .text = Answer})));
    QCOMPARE(f.again(row).agreement, std::optional<double>(1.0));
    QCOMPARE(f.again(row).state, DraftState::Overtaken);
}

void DraftTest::figuresByPlace()
{
    Drafts f;
    for (int i = 0; i < 5; ++i) {
        const DraftRow row = f.draft(f.say(QStringLiteral("Where is my refund?"), newPublicId(), QString::number(i)));
        if (i < 4)
            f.must(f.approve(row));
        else
            f.must(wait(f.drafts.discard(row.publicId, f.anna)));
    }
    const auto rows = f.must(wait(f.drafts.agreement(0, AgreementSpan::Whole)));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().channel, QStringLiteral("webchat"));
    QCOMPARE(rows.first().topic, QStringLiteral("billing"));
    QCOMPARE(rows.first().decided, 5);
    QCOMPARE(rows.first().unchanged, 4);
    QCOMPARE(rows.first().discarded, 1);
    QCOMPARE(rows.first().compared, 4);
    QCOMPARE(rows.first().meanOf, 1.0);
    QVERIFY(f.must(wait(f.drafts.agreement(f.clock.now() + 1, AgreementSpan::Whole))).isEmpty());
    // What was before the last change of the place's setting speaks for nothing.
    f.clock.advance(MicrosPerSecond);
    AutonomyStore dial(f.store.database());
    f.must(wait(dial.change({QStringLiteral("webchat"), QStringLiteral("billing"), AutonomyMode::Shadow, f.anna,
                             QStringLiteral("staff")})));
    QVERIFY(f.must(wait(f.drafts.agreement(0, AgreementSpan::SinceChange))).isEmpty());
    QCOMPARE(f.must(wait(f.drafts.agreement(0, AgreementSpan::Whole))).size(), 1);
}

void DraftTest::theFilterFindsThem()
{
    Drafts f;
    const DraftRow row = f.draft(f.say(QStringLiteral("Where is my refund?")));
    f.say(QStringLiteral("Hello"), newPublicId(), QStringLiteral("visitor-2"));
    InboxQuery query;
    query.filter.draftsOnly = true;
    const InboxSlice page = f.must(wait(f.conversations.inboxPage(query)));
    QCOMPARE(page.rows.size(), 1);
    QCOMPARE(page.rows.first().conversation.id, row.conversationId);
    QCOMPARE(page.rows.first().draft, row.id);
    QCOMPARE(page.counts.all, 1);
}

void DraftTest::privacy()
{
    Drafts f;
    const IntakeOutcome in = f.say(QStringLiteral("Where is my refund?"));
    const DraftRow row = f.draft(in);
    DossierStore dossiers(f.store.database());
    const Dossier dossier = f.must(wait(dossiers.read(f.summary(row.conversationId).conversation.contactId)));
    QCOMPARE(dossier.conversations.first().drafts.size(), 1);
    QCOMPARE(dossier.conversations.first().drafts.first().text, Answer);
    // Their words age with the turns; the figures stay.
    f.must(f.approve(row));
    f.clock.advance(40LL * 24 * 60 * MicrosPerMinute);
    PurgeStore purge(f.store.database());
    f.must(wait(purge.step(PurgePhase::Turns, {.turnDays = 30}, 0, 100)));
    QVERIFY(f.again(row).text.isEmpty());
    QVERIFY(f.again(row).citations.isEmpty());
    QCOMPARE(f.again(row).agreement, std::optional<double>(1.0));
    // They go with the person.
    ErasureStore erasure(f.store.database(), f.store.path());
    const ContactId contact = f.summary(row.conversationId).conversation.contactId;
    f.must(wait(f.conversations.close({.conversationId = row.conversationId,
                                       .staffId = f.anna,
                                       .reason = QStringLiteral("resolved"),
                                       .streaming = {},
                                       .frame = Drafts::frame("status")})));
    f.must(wait(erasure.begin(contact)));
    bool more = true;
    for (int i = 0; i < 100 && more; ++i)
        more = f.must(wait(erasure.eraseSome(contact, 50))).more;
    QVERIFY(!more);
    QCOMPARE(f.count(u"SELECT count(*) FROM ai_draft"), 0);
}

void DraftTest::theDialIsAudited()
{
    Drafts f;
    AutonomyStore dial(f.store.database());
    auto rows = f.must(wait(dial.change(
        {QStringLiteral("sms"), QStringLiteral("*"), AutonomyMode::Draft, f.anna, QStringLiteral("staff")})));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().changedBy, QStringLiteral("Anna"));
    rows = f.must(wait(
        dial.change({QStringLiteral("sms"), QStringLiteral("*"), AutonomyMode::Off, f.ben, QStringLiteral("staff")})));
    QCOMPARE(rows.first().mode, AutonomyMode::Off);
    rows = f.must(
        wait(dial.change({QStringLiteral("sms"), QStringLiteral("*"), std::nullopt, f.ben, QStringLiteral("staff")})));
    QVERIFY(rows.isEmpty());
    QCOMPARE(f.count(u"SELECT count(*) FROM audit WHERE action = 'autonomy.set'"), 3);
    QVERIFY(!wait(dial.change({{}, QStringLiteral("*"), AutonomyMode::Off, f.ben, {}})).ok());
}

void DraftTest::killedAtAnyPoint()
{
    const SystemClock clock;
    TempStore store(clock);
    for (int round = 0; round < 2; ++round) {
        store.close();
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), store.path()});
        QVERIFY(child.waitForStarted());
        QByteArray output;
        while (output.count('\n') < 40) {
            QVERIFY(child.waitForReadyRead(20'000));
            output += child.readAllStandardOutput();
        }
        child.kill();  // SIGKILL
        QVERIFY(child.waitForFinished());
        output += child.readAllStandardOutput();
        output.truncate(output.lastIndexOf('\n') + 1);
        store.reopen();
        DraftStore drafts(store.database());
        StaffStore people(store.database());
        const StaffId anna = wait(people.ensureLocal(QStringLiteral("Anna"), QStringLiteral("admin")))->id;
        for (const QByteArray& line : output.split('\n')) {
            const QList<QByteArray> ids = line.split(' ');
            if (ids.size() != 2)
                continue;
            // Whoever does not know whether it worked asks again with the same id: it is sent once.
            const auto sent = wait(drafts.approve({.draft = QString::fromLatin1(ids.at(0)),
                                                   .staffId = anna,
                                                   .messagePublicId = QString::fromLatin1(ids.at(1)),
                                                   .notBefore = 0}));
            QVERIFY2(sent.ok(), sent.ok() ? "" : qPrintable(sent.error().userText));
        }
        const auto odd = wait(store.database().read<qint64>(ReadLane::Gui, [](ReadContext& c) -> Result<qint64> {
            return c.integer(
                        u"SELECT count(*) FROM ai_draft d WHERE d.state = 1 AND (SELECT count(*) FROM outbox o WHERE o.message_id = d.sent_message_id) <> 1")
                       .value_or(-1)
                   + c.integer(
                          u"SELECT count(*) FROM message m WHERE m.author = 2 AND NOT EXISTS (SELECT 1 FROM ai_draft d WHERE d.sent_message_id = m.id)")
                         .value_or(-1);
        }));
        QCOMPARE(*odd, 0);
    }
}

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == u"--child")
        return approveForever(arguments.value(2));
    DraftTest test;
    return runTest(&test, argc, argv);
}
#include "drafttest.moc"
