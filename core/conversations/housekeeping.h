// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"
#include "core/conversations/ownerwatch.h"
#include "core/conversations/publisher.h"

#include <QObject>
#include <QTimer>

namespace frontdesk {

class ConversationHub;
class CustomerStore;

/// What nobody asks for: recovery at the start, further tries of failed turns (invariant 11) and the session timeout
/// (A8). Engine thread.
class Housekeeping final : public QObject {
    Q_OBJECT

public:
    Housekeeping(const ConversationServices& services, ConversationHub& hub, CustomerStore& customers,
                 QObject* parent = nullptr);

    /// Once, after migrations and before the server says ready.
    [[nodiscard]] Task<> recover();
    /// Starts the periodic sweep.
    void start(int sweepMs);
    void shutDown() { m_timer.stop(); }
    /// One sweep: closes AI-owned conversations that were idle for the configured time.
    [[nodiscard]] Task<> closeIdle();
    /// Conversations whose owner is gone wait again; see OwnerWatch.
    [[nodiscard]] Task<int> lookForLeftAlone() { return m_owners.look(); }
    /// Chat sessions in which nobody wrote anything for a day go: a flood of them leaves nothing behind.
    [[nodiscard]] Task<> pruneUnused();
    /// Snoozed conversations whose time has come.
    [[nodiscard]] Task<> wakeSnoozed();
    /// Files that were never sent, and files whose message is gone; once an hour.
    [[nodiscard]] Task<> sweepFiles();

private:
    void sweep();
    [[nodiscard]] Task<> sweepOnce();
    [[nodiscard]] Task<> queueForPeople(ConversationId conversation);

    const ConversationServices& m_services;
    ConversationHub& m_hub;
    CustomerStore& m_customers;
    Publisher m_publisher;
    OwnerWatch m_owners;
    QTimer m_timer;
    bool m_sweeping = false;
    Micros m_prunedAt = 0;
    Micros m_filesAt = 0;
};

}  // namespace frontdesk
