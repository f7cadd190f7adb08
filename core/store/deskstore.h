// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/storetypes.h"

#include <QFuture>

namespace frontdesk {

class Database;

struct ReplyUndone {
    QString text;
    MessageId messageId;
    ConversationSummary summary;
    qint64 feedSeq = 0;
};

struct CannedRow {
    QString publicId;  ///< empty = new
    QString shortcut;  ///< lower case; unique
    QString title;
    QString text;
};

struct Reopen {
    ConversationId conversationId;
    StaffId staffId;
    bool mine = false;
    FrameDraft frame;  ///< `status human_joined` (mine) or `status handed_back`
};

struct Assign {
    ConversationId conversationId;
    StaffId by;
    StaffId to;  ///< invalid = back into the queue for people
    QString note;
    FrameDraft frame;       ///< `status human_joined` ("name" is set by the store) or `status handed_back`
    EscalationDraft draft;  ///< when it goes back into the queue
};

/// Work of staff on one conversation beyond replying. Each function is one transaction; Conflict names who has it.
class DeskStore {
public:
    explicit DeskStore(Database& database) : m_database(database) {}

    /// While its outbox row is queued: the message, its row and its search words go, its files are staged again.
    /// Conflict once it is on its way; NotFound for a message of somebody else.
    [[nodiscard]] QFuture<Result<ReplyUndone>> undoReply(ConversationId conversation, StaffId staff, QString publicId);
    /// Held replies of this member may leave at once; the value is how many.
    [[nodiscard]] QFuture<Result<int>> releaseHeld(ConversationId conversation, StaffId staff);
    /// A note for the AI's next turn; only while the AI has the conversation. A repeat of publicId does nothing.
    [[nodiscard]] QFuture<Result<MessageSaved>> guide(StaffReply note);

    [[nodiscard]] QFuture<Result<OwnershipChanged>> reopen(Reopen request);
    [[nodiscard]] QFuture<Result<OwnershipChanged>> snooze(ConversationId conversation, StaffId staff, Micros until,
                                                           MessageId lastSeen);
    /// Snoozed ones whose time has come are open again.
    [[nodiscard]] QFuture<Result<QList<OwnershipChanged>>> wakeDue(int limit);
    [[nodiscard]] QFuture<Result<OwnershipChanged>> assign(Assign request);
    /// Once a minute at most; a repeat within it is a duplicate and writes nothing.
    [[nodiscard]] QFuture<Result<MessageSaved>> askForIt(ConversationId conversation, StaffId staff);

    /// By shortcut.
    [[nodiscard]] QFuture<Result<QList<CannedRow>>> cannedReplies();
    /// InvalidInput when the shortcut is taken.
    [[nodiscard]] QFuture<Result<CannedRow>> saveCanned(CannedRow reply);
    [[nodiscard]] QFuture<Result<>> removeCanned(QString publicId);
    /// Marked as sample; only into a store that never had one. The value is how many.
    [[nodiscard]] QFuture<Result<int>> installSampleCanned(QList<CannedRow> replies);

private:
    Database& m_database;
};

}  // namespace frontdesk
