// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/webhook/webhookpayload.h"

#include "core/channels/twilio/twiliopayload.h"
#include "core/channels/webhook/webhookchannel.h"
#include "core/conversations/customerframes.h"

#include <QCoreApplication>

namespace frontdesk::webhook {
namespace {

constexpr qsizetype MaxIdChars = 200;
constexpr qsizetype MaxNameChars = 120;

Error wrong(const char* text)
{
    return {ErrorCode::InvalidInput, QCoreApplication::translate("GenericWebhook", text), {}};
}

Json orNull(std::optional<double> value) { return value ? Json(*value) : Json(nullptr); }

/// One line of at most `most` characters.
bool fits(const QString& text, qsizetype most)
{
    return text.size() <= most
           && std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

Json outbound(const Message& message)
{
    return {{"message_id", toStd(message.publicId)},
            {"author", toStd(authorKey(message.author))},
            {"author_name", toStd(message.authorName)},
            {"message", toStd(message.text())},
            {"interrupted", message.delivery == Delivery::Interrupted},
            {"timestamp", toStd(isoTime(message.createdAt))}};
}

}  // namespace

Result<Hook> read(const HttpRequest& request, int maxMessageChars)
{
    const Result<Json> body = parseJson(request.body, {.maxBytes = 64 * 1024, .maxDepth = 8, .maxElements = 200});
    if (!body || !body->is_object())
        return wrong("The body must be a JSON object.");
    const Json customer = body->value("customer", Json::object());
    if (!customer.is_object())
        return wrong("\"customer\" must be an object with \"id\", \"name\" and \"phone\".");
    Hook hook{.customerId = jsonString(customer, "id").trimmed(),
              .name = jsonString(customer, "name").trimmed(),
              .phone = jsonString(customer, "phone").trimmed(),
              .text = jsonString(*body, "message").trimmed(),
              .messageId = jsonString(*body, "message_id").trimmed()};
    if (hook.messageId.isEmpty())
        hook.messageId = QString::fromUtf8(request.header("x-idempotency-key")).trimmed();
    if (hook.text.isEmpty())
        return wrong("\"message\" must hold the customer's text.");
    if (hook.text.size() > maxMessageChars)
        return wrong("\"message\" is too long.");
    if (!fits(hook.customerId, MaxIdChars) || !fits(hook.messageId, MaxIdChars))
        return wrong("An id has at most 200 characters on one line.");
    if (!fits(hook.name, MaxNameChars))
        return wrong("A name has at most 120 characters on one line.");
    if (!hook.phone.isEmpty() && !twilio::isE164(hook.phone))
        return wrong("\"phone\" must be in international form, for example +12075550100.");
    return hook;
}

InboundMessage inbound(const Hook& hook, const QString& customer, const QByteArray& signature)
{
    const QString key = hook.messageId.isEmpty() ? QString(u"signature:" % QString::fromLatin1(signature))
                                                 : QString(u"id:" % hook.messageId);
    InboundMessage message;
    message.channelId = webhookChannelId();
    message.accountId = webhookAccountId();
    // Who sends the first message again without naming a customer means the same one.
    message.externalId = !customer.isEmpty()          ? customer
                         : !hook.customerId.isEmpty() ? hook.customerId
                                                      : QString(u"anonymous:" % key);
    message.providerId = key;
    message.clientMessageId = hook.messageId;
    message.displayName = hook.name;
    message.phone = hook.phone;
    message.parts = {TextPart{hook.text}};
    return message;
}

Json reply(const WebhookThread& thread, const Accepted& accepted, const Message* answer)
{
    Json messages = Json::array();
    for (const Message& message : thread.messages)
        messages.push_back(outbound(message));
    Json body = {
        {"status", answer ? "answered" : "pending"},       {"conversation_id", toStd(accepted.conversationPublicId)},
        {"inbound_id", toStd(accepted.messagePublicId)},   {"duplicate", accepted.duplicate},
        {"requires_escalation", thread.escalationWaiting}, {"messages", std::move(messages)}};
    if (!answer)
        return body;
    body["message"] = toStd(answer->text());
    body["message_id"] = toStd(answer->publicId);
    body["sources"] = customerframes::sourcesJson(answer->citations);
    body["confidence"] = orNull(answer->confidence);
    body["interrupted"] = answer->delivery == Delivery::Interrupted;
    body["timestamp"] = toStd(isoTime(answer->createdAt));
    return body;
}

}  // namespace frontdesk::webhook
