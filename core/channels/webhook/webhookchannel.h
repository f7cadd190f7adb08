// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/channels/channel.h"

namespace frontdesk {

inline QString webhookChannelId() { return QStringLiteral("webhook"); }
inline QString webhookAccountId() { return QStringLiteral("webhook"); }

/// The generic signed webhook (docs/webhooks.md). Answers are fetched by the caller, as durable frames are by a browser:
/// a message has left when it is committed, and send() is never called.
class WebhookChannel final : public Channel {
public:
    [[nodiscard]] ChannelDescriptor descriptor() const override;
    [[nodiscard]] Task<SendReceipt> send(OutboundMessage message, std::stop_token stop) override;
};

}  // namespace frontdesk
