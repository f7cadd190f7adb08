// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/upgradecheck.h"

namespace frontdesk {
namespace {

/// No Origin: not a browser. Same origin: the authority equals Host; a proxy may have changed the scheme.
bool isAllowedOrigin(const HttpRequest& request, const AllowedNames& origins)
{
    const QByteArray origin = request.header("origin");
    if (origin.isEmpty())
        return true;
    if (origins.contains(origin))
        return true;
    const bool web = origin.startsWith("http://") || origin.startsWith("https://");
    const QByteArray authority = origin.sliced(qMin(origin.size(), origin.indexOf("://") + 3));
    return web && authority.compare(request.header("host"), Qt::CaseInsensitive) == 0;
}

bool isWebSocketKey(const QByteArray& key)
{
    const auto decoded = QByteArray::fromBase64Encoding(key, QByteArray::AbortOnBase64DecodingErrors);
    return decoded && (*decoded).size() == 16;
}

/// A field that may stand once only (RFC 6455, 11.3): another reader could take the other one.
bool standsOnce(const HttpRequest& request, QByteArrayView name)
{
    return std::count_if(request.headers.begin(), request.headers.end(),
                         [name](const auto& header) { return header.first == name; })
           == 1;
}

HttpResponse needsUpgrade(const QString& detail)
{
    HttpResponse response = HttpResponse::problem(426, "upgrade-required", detail);
    response.headers.emplaceBack("Upgrade", "websocket");
    response.headers.emplaceBack("Sec-WebSocket-Version", "13");
    return response;
}

}  // namespace

std::optional<HttpResponse> checkUpgrade(const HttpHead& head, const Route& route, const AllowedNames& origins)
{
    const HttpRequest& request = head.request;
    const bool wanted = request.header("upgrade").compare("websocket", Qt::CaseInsensitive) == 0;
    if (!route.websocket) {
        // Other upgrades (h2c) may be ignored by RFC 9110; a web socket client would wait for a 101 that never comes.
        if (wanted)
            return HttpResponse::problem(400, "no-websocket",
                                         QStringLiteral("There is no web socket at this address."));
        return std::nullopt;
    }
    if (!wanted || !head.connectionUpgrade || head.http10)
        return needsUpgrade(QStringLiteral("This address speaks the WebSocket protocol only."));
    if (request.header("sec-websocket-version") != "13")
        return needsUpgrade(QStringLiteral("Only WebSocket version 13 is spoken here."));
    if (!standsOnce(request, "sec-websocket-version") || !standsOnce(request, "sec-websocket-key"))
        return HttpResponse::problem(400, "bad-handshake", QStringLiteral("The WebSocket handshake is ambiguous."));
    if (head.hasBody() || !isWebSocketKey(request.header("sec-websocket-key")))
        return HttpResponse::problem(400, "bad-handshake", QStringLiteral("The WebSocket handshake is incomplete."));
    if (!isAllowedOrigin(request, origins))
        return HttpResponse::problem(403, "origin", QStringLiteral("Web sockets from this origin are not allowed."));
    return std::nullopt;
}

QByteArray bearerToken(const HttpRequest& request)
{
    for (const auto& [name, value] : request.headers) {
        if (name != "sec-websocket-protocol")
            continue;
        for (const QByteArray& offer : value.split(',')) {
            const QByteArray protocol = offer.trimmed();
            if (protocol.startsWith("bearer."))
                return protocol.sliced(7);
        }
    }
    return {};
}

}  // namespace frontdesk
