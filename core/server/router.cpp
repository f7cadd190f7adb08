// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/router.h"

#include "core/net/percentdecode.h"

namespace frontdesk {
namespace {

bool isParameter(const QByteArray& segment) { return segment.startsWith('{') && segment.endsWith('}'); }

bool fits(const QList<QByteArray>& pattern, const QList<QByteArray>& segments)
{
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool same = isParameter(pattern[i]) ? !segments[i].isEmpty() : pattern[i] == segments[i];
        if (!same)
            return false;
    }
    return true;
}

bool isSafeParameter(const QByteArray& value)
{
    if (value.isEmpty() || value == "." || value == "..")
        return false;
    return std::none_of(value.begin(), value.end(),
                        [](char c) { return uchar(c) < 0x20 || c == 0x7f || c == '/' || c == '\\'; });
}

bool decodeParameters(const QByteArray& pattern, const QByteArray& rawPath, QHash<QByteArray, QByteArray>& out)
{
    const QList<QByteArray> names = pattern.split('/');
    const QList<QByteArray> values = rawPath.split('/');
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!isParameter(names[i]))
            continue;
        const auto value = percentDecode(values[i], PlusSign::Literal);
        if (!value || !isSafeParameter(*value))
            return false;
        out.insert(names[i].sliced(1, names[i].size() - 2), *value);
    }
    return true;
}

}  // namespace

Router::Router(RouteTable routes) : m_routes(std::move(routes))
{
    for (int i = 0; i < m_routes.size(); ++i) {
        const Route& route = m_routes[i];
        if (route.surface != RouteSurface::Public)
            continue;
        if (!route.pattern.contains('{')) {
            m_fixed[route.pattern].append(i);
            continue;
        }
        const QList<QByteArray> segments = route.pattern.split('/');
        m_patterns[segments.size()].append({i, segments});
    }
}

QList<int> Router::candidates(const QByteArray& rawPath) const
{
    const auto fixed = m_fixed.constFind(rawPath);
    if (fixed != m_fixed.cend())
        return *fixed;
    const QList<QByteArray> segments = rawPath.split('/');
    QList<int> found;
    for (const Pattern& pattern : m_patterns.value(segments.size()))
        if (fits(pattern.segments, segments))
            found.append(pattern.route);
    return found;
}

Router::Match Router::match(const QByteArray& method, const QByteArray& rawPath) const
{
    Match match;
    const QList<int> rows = candidates(rawPath);
    if (rows.isEmpty())
        return match;
    QByteArrayList allowed;
    for (const int row : rows) {
        const Route& route = m_routes[row];
        const bool head = route.method == "GET" && method == "HEAD" && !route.websocket;
        if (match.route < 0 && (route.method == method || head))
            match.route = row;
        if (!allowed.contains(route.method))
            allowed << route.method;
        if (route.method == "GET" && !route.websocket && !allowed.contains("HEAD"))
            allowed << "HEAD";
    }
    allowed << "OPTIONS";
    match.allow = allowed.join(", ");
    match.status = match.route < 0 ? 405 : 200;
    if (match.route >= 0 && !decodeParameters(m_routes[match.route].pattern, rawPath, match.parameters))
        match.status = 400;
    return match;
}

}  // namespace frontdesk
