// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/httptransport.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QSet>

#include <memory>
#include <vector>

namespace frontdesk {

/// HttpTransport over QNetworkAccessManager. Lives on the thread that calls it (the engine's). Cookies, caches, stored
/// passwords, redirects and, for send(), HTTP/2 are off. A request with a body is never sent again by itself
/// (onceupload.h); when this ends, calls under way end with Cancelled.
///
/// Qt opens six connections to a server at most and lets further requests wait: streams that last long are spread over
/// several managers, six on each, or many where the server turned out to speak HTTP/2.
class NetTransport final : public HttpTransport {
public:
    NetTransport();
    ~NetTransport() override;
    Q_DISABLE_COPY_MOVE(NetTransport)
    [[nodiscard]] Task<HttpAnswer> send(HttpCall call, std::stop_token stop) override;
    [[nodiscard]] std::shared_ptr<HttpStream> open(HttpCall call, std::stop_token stop) override;
    /// For tests: managers in use by streams.
    [[nodiscard]] int lanes() const { return int(m_lanes.size()); }

private:
    struct Lane {
        QNetworkAccessManager manager;
        QHash<QString, int> busy;  ///< streams by server
    };
    [[nodiscard]] std::shared_ptr<Lane> laneFor(const QString& server);

    QNetworkAccessManager m_manager;
    std::vector<std::shared_ptr<Lane>> m_lanes;
    std::shared_ptr<QSet<QString>> m_http2 = std::make_shared<QSet<QString>>();  ///< servers that speak it
};

}  // namespace frontdesk
