// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/server/requestguard.h"

namespace frontdesk::fuzz {

inline Route row(const char* method, const char* pattern, qsizetype bodyLimit = 0, QList<QByteArray> types = {})
{
    Route route;
    route.method = method;
    route.pattern = pattern;
    route.auth = RouteAuth::None;
    route.bodyLimit = bodyLimit;
    route.contentTypes = std::move(types);
    route.handler = [](const HttpRequest&, const Respond&) {};
    return route;
}

/// A table with every kind of row: fixed, with parameters, with a body, for everybody's pages, for web sockets, ops.
inline RouteTable worldRoutes()
{
    Route socket = row("GET", "/ws");
    socket.websocket = true;
    socket.handler = {};
    Route asset = row("GET", "/widget/{file}");
    asset.corsAny = true;
    Route ops = row("GET", "/metrics");
    ops.surface = RouteSurface::Ops;
    return {row("GET", "/"),
            row("GET", "/health"),
            socket,
            asset,
            ops,
            row("POST", "/api/sessions", 4096, {"application/json"}),
            row("GET", "/api/sessions/{id}"),
            row("DELETE", "/api/sessions/{id}"),
            row("GET", "/api/sessions/{id}/attachments/{media}"),
            row("POST", "/api/sessions/{id}/end", 4096),
            row("POST", "/api/chat/messages", 16 * 1024, {"application/json", "multipart/form-data"})};
}

/// The decisions of a gateway without sockets or time: no rates, one allowed web site, no proxy.
struct GatewayWorld {
    GatewayWorld()
        : shared(options(), worldRoutes()),
          guard(shared),
          peer(Peer::of(QHostAddress(QStringLiteral("192.0.2.7")), shared.options))
    {
        state.ready = true;
        state.rates.standard = state.rates.chat = state.rates.search = state.rates.upload = state.rates.asset = {};
    }
    static GatewayOptions options()
    {
        GatewayOptions o;
        o.allowedHosts = {QStringLiteral("localhost"), QStringLiteral("127.0.0.1"), QStringLiteral("[::1]")};
        o.corsOrigins = {QStringLiteral("https://shop.example")};
        return o;
    }

    GatewayShared shared;
    RequestGuard guard;
    Peer peer;
    GatewayState state;
};

/// Another way to say which Host values are right.
inline bool isOwnHost(const QByteArray& host)
{
    for (const char* name : {"localhost", "127.0.0.1", "[::1]"}) {
        const QByteArray lower = host.toLower();
        if (!lower.startsWith(name))
            continue;
        const QByteArray rest = lower.mid(qsizetype(qstrlen(name)));
        if (rest.isEmpty())
            return true;
        if (rest.size() > 1 && rest[0] == ':'
            && std::all_of(rest.begin() + 1, rest.end(), [](char c) { return c >= '0' && c <= '9'; }))
            return true;
    }
    return false;
}

}  // namespace frontdesk::fuzz
