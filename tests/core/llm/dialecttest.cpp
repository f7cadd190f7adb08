// SPDX-License-Identifier: GPL-3.0-or-later
// Every dialect on streams in the documented forms, cut at every byte; requests; errors; what servers get wrong.
#include "core/llm/llmdialect.h"
#include "core/simulator/llm/fakewire.h"
#include "tests/support/fatallog.h"

#include <QtTest>

using namespace frontdesk;
using namespace frontdesk::simulator;

namespace {

QString shown(const LlmEvent& event)
{
    if (const auto* text = std::get_if<TextDelta>(&event))
        return text->text;
    if (const auto* call = std::get_if<ToolCallDelta>(&event))
        return u"<" % call->call.id % u' ' % call->call.name % u' ' % QString::fromUtf8(toBytes(call->call.arguments))
               % u'>';
    if (const auto* usage = std::get_if<UsageEvent>(&event))
        return QStringLiteral("<usage %1 %2 %3>").arg(usage->tokensIn).arg(usage->tokensOut).arg(usage->tokensCached);
    const auto& stop = std::get<StopEvent>(event);
    const char* names[] = {"end", "tools", "limit", "refusal", "error"};
    return u"<" % QLatin1String(names[int(stop.reason)])
           % (stop.refusal.isEmpty() ? QString() : QString(u' ' % stop.refusal)) % u'>';
}

LlmRequest simpleRequest()
{
    LlmRequest request;
    request.model = QStringLiteral("test-model");
    request.messages = {{LlmRole::System, QStringLiteral("Be kind."), {}, {}},
                        {LlmRole::User, QStringLiteral("Hello"), {}, {}}};
    ToolSpec tool;
    tool.name = QStringLiteral("get_order_status");
    tool.description = QStringLiteral("Status of an order");
    tool.inputSchema = {{"type", "object"}, {"properties", {{"order", {{"type", "string"}}}}}};
    request.tools << tool;
    return request;
}

LlmAccount accountOf(const QString& dialect)
{
    LlmAccount account;
    account.id = dialect;
    account.dialect = dialect;
    account.baseUrl = QUrl(QStringLiteral("https://llm.example/base"));
    account.key = "the-key";
    account.apiVersion = QStringLiteral("2024-10-21");
    return account;
}

/// The whole answer as one text; deltas joined, errors at the end.
QString parsed(const QString& dialect, const QByteArray& bytes, qsizetype cut)
{
    const LlmExchange exchange = findDialect(dialect)->open(simpleRequest(), accountOf(dialect), {});
    SseParser sse;
    QString all;
    QList<LlmEvent> events;
    const auto feed = [&](QByteArrayView piece) {
        QList<SseEvent> raw;
        Result<> fed = sse.feed(piece, raw);
        for (const SseEvent& event : std::as_const(raw))
            if (fed)
                fed = exchange.parser->feed(event, events);
        return fed;
    };
    Result<> result = feed(QByteArrayView(bytes).first(cut));
    if (result)
        result = feed(QByteArrayView(bytes).sliced(cut));
    if (result)
        result = exchange.parser->finish(events);
    for (const LlmEvent& event : std::as_const(events))
        all += shown(event);
    return result ? all : QString(all % u"<failed " % errorCodeName(result.error().code) % u'>');
}

FakeTongue tongueFor(const QString& dialect)
{
    if (dialect == u"anthropic")
        return FakeTongue::Anthropic;
    if (dialect == u"openai-responses")
        return FakeTongue::Responses;
    return dialect == u"azure" ? FakeTongue::Azure : FakeTongue::Chat;
}

Json requestBody(const QString& dialect, const LlmRequest& request, const QStringList& without = {},
                 const LlmAccount* account = nullptr)
{
    const LlmAccount own = account ? *account : accountOf(dialect);
    const LlmExchange exchange = findDialect(dialect)->open(request, own, without);
    const Result<Json> json = parseJson(exchange.call.body);
    return json ? *json : Json();
}

QByteArray headerOf(const HttpCall& call, const char* name)
{
    for (const auto& [key, value] : call.headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

}  // namespace

class DialectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void recorded_data();
    void recorded();
    void wholeAnswers_data();
    void wholeAnswers();
    void faults_data();
    void faults();
    void requestsHaveTheirAddressAndKey();
    void samplingAsEachWantsIt();
    void toolRounds();
    void structuredAnswers();
    void namesOfToolsThatAreNotAllowed();
    void passagesAreMaterial();
    void whatIsRefusedIsLeftOut();
    void garbageNeverBreaksIt();
};

void DialectTest::answers_data()
{
    QTest::addColumn<QString>("dialect");
    for (const QString& name : dialectNames())
        QTest::newRow(qPrintable(name)) << name;
}

/// What the faked services say, each stream cut at every byte.
void DialectTest::answers()
{
    QFETCH(QString, dialect);
    const FakeTongue tongue = tongueFor(dialect);
    const QString ids = dialect == u"anthropic" ? QStringLiteral("toolu_fake") : QStringLiteral("call_fake");
    const QString in = QStringLiteral("120");
    const QList<std::pair<FakeTurn, QString>> cases{
        {{.text = QStringLiteral("Grüße, 😀 world.\nBye")}, QStringLiteral("Grüße, 😀 world.\nBye<usage 120 4 20><end>")},
        {{.text = QStringLiteral("I look."),
          .calls = {{QStringLiteral("get_order_status"), "{\"order\":\"A1 \\\"x\\\" \xc3\xa4\"}"},
                    {QStringLiteral("get_order_status"), "{}"},
                    {QStringLiteral("other_tool"), "{\"a\":[1,{\"b\":null}]}"}}},
         u"I look.<%1 get_order_status {\"order\":\"A1 \\\"x\\\" ä\"}><%2 get_order_status {}>"
         u"<%3 other_tool {\"a\":[1,{\"b\":null}]}><usage 120 38 20><tools>"_qs.arg(ids + u'1', ids + u'2',
                                                                                    ids + u'3')},
        {{.calls = {{QStringLiteral("get_order_status"), "{\"order\": nonsense"}}},
         u"<%1 get_order_status \"{\\\"order\\\": nonsense\"><usage 120 12 20><tools>"_qs.arg(ids + u'1')},
        {{.text = QStringLiteral("It was too"), .cutShort = true}, QStringLiteral("It was too<usage 120 3 20><limit>")},
        {{.refusal = QStringLiteral("I cannot help with that.")},
         QStringLiteral("<usage 120 0 20><refusal I cannot help with that.>")}};
    for (const auto& [turn, expected] : cases) {
        const QByteArray bytes = streamOf(tongue, turn, "served-model").join();
        for (qsizetype cut = 0; cut <= bytes.size(); ++cut)
            if (const QString got = parsed(dialect, bytes, cut); got != expected)
                QFAIL(qPrintable(u"cut at %1: %2 instead of %3"_qs.arg(cut).arg(got, expected)));
        const QByteArray crlf = QByteArray(bytes).replace("\n", "\r\n");
        QCOMPARE(parsed(dialect, crlf, crlf.size() / 3), expected);
        // Without its end no stream is an answer, wherever it stops.
        const QByteArray half = bytes.first(bytes.size() / 2);
        QVERIFY(parsed(dialect, half, 0).endsWith(u"<failed unavailable>"));
    }
}

void DialectTest::recorded_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* dialect, const char* bytes, const QString& expected) {
        QTest::newRow(name) << QString::fromLatin1(dialect) << QByteArray(bytes) << expected;
    };
    row("interleaved calls", "openai-chat",
        R"(data: {"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"id":"a","type":"function","function":{"name":"x","arguments":""}}]}}]}

data: {"choices":[{"index":0,"delta":{"tool_calls":[{"index":1,"id":"b","type":"function","function":{"name":"y","arguments":"{\"n"}},{"index":0,"function":{"arguments":"{\"k\":"}}]}}]}

data: {"choices":[{"index":0,"delta":{"tool_calls":[{"index":0,"function":{"arguments":"1}"}},{"index":1,"function":{"arguments":"\":2}"}}]}}]}

data: {"choices":[{"index":0,"delta":{},"finish_reason":"tool_calls"}]}

data: [DONE]

)",
        QStringLiteral("<a x {\"k\":1}><b y {\"n\":2}><tools>"));
    row("content filter of Azure", "azure",
        R"(data: {"choices":[],"prompt_filter_results":[{"prompt_index":0}]}

data: {"choices":[{"index":0,"delta":{"content":"Well"},"content_filter_results":{"hate":{"filtered":false}}}]}

data: {"choices":[{"index":0,"delta":{},"finish_reason":"content_filter","content_filter_results":{"hate":{"filtered":true,"severity":"high"}}}]}

data: [DONE]

)",
        QStringLiteral("Well<refusal stopped by the provider's content filter>"));
    row("Ollama: one index, objects, no usage, stop", "compatible",
        R"(data: {"choices":[{"index":0,"delta":{"role":"assistant","content":"","tool_calls":[{"id":"call_1","index":0,"type":"function","function":{"name":"x","arguments":{"k":1}}}]},"finish_reason":null}]}

data: {"choices":[{"index":0,"delta":{"role":"assistant","content":"","tool_calls":[{"id":"call_2","index":0,"type":"function","function":{"name":"y","arguments":"{\"k\":2}"}}]},"finish_reason":null}]}

data: {"choices":[{"index":0,"delta":{"role":"assistant","content":""},"finish_reason":"stop"}]}

data: [DONE]

)",
        QStringLiteral("<call_1 x {\"k\":1}><call_2 y {\"k\":2}><tools>"));
    row("reasoning beside and in the text", "compatible",
        R"(data: {"choices":[{"index":0,"delta":{"reasoning_content":"hmm","content":null}}]}

data: {"choices":[{"index":0,"delta":{"content":"\n<thi"}}]}

data: {"choices":[{"index":0,"delta":{"content":"nk>secret </th"}}]}

data: {"choices":[{"index":0,"delta":{"content":"ink>\n\nHello"}}]}

data: {"choices":[{"index":0,"delta":{"content":" <think> you"},"finish_reason":"stop"}]}

)",
        QStringLiteral("Hello <think> you<end>"));
    row("no DONE, empty list of calls", "compatible",
        R"(data: {"choices":[{"index":0,"delta":{"content":"<3 ","tool_calls":[]}}]}

data: {"choices":[{"index":0,"delta":{"content":"you"},"finish_reason":"stop"}],"usage":{"prompt_tokens":5,"completion_tokens":2}}

)",
        QStringLiteral("<3 you<usage 5 2 0><end>"));
    row("an error inside", "compatible",
        "data: {\"choices\":[{\"index\":0,\"delta\":{\"content\":\"a\"}}]}\n\ndata: {\"error\":{\"message\":\"out of memory\"}}\n\n",
        QStringLiteral("a<failed unavailable>"));
    row("thinking, calls with text, unknown events", "anthropic",
        R"(event: message_start
data: {"type":"message_start","message":{"model":"claude-x","usage":{"input_tokens":10,"cache_read_input_tokens":5,"cache_creation_input_tokens":2,"output_tokens":1}}}

event: content_block_start
data: {"type":"content_block_start","index":0,"content_block":{"type":"thinking","thinking":""}}

event: ping
data: {"type": "ping"}

event: content_block_delta
data: {"type":"content_block_delta","index":0,"delta":{"type":"thinking_delta","thinking":"secret"}}

event: content_block_delta
data: {"type":"content_block_delta","index":0,"delta":{"type":"signature_delta","signature":"xyz"}}

event: something_new
data: {"type":"something_new","index":0}

event: content_block_start
data: {"type":"content_block_start","index":1,"content_block":{"type":"text","text":""}}

event: content_block_delta
data: {"type":"content_block_delta","index":1,"delta":{"type":"text_delta","text":"Let me look."}}

event: content_block_start
data: {"type":"content_block_start","index":2,"content_block":{"type":"tool_use","id":"toolu_1","name":"x","input":{}}}

event: content_block_delta
data: {"type":"content_block_delta","index":2,"delta":{"type":"input_json_delta","partial_json":""}}

event: content_block_delta
data: {"type":"content_block_delta","index":2,"delta":{"type":"input_json_delta","partial_json":"{\"k\": \"San Fra"}}

event: content_block_delta
data: {"type":"content_block_delta","index":2,"delta":{"type":"input_json_delta","partial_json":"ncisco\"}"}}

event: message_delta
data: {"type":"message_delta","delta":{"stop_reason":"tool_use","stop_sequence":null},"usage":{"output_tokens":89}}

event: message_stop
data: {"type":"message_stop"}

)",
        QStringLiteral("Let me look.<toolu_1 x {\"k\":\"San Francisco\"}><usage 17 89 5><tools>"));
    row("overloaded inside", "anthropic",
        "event: error\ndata: {\"type\":\"error\",\"error\":{\"type\":\"overloaded_error\",\"message\":\"Overloaded\"}}\n\n",
        QStringLiteral("<failed unavailable>"));
    row("failed response", "openai-responses",
        R"(event: response.failed
data: {"type":"response.failed","response":{"status":"failed","error":{"code":"rate_limit_exceeded","message":"slow"}}}

)",
        QStringLiteral("<failed rate-limited>"));
    row("reasoning item first", "openai-responses",
        R"(event: response.output_item.added
data: {"type":"response.output_item.added","output_index":0,"item":{"type":"reasoning","id":"rs_1","summary":[]}}

event: response.reasoning_summary_text.delta
data: {"type":"response.reasoning_summary_text.delta","output_index":0,"delta":"secret"}

event: response.output_text.delta
data: {"type":"response.output_text.delta","output_index":1,"delta":"Yes."}

event: response.completed
data: {"type":"response.completed","response":{"status":"completed","model":"m","output":[],"usage":{"input_tokens":3,"output_tokens":4}}}

)",
        QStringLiteral("Yes.<usage 3 4 0><end>"));
}

void DialectTest::recorded()
{
    QFETCH(QString, dialect);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut)
        QCOMPARE(parsed(dialect, bytes, cut), expected);
}

void DialectTest::wholeAnswers_data() { answers_data(); }

void DialectTest::wholeAnswers()
{
    QFETCH(QString, dialect);
    const FakeTurn turn{.text = QStringLiteral("I look."),
                        .calls = {{QStringLiteral("get_order_status"), "{\"order\":\"A1\"}"}}};
    const LlmExchange exchange = findDialect(dialect)->open(simpleRequest(), accountOf(dialect), {});
    QList<LlmEvent> events;
    QVERIFY(exchange.parser->whole(wholeOf(tongueFor(dialect), turn, "served-model"), events).ok());
    QString all;
    for (const LlmEvent& event : std::as_const(events))
        all += shown(event);
    const QString id = dialect == u"anthropic" ? QStringLiteral("toolu_fake1") : QStringLiteral("call_fake1");
    QCOMPARE(all, u"I look.<%1 get_order_status {\"order\":\"A1\"}><usage 120 14 20><tools>"_qs.arg(id));
    QCOMPARE(exchange.parser->model(), QStringLiteral("served-model"));
    for (const char* broken : {"", "{", "[]", "{}", "null", "<html>"}) {
        const LlmExchange other = findDialect(dialect)->open(simpleRequest(), accountOf(dialect), {});
        events.clear();
        QVERIFY(!other.parser->whole(broken, events).ok());
    }
}

void DialectTest::faults_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<QString>("expected");
    const auto row = [](int status, const char* body, const char* expected, const char* retryAfter = "") {
        QTest::newRow(expected) << status << QByteArray(body) << QByteArray(retryAfter)
                                << QString::fromLatin1(expected);
    };
    row(401, R"({"error":{"message":"Incorrect API key","type":"invalid_request_error","code":"invalid_api_key"}})",
        "unauthorized account");
    row(403, "", "unauthorized account (403)");
    row(429, R"({"error":{"message":"Rate limit","type":"requests","code":"rate_limit_exceeded"}})",
        "rate-limited repeat 3000000", "3");
    row(429, R"({"type":"error","error":{"type":"rate_limit_error","message":"slow"}})", "rate-limited repeat");
    row(429, R"({"error":{"message":"no money","type":"insufficient_quota","code":"insufficient_quota"}})",
        "unauthorized account (quota)");
    row(400,
        R"({"error":{"message":"Unsupported parameter: 'temperature' is not supported with this model.","param":"temperature","code":"unsupported_parameter"}})",
        "invalid-input without temperature");
    row(400,
        R"({"type":"error","error":{"type":"invalid_request_error","message":"`top_p` is deprecated for this model."}})",
        "invalid-input without top_p");
    row(400, R"({"error":{"message":"maximum context length","code":"context_length_exceeded"}})", "invalid-input");
    row(400,
        R"({"error":{"code":"content_filter","message":"filtered","innererror":{"code":"ResponsibleAIPolicyViolation"}}})",
        "invalid-input refused");
    row(404, R"({"error":"model \"x\" not found, try pulling it first"})", "not-found");
    row(500, "<html>oops</html>", "unavailable repeat");
    row(503, R"({"error":{"message":"Loading model","type":"unavailable_error"}})", "unavailable repeat (503)");
    row(529, R"({"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}})",
        "unavailable repeat (529)");
    row(302, "", "invalid-input (redirect)");
}

void DialectTest::faults()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, retryAfter);
    QFETCH(QString, expected);
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    if (!retryAfter.isEmpty())
        answer.headers = {{"retry-after", retryAfter}};
    for (const QString& name : dialectNames()) {
        const LlmFault fault = findDialect(name)->fault(answer, 1'000'000);
        QStringList words{errorCodeName(fault.error.code)};
        words << (fault.repeat ? QStringLiteral("repeat") : QString())
              << (fault.account ? QStringLiteral("account") : QString())
              << (fault.refused ? QStringLiteral("refused") : QString())
              << (fault.parameter.isEmpty() ? QString() : QString(u"without " % fault.parameter))
              << (fault.retryAfter ? QString::number(*fault.retryAfter) : QString());
        words.removeAll(QString());
        QCOMPARE(words.join(u' '), expected.section(QStringLiteral(" ("), 0, 0));
        QVERIFY(!fault.error.userText.isEmpty());
    }
}

void DialectTest::requestsHaveTheirAddressAndKey()
{
    const auto call = [](const QString& name, const LlmAccount& account) {
        return findDialect(name)->open(simpleRequest(), account, {}).call;
    };
    const auto plain = [&call](const char* name) { return call(QLatin1String(name), accountOf(QLatin1String(name))); };
    QCOMPARE(plain("openai-chat").url.toString(), QStringLiteral("https://llm.example/base/chat/completions"));
    QCOMPARE(headerOf(plain("openai-chat"), "authorization"), QByteArray("Bearer the-key"));
    QCOMPARE(plain("openai-responses").url.toString(), QStringLiteral("https://llm.example/base/responses"));
    QCOMPARE(plain("anthropic").url.toString(), QStringLiteral("https://llm.example/base/v1/messages"));
    QCOMPARE(headerOf(plain("anthropic"), "x-api-key"), QByteArray("the-key"));
    QCOMPARE(headerOf(plain("anthropic"), "anthropic-version"), QByteArray("2023-06-01"));
    QCOMPARE(headerOf(plain("anthropic"), "authorization"), QByteArray());
    LlmAccount azure = accountOf(QStringLiteral("azure"));
    azure.baseUrl = QUrl(QStringLiteral("https://shop.openai.azure.com/"));
    azure.deployment = QStringLiteral("my deployment");
    QCOMPARE(call(QStringLiteral("azure"), azure).url.toEncoded(),
             QByteArray("https://shop.openai.azure.com/openai/deployments/my%20deployment/chat/"
                        "completions?api-version=2024-10-21"));
    QCOMPARE(headerOf(call(QStringLiteral("azure"), azure), "api-key"), QByteArray("the-key"));
    azure.baseUrl = QUrl(QStringLiteral("https://shop.openai.azure.com/openai/v1/"));
    azure.apiVersion = QStringLiteral("v1");
    QCOMPARE(call(QStringLiteral("azure"), azure).url.toString(),
             QStringLiteral("https://shop.openai.azure.com/openai/v1/chat/completions"));
    QCOMPARE(requestBody(QStringLiteral("azure"), simpleRequest(), {}, &azure)["model"], Json("my deployment"));
    LlmAccount local = accountOf(QStringLiteral("compatible"));
    local.key.clear();
    QCOMPARE(headerOf(call(QStringLiteral("compatible"), local), "authorization"), QByteArray());
    QVERIFY(findDialect(QStringLiteral("other")) == nullptr);
}

void DialectTest::samplingAsEachWantsIt()
{
    LlmRequest request = simpleRequest();
    request.settings = {
        .maxTokens = 7, .temperature = 1.5, .topP = 0.5, .frequencyPenalty = 0.5, .presencePenalty = -1};
    const Json chat = requestBody(QStringLiteral("openai-chat"), request);
    QCOMPARE(chat["max_completion_tokens"], Json(7));
    QCOMPARE(chat["temperature"], Json(1.5));
    QCOMPARE(chat["top_p"], Json(0.5));
    QCOMPARE(chat["frequency_penalty"], Json(0.5));
    QCOMPARE(chat["presence_penalty"], Json(-1.0));
    QCOMPARE(chat["stream_options"], Json({{"include_usage", true}}));
    QCOMPARE(requestBody(QStringLiteral("compatible"), request)["max_tokens"], Json(7));
    const Json responses = requestBody(QStringLiteral("openai-responses"), request);
    QCOMPARE(responses["max_output_tokens"], Json(16));
    QVERIFY(!responses.contains("frequency_penalty"));
    QCOMPARE(responses["store"], Json(false));
    request.model = QStringLiteral("o3-mini");
    for (const char* name : {"openai-chat", "openai-responses"})
        QVERIFY(!requestBody(QLatin1String(name), request).contains("temperature"));
    const auto claude = [&request](const char* model) {
        request.model = QString::fromLatin1(model);
        const Json body = requestBody(QStringLiteral("anthropic"), request);
        return QString((body.contains("temperature") ? QStringLiteral("t") : QString())
                       % (body.contains("top_p") ? QStringLiteral("p") : QString()));
    };
    QCOMPARE(claude("claude-3-5-haiku-20241022"), QStringLiteral("tp"));
    QCOMPARE(claude("claude-sonnet-4-20250514"), QStringLiteral("tp"));
    QCOMPARE(claude("claude-haiku-4-5"), QStringLiteral("p"));
    QCOMPARE(claude("claude-opus-4-7"), QString());
    QCOMPARE(claude("claude-sonnet-5"), QString());
    QCOMPARE(requestBody(QStringLiteral("anthropic"), request)["max_tokens"], Json(7));
}

/// A round of two calls, one of which failed, and a call whose arguments nobody could read.
void DialectTest::toolRounds()
{
    LlmRequest request = simpleRequest();
    const ToolCall good{QStringLiteral("call 1"), QStringLiteral("get_order_status"), Json{{"order", "A1"}}};
    const ToolCall bad{QStringLiteral("call_2"), QStringLiteral("get_order_status"), Json("{\"order")};
    request.messages << LlmMessage{LlmRole::Assistant, QStringLiteral("I look."), {good, bad}, {}};
    request.messages << LlmMessage{LlmRole::Tool, {}, {}, {good.id, Json{{"status", "sent"}}, false, {}, false}};
    request.messages << LlmMessage{LlmRole::Tool, {}, {}, {bad.id, Json{{"reason", "x"}}, true, {}, false}};
    const Json chat = requestBody(QStringLiteral("openai-chat"), request)["messages"];
    QCOMPARE(chat.size(), size_t(5));
    QCOMPARE(chat[2]["tool_calls"][0]["function"]["arguments"], Json("{\"order\":\"A1\"}"));
    QCOMPARE(chat[2]["tool_calls"][1]["function"]["arguments"], Json("{\"order"));
    QCOMPARE(chat[3]["content"], Json("{\"status\":\"sent\"}"));
    QCOMPARE(chat[4]["content"], Json("{\"error\":{\"reason\":\"x\"}}"));
    const Json input = requestBody(QStringLiteral("openai-responses"), request)["input"];
    QCOMPARE(input.size(), size_t(6));
    QCOMPARE(input[2]["type"], Json("function_call"));
    QCOMPARE(input[4]["call_id"], Json("call 1"));
    const Json claude = requestBody(QStringLiteral("anthropic"), request)["messages"];
    QCOMPARE(claude.size(), size_t(3));
    QCOMPARE(claude[1]["content"].size(), size_t(3));
    QCOMPARE(claude[1]["content"][1]["id"], Json("call_1"));
    QCOMPARE(claude[1]["content"][2]["input"], Json({{"unreadable", "{\"order"}}));
    QCOMPARE(claude[2]["content"].size(), size_t(2));
    QCOMPARE(claude[2]["content"][0]["tool_use_id"], Json("call_1"));
    QVERIFY(!claude[2]["content"][0].contains("is_error"));
    QCOMPARE(claude[2]["content"][1]["is_error"], Json(true));
}

void DialectTest::structuredAnswers()
{
    LlmRequest request = simpleRequest();
    request.responseSchema = {{"type", "object"}};
    request.toolChoice = QStringLiteral("get_order_status");
    request.parallelToolCalls = false;
    const Json chat = requestBody(QStringLiteral("openai-chat"), request);
    QCOMPARE(chat["response_format"]["json_schema"]["schema"], request.responseSchema);
    QCOMPARE(chat["tool_choice"]["function"]["name"], Json("get_order_status"));
    QCOMPARE(chat["parallel_tool_calls"], Json(false));
    const Json responses = requestBody(QStringLiteral("openai-responses"), request);
    QCOMPARE(responses["text"]["format"]["schema"], request.responseSchema);
    const Json claude = requestBody(QStringLiteral("anthropic"), request);
    QCOMPARE(claude["output_config"]["format"]["schema"], request.responseSchema);
    QCOMPARE(claude["tool_choice"],
             Json({{"type", "tool"}, {"name", "get_order_status"}, {"disable_parallel_tool_use", true}}));
}

void DialectTest::namesOfToolsThatAreNotAllowed()
{
    LlmRequest request = simpleRequest();
    for (const QString& name : {QStringLiteral("mcp:shop.find"), QStringLiteral("mcp shop/find")}) {
        ToolSpec tool;
        tool.name = name;
        request.tools << tool;
    }
    const QString chat = QStringLiteral("openai-chat");
    const LlmExchange exchange = findDialect(chat)->open(request, accountOf(chat), {});
    const Json body = *parseJson(exchange.call.body);
    QCOMPARE(body["tools"][1]["function"]["name"], Json("mcp_shop_find"));
    QCOMPARE(body["tools"][2]["function"]["name"], Json("mcp_shop_find_2"));
    const FakeTurn turn{.calls = {{QStringLiteral("mcp_shop_find_2"), "{}"}, {QStringLiteral("mcp_shop_find"), "{}"}}};
    QList<LlmEvent> events;
    QVERIFY(exchange.parser->whole(wholeOf(FakeTongue::Chat, turn, "m"), events).ok());
    QCOMPARE(std::get<ToolCallDelta>(events.at(0)).call.name, QStringLiteral("mcp shop/find"));
    QCOMPARE(std::get<ToolCallDelta>(events.at(1)).call.name, QStringLiteral("mcp:shop.find"));
}

void DialectTest::passagesAreMaterial()
{
    LlmRequest request = simpleRequest();
    Passage passage;
    passage.document = QStringLiteral("returns");
    passage.text = QStringLiteral("30 days.");
    request.passages << passage;
    for (const QString& name : dialectNames()) {
        const QByteArray body = findDialect(name)->open(request, accountOf(name), {}).call.body;
        QVERIFY(body.contains("[1] returns\\n30 days."));
        QVERIFY(body.contains("Be kind."));
    }
}

void DialectTest::whatIsRefusedIsLeftOut()
{
    LlmRequest request = simpleRequest();
    const QStringList without{QStringLiteral("temperature"), QStringLiteral("max_completion_tokens"),
                              QStringLiteral("stream_options")};
    const Json body = requestBody(QStringLiteral("openai-chat"), request, without);
    QVERIFY(!body.contains("temperature") && !body.contains("max_completion_tokens")
            && !body.contains("stream_options"));
    QCOMPARE(body["max_tokens"], Json(1000));
    const Json both = requestBody(QStringLiteral("openai-chat"), request,
                                  without + QStringList{QStringLiteral("max_tokens")});
    QVERIFY(!both.contains("max_tokens"));
}

/// Any bytes: an error or an answer, never a crash.
void DialectTest::garbageNeverBreaksIt()
{
    const QByteArrayList values{"null", "[]", "{}", "1", "\"x\"", "true", "[{}]", "{\"index\":-1}", "[null,[],\"x\"]"};
    const QByteArrayList keys{"choices",  "delta",    "tool_calls",    "usage",   "error",
                              "item",     "response", "content_block", "message", "output",
                              "function", "content",  "finish_reason", "type"};
    for (const QString& name : dialectNames())
        for (const QByteArray& key : keys)
            for (const QByteArray& value : values)
                for (const QByteArray& outer :
                     {QByteArray("%1"), QByteArray("{\"choices\":[%1]}"), QByteArray("{\"choices\":[{\"delta\":%1}]}"),
                      QByteArray("{\"type\":\"content_block_start\",\"index\":0,\"content_block\":%1}"),
                      QByteArray("{\"type\":\"response.completed\",\"response\":%1}"),
                      QByteArray("{\"type\":\"response.output_item.done\",\"item\":%1}")}) {
                    const QByteArray inner = "{\"" + key + "\":" + value + ",\"type\":\"function_call\"}";
                    const QByteArray bytes = "data: " + QByteArray(outer).replace("%1", inner) + "\n\n";
                    QVERIFY(!parsed(name, bytes, 3).isNull());
                }
}

FRONTDESK_TEST_MAIN(DialectTest)
#include "dialecttest.moc"
