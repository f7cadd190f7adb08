// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/engine/channels/doctorrun.h"
#include "core/engine/channels/tunneltool.h"

/// The checks of where Twilio sends what happens: read, shown as a difference, written only by the mending.
namespace frontdesk::doctor {
namespace {

using Level = DoctorCheck::Level;

/// Number of the sandbox that Twilio lends to everybody; its settings stand in the Console only.
constexpr QStringView SandboxNumber = u"+14155238886";

const QStringList& neededEvents()
{
    static const QStringList events = {QStringLiteral("onMessageAdded"), QStringLiteral("onParticipantAdded"),
                                       QStringLiteral("onParticipantRemoved"),
                                       QStringLiteral("onConversationStateUpdated")};
    return events;
}

QString smsUrl(const Run& run) { return run.publicUrl + QStringLiteral("/twilio/sms"); }
QString conversationsUrl(const Run& run) { return run.publicUrl + QStringLiteral("/twilio/conversations"); }

QStringList strings(const Json& object, const char* key)
{
    QStringList list;
    if (object.is_object() && object.contains(key) && object.at(key).is_array())
        for (const Json& item : object.at(key))
            if (item.is_string() && list.size() < 100)
                list << QString::fromStdString(item.get<std::string>());
    return list;
}

/// Why webhooks are not looked at; nothing when they are.
std::optional<Finding> notWanted(const Run& run, const QString& title)
{
    if (run.options.polling)
        return skipped(title, Say::tr("Not needed: Twilio is asked for new messages (polling)."));
    if (run.publicUrl.isEmpty())
        return skipped(title, Say::tr("There is no public address to send them to."));
    return std::nullopt;
}

/// What `now` says of where Twilio sends; `differs` decides between all well and a finding with a Fix.
Finding fromDifference(const Run& run, Level level, const QString& title, const QString& now,
                       const Difference& difference)
{
    if (difference.empty())
        return good(title, Say::tr("Twilio sends to %1.").arg(shownAddress(now)));
    Finding finding = amiss(
        level, title,
        now.isEmpty() ? Say::tr("Twilio sends what happens nowhere.")
                      : Say::tr("Twilio's settings differ from what is needed; it sends to %1.").arg(shownAddress(now)),
        Say::tr("What customers write does not arrive, or not completely."),
        Say::tr("Press the button, or set it by hand at https://console.twilio.com."));
    finding.check.fixLabel = Say::tr("Set it at Twilio");
    finding.check.changes = difference.changes();
    if (!run.tunnel.url.isEmpty())
        finding.check.changes << Say::tr(
            "This is the address of a tunnel. When the tunnel ends, Twilio reaches nobody there: look here again then.");
    return finding;
}

using Write = std::function<Task<>(twilio::FormFields fields)>;

/// Where Twilio sends although nothing is wanted: a tunnel that ended left its address there. Else `otherwise`.
Finding leftover(const QString& title, const QString& now, const Difference& difference, const Write& write,
                 const Finding& otherwise)
{
    if (!tunnel::isTunnelAddress(now))
        return otherwise;
    Finding finding = amiss(
        Level::Hint, title,
        Say::tr("Twilio still sends to %1, the address of a tunnel that does not run.").arg(shownAddress(now)),
        Say::tr("For each message Twilio tries it in vain."),
        Say::tr("Start the tunnel again, or press the button: then Twilio sends nowhere."));
    finding.check.fixLabel = Say::tr("Clear it at Twilio");
    finding.check.changes = difference.changes();
    finding.mend = [write, fields = difference.fields()] { return write(fields); };
    return finding;
}

template <class T>
Result<> outcome(const Result<T>& answer)
{
    return answer ? Result<>() : Result<>(answer.error());
}

Task<> writeNumber(RunPtr run, QString account, QString number, twilio::FormFields fields)
{
    auto writing = run->client.updateNumber(account, number, fields, run->stop);
    const Result<Json> answer = co_await writing;
    co_return outcome(answer);
}

Task<> writeService(RunPtr run, QString account, QString service, twilio::FormFields fields)
{
    auto writing = run->client.updateMessagingService(account, service, fields, run->stop);
    const Result<Json> answer = co_await writing;
    co_return outcome(answer);
}

Task<> writeConversations(RunPtr run, twilio::ThreadScope scope, twilio::FormFields fields)
{
    auto writing = run->client.updateConversationsWebhooks(scope, fields, run->stop);
    const Result<Json> answer = co_await writing;
    co_return outcome(answer);
}

Task<> writeSender(RunPtr run, QString account, QString sender, Json changes)
{
    auto writing = run->client.updateWhatsAppSender(account, sender, changes, run->stop);
    const Result<Json> answer = co_await writing;
    co_return outcome(answer);
}

Finding fromNumber(const RunPtr& run, const QString& title, const QString& account, const Json& number)
{
    Difference difference;
    // An application would stand above the addresses.
    difference.want("SmsApplicationSid", Say::tr("Application"), jsonString(number, "sms_application_sid"), {});
    difference.want("SmsUrl", Say::tr("A message comes in"), jsonString(number, "sms_url"), smsUrl(*run));
    difference.want("SmsMethod", Say::tr("Method"), jsonString(number, "sms_method"), QStringLiteral("POST"));
    Finding finding = fromDifference(*run, Level::Broken, title, jsonString(number, "sms_url"), difference);
    if (!difference.empty())
        finding.mend = [run, account, sid = jsonString(number, "sid"), fields = difference.fields()] {
            return writeNumber(run, account, sid, fields);
        };
    return finding;
}

Finding leftNumber(const RunPtr& run, const QString& title, const QString& account, const Json& number,
                   const Finding& otherwise)
{
    Difference difference;
    difference.want("SmsUrl", Say::tr("A message comes in"), jsonString(number, "sms_url"), {});
    // Twilio takes no second address without a first one.
    difference.want("SmsFallbackUrl", Say::tr("While this computer is off"), jsonString(number, "sms_fallback_url"),
                    {});
    const auto write = [run, account, sid = jsonString(number, "sid")](const twilio::FormFields& fields) {
        return writeNumber(run, account, sid, fields);
    };
    return leftover(title, jsonString(number, "sms_url"), difference, write, otherwise);
}

Finding leftService(const RunPtr& run, const QString& title, const twilio::Account& account, const Json& service,
                    const Finding& otherwise)
{
    Difference difference;
    const QString now = jsonString(service, "inbound_request_url");
    difference.want("InboundRequestUrl", Say::tr("A message comes in"), now, {});
    difference.want("FallbackUrl", Say::tr("While this computer is off"), jsonString(service, "fallback_url"), {});
    const auto write = [run, account](const twilio::FormFields& fields) {
        return writeService(run, account.sid, account.messagingServiceSid, fields);
    };
    return leftover(title, now, difference, write, otherwise);
}

Finding leftConversations(const RunPtr& run, const QString& title, const twilio::ThreadScope& scope, const Json& hooks,
                          const Finding& otherwise)
{
    Difference difference;
    const QString now = jsonString(hooks, "post_webhook_url");
    difference.want("PostWebhookUrl", Say::tr("After an event"), now, {});
    const auto write = [run, scope](const twilio::FormFields& fields) {
        return writeConversations(run, scope, fields);
    };
    return leftover(title, now, difference, write, otherwise);
}

Finding sandbox(const Run& run, const QString& title)
{
    Finding finding = amiss(
        Level::Hint, title, Say::tr("%1 is Twilio's sandbox.").arg(SandboxNumber),
        Say::tr("Only people who sent it the word \"join ...\" can write, and only for three days each."), {});
    finding.check.advice =
        run.wantsWebhooks()
            ? Say::tr("For customers, register a sender of your own at https://console.twilio.com. For the "
                      "sandbox, write %1 there into \"When a message comes in\".")
                  .arg(smsUrl(run))
            : Say::tr("For customers, register a sender of your own at https://console.twilio.com.");
    return finding;
}

Finding fromSender(const RunPtr& run, const QString& title, const twilio::Account& account, const Json& sender)
{
    const QString status = jsonString(sender, "status");
    if (!status.startsWith(u"ONLINE"))
        return amiss(
            Level::Broken, title,
            Say::tr("The sender %1 is not in service; Twilio calls it %2.").arg(account.whatsAppNumber, status),
            Say::tr("Nobody can be written to over WhatsApp."),
            Say::tr("Finish its registration at https://console.twilio.com."));
    if (!run->wantsWebhooks())
        return good(title, Say::tr("The sender %1 is in service.").arg(account.whatsAppNumber));
    const Json webhook = sender.contains("webhook") && sender.at("webhook").is_object() ? sender.at("webhook")
                                                                                        : Json::object();
    Difference difference;
    difference.want("callback_url", Say::tr("A message comes in"), jsonString(webhook, "callback_url"), smsUrl(*run));
    difference.want("callback_method", Say::tr("Method"), jsonString(webhook, "callback_method"),
                    QStringLiteral("POST"));
    Finding finding = fromDifference(*run, Level::Broken, title, jsonString(webhook, "callback_url"), difference);
    if (difference.empty())
        return finding;
    Json wanted = webhook;
    for (const auto& [name, value] : difference.fields())
        wanted[name.toStdString()] = value.toStdString();
    const Json changes = {{"webhook", wanted}};
    finding.mend = [run, account = account.sid, sid = jsonString(sender, "sid"), changes] {
        return writeSender(run, account, sid, changes);
    };
    return finding;
}

}  // namespace

Task<Finding> numberWebhooks(RunPtr run, twilio::Account account)
{
    const QString title = Say::tr("Webhook of the number");
    if (account.phoneNumber.isEmpty())
        co_return skipped(title, Say::tr("No number is set."));
    const std::optional<Finding> reason = notWanted(*run, title);
    const QString sid = account.sid;
    const QString number = account.phoneNumber;
    auto asking = run->client.listNumbers(sid, number, run->stop);
    const Result<QList<Json>> list = co_await asking;
    if (!list)
        co_return reason ? *reason : notAsked(title, list.error());
    for (const Json& one : *list)
        if (jsonString(one, "phone_number") == number)
            co_return reason ? leftNumber(run, title, sid, one, *reason) : fromNumber(run, title, sid, one);
    if (reason)
        co_return *reason;
    co_return skipped(title, Say::tr("%1 does not belong to this account.").arg(number));
}

Task<Finding> messagingService(RunPtr run, twilio::Account account)
{
    const QString title = Say::tr("Webhook of the messaging service");
    if (account.messagingServiceSid.isEmpty())
        co_return skipped(title, Say::tr("None is set; the number itself sends."));
    const std::optional<Finding> reason = notWanted(*run, title);
    const QString sid = account.sid;
    const QString service = account.messagingServiceSid;
    auto asking = run->client.messagingService(sid, service, run->stop);
    const Result<Json> now = co_await asking;
    if (reason)
        co_return now ? leftService(run, title, account, *now, *reason) : *reason;
    if (!now && now.error().code == ErrorCode::NotFound)
        co_return amiss(Level::Broken, title, Say::tr("The account has no messaging service %1.").arg(service),
                        Say::tr("No SMS can be sent."),
                        Say::tr("Compare it with https://console.twilio.com, or leave it empty in Settings, Twilio."));
    if (!now)
        co_return notAsked(title, now.error());
    if (now->contains("use_inbound_webhook_on_number") && now->at("use_inbound_webhook_on_number") == true)
        co_return good(title, Say::tr("It leaves what comes in to the webhook of the number."));
    Difference difference;
    difference.want("InboundRequestUrl", Say::tr("A message comes in"), jsonString(*now, "inbound_request_url"),
                    smsUrl(*run));
    difference.want("InboundMethod", Say::tr("Method"), jsonString(*now, "inbound_method"), QStringLiteral("POST"));
    Finding finding = fromDifference(*run, Level::Broken, title, jsonString(*now, "inbound_request_url"), difference);
    if (!difference.empty())
        finding.mend = [run, sid, service, fields = difference.fields()] {
            return writeService(run, sid, service, fields);
        };
    co_return finding;
}

Task<Finding> conversationsWebhooks(RunPtr run, twilio::Account account)
{
    const QString title = Say::tr("Webhook of Twilio Conversations");
    const std::optional<Finding> reason = notWanted(*run, title);
    const twilio::ThreadScope scope{account.sid, account.serviceSid};
    auto asking = run->client.conversationsWebhooks(scope, run->stop);
    const Result<Json> now = co_await asking;
    if (reason)
        co_return now ? leftConversations(run, title, scope, *now, *reason) : *reason;
    if (!now && now.error().code == ErrorCode::NotFound && !scope.serviceSid.isEmpty())
        co_return amiss(Level::Broken, title,
                        Say::tr("The account has no Conversations service %1.").arg(scope.serviceSid),
                        Say::tr("What is written in its conversations does not arrive."),
                        Say::tr("Compare it with https://console.twilio.com, or leave it empty in Settings, Twilio."));
    if (!now)
        co_return notAsked(title, now.error());
    const QString url = jsonString(*now, "post_webhook_url");
    Difference difference;
    difference.want("PostWebhookUrl", Say::tr("After an event"), url, conversationsUrl(*run));
    difference.want("Method", Say::tr("Method"), jsonString(*now, "method"), QStringLiteral("POST"));
    difference.wantAll("Filters", Say::tr("Events"), strings(*now, "filters"), neededEvents());
    const bool own = !scope.serviceSid.isEmpty();
    const Level level = own ? Level::Broken : url.isEmpty() ? Level::Hint : Level::Warning;
    Finding finding = fromDifference(*run, level, title, url, difference);
    if (level == Level::Hint && !difference.empty())
        finding.check.matters = Say::tr("Only needed when customers write in Twilio Conversations.");
    if (!difference.empty())
        finding.mend = [run, scope, fields = difference.fields()] { return writeConversations(run, scope, fields); };
    co_return finding;
}

Task<Finding> whatsApp(RunPtr run, twilio::Account account)
{
    const QString title = Say::tr("WhatsApp sender");
    if (account.whatsAppNumber.isEmpty())
        co_return skipped(title, Say::tr("None is set, so there is no WhatsApp."));
    if (account.whatsAppNumber == SandboxNumber)
        co_return sandbox(*run, title);
    const QString sid = account.sid;
    auto asking = run->client.listWhatsAppSenders(sid, run->stop);
    const Result<QList<Json>> list = co_await asking;
    if (!list)
        co_return notAsked(title, list.error());
    for (const Json& sender : *list)
        if (jsonString(sender, "sender_id") == u"whatsapp:" % account.whatsAppNumber)
            co_return fromSender(run, title, account, sender);
    co_return amiss(Level::Broken, title,
                    Say::tr("%1 is not a WhatsApp sender of this account.").arg(account.whatsAppNumber),
                    Say::tr("Twilio refuses to send from it."),
                    Say::tr("Register it at https://console.twilio.com, or compare the number in Settings, Twilio."));
}

}  // namespace frontdesk::doctor
