// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/store/connection.h"
#include "core/store/transaction.h"

#include <QSqlError>
#include <QVariant>

namespace frontdesk {

Statement::Statement(ReadContext* context, QString sql, std::unique_ptr<QSqlQuery> query)
    : m_context(context), m_sql(std::move(sql)), m_query(std::move(query))
{
}

Statement::Statement(Statement&& other) noexcept = default;

Statement& Statement::operator=(Statement&& other) noexcept
{
    std::swap(m_context, other.m_context);
    std::swap(m_sql, other.m_sql);
    std::swap(m_query, other.m_query);
    return *this;
}

Statement::~Statement()
{
    if (m_query)
        m_context->giveBack(std::move(m_sql), std::move(m_query));
}

bool Statement::next()
{
    if (!m_query || m_context->failed())
        return false;
    if (m_query->next())
        return true;
    // The end and a failure in the middle of the rows look the same to next().
    if (m_query->lastError().isValid())
        m_context->fail(Connection::toError(*m_query, m_sql));
    return false;
}

bool Statement::isNull(int column) const { return !m_query || m_query->isNull(column); }
qint64 Statement::integer(int column) const { return m_query ? m_query->value(column).toLongLong() : 0; }
double Statement::real(int column) const { return m_query ? m_query->value(column).toDouble() : 0; }

std::optional<double> Statement::optionalReal(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

qint64 Statement::rowsChanged() const { return m_query ? m_query->numRowsAffected() : 0; }
qint64 Statement::lastInsertId() const { return m_query ? m_query->lastInsertId().toLongLong() : 0; }
QString Statement::text(int column) const { return m_query ? m_query->value(column).toString() : QString(); }
QByteArray Statement::bytes(int column) const { return m_query ? m_query->value(column).toByteArray() : QByteArray(); }

}  // namespace frontdesk
