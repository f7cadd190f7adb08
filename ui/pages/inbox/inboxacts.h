// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/console.h"

#include <QObject>

#include <functional>
#include <memory>

namespace frontdesk {

class CoreBridge;
class ToastArea;
class UndoBook;

/// What staff do with whole conversations, one or many: carried out through the console, reported per row, offered for
/// undo. GUI thread only.
class InboxActs final : public QObject {
    Q_OBJECT

public:
    using Rows = QList<ConversationSummary>;

    InboxActs(CoreBridge& bridge, UndoBook& undo, ToastArea& toasts, QObject* parent = nullptr);

    void close(const Rows& rows);
    /// An invalid `to` puts them back into the queue for people.
    void assign(const Rows& rows, const StaffMember& to, const QString& note);
    void snooze(const Rows& rows, Micros until);
    void markRead(const Rows& rows);
    void reopen(const ConversationSummary& row, bool mine);
    /// "Ask to take over".
    void ask(const ConversationSummary& row);
    /// After a reply went to the engine: it can be taken back as long as it is held.
    void offerUndoSend(const ConversationSummary& row, const QString& publicId);
    /// After a hand-back: taking over again.
    void offerUndoHandBack(const ConversationSummary& row);

Q_SIGNALS:
    /// New states of conversations that were acted on.
    void changed(const QList<frontdesk::ConversationSummary>& rows);
    /// Gone from the work list: closed, snoozed or given away.
    void left(const QList<frontdesk::ConversationId>& ids);
    /// An undo brought it back: worth showing.
    void returned(frontdesk::ConversationId id);
    void replyReturned(frontdesk::ConversationId id, const QString& text);

private:
    using Future = QFuture<Result<ConversationSummary>>;
    using Act = std::function<Future(const ConversationSummary&)>;
    struct Words {
        QString one;
        QString (*many)(int count);
        QString failed;
    };
    struct Batch {
        Rows before;
        Rows after;
        QStringList problems;
        int open = 0;
    };

    void run(const Rows& rows, const Act& act, const Words& words, const Act& undo);
    void finish(const Batch& batch, const Words& words, const Act& undo);
    void readAgain(ConversationId id);
    void undoAll(const Rows& rows, const Act& undo);
    [[nodiscard]] Future assignOne(const ConversationSummary& row, StaffId to, const QString& note);
    void report(const Error& error);

    CoreBridge& m_bridge;
    UndoBook& m_undo;
    ToastArea& m_toasts;
};

}  // namespace frontdesk
