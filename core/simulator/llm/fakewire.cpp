// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/llm/fakewire.h"

namespace frontdesk::simulator {
namespace {

QByteArray dataEvent(const Json& json) { return "data: " + toBytes(json) + "\n\n"; }

QByteArray namedEvent(const Json& json)
{
    return "event: " + QByteArray::fromStdString(json.value("type", "")) + "\ndata: " + toBytes(json) + "\n\n";
}

std::string text(const QByteArray& bytes) { return bytes.toStdString(); }

/// The text in pieces of a word, the way tokens come.
QStringList pieces(const QString& whole)
{
    QStringList list;
    qsizetype from = 0;
    for (qsizetype i = 1; i <= whole.size(); ++i)
        if (i == whole.size() || (whole.at(i).isSpace() && !whole.at(i - 1).isSpace())) {
            list << whole.mid(from, i - from);
            from = i;
        }
    return list;
}

QByteArrayList halves(const QByteArray& arguments)
{
    const qsizetype cut = arguments.size() / 2;
    return {arguments.first(cut), arguments.sliced(cut)};
}

std::string callId(const char* prefix, qsizetype index)
{
    return prefix + std::string("fake") + std::to_string(index + 1);
}

qint64 tokensOf(const FakeTurn& turn) { return pieces(turn.text).size() + 12 * turn.calls.size(); }

const char* finishOf(const FakeTurn& turn)
{
    if (!turn.calls.isEmpty())
        return "tool_calls";
    return turn.cutShort ? "length" : "stop";
}

Json chatUsage(const FakeTurn& turn)
{
    return {{"prompt_tokens", 120},
            {"completion_tokens", tokensOf(turn)},
            {"total_tokens", 120 + tokensOf(turn)},
            {"prompt_tokens_details", {{"cached_tokens", 20}}}};
}

Json chatChunk(const QByteArray& model, const Json& delta, const Json& finish)
{
    return {{"id", "chatcmpl-fake"},
            {"object", "chat.completion.chunk"},
            {"created", 1'750'000'000},
            {"model", text(model)},
            {"choices", {{{"index", 0}, {"delta", delta}, {"logprobs", nullptr}, {"finish_reason", finish}}}},
            {"usage", nullptr}};
}

QByteArrayList chatStream(const FakeTurn& turn, const QByteArray& model, bool azure)
{
    QByteArrayList events;
    if (azure)
        events << dataEvent({{"choices", Json::array()},
                             {"id", ""},
                             {"model", ""},
                             {"object", ""},
                             {"prompt_filter_results",
                              {{{"prompt_index", 0}, {"content_filter_results", {{"hate", {{"filtered", false}}}}}}}}});
    events << dataEvent(chatChunk(model, {{"role", "assistant"}, {"content", ""}, {"refusal", nullptr}}, nullptr));
    for (const QString& piece : pieces(turn.text))
        events << dataEvent(chatChunk(model, {{"content", toStd(piece)}}, nullptr));
    for (const QString& piece : pieces(turn.refusal))
        events << dataEvent(chatChunk(model, {{"refusal", toStd(piece)}}, nullptr));
    for (qsizetype i = 0; i < turn.calls.size(); ++i) {
        const FakeTurn::Call& call = turn.calls.at(i);
        events << dataEvent(chatChunk(model,
                                      {{"tool_calls",
                                        {{{"index", i},
                                          {"id", callId("call_", i)},
                                          {"type", "function"},
                                          {"function", {{"name", toStd(call.name)}, {"arguments", ""}}}}}}},
                                      nullptr));
        for (const QByteArray& half : halves(call.arguments))
            events << dataEvent(chatChunk(
                model, {{"tool_calls", {{{"index", i}, {"function", {{"arguments", text(half)}}}}}}}, nullptr));
    }
    events << dataEvent(chatChunk(model, Json::object(), finishOf(turn)));
    Json usage = chatChunk(model, Json::object(), nullptr);
    usage["choices"] = Json::array();
    usage["usage"] = chatUsage(turn);
    events << dataEvent(usage) << QByteArray("data: [DONE]\n\n");
    return events;
}

QByteArray chatWhole(const FakeTurn& turn, const QByteArray& model)
{
    Json message{{"role", "assistant"}, {"content", nullptr}, {"refusal", nullptr}};
    if (!turn.text.isEmpty())
        message["content"] = toStd(turn.text);
    if (!turn.refusal.isEmpty())
        message["refusal"] = toStd(turn.refusal);
    for (qsizetype i = 0; i < turn.calls.size(); ++i)
        message["tool_calls"].push_back(
            {{"id", callId("call_", i)},
             {"type", "function"},
             {"function", {{"name", toStd(turn.calls.at(i).name)}, {"arguments", text(turn.calls.at(i).arguments)}}}});
    return toBytes(Json{{"id", "chatcmpl-fake"},
                        {"object", "chat.completion"},
                        {"model", text(model)},
                        {"choices", {{{"index", 0}, {"message", message}, {"finish_reason", finishOf(turn)}}}},
                        {"usage", chatUsage(turn)}});
}

Json responseOf(const FakeTurn& turn, const QByteArray& model, const char* status)
{
    Json output = Json::array();
    if (!turn.text.isEmpty() || !turn.refusal.isEmpty()) {
        Json part = turn.refusal.isEmpty()
                        ? Json{{"type", "output_text"}, {"text", toStd(turn.text)}, {"annotations", Json::array()}}
                        : Json{{"type", "refusal"}, {"refusal", toStd(turn.refusal)}};
        output.push_back({{"type", "message"},
                          {"id", "msg_fake"},
                          {"status", "completed"},
                          {"role", "assistant"},
                          {"content", Json::array({part})}});
    }
    for (qsizetype i = 0; i < turn.calls.size(); ++i)
        output.push_back({{"type", "function_call"},
                          {"id", callId("fc_", i)},
                          {"call_id", callId("call_", i)},
                          {"name", toStd(turn.calls.at(i).name)},
                          {"arguments", text(turn.calls.at(i).arguments)},
                          {"status", "completed"}});
    Json response{{"id", "resp_fake"},
                  {"object", "response"},
                  {"status", status},
                  {"model", text(model)},
                  {"output", output},
                  {"error", nullptr},
                  {"incomplete_details", nullptr},
                  {"usage", nullptr}};
    if (turn.cutShort)
        response["incomplete_details"] = {{"reason", "max_output_tokens"}};
    if (std::string_view(status) != "in_progress")
        response["usage"] = {{"input_tokens", 120},
                             {"input_tokens_details", {{"cached_tokens", 20}}},
                             {"output_tokens", tokensOf(turn)},
                             {"output_tokens_details", {{"reasoning_tokens", 0}}},
                             {"total_tokens", 120 + tokensOf(turn)}};
    return response;
}

QByteArrayList responsesStream(const FakeTurn& turn, const QByteArray& model)
{
    QByteArrayList events;
    int number = 0;
    const auto add = [&events, &number](Json json) {
        json["sequence_number"] = number++;
        events << namedEvent(json);
    };
    add({{"type", "response.created"}, {"response", responseOf({}, model, "in_progress")}});
    add({{"type", "response.in_progress"}, {"response", responseOf({}, model, "in_progress")}});
    int place = 0;
    const bool refused = !turn.refusal.isEmpty();
    const QString said = refused ? turn.refusal : turn.text;
    if (!said.isEmpty()) {
        for (const QString& piece : pieces(said))
            add({{"type", refused ? "response.refusal.delta" : "response.output_text.delta"},
                 {"item_id", "msg_fake"},
                 {"output_index", place},
                 {"content_index", 0},
                 {"delta", toStd(piece)}});
        ++place;
    }
    const Json whole = responseOf(turn, model, turn.cutShort ? "incomplete" : "completed");
    for (qsizetype i = 0; i < turn.calls.size(); ++i, ++place) {
        Json item = whole["output"][place];
        const Json done = item;
        item["arguments"] = "";
        item["status"] = "in_progress";
        add({{"type", "response.output_item.added"}, {"output_index", place}, {"item", item}});
        for (const QByteArray& half : halves(turn.calls.at(i).arguments))
            add({{"type", "response.function_call_arguments.delta"},
                 {"item_id", callId("fc_", i)},
                 {"output_index", place},
                 {"delta", text(half)}});
        add({{"type", "response.function_call_arguments.done"},
             {"item_id", callId("fc_", i)},
             {"output_index", place},
             {"arguments", text(turn.calls.at(i).arguments)}});
        add({{"type", "response.output_item.done"}, {"output_index", place}, {"item", done}});
    }
    add({{"type", turn.cutShort ? "response.incomplete" : "response.completed"}, {"response", whole}});
    return events;
}

const char* anthropicStop(const FakeTurn& turn)
{
    if (!turn.refusal.isEmpty())
        return "refusal";
    if (!turn.calls.isEmpty())
        return "tool_use";
    return turn.cutShort ? "max_tokens" : "end_turn";
}

Json anthropicUsage(qint64 out)
{
    return {{"input_tokens", 100},
            {"cache_creation_input_tokens", 0},
            {"cache_read_input_tokens", 20},
            {"output_tokens", out}};
}

QByteArrayList anthropicStream(const FakeTurn& turn, const QByteArray& model)
{
    QByteArrayList events;
    events << namedEvent({{"type", "message_start"},
                          {"message",
                           {{"id", "msg_fake"},
                            {"type", "message"},
                            {"role", "assistant"},
                            {"model", text(model)},
                            {"content", Json::array()},
                            {"stop_reason", nullptr},
                            {"stop_sequence", nullptr},
                            {"usage", anthropicUsage(1)}}}});
    int place = 0;
    if (!turn.text.isEmpty()) {
        events << namedEvent(
            {{"type", "content_block_start"}, {"index", place}, {"content_block", {{"type", "text"}, {"text", ""}}}});
        events << namedEvent({{"type", "ping"}});
        for (const QString& piece : pieces(turn.text))
            events << namedEvent({{"type", "content_block_delta"},
                                  {"index", place},
                                  {"delta", {{"type", "text_delta"}, {"text", toStd(piece)}}}});
        events << namedEvent({{"type", "content_block_stop"}, {"index", place++}});
    }
    for (qsizetype i = 0; i < turn.calls.size(); ++i) {
        events << namedEvent({{"type", "content_block_start"},
                              {"index", place},
                              {"content_block",
                               {{"type", "tool_use"},
                                {"id", callId("toolu_", i)},
                                {"name", toStd(turn.calls.at(i).name)},
                                {"input", Json::object()}}}});
        for (const QByteArray& half : halves(turn.calls.at(i).arguments))
            events << namedEvent({{"type", "content_block_delta"},
                                  {"index", place},
                                  {"delta", {{"type", "input_json_delta"}, {"partial_json", text(half)}}}});
        events << namedEvent({{"type", "content_block_stop"}, {"index", place++}});
    }
    Json delta{{"stop_reason", anthropicStop(turn)}, {"stop_sequence", nullptr}};
    if (!turn.refusal.isEmpty())
        delta["stop_details"] = {{"type", "refusal"}, {"category", nullptr}, {"explanation", toStd(turn.refusal)}};
    events << namedEvent({{"type", "message_delta"}, {"delta", delta}, {"usage", {{"output_tokens", tokensOf(turn)}}}});
    events << namedEvent({{"type", "message_stop"}});
    return events;
}

QByteArray anthropicWhole(const FakeTurn& turn, const QByteArray& model)
{
    Json content = Json::array();
    if (!turn.text.isEmpty())
        content.push_back({{"type", "text"}, {"text", toStd(turn.text)}});
    for (qsizetype i = 0; i < turn.calls.size(); ++i) {
        const Result<Json> input = parseJson(turn.calls.at(i).arguments);
        content.push_back({{"type", "tool_use"},
                           {"id", callId("toolu_", i)},
                           {"name", toStd(turn.calls.at(i).name)},
                           {"input", input ? *input : Json::object()}});
    }
    return toBytes(Json{{"id", "msg_fake"},
                        {"type", "message"},
                        {"role", "assistant"},
                        {"model", text(model)},
                        {"content", content},
                        {"stop_reason", anthropicStop(turn)},
                        {"usage", anthropicUsage(tokensOf(turn))}});
}

Json errorJson(FakeTongue tongue, const FakeTurn& turn)
{
    const std::string message = turn.message.isEmpty() ? "made up by the fake" : text(turn.message);
    if (tongue == FakeTongue::Anthropic) {
        const char* type = turn.status == 401   ? "authentication_error"
                           : turn.status == 429 ? "rate_limit_error"
                           : turn.status == 400 ? "invalid_request_error"
                           : turn.status == 529 ? "overloaded_error"
                                                : "api_error";
        return {{"type", "error"}, {"error", {{"type", type}, {"message", message}}}, {"request_id", "req_fake"}};
    }
    Json error{{"message", message}, {"type", "fake_error"}, {"param", nullptr}, {"code", nullptr}};
    if (!turn.code.isEmpty())
        error["code"] = text(turn.code);
    return {{"error", error}};
}

}  // namespace

FakeTongue tongueOf(const QByteArray& path)
{
    if (path.endsWith("/v1/messages"))
        return FakeTongue::Anthropic;
    if (path.endsWith("/responses"))
        return FakeTongue::Responses;
    if (path.contains("/openai/deployments/") || path.contains("/openai/v1/"))
        return FakeTongue::Azure;
    return path.endsWith("/chat/completions") ? FakeTongue::Chat : FakeTongue::None;
}

QByteArrayList streamOf(FakeTongue tongue, const FakeTurn& turn, const QByteArray& model)
{
    switch (tongue) {
    case FakeTongue::Anthropic: return anthropicStream(turn, model);
    case FakeTongue::Responses: return responsesStream(turn, model);
    case FakeTongue::Azure:
    case FakeTongue::Chat:
    case FakeTongue::None: break;
    }
    return chatStream(turn, model, tongue == FakeTongue::Azure);
}

QByteArray wholeOf(FakeTongue tongue, const FakeTurn& turn, const QByteArray& model)
{
    if (tongue == FakeTongue::Anthropic)
        return anthropicWhole(turn, model);
    if (tongue == FakeTongue::Responses)
        return toBytes(responseOf(turn, model, turn.cutShort ? "incomplete" : "completed"));
    return chatWhole(turn, model);
}

QByteArray errorOf(FakeTongue tongue, const FakeTurn& turn) { return toBytes(errorJson(tongue, turn)); }

QByteArray errorEventOf(FakeTongue tongue, const FakeTurn& turn)
{
    if (tongue == FakeTongue::Responses)
        return namedEvent({{"type", "error"}, {"code", "server_error"}, {"message", "made up"}, {"param", nullptr}});
    const Json json = errorJson(tongue, turn);
    return tongue == FakeTongue::Anthropic ? namedEvent(json) : dataEvent(json);
}

}  // namespace frontdesk::simulator
