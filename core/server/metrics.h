// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

#include <memory>

namespace frontdesk {

/// The process's Prometheus registry (prometheus-cpp core). Thread-safe. Labels are bounded by construction:
/// route patterns, channels and roles, never session or conversation ids (L7: <= 500 series).
class Metrics {
public:
    Metrics();
    ~Metrics();

    void requestFinished(const QByteArray& method, const QByteArray& route, int status, qint64 micros);
    void chatMessage(const QByteArray& channel, const QByteArray& role);  ///< chat_messages_total{channel,role}
    void escalationRaised(const QByteArray& reason);
    void skillCalled(const QByteArray& skill, bool ok, qint64 micros);
    void turnFinished(const QByteArray& outcome, qint64 micros, qint64 firstSentenceMicros);
    void setGauge(const QByteArray& name,
                  double value);  ///< "sessions", "sockets", "connections", "outbox_due", "waiting_escalations", ...
    /// Text exposition format 0.0.4.
    [[nodiscard]] QByteArray serialize() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace frontdesk
