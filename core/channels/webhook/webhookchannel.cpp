// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/webhook/webhookchannel.h"

namespace frontdesk {

ChannelDescriptor WebhookChannel::descriptor() const
{
    return {.id = webhookChannelId(), .displayName = QStringLiteral("Webhook"), .framed = true};
}

Task<SendReceipt> WebhookChannel::send(OutboundMessage, std::stop_token)
{
    const Error error{ErrorCode::Internal, {}, QStringLiteral("webhooks are framed; send() must not be called")};
    co_return error;
}

}  // namespace frontdesk
