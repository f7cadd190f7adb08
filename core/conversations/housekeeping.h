// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/coro.h"
#include "core/conversations/publisher.h"

#include <QObject>
#include <QTimer>

namespace frontdesk {

class ConversationHub;

/// What nobody asks for: recovery at the start, further tries of failed turns (invariant 11) and the session timeout
/// (A8). Engine thread.
class Housekeeping final : public QObject {
    Q_OBJECT

public:
    Housekeeping(const ConversationServices& services, ConversationHub& hub, QObject* parent = nullptr);

    /// Once, after migrations and before the server says ready.
    [[nodiscard]] Task<> recover();
    /// Starts the periodic sweep.
    void start(int sweepMs);
    void shutDown() { m_timer.stop(); }
    /// One sweep: closes AI-owned conversations that were idle for the configured time.
    [[nodiscard]] Task<> closeIdle();

private:
    void sweep();
    [[nodiscard]] Task<> sweepOnce();
    [[nodiscard]] Task<> queueForPeople(ConversationId conversation);

    const ConversationServices& m_services;
    ConversationHub& m_hub;
    Publisher m_publisher;
    QTimer m_timer;
    bool m_sweeping = false;
};

}  // namespace frontdesk
