// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tables/table_role_store.h"

#include "store/tables/sql_tables.h"
#include "store/tables/table_rows.h"

namespace florin::store
{
namespace
{

std::optional<qint64> optionalMinor(const SqlRow& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

RoleScope scopeAt(const SqlRow& row)
{
    return {row.text(0), row.text(1), static_cast<int>(row.integer(2))};
}

/// A currency that this version does not know is a newer one's, and no account is kept in it here.
std::optional<RoleLimit> limitAt(const SqlRow& row)
{
    const auto currency = Currency::fromNumber(static_cast<int>(row.integer(1)));
    if (!currency)
        return std::nullopt;
    return RoleLimit{row.text(0), *currency, optionalMinor(row, 2), optionalMinor(row, 3)};
}

RoleHours hoursAt(const SqlRow& row)
{
    return {row.text(0), static_cast<int>(row.integer(1)), static_cast<int>(row.integer(2)),
            static_cast<int>(row.integer(3))};
}

AccountLimit accountLimitAt(const SqlRow& row)
{
    return {AccountNumber::fromValue(row.integer(0)).value_or(AccountNumber()), optionalMinor(row, 1),
            optionalMinor(row, 2)};
}

} // namespace

Result<std::vector<RoleScope>> TableRoleStore::roleScopes()
{
    return allRows<RoleScope>(m_bank.query(Sql::select_role_scopes), scopeAt);
}

Result<std::vector<RoleLimit>> TableRoleStore::roleLimits()
{
    const auto rows = allRows<std::optional<RoleLimit>>(m_bank.query(Sql::select_role_limits), limitAt);
    if (!rows)
        return refuse(rows.error());
    std::vector<RoleLimit> limits;
    for (const auto& row : *rows) {
        if (row)
            limits.push_back(*row);
    }
    return limits;
}

Result<std::vector<RoleHours>> TableRoleStore::roleHours()
{
    return allRows<RoleHours>(m_bank.query(Sql::select_role_hours), hoursAt);
}

Result<std::optional<AccountLimit>> TableRoleStore::accountLimit(AccountNumber account)
{
    return oneRow<AccountLimit>(m_bank.query(Sql::select_account_limit, account), accountLimitAt);
}

Result<std::vector<AccountLimit>> TableRoleStore::accountLimitsSince(qint64 revision)
{
    return allRows<AccountLimit>(m_bank.query(Sql::select_account_limits_since, revision), accountLimitAt);
}

Result<qint64> TableRoleStore::rulesRevision()
{
    const auto revision = oneRow<qint64>(m_bank.query(Sql::select_rules_revision),
                                         [](const SqlRow& row) { return row.integer(0); });
    if (!revision)
        return refuse(revision.error());
    return revision->value_or(0);
}

Result<void> TableRoleStore::setRoleScopes(const QString& role, std::span<const RoleScope> scopes)
{
    if (auto gone = changedAny(m_bank.change(Sql::delete_role_scopes, role)); !gone)
        return gone;
    for (const RoleScope& scope : scopes) {
        const auto added = m_bank.change(Sql::insert_role_scope, role, scope.permission, scope.scope);
        if (auto done = changedAny(added); !done)
            return done;
    }
    return changedAny(m_bank.change(Sql::advance_rules));
}

Result<void> TableRoleStore::setRoleLimits(const QString& role, std::span<const RoleLimit> limits)
{
    if (auto gone = changedAny(m_bank.change(Sql::delete_role_limits, role)); !gone)
        return gone;
    for (const RoleLimit& limit : limits) {
        const auto added = m_bank.change(Sql::insert_role_limit, role, limit.currency.number(),
                                         limit.at_a_time_minor, limit.per_day_minor);
        if (auto done = changedAny(added); !done)
            return done;
    }
    return changedAny(m_bank.change(Sql::advance_rules));
}

Result<void> TableRoleStore::setRoleHours(const QString& role, const std::optional<RoleHours>& hours)
{
    if (auto gone = changedAny(m_bank.change(Sql::delete_role_hours, role)); !gone)
        return gone;
    if (hours) {
        const auto added =
            m_bank.change(Sql::insert_role_hours, role, hours->days, hours->from_minute, hours->until_minute);
        if (auto done = changedAny(added); !done)
            return done;
    }
    return changedAny(m_bank.change(Sql::advance_rules));
}

Result<void> TableRoleStore::setAccountLimit(const AccountLimit& limit)
{
    if (auto advanced = changedAny(m_bank.change(Sql::advance_rules)); !advanced)
        return advanced;
    const auto revision = rulesRevision();
    if (!revision)
        return refuse(revision.error());
    if (auto gone = changedAny(m_bank.change(Sql::delete_account_limit, limit.account)); !gone)
        return gone;
    return changedAny(m_bank.change(Sql::insert_account_limit, limit.account, limit.at_a_time_minor,
                                    limit.per_day_minor, *revision));
}

} // namespace florin::store
