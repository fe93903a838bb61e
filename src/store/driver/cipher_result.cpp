// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/driver/cipher_result.h"

#include "store/driver/cipher_driver.h"
#include "store/driver/cipher_handle.h"
#include "store/driver/cipher_problem.h"
#include "store/driver/sql_value.h"

#include <QSqlField>
#include <QSqlRecord>

#include <algorithm>
#include <limits>

namespace florin::store
{
namespace
{

int clamped(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

/// Whether a parameter is called ':name', '@name' or '$name'; '?' and '?7' are not names.
bool hasNames(sqlite3_stmt* statement)
{
    for (int parameter = sqlite3_bind_parameter_count(statement); parameter > 0; --parameter) {
        const char* name = sqlite3_bind_parameter_name(statement, parameter);
        if (name != nullptr && name[0] != '?')
            return true;
    }
    return false;
}

} // namespace

CipherResult::CipherResult(const CipherDriver* driver) : QSqlResult(driver)
{
    driver->m_results.push_back(this);
}

CipherResult::~CipherResult()
{
    // A driver that is gone has no results to forget.
    if (const auto* owner = static_cast<const CipherDriver*>(driver()))
        std::erase(owner->m_results, this);
}

sqlite3* CipherResult::connectionHandle() const
{
    const auto* owner = static_cast<const CipherDriver*>(driver());
    return owner != nullptr && owner->connection() != nullptr ? owner->connection()->handle() : nullptr;
}

QVariant CipherResult::handle() const
{
    return QVariant::fromValue(m_statement ? m_statement->native() : nullptr);
}

void CipherResult::dropStatement()
{
    forgetRows();
    m_statement.reset();
    setActive(false);
}

void CipherResult::forgetRows()
{
    m_cells.clear();
    m_rows_read = 0;
    m_ahead = Ahead::Unknown;
    m_rows_affected = -1;
    m_last_insert_id.clear();
    setAt(QSql::BeforeFirstRow);
}

bool CipherResult::prepare(const QString& sql)
{
    forgetRows();
    m_statement.reset();
    m_parameters.reset();
    setActive(false);
    sqlite3* handle = connectionHandle();
    if (handle == nullptr)
        return false;
    auto prepared = Statement::prepare(handle, m_as_written.value_or(sql).toUtf8());
    const auto what = QStringLiteral("The statement could not be prepared");
    if (!prepared && sqlite3_errcode(handle) == SQLITE_OK)
        return failWith(SQLITE_MISUSE, what,
                        QStringLiteral("there must be one statement, no more and no less"));
    if (!prepared)
        return fail(what);
    m_statement = std::move(*prepared);
    return true;
}

bool CipherResult::savePrepare(const QString& sql)
{
    // Qt notes down the names, and would have '?' replaced by names of its own; SQLite gets what was written.
    m_as_written = sql;
    const bool is_prepared = QSqlResult::savePrepare(sql);
    m_as_written.reset();
    return is_prepared;
}

bool CipherResult::reset(const QString& sql)
{
    return prepare(sql) && exec();
}

bool CipherResult::exec()
{
    if (!m_statement)
        return false;
    m_statement->reset();
    m_statement->clearBindings();
    forgetRows();
    m_keeps_rows = !isForwardOnly();
    if (!bindAll() || !execFirstStep())
        return false;
    setSelect(m_columns > 0);
    setActive(true);
    return true;
}

bool CipherResult::bindAll()
{
    if (!m_parameters || m_parameters->size() != static_cast<std::size_t>(boundValueCount()))
        m_parameters = parametersOfValues();
    std::vector<bool> is_bound(static_cast<std::size_t>(m_statement->parameterCount()), false);
    const auto what = QStringLiteral("The values could not be bound");
    const QVariantList values = boundValues();
    for (qsizetype i = 0; i < values.size(); ++i) {
        const int parameter = (*m_parameters)[static_cast<std::size_t>(i)];
        if (parameter == 0)
            continue;
        if (parameter > m_statement->parameterCount())
            return failWith(SQLITE_RANGE, what, QStringLiteral("there are more values than parameters"));
        if (const int code = bindVariant(m_statement->native(), parameter, values.at(i));
            code == SQLITE_MISMATCH)
            return failWith(code, what, QStringLiteral("a value of its type or size cannot be stored"));
        else if (code != SQLITE_OK)
            return fail(what);
        is_bound[static_cast<std::size_t>(parameter - 1)] = true;
    }
    if (std::ranges::find(is_bound, false) != is_bound.end())
        return failWith(SQLITE_RANGE, what, QStringLiteral("there are more parameters than values"));
    return true;
}

std::vector<int> CipherResult::parametersOfValues() const
{
    const bool has_names = hasNames(m_statement->native());
    std::vector<int> parameters;
    // Qt counts a name once for each place it stands in; SQLite once in all. Qt also sees names inside
    // comments.
    for (int i = 0; i < boundValueCount(); ++i)
        parameters.push_back(has_names ? m_statement->parameter(boundValueName(i).toUtf8().constData())
                                       : i + 1);
    return parameters;
}

bool CipherResult::execFirstStep()
{
    sqlite3* handle = connectionHandle();
    m_changes_before = sqlite3_total_changes64(handle);
    const auto row = m_statement->step();
    if (!row)
        return fail(QStringLiteral("The statement failed"));
    m_ahead = *row ? Ahead::Row : Ahead::End;
    // Asked after the step: a schema that has changed since it was prepared may have changed the columns.
    m_columns = m_statement->columnCount();
    if (sqlite3_stmt_readonly(m_statement->native()) == 0)
        m_last_insert_id = static_cast<qlonglong>(sqlite3_last_insert_rowid(handle));
    if (m_ahead == Ahead::End)
        countChanges();
    return true;
}

void CipherResult::countChanges()
{
    if (sqlite3_stmt_readonly(m_statement->native()) != 0)
        return;
    // A statement that changes no rows leaves the count of the one before standing.
    sqlite3* handle = connectionHandle();
    const bool has_changed = sqlite3_total_changes64(handle) != m_changes_before;
    m_rows_affected = has_changed ? clamped(sqlite3_changes64(handle)) : 0;
}

bool CipherResult::advance()
{
    if (m_ahead == Ahead::End)
        return false;
    if (m_ahead == Ahead::Unknown) {
        const auto row = m_statement->step();
        if (!row)
            fail(QStringLiteral("The next row could not be read"));
        else if (!*row)
            countChanges();
        if (!row || !*row) {
            m_ahead = Ahead::End;
            return false;
        }
    }
    m_ahead = Ahead::Unknown;
    ++m_rows_read;
    for (int column = 0; m_keeps_rows && column < m_columns; ++column)
        m_cells.push_back(columnVariant(m_statement->native(), column));
    return true;
}

bool CipherResult::readUpTo(int row)
{
    while (m_rows_read <= row) {
        if (!advance())
            return false;
    }
    return true;
}

bool CipherResult::fetch(int row)
{
    if (!isActive() || row < 0 || (!m_keeps_rows && row < m_rows_read - 1) || !readUpTo(row))
        return false;
    setAt(row);
    return true;
}

bool CipherResult::fetchNext()
{
    return fetch(at() + 1);
}

bool CipherResult::fetchFirst()
{
    return fetch(0);
}

bool CipherResult::fetchLast()
{
    // Forward-only, the last row is known to be the last only when it is gone.
    if (!isActive() || !m_keeps_rows)
        return false;
    while (advance()) {
    }
    return m_rows_read > 0 && fetch(m_rows_read - 1);
}

QVariant CipherResult::data(int column)
{
    if (!m_statement || column < 0 || column >= m_columns || at() < 0)
        return {};
    if (!m_keeps_rows)
        return columnVariant(m_statement->native(), column);
    return m_cells[static_cast<std::size_t>(at()) * static_cast<std::size_t>(m_columns) +
                   static_cast<std::size_t>(column)];
}

bool CipherResult::isNull(int column)
{
    return data(column).isNull();
}

QVariant CipherResult::lastInsertId() const
{
    return m_last_insert_id;
}

QSqlRecord CipherResult::record() const
{
    QSqlRecord record;
    if (!isActive() || !isSelect())
        return record;
    for (int column = 0; column < m_columns; ++column) {
        const char* name = sqlite3_column_name(m_statement->native(), column);
        record.append(QSqlField(QString::fromUtf8(name), columnMetaType(m_statement->native(), column)));
    }
    return record;
}

void CipherResult::detachFromResultSet()
{
    if (m_statement)
        m_statement->reset();
    m_ahead = Ahead::End;
}

bool CipherResult::fail(const QString& what)
{
    setLastError(sqlErrorOf(connectionHandle(), what, QSqlError::StatementError));
    return false;
}

bool CipherResult::failWith(int code, const QString& what, const QString& why)
{
    setLastError(QSqlError(what, why, QSqlError::StatementError, QString::number(code)));
    return false;
}

} // namespace florin::store
