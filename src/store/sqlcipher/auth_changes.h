// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "store/sqlcipher/sql_connection.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace florin::store
{

/// One value of a recorded change.
using SqlValue = std::variant<std::monostate, qint64, QString, QByteArray>;

[[nodiscard]] inline SqlValue sqlValue(qint64 value)
{
    return value;
}
[[nodiscard]] inline SqlValue sqlValue(const QString& text)
{
    return text;
}
[[nodiscard]] inline SqlValue sqlValue(const QByteArray& bytes)
{
    return bytes;
}
[[nodiscard]] inline SqlValue sqlValue(Timestamp time)
{
    return static_cast<qint64>(time.time_since_epoch().count());
}
template<class Tag>
[[nodiscard]] SqlValue sqlValue(Id<Tag> id)
{
    return id.value;
}

/// The writer's changes to auth.db. They run at once, in a transaction of auth.db that begins with the first,
/// and are recorded, so that they can be run again: a unit of work that changes both files is decided by the
/// commit of bank.db, which carries the record (see auth_redo.h). Statements must give the same result when
/// run again on the same rows: no clock, no chance, every value bound.
class AuthChanges
{
public:
    explicit AuthChanges(SqlConnection& auth) : m_auth(auth) {}

    /// Runs and records; how many rows it changed.
    [[nodiscard]] Result<qint64> run(Sql sql, std::vector<SqlValue> values);
    [[nodiscard]] bool isEmpty() const { return m_changes.empty(); }
    /// CBOR: an array of [statement's name, values ...].
    [[nodiscard]] QByteArray encoded() const;
    /// Runs what encoded() gave, on an earlier state of the file. corrupted when it is not understood.
    [[nodiscard]] Result<void> runAgain(const QByteArray& encoded);

    void beginCommand();
    [[nodiscard]] Result<void> abandonCommand();
    [[nodiscard]] Result<void> commit();
    void rollback();

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
