// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "store/sqlcipher/sql_connection.h"

#include <QByteArray>

#include <vector>

namespace florin::store
{

/// The writer's changes to auth.db. They run at once, in a transaction of auth.db that begins with the first,
/// and are recorded, so that they can be run again: a unit of work that changes both files is decided by the
/// commit of bank.db, which carries the record (see auth_redo.h). Statements must give the same result when
/// run again on the same rows: no clock, no chance, every value bound.
class AuthChanges final : public SqlTables
{
public:
    explicit AuthChanges(SqlConnection& auth) : m_auth(auth) {}

    [[nodiscard]] bool sealsPersonal() const override { return m_auth.sealsPersonal(); }
    [[nodiscard]] Result<void> visit(const SqlQuery& query, const Visit& each) override
    {
        return m_auth.visit(query, each);
    }
    [[nodiscard]] bool isEmpty() const { return m_changes.empty(); }
    /// CBOR: an array of [statement's name, values ...].
    [[nodiscard]] QByteArray encoded() const;
    /// Runs what encoded() gave, on an earlier state of the file. corrupted when it is not understood.
    [[nodiscard]] Result<void> runAgain(const QByteArray& encoded);

    void beginCommand();
    [[nodiscard]] Result<void> abandonCommand();
    [[nodiscard]] Result<void> commit();
    void rollback();

    /// Runs and records; how many rows it changed.
    [[nodiscard]] Result<qint64> run(Sql sql, std::vector<SqlValue> values, Attempt attempt) override;
    /// Numbers that the database gives out could differ the second time: there are none.
    [[nodiscard]] Result<qint64> runReturning(Sql sql, std::vector<SqlValue> values,
                                              Attempt attempt) override;

private:
    struct Change {
        Sql sql;
        std::vector<SqlValue> values;
    };

    SqlConnection& m_auth;
    std::vector<Change> m_changes;
    std::size_t m_before_command = 0;
};

} // namespace florin::store
