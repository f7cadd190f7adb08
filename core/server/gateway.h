// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"
#include "core/net/route.h"
#include "core/net/sessionsocket.h"

#include <QHostAddress>
#include <QObject>
#include <QStringList>

#include <atomic>
#include <memory>

namespace frontdesk {

/// Requests per window; 0 = no limit for that window.
struct RateLimits {
    int perMinute = 0;
    int perHour = 0;
    int perDay = 0;
};

/// Rate limits by class (requirement A11: the profiles of seeds 000 and 001).
struct RateProfile {
    QString name = QStringLiteral("standard");
    RateLimits standard{0, 100, 0};
    RateLimits chat{30, 0, 0};
    RateLimits search{60, 0, 0};
    RateLimits upload{10, 0, 0};
    RateLimits asset{600, 0, 0};
    RateLimits webhook{60'000, 0, 0};
};

struct GatewayOptions {
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 8000;  ///< 0 = any free port
    int threads = 1;
    QStringList allowedHosts;            ///< names without port, lower case; others get 421
    QStringList corsOrigins;             ///< exact origins; "*" is refused together with credentials
    QList<QHostAddress> trustedProxies;  ///< X-Forwarded-For is believed only from these
    RateProfile rates;
    int maxConnections = 12'000;         ///< lowered at the start to what the limit of open files leaves room for
    int maxConnectionsPerAddress = 200;  ///< 0 = no limit; of web sockets behind a proxy: by the customer's address
    QList<QHostAddress>
        uncappedAddresses;  ///< where a tunnel's connections come from; trusted proxies are never capped
    qint64 maxPendingBodyBytes = 96 * 1024 * 1024;  ///< of all larger request bodies that are not answered yet
    // Deadlines in milliseconds (docs/decisions/0001).
    int headerDeadlineMs = 10'000;
    int bodyDeadlineMs = 20'000;
    int keepAliveMs = 15'000;
    int writeDeadlineMs = 30'000;
    int socketAuthMs = 5'000;  ///< enforced by core/api; listed here for the documentation
    int pingIntervalMs = 20'000;
    int pingDeadlineMs = 45'000;
    qsizetype maxFrameBytes = 64 * 1024;  ///< per incoming web socket message
    int socketMessagesPerSecond = 20;     ///< sustained, per web socket; faster ones are closed with 4429; 0 = no limit
    int socketMessageBurst = 60;
    qsizetype maxUnsentBytes = 256 * 1024;
    QByteArray serverName = "frontdesk";
};

/// Counters that any thread may read (ops port, Health).
struct GatewayStats {
    std::atomic<qint64> connections = 0;
    std::atomic<qint64> sockets = 0;
    std::atomic<qint64> requests = 0;
    std::atomic<qint64> refused = 0;
    std::atomic<qint64> rateLimited = 0;
    std::atomic<qint64> droppedFrames = 0;
    std::atomic<qint64> turnedAway = 0;        ///< connections refused because no place was free
    std::atomic<qint64> lastTurnedAwayMs = 0;  ///< monotonic milliseconds of the newest one; 0 = never
    std::atomic<qint64> pendingBodyBytes = 0;
    std::atomic<qint64> connectionLimit = 0;  ///< places there are
    std::atomic<qint64> frames = 0;           ///< text messages that came over web sockets
    std::atomic<qint64> unbelieved = 0;       ///< from this computer, forwarded for somebody, and not a trusted proxy
};

/// One finished request, for metrics and the access log (route pattern, never the raw path: bounded labels).
struct RequestSample {
    QByteArray route;
    QByteArray method;
    int status = 0;
    qint64 micros = 0;
    QString requestId;
};

/// The public HTTP/1.1 and web socket server. The facade lives on the engine thread; listeners, parsers and sockets
/// live on gateway threads that it owns. Handlers and the observer run on the engine thread.
class Gateway final : public QObject, public SessionSockets {
    Q_OBJECT

public:
    Gateway(GatewayOptions options, RouteTable routes, SocketObserver* observer, QObject* parent = nullptr);
    ~Gateway() override;

    /// Binds and listens; the value is the port. Errors name the address and what to do.
    [[nodiscard]] QFuture<Result<quint16>> start();
    /// Stops accepting, lets running requests finish up to `deadlineMs`, closes sockets with 1001.
    [[nodiscard]] QFuture<void> drain(int deadlineMs);
    /// No 2xx before the engine is ready (J9): until then every route but /live answers 503 with Retry-After.
    void setReady(bool ready);
    void setRateProfile(RateProfile profile);
    /// One more host name that requests may use from now on (that of a tunnel); empty = none.
    void setExtraHost(const QString& host);
    /// Web sites that may use the chat from now on; "*" is left out.
    void setCorsOrigins(QStringList origins);

    void sendText(SocketId socket, QByteArray json, FrameFence fence) override;
    void closeSocket(SocketId socket, quint16 code, QString reason) override;
    [[nodiscard]] QFuture<void> fence(ConversationId conversation, qint64 generation) override;

    [[nodiscard]] const GatewayStats& stats() const;

Q_SIGNALS:
    void requestFinished(frontdesk::RequestSample sample);

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace frontdesk
