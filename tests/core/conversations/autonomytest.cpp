// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/skills/escalateskill.h"
#include "core/conversations/ownership.h"
#include "core/store/draftstore.h"
#include "core/store/escalationstore.h"
#include "tests/core/conversations/answeringdesk.h"
#include "tests/support/fatallog.h"

namespace frontdesk::test {
namespace {

const QString Answer = QStringLiteral("We open at nine.");
const QString Question = QStringLiteral("When do you open?");

/// Waits in the middle of its answer until the test lets it go.
class HeldLlm final : public LlmProvider {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("held"); }
    [[nodiscard]] std::shared_ptr<LlmStream> open(LlmRequest request, std::stop_token stop) override
    {
        requests << request;
        gate = std::make_shared<QPromise<void>>();
        gate->start();
        return std::make_shared<Stream>(gate, std::move(stop));
    }
    bool asked(int times) const
    {
        return QTest::qWaitFor([this, times] { return requests.size() == times; }, 10'000);
    }
    void letGo() { std::exchange(gate, nullptr)->finish(); }

    QList<LlmRequest> requests;
    std::shared_ptr<QPromise<void>> gate;

private:
    class Stream final : public LlmStream {
    public:
        Stream(std::shared_ptr<QPromise<void>> gate, std::stop_token stop)
            : m_gate(std::move(gate)), m_stop(std::move(stop))
        {
        }
        Task<LlmEvent> next() override
        {
            if (m_step++ == 0)
                co_return LlmEvent(TextDelta{Answer});
            const QFuture<void> opened = m_gate->future();
            co_await opened;
            if (m_stop.stop_requested())
                co_return Error{ErrorCode::Cancelled, {}, {}};
            co_return LlmEvent(StopEvent{});
        }

    private:
        std::shared_ptr<QPromise<void>> m_gate;
        std::stop_token m_stop;
        int m_step = 0;
    };
};

struct Dialled : ConversationFixture {
    explicit Dialled(AutonomyMode mode) { set(QStringLiteral("*"), QStringLiteral("*"), mode); }

    void set(const QString& channel, const QString& topic, AutonomyMode mode)
    {
        rows.removeIf([&](const AutonomyRow& row) { return row.channel == channel && row.topic == topic; });
        rows << AutonomyRow{channel, topic, mode, {}, 0};
        dial.setRows(rows);
    }
    void connect(AnsweringDesk& desk)
    {
        desk.services.dial = &dial;
        desk.services.drafts = &drafts;
    }
    std::optional<DraftRow> waiting(const Accepted& accepted)
    {
        return must(wait(drafts.waiting(accepted.conversationId)));
    }
    QList<DraftRow> all(const Accepted& accepted) { return must(wait(drafts.ofConversation(accepted.conversationId))); }
    ConversationSummary summary(const Accepted& accepted)
    {
        return must(wait(conversations.summary(accepted.conversationId)));
    }
    ConversationSummary takeOver(AnsweringDesk& desk, const Accepted& accepted)
    {
        Ownership ownership(desk.services, desk.hub);
        return must(desk.run(ownership.takeOver(accepted.conversationId, staffed(), false)));
    }
    ConversationSummary handBack(AnsweringDesk& desk, const Accepted& accepted)
    {
        Ownership ownership(desk.services, desk.hub);
        return must(desk.run(ownership.handBack(accepted.conversationId, staffed(), {})));
    }
    Result<MessageSaved> approve(const DraftRow& row, const QString& id = newPublicId())
    {
        return wait(drafts.approve({.draft = row.publicId, .staffId = maria, .messagePublicId = id, .notBefore = 0}));
    }
    StaffMember staffed() const { return {.id = maria, .publicId = {}, .name = QStringLiteral("Maria"), .role = {}}; }

    StaffId maria = member(QStringLiteral("Maria"));
    QList<AutonomyRow> rows;
    AutonomyDial dial;
    DraftStore drafts{store.database()};
};

int drafting(const ConversationSummary& summary) { return summary.escalation ? int(summary.escalation->state) : -1; }

}  // namespace

/// The dial: what the AI may do by itself, in each mode beside takeover, bursts and hand-back.
class AutonomyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMostExactRowCounts();
    void autoIsAsBefore();
    void offAsksNoModel();
    void offTellsOnce();
    void shadowComparesOnly();
    void draftWaitsForApproval();
    void draftTellsWhenNobodyIsThere();
    void approvedOnceAcrossARestart();
    void aNewMessageIsPlannedAnew();
    void aBurstGetsOneDraft();
    void takeoverEndsTheDraft_data();
    void takeoverEndsTheDraft();
    void handBackDraftsAgain();
    void closedMidway();
    void restartKeepsTheDraft();
    void theWishForAPersonWorksInEveryMode_data();
    void theWishForAPersonWorksInEveryMode();
    void aFailingModelAsksAPerson();
    void stoppedBeforeAPersonIsAskedFor();
    void notNeededDraftsAgain();
    void theModelMayAskForAPerson();
    void topicsDecide();
    void turnedToAutoAnswersAll();
};

void AutonomyTest::theMostExactRowCounts()
{
    AutonomyDial dial;
    const QString sms = QStringLiteral("sms");
    const QString chat = QStringLiteral("webchat");
    const QString billing = QStringLiteral("billing");
    const QString any = AutonomyDial::all();
    QCOMPARE(dial.modeOf(sms, billing), AutonomyMode::Auto);
    QCOMPARE(dial.choose(sms, {billing}).topic, billing);
    dial.setRows({{any, any, AutonomyMode::Draft, {}, 0}});
    QCOMPARE(dial.modeOf(sms, billing), AutonomyMode::Draft);
    dial.setRows({{any, any, AutonomyMode::Draft, {}, 0}, {sms, any, AutonomyMode::Auto, {}, 0}});
    QCOMPARE(dial.modeOf(sms, billing), AutonomyMode::Auto);
    QCOMPARE(dial.modeOf(chat, billing), AutonomyMode::Draft);
    // The whole channel and the whole topic: the more careful one.
    dial.setRows({{sms, any, AutonomyMode::Auto, {}, 0}, {any, billing, AutonomyMode::Shadow, {}, 0}});
    QCOMPARE(dial.modeOf(sms, billing), AutonomyMode::Shadow);
    QCOMPARE(dial.modeOf(sms, {}), AutonomyMode::Auto);
    dial.setRows({{sms, any, AutonomyMode::Off, {}, 0}, {any, billing, AutonomyMode::Auto, {}, 0}});
    QCOMPARE(dial.modeOf(sms, billing), AutonomyMode::Off);
    dial.setRows({{sms, any, AutonomyMode::Off, {}, 0}, {sms, billing, AutonomyMode::Auto, {}, 0}});
    QCOMPARE(dial.modeOf(sms, billing), AutonomyMode::Auto);
    // Several topics: the most careful one decides.
    const AutonomyChoice choice = dial.choose(sms, {billing, QStringLiteral("technical")});
    QCOMPARE(choice.mode, AutonomyMode::Off);
    QCOMPARE(choice.topic, QStringLiteral("technical"));
    QCOMPARE(dial.choose(sms, {}).mode, AutonomyMode::Off);
}

void AutonomyTest::autoIsAsBefore()
{
    Dialled f(AutonomyMode::Auto);
    ScriptedLlm llm{{ScriptedLlm::say(Answer)}};
    AnsweringDesk desk(f, llm);
    f.connect(desk);
    const Accepted in = desk.says(Question);
    QCOMPARE(desk.sms->texts.size(), 1);
    QVERIFY(desk.sms->texts.first().contains(Answer));
    QVERIFY(f.all(in).isEmpty());
    QVERIFY(!f.summary(in).escalation);
}

void AutonomyTest::offAsksNoModel()
{
    Dialled f(AutonomyMode::Off);
    ScriptedLlm llm{{ScriptedLlm::say(Answer)}};
    AnsweringDesk desk(f, llm);
    f.connect(desk);
    const Accepted in = desk.says(Question);
    QVERIFY(llm.requests.isEmpty());
    QCOMPARE(desk.sms->texts.size(), 1);
    QVERIFY(!desk.sms->texts.first().contains(Answer));
    QCOMPARE(f.summary(in).escalation->reasons, QStringList(QStringLiteral("ai_off")));
}

void AutonomyTest::offTellsOnce()
{
    Dialled f(AutonomyMode::Off);
    ScriptedLlm llm{{ScriptedLlm::say(Answer)}};
    AnsweringDesk desk(f, llm);
    f.connect(desk);
    const Accepted in = desk.says(Question);
    desk.says(QStringLiteral("Also on Sunday?"));
    desk.says(QStringLiteral("My invoice is wrong."));
    QCOMPARE(desk.sms->texts.size(), 1);
    // Somebody answered and hands back: the next question waits for people again, and says so again.
    f.takeOver(desk, in);
    f.must(wait(f.conversations.addStaffReply({.conversationId = in.conversationId,
                                               .staffId = f.maria,
                                               .publicId = newPublicId(),
                                               .text = QStringLiteral("At nine.")})));
    desk.sender.kick();
    desk.settle();
    f.handBack(desk, in);
    QCOMPARE(desk.sms->texts.size(), 2);
    desk.says(QStringLiteral("And tomorrow?"));
    QCOMPARE(desk.sms->texts.size(), 3);
    QVERIFY(llm.requests.isEmpty());
}

void AutonomyTest::shadowComparesOnly()
{
    Dialled f(AutonomyMode::Shadow);
    ScriptedLlm llm{{ScriptedLlm::say(Answer)}};
    AnsweringDesk desk(f, llm);
    f.connect(desk);
    const Accepted in = desk.says(Question);
    QCOMPARE(llm.requests.size(), 1);
    QCOMPARE(desk.sms->texts.size(), 1);  // our words, not the model's
    QVERIFY(!desk.sms->texts.join(u' ').contains(Answer));
    QVERIFY(!f.waiting(in));
    QCOMPARE(f.all(in).size(), 1);
    QCOMPARE(f.all(in).first().mode, TurnMode::Shadow);
    QCOMPARE(f.all(in).first().text, Answer);
    QCOMPARE(f.summary(in).escalation->reasons, QStringList(QStringLiteral("ai_shadow")));
    QCOMPARE(f.summary(in).draft, 0);
    f.takeOver(desk, in);
    f.must(wait(f.conversations.addStaffReply({.conversationId = in.conversationId,
                                               .staffId = f.maria,
                                               .publicId = newPublicId(),
                                               .text = QStringLiteral("we open at nine")})));
    QCOMPARE(f.all(in).first().agreement, std::optional<double>(1.0));
}

void AutonomyTest::draftWaitsForApproval()
{
    Dialled f(AutonomyMode::Draft);
    ScriptedLlm llm{{ScriptedLlm::say(Answer)}};
    AnsweringDesk desk(f, llm);
    f.connect(desk);
    desk.presence.beat(f.maria, Presence::Available);
    const Accepted in = desk.says(Question);
    QCOMPARE(llm.requests.size(), 1);
    const auto draft = f.waiting(in);
    QVERIFY(draft.has_value());
    QCOMPARE(draft->text, Answer);  // no "I am a machine": a person says it
    QCOMPARE(f.summary(in).draft, draft->id);
    QVERIFY(f.summary(in).escalation->reasons.contains(u"draft_waits"));
    QCOMPARE(f.count(u"SELECT count(*) FROM message WHERE direction = 1 AND visibility = 'public'"),
             desk.sms->texts.size());
    f.must(f.approve(*draft));
    desk.sender.kick();
    desk.settle();
    QCOMPARE(desk.sms->texts.last(), Answer);
    QVERIFY(!f.summary(in).escalation);
    QCOMPARE(f.summary(in).conversation.handler, Handler::Ai);
    // The next question is drafted again.
    const qsizetype sent = desk.sms->texts.size();
    desk.says(QStringLiteral("And on Sunday?"));
    QCOMPARE(llm.requests.size(), 2);
    QVERIFY(f.waiting(in).has_value());
    QVERIFY(desk.sms->texts.size() <= sent + 1);
}

void AutonomyTest::draftTellsWhenNobodyIsThere()
{
    Dialled f(AutonomyMode::Draft);
    ScriptedLlm llm{{ScriptedLlm::say(Answer)}};
    AnsweringDesk desk(f, llm);
    f.connect(desk);
    const Accepted in = desk.says(Question);
    QCOMPARE(desk.sms->texts.size(), 1);
    QVERIFY(!desk.sms->texts.first().contains(Answer));
    QVERIFY(f.waiting(in).has_value());
    QVERIFY(f.summary(in).escalation.has_value());
    desk.says(QStringLiteral("On Sunday, I mean."));
    QCOMPARE(desk.sms->texts.size(), 1);  // once
    QVERIFY(f.waiting(in).has_value());
}

void AutonomyTest::approvedOnceAcrossARestart()
{
    Dialled f(AutonomyMode::Draft);
    ScriptedLlm llm{{ScriptedLlm::say(Answer)}};
    Accepted in;
    const QString id = newPublicId();
    {
        AnsweringDesk desk(f, llm);
        f.connect(desk);
        in = desk.says(Question);
        f.must(f.approve(*f.waiting(in), id));  // and the program dies before it is sent
    }
    AnsweringDesk desk(f, llm);
    f.connect(desk);
    const DraftRow sent = f.all(in).last();
    QCOMPARE(sent.state, DraftState::Sent);
    desk.sender.kick();
    desk.settle();
    QCOMPARE(desk.sms->texts.count(Answer), 1);
    const auto repeated = f.must(f.approve(sent, id));
    QVERIFY(repeated.duplicate);
    desk.sender.kick();
    desk.settle();
    QCOMPARE(desk.sms->texts.count(Answer), 1);
    QCOMPARE(f.count(u"SELECT count(*) FROM message WHERE author = 2"), 1);
}

void AutonomyTest::aNewMessageIsPlannedAnew()
{
    Dialled f(AutonomyMode::Draft);
    ScriptedLlm llm{{ScriptedLlm::say(Answer)}};
    AnsweringDesk desk(f, llm);
    f.connect(desk);
    const Accepted in = desk.says(Question);
    const DraftRow first = *f.waiting(in);
    desk.says(QStringLiteral("On Sunday, I mean."));
    const DraftRow second = *f.waiting(in);
    QVERIFY(second.id != first.id);
    QVERIFY(second.answersUpTo > first.answersUpTo);
    const QString asked = questionsOf(llm.requests.last()).join(u'\n');
    QVERIFY(asked.contains(Question) && asked.contains(u"Sunday"));
    const auto stale = f.approve(first);
    QVERIFY(!stale.ok());
    QCOMPARE(stale.error().code, ErrorCode::Conflict);
}

void AutonomyTest::aBurstGetsOneDraft()
{
    Dialled f(AutonomyMode::Draft);
    HeldLlm llm;
    AnsweringDesk desk(f, llm);
    f.connect(desk);
    const Accepted in = desk.arrives(Question);
    QVERIFY(llm.asked(1));
    const auto gate = llm.gate;
    desk.arrives(QStringLiteral("On Sunday?"));  // stops the draft that is being written
    gate->finish();
    QVERIFY(llm.asked(2));
    QVERIFY(!f.waiting(in));
    llm.letGo();
    desk.settle();
    QCOMPARE(f.all(in).size(), 1);
    QCOMPARE(f.count(u"SELECT count(*) FROM turn WHERE ended_at = 0"), 0);
    QVERIFY(questionsOf(llm.requests.last()).join(u'\n').contains(u"Sunday"));
}

void AutonomyTest::takeoverEndsTheDraft_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("draft") << int(AutonomyMode::Draft);
    QTest::newRow("shadow") << int(AutonomyMode::Shadow);
}

void AutonomyTest::takeoverEndsTheDraft()
{
    QFETCH(int, mode);
    Dialled f{AutonomyMode(mode)};
    HeldLlm llm;
    AnsweringDesk desk(f, llm);
    f.connect(desk);
    const Accepted in = desk.arrives(Question);
    QVERIFY(llm.asked(1));
    const auto gate = llm.gate;
    Ownership ownership(desk.services, desk.hub);
    auto taking = ownership.takeOver(in.conversationId, f.staffed(), false);
    gate->finish();
    f.must(desk.run(std::move(taking)));
    QVERIFY(f.all(in).isEmpty());
    QCOMPARE(f.count(u"SELECT count(*) FROM turn WHERE ended_at = 0"), 0);
    QCOMPARE(f.summary(in).conversation.handler, Handler::Human);
    // While a person has it nothing is drafted.
    const qsizetype asked = llm.requests.size();
    desk.says(QStringLiteral("Hello?"));
    QCOMPARE(llm.requests.size(), asked);
}

void AutonomyTest::handBackDraftsAgain()
{
    Dialled f(AutonomyMode::Draft);
    ScriptedLlm llm{{ScriptedLlm::say(Answer)}};
    AnsweringDesk desk(f, llm);
    f.connect(desk);
    const Accepted in = desk.says(Question);
    const DraftRow first = *f.waiting(in);
    f.takeOver(desk, in);
    const auto refused = f.approve(first);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().detail, QStringLiteral("human_owned"));
    desk.says(QStringLiteral("Still there?"));
    f.handBack(desk, in);
    desk.settle();
    QCOMPARE(f.all(in).first().state, DraftState::Overtaken);
    QVERIFY(f.waiting(in).has_value());
    QCOMPARE(f.waiting(in)->generation, 3);
}

void AutonomyTest::closedMidway()
{
    Dialled f(AutonomyMode::Draft);
    HeldLlm llm;
    AnsweringDesk desk(f, llm);
    f.connect(desk);
    const Accepted in = desk.arrives(Question);
    QVERIFY(llm.asked(1));
    const auto gate = llm.gate;
    Ownership ownership(desk.services, desk.hub);
    auto closing = ownership.close(in.conversationId, f.staffed(), QStringLiteral("resolved"));
    gate->finish();
    f.must(desk.run(std::move(closing)));
    QVERIFY(f.all(in).isEmpty());
    QCOMPARE(f.summary(in).conversation.state, ConversationState::Closed);
}

void AutonomyTest::restartKeepsTheDraft()
{
    Dialled f(AutonomyMode::Draft);
    ScriptedLlm llm{{ScriptedLlm::say(Answer)}};
    Accepted in;
    {
        AnsweringDesk desk(f, llm);
        f.connect(desk);
        in = desk.says(Question);
    }
    QCOMPARE(llm.requests.size(), 1);
    AnsweringDesk desk(f, llm);
    f.connect(desk);
    f.must(desk.run(desk.housekeeping.recover()));
    QCOMPARE(llm.requests.size(), 1);  // it waits already
    QVERIFY(f.waiting(in).has_value());
    // Discarded: people deal with it, there is no second draft of the same question.
    f.must(wait(f.drafts.discard(f.waiting(in)->publicId, f.maria)));
    desk.hub.scheduleTurn(in.conversationId);
    desk.settle();
    QCOMPARE(llm.requests.size(), 1);
}

void AutonomyTest::theWishForAPersonWorksInEveryMode_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("off") << int(AutonomyMode::Off);
    QTest::newRow("shadow") << int(AutonomyMode::Shadow);
    QTest::newRow("draft") << int(AutonomyMode::Draft);
    QTest::newRow("auto") << int(AutonomyMode::Auto);
}

void AutonomyTest::theWishForAPersonWorksInEveryMode()
{
    QFETCH(int, mode);
    Dialled f{AutonomyMode(mode)};
    ScriptedLlm llm{{ScriptedLlm::say(Answer)}};
    AnsweringDesk desk(f, llm);
    f.connect(desk);
    const Accepted in = desk.says(QStringLiteral("I want to talk to a human agent, please."));
    QVERIFY(llm.requests.isEmpty());
    QCOMPARE(desk.sms->texts.size(), 1);
    QCOMPARE(drafting(f.summary(in)), int(EscalationState::Waiting));
    const QStringList reasons = f.summary(in).escalation->reasons;
    QVERIFY2(reasons.contains(u"explicit_wish") || reasons.join(u' ').contains(u"phrase:"),
             qPrintable(reasons.join(u' ')));
}

void AutonomyTest::aFailingModelAsksAPerson()
{
    Dialled f(AutonomyMode::Draft);
    ScriptedLlm llm{{ScriptedLlm::fail(ErrorCode::Unavailable)}};
    AnsweringDesk desk(f, llm);
    f.connect(desk);
    const Accepted in = desk.says(Question);
    QVERIFY(!f.waiting(in));
    QCOMPARE(desk.sms->texts.size(), 1);
    QVERIFY(f.summary(in).escalation->reasons.contains(u"error"));
    QVERIFY(f.must(wait(f.conversations.loadTurn(in.conversationId, 10))).unanswered.isEmpty());
}

/// Nothing came of the draft, and the program ends before anybody heard of it: the customer is not forgotten.
void AutonomyTest::stoppedBeforeAPersonIsAskedFor()
{
    Dialled f(AutonomyMode::Draft);
    ScriptedLlm llm{{ScriptedLlm::fail(ErrorCode::Unavailable)}};
    Accepted in;
    {
        AnsweringDesk desk(f, llm);
        f.connect(desk);
        desk.presence.beat(f.maria, Presence::Available);
        desk.services.turnDone = [&desk](const TurnFigures&) { desk.hub.shutDown(); };
        in = desk.says(Question);
        QVERIFY(desk.sms->texts.isEmpty());
    }
    QVERIFY(!f.summary(in).escalation);
    QCOMPARE(f.must(wait(f.conversations.loadTurn(in.conversationId, 10))).unanswered.size(), 1);
    AnsweringDesk desk(f, llm);
    f.connect(desk);
    desk.presence.beat(f.maria, Presence::Available);
    f.must(desk.run(desk.housekeeping.recover()));
    QCOMPARE(desk.sms->texts.size(), 1);
    QVERIFY(f.summary(in).escalation->reasons.contains(u"error"));
    QVERIFY(f.must(wait(f.conversations.loadTurn(in.conversationId, 10))).unanswered.isEmpty());
}

void AutonomyTest::notNeededDraftsAgain()
{
    Dialled f(AutonomyMode::Draft);
    ScriptedLlm llm{{ScriptedLlm::say(Answer)}};
    AnsweringDesk desk(f, llm);
    EscalationStore escalations(f.store.database());
    desk.services.escalations = &escalations;
    f.connect(desk);
    desk.presence.beat(f.maria, Presence::Available);
    const Accepted in = desk.says(Question);
    const DraftRow first = *f.waiting(in);
    Ownership ownership(desk.services, desk.hub);
    f.must(desk.run(ownership.notNeeded(in.conversationId, f.staffed(), {})));
    const auto second = f.waiting(in);
    QVERIFY(second.has_value());
    QVERIFY(second->id != first.id);
    QCOMPARE(drafting(f.summary(in)), int(EscalationState::Waiting));
    f.must(f.approve(*second));
    desk.sender.kick();
    desk.settle();
    QCOMPARE(desk.sms->texts.count(Answer), 1);
}

void AutonomyTest::theModelMayAskForAPerson()
{
    Dialled f(AutonomyMode::Draft);
    ScriptedLlm llm{{ScriptedLlm::call(QStringLiteral("escalate_to_human"), {{"reason", "complaint"}})}};
    AnsweringDesk desk(f, llm);
    desk.skills.add<EscalateSkill>();
    f.connect(desk);
    desk.presence.beat(f.maria, Presence::Available);
    const Accepted in = desk.says(QStringLiteral("This is the third time that it broke."));
    QVERIFY(!f.waiting(in));
    QCOMPARE(drafting(f.summary(in)), int(EscalationState::Waiting));
    QCOMPARE(desk.sms->texts.size(), 1);
}

void AutonomyTest::topicsDecide()
{
    Dialled f(AutonomyMode::Auto);
    f.set(QStringLiteral("*"), QStringLiteral("billing"), AutonomyMode::Draft);
    ScriptedLlm llm{{ScriptedLlm::say(Answer)}};
    AnsweringDesk desk(f, llm);
    f.connect(desk);
    const QString word = demoConfig()->routing.keywords.value(QStringLiteral("billing")).value(0);
    QVERIFY2(!word.isEmpty(), "the sample business has no topic billing");
    const Accepted billing = desk.says(QString(u"A question about " % word % u'.'), QStringLiteral("+491"));
    const Accepted hours = desk.says(Question, QStringLiteral("+492"));
    QVERIFY(f.waiting(billing).has_value());
    QCOMPARE(f.waiting(billing)->topic, QStringLiteral("billing"));
    QVERIFY(!f.waiting(hours));
    QVERIFY(desk.received(QStringLiteral("+492")).join(u' ').contains(Answer));
    QVERIFY(!desk.received(QStringLiteral("+491")).join(u' ').contains(Answer));
}

void AutonomyTest::turnedToAutoAnswersAll()
{
    Dialled f(AutonomyMode::Draft);
    ScriptedLlm llm{{ScriptedLlm::say(Answer)}};
    AnsweringDesk desk(f, llm);
    f.connect(desk);
    const Accepted in = desk.says(Question);
    f.set(QStringLiteral("*"), QStringLiteral("*"), AutonomyMode::Auto);
    desk.says(QStringLiteral("On Sunday?"));
    QVERIFY(desk.received().last().contains(Answer));
    QVERIFY(!f.waiting(in));
    QCOMPARE(f.all(in).first().state, DraftState::Overtaken);
    QVERIFY(questionsOf(llm.requests.last()).join(u'\n').contains(Question));
}

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::AutonomyTest)
#include "autonomytest.moc"
