// SPDX-License-Identifier: GPL-3.0-or-later
// Lines: target, Host, Origin, Upgrade, Sec-WebSocket-Key, Sec-WebSocket-Protocol, X-Forwarded-For, method.
#include "tests/fuzz/fuzz.h"
#include "tests/fuzz/targets/gatewayworld.h"

#include "core/net/percentdecode.h"
#include "core/server/upgradecheck.h"

namespace frontdesk::fuzz {
namespace {

QByteArray encode(const QByteArray& bytes)
{
    QByteArray out;
    for (const char c : bytes)
        out += '%' + QByteArray(1, c).toHex();
    return out;
}

void checkDecoding(const QByteArray& text)
{
    for (const PlusSign plus : {PlusSign::Literal, PlusSign::Space}) {
        const auto decoded = percentDecode(text, plus);
        feature(quint64(decoded ? 2 : 3));
        if (!decoded)
            continue;
        FUZZ_CHECK(decoded->size() <= text.size(), "decoding made it longer");
        FUZZ_CHECK(decoded->size() == text.size() - 2 * text.count('%'), "not every escape is one byte");
        FUZZ_CHECK(percentDecode(encode(*decoded), plus) == decoded, "encoding and decoding are not inverse");
    }
    const auto pairs = decodePairs(text, 16);
    FUZZ_CHECK(!pairs || pairs->size() <= 16, "too many pairs");
}

void checkMatch(const QByteArray& method, const QByteArray& path)
{
    static const Router router(worldRoutes());
    const Router::Match match = router.match(method, path);
    feature(hashOf("match") + quint64(match.status) + 1000 * quint64(match.route + 1));
    FUZZ_CHECK(match.status == 200 || match.status == 400 || match.status == 404 || match.status == 405,
               "a strange status");
    if (match.status != 200)
        return;
    const Route& route = router.at(match.route);
    FUZZ_CHECK(route.surface == RouteSurface::Public, "a row of the operations port");
    FUZZ_CHECK(path.count('/') == route.pattern.count('/'), "another number of segments");
    for (auto it = match.parameters.cbegin(); it != match.parameters.cend(); ++it) {
        FUZZ_CHECK(!it->isEmpty() && *it != "." && *it != "..", "a parameter that walks");
        for (const char c : *it)
            FUZZ_CHECK(uchar(c) >= 0x20 && c != 0x7f && c != '/' && c != '\\', "a parameter with a separator");
    }
}

bool isOwnOrigin(const QByteArray& origin, const QByteArray& host)
{
    if (origin.isEmpty() || origin == "https://shop.example")
        return true;
    const QByteArray lower = host.toLower();
    for (const char* scheme : {"http://", "https://"})
        if (origin.startsWith(scheme) && origin.mid(qsizetype(qstrlen(scheme))).toLower() == lower)
            return true;
    return false;
}

void checkGuard(const QByteArrayList& lines)
{
    static GatewayWorld world;
    HttpHead head;
    head.request.method = lines.value(7, "GET");
    head.request.target = lines.value(0);
    const auto add = [&head](const char* name, const QByteArray& value) {
        if (!value.isEmpty())
            head.request.headers.append({name, value});
    };
    add("host", lines.value(1));
    add("origin", lines.value(2));
    add("upgrade", lines.value(3));
    add("sec-websocket-key", lines.value(4));
    add("sec-websocket-protocol", lines.value(5));
    add("x-forwarded-for", lines.value(6));
    add("sec-websocket-version", "13");
    const qsizetype query = head.request.target.indexOf('?');
    head.rawPath = head.request.target.left(query);
    head.rawQuery = query < 0 ? QByteArray() : head.request.target.mid(query + 1);
    head.connectionUpgrade = true;
    const Admission admission = world.guard.admit(head, world.peer, world.state, 1);
    feature(hashOf("guard") + quint64(admission.kind) * 7 + quint64(admission.response.status) * 64
            + quint64(admission.route + 1) * 100'000);
    FUZZ_CHECK(head.request.peerAddress == "192.0.2.7", "a stranger chose his own address");
    const bool answered = admission.kind == Admission::Kind::Answer;
    FUZZ_CHECK(answered || isOwnHost(lines.value(1)), "a foreign host was let in");
    if (admission.kind == Admission::Kind::Upgrade)
        FUZZ_CHECK(isOwnOrigin(lines.value(2), lines.value(1)), "a foreign origin may open a web socket");
    for (const auto& [name, value] : admission.cors)
        if (name == "Access-Control-Allow-Origin")
            FUZZ_CHECK(value == "*" || value == "https://shop.example", "a foreign origin may read answers");
    const QByteArray token = bearerToken(head.request);
    FUZZ_CHECK(!token.contains(',') && lines.value(5).contains(token), "a token that was not sent");
}

/// Behind a trusted proxy the address is one of X-Forwarded-For or the proxy's own, never text of another kind.
void checkForwarded(const QByteArrayList& lines)
{
    static GatewayOptions options = [] {
        GatewayOptions o = GatewayWorld::options();
        o.trustedProxies = {QHostAddress(QStringLiteral("192.0.2.7"))};
        return o;
    }();
    static GatewayShared shared(options, worldRoutes());
    static const Peer peer = Peer::of(QHostAddress(QStringLiteral("192.0.2.7")), options);
    HttpHead head;
    head.request.method = "GET";
    head.rawPath = "/health";
    head.request.headers = {{"host", "localhost"}, {"x-forwarded-for", lines.value(6)}};
    GatewayState state;
    state.ready = true;
    const Admission admission = RequestGuard(shared).admit(head, peer, state, 1);
    feature(hashOf("forwarded") + quint64(admission.response.status));
    FUZZ_CHECK(!QHostAddress(QString::fromLatin1(head.request.peerAddress)).isNull(), "the peer is no address");
}

}  // namespace

int fuzzUrl(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayList lines = bytesOf(data, size).split('\n');
    checkDecoding(lines.value(0));
    checkMatch(lines.value(7, "GET"), lines.value(0).left(lines.value(0).indexOf('?')));
    checkGuard(lines);
    checkForwarded(lines);
    return 0;
}

}  // namespace frontdesk::fuzz
