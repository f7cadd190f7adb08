// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/external/mcp/jsonrpc.h"

namespace frontdesk::external::mcp {
namespace {

constexpr int MostInBatch = 100;

Error bad(const QString& why) { return Error{ErrorCode::InvalidInput, {}, why}; }

bool isId(const Json& id) { return id.is_string() || id.is_number_integer(); }

Result<RpcMessage> readCall(const Json& json, const Json& id)
{
    RpcMessage message;
    if (!json["method"].is_string())
        return bad(QStringLiteral("the method is no text"));
    message.method = jsonString(json, "method");
    message.kind = json.contains("id") ? RpcMessage::Kind::Request : RpcMessage::Kind::Notification;
    message.id = id;
    if (message.kind == RpcMessage::Kind::Request && !isId(id))
        return bad(QStringLiteral("the id is neither text nor whole number"));
    if (json.contains("params") && json["params"].is_object())
        message.params = json["params"];
    return message;
}

Result<RpcMessage> readAnswer(const Json& json, const Json& id)
{
    RpcMessage message;
    message.id = id;
    if (json.contains("result") == json.contains("error"))
        return bad(QStringLiteral("an answer holds a result or an error"));
    if (json.contains("result")) {
        message.kind = RpcMessage::Kind::Result;
        message.result = json["result"];
        return isId(id) ? Result<RpcMessage>(message) : bad(QStringLiteral("a result without an id"));
    }
    const Json& error = json["error"];
    if (!error.is_object())
        return bad(QStringLiteral("the error is no object"));
    message.kind = RpcMessage::Kind::Error;
    message.code = error.contains("code") && error["code"].is_number_integer() ? error["code"].get<int>() : 0;
    message.message = jsonString(error, "message");
    return message;
}

Result<RpcMessage> readOne(const Json& json)
{
    if (!json.is_object() || jsonString(json, "jsonrpc") != u"2.0")
        return bad(QStringLiteral("it is no JSON-RPC 2.0 message"));
    const Json id = json.contains("id") ? json["id"] : Json();
    return json.contains("method") ? readCall(json, id) : readAnswer(json, id);
}

QByteArray line(Json json)
{
    json["jsonrpc"] = "2.0";
    return toBytes(json);
}

}  // namespace

Result<QList<RpcMessage>> readRpc(QByteArrayView bytes)
{
    const Result<Json> json = parseJson(bytes, {.maxBytes = MostMessageBytes, .maxDepth = 64, .maxElements = 200'000});
    if (!json)
        return bad(json.error().userText);
    QList<RpcMessage> messages;
    if (!json->is_array()) {
        const Result<RpcMessage> message = readOne(*json);
        return message ? Result<QList<RpcMessage>>({*message}) : Result<QList<RpcMessage>>(message.error());
    }
    if (json->empty() || json->size() > MostInBatch)
        return bad(QStringLiteral("a batch of this size cannot be used"));
    for (const Json& item : *json) {
        const Result<RpcMessage> message = readOne(item);
        if (!message)
            return message.error();
        messages << *message;
    }
    return messages;
}

QByteArray rpcRequest(qint64 id, const QString& method, const Json& params)
{
    return line(Json{{"id", id}, {"method", toStd(method)}, {"params", params}});
}

QByteArray rpcNotification(const QString& method, const Json& params)
{
    Json json{{"method", toStd(method)}};
    if (!params.is_null())
        json["params"] = params;
    return line(std::move(json));
}

QByteArray rpcResult(const Json& id, const Json& result) { return line(Json{{"id", id}, {"result", result}}); }

QByteArray rpcError(const Json& id, int code, const QString& message)
{
    return line(Json{{"id", id}, {"error", {{"code", code}, {"message", toStd(message)}}}});
}

}  // namespace frontdesk::external::mcp
