// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/route.h"

namespace frontdesk {

/// The immutable public part of the route table, shared by all gateway threads without locks.
/// Handlers are never called from here: only the engine thread touches them.
class Router {
public:
    explicit Router(RouteTable routes);

    struct Match {
        int route = -1;
        int status = 404;  ///< 200 (route is valid), 404, 405, or 400 for a parameter that is not decodable
        QByteArray allow;  ///< "GET, HEAD, OPTIONS" when the path exists
        QHash<QByteArray, QByteArray> parameters;
    };
    /// `rawPath` as received. Fixed segments are compared undecoded, so that one resource has one name;
    /// parameters are decoded once and may not hold separators, dot segments or control characters.
    [[nodiscard]] Match match(const QByteArray& method, const QByteArray& rawPath) const;
    [[nodiscard]] const Route& at(int route) const { return m_routes.at(route); }

private:
    struct Pattern {
        int route = -1;
        QList<QByteArray> segments;
    };
    [[nodiscard]] QList<int> candidates(const QByteArray& rawPath) const;

    const RouteTable m_routes;
    QHash<QByteArray, QList<int>> m_fixed;
    QHash<qsizetype, QList<Pattern>> m_patterns;
};

}  // namespace frontdesk
