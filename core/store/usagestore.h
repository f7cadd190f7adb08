// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/result.h"

#include <QDate>
#include <QFuture>
#include <QHash>
#include <QList>
#include <QString>

namespace frontdesk {

class Database;

/// What models used on one day of the business (table llm_usage). Money in millionths of `currency`.
struct UsageRow {
    QDate day;
    QString provider, model, purpose, agent, currency;
    qint64 calls = 0, failures = 0;
    qint64 tokensIn = 0, tokensCached = 0, tokensOut = 0;
    qint64 unpriced = 0;  ///< calls whose price nobody has said: they are not in `cost`
    qint64 cost = 0;
};

/// What was spent on a conversation so far: money by currency.
using SpentOn = QHash<QString, qint64>;

/// The durable side of the meter. Any thread.
class UsageStore {
public:
    explicit UsageStore(Database& database) : m_database(database) {}

    /// Adds to the rows of the same key, in one transaction.
    [[nodiscard]] QFuture<Result<>> add(QList<UsageRow> rows);
    /// From `first` on, oldest first.
    [[nodiscard]] QFuture<Result<QList<UsageRow>>> since(QDate first);
    /// Conversations that are not closed and have turns with a price, by public id.
    [[nodiscard]] QFuture<Result<QHash<QString, SpentOn>>> openConversations();
    /// Money by currency of one conversation, from its turns; `unpriced` turns have no price.
    struct Conversation {
        QHash<QString, qint64> cost;
        int turns = 0;
        int unpriced = 0;
        qint64 tokensIn = 0, tokensOut = 0;
    };
    [[nodiscard]] QFuture<Result<Conversation>> ofConversation(qint64 conversation);
    /// Staff are told once a day: true for the first call with this day and kind ("reached", "near").
    [[nodiscard]] QFuture<Result<bool>> tellOnce(QDate day, QString kind, QString text);

private:
    Database& m_database;
};

}  // namespace frontdesk
