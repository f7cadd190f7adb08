// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/webchat/webchatchannel.h"
#include "core/engine/enginecore.h"

namespace frontdesk {

void registerBuiltins(EngineCore& core)
{
    core.channels.add(std::make_unique<WebchatChannel>());
}

}  // namespace frontdesk
