// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgres_place.h"

#include "core/random.h"

#include <QList>

#include <libpq-fe.h>

#include <memory>

namespace florin::test
{
namespace
{

struct Finish {
    void operator()(PGconn* connection) const { PQfinish(connection); }
    void operator()(PGresult* result) const { PQclear(result); }
};

using Connection = std::unique_ptr<PGconn, Finish>;
using Rows = std::unique_ptr<PGresult, Finish>;

Connection connected(const QString& conninfo)
{
    return Connection(PQconnectdb(conninfo.toUtf8().constData()));
}

Rows executed(const Connection& connection, const QByteArray& sql)
{
    Rows result(PQexec(connection.get(), sql.constData()));
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        qFatal("%s: %s", sql.left(200).constData(), PQerrorMessage(connection.get()));
    return result;
}

QByteArray text(const Rows& rows)
{
    QByteArray all;
    for (int row = 0; row < PQntuples(rows.get()); ++row) {
        for (int column = 0; column < PQnfields(rows.get()); ++column)
            all += QByteArray(PQgetvalue(rows.get(), row, column)) + '|';
        all += '\n';
    }
    return all;
}

} // namespace

bool runsOnPostgres()
{
    return qEnvironmentVariableIsSet("FLORIN_TEST_POSTGRES");
}

PostgresPlace::PostgresPlace()
    : m_schema(QStringLiteral("t") + QString::fromLatin1(random::bytes(8).toHex()))
    , m_conninfo(qEnvironmentVariable("FLORIN_TEST_POSTGRES") +
                 QStringLiteral(" options='-csearch_path=%1'").arg(m_schema))
{
    run("CREATE SCHEMA " + m_schema.toLatin1());
}

PostgresPlace::~PostgresPlace()
{
    run("SET client_min_messages = error; DROP SCHEMA " + m_schema.toLatin1() + " CASCADE");
}

void PostgresPlace::run(const QByteArray& sql) const
{
    executed(connected(m_conninfo), sql);
}

QByteArray PostgresPlace::allRows(const QStringList& without) const
{
    const Connection connection = connected(m_conninfo);
    const QByteArray tables = text(executed(
        connection, "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1"));
    QByteArray all;
    for (const QByteArray& line : tables.split('\n')) {
        const QByteArray table = line.chopped(line.isEmpty() ? 0 : 1);
        if (!table.isEmpty() && !without.contains(QString::fromLatin1(table)))
            all += table + '\n' + text(executed(connection, "SELECT * FROM " + table));
    }
    return all;
}

QByteArray PostgresPlace::ask(const QByteArray& sql) const
{
    const Rows rows = executed(connected(m_conninfo), sql);
    return PQntuples(rows.get()) == 0 ? QByteArray() : QByteArray(PQgetvalue(rows.get(), 0, 0));
}

} // namespace florin::test
