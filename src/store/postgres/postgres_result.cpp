// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/postgres/postgres_result.h"

#include "store/sealing.h"

#include <QtEndian>

#include <libpq-fe.h>

namespace florin::store
{

void PostgresResult::Clear::operator()(pg_result* result) const
{
    PQclear(result);
}

int PostgresResult::rowCount() const
{
    return PQntuples(m_result.get());
}

qint64 PostgresResult::changedRows() const
{
    return QByteArray(PQcmdTuples(m_result.get())).toLongLong();
}

QByteArrayView PostgresResult::tag() const
{
    return PQcmdStatus(m_result.get());
}

bool PostgresResult::isNull(int row, int column) const
{
    return PQgetisnull(m_result.get(), row, column) != 0;
}

QByteArrayView PostgresResult::bytes(int row, int column) const
{
    return {PQgetvalue(m_result.get(), row, column), PQgetlength(m_result.get(), row, column)};
}

qint64 PostgresResult::integer(int row, int column) const
{
    const QByteArrayView value = bytes(row, column);
    switch (value.size()) {
    case sizeof(qint64):
        return qFromBigEndian<qint64>(value.data());
    case sizeof(qint32):
        return qFromBigEndian<qint32>(value.data());
    case sizeof(qint16):
        return qFromBigEndian<qint16>(value.data());
    case 1:
        return value[0] != 0 ? 1 : 0;
    default:
        return 0;
    }
}

QByteArray PostgresRow::personalBytes(int column, const char* place) const
{
    const QByteArrayView sealed = m_result.bytes(m_row, column);
    if (sealed.isEmpty())
        return {};
    auto opened = unseal(m_keys.fields, place, sealed);
    if (!opened) {
        m_problem = std::move(opened.error());
        return {};
    }
    return opened->view().toByteArray();
}

} // namespace florin::store
