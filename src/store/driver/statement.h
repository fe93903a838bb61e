// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

#include <QByteArray>
#include <QString>

#include <concepts>
#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace florin::store
{

/// Whether a statement is prepared to be kept (a hint to SQLite's allocator).
enum class StatementLife { Once, Long };

/// A prepared statement with typed, copy-free access: the path for the store's hot loops, beside QSqlQuery
/// and on the same handle. Belongs to its connection's thread.
///
///     auto insert = Statement::prepare(handle, "INSERT INTO entry(id, amount, note) VALUES (?1, ?2, ?3)");
///     if (!insert) return refuse(insert.error());
///     if (auto done = insert->bind(1, id).bind(2, amount).bind(3, note).execute(); !done) ...
///
/// A bind that fails (a wrong index, a value too long) is reported by the next step or execute.
class Statement
{
public:
    /// `sql` is UTF-8 and holds exactly one statement.
    [[nodiscard]] static Result<Statement> prepare(sqlite3* handle, QByteArrayView sql,
                                                   StatementLife life = StatementLife::Once);

    /// Parameters count from 1, like ?1. QString becomes TEXT, QByteArray and other bytes BLOB. Only a
    /// missing value (std::nullopt) is NULL: an empty or default-made text is '' and empty bytes are x''.
    template<std::integral T>
    requires(!std::same_as<T, bool> &&
             (sizeof(T) < sizeof(qint64) || std::signed_integral<T>)) Statement& bind(int index, T value)
    {
        return bindInteger(index, static_cast<qint64>(value));
    }
    Statement& bind(int index, std::same_as<bool> auto value) { return bindInteger(index, value ? 1 : 0); }
    Statement& bind(int index, std::floating_point auto value)
    {
        return bindReal(index, static_cast<double>(value));
    }
    Statement& bind(int index, QStringView text);
    Statement& bind(int index, QByteArrayView blob);
    Statement& bind(int index, const char* text) = delete; // which of the two is meant?
    Statement& bind(int index, std::nullopt_t null);
    template<class T>
    Statement& bind(int index, const std::optional<T>& value)
    {
        return value ? bind(index, *value) : bind(index, std::nullopt);
    }
    /// TEXT that is UTF-8 already.
    Statement& bindUtf8(int index, QByteArrayView utf8);
    /// Without a copy: the bytes must stay as they are until the statement is reset.
    Statement& bindBorrowed(int index, QByteArrayView blob);
    /// The number of a named parameter, its sign included (":id"); 0 when there is none.
    [[nodiscard]] int parameter(const char* name) const;
    [[nodiscard]] int parameterCount() const;

    /// Whether there is a further row. After the last the statement is reset, and gives up its locks and
    /// snapshot.
    [[nodiscard]] Result<bool> step();
    /// Runs to the end, resets, and passes over rows. How many rows were changed, inserted or deleted.
    Result<qint64> execute();

    /// Of the current row, columns from 0. NULL reads as 0, "" and empty; isNull tells.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    /// BLOB or TEXT in SQLite's own memory: gone with the next step, reset or conversion of this column.
    [[nodiscard]] QByteArrayView bytes(int column) const;
    [[nodiscard]] int columnCount() const;

    /// Ready to run again. Bindings stay; clearBindings makes them NULL and lets go of their memory.
    void reset();
    void clearBindings();

    [[nodiscard]] sqlite3_stmt* native() const { return m_statement.get(); }

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    explicit Statement(sqlite3_stmt* statement) : m_statement(statement) {}

    Statement& bindInteger(int index, qint64 value);
    Statement& bindReal(int index, double value);
    Statement& noteBound(int code);
    [[nodiscard]] Problem fail(int code);

    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    int m_bind_error = 0;
};

/// Runs one or more statements without parameters or results, as a migration has them. Stops at the first
/// failure; no transaction of its own.
Result<void> runScript(sqlite3* handle, const QByteArray& sql);

} // namespace florin::store
