// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/twilio/twilioanswers.h"

#include "core/channels/twilio/twilioerrors.h"
#include "core/channels/twilio/twiliofields.h"
#include "core/channels/twilio/twiliotext.h"

#include <QRegularExpression>

namespace frontdesk::twilio {
namespace {

constexpr JsonLimits AnswerLimits{.maxBytes = 4 * 1024 * 1024, .maxDepth = 24, .maxElements = 400'000};

Result<Json> objectOf(const HttpAnswer& answer)
{
    const Result<Json> json = parseJson(answer.body, AnswerLimits);
    if (!json || !json->is_object())
        return Error{ErrorCode::Unavailable, TwilioText::tr("Twilio's answer could not be read."),
                     QStringLiteral("no JSON object, status ") + QString::number(answer.status)};
    return json;
}

ErrorCode codeOfStatus(int status)
{
    switch (status) {
    case 401:
    case 403: return ErrorCode::Unauthorized;
    case 404:
    case 410: return ErrorCode::NotFound;
    case 409:
    case 412: return ErrorCode::Conflict;
    case 429: return ErrorCode::RateLimited;
    default: return ErrorCode::InvalidInput;
    }
}

Error unclear(const QString& why)
{
    return Error{ErrorCode::Unknown,
                 TwilioText::tr("It is not known whether the message left: Twilio's answer was "
                                "lost. Twilio is asked before anything is sent again."),
                 why};
}

enum class Age : quint8 { Wanted, LeftOut, Old };

/// A message that was made long ago and left only now (scheduled) is left out, but stands among the recent ones: only
/// what is old in all respects shows that the list has come to what is left out.
Age ageOf(const PageWish& wish, const Json& entry)
{
    const QString index = wish.aboveIndex >= 0 ? fields::jsonText(entry, "index") : QString();
    if (!index.isEmpty() && index.toLongLong() <= wish.aboveIndex)
        return Age::Old;
    if (wish.until <= 0)
        return Age::Wanted;
    // Whole seconds on Twilio's side: the same second still counts.
    const Micros since = wish.until - wish.until % MicrosPerSecond;
    const Micros made = fields::timeOf(fields::jsonText(entry, "date_created"));
    if (made == 0 || made >= since)
        return Age::Wanted;
    return fields::timeOf(fields::jsonText(entry, "date_sent")) < since ? Age::Old : Age::LeftOut;
}

QString fileNameOf(const QByteArray& disposition)
{
    static const QRegularExpression pattern(QStringLiteral("filename=\"?([^\";]{1,200})"));
    return fields::line(pattern.match(QString::fromUtf8(disposition)).captured(1), 200);
}

}  // namespace

Error errorOf(const HttpAnswer& answer)
{
    const Result<Json> json = parseJson(answer.body, AnswerLimits);
    const int code = json ? fields::jsonText(*json, "code").toInt() : 0;
    const QString words = json ? fields::line(fields::jsonText(*json, "message"), 300) : QString();
    if (answer.status == 429)
        return Error{ErrorCode::RateLimited, TwilioText::tr("Twilio takes no more messages at the moment."),
                     QStringLiteral("%1 %2").arg(code > 0 ? code : 20429).arg(words)};
    if (code <= 0)
        return Error{ErrorCode::Unavailable,
                     TwilioText::tr("Something other than Twilio answered (status %1): a proxy or a log-in page of "
                                    "this network?")
                         .arg(answer.status),
                     QStringLiteral("not Twilio's answer, status ") + QString::number(answer.status)};
    // Refused with 400, but only for the moment: queues that are full.
    const bool later = code == 14107 || code == 21611 || code == 30001 || code == 63017 || code == 63018;
    return Error{later ? ErrorCode::RateLimited : codeOfStatus(answer.status), adviceFor(code).explanation,
                 QString::number(code) + u' ' + words};
}

Result<Json> readAnswer(const Result<HttpAnswer>& outcome)
{
    if (!outcome)
        return withSentence(outcome.error());
    if (outcome->status >= 200 && outcome->status < 300)
        return objectOf(*outcome);
    if (outcome->status >= 400 && outcome->status < 500)
        return errorOf(*outcome);
    return Error{ErrorCode::Unavailable, TwilioText::tr("Twilio has a fault at the moment."),
                 QStringLiteral("status ") + QString::number(outcome->status)};
}

Result<SendReceipt> readReceipt(const Result<HttpAnswer>& outcome)
{
    if (!outcome)
        return surelyUnsent(outcome.error()) ? withSentence(outcome.error()) : unclear(outcome.error().detail);
    const bool refused = outcome->status >= 400 && outcome->status < 500 && outcome->status != 408;
    if (refused)
        return errorOf(*outcome);
    if (outcome->status < 200 || outcome->status >= 300)
        return unclear(QStringLiteral("status ") + QString::number(outcome->status));
    const Result<Json> json = objectOf(*outcome);
    const QString sid = json ? fields::jsonText(*json, "sid") : QString();
    if (!fields::anySid(sid))
        return unclear(QStringLiteral("taken, but the answer names no message"));
    return SendReceipt{sid};
}

Result<FetchedMedia> readMedia(const Result<HttpAnswer>& outcome)
{
    if (!outcome)
        return withSentence(outcome.error());
    const int status = outcome->status;
    if (status >= 200 && status < 300)
        return FetchedMedia{outcome->body, fields::line(QString::fromLatin1(outcome->header("content-type")), 127),
                            fileNameOf(outcome->header("content-disposition"))};
    const QString detail = QStringLiteral("file: status ") + QString::number(status);
    if (status == 404 || status == 410)
        return Error{ErrorCode::NotFound, TwilioText::tr("The file is no longer at Twilio."), detail};
    if (status == 401 || status == 403)
        return Error{ErrorCode::Unauthorized, TwilioText::tr("Twilio refused to hand out the file."), detail};
    return Error{ErrorCode::Unavailable, TwilioText::tr("The file could not be fetched from Twilio."), detail};
}

Result<QUrl> contentAddress(const Result<HttpAnswer>& outcome)
{
    if (!outcome || outcome->status < 200 || outcome->status >= 300) {
        const Result<FetchedMedia> refused = readMedia(outcome);
        return refused ? foreignAddress() : refused.error();
    }
    const Result<Json> json = objectOf(*outcome);
    if (!json)
        return json.error();
    const auto links = json->find("links");
    const QString address = links == json->end() ? QString() : fields::jsonText(*links, "content_direct_temporary");
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && url.scheme().startsWith(u"http") ? Result<QUrl>(url) : Result<QUrl>(foreignAddress());
}

bool isRedirect(const Result<HttpAnswer>& outcome)
{
    if (!outcome || outcome->header("location").isEmpty())
        return false;
    const int status = outcome->status;
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool worthRepeating(const Result<HttpAnswer>& outcome)
{
    if (outcome)
        return outcome->status == 429 || outcome->status >= 500;
    const ErrorCode code = outcome.error().code;
    return code == ErrorCode::Timeout || code == ErrorCode::Unavailable || code == ErrorCode::Unknown;
}

PageEnd takePage(const PageWish& wish, const Json& answer, QList<Json>& entries)
{
    const auto page = answer.find(wish.key.toStdString());
    if (page == answer.end() || !page->is_array())
        return PageEnd::Cut;
    bool recent = page->empty();
    for (const Json& entry : *page) {
        const Age age = ageOf(wish, entry);
        recent = recent || age != Age::Old;
        if (age != Age::Wanted)
            continue;
        if (entries.size() >= wish.most)
            return PageEnd::Cut;
        entries.append(entry);
    }
    return recent ? PageEnd::None : PageEnd::Old;
}

Error noAccount(const QString& sid)
{
    Error error = unsentError(ErrorCode::Unauthorized, QStringLiteral("no such account: ") + sid);
    error.userText = TwilioText::tr("This Twilio account is not set up (any more): see Channels.");
    return error;
}

Error resting(bool failing)
{
    Error error = unsentError(failing ? ErrorCode::Unavailable : ErrorCode::RateLimited, QStringLiteral("resting"));
    error.userText = failing ? TwilioText::tr("Twilio fails at the moment; it is tried again soon.")
                             : TwilioText::tr("Twilio takes no more messages at the moment.");
    return error;
}

Error foreignAddress()
{
    return Error{ErrorCode::InvalidInput, TwilioText::tr("The file's address is not one of Twilio."),
                 QStringLiteral("foreign address")};
}

Error withSentence(Error error)
{
    if (!error.userText.isEmpty())
        return error;
    switch (error.code) {
    case ErrorCode::Timeout:
    case ErrorCode::Unknown: error.userText = TwilioText::tr("Twilio did not answer."); break;
    case ErrorCode::Unavailable:
        error.userText = TwilioText::tr("Twilio cannot be reached: is this computer on the internet?");
        break;
    case ErrorCode::InvalidInput: error.userText = TwilioText::tr("Twilio's answer was too large."); break;
    default: break;
    }
    return error;
}

}  // namespace frontdesk::twilio
