// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/driver/cipher_schema.h"

#include "store/driver/sql_value.h"
#include "store/driver/statement.h"

#include <QSqlField>

#include <algorithm>
#include <vector>

namespace florin::store
{
namespace
{

constexpr QByteArrayView select_tables =
    "SELECT name FROM sqlite_schema WHERE type = ?1 AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name";
constexpr QByteArrayView select_system_tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND "
                                                "name LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name";
// hidden: 1 is a virtual table's own, 2 and 3 are generated columns.
constexpr QByteArrayView select_columns = "SELECT name, type, \"notnull\", dflt_value, pk, hidden FROM "
                                          "pragma_table_xinfo(?1) WHERE hidden <> 1 ORDER BY cid";

struct Column {
    QSqlField field;
    qint64 key_position = 0; // 1 is the first column of the primary key, 0 is none
    bool is_integer = false; // declared INTEGER, to the letter
};

void appendNames(QStringList& names, Result<Statement>& statement)
{
    if (!statement)
        return;
    while (statement->step().value_or(false))
        names.append(statement->text(0));
}

Column readColumn(const Statement& row, const QString& table)
{
    const QString type = row.text(1);
    Column column{QSqlField(row.text(0), metaTypeOfDeclaration(type), table), row.integer(4),
                  type.compare(u"INTEGER", Qt::CaseInsensitive) == 0};
    column.field.setRequired(row.integer(2) != 0);
    column.field.setReadOnly(row.integer(5) > 1);
    if (!row.isNull(3))
        column.field.setDefaultValue(row.text(3));
    return column;
}

/// "INTEGER PRIMARY KEY" alone names the row's own number, which SQLite hands out.
void markRowNumber(std::vector<Column>& columns)
{
    const auto is_key = [](const Column& column) { return column.key_position > 0; };
    const auto key = std::find_if(columns.begin(), columns.end(), is_key);
    if (std::count_if(columns.begin(), columns.end(), is_key) == 1 && key->is_integer)
        key->field.setAutoValue(true);
}

std::vector<Column> readColumns(sqlite3* handle, const QString& table)
{
    std::vector<Column> columns;
    auto statement = Statement::prepare(handle, select_columns);
    if (!statement)
        return columns;
    statement->bind(1, table);
    while (statement->step().value_or(false))
        columns.push_back(readColumn(*statement, table));
    markRowNumber(columns);
    return columns;
}

} // namespace

QStringList tableNames(sqlite3* handle, QSql::TableType kinds)
{
    QStringList names;
    const auto append = [&](QSql::TableType kind, QStringView type) {
        if ((kinds & kind) == 0)
            return;
        auto statement = Statement::prepare(handle, select_tables);
        if (statement)
            statement->bind(1, type);
        appendNames(names, statement);
    };
    append(QSql::Tables, u"table");
    append(QSql::Views, u"view");
    if ((kinds & QSql::SystemTables) != 0) {
        auto statement = Statement::prepare(handle, select_system_tables);
        names.append(QStringLiteral("sqlite_schema"));
        appendNames(names, statement);
    }
    return names;
}

QSqlRecord tableRecord(sqlite3* handle, const QString& table)
{
    QSqlRecord record;
    for (const Column& column : readColumns(handle, table))
        record.append(column.field);
    return record;
}

QSqlIndex tablePrimaryIndex(sqlite3* handle, const QString& table)
{
    std::vector<Column> columns = readColumns(handle, table);
    std::erase_if(columns, [](const Column& column) { return column.key_position == 0; });
    std::ranges::sort(columns, {}, &Column::key_position);
    QSqlIndex index(table);
    for (const Column& column : columns)
        index.append(column.field);
    return index;
}

} // namespace florin::store
