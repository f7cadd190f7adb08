// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/channels/channel.h"

namespace frontdesk {

inline QString webchatChannelId() { return QStringLiteral("webchat"); }
inline QString webchatAccountId() { return QStringLiteral("site"); }

/// Web chat leaves through durable frames (core/conversations/framerelay.h), never through send().
class WebchatChannel final : public Channel {
public:
    [[nodiscard]] ChannelDescriptor descriptor() const override;
    [[nodiscard]] Task<SendReceipt> send(OutboundMessage message, std::stop_token stop) override;
};

}  // namespace frontdesk
