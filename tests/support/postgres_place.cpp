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

std::unique_ptr<PGresult, Finish> executed(const QString& conninfo, const QByteArray& sql)
{
    const std::unique_ptr<PGconn, Finish> connection(PQconnectdb(conninfo.toUtf8().constData()));
    std::unique_ptr<PGresult, Finish> result(PQexec(connection.get(), sql.constData()));
    const ExecStatusType status = PQresultStatus(result.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        qFatal("%s: %s", sql.left(200).constData(), PQerrorMessage(connection.get()));
    return result;
}

QByteArray text(const std::unique_ptr<PGresult, Finish>& rows)
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
    executed(m_conninfo, sql);
}

QByteArray PostgresPlace::allRows() const
{
    QByteArray all;
    const QByteArray tables = text(
        executed(m_conninfo, "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1"));
    for (const QByteArray& line : tables.split('\n')) {
        if (!line.isEmpty())
            all += line + '\n' + text(executed(m_conninfo, "SELECT * FROM " + line.chopped(1)));
    }
    return all;
}

QByteArray PostgresPlace::ask(const QByteArray& sql) const
{
    const auto rows = executed(m_conninfo, sql);
    return PQntuples(rows.get()) == 0 ? QByteArray() : QByteArray(PQgetvalue(rows.get(), 0, 0));
}

} // namespace florin::test
