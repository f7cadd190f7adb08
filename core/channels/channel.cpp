// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/channel.h"

#include "core/net/httptransport.h"

namespace frontdesk {

Task<SendReceipt> Channel::lookUp(OutboundMessage, std::stop_token)
{
    co_return Error{ErrorCode::Unavailable, {}, QStringLiteral("this channel cannot be asked")};
}

bool Channel::neverLeft(const Error& error) { return surelyUnsent(error); }

bool Channel::rested(const Error& error) { return surelyUnsent(error) && error.detail.endsWith(u": resting"); }

}  // namespace frontdesk
