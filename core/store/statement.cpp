// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/store/connection.h"
#include "core/store/transaction.h"

namespace frontdesk {

Statement::Statement(ReadContext* context, std::unique_ptr<PreparedStatement> statement)
    : m_context(context), m_statement(std::move(statement))
{
}

Statement::Statement(Statement&& other) noexcept = default;

Statement& Statement::operator=(Statement&& other) noexcept
{
    std::swap(m_context, other.m_context);
    std::swap(m_statement, other.m_statement);
    return *this;
}

Statement::~Statement()
{
    if (m_statement)
        m_context->giveBack(std::move(m_statement));
}

bool Statement::next()
{
    if (!m_statement || m_context->failed())
        return false;
    if (m_statement->next())
        return true;
    // The end and a failure in the middle of the rows look the same to next().
    if (m_statement->failed())
        m_context->failBy(m_statement->sql());
    return false;
}

bool Statement::isNull(int column) const { return !m_statement || m_statement->isNull(column); }
qint64 Statement::integer(int column) const { return m_statement ? m_statement->integer(column) : 0; }
double Statement::real(int column) const { return m_statement ? m_statement->real(column) : 0; }

std::optional<double> Statement::optionalReal(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(real(column));
}

qint64 Statement::rowsChanged() const { return m_statement ? m_statement->rowsChanged() : 0; }
qint64 Statement::lastInsertId() const { return m_statement ? m_statement->lastInsertId() : 0; }
QString Statement::text(int column) const { return m_statement ? m_statement->text(column) : QString(); }
QByteArray Statement::bytes(int column) const { return m_statement ? m_statement->bytes(column) : QByteArray(); }

}  // namespace frontdesk
