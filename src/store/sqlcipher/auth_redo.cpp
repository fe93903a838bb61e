// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/auth_redo.h"

#include "store/sealing.h"
#include "store/sqlcipher/auth_changes.h"
#include "store/sqlcipher/sql_connection.h"
#include "store/sqlcipher/sql_rows.h"

namespace florin::store
{
namespace
{

struct Redo {
    qint64 unit = 0;
    QByteArray sealed;
};

QByteArray placeOf(qint64 unit)
{
    return QByteArrayLiteral("auth_redo/") + QByteArray::number(unit);
}

Result<void> runAgain(SqlConnection& auth, const Redo& redo, const Secret& key)
{
    auto plain = unseal(key, placeOf(redo.unit), redo.sealed);
    if (!plain)
        return refuse(plain.error());
    AuthChanges changes(auth);
    auto done = changes.runAgain(plain->view().toByteArray());
    if (done)
        done = changedAny(changes.change(Sql::update_applied_unit, redo.unit));
    if (!done) {
        changes.rollback();
        return done;
    }
    return changes.commit();
}

} // namespace

Result<qint64> appliedAuthUnit(SqlConnection& auth)
{
    const auto unit = oneRow<qint64>(auth.read(Sql::select_applied_unit),
                                     [](const Statement& row) { return row.integer(0); });
    if (!unit)
        return refuse(unit.error());
    if (!*unit)
        return refuse(ProblemCode::corrupted);
    return **unit;
}

Result<qint64> decidedAuthUnit(SqlConnection& bank)
{
    const auto all = allRows<qint64>(bank.read(Sql::select_auth_redo, qint64{0}),
                                     [](const Statement& row) { return row.integer(0); });
    if (!all)
        return refuse(all.error());
    return all->empty() ? 0 : all->back();
}

Result<void> recordAuthChanges(SqlConnection& bank, SqlConnection& auth, AuthChanges& changes,
                               const Secret& key)
{
    const auto applied = appliedAuthUnit(auth);
    if (!applied)
        return refuse(applied.error());
    const qint64 unit = *applied + 1;
    const QByteArray sealed = seal(key, placeOf(unit), changes.encoded());
    if (auto gone = changedAny(bank.change(Sql::delete_auth_redo)); !gone)
        return gone;
    if (auto kept = changedAny(bank.change(Sql::insert_auth_redo, unit, sealed)); !kept)
        return kept;
    return changedAny(changes.change(Sql::update_applied_unit, unit));
}

Result<void> finishAuthChanges(SqlConnection& bank, SqlConnection& auth, const Secret& key)
{
    const auto applied = appliedAuthUnit(auth);
    if (!applied)
        return refuse(applied.error());
    const auto open = allRows<Redo>(bank.read(Sql::select_auth_redo, *applied), [](const Statement& row) {
        return Redo{row.integer(0), row.blob(1)};
    });
    if (!open)
        return refuse(open.error());
    for (const Redo& redo : *open) {
        if (auto done = runAgain(auth, redo, key); !done)
            return done;
    }
    return {};
}

} // namespace florin::store
