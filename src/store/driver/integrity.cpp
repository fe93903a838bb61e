// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/driver/integrity.h"

#include "store/driver/statement.h"

namespace florin::store
{
namespace
{

/// The first row that says anything but "ok"; empty when there is none.
Result<QString> firstFinding(CipherConnection& connection, const QByteArray& pragma)
{
    auto rows = Statement::prepare(connection.handle(), pragma);
    if (!rows)
        return refuse(std::move(rows.error()));
    for (;;) {
        const auto row = rows->step();
        if (!row)
            return refuse(row.error());
        if (!*row)
            return QString();
        if (rows->text(0) != u"ok")
            return rows->text(0);
    }
}

} // namespace

Result<void> checkIntegrity(CipherConnection& connection)
{
    for (const QByteArray& pragma :
         {QByteArray("PRAGMA cipher_integrity_check"), QByteArray("PRAGMA integrity_check(1)")}) {
        const auto finding = firstFinding(connection, pragma);
        if (!finding)
            return refuse(finding.error());
        if (!finding->isEmpty())
            return refuse({ProblemCode::corrupted, {{QStringLiteral("detail"), *finding}}});
    }
    return {};
}

} // namespace florin::store
