// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlIndex>
#include <QSqlRecord>
#include <QStringList>
#include <QtSql>

struct sqlite3;

namespace florin::store
{

/// What the database says about itself, in Qt's words. Empty where it cannot be read or the table is unknown.
[[nodiscard]] QStringList tableNames(sqlite3* handle, QSql::TableType kinds);
[[nodiscard]] QSqlRecord tableRecord(sqlite3* handle, const QString& table);
[[nodiscard]] QSqlIndex tablePrimaryIndex(sqlite3* handle, const QString& table);

} // namespace florin::store
