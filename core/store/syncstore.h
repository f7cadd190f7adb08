// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QFuture>
#include <QList>
#include <QSet>
#include <QString>

namespace frontdesk {

class Database;
class ReadContext;

/// Up to when a list of a provider was read; everything before it is here.
struct SyncPoint {
    QString channel;
    QString account;  ///< key of the account, as in InboundMessage, or the part of it that the list is for
    QString kind;     ///< "messages", "conversations"
    Micros at = 0;    ///< by the provider's clock; 0 = not read yet
    QString mark;     ///< the reader's own note: from when on it reads, by the provider's clock; by ours while at is 0
};

/// One entry of a provider's list.
struct ListedId {
    QString channel;
    QString account;
    QString providerId;
};

/// A thread of a provider.
struct KnownThread {
    QString accountId;
    QString externalId;                        ///< "CH..."
    QString state = QStringLiteral("active");  ///< as was last reported
    qint64 lastIndex = -1;                     ///< everything up to it is here
    Micros lastMessageAt = 0;                  ///< by our clock, of its newest conversation here
    QStringList present;                       ///< participants that have not left, as far as is known
    bool erased = false;                       ///< nothing of it is here any more: its customer was erased
};

/// How far the reconcilers are, and what of a provider's lists is missing here. Each function is one transaction or read.
class SyncStore {
public:
    explicit SyncStore(Database& database) : m_database(database) {}

    /// `at` 0 = never read; with a mark it is expected.
    [[nodiscard]] QFuture<Result<SyncPoint>> point(QString channel, QString account, QString kind);
    [[nodiscard]] QFuture<Result<>> setPoint(SyncPoint point);
    /// Of all lists of an account ("AC...", "AC.../..."): the oldest point, and the smallest of the marks, which are numbers.
    [[nodiscard]] QFuture<Result<SyncPoint>> oldest(QString channel, QString account, QString kind);
    /// Of all lists of an account only these points stay.
    [[nodiscard]] QFuture<Result<>> forgetOthers(QString channel, QString account, QString kind, QStringList keys);
    /// When this database was restored from a backup last; 0 = never. What is older and missing may have been answered.
    [[nodiscard]] QFuture<Result<Micros>> restoredAt();
    /// A webhook about Conversations of this AccountSid was accepted: they are pointed here.
    [[nodiscard]] QFuture<Result<bool>> hasThreadWebhooks(QString account);
    /// Newest point of an account (the part before "/"); 0 = never.
    [[nodiscard]] QFuture<Result<Micros>> lastSync(QString account);
    /// Positions in `ids` of those that never came in.
    [[nodiscard]] QFuture<Result<QSet<int>>> missing(QList<ListedId> ids);

    /// Threads of an account (the part before "/") that are open here and not closed there, latest activity first.
    [[nodiscard]] QFuture<Result<QList<KnownThread>>> threads(QString channel, QString account, Micros activeSince,
                                                              int limit);
    /// Those that were closed there since (by the provider's clock), the latest first.
    [[nodiscard]] QFuture<Result<QList<KnownThread>>> closedThreads(QString channel, QString account, Micros since,
                                                                    int limit);
    /// Nothing known of it: nobody present and lastIndex -1, or how far it was here when its customer was erased.
    [[nodiscard]] QFuture<Result<KnownThread>> thread(QString channel, QString account, QString externalId);
    /// Never goes back; of a thread that is not known here only whether it was erased.
    [[nodiscard]] QFuture<Result<>> setThreadIndex(QString channel, QString account, QString externalId, qint64 index);

private:
    Database& m_database;
};

namespace rows {
/// When this database was restored from a backup last; 0 = never.
[[nodiscard]] Micros restoredAt(ReadContext& context);
}  // namespace rows

}  // namespace frontdesk
