// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/external/mcp/client.h"

#include "core/agent/external/resultcleaner.h"
#include "core/agent/external/schemaguard.h"
#include "core/base/cuttext.h"
#include "core/base/log.h"
#include "core/net/httptransport.h"

#include <frontdesk_version.h>

#include <QSet>

#include <optional>

namespace frontdesk::external::mcp {
namespace {

constexpr int MostPages = 50;
constexpr qsizetype MostTools = 500;
constexpr int MostTelling = 64;
constexpr int MethodNotFound = -32601;
constexpr int InternalError = -32603;
constexpr int Declined = -1;

const QStringList& revisions()
{
    static const QStringList known{QStringLiteral("2025-06-18"), QStringLiteral("2025-03-26"),
                                   QStringLiteral("2024-11-05")};
    return known;
}

Error gone(const QString& why) { return Error{ErrorCode::Unavailable, {}, why}; }

bool flagOf(const Json& object, const char* key, bool usual)
{
    return object.is_object() && object.contains(key) && object[key].is_boolean() ? object[key].get<bool>() : usual;
}

Json schemaOf(const Json& tool, const char* key)
{
    const bool usable = tool.contains(key) && tool[key].is_object() && jsonString(tool[key], "type") == u"object"
                        && toBytes(tool[key]).size() < 64 * 1024 && schemaProblem(tool[key]).isEmpty();
    return usable ? tamedSchema(tool[key]) : Json();
}

std::optional<ToolInfo> readTool(const Json& tool)
{
    ToolInfo info;
    info.name = tool.is_object() ? jsonString(tool, "name") : QString();
    if (info.name.isEmpty() || info.name.size() > 128)
        return std::nullopt;
    info.title = cutText(cleanText(jsonString(tool, "title")), 200);
    info.description = cutText(cleanText(jsonString(tool, "description")), 2000);
    if (const Json schema = schemaOf(tool, "inputSchema"); !schema.is_null())
        info.inputSchema = schema;
    info.outputSchema = schemaOf(tool, "outputSchema");
    const Json annotations = tool.contains("annotations") ? tool["annotations"] : Json();
    info.readOnly = flagOf(annotations, "readOnlyHint", false);
    info.destructive = !info.readOnly && flagOf(annotations, "destructiveHint", true);
    return info;
}

}  // namespace

struct Client::Pending {
    QPromise<Result<Json>> promise;
    bool over = false;

    void settle(const Result<Json>& outcome)
    {
        if (std::exchange(over, true))
            return;
        promise.addResult(outcome);
        promise.finish();
    }
};

QList<ToolInfo> readTools(const Json& result)
{
    QList<ToolInfo> tools;
    if (result.is_object() && result.contains("tools") && result["tools"].is_array())
        for (const Json& item : result["tools"])
            if (const std::optional<ToolInfo> tool = readTool(item); tool && tools.size() < MostTools)
                tools << *tool;
    return tools;
}

std::shared_ptr<Client> Client::create(std::unique_ptr<Link> link) { return std::make_shared<Client>(std::move(link)); }

Client::Client(std::unique_ptr<Link> link) : m_link(std::move(link))
{
    m_link->heard = [this](const RpcMessage& message) { hear(message); };
    m_link->closed = [this](const QString& why) {
        const std::shared_ptr<Client> self = weak_from_this().lock();
        failAll(why);
        const std::function<void(QString)> told = std::exchange(closed, {});
        if (told)
            told(why);
    };
}

Client::~Client()
{
    m_link->shut();
    failAll(QStringLiteral("the session ended"));
}

void Client::shut()
{
    closed = {};
    toolsChanged = {};
    m_link->shut();
    failAll(QStringLiteral("the session was shut"));
}

Task<> Client::start(std::stop_token stop)
{
    const std::shared_ptr<Client> self = shared_from_this();
    auto opening = m_link->open();
    const Result<> opened = co_await opening;
    if (!opened)
        co_return opened.error();
    const Json params{{"protocolVersion", toStd(revisions().first())},
                      {"capabilities", Json::object()},
                      {"clientInfo", {{"name", "frontdesk"}, {"title", "Frontdesk"}, {"version", FRONTDESK_VERSION}}}};
    const QString method = QStringLiteral("initialize");
    auto asking = request(method, params, stop);
    const Result<Json> answer = co_await asking;
    if (!answer)
        co_return answer.error();
    m_revision = answer->is_object() ? jsonString(*answer, "protocolVersion") : QString();
    if (!revisions().contains(m_revision))
        co_return gone(u"the server speaks revision \"" % m_revision.left(40) % u"\", which is not understood");
    const Json capabilities = answer->value("capabilities", Json::object());
    m_hasTools = capabilities.is_object() && capabilities.contains("tools");
    const Json info = answer->value("serverInfo", Json::object());
    m_serverName = info.is_object() ? cutText(cleanText(jsonString(info, "name")), 100) : QString();
    m_link->agreed(m_revision);
    const QByteArray ready = rpcNotification(QStringLiteral("notifications/initialized"));
    auto telling = m_link->send(ready, 0, stop);
    const Result<> told = co_await telling;
    co_return told;
}

Task<QList<ToolInfo>> Client::tools(std::stop_token stop)
{
    const std::shared_ptr<Client> self = shared_from_this();
    QList<ToolInfo> tools;
    if (!m_hasTools)
        co_return tools;
    QSet<QString> cursors;
    Json params = Json::object();
    for (int page = 0; page < MostPages && tools.size() < MostTools; ++page) {
        const QString method = QStringLiteral("tools/list");
        auto asking = request(method, params, stop);
        const Result<Json> answer = co_await asking;
        if (!answer)
            co_return answer.error();
        tools += readTools(*answer);
        const QString cursor = answer->is_object() ? jsonString(*answer, "nextCursor") : QString();
        if (cursor.isEmpty() || cursors.contains(cursor))
            break;
        cursors.insert(cursor);
        params["cursor"] = toStd(cursor);
    }
    co_return tools.mid(0, MostTools);
}

Task<Json> Client::call(QString tool, Json arguments, std::stop_token stop)
{
    const QString method = QStringLiteral("tools/call");
    const Json params{{"name", toStd(tool)}, {"arguments", arguments}};
    return request(method, params, stop);
}

Task<Json> Client::request(QString method, Json params, std::stop_token stop)
{
    const std::shared_ptr<Client> self = shared_from_this();
    if (m_over || stop.stop_requested())
        co_return unsentError(m_over ? ErrorCode::Unavailable : ErrorCode::Cancelled,
                              QStringLiteral("the session is over, or nobody waits"));
    const qint64 id = ++m_lastId;
    const bool cancellable = method != u"initialize";
    const auto pending = std::make_shared<Pending>();
    pending->promise.start();
    m_pending.insert(id, pending);
    const QFuture<Result<Json>> future = pending->promise.future();
    const std::stop_callback<std::function<void()>> watch(stop, [this, id, cancellable] {
        QMetaObject::invokeMethod(
            this, [this, id, cancellable] { cancel(id, cancellable); }, Qt::QueuedConnection);
    });
    const QByteArray message = rpcRequest(id, method, params);
    auto sending = m_link->send(message, id, stop);
    const Result<> sent = co_await sending;
    if (!sent && sent.error().code == ErrorCode::Conflict)
        co_return sent.error();  // all that waited was told of the end, but this one may be asked again
    if (!sent && !stop.stop_requested())
        pending->settle(sent.error());
    const Result<Json> outcome = co_await future;
    m_pending.remove(id);
    co_return outcome;
}

void Client::cancel(qint64 id, bool tellServer)
{
    const PendingPtr pending = m_pending.value(id);
    if (!pending || pending->over)
        return;
    if (tellServer && !m_over)
        tellSoon(rpcNotification(QStringLiteral("notifications/cancelled"),
                                 Json{{"requestId", id}, {"reason", "Nobody waits for the answer any more."}}));
    pending->settle(Error{ErrorCode::Cancelled, {}, QStringLiteral("stopped")});
}

Task<> Client::tell(QByteArray message)
{
    const std::shared_ptr<Client> self = shared_from_this();
    ++m_telling;
    auto sending = m_link->send(message, 0, std::stop_token());
    const Result<> sent = co_await sending;
    --m_telling;
    if (!sent)
        logDebug("mcp", u"a message did not arrive: " % sent.error().detail);
    co_return Result<>();
}

void Client::tellSoon(const QByteArray& message)
{
    // A server that asks without end gets no answers without end.
    if (m_telling < MostTelling && !m_over)
        coro::spawn(QStringLiteral("mcp message"), tell(message));
}

void Client::hear(const RpcMessage& message)
{
    const std::shared_ptr<Client> self = weak_from_this().lock();
    switch (message.kind) {
    case RpcMessage::Kind::Request: return serve(message);
    case RpcMessage::Kind::Notification: return noted(message);
    case RpcMessage::Kind::Result:
    case RpcMessage::Kind::Error: return answer(message);
    }
}

void Client::answer(const RpcMessage& message)
{
    // Answers to what was cancelled, or never asked, are dropped.
    const PendingPtr pending = message.id.is_number_integer() ? m_pending.value(message.id.get<qint64>())
                                                              : PendingPtr();
    if (!pending)
        return;
    if (message.kind == RpcMessage::Kind::Result)
        pending->settle(message.result);
    else
        // Its own fault tells nothing of how far it came; the others are refusals.
        pending->settle(Error{message.code == InternalError ? ErrorCode::Internal : ErrorCode::InvalidInput,
                              {},
                              QStringLiteral("%1 %2").arg(message.code).arg(cutText(cleanText(message.message), 500))});
}

void Client::serve(const RpcMessage& message)
{
    if (message.method == u"ping")
        tellSoon(rpcResult(message.id, Json::object()));
    else if (message.method == u"roots/list")
        tellSoon(rpcResult(message.id, Json{{"roots", Json::array()}}));
    else if (message.method == u"elicitation/create")
        tellSoon(rpcResult(message.id, Json{{"action", "decline"}}));
    else if (message.method == u"sampling/createMessage")
        tellSoon(rpcError(message.id, Declined, QStringLiteral("This program does not lend its model.")));
    else
        tellSoon(rpcError(message.id, MethodNotFound, QStringLiteral("This method is not known here.")));
}

void Client::noted(const RpcMessage& message)
{
    if (message.method == u"notifications/tools/list_changed" && toolsChanged)
        toolsChanged();
    else if (message.method == u"notifications/message")
        logDebug("mcp", m_serverName % u": " % cleanText(QString::fromUtf8(toBytes(message.params)).left(500)));
}

void Client::failAll(const QString& why)
{
    m_over = true;
    const QHash<qint64, PendingPtr> pending = std::exchange(m_pending, {});
    for (const PendingPtr& one : pending)
        one->settle(gone(why));
}

}  // namespace frontdesk::external::mcp
