// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/route.h"

namespace frontdesk {

class WebchatApi;
class WidgetAssets;

/// What the handlers of the route table call.
struct RouteTargets {
    WebchatApi& webchat;
    WidgetAssets& assets;
};

/// The one immutable route table.
[[nodiscard]] RouteTable makeRoutes(const RouteTargets& targets);
/// The same rows as an OpenAPI 3.1 document.
[[nodiscard]] Json openApi(const RouteTable& routes, const QString& version);

}  // namespace frontdesk
