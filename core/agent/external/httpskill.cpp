// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/external/httpskill.h"

#include "core/net/backoff.h"

namespace frontdesk::external {
namespace {

constexpr qsizetype MaxHeaderValue = 4096;
constexpr int LongestWaitMs = 5000;

Error bad(const QString& text) { return Error{ErrorCode::InvalidInput, text, {}}; }

std::optional<QString> filledWith(const QString& text, const Values& values)
{
    const Result<TextTemplate> parsed = TextTemplate::parse(text);
    return parsed ? parsed->filled(values) : std::nullopt;
}

/// "name=value&..." of those that have a value.
QByteArray encodedPairs(const NamedTexts& pairs, const Values& values)
{
    QByteArray encoded;
    for (const auto& [name, text] : pairs)
        if (const std::optional<QString> value = filledWith(text, values))
            encoded += (encoded.isEmpty() ? "" : "&") + percentEncoded(name) + '=' + percentEncoded(*value);
    return encoded;
}

Result<> addHeaders(HttpCall& call, const NamedTexts& headers, const Values& values)
{
    addHeader(call, "User-Agent", "Frontdesk");
    bool accepts = false;
    for (const auto& [name, text] : headers) {
        const std::optional<QString> value = filledWith(text, values);
        if (!value)
            continue;
        for (const QChar c : *value)
            if (c.unicode() < 0x20 || c.unicode() == 0x7F)
                return bad(QStringLiteral("A value holds a character that cannot be sent."));
        if (value->size() > MaxHeaderValue)
            return bad(QStringLiteral("A value is too long."));
        accepts = accepts || name.compare(u"accept", Qt::CaseInsensitive) == 0;
        addHeader(call, name.toLatin1(), value->toUtf8());
    }
    if (!accepts)
        addHeader(call, "Accept", "application/json, text/plain;q=0.8");
    return {};
}

Result<> addBody(HttpCall& call, const HttpPlan& plan, const Values& values)
{
    if (plan.jsonBody) {
        const Result<Json> body = filledJson(*plan.jsonBody, values);
        if (!body)
            return body.error();
        addHeader(call, "Content-Type", "application/json");
        call.body = toBytes(*body);
    } else if (plan.form) {
        addHeader(call, "Content-Type", "application/x-www-form-urlencoded");
        call.body = encodedPairs(*plan.form, values);
    }
    return {};
}

bool isGood(const HttpPlan& plan, int status)
{
    return plan.okStatus.isEmpty() ? status >= 200 && status < 300 : plan.okStatus.contains(status);
}

Outcome refusedBy(const HttpAnswer& answer)
{
    Outcome outcome;
    const int status = answer.status;
    outcome.failure = status == 404   ? QStringLiteral("not-found")
                      : status == 429 ? QStringLiteral("rate-limited")
                      : status >= 500 ? QStringLiteral("unavailable")
                                      : QStringLiteral("refused");
    outcome.message = status == 404   ? QStringLiteral("The service knows nothing of it.")
                      : status == 429 ? QStringLiteral("The service is asked too often; try later.")
                      : status >= 500 ? QStringLiteral("The service has a fault now.")
                                      : QStringLiteral("The service refused the request.");
    // 4xx says that it was not done; a redirect, or a success that is not the expected one, says nothing of the kind.
    outcome.unsure = status >= 500 || status < 400;
    outcome.staffNote = QStringLiteral("status %1: ").arg(status) % QString::fromUtf8(answer.body.left(500));
    return outcome;
}

/// In all forms in which the service might repeat it.
QList<QByteArray> usedBy(const AuthPlan& plan, const QByteArray& secret)
{
    const QByteArray both = plan.user.toUtf8() + ':' + secret;
    return {secret, both.toBase64(), percentEncoded(QString::fromUtf8(secret))};
}

bool mayRepeat(const HttpPlan& plan) { return plan.method == u"GET" || plan.method == u"HEAD" || plan.idempotent; }

bool worthRepeating(const HttpPlan& plan, const Result<HttpAnswer>& outcome)
{
    if (outcome)
        return mayRepeat(plan)
               && (outcome->status == 429 || outcome->status == 502 || outcome->status == 503
                   || outcome->status == 504);
    const ErrorCode code = outcome.error().code;
    const bool passing = code == ErrorCode::Unknown || code == ErrorCode::Timeout || code == ErrorCode::Unavailable;
    return passing && (mayRepeat(plan) || surelyUnsent(outcome.error()));
}

}  // namespace

Result<HttpCall> requestOf(const HttpPlan& plan, const Values& values)
{
    const Result<QByteArray> address = UrlTemplate::filled(plan.url, values);
    if (!address)
        return address.error();
    const QByteArray query = encodedPairs(plan.query, values);
    HttpCall call;
    call.method = plan.method.toLatin1();
    call.url = QUrl::fromEncoded(query.isEmpty() ? *address : *address + '?' + query, QUrl::StrictMode);
    if (!call.url.isValid())
        return bad(QStringLiteral("The values make no address that can be called."));
    if (const Result<> added = addHeaders(call, plan.headers, values); !added)
        return added.error();
    if (const Result<> added = addBody(call, plan, values); !added)
        return added.error();
    return call;
}

Outcome outcomeOf(const HttpPlan& plan, const HttpAnswer& answer)
{
    if (!isGood(plan, answer.status))
        return refusedBy(answer);
    Outcome outcome;
    outcome.staffNote = QStringLiteral("status %1").arg(answer.status);
    const QByteArray type = answer.header("content-type").split(';').first().trimmed().toLower();
    if (answer.body.trimmed().isEmpty()) {
        outcome.value = Json{{"status", answer.status}};
    } else if (type == "application/json" || type.endsWith("+json")) {
        const Result<Json> json = parseJson(answer.body,
                                            {.maxBytes = 4 * 1024 * 1024, .maxDepth = 64, .maxElements = 200'000});
        if (json)
            return Outcome{*json, {}, {}, outcome.staffNote, {}};
        outcome.failure = QStringLiteral("bad-answer");
        outcome.message = QStringLiteral("The service answered with something that cannot be read.");
        outcome.staffNote = json.error().userText;
        outcome.unsure = true;
    } else if (type.isEmpty() || type.startsWith("text/") || type.endsWith("xml")) {
        outcome.value = Json{{"text", toStd(QString::fromUtf8(answer.body))}};
    } else {
        outcome.failure = QStringLiteral("bad-answer");
        outcome.message = QStringLiteral("The service answered with something that is no text.");
        outcome.staffNote = u"content type " % QString::fromLatin1(type);
        outcome.unsure = true;
    }
    return outcome;
}

Task<HttpAnswer> HttpSkill::patiently(HttpCall call, std::stop_token stop, bool* doubtful)
{
    const HttpPlan plan = std::get<HttpPlan>(manifest().plan);
    const Backoff backoff{.baseMs = 200, .maxMs = 2000};
    for (int attempt = 1;; ++attempt) {
        auto sending = around().http.send(call, plan.reach, stop);
        const Result<HttpAnswer> outcome = co_await sending;
        if (attempt > plan.retries || !worthRepeating(plan, outcome))
            co_return outcome;
        // What a later attempt says of itself says nothing about this one.
        *doubtful = *doubtful || (outcome ? outcome->status >= 500 : !surelyUnsent(outcome.error()));
        int wait = backoff.delayMs(attempt);
        if (outcome)
            if (const auto wished = retryAfter(outcome->header("retry-after"), around().clock.now()))
                wait = int(*wished / 1000);
        if (wait > LongestWaitMs)
            co_return outcome;
        const Result<> waited = co_await pauseFor(wait, stop);
        if (!waited)
            co_return waited.error();
    }
}

Task<Outcome> HttpSkill::run(Values values, Json, std::stop_token stop)
{
    const HttpPlan plan = std::get<HttpPlan>(manifest().plan);
    const Result<HttpCall> request = requestOf(plan, values);
    if (!request)
        co_return notBegun(request.error());
    HttpCall call = *request;
    QList<QByteArray> used;
    if (plan.auth.kind != AuthPlan::Kind::None) {
        auto reading = secretNamed(around().secrets, plan.auth.secret);
        const Result<QByteArray> secret = co_await reading;
        if (!secret) {
            const Outcome outcome = notBegun(Error{ErrorCode::Unavailable, {}, secret.error().userText});
            co_return outcome;
        }
        used = usedBy(plan.auth, *secret);
        call = authorized(call, plan.auth, *secret, around().clock.now());
    }
    call.timeoutMs = manifest().timeoutMs;
    bool doubtful = false;
    auto sending = patiently(call, stop, &doubtful);
    const Result<HttpAnswer> answer = co_await sending;
    if (!answer && !doubtful)
        co_return answer.error();
    // Stops and times out as without it; only the mark of what never left must not count for the attempts before.
    if (!answer)
        co_return Error{answer.error().code, answer.error().userText,
                        u"after other attempts: " % answer.error().detail};
    Outcome outcome = outcomeOf(plan, *answer);
    outcome.unsure = outcome.unsure || (doubtful && !outcome.failure.isEmpty());
    outcome.secrets = used;
    co_return outcome;
}

}  // namespace frontdesk::external
