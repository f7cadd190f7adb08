// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/agentrunner.h"
#include "core/agent/guards/turnhooks.h"
#include "core/agent/skillregistry.h"
#include "core/knowledge/retriever.h"
#include "tests/core/agent/demobusiness.h"
#include "tests/core/agent/loopparts.h"
#include "tests/support/fatallog.h"
#include "tests/support/scriptedllm.h"

using namespace frontdesk;
using test::NoPassages;
using test::ScriptedLlm;
using test::ScriptedRound;
using test::Sink;

namespace {

/// Withholds sentences with a word, shows nothing that still grows, and keeps what it saw of the turn.
class Watch final : public TurnHook {
public:
    mutable QStringList releasedBefore;  ///< as the last sentence found it
    mutable QString provider;
    mutable qsizetype findings = 0;
    QString name() const override { return QStringLiteral("watch"); }
    void onSentence(HookedTurn& turn, QString& sentence) const override
    {
        releasedBefore = turn.released;
        provider = turn.provider;
        findings = turn.findings.size();
        if (!sentence.contains(u"STOP"))
            return;
        sentence.clear();
        turn.doubted = true;
        turn.note({QStringLiteral("test"), QStringLiteral("answer"), QStringLiteral("stopped"), true});
    }
    void onPartial(HookedTurn&, QString& pending) const override { pending.clear(); }
};

ScriptedRound brokenAfter(const QString& text)
{
    return {{LlmEvent(ProviderEvent{QStringLiteral("builtin"), QStringLiteral("dead")}), LlmEvent(TextDelta{text})},
            Error{ErrorCode::Unavailable, {}, {}}};
}

}  // namespace

/// What is left of a try that broke off: nothing.
class RetryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBrokenTryLeavesNothing_data()
    {
        QTest::addColumn<StreamMode>("mode");
        QTest::addColumn<QString>("broken");
        const QString half = QStringLiteral("It is re");
        const QString withheld = QStringLiteral("STOP it. And so");
        const QString held = QStringLiteral("It is red. STOP it. And so");
        const QString ruled = QStringLiteral("Write to leo.vanderberg@example.com. And so");
        for (const StreamMode mode : {StreamMode::Sentence, StreamMode::Token, StreamMode::Whole})
            for (const QString& text : {half, withheld, held, ruled})
                if (text != held || mode == StreamMode::Whole)
                    QTest::addRow("%d %s", int(mode), qPrintable(text)) << mode << text;
    }

    void aBrokenTryLeavesNothing()
    {
        QFETCH(StreamMode, mode);
        QFETCH(QString, broken);
        ScriptedLlm llm({brokenAfter(broken), ScriptedLlm::say(QStringLiteral("It is blue."))});
        const Result<TurnOutcome> outcome = run(llm, mode);
        QVERIFY(outcome.ok());
        QCOMPARE(llm.requests.size(), 2);
        QCOMPARE(m_sink.text, QStringLiteral("It is blue."));
        QCOMPARE(m_watch->releasedBefore, QStringList());
        QCOMPARE(m_watch->provider, llm.name());
        QCOMPARE(m_watch->findings, 0);
        QVERIFY(outcome->knows);
        QCOMPARE(outcome->record.reasons.filter(QStringLiteral("guard:")), QStringList());
        QVERIFY(!outcome->record.modelOutput.contains("findings"));
        QVERIFY(!outcome->record.modelOutput.contains("guards"));
        QCOMPARE(outcome->record.modelOutput["dropped"].get<int>(), 0);
    }

    /// What the second one does itself is on record.
    void theSecondTryIsRecorded()
    {
        ScriptedLlm llm(
            {brokenAfter(QStringLiteral("It is re")), ScriptedLlm::say(QStringLiteral("It is blue. STOP it."))});
        const Result<TurnOutcome> outcome = run(llm, StreamMode::Sentence);
        QVERIFY(m_sink.text.startsWith(u"It is blue."));
        QVERIFY(outcome->record.reasons.contains(u"guard:test"));
        QCOMPARE(outcome->record.modelOutput["dropped"].get<int>(), 1);
    }

    /// A sentence was withheld beside one that went out: that is no retry, and stays on record.
    void whatWentOutIsNotForgotten()
    {
        StopEvent refused;
        refused.reason = StopReason::Refusal;
        ScriptedRound round{{LlmEvent(TextDelta{QStringLiteral("It is red. STOP it. And ")}), LlmEvent(refused)}, {}};
        ScriptedLlm llm({round});
        const Result<TurnOutcome> outcome = run(llm, StreamMode::Sentence);
        QCOMPARE(llm.requests.size(), 1);
        QVERIFY(m_sink.text.startsWith(u"It is red. "));
        QVERIFY(outcome->record.reasons.contains(u"guard:test"));
    }

private:
    Result<TurnOutcome> run(LlmProvider& llm, StreamMode mode)
    {
        m_watch = std::make_shared<Watch>();
        m_hooks = TurnHooks();
        m_hooks.add(m_watch);
        m_sink = Sink();
        auto config = std::make_shared<AgentConfig>(*test::demoConfig());
        config->agent.stream = mode;
        TurnInput in;
        in.now = test::DemoNow;
        in.snapshot.disclosed = true;
        Message asked;
        asked.id = MessageId(1);
        asked.parts = {TextPart{QStringLiteral("What colour is it?")}};
        in.snapshot.unanswered = {asked};
        NoPassages index;
        Retriever retriever(index, SynonymTable());
        AgentRunner runner(llm, retriever, m_skills);
        runner.setHooks(&m_hooks);
        return QCoro::waitFor(runner.run(in, AgentConfigPtr(config), &m_sink, {}));
    }

    SkillRegistry m_skills;
    TurnHooks m_hooks;
    std::shared_ptr<Watch> m_watch;
    Sink m_sink;
};

FRONTDESK_TEST_MAIN(RetryTest)
#include "retrytest.moc"
