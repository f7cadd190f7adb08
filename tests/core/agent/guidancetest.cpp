// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/guidance.h"

#include "core/agent/agentrunner.h"
#include "core/agent/promptbuilder.h"
#include "core/agent/skillregistry.h"
#include "core/knowledge/retriever.h"
#include "core/llm/builtin/builtinprovider.h"
#include "tests/core/agent/demobusiness.h"
#include "tests/support/fatallog.h"
#include "tests/support/scriptedllm.h"

using namespace frontdesk;
using test::ScriptedLlm;

namespace {

const QString Hint = QStringLiteral("This one is a reseller, be careful with any discount promise");

/// Finds nothing and keeps what it was asked for.
class SteeredIndex final : public PassageIndex {
public:
    QFuture<Result<QList<Passage>>> searchPassages(QStringList terms, int) override
    {
        asked << terms;
        return coro::ready(Result<QList<Passage>>(QList<Passage>()));
    }
    QFuture<Result<DocumentId>> replaceDocument(QString, QString, QString, QList<KnowledgeChunk>, bool) override
    {
        return coro::ready(Result<DocumentId>(DocumentId(1)));
    }
    QFuture<Result<int>> removeDocumentsExcept(QStringList) override { return coro::ready(Result<int>(0)); }
    QList<QStringList> asked;
};

class Sink final : public TurnSink {
public:
    QString text;
    void delta(QString) override {}
    Task<> release(QString sentence) override
    {
        text += sentence;
        co_return Result<>();
    }
    Task<> skillCall(SkillCallRecord, bool) override { co_return Result<>(); }
};

TurnInput inputOf(const QString& question, const QString& guidance)
{
    TurnInput input;
    Message message;
    message.id = MessageId(1);
    message.parts = {TextPart{question}};
    input.snapshot.unanswered = {message};
    input.snapshot.disclosed = true;
    input.snapshot.guidance = guidance;
    input.now = test::DemoNow;
    return input;
}

}  // namespace

class GuidanceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_config = test::demoConfig();
        const auto model = IntentModel::load(test::demoFolder() % u"/intents.yml");
        QVERIFY(model.ok());
        m_model = *model;
    }

    void onlySayIsForTheCustomer()
    {
        const Guidance g = Guidance::parse(
            QStringLiteral("Be brief\nSay: We send a new one today\nsay:  It is free!\nSay:"));
        QCOMPARE(g.say, QStringLiteral("We send a new one today. It is free!"));
        QCOMPARE(g.hint, QStringLiteral("Be brief"));
    }

    void theModelIsTold()
    {
        ScriptedLlm llm({ScriptedLlm::say(QStringLiteral("Gladly. Here you are."))});
        Sink sink;
        QVERIFY(
            run(llm, sink, inputOf(QStringLiteral("Can I get one?"), QString(Hint % u"\nSay: Yes, tomorrow."))).ok());
        const QString system = llm.requests.first().messages.first().text;
        QVERIFY(system.contains(Hint));
        QVERIFY(system.contains(u"Yes, tomorrow."));
        for (const LlmMessage& message : llm.requests.first().messages.mid(1))
            QVERIFY(!message.text.contains(u"reseller"));
    }

    void aModelCannotRepeatIt()
    {
        ScriptedLlm llm({ScriptedLlm::say(QString(u"Hello. " % Hint % u". Bye."))});
        Sink sink;
        QVERIFY(run(llm, sink, inputOf(QStringLiteral("hi"), Hint)).ok());
        QVERIFY(!sink.text.contains(u"reseller"));
        QVERIFY(sink.text.contains(u"Hello.") && sink.text.contains(u"Bye."));
        ScriptedLlm brief({ScriptedLlm::say(QStringLiteral("Fine. He is a reseller. Bye."))});
        Sink second;
        QVERIFY(run(brief, second, inputOf(QStringLiteral("hi"), QStringLiteral("is a reseller"))).ok());
        QVERIFY(!second.text.contains(u"reseller"));
    }

    void staffAnswerForTheirWords()
    {
        // A claim that no tool has confirmed, and an address that nobody published.
        const QString say = QStringLiteral("We have refunded your order. Write to vera@shop.example.");
        ScriptedLlm llm({ScriptedLlm::say(say)});
        Sink without;
        QVERIFY(run(llm, without, inputOf(QStringLiteral("hi"), {})).ok());
        QVERIFY(!without.text.contains(u"refunded") && !without.text.contains(u"vera@"));
        Sink with;
        QVERIFY(run(llm, with, inputOf(QStringLiteral("hi"), QString(u"Say: " % say))).ok());
        QVERIFY(with.text.contains(u"We have refunded your order.") && with.text.contains(u"vera@shop.example"));
    }

    void theBuiltInEngineSaysIt()
    {
        BuiltinProvider builtin(m_model, 0);
        Sink sink;
        const auto outcome = run(builtin, sink,
                                 inputOf(QStringLiteral("Is the blue kettle mat back in March?"),
                                         QStringLiteral("Say: The blue one comes back on 3 March.")));
        QVERIFY(outcome.ok());
        QVERIFY2(sink.text.startsWith(u"The blue one comes back on 3 March."), qPrintable(sink.text));
        QVERIFY(outcome->knows);
    }

    void theBuiltInEngineNeverQuotesTheRest()
    {
        BuiltinProvider builtin(m_model, 0);
        Sink sink;
        m_index.asked.clear();
        QVERIFY(run(builtin, sink, inputOf(QStringLiteral("Do you give a discount to resellers?"), Hint)).ok());
        QVERIFY(!sink.text.contains(u"careful"));
        // It steers what is looked up.
        const bool steered = m_index.asked.size() > 1 && m_index.asked.last().size() > m_index.asked.first().size();
        QVERIFY(steered);
    }

private:
    Result<TurnOutcome> run(LlmProvider& llm, TurnSink& sink, const TurnInput& input)
    {
        Retriever retriever(m_index, SynonymTable());
        AgentRunner runner(llm, retriever, m_skills);
        return QCoro::waitFor(runner.run(input, m_config, &sink, {}));
    }

    AgentConfigPtr m_config;
    IntentModelPtr m_model;
    SteeredIndex m_index;
    SkillRegistry m_skills;
};

FRONTDESK_TEST_MAIN(GuidanceTest)
#include "guidancetest.moc"
