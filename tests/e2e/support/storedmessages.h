// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QSqlDatabase>
#include <QString>
#include <QStringList>

#include <utility>

namespace frontdesk::test {

struct StoredMessage {
    qint64 id = 0;  ///< in the order in which they came in or were made
    qint64 conversation = 0;
    bool inbound = false;
    bool answer = false;  ///< of the AI, and it left or is to leave
    QString providerId;   ///< inbound: Twilio's id
};

struct OutboxTally {
    QStringList recorded;  ///< Twilio's ids of rows that left
    int waiting = 0;       ///< queued or on their way
    int failed = 0;
    int unconfirmed = 0;
    int unexplained = 0;  ///< unconfirmed without a reason
};

/// Looks into the data of a program that runs, from outside and reading only: ids, states and order are not sealed. SMS,
/// WhatsApp and Conversations.
class StoredMessages {
public:
    explicit StoredMessages(const QString& folder);
    ~StoredMessages();
    Q_DISABLE_COPY_MOVE(StoredMessages)

    [[nodiscard]] int countInbound();
    /// As the transcript shows them, conversation by conversation.
    [[nodiscard]] QList<StoredMessage> inOrder();
    /// (customer's message, answer to it) of all turns that made an answer, whatever became of it.
    [[nodiscard]] QList<std::pair<qint64, qint64>> answersTo();
    [[nodiscard]] OutboxTally outbox();
    /// Conversations whose newest customer message has no finished answer behind it.
    [[nodiscard]] int unanswered();

private:
    [[nodiscard]] QList<QVariantList> rows(const QString& sql);

    QString m_name;
    QSqlDatabase m_database;
};

}  // namespace frontdesk::test
