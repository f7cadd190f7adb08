// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/conversation.h"
#include "core/model/message.h"

#include <QFuture>
#include <QHash>

namespace frontdesk {

class Database;

/// What the database knows of one account of a provider (the part of an account key before the "/").
struct AccountFigures {
    Micros lastWebhookAt = 0;  ///< 0 = never
    Micros lastRefusedAt = 0;
    qint64 refused = 0;
    Micros lastSyncAt = 0;  ///< the oldest newest one of its lists; 0 = never
    int queued = 0;
    int unconfirmed = 0;
};

struct ChannelFigures {
    QHash<QString, AccountFigures> accounts;
    int waitingForPlace = 0;  ///< conversations over the limit of those worked on at once
};

/// How a message of ours left. Times are 0 when it has not come to that.
struct DeliveryFacts {
    Message message;
    QString channelId;
    QString accountId;
    QString code;  ///< of the piece that failed, else the newest one
    QStringList providerIds;
    int attempts = 0;
    Micros firstTriedAt = 0;
    Micros changedAt = 0;
};

/// What decides whether and how staff may write.
struct ReplyFacts {
    Conversation conversation;
    /// When the customer wrote last, by the provider's clock where it says so: a message may be stored long after it was
    /// written. 0 = never.
    Micros wroteAt = 0;
    Micros optedOutAt = 0;  ///< the customer sent STOP; 0 = may be written to
    QString threadState;    ///< the provider's word; empty = it has said nothing
};

/// Reads for the Channels page, the composer and the bubbles. Nothing is written.
class ChannelFigureStore {
public:
    explicit ChannelFigureStore(Database& database) : m_database(database) {}

    [[nodiscard]] QFuture<Result<ChannelFigures>> figures();
    /// NotFound: no such message, or it never was to leave.
    [[nodiscard]] QFuture<Result<DeliveryFacts>> delivery(MessageId message);
    [[nodiscard]] QFuture<Result<ReplyFacts>> reply(ConversationId conversation);

private:
    Database& m_database;
};

}  // namespace frontdesk
