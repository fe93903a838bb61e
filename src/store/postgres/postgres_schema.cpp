// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres/postgres_schema.h"

#include "core/file_problem.h"
#include "store/postgres/postgres_tables.h"
#include "store/sealing.h"
#include "store/tables/personal_places.h"
#include "store/tables/table_bank_store.h"
#include "store/tables/table_rows.h"

namespace florin::store
{
namespace
{

/// Runs `work` in a transaction of its own, under the schema's lock.
template<class Work>
Result<void> underLock(PostgresConnection& connection, Work work)
{
    if (auto locked = connection.begin(PostgresConnection::Mode::Write, Sql::lock_schema); !locked)
        return refuse(std::move(locked.error()));
    Result<void> done = work();
    if (done)
        return connection.commit();
    connection.rollback();
    return done;
}

Result<bool> hasTable(PostgresConnection& connection, const QString& name)
{
    PostgresValues values;
    values.add(name);
    const auto found = connection.execute({Sql::select_table, std::move(values)});
    if (!found)
        return refuse(found.error());
    return found->integer(0, 0) != 0;
}

Result<void> apply(PostgresConnection& connection, std::span<const Migration> steps)
{
    for (const Migration& step : steps) {
        if (auto done = connection.runScript(step.sql); !done)
            return done;
        PostgresValues values;
        values.add(step.number).add(QString::fromLatin1(step.name));
        if (auto noted = connection.execute({Sql::insert_schema_version, std::move(values)}); !noted)
            return refuse(std::move(noted.error()));
    }
    return {};
}

Result<void> checkKey(PostgresConnection& connection, const BankKeys& keys)
{
    const auto row = connection.execute(Sql::select_key_check);
    if (!row)
        return refuse(row.error());
    if (row->rowCount() != 1)
        return refuse(ProblemCode::corrupted);
    if (auto opened = unseal(keys.fields, place::key_check, row->bytes(0, 0)); !opened)
        return refuse(std::move(opened.error()));
    return {};
}

} // namespace

Result<int> schemaVersion(PostgresConnection& connection)
{
    const auto there = hasTable(connection, QStringLiteral("schema_version"));
    if (!there)
        return refuse(there.error());
    if (!*there)
        return 0;
    const auto version = connection.execute(Sql::select_schema_version);
    if (!version)
        return refuse(version.error());
    return static_cast<int>(version->integer(0, 0));
}

Result<void> createSchema(PostgresConnection& connection, const BankProfile& profile, const BankKeys& keys,
                          const std::function<Result<void>()>& fill)
{
    return underLock(connection, [&]() -> Result<void> {
        const auto version = schemaVersion(connection);
        if (!version)
            return refuse(version.error());
        if (*version != 0)
            return refuse(
                inFile(ProblemCode::already_initialised, QStringLiteral("the PostgreSQL database")));
        if (auto made = connection.execute(Sql::create_schema_version); !made)
            return refuse(std::move(made.error()));
        if (auto done = apply(connection, postgresMigrations()); !done)
            return done;
        PostgresTables tables(connection, keys);
        if (auto created = TableBankStore(tables).create(profile); !created)
            return created;
        auto noted = changedAny(
            tables.change(Sql::insert_key_check, seal(keys.fields, place::key_check, profile.id.toUtf8())));
        return noted && fill ? fill() : noted;
    });
}

Result<void> bringUpSchema(PostgresConnection& connection, const BankKeys& keys,
                           std::span<const Migration> steps)
{
    return underLock(connection, [&]() -> Result<void> {
        const auto version = schemaVersion(connection);
        if (!version)
            return refuse(version.error());
        if (*version == 0)
            return refuse(inFile(ProblemCode::not_initialised, QStringLiteral("the PostgreSQL database")));
        const auto known = static_cast<int>(steps.size());
        if (*version > known)
            return refuse({ProblemCode::store_too_new,
                           {{QStringLiteral("file"), QStringLiteral("The PostgreSQL database")},
                            {QStringLiteral("schema"), qint64{*version}},
                            {QStringLiteral("known"), qint64{known}}}});
        if (auto done = apply(connection, steps.subspan(static_cast<std::size_t>(*version))); !done)
            return done;
        return checkKey(connection, keys);
    });
}

} // namespace florin::store
