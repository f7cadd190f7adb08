// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/twilio/fallbackplan.h"

namespace frontdesk::twilio {
namespace {

constexpr qsizetype LongestUrl = 1900;
const QString Echo = QStringLiteral("https://twimlets.com/echo?Twiml=");

QString twiml(const QString& text)
{
    return QStringLiteral("<Response><Message>") + text.toHtmlEscaped() + QStringLiteral("</Message></Response>");
}

struct Place {
    QString primary;  ///< the first address
    QString url;
    QString method;
    QByteArray urlField;
    QByteArray methodField;
};

FallbackPlan planFor(const Place& place, const Options& options)
{
    FallbackPlan plan;
    const QString want = fallbackUrl(options).toString(QUrl::FullyEncoded);
    const bool ours = isOwnFallback(place.url);
    if (want.isEmpty()) {
        if (ours)  // it was switched off
            plan.changes << FallbackChange{place.urlField, place.url, QString()};
        else
            plan.impossible = QStringLiteral("no_text");
        return plan;
    }
    if (options.polling)
        plan.impossible = QStringLiteral("polling");
    else if (want.size() > LongestUrl)
        plan.impossible = QStringLiteral("too_long");
    else if (place.primary.isEmpty())
        plan.impossible = QStringLiteral("no_primary");
    if (!plan.impossible.isEmpty())
        return plan;
    if (place.url != want)
        plan.changes << FallbackChange{place.urlField, place.url, want, !place.url.isEmpty() && !ours};
    // Static addresses answer both, but a POST with a body is not what they are for.
    if (place.method.toUpper() != u"GET" && (place.url != want || ours))
        plan.changes << FallbackChange{place.methodField, place.method, QStringLiteral("GET")};
    return plan;
}

Json webhookOf(const Json& sender)
{
    const auto found = sender.is_object() ? sender.find("webhook") : sender.end();
    return found != sender.end() && found->is_object() ? *found : Json::object();
}

}  // namespace

QUrl fallbackUrl(const Options& options)
{
    if (!options.fallbackUrl.isEmpty())
        return QUrl(options.fallbackUrl);
    const QString text = options.fallbackText.trimmed();
    if (text.isEmpty())
        return {};
    // Everything but letters and digits is encoded: the TwiML's own < & " must not end the parameter.
    return QUrl::fromEncoded(Echo.toLatin1() + QUrl::toPercentEncoding(twiml(text)), QUrl::StrictMode);
}

bool isOwnFallback(const QString& url)
{
    return url.startsWith(Echo) || url.startsWith(QStringLiteral("http://twimlets.com/echo?Twiml="));
}

FallbackPlan planNumberFallback(const Json& number, const Options& options)
{
    return planFor({.primary = jsonString(number, "sms_url"),
                    .url = jsonString(number, "sms_fallback_url"),
                    .method = jsonString(number, "sms_fallback_method"),
                    .urlField = "SmsFallbackUrl",
                    .methodField = "SmsFallbackMethod"},
                   options);
}

FallbackPlan planServiceFallback(const Json& service, const Options& options)
{
    const auto own = service.is_object() ? service.find("use_inbound_webhook_on_number") : service.end();
    if (own != service.end() && own->is_boolean() && own->get<bool>())
        return {};
    return planFor({.primary = jsonString(service, "inbound_request_url"),
                    .url = jsonString(service, "fallback_url"),
                    .method = jsonString(service, "fallback_method"),
                    .urlField = "FallbackUrl",
                    .methodField = "FallbackMethod"},
                   options);
}

FallbackPlan planSenderFallback(const Json& sender, const Options& options)
{
    const Json webhook = webhookOf(sender);
    return planFor({.primary = jsonString(webhook, "callback_url"),
                    .url = jsonString(webhook, "fallback_url"),
                    .method = jsonString(webhook, "fallback_method"),
                    .urlField = "fallback_url",
                    .methodField = "fallback_method"},
                   options);
}

bool conversationsHaveFallback() { return false; }

FormFields formOf(const FallbackPlan& plan)
{
    FormFields fields;
    for (const FallbackChange& change : plan.changes)
        fields.append({change.field, change.want.toUtf8()});
    return fields;
}

Json senderChanges(const Json& sender, const FallbackPlan& plan)
{
    Json webhook = webhookOf(sender);
    for (const FallbackChange& change : plan.changes)
        webhook[change.field.toStdString()] = toStd(change.want);
    return {{"webhook", std::move(webhook)}};
}

}  // namespace frontdesk::twilio
