// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/desk/role_rules.h"

#include "store/bank_store.h"
#include "store/role_store.h"

#include <algorithm>

namespace florin::server
{
namespace
{

using contract::Permission;
using contract::Role;
using contract::Scope;

} // namespace

RoleRules::RoleRules()
{
    for (const Role role : allRoles()) {
        auto& scopes = m_roles[static_cast<std::size_t>(role)].scopes;
        for (std::size_t i = 0; i < scopes.size(); ++i)
            scopes[i] = contract::scopeOf(role, static_cast<Permission>(i));
    }
}

RoleRules::OfRole* RoleRules::named(const QString& role)
{
    const auto known = contract::Wire<Role>::unpack(role);
    return known ? &m_roles[static_cast<std::size_t>(*known)] : nullptr;
}

Result<void> RoleRules::takeScopes(store::RoleReader& roles)
{
    const auto rows = roles.roleScopes();
    if (!rows)
        return refuse(rows.error());
    for (const store::RoleScope& row : *rows) {
        const auto role = contract::Wire<Role>::unpack(row.role);
        const auto permission = contract::Wire<Permission>::unpack(row.permission);
        const auto scope = static_cast<Scope>(row.scope);
        if (role && permission && contract::isOffered(*role, *permission, scope))
            named(row.role)->scopes[static_cast<std::size_t>(*permission)] = scope;
    }
    return {};
}

Result<RoleRules> RoleRules::read(store::RoleReader& roles, store::BankReader& bank)
{
    auto zone = timeZoneOf(bank);
    if (!zone)
        return refuse(std::move(zone.error()));
    RoleRules rules;
    rules.m_time_zone = std::move(*zone);
    if (auto taken = rules.takeScopes(roles); !taken)
        return refuse(std::move(taken.error()));
    const auto limits = roles.roleLimits();
    if (!limits)
        return refuse(limits.error());
    for (const store::RoleLimit& row : *limits) {
        if (OfRole* role = rules.named(row.role))
            role->limits.push_back(
                {moneyOf(row.at_a_time_minor, row.currency), moneyOf(row.per_day_minor, row.currency)});
    }
    const auto hours = roles.roleHours();
    if (!hours)
        return refuse(hours.error());
    for (const store::RoleHours& row : *hours) {
        OfRole* role = rules.named(row.role);
        if (role && takesHours(*contract::Wire<Role>::unpack(row.role)))
            role->hours = WorkingTime(row.days, row.from_minute, row.until_minute);
    }
    return rules;
}

contract::Grants RoleRules::grants(Role role) const
{
    return contract::grantsFrom([&](Permission permission) { return scope(role, permission); });
}

const contract::RoleLimit* RoleRules::limit(Role role, Currency currency) const
{
    const auto& all = limits(role);
    const auto found = std::ranges::find(all, currency, contract::currencyOf);
    return found == all.end() ? nullptr : &*found;
}

bool RoleRules::hasDayLimits() const
{
    return std::ranges::any_of(m_roles, [](const OfRole& role) {
        return std::ranges::any_of(role.limits, [](const auto& limit) { return limit.per_day.has_value(); });
    });
}

contract::RoleRow RoleRules::row(Role role) const
{
    contract::RoleRow row{role, limits(role), std::nullopt, takesHours(role), m_time_zone.name()};
    if (const auto& time = hours(role))
        row.hours = time->hours();
    return row;
}

Result<TimeZone> timeZoneOf(store::BankReader& bank)
{
    const auto profile = bank.profile();
    if (!profile)
        return refuse(profile.error());
    return TimeZone::named(profile->time_zone);
}

bool takesHours(Role role)
{
    return contract::isStaff(role) && role != Role::admin;
}

std::vector<Role> allRoles()
{
    std::vector<Role> roles;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Role>>(
        [&](auto role) { roles.push_back(role.value); });
    return roles;
}

} // namespace florin::server
