// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/skillregistry.h"
#include "core/conversations/conversationhub.h"
#include "core/conversations/framerelay.h"
#include "core/conversations/intake.h"
#include "core/conversations/presencebook.h"
#include "core/conversations/turnrunner.h"
#include "core/events/eventbus.h"
#include "core/knowledge/retriever.h"
#include "core/llm/builtin/intentmodel.h"
#include "core/store/escalationstore.h"
#include "core/store/knowledgestore.h"
#include "tests/core/agent/demobusiness.h"
#include "tests/core/store/conversationfixture.h"
#include "tests/support/fatallog.h"
#include "tests/support/scriptedllm.h"

namespace frontdesk::test {

/// A provider that is away until somebody turns the hands of the clock far enough: every way a call can fail in turn.
class AwayLlm final : public LlmProvider {
public:
    explicit AwayLlm(const Clock& clock) : m_clock(clock) {}
    [[nodiscard]] QString name() const override { return QStringLiteral("away"); }
    [[nodiscard]] std::shared_ptr<LlmStream> open(LlmRequest request, std::stop_token stop) override
    {
        if (m_clock.now() >= backAt)
            return m_back.open(request, stop);
        ++failures;
        return (failures % 3 == 0 ? m_halfway : failures % 3 == 1 ? m_gone : m_slow).open(request, stop);
    }

    Micros backAt = 0;
    int failures = 0;

private:
    static ScriptedRound halfway()
    {
        ScriptedRound round;
        round.events << LlmEvent(TextDelta{QStringLiteral("Returns are ")});
        round.error = Error{ErrorCode::Unavailable, {}, QStringLiteral("the line broke")};
        return round;
    }
    const Clock& m_clock;
    ScriptedLlm m_back{{ScriptedLlm::say(QStringLiteral("You can return everything within 30 days."))}};
    ScriptedLlm m_gone{{ScriptedLlm::fail(ErrorCode::Unavailable)}};
    ScriptedLlm m_slow{{ScriptedLlm::fail(ErrorCode::Timeout)}};
    ScriptedLlm m_halfway{{halfway()}};
};

struct OutageFixture : ConversationFixture {
    EscalationStore queue{store.database()};
    KnowledgeStore knowledge{store.database()};
    PresenceBook presence{clock};
    EventBus events;
    FrameRelay relay;
    AwayLlm llm{clock};
    Retriever retriever{knowledge, {}};
    SkillRegistry skills;
    AgentRunner agent{llm, retriever, skills};
    AgentConfigPtr config = demoConfig();
    ConversationServices services{.clock = clock,
                                  .events = events,
                                  .store = conversations,
                                  .agent = agent,
                                  .relay = relay,
                                  .intents = *IntentModel::load(demoFolder() % u"/intents.yml"),
                                  .config = [this] { return config; },
                                  .turnDone = {},
                                  .presence = &presence,
                                  .escalations = &queue};
    TurnRunner turns{services};
    ConversationHub hub{turns, clock};

    ConversationId ask(const QString& who, const QString& text)
    {
        const IntakeOutcome in = say(text, newPublicId(), who);
        hub.messageArrived(in.accepted);
        if (!QTest::qWaitFor([this] { return hub.runningTurns() == 0; }, 10'000))
            qFatal("the turn did not end");
        return in.accepted.conversationId;
    }
    /// Public AI texts behind the newest question.
    QStringList answers(ConversationId id)
    {
        QStringList texts;
        const auto page = must(wait(conversations.messages(id, {}, 100)));
        for (const Message& message : page.messages) {
            if (message.author == Author::Contact)
                texts.clear();
            else if (message.author == Author::Ai && message.kind == MessageKind::Text && !message.text().isEmpty())
                texts << message.text();
        }
        return texts;
    }
};

/// X2: the provider is away for ten minutes. Everybody gets the configured text and a person, nobody silence; afterwards
/// the AI answers as before.
class ProviderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void awayForTenMinutes()
    {
        expectLog(QStringLiteral("turn ended early"));
        OutageFixture f;
        f.llm.backAt = f.clock.now() + 10 * MicrosPerMinute;
        QList<ConversationId> asked;
        int i = 0;
        for (; f.clock.now() < f.llm.backAt; f.clock.advance(20 * MicrosPerSecond)) {
            const QString who = QStringLiteral("visitor-%1").arg(i++ / 2);  // everybody asks twice
            const ConversationId id = f.ask(who, QStringLiteral("Can I return the blue chair?"));
            QVERIFY2(!f.answers(id).isEmpty(), "a customer got silence");
            const ConversationSummary row = f.must(wait(f.conversations.summary(id)));
            QVERIFY2(row.escalation.has_value(), "nobody was asked to help");
            QCOMPARE(row.escalation->state, EscalationState::Waiting);
            if (!asked.contains(id))
                asked << id;
        }
        QVERIFY(f.llm.failures >= 20);
        QCOMPARE(asked.size(), 15);
        // It is back: for whoever waited and for whoever comes now.
        const auto good = [&f](ConversationId id) { return f.answers(id).join(u' ').contains(u"30 days"); };
        QVERIFY2(good(f.ask(QStringLiteral("visitor-0"), QStringLiteral("Can I return the blue chair?"))),
                 qPrintable(f.answers(asked.first()).join(u'|')));
        QVERIFY(good(f.ask(QStringLiteral("somebody new"), QStringLiteral("Can I return the blue chair?"))));
        qInfo("%d calls failed in ten minutes; %d customers, everybody was answered and has a person in the queue",
              f.llm.failures, int(asked.size()));
        f.hub.shutDown();
    }
};

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::ProviderTest)
#include "providertest.moc"
