// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/driver/statement.h"

#include "store/driver/cipher_problem.h"

#include <cmath>

#include <sqlite3.h>

namespace florin::store
{
namespace
{

/// SQLite takes a null pointer for NULL, whatever the length; empty is not NULL here.
const char* notNull(QByteArrayView bytes)
{
    return bytes.data() != nullptr ? bytes.data() : "";
}

sqlite3_uint64 length(QByteArrayView bytes)
{
    return static_cast<sqlite3_uint64>(bytes.size());
}

/// Only white space and comments make no statement.
bool isBlank(sqlite3* handle, const char* from, const char* end)
{
    sqlite3_stmt* statement = nullptr;
    const char* rest = from;
    while (rest < end) {
        const int code = sqlite3_prepare_v2(handle, rest, static_cast<int>(end - rest), &statement, &rest);
        if (statement != nullptr || code != SQLITE_OK) {
            sqlite3_finalize(statement);
            return false;
        }
    }
    return true;
}

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Result<Statement> Statement::prepare(sqlite3* handle, QByteArrayView sql, StatementLife life)
{
    const unsigned flags = life == StatementLife::Long ? SQLITE_PREPARE_PERSISTENT : 0;
    sqlite3_stmt* native = nullptr;
    const char* rest = nullptr;
    if (sqlite3_prepare_v3(handle, notNull(sql), static_cast<int>(sql.size()), flags, &native, &rest) !=
        SQLITE_OK)
        return refuse(problemOf(handle));
    Statement statement(native);
    if (native == nullptr || !isBlank(handle, rest, sql.data() + sql.size()))
        return refuse(problemOfCode(SQLITE_MISUSE));
    return statement;
}

Statement& Statement::bind(int index, QStringView text)
{
    return bindUtf8(index, text.toUtf8());
}

Statement& Statement::bind(int index, QByteArrayView blob)
{
    return noteBound(
        sqlite3_bind_blob64(m_statement.get(), index, notNull(blob), length(blob), SQLITE_TRANSIENT));
}

Statement& Statement::bind(int index, std::nullopt_t)
{
    return noteBound(sqlite3_bind_null(m_statement.get(), index));
}

Statement& Statement::bindUtf8(int index, QByteArrayView utf8)
{
    return noteBound(sqlite3_bind_text64(m_statement.get(), index, notNull(utf8), length(utf8),
                                         SQLITE_TRANSIENT, SQLITE_UTF8));
}

Statement& Statement::bindBorrowed(int index, QByteArrayView blob)
{
    return noteBound(
        sqlite3_bind_blob64(m_statement.get(), index, notNull(blob), length(blob), SQLITE_STATIC));
}

Statement& Statement::bindInteger(int index, qint64 value)
{
    return noteBound(sqlite3_bind_int64(m_statement.get(), index, value));
}

Statement& Statement::bindReal(int index, double value)
{
    // SQLite would store NULL for it, without a word.
    return noteBound(std::isnan(value) ? SQLITE_MISMATCH
                                       : sqlite3_bind_double(m_statement.get(), index, value));
}

Statement& Statement::noteBound(int code)
{
    if (code != SQLITE_OK && m_bind_error == SQLITE_OK)
        m_bind_error = code;
    return *this;
}

int Statement::parameter(const char* name) const
{
    return sqlite3_bind_parameter_index(m_statement.get(), name);
}

int Statement::parameterCount() const
{
    return sqlite3_bind_parameter_count(m_statement.get());
}

Result<bool> Statement::step()
{
    if (m_bind_error != SQLITE_OK)
        return refuse(fail(m_bind_error));
    switch (sqlite3_step(m_statement.get())) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        reset();
        return false;
    default:
        return refuse(fail(sqlite3_extended_errcode(sqlite3_db_handle(m_statement.get()))));
    }
}

Result<qint64> Statement::execute()
{
    sqlite3* handle = sqlite3_db_handle(m_statement.get());
    const qint64 total_before = sqlite3_total_changes64(handle);
    for (;;) {
        const auto row = step();
        if (!row)
            return refuse(row.error());
        if (!*row)
            break;
    }
    // A statement that changes no rows leaves the count of the one before standing.
    return sqlite3_total_changes64(handle) == total_before ? 0 : sqlite3_changes64(handle);
}

Problem Statement::fail(int code)
{
    m_bind_error = SQLITE_OK;
    reset();
    return problemOfCode(code);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

QString Statement::text(int column) const
{
    const unsigned char* utf8 = sqlite3_column_text(m_statement.get(), column);
    return QString::fromUtf8(QByteArrayView(utf8, sqlite3_column_bytes(m_statement.get(), column)));
}

QByteArray Statement::blob(int column) const
{
    return bytes(column).toByteArray();
}

QByteArrayView Statement::bytes(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    return {data, sqlite3_column_bytes(m_statement.get(), column)};
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement.get());
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
}

void Statement::clearBindings()
{
    m_bind_error = SQLITE_OK;
    sqlite3_clear_bindings(m_statement.get());
}

Result<void> runScript(sqlite3* handle, const QByteArray& sql)
{
    if (sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return refuse(problemOf(handle));
    return {};
}

} // namespace florin::store
