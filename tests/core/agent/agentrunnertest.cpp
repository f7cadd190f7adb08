// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/agentrunner.h"

#include "core/agent/guardrails.h"
#include "core/agent/promptbuilder.h"
#include "core/agent/samplecatalogue.h"
#include "core/agent/skillregistry.h"
#include "core/agent/skills/escalateskill.h"
#include "core/agent/skills/orderstatusskill.h"
#include "core/agent/skills/storehoursskill.h"
#include "core/knowledge/retriever.h"
#include "tests/core/agent/demobusiness.h"
#include "tests/support/fatallog.h"
#include "tests/support/scriptedllm.h"

using namespace frontdesk;
using test::ScriptedLlm;

namespace {

/// An index with one passage, whatever is asked.
class OnePassage final : public PassageIndex {
public:
    QFuture<Result<QList<Passage>>> searchPassages(QStringList, int) override
    {
        Passage p;
        p.document = QStringLiteral("returns");
        p.section = QStringLiteral("Return window");
        p.text = QStringLiteral("You can send an item back within 30 days.");
        p.bm25 = 3;
        return coro::ready(Result<QList<Passage>>(QList<Passage>{p}));
    }
    QFuture<Result<DocumentId>> replaceDocument(QString, QString, QString, QList<KnowledgeChunk>, bool) override
    {
        return coro::ready(Result<DocumentId>(DocumentId(1)));
    }
    QFuture<Result<int>> removeDocumentsExcept(QStringList) override { return coro::ready(Result<int>(0)); }
};

class Sink final : public TurnSink {
public:
    QStringList released;
    QStringList order;  ///< what happened, in order
    QString deltas;
    std::optional<Error> refuse;  ///< release() fails with it
    std::stop_source* stopAfterFirst = nullptr;

    QStringList shown;  ///< what the customer saw grow, each time it changed

    void delta(QString text) override { deltas += text; }
    void show(QString text) override { shown << text; }
    Task<> release(QString sentence) override
    {
        if (refuse)
            co_return *refuse;
        released << sentence;
        order << QStringLiteral("release");
        if (stopAfterFirst)
            stopAfterFirst->request_stop();
        co_return Result<>();
    }
    Task<> skillCall(SkillCallRecord call, bool done) override
    {
        order << QString(call.name % (done ? u" done" : u" running"));
        co_return Result<>();
    }
    [[nodiscard]] QString text() const { return released.join(QString()); }
};

Message message(const QString& text, Direction direction, qint64 id)
{
    Message m;
    m.id = MessageId(id);
    m.direction = direction;
    m.parts = {TextPart{text}};
    return m;
}

}  // namespace

class AgentRunnerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_config = std::make_shared<AgentConfig>(*test::demoConfig());
        m_skills.add<OrderStatusSkill>(std::make_shared<SampleCatalogue>());
        m_skills.add<StoreHoursSkill>();
        m_skills.add<EscalateSkill>();
    }

    void sentencesAreReleasedOneByOne()
    {
        ScriptedLlm llm({ScriptedLlm::say(QStringLiteral("First sentence. Second one. Third"))});
        Sink sink;
        const Result<TurnOutcome> outcome = run(llm, sink, input(QStringLiteral("hi"), true));
        QVERIFY(outcome.ok());
        QCOMPARE(sink.released, (QStringList{QStringLiteral("First sentence. "), QStringLiteral("Second one. "),
                                             QStringLiteral("Third")}));
        QCOMPARE(outcome->text, sink.text());
        QCOMPARE(sink.deltas, QStringLiteral("First sentence. Second one. Third"));
        QCOMPARE(outcome->record.outcome, QStringLiteral("complete"));
    }

    void wholeModeReleasesOnce()
    {
        auto config = std::make_shared<AgentConfig>(*m_config);
        config->agent.stream = StreamMode::Whole;
        ScriptedLlm llm({ScriptedLlm::say(QStringLiteral("One. I have refunded your order. Two."))});
        Sink sink;
        QVERIFY(run(llm, sink, input(QStringLiteral("hi"), true), config).ok());
        QCOMPARE(sink.released, QStringList{QStringLiteral("One. Two.")});
    }

    void tokenModeStopsABrokenSentence()
    {
        auto config = std::make_shared<AgentConfig>(*m_config);
        config->agent.stream = StreamMode::Token;
        ScriptedLlm llm({ScriptedLlm::say(QStringLiteral("Fine. Write to x@secret.example now. Bye."))});
        Sink sink;
        QVERIFY(run(llm, sink, input(QStringLiteral("hi"), true), config).ok());
        QCOMPARE(sink.released, (QStringList{QStringLiteral("Fine. "), QStringLiteral("Bye.")}));
        QVERIFY(!sink.shown.join(u'\n').contains(u"secret"));
        QVERIFY(sink.shown.contains(QStringLiteral("Write to ")));
        QCOMPARE(sink.shown.last(), QStringLiteral("Bye."));  // it went again
    }

    /// The customer sees each word as it comes; what is released, and how often, is as in sentence mode.
    void tokenModeShowsWhatSentenceModeReleases()
    {
        auto config = std::make_shared<AgentConfig>(*m_config);
        config->agent.stream = StreamMode::Token;
        const QString says = QStringLiteral("Hello there. We gladly help you with that. Goodbye");
        ScriptedLlm words({ScriptedLlm::say(says)});
        ScriptedLlm sentences({ScriptedLlm::say(says)});
        Sink growing;
        Sink whole;
        QVERIFY(run(words, growing, input(QStringLiteral("hi"), false), config).ok());
        QVERIFY(run(sentences, whole, input(QStringLiteral("hi"), false)).ok());
        QCOMPARE(growing.released, whole.released);
        QVERIFY(whole.shown.isEmpty());
        const QString disclosure = m_config->expand(m_config->agent.disclosure);
        QVERIFY2(growing.shown.first().startsWith(disclosure), qPrintable(growing.shown.first()));
        QVERIFY(growing.shown.contains(QStringLiteral("We gladly help ")));
        QVERIFY(growing.shown.size() > 8);
    }

    void disclosureIsCodeAndComesOnce()
    {
        ScriptedLlm llm({ScriptedLlm::say(QStringLiteral("Hello. There."))});
        Sink first;
        QVERIFY(run(llm, first, input(QStringLiteral("hi"), false)).ok());
        const QString disclosure = m_config->expand(m_config->agent.disclosure);
        QVERIFY(first.released.first().startsWith(disclosure));
        QCOMPARE(first.text().count(disclosure), 1);
        Sink later;
        QVERIFY(run(llm, later, input(QStringLiteral("hi"), true)).ok());
        QVERIFY(!later.text().contains(disclosure));
    }

    void brokenSentencesAreDropped()
    {
        ScriptedLlm llm(
            {ScriptedLlm::say(QStringLiteral("Order 10432 was shipped. Mail celia.norwood@example.com. Bye."))});
        Sink sink;
        const Result<TurnOutcome> outcome = run(llm, sink, input(QStringLiteral("where is 10432"), true));
        QCOMPARE(sink.text(), QStringLiteral("Order 10432 was shipped. Bye."));
        QVERIFY(outcome->record.reasons.contains(QStringLiteral("guard:personal-data")));
    }

    void everythingDroppedSaysSo()
    {
        ScriptedLlm llm({ScriptedLlm::say(QStringLiteral("I have cancelled your order."))});
        Sink sink;
        QVERIFY(run(llm, sink, input(QStringLiteral("cancel it"), true)).ok());
        QCOMPARE(sink.text(), guardedReply());
    }

    void skillRunsAndItsResultGoesBack()
    {
        ScriptedLlm llm({ScriptedLlm::call(QStringLiteral("lookup_order_status"), Json{{"order_number", "10432"}}),
                         ScriptedLlm::say(QStringLiteral("It was shipped."))});
        Sink sink;
        const Result<TurnOutcome> outcome = run(llm, sink, input(QStringLiteral("order 10432"), true));
        QVERIFY(outcome.ok());
        QCOMPARE(sink.order, (QStringList{QStringLiteral("lookup_order_status running"),
                                          QStringLiteral("lookup_order_status done"), QStringLiteral("release")}));
        QCOMPARE(llm.requests.size(), 2);
        QCOMPARE(llm.requests.last().messages.last().toolResult.content["status"], "shipped");
        QVERIFY(outcome->sampleData);
        QCOMPARE(outcome->record.skillCalls.size(), size_t(1));
        QVERIFY(outcome->record.request["messages"].size() >= 4);
        QCOMPARE(outcome->record.retrieval[0]["document"], "returns");
    }

    void escalationIsOurAnnouncementAfterTheAction_data()
    {
        QTest::addColumn<bool>("available");
        QTest::addColumn<bool>("waiting");
        QTest::addColumn<QString>("part");
        QTest::newRow("somebody is there") << true << false << QStringLiteral("passing this conversation");
        QTest::newRow("asked already") << true << true << QStringLiteral("already been asked");
        QTest::newRow("nobody is there") << false << false
                                         << QStringLiteral("open again on Sunday, November 22 at 11 AM");
    }
    void escalationIsOurAnnouncementAfterTheAction()
    {
        QFETCH(bool, available);
        QFETCH(bool, waiting);
        QFETCH(QString, part);
        ScriptedLlm llm({ScriptedLlm::call(QStringLiteral("escalate_to_human"), Json{{"reason", "explicit_wish"}}),
                         ScriptedLlm::say(QStringLiteral("MODEL TEXT"))});
        Sink sink;
        TurnInput in = input(QStringLiteral("a person please"), true);
        in.humansAvailable = available;
        in.escalationWaiting = waiting;
        in.now = available ? test::DemoNow : test::DemoNow + 12 * 60 * MicrosPerMinute;
        const Result<TurnOutcome> outcome = run(llm, sink, in);
        QVERIFY(outcome->wantsHuman);
        QCOMPARE(outcome->escalationReasons, QStringList{QStringLiteral("explicit_wish")});
        QVERIFY2(sink.text().contains(part), qPrintable(sink.text()));
        QVERIFY(!sink.text().contains(u"MODEL TEXT"));
        QCOMPARE(sink.order.last(), QStringLiteral("release"));
        QCOMPARE(llm.requests.size(), 1);
    }

    void wordsAloneDoNotEscalate()
    {
        ScriptedLlm llm({ScriptedLlm::say(QStringLiteral("escalate_to_human() I'm transferring you to a colleague."))});
        Sink sink;
        const Result<TurnOutcome> outcome = run(llm, sink, input(QStringLiteral("hm"), true));
        QVERIFY(!outcome->wantsHuman);
        QVERIFY(!sink.text().contains(u"transferring"));
    }

    void identityMissesEscalateWhateverTheModelDoes()
    {
        ScriptedLlm llm({ScriptedLlm::call(QStringLiteral("lookup_order_status"), Json{{"order_number", "10432"}}),
                         ScriptedLlm::say(QStringLiteral("Try again."))});
        Sink sink;
        const TurnInput in = input(QStringLiteral("10432 a@x.example b@x.example c@x.example d@x.example e@x.example"),
                                   true);
        const Result<TurnOutcome> outcome = run(llm, sink, in);
        QVERIFY(outcome->wantsHuman);
        QCOMPARE(outcome->escalationReasons, QStringList{QStringLiteral("identity")});
        QVERIFY(sink.order.contains(QStringLiteral("escalate_to_human done")));
    }

    void providerErrorsTellTheCustomerAndAskForAPerson_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("key");
        QTest::newRow("unavailable") << int(ErrorCode::Unavailable) << QStringLiteral("api_error");
        QTest::newRow("rate") << int(ErrorCode::RateLimited) << QStringLiteral("rate_limit");
        QTest::newRow("timeout") << int(ErrorCode::Timeout) << QStringLiteral("timeout");
    }
    void providerErrorsTellTheCustomerAndAskForAPerson()
    {
        QFETCH(int, code);
        QFETCH(QString, key);
        ScriptedLlm llm({ScriptedLlm::fail(ErrorCode(code))});
        Sink sink;
        const Result<TurnOutcome> outcome = run(llm, sink, input(QStringLiteral("hi"), true));
        QVERIFY(outcome.ok());
        QCOMPARE(sink.text(), m_config->errorResponse(key));
        QVERIFY(outcome->wantsHuman);
        QCOMPARE(outcome->escalationReasons, QStringList{QStringLiteral("error")});
        QCOMPARE(outcome->record.outcome, QStringLiteral("failed"));
    }

    void emptyAnswerIsAnError()
    {
        ScriptedLlm llm({ScriptedLlm::say(QStringLiteral("  \n "))});
        Sink sink;
        const Result<TurnOutcome> outcome = run(llm, sink, input(QStringLiteral("hi"), true));
        QCOMPARE(sink.text(), m_config->errorResponse(QStringLiteral("api_error")));
        QVERIFY(outcome->wantsHuman);
    }

    void endlessToolLoopEnds()
    {
        ScriptedLlm llm({ScriptedLlm::call(QStringLiteral("check_store_hours"), Json::object())});
        Sink sink;
        const Result<TurnOutcome> outcome = run(llm, sink, input(QStringLiteral("hours"), true));
        QCOMPARE(llm.requests.size(), 8);
        QVERIFY(outcome->wantsHuman);
        QVERIFY(outcome->record.reasons.contains(QStringLiteral("error:tool-loop-limit")));
    }

    void stopEndsAtOnce()
    {
        std::stop_source source;
        ScriptedLlm llm({ScriptedLlm::say(QStringLiteral("One. Two. Three. Four."))});
        Sink sink;
        sink.stopAfterFirst = &source;
        const Result<TurnOutcome> outcome = run(llm, sink, input(QStringLiteral("hi"), true), m_config,
                                                source.get_token());
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
        QCOMPARE(sink.released.size(), 1);
    }

    void fencedSinkEndsTheRunWithoutAnotherWord()
    {
        ScriptedLlm llm({ScriptedLlm::say(QStringLiteral("One. Two."))});
        Sink sink;
        sink.refuse = Error{ErrorCode::Fenced, {}, {}};
        const Result<TurnOutcome> outcome = run(llm, sink, input(QStringLiteral("hi"), true));
        QCOMPARE(outcome.error().code, ErrorCode::Fenced);
        QVERIFY(sink.released.isEmpty());
    }

    void customerTextIsNeverATemplate()
    {
        ScriptedLlm llm({ScriptedLlm::say(QStringLiteral("Ok."))});
        Sink sink;
        QVERIFY(run(llm, sink, input(QStringLiteral("my name is {agent_name} {email}"), true)).ok());
        QCOMPARE(llm.requests.first().messages.last().text, QStringLiteral("my name is {agent_name} {email}"));
        QVERIFY(!llm.requests.first().messages.first().text.contains(u"{agent_name}"));
    }

    void settingsAndHistoryReachTheModel()
    {
        ScriptedLlm llm({ScriptedLlm::say(QStringLiteral("Ok."))});
        Sink sink;
        TurnInput in = input(QStringLiteral("newest"), true);
        for (int i = 1; i <= 60; ++i)
            in.snapshot.history << message(QStringLiteral("m%1").arg(i),
                                           i % 2 ? Direction::Inbound : Direction::Outbound, i);
        in.snapshot.history << in.snapshot.unanswered;  // a store may list it in both places
        QVERIFY(run(llm, sink, in).ok());
        const LlmRequest& request = llm.requests.first();
        QCOMPARE(request.messages.size(), 1 + 1 + 50 + 1);
        QVERIFY(request.messages.at(1).notes);  // of the ten that fell out
        QCOMPARE(request.messages.at(2).text, QStringLiteral("m11"));
        QCOMPARE(request.messages.last().text, QStringLiteral("newest"));
        QCOMPARE(request.settings.maxTokens, m_config->agent.settings.maxTokens);
        QCOMPARE(request.settings.topP, m_config->agent.settings.topP);
    }

    void longHistoryKeepsTheNewestVerbatim()
    {
        TurnInput in = input(QStringLiteral("q"), true);
        for (int i = 1; i <= 40; ++i)
            in.snapshot.history << message(QString(1000, u'x'), Direction::Inbound, i);
        const LlmRequest request = buildPrompt(in, *m_config, {});
        const qsizetype kept = request.messages.size() - 2;  // beside the system prompt and the question
        QVERIFY2(kept >= m_config->agent.contextWindow && kept < 40, qPrintable(QString::number(kept)));
        for (qsizetype i = 1; i <= kept; ++i)
            QCOMPARE(request.messages.at(i).text.size(), 1000);
    }

    void waitingEscalationOffersNobodyAgain()
    {
        TurnInput in = input(QStringLiteral("q"), true);
        QVERIFY(buildPrompt(in, *m_config, {}).messages.first().text.contains(u"Shall I bring in a colleague?"));
        in.escalationWaiting = true;
        QVERIFY(!buildPrompt(in, *m_config, {}).messages.first().text.contains(u"Shall I bring in a colleague?"));
    }

private:
    TurnInput input(const QString& text, bool disclosed) const
    {
        TurnInput in;
        in.now = test::DemoNow;
        in.snapshot.disclosed = disclosed;
        in.snapshot.unanswered = {message(text, Direction::Inbound, 1000)};
        return in;
    }
    Result<TurnOutcome> run(LlmProvider& llm, Sink& sink, const TurnInput& in,
                            std::shared_ptr<AgentConfig> config = nullptr, std::stop_token stop = {})
    {
        OnePassage index;
        Retriever retriever(index, SynonymTable());
        AgentRunner runner(llm, retriever, m_skills);
        return QCoro::waitFor(runner.run(in, config ? config : m_config, &sink, stop));
    }

    std::shared_ptr<AgentConfig> m_config;
    SkillRegistry m_skills;
};

FRONTDESK_TEST_MAIN(AgentRunnerTest)
#include "agentrunnertest.moc"
