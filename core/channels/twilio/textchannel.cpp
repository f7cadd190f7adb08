// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/twilio/outgoingparts.h"
#include "core/channels/twilio/twiliochannels.h"
#include "core/channels/twilio/twilioresources.h"
#include "core/config/checks.h"
#include "core/net/privatehost.h"

#include <utility>

namespace frontdesk::twilio {
namespace {

/// Twilio takes no longer Body, on WhatsApp neither (error 21617).
constexpr int LongestTextBody = 1600;
constexpr int TextCoalesceMs = 700;
constexpr int MostTextsListed = 4000;

/// The Messages resource: SMS and WhatsApp differ in how addresses are written.
class TextChannel final : public Channel {
public:
    enum class Medium : quint8 { Sms, WhatsApp };

    TextChannel(ChannelWiring wiring, Medium medium) : m_wiring(std::move(wiring)), m_medium(medium) {}
    [[nodiscard]] ChannelDescriptor descriptor() const override;
    [[nodiscard]] Task<SendReceipt> send(OutboundMessage message, std::stop_token stop) override;
    [[nodiscard]] Task<SendReceipt> lookUp(OutboundMessage message, std::stop_token stop) override;

private:
    [[nodiscard]] QString written(const QString& number) const;
    [[nodiscard]] QString callback(const Account* account) const;
    [[nodiscard]] Result<OutgoingText> compose(const OutboundMessage& message) const;
    [[nodiscard]] QStringList candidates(const OutboundMessage& message, const OutgoingText& text,
                                         const QList<Json>& listed, Micros since) const;

    ChannelWiring m_wiring;
    Medium m_medium;
};

ChannelDescriptor TextChannel::descriptor() const
{
    ChannelDescriptor descriptor;
    const bool sms = m_medium == Medium::Sms;
    descriptor.id = sms ? smsChannelId() : whatsAppChannelId();
    descriptor.displayName = sms ? QStringLiteral("SMS") : QStringLiteral("WhatsApp");
    descriptor.coalesceMs = TextCoalesceMs;
    descriptor.maxPieceChars = sms ? std::min(m_wiring.client.options().smsMaxChars, LongestTextBody) : LongestTextBody;
    return descriptor;
}

QString TextChannel::written(const QString& number) const
{
    return m_medium == Medium::WhatsApp && !number.isEmpty() ? QStringLiteral("whatsapp:") + number : number;
}

/// Twilio refuses the whole message for a callback that it cannot reach (21609). Without one its lists tell what became
/// of the message.
QString TextChannel::callback(const Account* account) const
{
    const QString address = m_wiring.statusCallback ? m_wiring.statusCallback() : QString();
    const Options& options = m_wiring.client.options();
    if (account != nullptr && (account->simulated || check::isLoopback(options.apiOf(*account).host())))
        return address;
    const QUrl url(address);
    const bool reachable = !options.polling && url.scheme() == u"https" && !isPrivateHost(url.host());
    return reachable ? address : QString();
}

Result<OutgoingText> TextChannel::compose(const OutboundMessage& message) const
{
    const AccountKey key(message.accountId);
    const Account* account = m_wiring.client.options().find(key.account);
    OutgoingText text;
    text.account = key.account;
    text.to = written(message.externalId);
    const bool byService = m_medium == Medium::Sms && account != nullptr && !account->messagingServiceSid.isEmpty();
    if (byService)
        text.messagingServiceSid = account->messagingServiceSid;
    else
        text.from = written(key.rest);
    if (const QString address = callback(account); !address.isEmpty())
        text.statusCallback = address + u'?' + QString::fromLatin1(ownIdParameter()) + u'=' + message.publicId;
    text.contentSid = message.templateId;
    text.contentValues = message.templateValues;
    if (!message.templateId.isEmpty())
        return text;
    text.body = textOf(message.parts);
    for (const QString& id : fileIdsOf(message.parts)) {
        const QString link = m_wiring.mediaLink ? m_wiring.mediaLink(id) : QString();
        if (link.isEmpty())
            return filesCannotLeave();
        text.mediaUrls << link;
    }
    if (text.body.isEmpty() && text.mediaUrls.isEmpty())
        return nothingToSend();
    return text;
}

Task<SendReceipt> TextChannel::send(OutboundMessage message, std::stop_token stop)
{
    const Result<OutgoingText> text = compose(message);
    if (!text)
        co_return text.error();
    auto sending = m_wiring.client.sendMessage(*text, stop);
    const Result<SendReceipt> receipt = co_await sending;
    co_return receipt;
}

QStringList TextChannel::candidates(const OutboundMessage& message, const OutgoingText& text, const QList<Json>& listed,
                                    Micros since) const
{
    const QString ours = textOf(message.parts);
    QStringList ids;
    for (const Json& entry : listed) {
        const Result<MessageResource> resource = readMessageResource(entry);
        if (!resource || resource->inbound || resource->to != text.to)
            continue;
        // What did not arrive is no copy of ours, and an earlier try that failed says nothing about this one.
        if (resource->status.delivery == Delivery::Failed)
            continue;
        const bool sameSender = text.from.isEmpty() || resource->from == text.from;
        // Whole seconds on Twilio's side.
        const bool inTime = resource->createdAt == 0 || resource->createdAt + MicrosPerSecond > since;
        if (sameSender && inTime && sameText(ours, resource->body, !message.templateId.isEmpty()))
            ids.prepend(resource->status.messageSid);  // the list is newest first
    }
    return ids;
}

Task<SendReceipt> TextChannel::lookUp(OutboundMessage message, std::stop_token stop)
{
    const Result<OutgoingText> text = compose(message);
    if (!text)
        co_return text.error();
    const Micros now = m_wiring.clock.now();  // what is absent is so at the beginning: the answers may take a minute
    auto comparing = m_wiring.client.compareClocks(text->account, stop);
    const Result<Micros> skew = co_await comparing;
    if (!skew)
        co_return skew.error();
    // By creation: what is still queued at Twilio has no date of sending, and DateSent would leave it out.
    MessageFilter filter;
    filter.to = text->to;
    filter.from = text->from;
    filter.createdSince = searchFrom(message, now, *skew);
    filter.most = MostTextsListed;
    auto listing = m_wiring.client.listMessages(text->account, filter, stop);
    const Result<Listing> listed = co_await listing;
    if (!listed)
        co_return listed.error();
    QStringList ids = candidates(message, *text, listed->entries, filter.createdSince);
    if (!ids.isEmpty() && m_wiring.recorded) {
        const QFuture<Result<QSet<QString>>> asking = m_wiring.recorded(ids);
        const Result<QSet<QString>> taken = co_await asking;
        if (!taken)
            co_return taken.error();
        const QSet<QString> others = *taken;
        ids.removeIf([&others](const QString& id) { return others.contains(id); });
    }
    if (!ids.isEmpty())
        co_return SendReceipt{ids.first()};
    if (!listed->complete)
        co_return notAllListed();
    co_return absent(message, now, m_wiring.client.options().settleSeconds);
}

}  // namespace

std::unique_ptr<Channel> makeSmsChannel(ChannelWiring wiring)
{
    return std::make_unique<TextChannel>(std::move(wiring), TextChannel::Medium::Sms);
}

std::unique_ptr<Channel> makeWhatsAppChannel(ChannelWiring wiring)
{
    return std::make_unique<TextChannel>(std::move(wiring), TextChannel::Medium::WhatsApp);
}

}  // namespace frontdesk::twilio
