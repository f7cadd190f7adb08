// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/webchat/webchatchannel.h"

namespace frontdesk {

ChannelDescriptor WebchatChannel::descriptor() const
{
    return {.id = webchatChannelId(), .displayName = QStringLiteral("Web chat"), .framed = true};
}

Task<SendReceipt> WebchatChannel::send(OutboundMessage, std::stop_token)
{
    const Error error{ErrorCode::Internal, {}, QStringLiteral("web chat is framed; send() must not be called")};
    co_return error;
}

}  // namespace frontdesk
