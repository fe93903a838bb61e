// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/migrate.h"

#include "store/driver/statement.h"
#include "store/sqlcipher/sql_connection.h"
#include "store/sqlcipher/sql_rows.h"

namespace florin::store
{
namespace
{

// The one table that is there before the first migration.
Result<void> createVersionTable(SqlConnection& connection)
{
    return runScript(connection.handle(), sqlText(Sql::create_schema_version));
}

Result<void> apply(SqlConnection& connection, const Migration& step)
{
    if (auto begun = connection.begin(TransactionMode::Write); !begun)
        return begun;
    auto done = runScript(connection.handle(), QByteArray(step.sql));
    if (done)
        done = changedAny(
            connection.change(Sql::insert_schema_version, step.number, QString::fromLatin1(step.name)));
    if (!done) {
        connection.rollback();
        return done;
    }
    return connection.commit();
}

} // namespace

Result<int> schemaVersion(SqlConnection& connection)
{
    if (auto there = createVersionTable(connection); !there)
        return refuse(there.error());
    return readSchemaVersion(connection);
}

Result<int> readSchemaVersion(SqlConnection& connection)
{
    const auto version = oneRow<int>(connection.read(Sql::select_schema_version),
                                     [](const Statement& row) { return static_cast<int>(row.integer(0)); });
    if (!version)
        return refuse(version.error());
    return version->value_or(0);
}

Result<int> knownSchemaVersion(SqlConnection& connection, std::span<const Migration> steps)
{
    const auto version = schemaVersion(connection);
    const auto known = static_cast<int>(steps.size());
    if (version && *version > known)
        return refuse(
            {ProblemCode::store_too_new,
             {{QStringLiteral("schema"), qint64{*version}}, {QStringLiteral("known"), qint64{known}}}});
    return version;
}

Result<void> migrate(SqlConnection& connection, std::span<const Migration> steps)
{
    const auto version = knownSchemaVersion(connection, steps);
    if (!version)
        return refuse(version.error());
    for (const Migration& step : steps.subspan(static_cast<std::size_t>(*version))) {
        if (auto done = apply(connection, step); !done)
            return done;
    }
    return {};
}

} // namespace florin::store
