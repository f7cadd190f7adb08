// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/skills/endconversationskill.h"
#include "core/conversations/ownership.h"
#include "core/conversations/storeskilldesk.h"
#include "core/store/callbackstore.h"
#include "core/store/draftstore.h"
#include "tests/core/conversations/answeringdesk.h"
#include "tests/support/fatallog.h"

namespace frontdesk::test {
namespace {

/// Counts what leaves the house; a test may cut the program off while it runs.
class PaySkill final : public Skill {
public:
    explicit PaySkill(int* paid, bool stuck = false) : m_paid(paid), m_stuck(stuck) {}
    ToolSpec spec(const AgentConfig&) const override
    {
        return {QStringLiteral("pay_back"), QStringLiteral("Pays."),
                Json{{"type", "object"}, {"properties", {{"order", {{"type", "string"}}}}}}, SkillEffect::Money};
    }
    Task<ToolResult> preview(ToolCall, SkillContext) override
    {
        ToolResult result;
        result.content = Json{{"success", true}};
        result.summary = QStringLiteral("Refund of 39.00 USD for order 10417");
        co_return result;
    }
    Task<ToolResult> invoke(ToolCall, SkillContext context) override
    {
        ++*m_paid;
        if (m_stuck)
            co_return Error{ErrorCode::Timeout, {}, {}};
        ToolResult result;
        result.content = Json{{"success", true}, {"by", toStd(context.approvedBy)}, {"asked", context.askedAt}};
        result.summary = QStringLiteral("Refund of 39.00 USD for order 10417, reference RF-1");
        co_return result;
    }

private:
    int* m_paid;
    bool m_stuck;
};

struct Fixture : ConversationFixture {
    ScriptedLlm llm{{ScriptedLlm::call(QStringLiteral("pay_back"), Json{{"order", "10417"}}),
                     ScriptedLlm::call(QStringLiteral("pay_back"), Json{{"order", "10417"}})}};
    int paid = 0;
    StaffMember maria{
        .id = member(QStringLiteral("Maria")), .publicId = {}, .name = QStringLiteral("Maria"), .role = {}};
    StaffMember jonas{
        .id = member(QStringLiteral("Jonas")), .publicId = {}, .name = QStringLiteral("Jonas"), .role = {}};
    SkillRunStore runs{store.database()};
    CallbackStore callbacks{store.database()};

    QList<SkillRun> all() { return must(wait(runs.list(20))); }
    SkillRun only()
    {
        const QList<SkillRun> list = all();
        if (list.size() != 1)
            qFatal("%d runs", int(list.size()));
        return list.first();
    }
};

/// A desk with the skill and what asks people; making it anew is a restart.
struct PayingDesk {
    explicit PayingDesk(Fixture& fixture, bool stuck = false) : f(fixture), desk(fixture, fixture.llm)
    {
        desk.skills.add<PaySkill>(&f.paid, stuck);
        desk.skills.add<EndConversationSkill>();
        desk.skills.setDesk(&approvals);
        auto made = std::make_shared<AgentConfig>(*desk.config);
        made->agent.tools << QStringLiteral("pay_back") << QStringLiteral("end_conversation");
        made->agents = {made->agent};
        desk.config = made;
        desk.services.endConversation = [this](ConversationId id, qint64 generation) {
            ownership.endAnswered(id, generation);
        };
    }
    QString lastSaid() const { return desk.received().isEmpty() ? QString() : desk.received().last(); }
    Message card(const Accepted& accepted) const
    {
        const QList<Message> rows = f.transcript(accepted.conversationId);
        for (const Message& row : rows)
            if (row.deliveryCode.startsWith(u"approval:"))
                return row;
        return {};
    }

    Fixture& f;
    AnsweringDesk desk;
    Ownership ownership{desk.services, desk.hub};
    StoreSkillDesk approvals{desk.services, desk.hub, desk.skills, f.runs, f.callbacks};
};

}  // namespace

class ApprovalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void moneyWaitsForAPerson();
    void approvedOnceRunsOnce();
    void refusedIsTold();
    void nobodyDecides();
    void askingTwiceAsksOnce();
    void killedBetweenApprovalAndRun();
    void killedWhileItRan();
    void takenOverWhileItWaits();
    void notKnownTakesNothingFromAPerson();
    void whatDidNotStartIsSwept();
    void anEndThatWasNotStoredIsStoredLater();
    void aDraftOfWhatWasNotDoneIsNobodysAnswer();
    void callbacksAreBroughtUp();
    void aTurnEndsTheConversation();
};

void ApprovalTest::moneyWaitsForAPerson()
{
    Fixture f;
    PayingDesk p(f);
    const Accepted in = p.desk.says(QStringLiteral("I want my money back for 10417"));
    QCOMPARE(f.paid, 0);
    const SkillRun run = f.only();
    QCOMPARE(run.state, SkillRunState::Waiting);
    QCOMPARE(run.question, QStringLiteral("Refund of 39.00 USD for order 10417"));
    QVERIFY2(p.lastSaid().contains(u"A colleague has to confirm this"), qPrintable(p.lastSaid()));
    QVERIFY(p.lastSaid().contains(u"Nothing has been changed"));
    const Message card = p.card(in);
    QCOMPARE(card.deliveryCode, QStringLiteral("approval:waiting"));
    QCOMPARE(card.visibility, Visibility::Internal);
    QCOMPARE(card.skillCall->result["approval"]["run"], toStd(run.publicId));
    QCOMPARE(f.llm.requests.size(), 1);  // the turn ended with our words
}

void ApprovalTest::approvedOnceRunsOnce()
{
    Fixture f;
    PayingDesk p(f);
    const Accepted in = p.desk.says(QStringLiteral("I want my money back for 10417"));
    const QString run = f.only().publicId;
    QVERIFY(p.desk.run(p.approvals.decide(run, f.maria, true)));
    QCOMPARE(f.paid, 1);
    QCOMPARE(f.only().state, SkillRunState::Done);
    QCOMPARE(f.only().result.content["by"], "Maria");
    QCOMPARE(f.only().result.content["asked"], f.only().createdAt);
    QVERIFY2(p.lastSaid().contains(u"reference RF-1"), qPrintable(p.lastSaid()));
    QCOMPARE(p.desk.received().size(), 2);
    QCOMPARE(p.card(in).deliveryCode, QStringLiteral("approval:done"));
    // The second decision comes too late, and says who was faster.
    const Result<SkillRun> again = p.desk.run(p.approvals.decide(run, f.jonas, false));
    QVERIFY(!again && again.error().code == ErrorCode::Conflict);
    QVERIFY2(again.error().userText.contains(u"Maria"), qPrintable(again.error().userText));
    QCOMPARE(f.paid, 1);
    const auto tail = f.must(wait(f.staff.auditTail(10)));
    QVERIFY(std::any_of(tail.begin(), tail.end(), [&](const AuditEntry& e) {
        return e.action == u"skill.approve" && e.target == run
               && e.actor == QString(u"staff:" + QString::number(f.maria.id.value));
    }));
    QVERIFY(f.must(wait(f.conversations.loadTurn(in.conversationId, 10))).decided.isEmpty());
}

void ApprovalTest::refusedIsTold()
{
    Fixture f;
    PayingDesk p(f);
    p.desk.says(QStringLiteral("money back"));
    QVERIFY(p.desk.run(p.approvals.decide(f.only().publicId, f.maria, false)));
    QCOMPARE(f.paid, 0);
    QCOMPARE(f.only().state, SkillRunState::Refused);
    QVERIFY2(p.lastSaid().contains(u"did not confirm"), qPrintable(p.lastSaid()));
}

void ApprovalTest::nobodyDecides()
{
    Fixture f;
    PayingDesk p(f);
    p.desk.says(QStringLiteral("money back"));
    f.clock.advance(25 * 60 * MicrosPerMinute);
    const Result<SkillRun> late = p.desk.run(p.approvals.decide(f.only().publicId, f.maria, true));
    QVERIFY(!late && late.error().code == ErrorCode::Conflict);
    const Result<int> expired = p.desk.run(p.approvals.expire());
    QVERIFY(expired && *expired == 1);
    QCOMPARE(f.only().state, SkillRunState::Withdrawn);
    QVERIFY2(p.lastSaid().contains(u"in time"), qPrintable(p.lastSaid()));
    QCOMPARE(f.paid, 0);
}

void ApprovalTest::askingTwiceAsksOnce()
{
    Fixture f;
    PayingDesk p(f);
    p.desk.says(QStringLiteral("money back"));
    p.desk.says(QStringLiteral("hello? my money?"));
    QCOMPARE(f.all().size(), 1);
    QVERIFY2(p.lastSaid().contains(u"still waits"), qPrintable(p.lastSaid()));
}

void ApprovalTest::killedBetweenApprovalAndRun()
{
    Fixture f;
    QString run;
    {
        PayingDesk p(f);
        p.desk.says(QStringLiteral("money back"));
        run = f.only().publicId;
        f.must(wait(f.runs.decide(run, f.maria.id, true)));  // the row is written, the program dies
    }
    for (int start = 0; start < 2; ++start) {
        PayingDesk p(f);
        QVERIFY(p.desk.run(p.approvals.recover()));
        QCOMPARE(f.paid, 1);
        QCOMPARE(f.only().state, SkillRunState::Done);
        QCOMPARE(p.desk.received().size(), start == 0 ? 1 : 0);
    }
}

void ApprovalTest::killedWhileItRan()
{
    Fixture f;
    Accepted in;
    {
        PayingDesk p(f);
        in = p.desk.says(QStringLiteral("money back"));
        f.must(wait(f.runs.decide(f.only().publicId, f.maria.id, true)));
        f.must(wait(f.runs.claim(f.only().publicId)));  // it runs, the program dies
    }
    PayingDesk p(f);
    QVERIFY(p.desk.run(p.approvals.recover()));
    QCOMPARE(f.only().state, SkillRunState::Unknown);
    QCOMPARE(f.paid, 0);
    QCOMPARE(p.card(in).deliveryCode, QStringLiteral("approval:unknown"));
    QVERIFY(f.must(wait(f.conversations.summary(in.conversationId))).escalation.has_value());
    QVERIFY(p.desk.run(p.approvals.recover()));  // a second start changes nothing
    QCOMPARE(f.paid, 0);
    // Somebody looked: it had happened.
    QVERIFY(p.desk.run(p.approvals.settle(f.only().publicId, f.jonas, true)));
    QCOMPARE(f.only().state, SkillRunState::Done);
    QCOMPARE(f.paid, 0);
    QVERIFY(!p.desk.run(p.approvals.settle(f.only().publicId, f.jonas, false)));
}

void ApprovalTest::takenOverWhileItWaits()
{
    Fixture f;
    PayingDesk p(f);
    const Accepted in = p.desk.says(QStringLiteral("money back"));
    QVERIFY(p.desk.run(p.ownership.takeOver(in.conversationId, f.maria, false)));
    const SkillRun run = f.only();
    QCOMPARE(run.state, SkillRunState::Waiting);  // for the person to decide
    const qsizetype said = p.desk.received().size();
    QVERIFY(p.desk.run(p.approvals.decide(run.publicId, f.maria, true)));
    QCOMPARE(f.paid, 1);
    QCOMPARE(p.card(in).deliveryCode, QStringLiteral("approval:done"));
    QCOMPARE(p.desk.received().size(), said);  // the person tells it
    QVERIFY(p.desk.run(p.ownership.handBack(in.conversationId, f.maria, {})));
    QCOMPARE(p.desk.received().size(), said);
}

void ApprovalTest::notKnownTakesNothingFromAPerson()
{
    Fixture f;
    PayingDesk p(f, true);
    const Accepted in = p.desk.says(QStringLiteral("money back"));
    QVERIFY(p.desk.run(p.ownership.takeOver(in.conversationId, f.maria, false)));
    QVERIFY(p.desk.run(p.approvals.decide(f.only().publicId, f.maria, true)));
    QCOMPARE(f.only().state, SkillRunState::Unknown);
    QCOMPARE(p.card(in).deliveryCode, QStringLiteral("approval:unknown"));  // this is what Maria reads
    const ConversationSummary summary = f.must(wait(f.conversations.summary(in.conversationId)));
    QVERIFY(!summary.escalation || summary.escalation->state != EscalationState::Waiting);
    QCOMPARE(summary.conversation.assigneeId, f.maria.id);
}

void ApprovalTest::whatDidNotStartIsSwept()
{
    Fixture f;
    PayingDesk p(f);
    p.desk.says(QStringLiteral("money back"));
    f.must(wait(f.runs.decide(f.only().publicId, f.maria.id, true)));  // the claim failed then
    QVERIFY(p.desk.run(p.approvals.tidy()));
    QVERIFY(p.desk.run(p.approvals.tidy()));
    QCOMPARE(f.paid, 1);
    QCOMPARE(f.only().state, SkillRunState::Done);
}

void ApprovalTest::anEndThatWasNotStoredIsStoredLater()
{
    Fixture f;
    PayingDesk p(f);
    p.desk.says(QStringLiteral("money back"));
    const auto change = [&f](const QString& sql) {
        f.must(wait(f.store.database().write<int>([sql](Transaction& tx) -> Result<int> {
            tx.exec(sql);
            return 0;
        })));
    };
    expectLog(QStringLiteral("full [1811] UPDATE skill_run"));
    expectLog(QStringLiteral("was not recorded"));
    change(QStringLiteral("CREATE TRIGGER full BEFORE UPDATE ON skill_run WHEN new.state = 5 "
                          "BEGIN SELECT RAISE(ABORT, 'full'); END"));
    QVERIFY(p.desk.run(p.approvals.decide(f.only().publicId, f.maria, true)));
    QCOMPARE(f.paid, 1);
    QCOMPARE(f.only().state, SkillRunState::Running);
    QVERIFY(!p.desk.run(p.approvals.tidy()));
    change(QStringLiteral("DROP TRIGGER full"));
    QVERIFY(p.desk.run(p.approvals.tidy()));
    QCOMPARE(f.only().state, SkillRunState::Done);
    QCOMPARE(f.paid, 1);
    QVERIFY2(p.lastSaid().contains(u"reference RF-1"), qPrintable(p.lastSaid()));
    clearExpectedLogs();
}

void ApprovalTest::aDraftOfWhatWasNotDoneIsNobodysAnswer()
{
    Fixture f;
    f.llm = ScriptedLlm{{ScriptedLlm::call(QStringLiteral("pay_back"), Json{{"order", "10417"}}),
                         ScriptedLlm::say(QStringLiteral("Your order is on our list now."))}};
    PayingDesk p(f);
    AutonomyDial dial;
    dial.setRows({AutonomyRow{QStringLiteral("*"), QStringLiteral("*"), AutonomyMode::Draft, {}, 0}});
    DraftStore drafts(f.store.database());
    p.desk.services.dial = &dial;
    p.desk.services.drafts = &drafts;
    const Accepted in = p.desk.says(QStringLiteral("I want my money back for 10417"));
    QCOMPARE(f.paid, 0);
    QVERIFY(f.all().isEmpty());
    QVERIFY(!f.must(wait(drafts.waiting(in.conversationId))).has_value());
    const ConversationSummary summary = f.must(wait(f.conversations.summary(in.conversationId)));
    QVERIFY(summary.escalation && summary.escalation->reasons.contains(u"other"));
}

void ApprovalTest::callbacksAreBroughtUp()
{
    Fixture f;
    const IntakeOutcome in = f.say(QStringLiteral("call me"));
    Callback wish;
    wish.conversationId = in.accepted.conversationId;
    wish.contactId = in.summary.conversation.contactId;
    wish.phone = QStringLiteral("+1 207 555 0142");
    wish.dueAt = f.clock.now() + 10 * MicrosPerMinute;
    f.must(wait(f.callbacks.book(wish)));
    const auto escalation = [&] {
        return f.must(wait(f.conversations.summary(in.accepted.conversationId))).escalation;
    };
    {
        PayingDesk p(f);
        QVERIFY(p.desk.run(p.approvals.tidy()));
        QVERIFY(!escalation());
    }
    f.clock.advance(30 * MicrosPerMinute);  // it was due while nothing ran
    PayingDesk p(f);
    QVERIFY(p.desk.run(p.approvals.tidy()));
    QVERIFY(escalation() && escalation()->reasons.contains(u"callback_due"));
    QVERIFY(p.desk.run(p.approvals.tidy()));
    QCOMPARE(f.count(u"SELECT count(*) FROM escalation"), 1);
}

void ApprovalTest::aTurnEndsTheConversation()
{
    Fixture f;
    f.llm = ScriptedLlm{{ScriptedLlm::call(QStringLiteral("end_conversation"), Json{{"reason", "resolved"}})}};
    PayingDesk p(f);
    const Accepted in = p.desk.says(QStringLiteral("thanks, bye"));
    QCOMPARE(f.conversation(in.conversationId).state, ConversationState::Closed);
    QVERIFY2(p.lastSaid().contains(closingText(*p.desk.config, in.conversationId)), qPrintable(p.lastSaid()));
}

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::ApprovalTest)
#include "approvaltest.moc"
