// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/preparedstatement.h"

#include <sqlite3.h>

namespace frontdesk {

PreparedStatement::~PreparedStatement() { sqlite3_finalize(m_statement); }

bool PreparedStatement::run(std::span<const QVariant> values)
{
    sqlite3_reset(m_statement);
    m_state = State::Failed;
    if (int(values.size()) != sqlite3_bind_parameter_count(m_statement))
        return refuse();
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!bind(int(i) + 1, values[i]))
            return false;
    m_state = step();
    if (m_state == State::OnRow)
        m_state = State::AtFirst;
    return m_state != State::Failed;
}

bool PreparedStatement::next()
{
    if (m_state == State::AtFirst)
        m_state = State::OnRow;
    else if (m_state == State::OnRow)
        m_state = step();
    return m_state == State::OnRow;
}

PreparedStatement::State PreparedStatement::step()
{
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW: return State::OnRow;
    case SQLITE_DONE: return State::Over;
    default: return State::Failed;
    }
}

void PreparedStatement::finish()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_state = State::Fresh;
}

/// A mistake of the program, told like one: SQLITE_RANGE becomes the connection's last error.
bool PreparedStatement::refuse()
{
    sqlite3_bind_null(m_statement, sqlite3_bind_parameter_count(m_statement) + 1);
    return false;
}

bool PreparedStatement::bind(int index, const QVariant& value)
{
    if (!value.isValid())
        return sqlite3_bind_null(m_statement, index) == SQLITE_OK;
    switch (value.typeId()) {
    case QMetaType::QString: {
        const QByteArray text = value.toString().toUtf8();
        return sqlite3_bind_text64(m_statement, index, text.constData(), sqlite3_uint64(text.size()), SQLITE_TRANSIENT,
                                   SQLITE_UTF8)
               == SQLITE_OK;
    }
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return sqlite3_bind_blob64(m_statement, index, bytes.constData(), sqlite3_uint64(bytes.size()),
                                   SQLITE_TRANSIENT)
               == SQLITE_OK;
    }
    case QMetaType::Double:
    case QMetaType::Float: return sqlite3_bind_double(m_statement, index, value.toDouble()) == SQLITE_OK;
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong: return sqlite3_bind_int64(m_statement, index, value.toLongLong()) == SQLITE_OK;
    default: return refuse();
    }
}

bool PreparedStatement::isNull(int column) const
{
    return m_state != State::OnRow || sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 PreparedStatement::integer(int column) const
{
    return m_state == State::OnRow ? sqlite3_column_int64(m_statement, column) : 0;
}

double PreparedStatement::real(int column) const
{
    return m_state == State::OnRow ? sqlite3_column_double(m_statement, column) : 0;
}

QString PreparedStatement::text(int column) const
{
    if (m_state != State::OnRow)
        return {};
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

QByteArray PreparedStatement::bytes(int column) const
{
    if (m_state != State::OnRow)
        return {};
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

QVariant PreparedStatement::value(int column) const
{
    if (m_state != State::OnRow)
        return {};
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER: return integer(column);
    case SQLITE_FLOAT: return real(column);
    case SQLITE_BLOB: return bytes(column);
    case SQLITE_TEXT: return text(column);
    default: return {};
    }
}

qint64 PreparedStatement::rowsChanged() const { return sqlite3_changes64(sqlite3_db_handle(m_statement)); }
qint64 PreparedStatement::lastInsertId() const { return sqlite3_last_insert_rowid(sqlite3_db_handle(m_statement)); }

}  // namespace frontdesk
