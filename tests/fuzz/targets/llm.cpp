// SPDX-License-Identifier: GPL-3.0-or-later
// What a model's service sends: server-sent events cut anywhere, and every dialect behind them.
#include "tests/fuzz/fuzz.h"

#include "core/llm/llmdialect.h"

namespace frontdesk::fuzz {
namespace {

LlmExchange exchangeOf(const QString& dialect)
{
    LlmAccount account;
    account.id = account.dialect = dialect;
    account.baseUrl = QUrl(QStringLiteral("https://llm.example"));
    LlmRequest request;
    request.messages << LlmMessage{LlmRole::User, QStringLiteral("Hello"), {}, {}};
    return findDialect(dialect)->open(request, account, {});
}

QList<SseEvent> eventsOf(QByteArrayView bytes, qsizetype cut, bool& good)
{
    SseParser parser({.maxLine = 4096, .maxEvent = 8192});
    QList<SseEvent> events;
    good = parser.feed(bytes.first(cut), events).ok() && parser.feed(bytes.sliced(cut), events).ok();
    return events;
}

void readAll(const QString& dialect, const QList<SseEvent>& events, const QByteArray& whole)
{
    const LlmExchange stream = exchangeOf(dialect);
    QList<LlmEvent> out;
    Result<> fed;
    for (const SseEvent& event : events)
        if (fed)
            fed = stream.parser->feed(event, out);
    const Result<> ended = stream.parser->finish(out);
    qsizetype stops = 0;
    for (const LlmEvent& event : std::as_const(out)) {
        FUZZ_CHECK(stops == 0, "something follows the stop");
        stops += std::holds_alternative<StopEvent>(event) ? 1 : 0;
        if (const auto* call = std::get_if<ToolCallDelta>(&event))
            FUZZ_CHECK(!call->call.id.isEmpty()
                           && (call->call.arguments.is_object() || call->call.arguments.is_string()),
                       "a call that nobody can answer");
        feature(hashOf(dialect.toUtf8()) + event.index());
    }
    FUZZ_CHECK(stops <= 1 && (!fed || !ended || stops == 1), "an answer without an end");
    feature(hashOf("end") + quint64(fed.ok()) * 2 + quint64(ended.ok()));
    const LlmExchange other = exchangeOf(dialect);
    out.clear();
    feature(hashOf("whole") + quint64(other.parser->whole(whole, out).ok()));
}

}  // namespace

int fuzzLlm(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    bool good = false;
    const QList<SseEvent> events = eventsOf(bytes, bytes.size(), good);
    bool goodToo = false;
    const QList<SseEvent> cut = eventsOf(bytes, bytes.isEmpty() ? 0 : qsizetype(hashOf(bytes) % quint64(bytes.size())),
                                         goodToo);
    FUZZ_CHECK(good == goodToo && events.size() == cut.size(), "a cut changes what is read");
    for (qsizetype i = 0; i < events.size(); ++i)
        FUZZ_CHECK(events.at(i).data == cut.at(i).data && events.at(i).type == cut.at(i).type,
                   "a cut changes an event");
    const QStringList names = dialectNames();
    for (const QString& name : names)
        readAll(name, events, bytes);
    return 0;
}

}  // namespace frontdesk::fuzz
