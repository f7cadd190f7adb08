// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/model/message.h"

#include <QFuture>
#include <QString>

namespace frontdesk {

class Database;

/// Webhooks that were refused since the last note.
struct RefusedWebhooks {
    QString account;  ///< key of the account that they claimed to be from; empty = none of ours
    QString source;   ///< network address; empty = many
    QString route;    ///< the last one's
    QString reason;   ///< the last one's: "missing", "wrong", "account", ...
    qint64 count = 1;
};

/// A conversation of the generic webhook, as its caller may know it.
struct WebhookThread {
    QString accountId;
    QString externalId;  ///< the caller's name of the customer
    QString conversationPublicId;
    bool open = true;
    bool escalationWaiting = false;
    QList<Message> messages;  ///< of people and of the AI, after the customer's message; oldest first, at most 100
};

/// account_state: when an account's last webhook was accepted and how many were refused. Each function is one
/// transaction.
class WebhookStore {
public:
    explicit WebhookStore(Database& database) : m_database(database) {}

    /// Counts them and writes one audit row ("webhook.refused").
    [[nodiscard]] QFuture<Result<>> noteRefused(RefusedWebhooks refused);
    /// `account`: what stands before the "/" of an account key. `threads`: it was about Conversations.
    [[nodiscard]] QFuture<Result<>> noteAccepted(QString account, bool threads = false);

    /// By its public id; NotFound for one of another channel. Without messages.
    [[nodiscard]] QFuture<Result<WebhookThread>> thread(QString channel, QString conversationPublicId);
    /// What was said to the customer after this message of theirs, from the view public_message.
    [[nodiscard]] QFuture<Result<WebhookThread>> threadAfter(MessageId inbound);

private:
    Database& m_database;
};

}  // namespace frontdesk
