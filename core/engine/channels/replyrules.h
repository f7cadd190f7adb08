// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/json.h"
#include "core/channels/twilio/twilioaccount.h"
#include "core/console/channelconsole.h"
#include "core/store/channelfigures.h"

/// What staff may write on a channel, and what became of it. Pure.
namespace frontdesk::replyrules {

/// WhatsApp: free text goes for so long after the customer's newest message.
inline constexpr Micros Window = 24 * 60 * MicrosPerMinute;

[[nodiscard]] ReplyRules rulesFor(const ReplyFacts& facts, const twilio::Options& options, Micros now);
/// In words, with everything that support would ask for and no customer text.
[[nodiscard]] DeliveryDetail detailFor(const DeliveryFacts& facts);

/// One entry of Twilio's list of content templates; nothing for one without a text.
[[nodiscard]] std::optional<MessageTemplate> templateFrom(const Json& resource);
/// The text as the customer gets it. InvalidInput: a value is missing or cannot stand in a template (lines, very long).
[[nodiscard]] Result<QString> filled(const MessageTemplate& source, const QStringList& values);

}  // namespace frontdesk::replyrules
