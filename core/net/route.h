// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/httpmessage.h"

#include <functional>
#include <memory>

namespace frontdesk {

enum class RouteSurface : quint8 { Public, Ops };
/// Who may call. Session/Staff are checked by the engine before the handler runs; None is a decision, not a default.
enum class RouteAuth : quint8 { Unset, None, Session, Staff, Signature };
/// Webhook: signed by a provider that sends from few addresses; the sender's own limit is checked at intake.
enum class RateClass : quint8 { Default, Chat, Search, Upload, Asset, Webhook };

using Respond = std::function<void(HttpResponse)>;
/// Runs on the engine thread. `respond` is called exactly once, at once or later, from the engine thread.
using RouteHandler = std::function<void(HttpRequest, Respond)>;

/// One row of the immutable route table (core/engine/routes.cpp).
struct Route {
    QByteArray method;   ///< "GET" also serves HEAD
    QByteArray pattern;  ///< "/api/sessions/{id}/history"; {x} matches one segment
    RouteSurface surface = RouteSurface::Public;
    RouteAuth auth = RouteAuth::Unset;  ///< a test asserts that every row sets it
    qsizetype bodyLimit = 0;            ///< bytes; 0 = no body allowed
    RateClass rate = RateClass::Default;
    QList<QByteArray> contentTypes;  ///< accepted request types; empty = any when bodyLimit > 0
    bool corsAny = false;            ///< Access-Control-Allow-Origin: * (static widget assets)
    bool websocket = false;          ///< an upgrade route: GET with Upgrade, no handler
    RouteHandler handler;
    QByteArray summary;  ///< for /openapi.json
    /// Asked with the head alone before a large body is read: 204 = read it, any other answer goes to the client.
    RouteHandler beforeBody = nullptr;
};

using RouteTable = QList<Route>;

}  // namespace frontdesk
