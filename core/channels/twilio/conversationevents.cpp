// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/twilio/twiliofields.h"

namespace frontdesk::twilio {
namespace {

constexpr int MostFiles = 20;

QString either(const Parameters& form, QByteArrayView first, QByteArrayView second)
{
    const QString text = field(form, first);
    return text.isEmpty() ? field(form, second) : text;
}

ThreadRef threadOf(const Parameters& form)
{
    ThreadRef thread;
    thread.accountSid = accountSidOf(form);
    thread.conversationSid = field(form, "ConversationSid");
    const QString service = either(form, "ChatServiceSid", "InstanceSid");
    thread.serviceSid = isSid(service, QLatin1String("IS")) ? service : QString();
    return thread;
}

Result<> checkThread(const ThreadRef& thread)
{
    if (thread.accountSid.isEmpty() || !isSid(thread.conversationSid, QLatin1String("CH")))
        return fields::bad(QStringLiteral("AccountSid or ConversationSid is missing or no Twilio id."));
    return {};
}

/// Media: a JSON list as text, as Twilio puts it into the form.
void addMedia(MessageAdded& added, const QString& media)
{
    if (media.isEmpty() || added.thread.serviceSid.isEmpty())
        return;
    const Result<Json> list = parseJson(media.toUtf8(), {.maxBytes = 64 * 1024, .maxDepth = 6, .maxElements = 1000});
    if (!list || !list->is_array())
        return;
    for (const Json& file : *list) {
        const QString sid = fields::jsonText(file, file.contains("Sid") ? "Sid" : "MediaSid");
        if (added.message.remoteMedia.size() >= MostFiles || !isSid(sid, QLatin1String("ME")))
            continue;
        const QString url = QStringLiteral("/v1/Services/") + added.thread.serviceSid + QStringLiteral("/Media/") + sid;
        fields::addRemote(added.message, url, fields::jsonText(file, "ContentType"),
                          fields::line(fields::jsonText(file, "Filename"), 200),
                          fields::jsonText(file, "Size").toLongLong());
    }
}

Result<ConversationsEvent> messageAdded(const Parameters& form, const ThreadRef& thread)
{
    MessageAdded added;
    added.thread = thread;
    added.message.providerId = field(form, "MessageSid");
    if (!isSid(added.message.providerId, QLatin1String("IM")))
        return fields::bad(QStringLiteral("MessageSid is missing or no Twilio id."));
    added.author = fields::line(field(form, "Author"), 256);
    fields::author(added.message, thread, added.author);
    added.participantSid = fields::line(field(form, "ParticipantSid"), 34);
    added.source = fields::line(field(form, "Source"), 32).toUpper();
    added.attributes = field(form, "Attributes");
    bool numbered = false;
    const qint64 index = field(form, "Index").toLongLong(&numbered);
    added.message.providerIndex = numbered && index >= 0 ? index : -1;
    added.message.providerTime = fields::timeOf(field(form, "DateCreated"));
    if (const QString body = either(form, "Body", "MessageBody"); !body.isEmpty())
        added.message.parts.append(TextPart{body});
    addMedia(added, field(form, "Media"));
    if (added.message.parts.isEmpty())
        added.message.parts.append(TextPart{});
    return ConversationsEvent(added);
}

Result<ConversationsEvent> participant(const Parameters& form, const ThreadRef& thread, ParticipantChanged::What what)
{
    ParticipantChanged change;
    change.what = what;
    change.thread = thread;
    change.participantSid = field(form, "ParticipantSid");
    if (!isSid(change.participantSid, QLatin1String("MB")))
        return fields::bad(QStringLiteral("ParticipantSid is missing or no Twilio id."));
    change.identity = fields::line(field(form, "Identity"), 256);
    change.address = fields::line(field(form, "MessagingBinding.Address"), 128);
    change.proxyAddress = fields::line(
        either(form, "MessagingBinding.ProxyAddress", "MessagingBinding.ProjectedAddress"), 128);
    const QByteArrayView date = what == ParticipantChanged::What::Removed ? QByteArrayView("DateRemoved")
                                                                          : QByteArrayView("DateUpdated");
    change.at = fields::timeOf(either(form, date, "DateCreated"));
    return ConversationsEvent(change);
}

ConversationsEvent stateChanged(const Parameters& form, const ThreadRef& thread)
{
    ThreadStateChanged change;
    change.thread = thread;
    change.state = fields::line(either(form, "StateTo", "State"), 32).toLower();
    change.previous = fields::line(field(form, "StateFrom"), 32).toLower();
    change.reason = fields::line(field(form, "Reason"), 64);
    change.at = fields::timeOf(either(form, "StateUpdated", "DateUpdated"));
    return change;
}

ConversationsEvent threadChanged(const Parameters& form, const ThreadRef& thread, ThreadChanged::What what)
{
    ThreadChanged change;
    change.what = what;
    change.thread = thread;
    change.state = fields::line(field(form, "State"), 32).toLower();
    change.friendlyName = fields::line(field(form, "FriendlyName"), 256);
    change.at = fields::timeOf(either(form, "DateUpdated", "DateCreated"));
    return change;
}

Result<ConversationsEvent> deliveryUpdated(const Parameters& form, const ThreadRef& thread)
{
    DeliveryUpdated update;
    update.thread = thread;
    update.status.accountSid = thread.accountSid;
    update.status.messageSid = field(form, "MessageSid");
    if (!isSid(update.status.messageSid, QLatin1String("IM")))
        return fields::bad(QStringLiteral("MessageSid is missing or no Twilio id."));
    update.status.status = fields::line(field(form, "Status"), 32).toLower();
    update.status.delivery = deliveryOf(update.status.status);
    const QString code = fields::line(field(form, "ErrorCode"), 16);
    update.status.errorCode = code == u"0" ? QString() : code;
    update.channelMessageSid = fields::line(field(form, "ChannelMessageSid"), 34);
    update.participantSid = fields::line(field(form, "ParticipantSid"), 34);
    return ConversationsEvent(update);
}

}  // namespace

Result<ConversationsEvent> readConversationsEvent(const Parameters& form, const QString& assumedType)
{
    const QString named = fields::line(field(form, "EventType"), 64);
    const QString type = named.isEmpty() ? assumedType : named;
    const ThreadRef thread = threadOf(form);
    using Who = ParticipantChanged::What;
    using What = ThreadChanged::What;
    static const QStringList known{QStringLiteral("onMessageAdded"),
                                   QStringLiteral("onParticipantAdded"),
                                   QStringLiteral("onParticipantRemoved"),
                                   QStringLiteral("onParticipantUpdated"),
                                   QStringLiteral("onConversationStateUpdated"),
                                   QStringLiteral("onConversationAdded"),
                                   QStringLiteral("onConversationUpdated"),
                                   QStringLiteral("onConversationRemoved"),
                                   QStringLiteral("onDeliveryUpdated")};
    const qsizetype which = known.indexOf(type);
    if (which < 0)
        return ConversationsEvent(OtherEvent{type, thread});
    if (const Result<> checked = checkThread(thread); !checked)
        return checked.error();
    switch (which) {
    case 0: return messageAdded(form, thread);
    case 1: return participant(form, thread, Who::Added);
    case 2: return participant(form, thread, Who::Removed);
    case 3: return participant(form, thread, Who::Updated);
    case 4: return stateChanged(form, thread);
    case 5: return threadChanged(form, thread, What::Added);
    case 6: return threadChanged(form, thread, What::Updated);
    case 7: return threadChanged(form, thread, What::Removed);
    default: return deliveryUpdated(form, thread);
    }
}

}  // namespace frontdesk::twilio
