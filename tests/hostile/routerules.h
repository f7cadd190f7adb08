// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/route.h"

#include <QList>

namespace frontdesk::test {

/// What the right caller of one route sends and gets; everything else follows from the route's kind. A route without a
/// row here fails the test.
struct RouteRule {
    const char* method;
    const char* pattern;
    const char* body = "";  ///< {session} = the public id of the session
    const char* contentType = "";
    QList<int> good;  ///< answers for somebody who may
};

[[nodiscard]] const QList<RouteRule>& routeRules();
/// Null: there is none.
[[nodiscard]] const RouteRule* ruleOf(const Route& route);

enum class Caller : quint8 { Nobody, Garbage, Ended, OtherSession, Right, Staff };
enum class Site : quint8 { None, Allowed, Foreign, Null };
enum class HostLine : quint8 { Own, Foreign, Twice };

inline constexpr Caller AllCallers[] = {Caller::Nobody,       Caller::Garbage, Caller::Ended,
                                        Caller::OtherSession, Caller::Right,   Caller::Staff};
inline constexpr Site AllSites[] = {Site::None, Site::Allowed, Site::Foreign, Site::Null};
inline constexpr HostLine AllHosts[] = {HostLine::Own, HostLine::Foreign, HostLine::Twice};

/// The one rule book: the answers that a request with the right method may get.
[[nodiscard]] QList<int> expectedAnswers(const Route& route, Caller caller, Site site, HostLine host);

}  // namespace frontdesk::test
