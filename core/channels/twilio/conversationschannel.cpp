// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/twilio/outgoingparts.h"
#include "core/channels/twilio/twiliochannels.h"
#include "core/channels/twilio/twilioresources.h"

#include <utility>

namespace frontdesk::twilio {
namespace {

constexpr int LongestBody = 1600;
constexpr int CoalesceMs = 700;
constexpr int MostListed = 4000;

class ConversationsChannel final : public Channel {
public:
    explicit ConversationsChannel(ChannelWiring wiring) : m_wiring(std::move(wiring)) {}

    [[nodiscard]] ChannelDescriptor descriptor() const override
    {
        ChannelDescriptor descriptor;
        descriptor.id = conversationsChannelId();
        descriptor.displayName = QStringLiteral("Twilio Conversations");
        descriptor.coalesceMs = CoalesceMs;
        descriptor.maxPieceChars = LongestBody;
        return descriptor;
    }
    [[nodiscard]] Task<SendReceipt> send(OutboundMessage message, std::stop_token stop) override;
    [[nodiscard]] Task<SendReceipt> lookUp(OutboundMessage message, std::stop_token stop) override;

private:
    ChannelWiring m_wiring;
};

Task<SendReceipt> ConversationsChannel::send(OutboundMessage message, std::stop_token stop)
{
    const AccountKey key(message.accountId);
    OutgoingThreadText text;
    text.account = key.account;
    text.serviceSid = key.rest;
    text.conversationSid = message.externalId;
    text.author = m_wiring.client.options().author;
    text.attributes = ownAttributes(message.publicId);
    text.contentSid = message.templateId;
    text.contentValues = message.templateValues;
    if (message.templateId.isEmpty()) {
        if (!fileIdsOf(message.parts).isEmpty())
            co_return filesCannotLeave();
        text.body = textOf(message.parts);
        if (text.body.isEmpty())
            co_return nothingToSend();
    }
    auto sending = m_wiring.client.sendConversationMessage(std::move(text), stop);
    const Result<SendReceipt> receipt = co_await sending;
    co_return receipt;
}

Task<SendReceipt> ConversationsChannel::lookUp(OutboundMessage message, std::stop_token stop)
{
    const AccountKey key(message.accountId);
    const ThreadScope scope{key.account, key.rest};
    const Micros now = m_wiring.clock.now();  // what is absent is so at the beginning: the answers may take a minute
    auto comparing = m_wiring.client.compareClocks(key.account, stop);
    const Result<Micros> skew = co_await comparing;
    if (!skew)
        co_return skew.error();
    ThreadFilter filter;
    filter.since = searchFrom(message, now, *skew);
    filter.most = MostListed;
    auto listing = m_wiring.client.listConversationMessages(scope, message.externalId, filter, stop);
    const Result<Listing> listed = co_await listing;
    if (!listed)
        co_return listed.error();
    for (const Json& entry : listed->entries) {
        const Result<MessageAdded> found = readConversationMessage(entry);
        if (found && ownIdOf(found->attributes) == message.publicId)
            co_return SendReceipt{found->message.providerId};
    }
    if (!listed->complete)
        co_return notAllListed();
    co_return absent(message, now, m_wiring.client.options().settleSeconds);
}

}  // namespace

std::unique_ptr<Channel> makeConversationsChannel(ChannelWiring wiring)
{
    return std::make_unique<ConversationsChannel>(std::move(wiring));
}

}  // namespace frontdesk::twilio
