// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/escalationconsole.h"

#include <QObject>
#include <QTimer>

namespace frontdesk {

class CoreBridge;

/// The page's end of the queue: reads the board again when something on it changed (at most five times a second), and
/// runs the acts one at a time.
class QueueController final : public QObject {
    Q_OBJECT

public:
    explicit QueueController(CoreBridge& bridge, QObject* parent = nullptr);

    [[nodiscard]] const EscalationBoard& board() const { return m_board; }
    [[nodiscard]] const QList<StaffPresence>& staff() const { return m_staff; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    [[nodiscard]] const QString& error() const { return m_error; }  ///< empty = the last read went well
    [[nodiscard]] bool isBusy() const { return m_busy; }

    void reload();
    void takeNext();
    void take(ConversationId id);
    void passOn(ConversationId id, StaffId to, const QString& note);
    void notNeeded(ConversationId id, const QString& reason);

Q_SIGNALS:
    void boardChanged();
    void busyChanged();
    void taken(frontdesk::ConversationId id);
    void passedOn(const frontdesk::ConversationSummary& summary);
    void ended(const frontdesk::ConversationSummary& summary);
    void problem(const QString& text);

private:
    void onConversations(const QList<ConversationSummary>& rows);
    void read();
    void readStaff();
    [[nodiscard]] bool isOnBoard(ConversationId id) const;
    void act(const QFuture<Result<ConversationSummary>>& future, std::function<void(const ConversationSummary&)> done);

    CoreBridge& m_bridge;
    EscalationBoard m_board;
    QList<StaffPresence> m_staff;
    QString m_error;
    QTimer m_soon;
    bool m_loaded = false;
    bool m_reading = false;
    bool m_again = false;
    bool m_busy = false;
};

}  // namespace frontdesk
