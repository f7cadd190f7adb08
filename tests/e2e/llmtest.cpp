// SPDX-License-Identifier: GPL-3.0-or-later
// A customer's question over real sockets, answered by a remote model in every language that the program speaks; and what
// the customer reads when the model's service fails.
#include "core/console/settingsconsole.h"
#include "core/engine/enginecore.h"
#include "core/simulator/llm/fakellm.h"
#include "tests/e2e/support/chatclient.h"
#include "tests/e2e/support/testengine.h"
#include "tests/support/fatallog.h"

using namespace frontdesk;
using namespace frontdesk::simulator;
using frontdesk::test::ChatClient;
using frontdesk::test::expectLog;
using frontdesk::test::TestEngine;

class LlmTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<FakeLlm> m_fake;
    std::unique_ptr<TestEngine> m_engine;

    void use(const QString& service, const QString& dialect)
    {
        LlmAccount account;
        account.id = service;
        account.dialect = dialect;
        account.baseUrl = m_fake->baseFor(service);
        account.key = "sk-fixture";
        account.model = QStringLiteral("fake-model");
        account.apiVersion = QStringLiteral("2024-10-21");
        LlmOptions options;
        options.provider = service;
        options.accounts = {account};
        options.patience.tries = 2;
        options.patience.backoff = {.baseMs = 5, .maxMs = 10};
        options.patience.firstTokenMs = 1500;
        options.patience.idleMs = 700;
        m_engine->engine().core()->provider.setOptions(options);
    }

    QString ask(const QString& text)
    {
        ChatClient client(m_engine->port());
        if (!client.createSession() || !client.connectSocket())
            return QStringLiteral("no session");
        const QString answer = client.ask(text);
        if (!client.violations.isEmpty())
            return client.violations.join(u'\n');
        return answer;
    }

private Q_SLOTS:
    void init()
    {
        m_fake = std::make_unique<FakeLlm>();
        QVERIFY(m_fake->start().ok());
        m_engine = std::make_unique<TestEngine>();
        QVERIFY(m_engine->start());
    }
    void cleanup()
    {
        m_engine.reset();
        m_fake.reset();
        frontdesk::test::clearExpectedLogs();
    }

    void answersInEveryLanguage_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("dialect");
        const auto row = [](const char* service, const char* dialect) {
            QTest::newRow(dialect) << QString::fromLatin1(service) << QString::fromLatin1(dialect);
        };
        row("openai", "openai-chat");
        row("openai", "openai-responses");
        row("azure", "azure");
        row("anthropic", "anthropic");
        row("compatible", "compatible");
    }
    void answersInEveryLanguage()
    {
        QFETCH(QString, service);
        QFETCH(QString, dialect);
        use(service, dialect);
        FakeTurn call;
        call.calls = {{QStringLiteral("lookup_order_status"), "{\"order_number\":\"10432\"}"}};
        m_fake->then(call);
        FakeTurn text;
        text.text = QStringLiteral("Thank you for waiting. I looked at your order 10432 for you.");
        text.pieceMs = 1;
        m_fake->then(text);
        const QString answer = ask(QStringLiteral("Where is my order 10432?"));
        QVERIFY2(answer.contains(u"I looked at your order 10432 for you."),
                 qPrintable(u"%1 requests: %2"_qs.arg(m_fake->asked().size()).arg(answer)));
        QCOMPARE(m_fake->asked().size(), 2);
        QVERIFY(m_fake->asked().at(0).body.contains("lookup_order_status"));
        QVERIFY(m_fake->asked().at(1).body.contains("10432"));
        QCOMPARE(m_fake->body(0)["model"], Json("fake-model"));
    }

    void theBuiltInEngineStepsIn_data()
    {
        QTest::addColumn<int>("fault");
        for (const int fault : {401, 429, 500, -int(FakeTurn::Fault::Hang), -int(FakeTurn::Fault::BlankOnly)})
            QTest::addRow("%d", fault) << fault;
    }
    void theBuiltInEngineStepsIn()
    {
        QFETCH(int, fault);
        expectLog(QStringLiteral("openai"));
        use(QStringLiteral("openai"), QStringLiteral("openai-chat"));
        m_fake->setBrain([fault](const HttpAsk&, const Json&) {
            FakeTurn turn;
            turn.fault = fault > 0 ? FakeTurn::Fault::Status : FakeTurn::Fault(-fault);
            turn.status = fault;
            return turn;
        });
        const QString answer = ask(QStringLiteral("What is your return policy?"));
        QVERIFY2(answer.contains(u"30 days"), qPrintable(answer));
        QVERIFY(m_fake->asked().size() >= 1);
    }

    /// Half an answer stands on the screen: the customer reads that it failed, and a person is asked for.
    void aCutAnswerIsNotTheEnd()
    {
        expectLog(QStringLiteral("openai"));
        expectLog(QStringLiteral("The turn failed"));
        use(QStringLiteral("openai"), QStringLiteral("openai-chat"));
        FakeTurn turn;
        turn.text = QStringLiteral("Hello and welcome. I am glad that you write to us. Tell me more about it, please.");
        turn.fault = FakeTurn::Fault::Cut;
        m_fake->then(turn);
        const QString answer = ask(QStringLiteral("Hello"));
        QVERIFY2(answer.contains(u"Hello and welcome."), qPrintable(answer));
        QVERIFY2(answer.size() > QStringLiteral("Hello and welcome. I am glad that you write to us.").size(),
                 qPrintable(answer));
        QCOMPARE(m_fake->asked().size(), 1);
    }

    /// stream: token. Words are seen before their sentence is released, and nothing that a guard stops is ever sent.
    void growingSentencesAreGuarded()
    {
        m_engine = std::make_unique<TestEngine>();
        m_engine->options.adjustConfig = [](AgentConfigPtr config) -> AgentConfigPtr {
            auto changed = std::make_shared<AgentConfig>(*config);
            changed->agent.stream = StreamMode::Token;
            return changed;
        };
        QVERIFY(m_engine->start());
        use(QStringLiteral("openai"), QStringLiteral("openai-chat"));
        FakeTurn turn;
        turn.text = QStringLiteral("Thank you for waiting. Please write to leo.vanderberg@example.com today. "
                                   "I have refunded your order. We are glad to help you.");
        turn.pieceMs = 3;
        m_fake->then(turn);
        expectLog(QStringLiteral("stopped by the rule"));
        expectLog(QStringLiteral("Guard "));
        ChatClient client(m_engine->port());
        QVERIFY(client.createSession() && client.connectSocket());
        const QString answer = client.ask(QStringLiteral("Hello, can you help me?"));
        QVERIFY2(answer.contains(u"Thank you for waiting. We are glad to help you."), qPrintable(answer));
        QCOMPARE(client.violations, QStringList());
        QString seen;
        for (const Json& frame : std::as_const(client.frames)) {
            const QString raw = QString::fromStdString(frame.dump());
            QVERIFY2(!raw.contains(u"vanderberg") && !raw.contains(u"refunded"), qPrintable(raw));
            if (frame.value("type", std::string()) == "delta")
                seen += QString::fromStdString(frame.value("content", std::string()));
        }
        QVERIFY2(seen.contains(u"Please write "), qPrintable(seen));
        const int delta = client.waitForType("delta", 0, 0);
        QVERIFY(delta >= 0 && delta < client.waitForType("text", 0, 0));
    }

    void unknownToolsAreAnsweredToTheModel()
    {
        use(QStringLiteral("anthropic"), QStringLiteral("anthropic"));
        FakeTurn call;
        call.calls = {{QStringLiteral("no_such_tool"), "{}"},
                      {QStringLiteral("lookup_order_status"), "{\"order_number\": "}};
        m_fake->then(call);
        FakeTurn text;
        text.text = QStringLiteral("I am sorry, I could not look that up.");
        m_fake->then(text);
        const QString answer = ask(QStringLiteral("Please look something up for me."));
        QVERIFY2(answer.contains(u"could not look that up"), qPrintable(answer));
        const Json results = m_fake->body(1)["messages"].back()["content"];
        QCOMPARE(results.size(), size_t(2));
        for (const Json& result : results)
            QCOMPARE(result["is_error"], Json(true));
    }

    void servicesCanBeTestedFromTheSettings()
    {
        use(QStringLiteral("openai"), QStringLiteral("openai-chat"));
        const auto good = frontdesk::test::waitFor(m_engine->console().settings().test(QStringLiteral("openai")));
        QVERIFY(good->good);
        QVERIFY2(good->text.contains(u"fake-model"), qPrintable(good->text));
        FakeTurn refusal;
        refusal.fault = FakeTurn::Fault::Status;
        refusal.status = 401;
        m_fake->then(refusal);
        expectLog(QStringLiteral("openai"));
        const auto bad = frontdesk::test::waitFor(m_engine->console().settings().test(QStringLiteral("openai")));
        QVERIFY(!bad->good);
        QVERIFY(bad->text.contains(u"key"));
        const auto absent = frontdesk::test::waitFor(m_engine->console().settings().test(QStringLiteral("azure")));
        QVERIFY(!absent->good);
    }
};

FRONTDESK_TEST_MAIN(LlmTest)
#include "llmtest.moc"
