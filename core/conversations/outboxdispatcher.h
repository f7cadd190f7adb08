// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"
#include "core/conversations/publisher.h"
#include "core/conversations/sendverdict.h"
#include "core/store/outboxstore.h"

#include <QObject>
#include <QPromise>
#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace frontdesk {

class Channel;
class ChannelRegistry;
struct SendReceipt;

/// The one way out: claims due rows, hands them to their channel, records what happened. Several conversations are served
/// at once, each strictly in order. What may have left is looked for at its provider and never sent again before that is
/// known. Push-driven; a timer serves rows with a `not_before`. Engine thread, engine lifetime.
class OutboxDispatcher final : public QObject {
    Q_OBJECT

public:
    static constexpr int MaxSends = 8;  ///< under way at once, one a conversation
    static constexpr int MaxLookUps = 4;

    OutboxDispatcher(const ConversationServices& services, OutboxStore& outbox, ChannelRegistry& channels,
                     QObject* parent = nullptr);

    /// How long the provider of an account wants nothing from us; 0 = it may be tried.
    std::function<Micros(const QString& channelId, const QString& accountId)> restLeft;

    /// A row was queued (or may be due). Cheap; claims of the dispatcher never overlap.
    void kick();
    /// Kicks; finished when what could go now has left or failed, or nothing goes at present. Does not wait for what is
    /// claimed later.
    [[nodiscard]] QFuture<void> drained();
    void shutDown();
    [[nodiscard]] bool idle() const { return !m_running && m_sends.isEmpty() && m_lookUps.isEmpty(); }
    [[nodiscard]] int sendsUnderWay() const { return int(m_sends.size()); }

private:
    struct Outcome {
        enum class Kind : quint8 { Sent, Retry, Failed, Unconfirmed };
        Kind kind = Kind::Sent;
        QString providerId;
        QString code;
        Micros notBefore = 0;
        Micros asked = 0;      ///< of a look-up: unconfirmedAt of its entry
        bool trouble = false;  ///< SendVerdict::trouble
        bool tried = true;     ///< false: its provider rests, nothing was asked of it
    };
    struct Unrecorded {
        OutboxEntry entry;
        Outcome outcome;
    };

    /// Somebody waits until the sends up to `upTo` are over.
    struct Waiter {
        std::shared_ptr<QPromise<void>> promise;
        std::optional<quint64> upTo;  ///< unknown until what was due is claimed
    };

    void tellDrained();
    [[nodiscard]] Task<> drain();
    [[nodiscard]] Task<int> claimSends();
    [[nodiscard]] Task<int> claimLookUps();
    [[nodiscard]] Task<> retryRecords();
    [[nodiscard]] Task<> armTimer();
    [[nodiscard]] Task<> releaseFrame(OutboxEntry entry);
    [[nodiscard]] Task<> sendOne(OutboxEntry entry, quint64 number);
    [[nodiscard]] Task<> sendThrough(OutboxEntry entry);
    [[nodiscard]] Task<> lookUpOne(OutboxEntry entry);
    [[nodiscard]] Task<> lookUpThrough(OutboxEntry entry);
    [[nodiscard]] Task<> noteLookUp(OutboxEntry entry, Result<SendReceipt> receipt);
    [[nodiscard]] Task<> record(OutboxEntry entry, Outcome outcome);
    [[nodiscard]] Task<> noteTrouble(OutboxEntry entry, bool worked);
    [[nodiscard]] QFuture<Result<Message>> mark(const OutboxEntry& entry, const Outcome& outcome);
    [[nodiscard]] Outcome outcomeOf(const OutboxEntry& entry, const Error& error) const;

    const ConversationServices& m_services;
    OutboxStore& m_outbox;
    ChannelRegistry& m_channels;
    Publisher m_publisher;
    QTimer m_timer;
    QList<OutboxEntry> m_unreleased;  ///< claimed, but the store refused to record that they left
    QList<Unrecorded> m_unrecorded;   ///< the same for what went through a channel
    QSet<QString> m_troubled;         ///< channel and account that did not answer, and did not since
    std::vector<Waiter> m_waiters;    ///< of drained()
    std::stop_source m_stop;
    QSet<quint64> m_sends;  ///< numbers of those under way
    quint64 m_lastSend = 0;
    QList<OutboxId> m_lookUps;  ///< rows that are being asked about
    bool m_running = false;
    bool m_again = false;
};

}  // namespace frontdesk
