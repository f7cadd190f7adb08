// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/agentrouter.h"

#include "core/agent/looptools.h"
#include "tests/support/fatallog.h"

#include <QtTest>

using namespace frontdesk;

namespace {

AgentProfile agent(const char* key, const char* name, const QStringList& topics)
{
    AgentProfile made;
    made.key = QString::fromLatin1(key);
    made.name = QString::fromLatin1(name);
    made.specializesIn = topics;
    return made;
}

AgentConfig three()
{
    AgentConfig config;
    config.agents = {agent("customer_service", "Aria", {}),
                     agent("billing_specialist", "Ben", {QStringLiteral("billing")}),
                     agent("technical_support", "Tess", {QStringLiteral("technical")})};
    config.agent = config.agents.first();
    config.routing.keywords = {
        {QStringLiteral("billing"),
         {QStringLiteral("invoice"), QStringLiteral("charged twice"), QStringLiteral("Stra\u00dfe"),
          QStringLiteral("fatura iadesi"), QStringLiteral("\u767c\u7968"),
          QStringLiteral("\u03bb\u03bf\u03b3\u03b1\u03c1\u03b9\u03b1\u03c3\u03bc\u03cc\u03c2")}},
        {QStringLiteral("technical"), {QStringLiteral("error message"), QStringLiteral("app crashes")}}};
    config.routing.maxHops = 2;
    return config;
}

AgentChoice choose(const AgentConfig& config, const QString& text, const QString& current = {}, int hops = 0)
{
    RouteInput input;
    input.text = text;
    input.current = current;
    input.hops = hops;
    return AgentRouter::choose(input, config);
}

}  // namespace

class AgentRouterTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keywordsAreWholeWordsInAnyLanguage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("agent");
        const auto row = [](const char* name, const QString& text, const char* agent) {
            QTest::newRow(name) << text << QString::fromLatin1(agent);
        };
        row("the word", QStringLiteral("Where is my INVOICE?"), "billing_specialist");
        row("inside another word", QStringLiteral("the voice of invoices"), "customer_service");
        row("a phrase", QStringLiteral("I was charged  twice!"), "billing_specialist");
        row("a torn phrase", QStringLiteral("charged me twice"), "customer_service");
        row("sharp s", QStringLiteral("STRASSE"), "billing_specialist");
        row("dotless i", QStringLiteral("FATURA IADES\u0130"), "billing_specialist");
        row("no blanks", QStringLiteral("\u6211\u7684\u767c\u7968\u932f\u4e86"), "billing_specialist");
        row("final sigma", QStringLiteral("\u039b\u039f\u0393\u0391\u03a1\u0399\u0391\u03a3\u039c\u039f\u03a3"),
            "billing_specialist");
        row("punctuation", QStringLiteral("(error message)"), "technical_support");
        row("nothing", QStringLiteral("hello"), "customer_service");
    }
    void keywordsAreWholeWordsInAnyLanguage()
    {
        QFETCH(QString, text);
        QFETCH(QString, agent);
        QCOMPARE(choose(three(), text).agent, agent);
    }

    void theRuleThatFiredIsNamed()
    {
        const AgentConfig config = three();
        QCOMPARE(choose(config, QStringLiteral("my invoice")).rule, QStringLiteral("keyword:invoice"));
        QCOMPARE(choose(config, QStringLiteral("hello")).rule, QStringLiteral("default"));
        QCOMPARE(choose(config, QStringLiteral("hello"), QStringLiteral("technical_support")).rule,
                 QStringLiteral("sticky"));
        AgentConfig alone;
        alone.agents = {config.agents.first()};
        alone.agent = config.agent;
        QVERIFY(choose(alone, QStringLiteral("my invoice")).rule.isEmpty());
    }

    void whoHasItKeepsItWithoutAReason()
    {
        const AgentChoice kept = choose(three(), QStringLiteral("and then?"), QStringLiteral("billing_specialist"), 1);
        QCOMPARE(kept.agent, QStringLiteral("billing_specialist"));
        QVERIFY(!kept.changed);
        QCOMPARE(kept.hops, 1);
        // Words of both: nobody is torn away from their own subject.
        const AgentChoice both = choose(three(), QStringLiteral("an error message on the invoice"),
                                        QStringLiteral("technical_support"));
        QCOMPARE(both.agent, QStringLiteral("technical_support"));
    }

    void theTopicMovesItWhenItIsSure()
    {
        RouteInput input;
        input.text = QStringLiteral("money was taken");
        input.intent = QStringLiteral("billing_problem");
        input.intentProbability = 0.9;
        const AgentChoice moved = AgentRouter::choose(input, three());
        QCOMPARE(moved.agent, QStringLiteral("billing_specialist"));
        QCOMPARE(moved.rule, QStringLiteral("topic:billing"));
        input.intentProbability = 0.4;
        QCOMPARE(AgentRouter::choose(input, three()).agent, QStringLiteral("customer_service"));
    }

    void rowsOfTheFileGoBeforeSpecialities()
    {
        AgentConfig config = three();
        config.routing.topicAgents = {{QStringLiteral("billing"), QStringLiteral("technical_support")}};
        QCOMPARE(choose(config, QStringLiteral("my invoice")).agent, QStringLiteral("technical_support"));
        config.routing.topicAgents = {{QStringLiteral("billing"), QStringLiteral("nobody")}};
        QCOMPARE(choose(config, QStringLiteral("my invoice")).agent, QStringLiteral("billing_specialist"));
    }

    /// A and B cannot hand a conversation to and fro for ever.
    void hopsEnd()
    {
        const AgentConfig config = three();
        QString now = QStringLiteral("customer_service");
        int hops = 0;
        QStringList way;
        for (int i = 0; i < 6; ++i) {
            const AgentChoice choice = choose(
                config, i % 2 == 0 ? QStringLiteral("invoice") : QStringLiteral("app crashes"), now, hops);
            now = choice.agent;
            hops = choice.hops;
            way << choice.rule;
        }
        QCOMPARE(hops, 2);
        QCOMPARE(way.count(QStringLiteral("hop_limit")), 2);
        QVERIFY(AgentRouter::targets(config, now, hops).isEmpty());
        QVERIFY(!AgentRouter::transfer(config, now, QStringLiteral("customer_service"), hops));
    }

    void theFirstChoiceIsNoHandOver()
    {
        const AgentChoice first = choose(three(), QStringLiteral("invoice"));
        QVERIFY(!first.changed);
        QCOMPARE(first.hops, 0);
    }

    void aModelMayOnlyWishForOthersThatExist()
    {
        const AgentConfig config = three();
        const QString now = QStringLiteral("billing_specialist");
        QVERIFY(!AgentRouter::transfer(config, now, now, 0));
        QVERIFY(!AgentRouter::transfer(config, now, QStringLiteral("root"), 0));
        const std::optional<AgentChoice> moved = AgentRouter::transfer(config, now, QStringLiteral("technical_support"),
                                                                       0);
        QVERIFY(moved.has_value());
        QCOMPARE(moved->rule, QStringLiteral("model"));
        QCOMPARE(moved->hops, 1);
    }

    void theToolNamesOnlyTheOthers()
    {
        const AgentConfig config = three();
        TurnInput input;
        AgentChoice now{QStringLiteral("billing_specialist"), QStringLiteral("Ben"), {}, false, 0};
        const QList<ToolSpec> specs = looptools::specs(input, config, now);
        QCOMPARE(specs.size(), 1);  // no "remember": nobody is verified
        QCOMPARE(specs.first().name, QStringLiteral("transfer_to_agent"));
        const Json keys = specs.first().inputSchema["properties"]["agent"]["enum"];
        QCOMPARE(keys, (Json{"customer_service", "technical_support"}));
        now.hops = 2;
        QVERIFY(looptools::specs(input, config, now).isEmpty());
    }

    void factsAreNamedAndDelicateOnesRefused()
    {
        QCOMPARE(looptools::factName(QStringLiteral("Preferred  Store!")), QStringLiteral("preferred_store"));
        QString problem;
        const auto note = [&problem](const char* name, const QString& value) {
            problem.clear();
            const Json arguments{{"name", name}, {"value", toStd(value)}};
            return looptools::wantedNote(ToolCall{QStringLiteral("1"), QStringLiteral("remember"), arguments}, problem);
        };
        QVERIFY(note("size", QStringLiteral("42")).has_value());
        QVERIFY(!note("card", QStringLiteral("4111 1111 1111 1111")).has_value());
        QVERIFY(!note("", QStringLiteral("x")).has_value());
        QVERIFY(!note("long", QString(400, u'x')).has_value());
        QVERIFY(!problem.isEmpty());
    }
};

FRONTDESK_TEST_MAIN(AgentRouterTest)
#include "agentroutertest.moc"
