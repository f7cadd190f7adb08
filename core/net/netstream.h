// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/httptransport.h"
#include "core/net/wakeup.h"

#include <QDeadlineTimer>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

namespace frontdesk {

/// One streamed answer of NetTransport. Engine thread.
class NetStream final : public QObject, public HttpStream, public std::enable_shared_from_this<NetStream> {
public:
    /// `ended` is called once, when the connection is free again: true = it spoke HTTP/2.
    using Ended = std::function<void(bool http2)>;
    NetStream(QNetworkReply* reply, const HttpCall& call, const std::stop_token& stop, Ended ended);
    ~NetStream() override;

    [[nodiscard]] Task<HttpAnswer> head(int withinMs) override;
    [[nodiscard]] Task<QByteArray> next(int withinMs) override;

private:
    void watch(const std::stop_token& stop);
    void wake();
    void noteSent();
    void noteEnd();
    void stopNow();
    void tick();
    void limitTo(int ms);
    [[nodiscard]] int waitFor(int withinMs) const;
    [[nodiscard]] bool late(const QDeadlineTimer& deadline) const;
    [[nodiscard]] Error lost(ErrorCode code, bool early) const;
    [[nodiscard]] Error failure() const;
    [[nodiscard]] HttpAnswer headers() const;

    QPointer<QNetworkReply> m_reply;
    qsizetype m_limit;
    qsizetype m_read = 0;
    QDeadlineTimer m_connect;
    Ended m_ended;
    QTimer m_timer;
    Wakeup m_wakeup;
    bool m_sent = false, m_hasHead = false, m_finished = false, m_stopped = false;
    std::optional<std::stop_callback<std::function<void()>>> m_stop;
};

/// Errors that come before anything was sent.
[[nodiscard]] bool isConnectError(QNetworkReply::NetworkError error);

}  // namespace frontdesk
