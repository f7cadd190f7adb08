// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/config/agentconfig.h"
#include "core/config/widgetlook.h"
#include "core/net/route.h"

#include <functional>

namespace frontdesk {

/// Whether the business is open, and when it opens next.
struct OpeningState {
    bool open = true;
    QString next;  ///< RFC 3339 with offset; empty while open and when nothing opens within 400 days
};

/// `GET /api/widget` of docs/webchat-protocol.md: look, company and whether somebody is in. Engine thread.
class WidgetApi {
public:
    struct Sources {
        const Clock& clock;
        std::function<AgentConfigPtr()> config;
        std::function<WidgetLook()> look;
        std::function<OpeningState(const AgentConfig&, Micros now)> opening;
        std::function<bool()> staffAvailable;  ///< may be empty: nobody
    };
    explicit WidgetApi(Sources sources) : m_sources(std::move(sources)) {}

    void get(HttpRequest request, Respond respond);

private:
    Sources m_sources;
};

/// The body. Pure.
[[nodiscard]] Json widgetJson(const AgentConfig& config, const WidgetLook& look, const OpeningState& opening,
                              bool staffAvailable);

}  // namespace frontdesk
