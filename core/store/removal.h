// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/ids.h"

#include <QList>
#include <QStringList>

namespace frontdesk {

class Transaction;

/// How many rows and files went.
struct RemovedCounts {
    qint64 conversations = 0, messages = 0, contacts = 0;
    qint64 mediaFiles = 0, mediaBytes = 0;
    qint64 searchEntries = 0, sessions = 0, turns = 0, notes = 0;
    qint64 cached = 0;  ///< frames, drafts, outbox, idempotency keys, change records

    RemovedCounts& operator+=(const RemovedCounts& more);
    [[nodiscard]] qint64 total() const;
};

/// What one transaction removed; the files go after it was committed.
struct Removal {
    RemovedCounts counts;
    QStringList mediaFiles;     ///< names in the media folder that nothing refers to any more
    QList<SessionId> sessions;  ///< their tokens are void now
    QList<ConversationId> conversations;

    Removal& operator+=(const Removal& more);
};

/// Removing in pieces, so that no transaction is long: `budget` counts rows down, what it does not cover is done by the
/// next call. Each piece leaves the store in order.
namespace rows {
/// True when the conversation is gone with all that hangs on it.
[[nodiscard]] bool removeConversationSome(Transaction& tx, ConversationId id, int& budget, Removal& out);
/// The contact with its sessions; its conversations must be gone.
void removeContactRows(Transaction& tx, ContactId id, Removal& out);
/// The contact goes when nothing is left that would be kept: no conversation, no session (unless despite them), no fact
/// or ended callback since `keptSince`, no block, no open callback.
void removeContactIfBare(Transaction& tx, ContactId id, qint64 keptSince, bool despiteSessions, Removal& out);
/// The browser's access; files that were sent through it stay with their messages.
void removeSession(Transaction& tx, SessionId id, Removal& out);
}  // namespace rows

}  // namespace frontdesk
