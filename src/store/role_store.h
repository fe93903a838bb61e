// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account_number.h"
#include "core/currency.h"
#include "core/problem.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace florin::store
{

/// What the bank changed of what a role may do.
struct RoleScope {
    QString role;
    QString permission;
    int scope = 0; ///< 0 none, 1 own, 2 bank

    friend bool operator==(const RoleScope&, const RoleScope&) = default;
};

/// How much one person of a role moves in a currency; nothing: any amount.
struct RoleLimit {
    QString role;
    Currency currency;
    std::optional<qint64> at_a_time_minor;
    std::optional<qint64> per_day_minor;

    friend bool operator==(const RoleLimit&, const RoleLimit&) = default;
};

/// When a role works.
struct RoleHours {
    QString role;
    int days = 0; ///< one bit each, Monday is the first
    int from_minute = 0;
    int until_minute = 0;

    friend bool operator==(const RoleHours&, const RoleHours&) = default;
};

/// What leaves an account, in its currency; nothing: any amount.
struct AccountLimit {
    AccountNumber account;
    std::optional<qint64> at_a_time_minor;
    std::optional<qint64> per_day_minor;

    [[nodiscard]] bool limits() const { return at_a_time_minor || per_day_minor; }
    friend bool operator==(const AccountLimit&, const AccountLimit&) = default;
};

/// Reads. From any thread, through that thread's own ReaderSession.
class RoleReader
{
public:
    RoleReader() = default;
    RoleReader(const RoleReader&) = delete;
    RoleReader& operator=(const RoleReader&) = delete;
    virtual ~RoleReader() = default;

    [[nodiscard]] virtual Result<std::vector<RoleScope>> roleScopes() = 0;
    [[nodiscard]] virtual Result<std::vector<RoleLimit>> roleLimits() = 0;
    [[nodiscard]] virtual Result<std::vector<RoleHours>> roleHours() = 0;
    [[nodiscard]] virtual Result<std::optional<AccountLimit>> accountLimit(AccountNumber account) = 0;
    /// Those that changed after this revision; -1: all. What is limited no more may be among them, limiting
    /// nothing.
    [[nodiscard]] virtual Result<std::vector<AccountLimit>> accountLimitsSince(qint64 revision) = 0;
    /// Rises with each change to any of these, and to the time zone they are meant in (BankProfile).
    [[nodiscard]] virtual Result<qint64> rulesRevision() = 0;
};

/// Writes. On the writer's thread, between UnitOfWork::begin and commit. Each takes the place of what there
/// was.
class RoleStore : public RoleReader
{
public:
    [[nodiscard]] virtual Result<void> setRoleScopes(const QString& role,
                                                     std::span<const RoleScope> scopes) = 0;
    [[nodiscard]] virtual Result<void> setRoleLimits(const QString& role,
                                                     std::span<const RoleLimit> limits) = 0;
    /// Nothing: at any time.
    [[nodiscard]] virtual Result<void> setRoleHours(const QString& role,
                                                    const std::optional<RoleHours>& hours) = 0;
    /// One that limits nothing: the account has no limit.
    [[nodiscard]] virtual Result<void> setAccountLimit(const AccountLimit& limit) = 0;
};

} // namespace florin::store
