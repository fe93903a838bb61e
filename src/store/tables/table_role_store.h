// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/role_store.h"

namespace florin::store
{

class SqlTables;

/// What each role may do, and the limits of roles and accounts.
class TableRoleStore final : public RoleStore
{
public:
    explicit TableRoleStore(SqlTables& bank) : m_bank(bank) {}

    [[nodiscard]] Result<std::vector<RoleScope>> roleScopes() override;
    [[nodiscard]] Result<std::vector<RoleLimit>> roleLimits() override;
    [[nodiscard]] Result<std::vector<RoleHours>> roleHours() override;
    [[nodiscard]] Result<std::optional<AccountLimit>> accountLimit(AccountNumber account) override;
    [[nodiscard]] Result<std::vector<AccountLimit>> accountLimitsSince(qint64 revision) override;
    [[nodiscard]] Result<qint64> rulesRevision() override;

    [[nodiscard]] Result<void> setRoleScopes(const QString& role, std::span<const RoleScope> scopes) override;
    [[nodiscard]] Result<void> setRoleLimits(const QString& role, std::span<const RoleLimit> limits) override;
    [[nodiscard]] Result<void> setRoleHours(const QString& role,
                                            const std::optional<RoleHours>& hours) override;
    [[nodiscard]] Result<void> setAccountLimit(const AccountLimit& limit) override;

private:
    SqlTables& m_bank;
};

} // namespace florin::store
