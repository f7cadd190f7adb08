// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/mediastore.h"

#include <QFuture>
#include <QSet>

namespace frontdesk {

class Database;

/// A file that is still at the provider.
struct MediaFetch {
    qint64 id = 0;
    ConversationId conversationId;
    MessageId messageId;
    QString channelId;
    QString accountId;
    QString url;
    QString name;  ///< as the message's part says; may be empty
    int attempts = 0;
    Micros createdAt = 0;
};

/// The list of files that are fetched after their webhook was acknowledged. It lasts over restarts; each function is one
/// transaction or read.
class MediaFetchStore {
public:
    explicit MediaFetchStore(Database& database) : m_database(database) {}

    /// What is due, oldest first; counts as tried and is due again at `again` unless it is settled before (a crash in the
    /// middle loses nothing). What belongs to messages that are gone is not in it. What is `underWay` is not claimed once
    /// more, however long it takes: its claim is renewed.
    [[nodiscard]] QFuture<Result<QList<MediaFetch>>> claimDue(Micros again, int limit, QSet<qint64> underWay = {});
    /// When the next one is due; 0 = nothing waits.
    [[nodiscard]] QFuture<Result<Micros>> nextDue();
    /// At the start: everything that waits is due now.
    [[nodiscard]] QFuture<Result<>> resume();
    [[nodiscard]] QFuture<Result<>> retryAt(qint64 id, Micros notBefore, QString code);
    /// The file is here (staged by nobody): the message's part shows it from now on. The changed message; Conflict when
    /// the row was settled already.
    [[nodiscard]] QFuture<Result<Message>> attach(qint64 id, MediaInfo file);
    /// It will not come: the part's name says so, an internal note says why. Both messages, the changed one first.
    [[nodiscard]] QFuture<Result<QList<Message>>> giveUp(qint64 id, QString code, QString why);

private:
    Database& m_database;
};

namespace rows {
/// The message was just inserted; its parts that wait have no media id. The addresses are sealed.
void insertRemoteMedia(Transaction& tx, const Message& message, const InboundMessage& inbound);
}  // namespace rows

}  // namespace frontdesk
