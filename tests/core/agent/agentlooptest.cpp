// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/agentrunner.h"
#include "core/agent/guards/turnhooks.h"
#include "core/agent/skillregistry.h"
#include "core/agent/skills/escalateskill.h"
#include "core/agent/turnrun.h"
#include "core/agent/usagemeter.h"
#include "core/knowledge/retriever.h"
#include "tests/core/agent/demobusiness.h"
#include "tests/core/agent/loopparts.h"
#include "tests/support/fatallog.h"
#include "tests/support/scriptedllm.h"

#include <ctime>

using namespace frontdesk;
using test::DeafLlm;
using test::LateLlm;
using test::NoPassages;
using test::ScriptedLlm;
using test::ScriptedRound;
using test::Sink;
using test::SlowSkill;

namespace {

class QuickSkill final : public Skill {
public:
    explicit QuickSkill(QString name, Json content = Json{{"ok", true}})
        : m_name(std::move(name)), m_content(std::move(content))
    {
    }
    ToolSpec spec(const AgentConfig&) const override
    {
        ToolSpec spec;
        spec.name = m_name;
        spec.inputSchema = Json{{"type", "object"}, {"properties", {{"query", {{"type", "string"}}}}}};
        return spec;
    }
    Task<ToolResult> invoke(ToolCall call, SkillContext) override
    {
        ToolResult result;
        result.callId = call.id;
        result.content = m_content;
        co_return result;
    }

private:
    QString m_name;
    Json m_content;
};

class Meter final : public UsageMeter {
public:
    bool over = false;
    QList<LlmUsage> noted;
    bool overCap(const QString&, const AgentConfig&, const QString&, qint64) const override { return over; }
    qint64 note(const LlmUsage& usage) override
    {
        noted << usage;
        return 1000;
    }
};

class Words final : public TurnHook {
public:
    QString answer, stopped, escalation;
    QString name() const override { return QStringLiteral("words"); }
    void beforeTurn(HookedTurn& turn) const override
    {
        turn.answer = answer;
        turn.escalationReason = escalation;
    }
    void onSentence(HookedTurn& turn, QString& sentence) const override
    {
        if (!stopped.isEmpty() && sentence.contains(stopped)) {
            sentence.clear();
            turn.note({QStringLiteral("test"), QStringLiteral("answer"), QStringLiteral("stopped"), true});
        }
    }
};

ToolCall toolCall(const char* id, const char* name, Json arguments = Json::object())
{
    return {QString::fromLatin1(id), QString::fromLatin1(name), std::move(arguments)};
}

ScriptedRound calls(const QList<ToolCall>& list)
{
    ScriptedRound round;
    for (const ToolCall& call : list)
        round.events << LlmEvent(ToolCallDelta{call});
    StopEvent stop;
    stop.reason = StopReason::ToolCalls;
    round.events << LlmEvent(stop);
    return round;
}

Message said(qint64 id, const QString& text, Direction direction = Direction::Inbound)
{
    Message m;
    m.id = MessageId(id);
    m.direction = direction;
    m.author = direction == Direction::Inbound ? Author::Contact : Author::Ai;
    m.parts = {TextPart{text}};
    return m;
}

Result<LlmEvent> resultOf(const std::shared_ptr<EventWait>& wait)
{
    EventWait::Awaiter awaiter = wait->arrived();
    return awaiter.await_resume();
}

QStringList names(const LlmRequest& request)
{
    QStringList list;
    for (const ToolSpec& tool : request.tools)
        list << tool.name;
    return list;
}

}  // namespace

class AgentLoopTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto config = std::make_shared<AgentConfig>(*test::demoConfig());
        AgentProfile first = config->agent;
        first.key = QStringLiteral("customer_service");
        first.tools = {QStringLiteral("slow_a"), QStringLiteral("slow_b"), QStringLiteral("quick"),
                       QStringLiteral("escalate_to_human")};
        first.model = QStringLiteral("gpt-first");
        AgentProfile billing = first;
        billing.key = QStringLiteral("billing");
        billing.name = QStringLiteral("Ben");
        billing.model = QStringLiteral("gpt-second");
        billing.instructions = QStringLiteral("You look after invoices.");
        billing.tools = {QStringLiteral("billing_only")};
        config->agents = {first, billing};
        config->agent = first;
        config->routing.maxHops = 2;
        m_config = config;
        m_skills.add<SlowSkill>(QStringLiteral("slow_a"), &m_log);
        m_skills.add<SlowSkill>(QStringLiteral("slow_b"), &m_log);
        m_skills.add<QuickSkill>(QStringLiteral("quick"));
        m_skills.add<QuickSkill>(QStringLiteral("billing_only"));
        m_skills.add<QuickSkill>(QStringLiteral("stuck"), Json{{"needs_person", true}, {"next_step", "person"}});
        m_skills.add<EscalateSkill>();
    }
    void init()
    {
        m_parts = AgentParts();
        m_log.clear();
    }

    /// Both are at work at the same time: together they take as long as one.
    void skillsOfARoundRunAtOnce()
    {
        ScriptedLlm llm(
            {calls({toolCall("1", "slow_a"), toolCall("2", "slow_b")}), ScriptedLlm::say(QStringLiteral("Done."))});
        Sink sink;
        QElapsedTimer timer;
        timer.start();
        QVERIFY(run(llm, sink, input()).ok());
        qInfo("two skills of 1000 ms: %lld ms", timer.elapsed());
        QCOMPARE(m_log.mid(0, 2), (QStringList{QStringLiteral("slow_a begins"), QStringLiteral("slow_b begins")}));
        QVERIFY2(timer.elapsed() < 1900, "one after the other");
        const QList<LlmMessage>& messages = llm.requests.last().messages;
        QCOMPARE(messages.at(messages.size() - 2).toolResult.content["found"], "slow_a");
        QCOMPARE(messages.last().toolResult.content["found"], "slow_b");
    }

    void handOffWinsAfterTheOthers()
    {
        ScriptedLlm llm(
            {calls({toolCall("1", "escalate_to_human", Json{{"reason", "explicit_wish"}}), toolCall("2", "quick"),
                    toolCall("3", "transfer_to_agent", Json{{"agent", "billing"}})}),
             ScriptedLlm::say(QStringLiteral("MODEL TEXT"))});
        Sink sink;
        const Result<TurnOutcome> outcome = run(llm, sink, input());
        QVERIFY(outcome->wantsHuman);
        QCOMPARE(llm.requests.size(), 1);
        QVERIFY(!sink.text.contains(u"MODEL TEXT"));
        QCOMPARE(outcome->record.skillCalls.size(), size_t(3));
        QCOMPARE(outcome->agent.agent, QStringLiteral("customer_service"));
        QVERIFY(sink.order.indexOf(QStringLiteral("quick")) < sink.order.size() - 1);
        QVERIFY(sink.order.last().startsWith(u"say "));
    }

    /// Whatever the agent may call: where only a person can go on, one is asked for.
    void aPersonIsReachableWithoutTheTool()
    {
        auto config = std::make_shared<AgentConfig>(*m_config);
        config->agent.tools = {QStringLiteral("stuck")};
        config->agents = {config->agent};
        config->skills[QStringLiteral("escalate_to_human")].enabled = false;
        ScriptedLlm llm({calls({toolCall("1", "stuck")}), ScriptedLlm::say(QStringLiteral("MODEL TEXT"))});
        Sink sink;
        const Result<TurnOutcome> outcome = run(llm, sink, input(), config);
        QVERIFY(outcome && outcome->wantsHuman);
        QVERIFY(outcome->escalationReasons.contains(u"other"));
        QVERIFY(sink.order.contains(QStringLiteral("escalate_to_human")));
        QVERIFY(!sink.text.contains(u"MODEL TEXT"));
    }

    void wrongCallsGoBackToTheModel_data()
    {
        QTest::addColumn<QString>("tool");
        QTest::addColumn<QByteArray>("arguments");
        QTest::addColumn<QString>("code");
        QTest::newRow("unknown") << QStringLiteral("delete_everything") << QByteArray("{}")
                                 << QStringLiteral("unknown-tool");
        QTest::newRow("of another agent")
            << QStringLiteral("billing_only") << QByteArray("{}") << QStringLiteral("unknown-tool");
        QTest::newRow("wrong type") << QStringLiteral("quick") << QByteArray("{\"query\": 3}")
                                    << QStringLiteral("invalid-arguments");
        QTest::newRow("no object") << QStringLiteral("quick") << QByteArray("\"{\\\"query\\\": \"")
                                   << QStringLiteral("invalid-arguments");
        QTest::newRow("to nobody") << QStringLiteral("transfer_to_agent") << QByteArray("{\"agent\": \"root\"}")
                                   << QStringLiteral("no-transfer");
        QTest::newRow("to itself") << QStringLiteral("transfer_to_agent")
                                   << QByteArray("{\"agent\": \"customer_service\"}") << QStringLiteral("no-transfer");
        QTest::newRow("not verified") << QStringLiteral("remember")
                                      << QByteArray("{\"name\": \"size\", \"value\": \"42\"}")
                                      << QStringLiteral("not-allowed");
    }
    void wrongCallsGoBackToTheModel()
    {
        QFETCH(QString, tool);
        QFETCH(QByteArray, arguments);
        QFETCH(QString, code);
        ScriptedLlm llm({calls({toolCall("1", qPrintable(tool), Json::parse(arguments.toStdString()))}),
                         ScriptedLlm::say(QStringLiteral("Sorry, then not."))});
        Sink sink;
        const Result<TurnOutcome> outcome = run(llm, sink, input());
        QCOMPARE(sink.text, QStringLiteral("Sorry, then not."));
        const LlmMessage& back = llm.requests.last().messages.last();
        QVERIFY(back.toolResult.isError);
        QCOMPARE(jsonString(back.toolResult.content["error"], "code"), code);
        QVERIFY(sink.kept.isEmpty());
    }

    void anEmptyAnswerIsAskedForOnceMore()
    {
        ScriptedLlm llm({ScriptedLlm::say(QStringLiteral(" \n ")), ScriptedLlm::say(QStringLiteral("Here it is."))});
        Sink sink;
        const Result<TurnOutcome> outcome = run(llm, sink, input());
        QCOMPARE(sink.text, QStringLiteral("Here it is."));
        QVERIFY(!outcome->wantsHuman);
        ScriptedLlm silent({ScriptedLlm::say(QStringLiteral(" \n "))});
        Sink told;
        const Result<TurnOutcome> failed = run(silent, told, input());
        QCOMPARE(silent.requests.size(), 2);
        QCOMPARE(told.text, m_config->errorResponse(QStringLiteral("api_error")));
        QVERIFY(failed->wantsHuman);
    }

    void aBrokenStreamIsTriedAgainOnlyBeforeAWordIsOut()
    {
        ScriptedRound broken;
        broken.events << LlmEvent(TextDelta{QStringLiteral("It is")});
        broken.error = Error{ErrorCode::Unavailable, {}, {}};
        ScriptedLlm llm({broken, ScriptedLlm::say(QStringLiteral("It is blue."))});
        Sink sink;
        QVERIFY(!run(llm, sink, input())->wantsHuman);
        QCOMPARE(sink.text, QStringLiteral("It is blue."));
        broken.events = {LlmEvent(TextDelta{QStringLiteral("It is red. And so ")})};
        ScriptedLlm late({broken});
        Sink cut;
        const Result<TurnOutcome> failed = run(late, cut, input());
        QCOMPARE(late.requests.size(), 1);
        QVERIFY(failed->wantsHuman);
        QVERIFY(cut.text.startsWith(u"It is red. "));
        QVERIFY(cut.text.contains(m_config->errorResponse(QStringLiteral("api_error"))));
    }

    void eventsThatComeLaterAreWaitedFor()
    {
        LateLlm llm({LlmEvent(TextDelta{QStringLiteral("It is ")}), LlmEvent(TextDelta{QStringLiteral("blue. Yes.")}),
                     LlmEvent(StopEvent{})});
        Sink sink;
        QVERIFY(run(llm, sink, input()).ok());
        QCOMPARE(sink.text, QStringLiteral("It is blue. Yes."));
    }

    /// The deadline ends the wait for a stream that never answers, and what comes after it is nobody's.
    void aStreamThatNeverAnswersIsLeftBehind()
    {
        DeafLlm llm;
        RunDeadline deadline(50);
        const std::shared_ptr<LlmStream> stream = llm.open({}, {});
        const std::shared_ptr<EventWait> wait = deadline.next(stream, 50);
        QVERIFY(!wait->isReady());
        QTRY_VERIFY_WITH_TIMEOUT(wait->isReady(), 1200);
        QCOMPARE(resultOf(wait).error().code, ErrorCode::Timeout);
        QCOMPARE(resultOf(deadline.next(stream, 50)).error().code, ErrorCode::Timeout);
        QTest::qWait(1700);  // the stream ends, unheard
    }

    void aRefusalLeadsToTheHonestPath()
    {
        ScriptedRound round;
        StopEvent stop;
        stop.reason = StopReason::Refusal;
        stop.refusal = QStringLiteral("I will not.");
        round.events << LlmEvent(TextDelta{QStringLiteral("I will not")}) << LlmEvent(stop);
        ScriptedLlm llm({round});
        Sink sink;
        const Result<TurnOutcome> outcome = run(llm, sink, input());
        QCOMPARE(sink.text, m_config->fallback(QStringLiteral("unknown_query")));
        QVERIFY(!outcome->knows);
        QVERIFY(outcome->record.reasons.contains(QStringLiteral("refusal")));
        QCOMPARE(outcome->record.modelOutput["refusal"], "I will not.");
    }

    void theTokenBudgetEnds()
    {
        ScriptedRound dear = calls({toolCall("1", "quick")});
        dear.events.prepend(LlmEvent(UsageEvent{TurnTokenBudget / 2, 10, 0}));
        ScriptedLlm llm({dear});
        Sink sink;
        const Result<TurnOutcome> outcome = run(llm, sink, input());
        QCOMPARE(llm.requests.size(), 2);
        QVERIFY(outcome->wantsHuman);
        QVERIFY(outcome->record.reasons.contains(QStringLiteral("error:token-budget")));
        QVERIFY(!sink.text.isEmpty());
    }

    /// A model hands over: the other one goes on in the same turn with its own words, skills and model.
    void theModelHandsOver()
    {
        ScriptedLlm llm(
            {calls({toolCall("1", "quick"), toolCall("2", "transfer_to_agent", Json{{"agent", "billing"}})}),
             ScriptedLlm::say(QStringLiteral("Ben here."))});
        Sink sink;
        const Result<TurnOutcome> outcome = run(llm, sink, input());
        const LlmRequest& before = llm.requests.first();
        const LlmRequest& after = llm.requests.last();
        QCOMPARE(before.model, QStringLiteral("gpt-first"));
        QVERIFY(names(before).contains(QStringLiteral("quick"))
                && !names(before).contains(QStringLiteral("billing_only")));
        QCOMPARE(after.model, QStringLiteral("gpt-second"));
        QCOMPARE(names(after), (QStringList{QStringLiteral("billing_only"), QStringLiteral("transfer_to_agent")}));
        QVERIFY(after.messages.first().text.contains(u"You look after invoices."));
        QVERIFY(!after.messages.first().text.contains(m_config->expand(m_config->agent.instructions).left(80)));
        QCOMPARE(after.messages.last().toolResult.content["agent"], "billing");  // it knows what was done
        QCOMPARE(sink.order, (QStringList{QStringLiteral("quick"), QStringLiteral("agent billing 1"),
                                          QStringLiteral("say Ben here.")}));
        QCOMPARE(outcome->record.agent, QStringLiteral("billing"));
        QCOMPARE(outcome->record.agentName, QStringLiteral("Ben"));
        QCOMPARE(outcome->record.rule, QStringLiteral("model"));
        QCOMPARE(outcome->agent.hops, 1);
    }

    void twoAgentsCannotTossItToAndFro()
    {
        ScriptedLlm llm({calls({toolCall("1", "transfer_to_agent", Json{{"agent", "billing"}})}),
                         calls({toolCall("1", "transfer_to_agent", Json{{"agent", "customer_service"}})}),
                         calls({toolCall("1", "transfer_to_agent", Json{{"agent", "billing"}})}),
                         ScriptedLlm::say(QStringLiteral("I answer myself."))});
        Sink sink;
        const Result<TurnOutcome> outcome = run(llm, sink, input());
        QCOMPARE(sink.text, QStringLiteral("I answer myself."));
        QCOMPARE(outcome->agent.hops, 2);
        QCOMPARE(llm.requests.size(), 4);
        QVERIFY(!names(llm.requests.last()).contains(QStringLiteral("transfer_to_agent")));
        QVERIFY(llm.requests.last().messages.last().toolResult.isError);
    }

    void aFencedHandOverEndsTheRun()
    {
        ScriptedLlm llm({calls({toolCall("1", "transfer_to_agent", Json{{"agent", "billing"}})}),
                         ScriptedLlm::say(QStringLiteral("too late"))});
        Sink sink;
        sink.refuseChange = Error{ErrorCode::Fenced, {}, {}};
        const Result<TurnOutcome> outcome = run(llm, sink, input());
        QCOMPARE(outcome.error().code, ErrorCode::Fenced);
        QVERIFY(sink.text.isEmpty());
    }

    void onlyOneAgentNeedsNoTool()
    {
        auto alone = std::make_shared<AgentConfig>(*m_config);
        alone->agents.removeLast();
        ScriptedLlm llm({ScriptedLlm::say(QStringLiteral("Hi."))});
        Sink sink;
        QVERIFY(run(llm, sink, input(), alone).ok());
        QVERIFY(!names(llm.requests.first()).contains(QStringLiteral("transfer_to_agent")));
    }

    void factsAreKeptOfTheVerifiedOnly()
    {
        ScriptedLlm llm({calls({toolCall("1", "remember", Json{{"name", "Shoe size"}, {"value", "43"}})}),
                         ScriptedLlm::say(QStringLiteral("Noted."))});
        Sink sink;
        TurnInput in = input();
        in.snapshot.contact.verified = true;
        QVERIFY(run(llm, sink, in).ok());
        QVERIFY(names(llm.requests.first()).contains(QStringLiteral("remember")));
        QCOMPARE(sink.kept.value(QStringLiteral("shoe_size")), QStringLiteral("43"));
        ScriptedLlm other({ScriptedLlm::say(QStringLiteral("Hi."))});
        Sink second;
        QVERIFY(run(other, second, input()).ok());
        QVERIFY(!names(other.requests.first()).contains(QStringLiteral("remember")));
        auto off = std::make_shared<AgentConfig>(*m_config);
        off->memoryHours = 0;
        ScriptedLlm none({ScriptedLlm::say(QStringLiteral("Hi."))});
        QVERIFY(run(none, second, in, off).ok());
        QVERIFY(!names(none.requests.first()).contains(QStringLiteral("remember")));
    }

    /// The customer's answer does not wait for it: the summary is for the turns to come.
    void aRemoteModelSumsUpWhatFallsOut()
    {
        ScriptedLlm llm(
            {ScriptedLlm::say(QStringLiteral("Sure.")), ScriptedLlm::say(QStringLiteral("Has order 10432."))});
        Sink sink;
        Meter meter;
        m_parts.meter = &meter;
        TurnInput in = longTalk();
        in.snapshot.contact.name = QStringLiteral("Celia Norwood");
        const Result<TurnOutcome> outcome = run(llm, sink, in);
        QCOMPARE(llm.requests.size(), 2);
        QVERIFY(llm.requests.last().privateNames.contains(QStringLiteral("Celia Norwood")));
        QCOMPARE(llm.requests.last().purpose, QStringLiteral("summary"));
        QVERIFY(llm.requests.last().messages.last().text.contains(u"10432"));
        QCOMPARE(outcome->summary, QStringLiteral("Has order 10432."));
        QVERIFY(outcome->summaryUpTo >= MessageId(10));
        QVERIFY(llm.requests.first().messages.at(1).text.contains(u"10432"));  // this turn knows it as well
        QCOMPARE(meter.noted.size(), 2);
        QCOMPARE(outcome->record.cost, 2000);
    }

    void withoutAModelTheSummaryIsExtracted()
    {
        auto builtin = std::make_shared<AgentConfig>(*m_config);
        builtin->agent.model = QStringLiteral("builtin");
        ScriptedLlm llm({ScriptedLlm::say(QStringLiteral("Sure."))});
        Sink sink;
        const Result<TurnOutcome> outcome = run(llm, sink, longTalk(), builtin);
        QCOMPARE(llm.requests.size(), 1);
        QVERIFY2(outcome->summary.contains(u"10432"), qPrintable(outcome->summary));
        ScriptedLlm failing({ScriptedLlm::say(QStringLiteral("Sure.")), ScriptedLlm::fail(ErrorCode::Unavailable)});
        QVERIFY(run(failing, sink, longTalk())->summary.contains(u"10432"));
    }

    void overTheCapTheBuiltInEngineAnswers()
    {
        ScriptedLlm dear({ScriptedLlm::say(QStringLiteral("dear"))});
        ScriptedLlm builtin({ScriptedLlm::say(QStringLiteral("Free of charge."))});
        Meter meter;
        meter.over = true;
        m_parts.meter = &meter;
        m_parts.builtin = &builtin;
        Sink sink;
        const Result<TurnOutcome> outcome = run(dear, sink, input());
        QCOMPARE(sink.text, QStringLiteral("Free of charge."));
        QVERIFY(dear.requests.isEmpty());
        QCOMPARE(outcome->record.provider, QStringLiteral("builtin"));
        QCOMPARE(meter.noted.first().provider, QStringLiteral("builtin"));
        QCOMPARE(outcome->record.modelOutput["capped"], true);
    }

    void hooksMayAnswerStopAndAskForAPerson()
    {
        auto words = std::make_shared<Words>();
        TurnHooks hooks;
        hooks.add(words);
        m_parts.hooks = &hooks;
        ScriptedLlm llm({ScriptedLlm::say(QStringLiteral("Good. Secret things. Bye."))});
        Sink sink;
        words->stopped = QStringLiteral("Secret");
        const Result<TurnOutcome> outcome = run(llm, sink, input());
        QCOMPARE(sink.text, QStringLiteral("Good. Bye."));
        QVERIFY(outcome->record.reasons.contains(QStringLiteral("guard:test")));
        QCOMPARE(outcome->record.modelOutput["findings"].size(), size_t(1));
        words->answer = QStringLiteral("From the hook.");
        Sink answered;
        QVERIFY(run(llm, answered, input()).ok());
        QCOMPARE(answered.text, QStringLiteral("From the hook."));
        QCOMPARE(llm.requests.size(), 1);
        words->answer.clear();
        words->escalation = QStringLiteral("injection");
        Sink person;
        const Result<TurnOutcome> asked = run(llm, person, input());
        QVERIFY(asked->wantsHuman);
        QCOMPARE(asked->escalationReasons, QStringList{QStringLiteral("injection")});
        QVERIFY(person.text.contains(u"passing this conversation"));
        QCOMPARE(llm.requests.size(), 1);
    }

    void anAgentIsServedFromOneCopy()
    {
        ScriptedLlm llm({ScriptedLlm::say(QStringLiteral("x"))});
        NoPassages index;
        Retriever retriever(index, SynonymTable());
        AgentRunner runner(llm, retriever, m_skills);
        QCOMPARE(runner.servedBy(m_config, {}), m_config);
        QCOMPARE(runner.servedBy(m_config, QStringLiteral("customer_service")), m_config);
        const AgentConfigPtr view = runner.servedBy(m_config, QStringLiteral("billing"));
        QCOMPARE(view->agent.name, QStringLiteral("Ben"));
        QCOMPARE(runner.servedBy(m_config, QStringLiteral("billing")), view);
        QCOMPARE(runner.servedBy(view, QStringLiteral("customer_service")), m_config);
        QCOMPARE(runner.servedBy(m_config, QStringLiteral("gone")), m_config);
    }

    /// Printed, never asserted: what a turn with one skill and 200 tokens costs.
    void cpuOfATurn()
    {
        QString answer;
        for (int i = 0; i < 200; ++i)
            answer += i % 20 == 19 ? QStringLiteral("end. ") : QStringLiteral("word ");
        const ScriptedRound call = calls({toolCall("1", "quick")});
        const ScriptedRound text = ScriptedLlm::say(answer);
        constexpr int Turns = 300;
        QList<ScriptedRound> rounds;
        for (int i = 0; i < Turns + 1; ++i)
            rounds << call << text;
        ScriptedLlm llm(rounds);
        NoPassages index;
        Retriever retriever(index, SynonymTable());
        AgentRunner runner(llm, retriever, m_skills);
        const TurnInput in = input();
        Sink sink;
        QVERIFY(QCoro::waitFor(runner.run(in, m_config, &sink, {})).ok());
        timespec from{}, to{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &from);
        for (int i = 0; i < Turns; ++i)
            QVERIFY(QCoro::waitFor(runner.run(in, m_config, &sink, {})).ok());
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &to);
        const double micros = double(to.tv_sec - from.tv_sec) * 1e6 + double(to.tv_nsec - from.tv_nsec) / 1e3;
        qInfo("CPU of a turn with one skill and 200 tokens: %.0f us", micros / Turns);
    }

private:
    TurnInput input() const
    {
        TurnInput in;
        in.now = test::DemoNow;
        in.snapshot.disclosed = true;
        in.snapshot.unanswered = {said(1000, QStringLiteral("hello"))};
        return in;
    }
    TurnInput longTalk() const
    {
        TurnInput in = input();
        for (int i = 1; i <= 10; ++i)
            in.snapshot.older << said(i, i == 5 ? QStringLiteral("My order number is 10432.")
                                                : QStringLiteral("Well, that is fine, I think."));
        for (int i = 11; i <= 60; ++i)
            in.snapshot.history << said(i, QStringLiteral("Well, that is fine too."),
                                        i % 2 ? Direction::Inbound : Direction::Outbound);
        return in;
    }
    Result<TurnOutcome> run(LlmProvider& llm, Sink& sink, const TurnInput& in, AgentConfigPtr config = nullptr)
    {
        NoPassages index;
        Retriever retriever(index, SynonymTable());
        AgentRunner runner(llm, retriever, m_skills);
        runner.setParts(m_parts);
        return QCoro::waitFor(runner.run(in, config ? config : m_config, &sink, {}));
    }

    AgentConfigPtr m_config;
    SkillRegistry m_skills;
    AgentParts m_parts;
    QStringList m_log;
};

FRONTDESK_TEST_MAIN(AgentLoopTest)
#include "agentlooptest.moc"
