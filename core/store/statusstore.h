// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/message.h"
#include "core/store/storetypes.h"

#include <QFuture>
#include <QSet>

namespace frontdesk {

class Database;

/// A message of ours that the provider has and of which nothing was heard since.
struct OpenDelivery {
    OutboxId id;
    QString channelId;
    QString accountId;
    QString externalId;  ///< address on the channel
    QString providerId;
    Micros sentAt = 0;
};

/// What providers report about messages of ours. Each function is one transaction; a report may come twice, late, in any
/// order, and before the answer to our own request was recorded.
class StatusStore {
public:
    explicit StatusStore(Database& database) : m_database(database) {}

    /// `state`: Sending (the provider has it), Sent, Delivered, Read or Failed (then `code` is the provider's). Moves
    /// forward only; what is delivered can not fail any more. `publicId`: our id of the piece (OutboundMessage::publicId)
    /// when the report names it: proof that it left, also while the row is unconfirmed. The message as it is now, when it
    /// changed; nullopt = nothing new, not ours, or too early: then it is kept and counts as soon as the row has its
    /// provider id. Of `account` only what stands before "/" counts.
    [[nodiscard]] QFuture<Result<std::optional<Message>>> recordStatus(QString account, QString providerId,
                                                                       Delivery state, QString code,
                                                                       QString publicId = {});
    /// Which of these provider ids belong to messages of ours (at most 500 are looked at).
    [[nodiscard]] QFuture<Result<QSet<QString>>> recorded(QStringList providerIds);
    /// Messages of `account` (the part before "/") that were sent before `sentBefore`, are not delivered and are due to
    /// be asked about; they are due again later, ever less often, for three days.
    [[nodiscard]] QFuture<Result<QList<OpenDelivery>>> takeOpen(QString account, Micros sentBefore, int limit);

private:
    Database& m_database;
};

}  // namespace frontdesk
