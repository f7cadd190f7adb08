// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/agent/external/hostresolver.h"
#include "core/agent/external/manifest.h"
#include "core/net/httptransport.h"

namespace frontdesk::external {

/// The way out for skills: looks the host up, refuses what may not be reached (addresspolicy.h) and connects to exactly
/// the address that was checked. Engine thread; both outlive it. Errors as HttpTransport's, and Unauthorized (unsent)
/// for what is refused.
class GuardedHttp {
public:
    GuardedHttp(HttpTransport& transport, HostResolver& resolver) : m_transport(transport), m_resolver(resolver) {}

    /// Follows at most three redirects of GET and HEAD that stay with the host and do not leave TLS.
    [[nodiscard]] Task<HttpAnswer> send(HttpCall call, ReachPlan reach, std::stop_token stop);
    /// Redirects are answers.
    [[nodiscard]] Task<std::shared_ptr<HttpStream>> open(HttpCall call, ReachPlan reach, std::stop_token stop);

private:
    [[nodiscard]] Task<HttpCall> admitted(HttpCall call, ReachPlan reach);

    HttpTransport& m_transport;
    HostResolver& m_resolver;
};

/// Where a redirect leads; an empty URL when the answer is none. Unauthorized: it leaves the host.
[[nodiscard]] Result<QUrl> redirectOf(const HttpCall& call, const HttpAnswer& answer);

}  // namespace frontdesk::external
