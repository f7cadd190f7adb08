// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/llm/remotestream.h"

#include "core/base/log.h"

#include <QCoreApplication>

#include <algorithm>

namespace frontdesk {
namespace {

struct StreamText {
    Q_DECLARE_TR_FUNCTIONS(LlmProvider)
};

constexpr qsizetype MostFaultBytes = 64 * 1024;
constexpr qsizetype MostWholeBytes = 2 * 1024 * 1024;
constexpr int MostLeftOut = 4;
constexpr int AfterRest = 20;  // milliseconds
constexpr qsizetype ShortestKey = 6;

Error late() { return {ErrorCode::Timeout, StreamText::tr("The model did not answer in time."), {}}; }

Error cancelled() { return {ErrorCode::Cancelled, {}, QStringLiteral("stopped")}; }

/// Blanks alone are no answer, and none can be told from the beginning of one.
bool isContent(const LlmEvent& event)
{
    if (const auto* delta = std::get_if<TextDelta>(&event))
        return !delta->text.trimmed().isEmpty();
    if (const auto* stop = std::get_if<StopEvent>(&event))
        return stop->reason == StopReason::Refusal;
    return std::holds_alternative<ToolCallDelta>(event);
}

/// Some services and many proxies repeat the key that they refuse.
Error withoutKey(Error error, const QByteArray& key)
{
    if (key.size() < ShortestKey)
        return error;
    const QString secret = QString::fromUtf8(key);
    error.userText.replace(secret, QStringLiteral("***"));
    error.detail.replace(secret, QStringLiteral("***"));
    return error;
}

bool isStream(const HttpAnswer& head) { return head.header("content-type").toLower().contains("event-stream"); }

}  // namespace

RemoteStream::RemoteStream(std::shared_ptr<RemoteProvider> provider, LlmRequest request, std::stop_token stop)
    : m_provider(std::move(provider)), m_request(std::move(request)), m_stop(std::move(stop))
{
}

RemoteStream::~RemoteStream() { tell(errorCodeName(ErrorCode::Cancelled)); }

void RemoteStream::tell(const QString& outcome)
{
    if (!m_note)
        return;
    m_note->outcome = outcome;
    if (m_provider->m_recorder)
        m_provider->m_recorder->record(*m_note);
    m_note.reset();
}

Task<LlmEvent> RemoteStream::next()
{
    const std::shared_ptr<RemoteStream> self = shared_from_this();
    if (!m_begun) {
        m_begun = true;
        auto beginning = begin();
        const Result<> begun = co_await beginning;
        if (!begun) {
            m_over = true;
            m_http.reset();
            co_return begun.error();
        }
    }
    while (m_events.empty()) {
        if (m_over)
            co_return Error{ErrorCode::Internal, StreamText::tr("The stream has ended."), {}};
        auto pulling = pull(m_provider->m_patience.idleMs);
        const Result<> pulled = co_await pulling;
        if (!pulled) {
            m_over = true;
            m_http.reset();
            tell(errorCodeName(pulled.error().code));
            LlmFault fault = *faultOf(pulled.error());
            fault.error = withoutKey(fault.error, m_provider->m_account.key);
            if (pulled.error().code != ErrorCode::Cancelled)
                m_provider->noteFault(fault);
            co_return withoutKey(pulled.error(), m_provider->m_account.key);
        }
    }
    if (m_stop.stop_requested())
        co_return cancelled();
    LlmEvent event = std::move(m_events.front());
    m_events.pop_front();
    if (std::holds_alternative<StopEvent>(event)) {
        m_over = true;
        m_http.reset();
        tell(QStringLiteral("ok"));
    }
    co_return event;
}

/// Up to the first token; its events stand in m_events then.
Task<> RemoteStream::begin()
{
    const LlmPatience& patience = m_provider->m_patience;
    m_firstToken = QDeadlineTimer(patience.firstTokenMs);
    int leftOut = 0;
    for (int attempt = 1;; ++attempt) {
        if (m_stop.stop_requested())
            co_return cancelled();
        const Result<> admitted = m_provider->admit();
        if (!admitted)
            co_return admitted.error();
        reset();
        auto trying = tryOnce();
        const Result<Outcome> tried = co_await trying;
        if (!tried || m_stop.stop_requested()) {
            m_provider->noteNothing();
            co_return cancelled();
        }
        if (!tried->has_value()) {
            m_provider->noteAnswer();
            m_events.push_front(ProviderEvent{m_provider->name(), m_request.model});
            co_return {};
        }
        LlmFault fault = **tried;
        fault.error = withoutKey(fault.error, m_provider->m_account.key);
        if (surelyUnsent(fault.error))
            m_note.reset();
        tell(errorCodeName(fault.error.code));
        if (leftOut < MostLeftOut && leaveOut(fault)) {
            ++leftOut;
            --attempt;
            m_provider->noteNothing();
            continue;
        }
        m_provider->noteFault(fault);
        const int pause = pauseBefore(fault, attempt);
        if (!fault.repeat || attempt >= patience.tries || pause > patience.longestPauseMs || pause >= firstTokenLeft())
            co_return fault.error;
        const Result<> waited = co_await pauseFor(pause, m_stop);
        if (!waited)
            co_return cancelled();
    }
}

void RemoteStream::reset()
{
    m_events.clear();
    m_sse = SseParser();
    m_ended = false;
    m_http.reset();
}

bool RemoteStream::leaveOut(const LlmFault& fault)
{
    QStringList& without = m_provider->m_without[m_request.model];
    if (fault.parameter.isEmpty() || without.contains(fault.parameter))
        return false;
    without << fault.parameter;
    logInfo("llm", u"%1: %2 does not take %3"_qs.arg(m_provider->name(), m_request.model, fault.parameter));
    return true;
}

int RemoteStream::pauseBefore(const LlmFault& fault, int attempt) const
{
    // The provider rests until then: a moment more, so that it does not refuse itself.
    const int wished = fault.retryAfter
                           ? int(std::min<Micros>((*fault.retryAfter + 999) / 1000, 86'400'000)) + AfterRest
                           : 0;
    return std::max(wished, m_provider->m_patience.backoff.delayMs(attempt));
}

int RemoteStream::firstTokenLeft() const { return int(std::max<qint64>(m_firstToken.remainingTime(), 0)); }

Task<RemoteStream::Outcome> RemoteStream::tryOnce()
{
    const LlmAccount& account = m_provider->m_account;
    LlmExchange exchange = m_provider->m_dialect->open(m_request, account,
                                                       m_provider->m_without.value(m_request.model));
    exchange.call.connectMs = m_provider->m_patience.connectMs;
    m_parser = std::move(exchange.parser);
    m_note = EgressNote{m_request.purpose,         m_provider->name(),
                        exchange.call.url.host(),  m_request.conversation,
                        exchange.call.body.size(), 0,
                        m_request.masked,          {}};
    m_http = m_provider->m_transport.open(std::move(exchange.call), m_stop);
    auto asking = m_http->head(firstTokenLeft());
    const Result<HttpAnswer> head = co_await asking;
    if (!head)
        co_return faultOf(head.error());
    if (head->status >= 300) {
        auto reading = readFault(*head);
        co_return co_await reading;
    }
    if (isStream(*head)) {
        auto reading = readFirst();
        co_return co_await reading;
    }
    auto reading = readWhole();
    co_return co_await reading;
}

Task<RemoteStream::Outcome> RemoteStream::readFault(HttpAnswer head)
{
    while (head.body.size() < MostFaultBytes) {
        auto reading = m_http->next(firstTokenLeft());
        const Result<QByteArray> bytes = co_await reading;
        if (!bytes || bytes->isEmpty())
            break;
        head.body += *bytes;
    }
    if (m_note)
        m_note->bytesIn += head.body.size();
    const LlmFault fault = m_provider->m_dialect->fault(head, m_provider->m_clock.now());
    m_http.reset();
    if (!fault.refused)
        co_return Outcome(fault);
    StopEvent stop;
    stop.reason = StopReason::Refusal;
    stop.knows = false;
    stop.refusal = withoutKey(fault.error, m_provider->m_account.key).userText;
    m_events.push_back(stop);
    co_return Outcome();
}

/// A server that does not stream answers in one piece.
Task<RemoteStream::Outcome> RemoteStream::readWhole()
{
    QByteArray body;
    while (true) {
        auto reading = m_http->next(firstTokenLeft());
        const Result<QByteArray> bytes = co_await reading;
        if (!bytes)
            co_return faultOf(bytes.error());
        if (bytes->isEmpty())
            break;
        body += *bytes;
        if (m_note)
            m_note->bytesIn += bytes->size();
        if (body.size() > MostWholeBytes)
            co_return faultOf(Error{ErrorCode::Unavailable, {}, QStringLiteral("the answer is too large")});
    }
    m_ended = true;
    QList<LlmEvent> events;
    const Result<> read = m_parser->whole(body, events);
    if (!read)
        co_return faultOf(read.error());
    m_events.assign(events.begin(), events.end());
    if (isEmptyAnswer())
        co_return faultOf(Error{ErrorCode::Unavailable, {}, QStringLiteral("empty answer")});
    co_return Outcome();
}

Task<RemoteStream::Outcome> RemoteStream::readFirst()
{
    while (!hasContent()) {
        if (isEmptyAnswer())
            co_return faultOf(Error{ErrorCode::Unavailable, {}, QStringLiteral("empty answer")});
        auto pulling = pull(firstTokenLeft());
        const Result<> pulled = co_await pulling;
        if (!pulled)
            co_return faultOf(pulled.error());
    }
    co_return Outcome();
}

/// One piece of the stream, within which there may be any number of events.
Task<> RemoteStream::pull(int withinMs)
{
    if (m_stop.stop_requested())
        co_return cancelled();
    if (!m_http || m_ended)
        co_return Error{ErrorCode::Unavailable, {}, QStringLiteral("the answer ended in the middle")};
    if (withinMs <= 0)
        co_return late();
    auto reading = m_http->next(withinMs);
    const Result<QByteArray> bytes = co_await reading;
    if (!bytes)
        co_return bytes.error().code == ErrorCode::Timeout ? late() : bytes.error();
    if (m_note)
        m_note->bytesIn += bytes->size();
    co_return take(*bytes);
}

Result<> RemoteStream::take(const QByteArray& bytes)
{
    QList<SseEvent> events;
    m_ended = bytes.isEmpty();
    // Some servers leave out the last blank line.
    const Result<> cut = m_sse.feed(m_ended ? QByteArrayView("\n\n") : QByteArrayView(bytes), events);
    if (!cut)
        return cut.error();
    QList<LlmEvent> out;
    for (const SseEvent& event : std::as_const(events)) {
        const Result<> fed = m_parser->feed(event, out);
        if (!fed)
            return fed.error();
    }
    if (m_ended) {
        const Result<> finished = m_parser->finish(out);
        if (!finished)
            return finished.error();
    }
    for (LlmEvent& event : out)
        queue(std::move(event));
    return {};
}

/// Text that came faster than it was read is read in one: what is done for each piece is done once for all of it.
void RemoteStream::queue(LlmEvent event)
{
    auto* text = std::get_if<TextDelta>(&event);
    auto* last = m_events.empty() ? nullptr : std::get_if<TextDelta>(&m_events.back());
    if (text && last)
        last->text += text->text;
    else
        m_events.push_back(std::move(event));
}

bool RemoteStream::hasContent() const { return std::any_of(m_events.begin(), m_events.end(), isContent); }

bool RemoteStream::isEmptyAnswer() const
{
    return !hasContent() && !m_events.empty() && std::holds_alternative<StopEvent>(m_events.back());
}

/// What the parser knows about its error, or what the lack of one means.
RemoteStream::Outcome RemoteStream::faultOf(const Error& error) const
{
    if (m_parser && m_parser->fault().error.code == error.code && m_parser->fault().error.detail == error.detail
        && !error.userText.isEmpty())
        return m_parser->fault();
    LlmFault fault;
    fault.error = error;
    fault.repeat = error.code == ErrorCode::Unavailable || error.code == ErrorCode::Unknown;
    if (error.code == ErrorCode::Unknown)
        fault.error.code = ErrorCode::Unavailable;
    if (error.code == ErrorCode::Timeout && surelyUnsent(error))
        fault.error = {ErrorCode::Unavailable, StreamText::tr("The provider cannot be reached."), error.detail};
    else if (fault.error.userText.isEmpty())
        fault.error.userText = error.code == ErrorCode::Timeout ? StreamText::tr("The model did not answer in time.")
                               : surelyUnsent(error)
                                   ? StreamText::tr("The provider cannot be reached.")
                                   : StreamText::tr("The provider's answer was lost or cannot be read.");
    return fault;
}

}  // namespace frontdesk
