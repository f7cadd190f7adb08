// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"

#include <QByteArray>
#include <QFuture>
#include <QHash>
#include <QObject>
#include <QString>

#include <memory>

namespace frontdesk {

struct OpsReply {
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
};

/// What the operations port serves: the engine publishes a fresh one each second; no handler waits for the engine.
struct OpsSnapshot {
    qint64 takenAt = 0;  ///< Clock::steady(): health turns 503 when older than 5 s, whatever the wall clock does
    QHash<QByteArray, OpsReply>
        replies;  ///< by path: "/metrics", "/health", "/health/db", "/live", "/ready", "/openapi.json"
};

/// Loopback-only operations server on Qt HttpServer, in its own thread. Any thread may publish.
class OpsServer final : public QObject {
    Q_OBJECT

public:
    explicit OpsServer(QObject* parent = nullptr);
    ~OpsServer() override;

    /// `port` 0 = any free one. The value is the port.
    [[nodiscard]] QFuture<Result<quint16>> start(quint16 port);
    void publish(OpsSnapshot snapshot);
    void stop();

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace frontdesk
