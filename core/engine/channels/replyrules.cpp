// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/channels/replyrules.h"

#include "core/channels/twilio/outgoingparts.h"
#include "core/channels/twilio/twilioerrors.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace frontdesk::replyrules {
namespace {

struct SayReplyRules {
    Q_DECLARE_TR_FUNCTIONS(ReplyRules)
};

constexpr int MaxValues = 100;
constexpr qsizetype MaxValueChars = 1024;

const QRegularExpression& place()
{
    static const QRegularExpression pattern(QStringLiteral("\\{\\{\\s*(\\d{1,3})\\s*\\}\\}"));
    return pattern;
}

ReplyRules forbidden(const QString& why)
{
    ReplyRules rules;
    rules.mayWrite = false;
    rules.why = why;
    return rules;
}

/// Codes that this program gives itself; the provider's are numbers.
QString ownWords(const QString& code)
{
    if (code == u"timeout" || code == u"unavailable")
        return SayReplyRules::tr("The provider could not be reached, although it was tried several times.");
    if (code == u"rate_limited")
        return SayReplyRules::tr("The provider was asked too often at that time.");
    if (code == u"unauthorized")
        return SayReplyRules::tr("The provider refused the account.");
    if (code == u"earlier_piece")
        return SayReplyRules::tr("An earlier part of this message failed, so the rest was not sent.");
    if (code == u"cancelled")
        return SayReplyRules::tr("It was taken back before it left.");
    if (code == u"not_found")
        return SayReplyRules::tr("The channel of this conversation is not set up any more.");
    return code.isEmpty() ? QString() : SayReplyRules::tr("It could not be sent (%1).").arg(code);
}

QString ownAdvice(const QString& code)
{
    if (code == u"unauthorized" || code == u"not_found")
        return SayReplyRules::tr("Look at the account on the page Channels, then try again.");
    if (code == u"timeout" || code == u"unavailable" || code == u"rate_limited" || code == u"earlier_piece")
        return SayReplyRules::tr("Try again.");
    return {};
}

QString line(const char* name, const QString& value)
{
    return value.isEmpty() ? QString() : QStringLiteral("%1: %2\n").arg(QLatin1String(name), value);
}

QString time(Micros at) { return at > 0 ? isoTime(at) : QString(); }

/// For whoever helps: English names that can be searched for, no words of the customer, no address.
QString clipboard(const DeliveryFacts& facts)
{
    const Message& m = facts.message;
    return line("message", m.publicId) + line("channel", facts.channelId) + line("account", facts.accountId)
           + line("delivery", deliveryKey(m.delivery)) + line("code", facts.code)
           + line("provider", facts.providerIds.join(QStringLiteral(", "))) + line("written", time(m.createdAt))
           + line("first tried", time(facts.firstTriedAt)) + line("changed", time(facts.changedAt))
           + line("tries", QString::number(facts.attempts));
}

QString bodyOf(const Json& types)
{
    if (!types.is_object())
        return {};
    // The plain text where there is one; else whatever kind has a body (quick replies, calls to action, media).
    if (types.contains("twilio/text") && types.at("twilio/text").is_object())
        if (const QString body = jsonString(types.at("twilio/text"), "body"); !body.isEmpty())
            return body;
    for (const auto& [kind, content] : types.items())
        if (content.is_object())
            if (const QString body = jsonString(content, "body"); !body.isEmpty())
                return body;
    return {};
}

bool isApproved(const Json& resource)
{
    if (!resource.contains("approval_requests"))
        return false;
    const Json& requests = resource.at("approval_requests");
    if (requests.is_object())
        return jsonString(requests, "status") == u"approved";
    if (requests.is_array())
        for (const Json& one : requests)
            if (one.is_object() && jsonString(one, "status") == u"approved")
                return true;
    return false;
}

/// The highest {{n}}: Twilio counts from 1 and wants all of them.
int places(const QString& text)
{
    int highest = 0;
    for (auto it = place().globalMatch(text); it.hasNext();)
        highest = std::max(highest, it.next().captured(1).toInt());
    return highest;
}

}  // namespace

ReplyRules rulesFor(const ReplyFacts& facts, const twilio::Options& options, Micros now)
{
    const Conversation& conversation = facts.conversation;
    if (facts.optedOutAt > 0)
        return forbidden(
            SayReplyRules::tr("This customer has sent STOP. Nothing may be sent to them until they send START."));
    if (facts.threadState == u"closed")
        return forbidden(
            SayReplyRules::tr("This conversation was closed at Twilio. The customer can begin a new one by writing."));
    ReplyRules rules;
    // Better said at the button than by a message that fails: Twilio fetches files, and there is nowhere to fetch ours from.
    const bool twilios = conversation.channelId == u"sms" || conversation.channelId == u"whatsapp"
                         || conversation.channelId == u"conversations";
    if (twilios)
        rules.whyNoFiles = twilio::filesCannotLeave().userText;
    if (conversation.channelId == u"sms")
        rules.pieceChars = options.smsMaxChars;
    if (conversation.channelId == u"whatsapp") {
        const Micros wrote = facts.wroteAt > 0 ? std::min(facts.wroteAt, conversation.lastInboundAt)
                                               : conversation.lastInboundAt;
        rules.windowEndsAt = wrote > 0 ? wrote + Window : 0;
        rules.templatesOnly = now >= rules.windowEndsAt;
        if (rules.templatesOnly)
            rules.why = SayReplyRules::tr(
                "WhatsApp lets you write freely for 24 hours after the customer's last message. Now only an "
                "approved template may be sent.");
    }
    return rules;
}

DeliveryDetail detailFor(const DeliveryFacts& facts)
{
    DeliveryDetail detail;
    detail.code = facts.code;
    detail.providerId = facts.providerIds.value(facts.providerIds.size() - 1);
    detail.details = clipboard(facts);
    const int number = twilio::codeOf(facts.code);
    const bool failed = facts.message.delivery == Delivery::Failed;
    if (number > 0) {
        const twilio::ErrorAdvice advice = twilio::adviceFor(number);
        detail.code = QString::number(number);
        detail.explanation = advice.explanation;
        detail.advice = advice.advice;
        // What stands against it must change first: the customer's will, WhatsApp's window.
        detail.mayRetry = failed && !twilio::meansOptedOut(number) && !twilio::meansWindowClosed(number);
    } else if (facts.message.delivery == Delivery::Unconfirmed) {
        detail.explanation = SayReplyRules::tr(
            "The provider's answer was lost, so it is not known whether this message left.");
        detail.advice = SayReplyRules::tr("The provider is being asked. Do not write it again before that is known.");
    } else {
        detail.explanation = ownWords(facts.code);
        detail.advice = ownAdvice(facts.code);
        detail.mayRetry = failed;
    }
    return detail;
}

std::optional<MessageTemplate> templateFrom(const Json& resource)
{
    if (!resource.is_object())
        return std::nullopt;
    MessageTemplate t;
    t.id = jsonString(resource, "sid");
    t.name = jsonString(resource, "friendly_name");
    t.language = jsonString(resource, "language");
    t.text = resource.contains("types") ? bodyOf(resource.at("types")) : QString();
    t.values = places(t.text);
    t.approved = isApproved(resource);
    if (t.id.isEmpty() || t.text.isEmpty() || t.values > MaxValues)
        return std::nullopt;
    return t;
}

Result<QString> filled(const MessageTemplate& source, const QStringList& values)
{
    const auto wrong = [](const QString& text) { return Error{ErrorCode::InvalidInput, text, {}}; };
    if (values.size() != source.values)
        return wrong(SayReplyRules::tr("This template needs %n value(s).", nullptr, source.values));
    for (const QString& value : values) {
        if (value.trimmed().isEmpty())
            return wrong(SayReplyRules::tr("Fill in every value of the template."));
        if (value.contains(u'\n') || value.contains(u'\r') || value.contains(u'\t') || value.size() > MaxValueChars)
            return wrong(SayReplyRules::tr("A value of a template is one line of at most 1,024 characters."));
    }
    // In one pass: what a value says is never a place of its own.
    QString text;
    qsizetype from = 0;
    for (auto it = place().globalMatch(source.text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        text += QStringView(source.text).mid(from, match.capturedStart() - from);
        text += values.value(match.captured(1).toInt() - 1);
        from = match.capturedEnd();
    }
    text += QStringView(source.text).mid(from);
    return text;
}

}  // namespace frontdesk::replyrules
