// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/server/gatewayshared.h"
#include "core/server/httpparser.h"

namespace frontdesk {

/// The other end of a connection, worked out once when it is accepted.
struct Peer {
    QHostAddress address;
    AddressKey key;
    QByteArray text;
    bool trustedProxy = false;
    bool counted = false;  ///< the cap of connections per address holds for it

    [[nodiscard]] static Peer of(const QHostAddress& address, const GatewayOptions& options);
};

/// What to do with a request whose head is known.
struct Admission {
    enum class Kind : quint8 { Answer, Upgrade, Handle };
    Kind kind = Kind::Answer;
    int route = -1;         ///< the matched row, also for refusals after the match
    HttpResponse response;  ///< Answer: what the gateway itself says
    HeaderList cors;        ///< goes on whatever answer this request gets
};

/// Decides from values alone, in the order Host, readiness, route, rate, upgrade, body: no socket, no waiting.
/// Completes `head.request` (peer address, decoded path, query and parameters) on the way.
class RequestGuard {
public:
    explicit RequestGuard(GatewayShared& shared) : m_shared(shared) {}

    [[nodiscard]] Admission admit(HttpHead& head, const Peer& peer, const GatewayState& state, qint64 nowMicros) const;

private:
    [[nodiscard]] bool isForwarder(const HttpRequest& request, const Peer& peer) const;
    [[nodiscard]] bool isAllowedHost(const QByteArray& host) const;
    [[nodiscard]] HeaderList corsHeaders(const HttpRequest& request, const Route* route) const;
    [[nodiscard]] Admission answerOptions(const HttpHead& head) const;
    [[nodiscard]] std::optional<HttpResponse> overRate(const HttpRequest& request, const Peer& peer, const Route& route,
                                                       const GatewayState& state, qint64 nowMicros) const;

    GatewayShared& m_shared;
};

}  // namespace frontdesk
