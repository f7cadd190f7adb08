// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/external/mcp/httplink.h"

#include "core/base/log.h"
#include "core/net/backoff.h"
#include "core/net/sseparser.h"

namespace frontdesk::external::mcp {
namespace {

constexpr int HeadMs = 120'000;  ///< callers have shorter times of their own
constexpr int QuietMs = 60'000;
constexpr int GoodbyeMs = 3000;
constexpr int MostResumes = 3;
constexpr int LongestHttpPauseMs = 60'000;
constexpr int ListenPauseMs = 1000;

Error httpGone(const QString& why) { return Error{ErrorCode::Unavailable, {}, why}; }

/// InvalidInput is what a server says that refuses; an answer that is too large is none.
Error brokenOff(const Error& error)
{
    return error.code == ErrorCode::InvalidInput ? Error{ErrorCode::Corrupt, {}, error.detail} : error;
}

/// Visible ASCII, as the specification has it; anything else is not a session.
bool isSession(const QByteArray& text)
{
    return !text.isEmpty() && text.size() <= 1024
           && std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x21 && c <= 0x7E; });
}

bool isEvents(const HttpAnswer& head)
{
    return head.header("content-type").split(';').first().trimmed().toLower() == "text/event-stream";
}

}  // namespace

struct HttpLink::State {
    Parts parts;
    QByteArray session;
    QByteArray revision;
    std::stop_source stop;
    std::function<void(RpcMessage)> heard;
    std::function<void(QString)> closed;

    [[nodiscard]] HttpCall call(const QByteArray& method, const QByteArray& accept) const
    {
        HttpCall call;
        call.method = method;
        call.url = parts.url;
        addHeader(call, "User-Agent", "Frontdesk");
        addHeader(call, "Accept", accept);
        for (const auto& [name, value] : parts.headers)
            addHeader(call, name.toLatin1(), value.toUtf8());
        if (!session.isEmpty())
            addHeader(call, "Mcp-Session-Id", session);
        if (!revision.isEmpty())
            addHeader(call, "MCP-Protocol-Version", revision);
        return call;
    }
    [[nodiscard]] HttpCall authorizedCall(const HttpCall& call) const
    {
        return authorized(call, parts.auth, parts.secret, parts.clock.now());
    }
    /// True when one of them answers the request `id`.
    bool hear(const QByteArray& text, qint64 id) const
    {
        const Result<QList<RpcMessage>> messages = readRpc(text);
        if (!messages) {
            logDebug("mcp", u"a server sent something that is no message: " % messages.error().detail);
            return false;
        }
        bool answered = false;
        for (const RpcMessage& message : *messages) {
            const bool answer = message.kind == RpcMessage::Kind::Result || message.kind == RpcMessage::Kind::Error;
            answered = answered || (answer && message.id == Json(id));
            if (const auto tell = heard)
                tell(message);
        }
        return answered;
    }
    void end(const QString& why)
    {
        heard = {};
        stop.request_stop();
        const std::function<void(QString)> tell = std::exchange(closed, {});
        if (tell)
            tell(why);
    }
};

/// A stream of events and what is known of it.
struct HttpLink::Reading {
    qint64 id = 0;  ///< of the request that it answers; 0 = none
    bool answered = false;
    QByteArray lastEvent;
    int retryMs = 1000;
    int heard = 0;  ///< events
};

HttpLink::HttpLink(Parts parts) : m_state(std::make_shared<State>(State{std::move(parts), {}, {}, {}, {}, {}})) {}

HttpLink::~HttpLink() { shut(); }

Task<> HttpLink::open()
{
    m_state->heard = heard;
    m_state->closed = closed;
    co_return Result<>();
}

Task<> HttpLink::send(QByteArray message, qint64 id, std::stop_token stop)
{
    return post(m_state, std::move(message), id, std::move(stop));
}

void HttpLink::agreed(const QString& revision)
{
    m_state->revision = revision.toLatin1();
    coro::spawn(QStringLiteral("mcp stream"), listen(m_state));
}

void HttpLink::shut()
{
    const StatePtr state = m_state;
    state->heard = {};
    state->closed = {};
    if (state->stop.stop_requested())
        return;
    state->stop.request_stop();
    if (!state->session.isEmpty())
        coro::spawn(QStringLiteral("mcp goodbye"), goodbye(state));
}

Task<> HttpLink::post(StatePtr state, QByteArray message, qint64 id, std::stop_token stop)
{
    HttpCall call = state->call("POST", "application/json, text/event-stream");
    addHeader(call, "Content-Type", "application/json");
    call.body = message;
    call = state->authorizedCall(call);
    auto opening = state->parts.http.open(call, state->parts.reach, stop);
    const Result<std::shared_ptr<HttpStream>> opened = co_await opening;
    if (!opened)
        co_return opened.error();
    const std::shared_ptr<HttpStream> stream = *opened;
    auto asking = stream->head(HeadMs);
    const Result<HttpAnswer> head = co_await asking;
    if (!head)
        co_return head.error();
    // 404 is what the specification says; servers after its first examples say 400.
    if ((head->status == 404 || head->status == 400) && !state->session.isEmpty()) {
        state->end(QStringLiteral("the server has forgotten the session"));
        co_return Error{ErrorCode::Conflict, {}, QStringLiteral("the server has forgotten the session")};
    }
    // 4xx is a refusal: as good as never sent.
    if (head->status >= 400 && head->status < 500)
        co_return unsentError(ErrorCode::Unavailable,
                              QStringLiteral("the server answered with status %1").arg(head->status));
    if (head->status < 200 || head->status >= 300)
        co_return httpGone(QStringLiteral("the server answered with status %1").arg(head->status));
    if (const QByteArray session = head->header("mcp-session-id"); state->revision.isEmpty() && isSession(session))
        state->session = session;
    if (id == 0)
        co_return Result<>();
    auto answering = answerOf(state, stream, *head, id, stop);
    const Result<> answered = co_await answering;
    co_return answered;
}

Task<> HttpLink::answerOf(StatePtr state, std::shared_ptr<HttpStream> stream, HttpAnswer head, qint64 id,
                          std::stop_token stop)
{
    if (!isEvents(head)) {
        auto reading = readBody(stream);
        const Result<QByteArray> body = co_await reading;
        if (!body)
            co_return brokenOff(body.error());
        if (!state->hear(*body, id))
            co_return httpGone(QStringLiteral("the server did not answer the request"));
        co_return Result<>();
    }
    const auto reading = std::make_shared<Reading>();
    reading->id = id;
    auto events = readEvents(state, stream, reading);
    const Result<> read = co_await events;
    for (int tries = 0; !reading->answered && !reading->lastEvent.isEmpty() && tries < MostResumes; ++tries) {
        if (stop.stop_requested())
            break;
        auto resuming = resume(state, reading, stop);
        const Result<> resumed = co_await resuming;
        if (!resumed)
            break;
    }
    if (reading->answered)
        co_return Result<>();
    co_return read ? httpGone(QStringLiteral("the stream ended without an answer")) : brokenOff(read.error());
}

Task<QByteArray> HttpLink::readBody(std::shared_ptr<HttpStream> stream)
{
    QByteArray body;
    while (true) {
        auto pulling = stream->next(HeadMs);
        const Result<QByteArray> piece = co_await pulling;
        if (!piece)
            co_return piece.error();
        if (piece->isEmpty())
            co_return body;
        body += *piece;
        if (body.size() > MostMessageBytes)
            co_return Error{ErrorCode::InvalidInput, {}, QStringLiteral("the answer is too large")};
    }
}

Task<> HttpLink::readEvents(StatePtr state, std::shared_ptr<HttpStream> stream, std::shared_ptr<Reading> reading)
{
    SseParser parser({.maxLine = MostMessageBytes, .maxEvent = MostMessageBytes});
    while (!reading->answered) {
        auto pulling = stream->next(QuietMs);
        const Result<QByteArray> piece = co_await pulling;
        if (!piece && piece.error().code == ErrorCode::Timeout)
            continue;  // a quiet server is no fault; who waits has a time limit
        if (!piece)
            co_return piece.error();
        if (piece->isEmpty())
            break;
        QList<SseEvent> events;
        const Result<> fed = parser.feed(*piece, events);
        for (const SseEvent& event : events) {
            if (!event.id.isEmpty())
                reading->lastEvent = event.id;
            ++reading->heard;
            if (event.type == "message" && !event.data.isEmpty())
                reading->answered = state->hear(event.data, reading->id) || reading->answered;
        }
        if (!fed)
            co_return fed.error();
        if (const std::optional<qint64> retry = parser.retryMs())
            reading->retryMs = int(std::clamp<qint64>(*retry, 100, LongestHttpPauseMs));
    }
    co_return Result<>();
}

Task<> HttpLink::resume(StatePtr state, std::shared_ptr<Reading> reading, std::stop_token stop)
{
    const Result<> waited = co_await pauseFor(reading->retryMs, stop);
    if (!waited)
        co_return waited.error();
    HttpCall call = state->call("GET", "text/event-stream");
    addHeader(call, "Last-Event-ID", reading->lastEvent);
    call = state->authorizedCall(call);
    auto opening = state->parts.http.open(call, state->parts.reach, stop);
    const Result<std::shared_ptr<HttpStream>> opened = co_await opening;
    if (!opened)
        co_return opened.error();
    const std::shared_ptr<HttpStream> stream = *opened;
    auto asking = stream->head(HeadMs);
    const Result<HttpAnswer> head = co_await asking;
    if (!head)
        co_return head.error();
    if (head->status != 200 || !isEvents(*head))
        co_return httpGone(QStringLiteral("the stream cannot be taken up again"));
    auto events = readEvents(state, stream, reading);
    const Result<> read = co_await events;
    static_cast<void>(read);
    co_return Result<>();
}

/// What the server says by itself, until it does not want to (405) or the link ends.
Task<> HttpLink::listen(StatePtr state)
{
    const std::stop_token stop = state->stop.get_token();
    const auto reading = std::make_shared<Reading>();
    int pause = ListenPauseMs;
    while (!stop.stop_requested()) {
        HttpCall call = state->call("GET", "text/event-stream");
        if (!reading->lastEvent.isEmpty())
            addHeader(call, "Last-Event-ID", reading->lastEvent);
        call = state->authorizedCall(call);
        // Streams that last for days may grow beyond any answer's size.
        ReachPlan reach = state->parts.reach;
        reach.maxResponseBytes = std::numeric_limits<qsizetype>::max();
        auto opening = state->parts.http.open(call, reach, stop);
        const Result<std::shared_ptr<HttpStream>> opened = co_await opening;
        if (opened) {
            const std::shared_ptr<HttpStream> stream = *opened;
            auto asking = stream->head(HeadMs);
            const Result<HttpAnswer> head = co_await asking;
            if (head && (head->status >= 400 || !isEvents(*head)))
                co_return Result<>();
            if (head) {
                reading->heard = 0;
                auto events = readEvents(state, stream, reading);
                const Result<> read = co_await events;
                // A stream that ends without a word is not opened again and again, whatever its server wishes.
                pause = read && reading->heard > 0 ? std::max(reading->retryMs, ListenPauseMs)
                                                   : std::min(2 * pause, LongestHttpPauseMs);
            }
        } else {
            pause = std::min(2 * pause, LongestHttpPauseMs);
        }
        const Result<> waited = co_await pauseFor(pause, stop);
        if (!waited)
            break;
    }
    co_return Result<>();
}

Task<> HttpLink::goodbye(StatePtr state)
{
    HttpCall call = state->call("DELETE", "application/json");
    call.timeoutMs = GoodbyeMs;
    call = state->authorizedCall(call);
    auto sending = state->parts.http.send(call, state->parts.reach, std::stop_token());
    const Result<HttpAnswer> answer = co_await sending;
    static_cast<void>(answer);  // 405: it keeps its sessions to itself
    co_return Result<>();
}

}  // namespace frontdesk::external::mcp
