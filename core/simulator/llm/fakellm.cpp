// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulator/llm/fakellm.h"

#include "core/simulator/llm/fakewire.h"

#include <QRegularExpression>
#include <QTimer>

#include <chrono>

namespace frontdesk::simulator {
namespace {

constexpr JsonLimits BodyLimits{.maxBytes = 16 * 1024 * 1024, .maxDepth = 64, .maxElements = 500'000};

using Fault = FakeTurn::Fault;

qint64 steadyMicros()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::microseconds>(now).count();
}

/// The end of the wall clock in microseconds (nine figures of base 26: two months) as a word of letters behind "zq": no guard
/// takes it for a figure, nor for a key, as longer words of no language are.
QByteArray clockWord()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    qint64 left = std::chrono::duration_cast<std::chrono::microseconds>(now).count();
    QByteArray letters;
    for (; letters.size() < 9; left /= 26)
        letters.prepend(char('a' + left % 26));
    return "zq" + letters;
}

/// Everything that the model was given to read, newest last: texts of all interfaces.
void collect(const Json& node, QString& all, QString& newest)
{
    if (node.is_array())
        for (const Json& one : node)
            collect(one, all, newest);
    if (!node.is_object())
        return;
    for (const char* key : {"content", "output", "text"}) {
        const auto it = node.find(key);
        if (it == node.end())
            continue;
        if (it->is_string()) {
            newest = QString::fromStdString(it->get<std::string>());
            all += newest % u'\n';
        } else {
            collect(*it, all, newest);
        }
    }
}

bool offers(const Json& body, const char* tool)
{
    const QByteArray quoted = QByteArray("\"") + tool + '"';
    return toBytes(body.value("tools", Json::array())).contains(quoted);
}

const Json& messagesOf(const Json& body)
{
    static const Json none = Json::array();
    for (const char* key : {"messages", "input"})
        if (const auto it = body.find(key); it != body.end())
            return *it;
    return none;
}

bool endsWithResult(const Json& messages)
{
    if (!messages.is_array() || messages.empty())
        return false;
    const QByteArray last = toBytes(messages.back());
    return last.contains("\"tool\"") || last.contains("tool_result") || last.contains("function_call_output");
}

/// "fault-429", "fault-hang" ... as the model's name, for trials by hand.
std::optional<FakeTurn> faultByModel(const QString& model)
{
    if (!model.startsWith(u"fault-"))
        return std::nullopt;
    const QString kind = model.mid(6);
    FakeTurn turn{.text = QStringLiteral("This answer will not come to its end as it should. Not at all.")};
    static const std::pair<const char*, Fault> Kinds[] = {
        {"hang", Fault::Hang},       {"hanghead", Fault::HangHead}, {"hangmiddle", Fault::HangMiddle},
        {"cut", Fault::Cut},         {"cutclean", Fault::CutClean}, {"badjson", Fault::BadJson},
        {"blank", Fault::BlankOnly}, {"error", Fault::ErrorInside}};
    for (const auto& [name, fault] : Kinds)
        if (kind == QLatin1String(name))
            turn.fault = fault;
    if (turn.fault == Fault::None) {
        turn.fault = Fault::Status;
        turn.status = std::max(kind.toInt(), 400);
    }
    return turn;
}

}  // namespace

FakeLlm::FakeLlm(QObject* parent)
    : QObject(parent),
      m_http([this](const HttpAsk& ask, const std::shared_ptr<HttpReplier>& replier) { serve(ask, replier); }),
      m_brain([](const HttpAsk&, const Json& body) { return improvise(body); })
{
}

FakeLlm::~FakeLlm() = default;

Result<QUrl> FakeLlm::start(quint16 port)
{
    const Result<quint16> bound = m_http.listen(port);
    if (!bound)
        return bound.error();
    m_url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(*bound));
    return m_url;
}

QUrl FakeLlm::baseFor(const QString& service) const
{
    QUrl url = m_url;
    if (service == u"openai")
        url.setPath(QStringLiteral("/v1"));
    else if (service == u"compatible")
        url.setPath(QStringLiteral("/compatible/v1"));
    return url;
}

Json FakeLlm::body(qsizetype index) const
{
    const Result<Json> json = parseJson(m_asked.at(index).body, BodyLimits);
    return json ? *json : Json();
}

FakeTurn FakeLlm::improvise(const Json& body)
{
    if (const auto fault = faultByModel(jsonString(body, "model")))
        return *fault;
    QString all;
    QString newest;
    collect(messagesOf(body), all, newest);
    if (endsWithResult(messagesOf(body)))
        return {.text = u"I looked it up: " % newest.left(200) % u". Is there anything else?"};
    static const QRegularExpression order(QStringLiteral("\\b([A-Z]{2,4}-?\\d{4,8})\\b"));
    const QRegularExpressionMatch found = order.match(newest);
    if (found.hasMatch() && offers(body, "lookup_order_status"))
        return {.calls = {{QStringLiteral("lookup_order_status"),
                           toBytes(Json{{"order_number", toStd(found.captured(1))}})}}};
    return {.text = u"You wrote: " % newest.left(200) % u". This is what a faked model says. Ask me for more."};
}

void FakeLlm::serve(const HttpAsk& ask, const std::shared_ptr<HttpReplier>& replier)
{
    if (m_keep)
        m_asked << ask;
    const FakeTongue tongue = tongueOf(ask.path());
    const Result<Json> body = parseJson(ask.body, BodyLimits);
    if (tongue == FakeTongue::None || !body || !body->is_object()) {
        replier->whole(tongue == FakeTongue::None ? 404 : 400, "application/json",
                       errorOf(tongue, {.message = "no such address, or no JSON"}));
        return;
    }
    FakeTurn turn;
    if (m_script.empty()) {
        turn = m_brain(ask, *body);
    } else {
        turn = m_script.front();
        m_script.pop_front();
    }
    if (turn.fault == Fault::Hang)
        return;
    if (turn.fault == Fault::Status) {
        HttpReplier::Headers headers;
        if (turn.retryAfter >= 0)
            headers.emplaceBack("Retry-After", QByteArray::number(turn.retryAfter));
        replier->whole(turn.status, "application/json", errorOf(tongue, turn), headers);
        return;
    }
    if (turn.fault == Fault::BlankOnly)
        turn.text = QStringLiteral(" \n ");
    const QByteArray model = jsonString(*body, "model").toUtf8();
    if (!body->value("stream", false)) {
        replier->whole(200, "application/json", wholeOf(tongue, turn, model));
        return;
    }
    QByteArrayList events = streamOf(tongue, turn, model);
    if (turn.fault == Fault::BadJson)
        events.insert(events.size() / 2, "data: {\"choices\": [\n\n");
    if (turn.fault == Fault::ErrorInside)
        events.insert(events.size() / 2, errorEventOf(tongue, turn));
    play(replier, turn, std::move(events), tongue == FakeTongue::Anthropic);
}

void FakeLlm::play(std::shared_ptr<HttpReplier> replier, const FakeTurn& turn, QByteArrayList events, bool anthropic)
{
    replier->begin(200, "text/event-stream; charset=utf-8");
    const qsizetype half = events.size() / 2;
    switch (turn.fault) {
    case Fault::HangHead:
        replier->piece(anthropic ? "event: ping\ndata: {\"type\":\"ping\"}\n\n" : ": waiting\n\n");
        return;
    case Fault::HangMiddle: replier->piece(events.mid(0, half).join()); return;
    case Fault::Cut:
        replier->piece(events.mid(0, half).join() + events.at(half).first(events.at(half).size() / 2));
        replier->cut();
        return;
    case Fault::CutClean: events = events.mid(0, half); break;
    default: break;
    }
    if (turn.pieceMs <= 0 && turn.firstMs <= 0) {
        replier->piece(events.join());
        replier->end();
        return;
    }
    const auto shared = std::make_shared<QByteArrayList>(std::move(events));
    QTimer::singleShot(turn.firstMs, Qt::PreciseTimer, this,
                       [this, replier, shared, turn] { pace(replier, shared, 0, turn); });
}

void FakeLlm::pace(std::shared_ptr<HttpReplier> replier, std::shared_ptr<QByteArrayList> events, qsizetype at,
                   FakeTurn turn)
{
    if (replier->gone())
        return;
    QByteArray bytes = events->at(at);
    if (bytes.contains("@now@"))
        bytes.replace("@now@", QByteArray::number(steadyMicros()));
    if (bytes.contains("@word@"))
        bytes.replace("@word@", clockWord());
    replier->piece(bytes);
    if (at + 1 >= events->size()) {
        replier->end();
        return;
    }
    QTimer::singleShot(turn.pieceMs, Qt::PreciseTimer, this,
                       [this, replier, events, at, turn] { pace(replier, events, at + 1, turn); });
}

}  // namespace frontdesk::simulator
