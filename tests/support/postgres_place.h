// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace florin::test
{

/// Whether the program was started by tests/support/on_postgres: its banks are then kept in PostgreSQL, else
/// in files.
[[nodiscard]] bool runsOnPostgres();

/// A schema of its own in the cluster that on_postgres has started; dropped at the end.
class PostgresPlace
{
public:
    PostgresPlace();
    ~PostgresPlace();
    PostgresPlace(const PostgresPlace&) = delete;
    PostgresPlace& operator=(const PostgresPlace&) = delete;

    /// Leads libpq to the schema.
    [[nodiscard]] const QString& conninfo() const { return m_conninfo; }
    [[nodiscard]] const QString& schema() const { return m_schema; }
    /// SQL in the schema, as the database's owner.
    void run(const QByteArray& sql) const;
    /// Every row of every table but those named, as PostgreSQL shows them to who can look into the database.
    [[nodiscard]] QByteArray allRows(const QStringList& without = {}) const;
    /// The first column of the first row.
    [[nodiscard]] QByteArray ask(const QByteArray& sql) const;

private:
    QString m_schema;
    QString m_conninfo;
};

} // namespace florin::test
