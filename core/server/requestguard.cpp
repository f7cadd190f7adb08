// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/requestguard.h"

#include "core/net/percentdecode.h"
#include "core/server/upgradecheck.h"

namespace frontdesk {
namespace {

constexpr int MaxQueryPairs = 64;
constexpr int StartingRetrySeconds = 2;

/// The nearest address of X-Forwarded-For that is not one of our proxies: everything left of it is hearsay.
QHostAddress forwardedAddress(const HttpRequest& request, const GatewayOptions& options)
{
    QByteArrayList hops;
    for (const auto& [name, value] : request.headers)
        if (name == "x-forwarded-for")
            hops += value.split(',');
    for (auto hop = hops.crbegin(); hop != hops.crend(); ++hop) {
        const QHostAddress address(QString::fromLatin1(hop->trimmed()));
        if (address.isNull())
            return {};
        if (!options.trustedProxies.contains(address))
            return address;
    }
    return {};
}

/// Host without port, lower case; empty when it is not a plausible authority.
QByteArray hostName(const QByteArray& header)
{
    const QByteArray host = header.toLower();
    const qsizetype end = host.startsWith('[') ? host.indexOf(']') + 1 : qMax<qsizetype>(host.indexOf(':'), 0);
    const QByteArray name = end > 0 ? host.first(end) : host;
    const QByteArray rest = host.sliced(name.size());
    const bool port = rest.isEmpty()
                      || (rest.size() > 1 && rest[0] == ':'
                          && std::all_of(rest.begin() + 1, rest.end(), [](char c) { return c >= '0' && c <= '9'; }));
    return port ? name : QByteArray();
}

HttpResponse retryLater(int status, QByteArrayView type, const QString& detail, qint64 seconds)
{
    HttpResponse response = HttpResponse::problem(status, type, detail);
    response.headers.emplaceBack("Retry-After", QByteArray::number(seconds));
    return response;
}

HttpResponse noRoute(const Router::Match& match)
{
    if (match.status == 404)
        return HttpResponse::problem(404, "not-found", QStringLiteral("There is nothing at this address."));
    if (match.status == 400)
        return HttpResponse::problem(400, "bad-path", QStringLiteral("The path holds a part that cannot be used."));
    HttpResponse response = HttpResponse::problem(405, "method-not-allowed",
                                                  QStringLiteral("This address does not know that method."));
    response.headers.emplaceBack("Allow", match.allow);
    return response;
}

/// 413 and 415 before a byte of the body is read.
std::optional<HttpResponse> checkBody(const HttpHead& head, const Route& route)
{
    if (!head.hasBody())
        return std::nullopt;
    if (route.bodyLimit <= 0 || head.contentLength > quint64(route.bodyLimit))
        return HttpResponse::problem(
            413, "too-large", QStringLiteral("The request body may have at most %1 bytes here.").arg(route.bodyLimit));
    const QByteArray header = head.request.header("content-type");
    const QByteArray type = header.split(';').constFirst().trimmed().toLower();
    if (!route.contentTypes.isEmpty() && !route.contentTypes.contains(type))
        return HttpResponse::problem(
            415, "unsupported-media-type",
            QStringLiteral("Accepted here: %1.").arg(QString::fromLatin1(route.contentTypes.join(", "))));
    return std::nullopt;
}

bool decodeTarget(HttpHead& head)
{
    const auto path = percentDecode(head.rawPath, PlusSign::Literal);
    auto query = decodePairs(head.rawQuery, MaxQueryPairs);
    if (!path || !query)
        return false;
    head.request.path = *path;
    head.request.query = *std::move(query);
    return true;
}

}  // namespace

Peer Peer::of(const QHostAddress& address, const GatewayOptions& options)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    const QHostAddress plain = isV4 ? QHostAddress(v4) : address;
    const bool proxy = options.trustedProxies.contains(plain);
    const bool counted = options.maxConnectionsPerAddress > 0 && !proxy && !options.uncappedAddresses.contains(plain);
    return {plain, AddressKey::of(plain), plain.toString().toLatin1(), proxy, counted};
}

bool RequestGuard::isAllowedHost(const QByteArray& host) const
{
    const QByteArray name = hostName(host);
    if (!name.isEmpty() && m_shared.extraHosts.contains(name))
        return true;
    const QStringList& allowed = m_shared.options.allowedHosts;
    if (allowed.isEmpty())
        return name == "localhost" || name == "127.0.0.1" || name == "[::1]";
    return !name.isEmpty() && allowed.contains(QLatin1String(name));
}

HeaderList RequestGuard::corsHeaders(const HttpRequest& request, const Route* route) const
{
    if (route && route->corsAny)
        return {{"Access-Control-Allow-Origin", "*"}};
    const QByteArray origin = request.header("origin");
    if (origin.isEmpty() || !m_shared.origins.contains(origin))
        return {};
    return {{"Access-Control-Allow-Origin", origin},
            {"Access-Control-Allow-Credentials", "true"},
            {"Access-Control-Expose-Headers", "X-Request-Id, Retry-After, Server-Timing"},
            {"Vary", "Origin"}};
}

Admission RequestGuard::answerOptions(const HttpHead& head) const
{
    Admission admission{.response = HttpResponse::empty(204)};
    if (head.rawPath == "*") {
        admission.response.headers.emplaceBack("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
        return admission;
    }
    const QByteArray wanted = head.request.header("access-control-request-method");
    const Router::Match match = m_shared.router.match(wanted, head.rawPath);
    if (match.status == 404) {
        admission.response = noRoute(match);
        return admission;
    }
    admission.route = match.route;
    admission.cors = corsHeaders(head.request, match.route < 0 ? nullptr : &m_shared.router.at(match.route));
    admission.response.headers.emplaceBack("Allow", match.allow);
    if (admission.cors.isEmpty() || match.route < 0)
        return admission;
    admission.response.headers += HeaderList{
        {"Access-Control-Allow-Methods", match.allow},
        {"Access-Control-Allow-Headers", "Authorization, Content-Type, Idempotency-Key, Prefer, X-Request-Id"},
        {"Access-Control-Max-Age", "600"}};
    return admission;
}

std::optional<HttpResponse> RequestGuard::overRate(const HttpRequest& request, const Peer& peer, const Route& route,
                                                   const GatewayState& state, qint64 nowMicros) const
{
    const bool direct = request.peerAddress == peer.text;
    const AddressKey key = direct ? peer.key : AddressKey::of(QHostAddress(QString::fromLatin1(request.peerAddress)));
    const qint64 wait = m_shared.limiter.admit(key, route.rate, limitsOf(state.rates, route.rate), nowMicros);
    if (wait == 0)
        return std::nullopt;
    ++m_shared.stats.rateLimited;
    const qint64 seconds = (wait + MicrosPerSecond - 1) / MicrosPerSecond;
    return retryLater(429, "rate-limited", QStringLiteral("Too many requests. Try again in %1 s.").arg(seconds),
                      seconds);
}

/// Our own tunnel ends on this computer: what comes from here under its name came through it.
bool RequestGuard::isForwarder(const HttpRequest& request, const Peer& peer) const
{
    if (peer.trustedProxy)
        return true;
    const bool forwarded = peer.address.isLoopback() && !request.header("x-forwarded-for").isEmpty();
    if (!forwarded)
        return false;
    if (m_shared.extraHosts.contains(hostName(request.header("host"))))
        return true;
    ++m_shared.stats.unbelieved;
    return false;
}

Admission RequestGuard::admit(HttpHead& head, const Peer& peer, const GatewayState& state, qint64 nowMicros) const
{
    HttpRequest& request = head.request;
    request.peerAddress = peer.text;
    if (isForwarder(request, peer))
        if (const QHostAddress client = forwardedAddress(request, m_shared.options); !client.isNull())
            request.peerAddress = Peer::of(client, m_shared.options).text;
    if (!isAllowedHost(request.header("host")))
        return {.response = HttpResponse::problem(421, "misdirected",
                                                  QStringLiteral("This server does not answer for that host name."))};
    if (!state.ready && head.rawPath != "/live")
        return {
            .response = retryLater(503, "starting", QStringLiteral("The service is starting."), StartingRetrySeconds)};
    if (request.method == "OPTIONS")
        return answerOptions(head);

    Router::Match match = m_shared.router.match(request.method, head.rawPath);
    const Route* route = match.route < 0 ? nullptr : &m_shared.router.at(match.route);
    Admission admission{.route = match.route, .cors = corsHeaders(request, route)};
    const auto answer = [&admission](HttpResponse response) {
        admission.response = std::move(response);
        return admission;
    };
    if (match.status != 200)
        return answer(noRoute(match));
    if (auto limited = overRate(request, peer, *route, state, nowMicros))
        return answer(*std::move(limited));
    if (auto refused = checkUpgrade(head, *route, m_shared.origins))
        return answer(*std::move(refused));
    if (auto refused = checkBody(head, *route))
        return answer(*std::move(refused));
    if (!decodeTarget(head))
        return answer(HttpResponse::problem(
            400, "bad-target", QStringLiteral("The address holds an invalid escape or too many parameters.")));
    request.pathParameters = std::move(match.parameters);
    admission.kind = route->websocket ? Admission::Kind::Upgrade : Admission::Kind::Handle;
    return admission;
}

}  // namespace frontdesk
