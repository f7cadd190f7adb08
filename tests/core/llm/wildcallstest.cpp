// SPDX-License-Identifier: GPL-3.0-or-later
// Answers with more and longer calls than any model makes.
#include "core/llm/llmdialect.h"
#include "tests/support/fatallog.h"

#include <QtTest>

using namespace frontdesk;

class WildCallsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void callsWithoutEnd_data();
    void callsWithoutEnd();
};

void WildCallsTest::callsWithoutEnd_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("end");
    QTest::newRow("chat") << QStringLiteral("openai-chat")
                          << QStringLiteral(R"({"choices":[{"index":0,"delta":{"tool_calls":[{"index":%1,"id":"c%1",)"
                                            R"("function":{"name":"x","arguments":"%2"}}]}}]})")
                          << QStringLiteral(R"({"choices":[{"index":0,"delta":{},"finish_reason":"tool_calls"}]})");
    QTest::newRow("responses")
        << QStringLiteral("openai-responses")
        << QStringLiteral(R"({"type":"response.output_item.done","output_index":%1,"item":{"type":"function_call",)"
                          R"("call_id":"c%1","name":"x","arguments":"%2"}})")
        << QStringLiteral(R"({"type":"response.completed","response":{"status":"completed"}})");
    QTest::newRow("anthropic")
        << QStringLiteral("anthropic")
        << QStringLiteral(R"({"type":"content_block_start","index":%1,"content_block":{"type":"tool_use","id":"c%1",)"
                          R"("name":"x","input":{}}}|{"type":"content_block_delta","index":%1,)"
                          R"("delta":{"type":"input_json_delta","partial_json":"%2"}})")
        << QStringLiteral(R"({"type":"message_delta","delta":{"stop_reason":"tool_use"}}|{"type":"message_stop"})");
}

/// A service gone wild: neither many calls nor long ones are kept.
void WildCallsTest::callsWithoutEnd()
{
    QFETCH(QString, dialect);
    QFETCH(QString, call);
    QFETCH(QString, end);
    LlmRequest request;
    request.model = QStringLiteral("test-model");
    request.messages = {{LlmRole::User, QStringLiteral("Hello"), {}, {}}};
    LlmAccount account;
    account.id = account.dialect = dialect;
    account.baseUrl = QUrl(QStringLiteral("https://llm.example/base"));
    account.key = "the-key";
    const LlmExchange exchange = findDialect(dialect)->open(request, account, {});
    QList<LlmEvent> events;
    const auto feed = [&](const QString& text) {
        for (const QString& one : text.split(u'|')) {
            SseEvent event;
            event.data = one.toUtf8();
            QVERIFY(exchange.parser->feed(event, events));
        }
    };
    feed(call.arg(0).arg(QString(100 * 1024, u'[')));
    for (int i = 1; i < 300; ++i)
        feed(call.arg(i).arg(QStringLiteral(R"({\"k\":1})")));
    feed(end);
    QVERIFY(exchange.parser->finish(events));
    QList<ToolCall> calls;
    for (const LlmEvent& event : std::as_const(events))
        if (const auto* made = std::get_if<ToolCallDelta>(&event))
            calls << made->call;
    QCOMPARE(calls.size(), 64);
    QVERIFY(calls.first().arguments.is_string() && calls.first().arguments.dump().size() < 100);
    QCOMPARE(calls.last().arguments, (Json{{"k", 1}}));
}

FRONTDESK_TEST_MAIN(WildCallsTest)
#include "wildcallstest.moc"
