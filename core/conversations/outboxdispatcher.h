// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"
#include "core/conversations/publisher.h"
#include "core/store/outboxstore.h"

#include <QObject>
#include <QPromise>
#include <QTimer>

#include <memory>
#include <stop_token>
#include <vector>

namespace frontdesk {

class ChannelRegistry;

/// The one way out: claims due rows, hands them to their channel, records what happened. Push-driven; a timer serves
/// rows with a `not_before`. Engine thread, engine lifetime.
class OutboxDispatcher final : public QObject {
    Q_OBJECT

public:
    OutboxDispatcher(const ConversationServices& services, OutboxStore& outbox, ChannelRegistry& channels,
                     QObject* parent = nullptr);

    /// A row was queued (or may be due). Cheap; runs of the dispatcher never overlap.
    void kick();
    /// Kicks; finished when nothing that was due is left, or nothing goes at present.
    [[nodiscard]] QFuture<void> drained();
    void shutDown();
    [[nodiscard]] bool idle() const { return !m_running; }

    /// Seconds until the next try: 1, 2, 4 ... 300, with up to 20 % jitter taken off. Pure but for the jitter.
    [[nodiscard]] static Micros backoff(int attempts, double jitter);

private:
    void tellDrained();
    [[nodiscard]] Task<> drain();
    [[nodiscard]] Task<> dispatch(OutboxEntry entry);
    [[nodiscard]] Task<> releaseFrame(OutboxEntry entry);
    [[nodiscard]] Task<> sendThrough(OutboxEntry entry);
    [[nodiscard]] Task<> recordFailure(OutboxEntry entry, Error error);
    [[nodiscard]] Task<> retryReleases();
    [[nodiscard]] Task<> armTimer();

    const ConversationServices& m_services;
    OutboxStore& m_outbox;
    ChannelRegistry& m_channels;
    Publisher m_publisher;
    QTimer m_timer;
    QList<OutboxEntry> m_unreleased;   ///< claimed, but the store refused to record that they left
    std::vector<std::shared_ptr<QPromise<void>>> m_waiters;   ///< of drained()
    std::stop_source m_stop;
    bool m_running = false;
    bool m_again = false;
};

}  // namespace frontdesk
