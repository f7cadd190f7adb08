// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/channels/webchat/webchatpayload.h"
#include "core/config/agentconfig.h"

#include <functional>

namespace frontdesk {

class InboundSink;
class Ownership;
class SessionCache;
class SessionStore;

/// What the customer-facing handlers may touch; all of it outlives them.
struct ApiContext {
    const Clock& clock;
    SessionStore& sessions;
    InboundSink& intake;
    Ownership& ownership;
    std::function<AgentConfigPtr()> config;
    webchat::ChatLimits limits;
    int replyWaitMs = 25'000;
    SessionCache* known = nullptr;  ///< null = the store is asked each time
};

}  // namespace frontdesk
