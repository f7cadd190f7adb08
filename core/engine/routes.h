// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/route.h"

namespace frontdesk {

class CustomerApi;
class FilesApi;
class GenericWebhook;
class TwilioWebhooks;
class WebchatApi;
class WidgetApi;
class WidgetAssets;

/// What the handlers of the route table call.
struct RouteTargets {
    WebchatApi& webchat;
    CustomerApi& customers;
    FilesApi& files;
    WidgetAssets& assets;
    WidgetApi& widget;
    TwilioWebhooks& twilio;
    GenericWebhook& webhook;
    QString instance = {};  ///< tells this process from others in /health
};

/// The one immutable route table.
[[nodiscard]] RouteTable makeRoutes(const RouteTargets& targets);
/// The same rows as an OpenAPI 3.1 document.
[[nodiscard]] Json openApi(const RouteTable& routes, const QString& version);

}  // namespace frontdesk
