// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/config/settings.h"
#include "core/engine/engineoptions.h"

namespace frontdesk {

struct LaunchOptions;

/// The rows of core/config/groups/channels.h as the Twilio channels take them. Pure. The first account sends; further ones
/// only bring their webhooks. No account configured = no accounts.
[[nodiscard]] twilio::Options twilioOptions(const Settings& settings);

/// The accounts that this program may use: an invented business must never answer real customers, so it has none but
/// those of a Twilio on this computer. `settings`: those of the launch, perhaps with secrets of the vault.
[[nodiscard]] twilio::Options usableTwilio(const LaunchOptions& launch, const Settings& settings);

}  // namespace frontdesk
