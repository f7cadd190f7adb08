// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/store/connection.h"
#include "core/store/sealer.h"

namespace frontdesk {

ReadContext::ReadContext(Connection& connection, const Sealer& sealer, const Clock& clock)
    : m_connection(connection), m_sealer(sealer), m_clock(clock)
{
}

void ReadContext::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

void ReadContext::giveBack(std::unique_ptr<PreparedStatement> statement)
{
    m_connection.giveBack(std::move(statement));
}

/// The connection tells why.
void ReadContext::failBy(QStringView sql) { fail(m_connection.lastError(sql)); }

Statement ReadContext::run(QStringView sql, std::span<const QVariant> values)
{
    if (m_error)
        return {};
    Result<std::unique_ptr<PreparedStatement>> taken = m_connection.take(sql);
    if (!taken) {
        fail(taken.error());
        return {};
    }
    m_wrote = m_wrote || !sql.startsWith(u"SELECT");
    std::unique_ptr<PreparedStatement> statement = taken.take();
    if (!statement->run(values)) {
        failBy(sql);
        return {};
    }
    return {this, std::move(statement)};
}

qint64 ReadContext::change(QStringView sql, std::span<const QVariant> values)
{
    const Statement done = run(sql, values);
    if (m_error)
        return -1;
    m_lastInsertId = done.lastInsertId();
    return done.rowsChanged();
}

QString ReadContext::openText(const QByteArray& sealed, const char* column, QStringView row)
{
    Result<QString> text = m_sealer.openText(sealed, column, row);
    if (text)
        return text.take();
    fail(text.error());
    return {};
}

Json ReadContext::openJson(const QByteArray& sealed, const char* column, QStringView row)
{
    Result<Json> json = m_sealer.openJson(sealed, column, row);
    if (json)
        return json.take();
    fail(json.error());
    return Json::object();
}

qint64 Transaction::nextSeq() { return takeSeqs(1); }

qint64 Transaction::takeSeqs(qint64 count)
{
    // Two plain statements, not one with RETURNING: that one opens a statement journal, at which the search index writes
    // out what it has gathered.
    const qint64 last = integer(u"SELECT seq FROM feed_counter WHERE id = 1").value_or(0) + count;
    return exec(u"UPDATE feed_counter SET seq = ? WHERE id = 1", last) == 1 ? last : 0;
}

qint64 Transaction::feed(QStringView kind, ConversationId conversation, qint64 entity)
{
    const qint64 seq = nextSeq();
    feedRow(seq, kind, conversation, entity);
    return seq;
}

void Transaction::feedRow(qint64 seq, QStringView kind, ConversationId conversation, qint64 entity)
{
    exec(u"INSERT INTO change_feed (seq, kind, conversation_id, entity_id, at) VALUES (?, ?, ?, ?, ?)", seq, kind,
         conversation, entity, now());
}

Savepoint::Savepoint(Transaction& transaction) : m_transaction(transaction), m_depth(++transaction.m_depth)
{
    m_transaction.exec(QStringLiteral("SAVEPOINT part%1").arg(m_depth));
}

Savepoint::~Savepoint()
{
    --m_transaction.m_depth;
    // After a storage error the whole job is rolled back anyway.
    if (!m_open || m_transaction.failed())
        return;
    m_transaction.exec(QStringLiteral("ROLLBACK TO part%1").arg(m_depth));
    m_transaction.exec(QStringLiteral("RELEASE part%1").arg(m_depth));
}

void Savepoint::commit()
{
    Q_ASSERT_X(m_open, "Savepoint", "committed twice");
    m_open = false;
    m_transaction.exec(QStringLiteral("RELEASE part%1").arg(m_depth));
}

}  // namespace frontdesk
