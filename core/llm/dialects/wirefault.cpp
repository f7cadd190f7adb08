// SPDX-License-Identifier: GPL-3.0-or-later
// What went wrong at a service, from what it says.
#include "core/llm/dialects/wire.h"

#include "core/net/backoff.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <iterator>

namespace frontdesk::wire {
namespace {

struct FaultText {
    Q_DECLARE_TR_FUNCTIONS(LlmProvider)
};

/// Fields that a request can do without.
constexpr const char* Optional[] = {
    "temperature",           "top_p",      "frequency_penalty", "presence_penalty",   "stream_options", "store",
    "max_completion_tokens", "max_tokens", "tool_choice",       "parallel_tool_calls"};

bool saysUnsupported(const ErrorWords& words)
{
    static const QRegularExpression pattern(
        QStringLiteral("unsupported|not supported|does not support|deprecated|unknown|unrecognized|not permitted|"
                       "not allowed|cannot both|cannot be specified|extra inputs|no longer"),
        QRegularExpression::CaseInsensitiveOption);
    return words.code.contains(u"unsupported") || words.code == u"unknown_parameter"
           || pattern.match(words.message).hasMatch();
}

QString refusedField(const ErrorWords& words)
{
    if (!saysUnsupported(words))
        return {};
    for (const char* name : Optional)
        if (words.param == QLatin1String(name))
            return words.param;
    qsizetype first = -1;
    QString found;
    for (const char* name : Optional) {
        const QRegularExpression word(u"(?<![a-z_])" % QLatin1String(name) % u"(?![a-z_])");
        const qsizetype at = words.message.indexOf(word);
        if (at >= 0 && (first < 0 || at < first)) {
            first = at;
            found = QLatin1String(name);
        }
    }
    return found;
}

bool isQuota(const ErrorWords& words)
{
    return words.code == u"insufficient_quota" || words.type == u"insufficient_quota" || words.type == u"billing_error"
           || words.code == u"billing_hard_limit_reached";
}

bool isFilter(const ErrorWords& words)
{
    return words.code == u"content_filter" || words.code == u"content_policy_violation"
           || words.code == u"ResponsibleAIPolicyViolation";
}

/// Errors inside a stream have no status: the kind stands in for it.
int statusOf(const ErrorWords& words)
{
    const QString kind = words.type.isEmpty() ? words.code : words.type;
    static const std::pair<const char*, int> Known[] = {{"authentication_error", 401},
                                                        {"permission_error", 403},
                                                        {"billing_error", 402},
                                                        {"not_found_error", 404},
                                                        {"invalid_request_error", 400},
                                                        {"rate_limit_error", 429},
                                                        {"rate_limit_exceeded", 429},
                                                        {"requests", 429},
                                                        {"tokens", 429},
                                                        {"overloaded_error", 529},
                                                        {"timeout_error", 504},
                                                        {"invalid_prompt", 400}};
    for (const auto& [name, status] : Known)
        if (kind == QLatin1String(name) || words.code == QLatin1String(name))
            return status;
    return 500;
}

LlmFault accountFault(const ErrorWords& words, const QString& text)
{
    LlmFault fault;
    fault.account = true;
    fault.error = {ErrorCode::Unauthorized, text, words.message.left(300)};
    return fault;
}

}  // namespace

ErrorWords errorWords(const Json& body)
{
    ErrorWords words;
    if (!body.is_object())
        return words;
    const auto found = body.find("error");
    const Json& error = found == body.end() ? body : *found;
    if (error.is_string()) {
        words.message = QString::fromStdString(error.get<std::string>());
        return words;
    }
    words.type = jsonString(error, "type");
    words.code = jsonString(error, "code");
    words.message = jsonString(error, "message");
    words.param = jsonString(error, "param");
    if (words.message.isEmpty())
        words.message = jsonString(error, "detail");
    const QString inner = error.is_object() && error.contains("innererror") ? jsonString(error["innererror"], "code")
                                                                            : QString();
    if (!inner.isEmpty() && words.code != u"content_filter")
        words.code = inner;
    return words;
}

LlmFault faultOf(int status, const ErrorWords& words)
{
    if (status == 0)
        status = statusOf(words);
    const QString said = words.message.left(300);
    LlmFault fault;
    if (isFilter(words)) {
        fault.refused = true;
        fault.error = {ErrorCode::InvalidInput, FaultText::tr("The provider's content filter stopped the request."),
                       said};
        return fault;
    }
    if (isQuota(words) || status == 402)
        return accountFault(words, FaultText::tr("The account has no credit left, or its limit is reached. Look at the "
                                                 "billing page of the provider."));
    if (status == 401 || status == 403)
        return accountFault(words,
                            FaultText::tr("The provider refused the key. Check the key and what it is allowed to "
                                          "do."));
    switch (status) {
    case 404:
        fault.error = {ErrorCode::NotFound,
                       FaultText::tr("The provider does not know this model or address: %1").arg(said), said};
        return fault;
    case 408:
    case 409:
    case 425: fault.repeat = true; break;
    case 429:
        fault.repeat = true;
        fault.error = {ErrorCode::RateLimited, FaultText::tr("The provider asks for fewer requests (429)."), said};
        return fault;
    default: fault.repeat = status >= 500; break;
    }
    if (status >= 300 && status < 500 && !fault.repeat) {
        fault.parameter = status == 400 || status == 422 ? refusedField(words) : QString();
        fault.error = {ErrorCode::InvalidInput, FaultText::tr("The provider refused the request: %1").arg(said),
                       QString(QString::number(status) % u' ' % said)};
        return fault;
    }
    fault.error = {ErrorCode::Unavailable, FaultText::tr("The provider has trouble of its own (%1).").arg(status),
                   QString(QString::number(status) % u' ' % said)};
    return fault;
}

LlmFault faultOf(const HttpAnswer& answer, Micros now)
{
    const Result<Json> json = parseJson(answer.body, AnswerLimits);
    ErrorWords words = json ? errorWords(*json) : ErrorWords();
    if (!json)
        words.message = QString::fromUtf8(answer.body.left(200)).simplified();
    LlmFault fault = faultOf(answer.status, words);
    bool number = false;
    const double ms = answer.header("retry-after-ms").toDouble(&number);
    if (number && ms >= 0 && ms < 86'400'000)
        fault.retryAfter = Micros(ms * 1000);
    else
        fault.retryAfter = retryAfter(answer.header("retry-after"), now);
    if (const QByteArray wish = answer.header("x-should-retry"); !fault.account && !wish.isEmpty())
        fault.repeat = wish == "true";
    return fault;
}

}  // namespace frontdesk::wire
