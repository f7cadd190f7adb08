// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/skills/escalateskill.h"
#include "core/store/contactstore.h"
#include "core/store/memorystore.h"
#include "core/store/turnstore.h"
#include "tests/core/conversations/answeringdesk.h"
#include "tests/support/fatallog.h"

namespace frontdesk::test {
namespace {

AgentConfigPtr twoAgents()
{
    auto config = std::make_shared<AgentConfig>(*demoConfig());
    AgentProfile first = config->agent;
    first.key = QStringLiteral("customer_service");
    first.model = QStringLiteral("gpt-first");
    AgentProfile billing = first;
    billing.key = QStringLiteral("billing_specialist");
    billing.name = QStringLiteral("Ben");
    billing.model = QStringLiteral("gpt-second");
    billing.instructions = QStringLiteral("You look after invoices.");
    billing.specializesIn = {QStringLiteral("billing")};
    billing.tools = {QStringLiteral("escalate_to_human")};
    config->agents = {first, billing};
    config->agent = first;
    config->routing.keywords = {{QStringLiteral("billing"), {QStringLiteral("invoice")}}};
    config->routing.topicAgents = {{QStringLiteral("billing"), QStringLiteral("billing_specialist")}};
    config->routing.maxHops = 1;
    return config;
}

ScriptedRound transferTo(const char* agent)
{
    return ScriptedLlm::call(QStringLiteral("transfer_to_agent"), Json{{"agent", agent}});
}

QStringList rowsOf(ConversationFixture& f, ConversationId id)
{
    QStringList rows;
    for (const Message& m : f.transcript(id))
        if (m.event == EventKind::AgentChanged)
            rows << m.eventText;
    return rows;
}

StoredTurn turnOf(ConversationFixture& f, ConversationId id)
{
    TurnStore turns(f.store.database());
    QString newest;
    for (const Message& m : f.transcript(id))
        if (m.author == Author::Ai && m.kind == MessageKind::Text)
            newest = m.publicId;
    return f.must(wait(turns.turnOf(newest)));
}

}  // namespace

class AgentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// E3, E4: the word decides, the agent's own prompt and skills answer, staff see the rule, the store keeps it.
    void aKeywordBringsTheSpecialist()
    {
        ConversationFixture f;
        ScriptedLlm llm({ScriptedLlm::say(QStringLiteral("Hello."))});
        AnsweringDesk desk(f, llm);
        desk.skills.add<EscalateSkill>();
        desk.config = twoAgents();
        const Accepted in = desk.says(QStringLiteral("good morning"));
        QCOMPARE(llm.requests.last().model, QStringLiteral("gpt-first"));
        QCOMPARE(turnOf(f, in.conversationId).record.rule, QStringLiteral("default"));
        desk.says(QStringLiteral("Where is my INVOICE?"));
        const LlmRequest& asked = llm.requests.last();
        QCOMPARE(asked.model, QStringLiteral("gpt-second"));
        QVERIFY(asked.messages.first().text.contains(u"You look after invoices."));
        QCOMPARE(asked.tools.size(), 1);  // its own; no hop is left for a transfer
        QCOMPARE(asked.tools.first().name, QStringLiteral("escalate_to_human"));
        QCOMPARE(rowsOf(f, in.conversationId), QStringList{QStringLiteral("Ben\nkeyword:invoice")});
        const StoredTurn turn = turnOf(f, in.conversationId);
        QCOMPARE(turn.record.rule, QStringLiteral("keyword:invoice"));
        QCOMPARE(turn.record.agent, QStringLiteral("billing_specialist"));
        QCOMPARE(turn.answer.authorName, QStringLiteral("Ben"));
        desk.says(QStringLiteral("and then?"));
        QCOMPARE(llm.requests.last().model, QStringLiteral("gpt-second"));
        QCOMPARE(turnOf(f, in.conversationId).record.rule, QStringLiteral("sticky"));
    }

    void theModelHandsOverOnceAndNoMore()
    {
        ConversationFixture f;
        ScriptedLlm llm({transferTo("billing_specialist"), transferTo("customer_service"),
                         ScriptedLlm::say(QStringLiteral("Ben here."))});
        AnsweringDesk desk(f, llm);
        desk.config = twoAgents();
        const Accepted in = desk.says(QStringLiteral("hello"));
        QCOMPARE(desk.received().last().right(9), QStringLiteral("Ben here."));
        QCOMPARE(rowsOf(f, in.conversationId), QStringList{QStringLiteral("Ben\nmodel")});
        const StoredTurn turn = turnOf(f, in.conversationId);
        QCOMPARE(turn.record.rule, QStringLiteral("model"));
        QCOMPARE(turn.answer.authorName, QStringLiteral("Ben"));
        const TurnSnapshot after = f.must(wait(f.conversations.loadTurn(in.conversationId, 50)));
        QCOMPARE(after.agent, QStringLiteral("billing_specialist"));
        QCOMPARE(after.agentHops, 1);
    }

    /// E5: whoever has the conversation, and without a word to a model.
    void triggersNeedNoModel()
    {
        ConversationFixture f;
        ScriptedLlm llm({ScriptedLlm::say(QStringLiteral("Hello."))});
        AnsweringDesk desk(f, llm);
        desk.config = twoAgents();
        const Accepted in = desk.says(QStringLiteral("I want to talk to a human about my invoice"));
        QVERIFY(llm.requests.isEmpty());
        QCOMPARE(f.count(u"SELECT count(*) FROM escalation"), 1);
        QVERIFY(!desk.received().isEmpty());
        QVERIFY(rowsOf(f, in.conversationId).isEmpty());
    }

    /// E12: kept by the skill, read in the next conversation of the same verified contact only.
    void whatWasRememberedIsReadNextTime()
    {
        ConversationFixture f;
        MemoryStore memory(f.store.database());
        ContactStore contacts(f.store.database());
        ScriptedLlm llm({ScriptedLlm::say(QStringLiteral("Hello.")),
                         ScriptedLlm::call(QStringLiteral("remember"), Json{{"name", "shoe size"}, {"value", "43"}}),
                         ScriptedLlm::say(QStringLiteral("Noted."))});
        AnsweringDesk desk(f, llm);
        desk.services.memory = &memory;
        const Accepted in = desk.says(QStringLiteral("hello"));
        Contact contact;
        contact.id = f.conversation(in.conversationId).contactId;
        contact.email = QStringLiteral("ines@example.org");
        f.must(wait(contacts.save(contact, f.member(QStringLiteral("Maya")))));
        desk.says(QStringLiteral("I wear 43"));
        QCOMPARE(f.must(wait(memory.read(contact.id))).facts.size(), 1);
        f.must(wait(f.conversations.close(
            {.conversationId = in.conversationId, .reason = QStringLiteral("resolved"), .frame = f.frame("status")})));
        const Accepted next = desk.says(QStringLiteral("me again"));
        QVERIFY(next.conversationId != in.conversationId);
        const LlmMessage& notes = llm.requests.last().messages.at(1);
        QVERIFY(notes.notes);
        QVERIFY2(notes.text.contains(u"shoe size: 43"), qPrintable(notes.text));
        desk.says(QStringLiteral("and who am I?"), QStringLiteral("+492"));
        for (const LlmMessage& message : llm.requests.last().messages)
            QVERIFY(!message.text.contains(u"shoe size"));
    }

    /// E11 through the store: with a history of 4 the number of the first message is known by the summary only.
    void theSummaryIsStoredAndUsed()
    {
        ConversationFixture f;
        ScriptedLlm llm({ScriptedLlm::say(QStringLiteral("Fine."))});
        AnsweringDesk desk(f, llm);
        auto config = std::make_shared<AgentConfig>(*demoConfig());
        config->agent.model = QStringLiteral("builtin");  // sums up without a model
        config->agent.maxHistoryLength = 4;
        config->agent.contextWindow = 2;
        config->agents = {config->agent};
        desk.config = config;
        const Accepted in = desk.says(QStringLiteral("My order number is 10432, please keep it in mind."));
        for (int i = 0; i < 4; ++i)
            desk.says(QStringLiteral("well then, what else is there?"));
        const TurnSnapshot after = f.must(wait(f.conversations.loadTurn(in.conversationId, 4)));
        QVERIFY2(after.summary.contains(u"10432"), qPrintable(after.summary));
        QVERIFY(after.summaryUpTo.isValid());
        const LlmRequest& last = llm.requests.last();
        QVERIFY(last.messages.at(1).notes && last.messages.at(1).text.contains(u"10432"));
        for (qsizetype i = 2; i < last.messages.size(); ++i)
            QVERIFY(!last.messages.at(i).text.contains(u"10432"));
    }
};

}  // namespace frontdesk::test

FRONTDESK_TEST_MAIN(frontdesk::test::AgentsTest)
#include "agentstest.moc"
