// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/storedmessages.h"

#include "core/model/message.h"

#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <map>

namespace frontdesk::test {

StoredMessages::StoredMessages(const QString& folder)
    : m_name(QUuid::createUuid().toString()), m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name))
{
    m_database.setDatabaseName(folder + QStringLiteral("/frontdesk.db"));
    m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"));
    if (!m_database.open())
        qWarning("the data cannot be read from outside");
}

StoredMessages::~StoredMessages()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

QList<QVariantList> StoredMessages::rows(const QString& sql)
{
    QList<QVariantList> list;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        qWarning("a query failed");
    const int columns = sql.left(sql.indexOf(QStringLiteral(" FROM "))).count(u',') + 1;
    while (query.next()) {
        QVariantList row;
        for (int i = 0; i < columns; ++i)
            row << query.value(i);
        list << row;
    }
    return list;
}

int StoredMessages::countInbound()
{
    const QList<QVariantList> found = rows(
        QStringLiteral("SELECT count(*) FROM message m JOIN conversation c ON c.id = m.conversation_id "
                       "WHERE m.direction = 0 AND c.channel IN ('sms', 'whatsapp', 'conversations')"));
    return found.isEmpty() ? -1 : found.first().first().toInt();
}

QList<StoredMessage> StoredMessages::inOrder()
{
    QList<StoredMessage> list;
    const QList<QVariantList> found = rows(
        QStringLiteral("SELECT m.conversation_id, m.direction, m.author, m.kind, m.delivery, k.provider_id, m.id "
                       "FROM message m JOIN conversation c ON c.id = m.conversation_id "
                       "LEFT JOIN idempotency_key k ON k.message_id = m.id "
                       "WHERE c.channel IN ('sms', 'whatsapp', 'conversations') "
                       "ORDER BY m.conversation_id, m.position, m.id"));
    for (const QVariantList& row : found) {
        const bool ai = row[2].toInt() == int(Author::Ai) && row[3].toInt() == int(MessageKind::Text);
        list << StoredMessage{.id = row[6].toLongLong(),
                              .conversation = row[0].toLongLong(),
                              .inbound = row[1].toInt() == int(Direction::Inbound),
                              .answer = ai && row[4].toInt() != int(Delivery::Interrupted),
                              .providerId = row[5].toString()};
    }
    return list;
}

QList<std::pair<qint64, qint64>> StoredMessages::answersTo()
{
    QList<std::pair<qint64, qint64>> list;
    const QList<QVariantList> found = rows(
        QStringLiteral("SELECT i.message_id, t.reply_id FROM turn_inbound i JOIN turn t ON t.id = i.turn_id "
                       "WHERE t.reply_id IS NOT NULL"));
    for (const QVariantList& row : found)
        list << std::pair(row[0].toLongLong(), row[1].toLongLong());
    return list;
}

OutboxTally StoredMessages::outbox()
{
    OutboxTally tally;
    const QList<QVariantList> found = rows(QStringLiteral(
        "SELECT state, provider_id, code FROM outbox WHERE channel IN ('sms', 'whatsapp', 'conversations')"));
    for (const QVariantList& row : found) {
        switch (Delivery(row[0].toInt())) {
        case Delivery::Queued:
        case Delivery::Sending:
        case Delivery::Streaming: ++tally.waiting; break;
        case Delivery::Sent:
        case Delivery::Delivered:
        case Delivery::Read: tally.recorded << row[1].toString(); break;
        case Delivery::Failed: ++tally.failed; break;
        case Delivery::Unconfirmed:
            ++tally.unconfirmed;
            tally.unexplained += row[2].toString().isEmpty() ? 1 : 0;
            break;
        default: break;
        }
    }
    return tally;
}

int StoredMessages::unanswered()
{
    std::map<qint64, bool> open;
    for (const StoredMessage& message : inOrder())
        if (message.inbound || message.answer)
            open[message.conversation] = message.inbound;
    int count = 0;
    for (const auto& [conversation, waits] : open)
        count += waits ? 1 : 0;
    return count;
}

}  // namespace frontdesk::test
