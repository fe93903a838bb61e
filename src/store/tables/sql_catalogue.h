// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql_names.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <span>

namespace florin::store
{

enum class Dialect { SqlCipher, Postgres };

/// One statement: the name of its file, and its text in UTF-8; null in a dialect that does not need it.
struct SqlText {
    const char* name;
    const char* text;
};

/// One step from a schema to the next. Numbers count from 1 without gaps.
struct Migration {
    int number;
    const char* name;
    const char* sql;
};

/// In the order of the enumerators of Sql.
[[nodiscard]] std::span<const SqlText> sqlTexts(Dialect dialect);
/// Of the two files of an embedded bank.
[[nodiscard]] std::span<const Migration> bankMigrations();
[[nodiscard]] std::span<const Migration> authMigrations();
/// Of a bank in PostgreSQL.
[[nodiscard]] std::span<const Migration> postgresMigrations();

/// SQLCipher's. The same object on every call, so that a statement cache can tell statements apart cheaply.
[[nodiscard]] const QByteArray& sqlText(Sql statement);
/// PostgreSQL's, its parameters numbered ($1) as that database wants them; empty when it has none.
[[nodiscard]] const QByteArray& postgresText(Sql statement);
[[nodiscard]] QString sqlName(Sql statement);
[[nodiscard]] std::optional<Sql> sqlByName(QStringView name);

} // namespace florin::store
