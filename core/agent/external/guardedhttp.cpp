// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/external/guardedhttp.h"

#include "core/agent/external/addresspolicy.h"

namespace frontdesk::external {
namespace {

constexpr int MostRedirects = 3;

Error refused(const QString& text, const QString& detail)
{
    Error error = unsentError(ErrorCode::Unauthorized, detail);
    error.userText = text;
    return error;
}

}  // namespace

Result<QUrl> redirectOf(const HttpCall& call, const HttpAnswer& answer)
{
    const bool moves = answer.status == 301 || answer.status == 302 || answer.status == 307 || answer.status == 308;
    const bool plain = call.method == "GET" || call.method == "HEAD";
    const QByteArray location = answer.header("location");
    if (!moves || !plain || location.isEmpty())
        return QUrl();
    const QUrl target = call.url.resolved(QUrl::fromEncoded(location, QUrl::StrictMode));
    const bool sameHost = target.host().compare(call.url.host(), Qt::CaseInsensitive) == 0;
    const bool keepsTls = target.scheme() == u"https" || call.url.scheme() == target.scheme();
    if (!target.isValid() || !sameHost || !keepsTls)
        return refused(QStringLiteral("The service sends the request to another server."), target.host());
    return target;
}

Task<HttpCall> GuardedHttp::admitted(HttpCall call, ReachPlan reach)
{
    const QString problem = urlProblem(call.url, reach);
    if (!problem.isEmpty())
        co_return refused(QStringLiteral("This address may not be called."), problem);
    const QString host = call.url.host();
    auto resolving = m_resolver.resolve(host);
    const Result<QList<QHostAddress>> addresses = co_await resolving;
    if (!addresses)
        co_return unsentError(ErrorCode::Unavailable, host % u": " % addresses.error().detail);
    const Result<QHostAddress> address = choose(host, *addresses, reach);
    if (!address)
        co_return refused(address.error().userText, address.error().detail);
    call.pinnedAddress = address->toString();
    call.maxBytes = reach.maxResponseBytes;
    co_return call;
}

Task<HttpAnswer> GuardedHttp::send(HttpCall call, ReachPlan reach, std::stop_token stop)
{
    for (int redirects = 0;; ++redirects) {
        auto admitting = admitted(call, reach);
        const Result<HttpCall> good = co_await admitting;
        if (!good)
            co_return good.error();
        auto sending = m_transport.send(*good, stop);
        const Result<HttpAnswer> answer = co_await sending;
        if (!answer)
            co_return answer.error();
        const Result<QUrl> next = redirectOf(call, *answer);
        if (!next)
            co_return next.error();
        if (next->isEmpty() || redirects >= MostRedirects)
            co_return answer;
        call.url = *next;
    }
}

Task<std::shared_ptr<HttpStream>> GuardedHttp::open(HttpCall call, ReachPlan reach, std::stop_token stop)
{
    auto admitting = admitted(call, reach);
    const Result<HttpCall> good = co_await admitting;
    if (!good)
        co_return good.error();
    co_return m_transport.open(*good, stop);
}

}  // namespace frontdesk::external
