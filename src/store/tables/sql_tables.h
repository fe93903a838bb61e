// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "store/tables/sql_catalogue.h"
#include "store/tables/sql_row.h"
#include "store/tables/sql_value.h"

#include <functional>
#include <utility>
#include <vector>

namespace florin::store
{

class SqlTables;

/// A statement with its values, to be read with one of the functions of table_rows.h.
struct SqlQuery {
    SqlTables* tables;
    Sql sql;
    std::vector<SqlValue> values;
};

/// The tables of a bank, or of one of its files, over a connection of either database: what the stores that
/// both share are written against. For one thread at a time.
class SqlTables
{
public:
    /// Gives back whether to go on.
    using Visit = std::function<bool(const SqlRow&)>;

    SqlTables() = default;
    SqlTables(const SqlTables&) = delete;
    SqlTables& operator=(const SqlTables&) = delete;
    virtual ~SqlTables() = default;

    template<class... Values>
    [[nodiscard]] SqlQuery query(Sql sql, const Values&... values)
    {
        return {this, sql, {sqlValue(values)...}};
    }
    /// Runs a statement that writes; how many rows it changed.
    template<class... Values>
    [[nodiscard]] Result<qint64> change(Sql sql, const Values&... values)
    {
        return run(sql, {sqlValue(values)...}, Attempt::Sure);
    }
    /// The same for a write that a constraint may refuse (see isDuplicate, isAgainstConstraint). Refused, it
    /// has not happened, and the transaction goes on.
    template<class... Values>
    [[nodiscard]] Result<qint64> tryChange(Sql sql, const Values&... values)
    {
        return run(sql, {sqlValue(values)...}, Attempt::MayBeRefused);
    }
    /// Runs an INSERT ... RETURNING; the number it gives back.
    template<class... Values>
    [[nodiscard]] Result<qint64> insert(Sql sql, const Values&... values)
    {
        return runReturning(sql, {sqlValue(values)...}, Attempt::Sure);
    }
    template<class... Values>
    [[nodiscard]] Result<qint64> tryInsert(Sql sql, const Values&... values)
    {
        return runReturning(sql, {sqlValue(values)...}, Attempt::MayBeRefused);
    }

    /// Whether personal values are sealed, so that no statement can look inside them.
    [[nodiscard]] virtual bool sealsPersonal() const = 0;
    /// Every row in turn, until `each` has enough.
    [[nodiscard]] virtual Result<void> visit(const SqlQuery& query, const Visit& each) = 0;

    // What the above come down to.
    enum class Attempt { Sure, MayBeRefused };
    [[nodiscard]] virtual Result<qint64> run(Sql sql, std::vector<SqlValue> values, Attempt attempt) = 0;
    [[nodiscard]] virtual Result<qint64> runReturning(Sql sql, std::vector<SqlValue> values,
                                                      Attempt attempt) = 0;
};

/// Whether a write was refused because a row of that key is there already.
[[nodiscard]] bool isDuplicate(const Problem& problem);
/// Whether any constraint refused it: a row it refers to is missing, or it is a duplicate.
[[nodiscard]] bool isAgainstConstraint(const Problem& problem);

} // namespace florin::store
