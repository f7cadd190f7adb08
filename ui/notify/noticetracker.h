// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/console.h"
#include "ui/notify/noticepolicy.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace frontdesk {

class CoreBridge;

/// Turns changes of conversations into notices by comparing them with what was known before. What waits already when
/// the program starts is reported once, together. GUI thread only; `bridge` must outlive it.
class NoticeTracker final : public QObject {
    Q_OBJECT

public:
    explicit NoticeTracker(CoreBridge& bridge, QObject* parent = nullptr);
    [[nodiscard]] bool isReady() const { return m_ready; }

Q_SIGNALS:
    void noticed(const frontdesk::Notice& notice);
    /// Once, at the start, when customers wait already.
    void startedWith(const QList<frontdesk::Notice>& waiting);
    /// A customer who waited does so no more. `byName` took the conversation (empty = nobody: ended, closed, passed on).
    void resolved(frontdesk::ConversationId id, const QString& byName, bool byMe);
    /// Nothing unread is left in it.
    void wasRead(frontdesk::ConversationId id);

private:
    struct Known {
        bool waiting = false;  ///< for oneself or anybody
        bool mine = false;
        Micros raisedAt = 0;
        StaffId wanted;
        int unread = 0;
        QString contact;
    };

    void load();
    void take(const QList<ConversationSummary>& rows);
    void loaded(const Result<ConsolePage>& page);
    void onRows(const QList<ConversationSummary>& rows);
    void onRow(const ConversationSummary& row);
    void onWaiting(const ConversationSummary& row, const Known& before, const Known& now);
    void onMine(const ConversationSummary& row, const Known& before, const Known& now);
    void onEvent(const Message& message);
    [[nodiscard]] Known knownOf(const ConversationSummary& row) const;
    [[nodiscard]] Notice waitingNotice(const ConversationSummary& row) const;

    CoreBridge& m_bridge;
    QHash<ConversationId, Known> m_known;
    QSet<ConversationId> m_assigned;     ///< told by an event; the row follows
    QList<ConversationSummary> m_early;  ///< came before the start was known
    QList<Notice> m_waitingAtStart;
    QSet<ConversationId> m_stillWaiting;  ///< while it is loaded again
    bool m_ready = false;
    int m_loading = 0;
    bool m_failed = false;
};

}  // namespace frontdesk
