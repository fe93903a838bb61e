// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/roles.h"
#include "core/problem.h"
#include "server/desk/working_time.h"

#include <array>
#include <optional>
#include <vector>

namespace florin::store
{
class BankReader;
class RoleReader;
} // namespace florin::store

namespace florin::server
{

/// What each role may do, how much and when: what a bank begins with, and what it changed of that. As it
/// stood when it was read.
class RoleRules
{
public:
    /// Of a bank that changed nothing.
    RoleRules();
    /// What is kept but no longer offered (contract::isOffered) does not count. unknown_time_zone where this
    /// machine does not have the bank's.
    [[nodiscard]] static Result<RoleRules> read(store::RoleReader& roles, store::BankReader& bank);
    template<class Stores>
    [[nodiscard]] static Result<RoleRules> read(Stores& stores)
    {
        return read(stores.roles(), stores.bank());
    }

    [[nodiscard]] contract::Scope scope(contract::Role role, contract::Permission permission) const
    {
        return of(role).scopes[static_cast<std::size_t>(permission)];
    }
    [[nodiscard]] contract::Grants grants(contract::Role role) const;
    [[nodiscard]] const std::vector<contract::RoleLimit>& limits(contract::Role role) const
    {
        return of(role).limits;
    }
    /// The one in this currency; null when there is none.
    [[nodiscard]] const contract::RoleLimit* limit(contract::Role role, Currency currency) const;
    /// Whether any role has a limit for the day.
    [[nodiscard]] bool hasDayLimits() const;
    /// Nothing: at any time.
    [[nodiscard]] const std::optional<WorkingTime>& hours(contract::Role role) const
    {
        return of(role).hours;
    }
    /// Of the hours, and of the days that limits are for.
    [[nodiscard]] const TimeZone& timeZone() const { return m_time_zone; }
    [[nodiscard]] contract::RoleRow row(contract::Role role) const;

private:
    struct OfRole {
        std::array<contract::Scope, contract::permission_count> scopes{};
        std::vector<contract::RoleLimit> limits;
        std::optional<WorkingTime> hours;
    };
    [[nodiscard]] const OfRole& of(contract::Role role) const
    {
        return m_roles[static_cast<std::size_t>(role)];
    }
    [[nodiscard]] OfRole* named(const QString& role);
    [[nodiscard]] Result<void> takeScopes(store::RoleReader& roles);

    std::array<OfRole, contract::role_count> m_roles;
    TimeZone m_time_zone;
};

/// Of the bank; unknown_time_zone where this machine does not have it.
[[nodiscard]] Result<TimeZone> timeZoneOf(store::BankReader& bank);
/// Whether its people can be kept to hours: those of the staff who could not undo it are not shut out.
[[nodiscard]] bool takesHours(contract::Role role);
/// Every role, in the order of the enumeration.
[[nodiscard]] std::vector<contract::Role> allRoles();

} // namespace florin::server
