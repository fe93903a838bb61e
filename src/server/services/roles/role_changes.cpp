// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/roles/role_changes.h"

#include "server/desk/role_rules.h"
#include "store/bank_store.h"
#include "store/role_store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace florin::server
{
namespace
{

using contract::Role;

QString nameOf(Role role)
{
    return contract::Wire<Role>::pack(role);
}

Problem stays(Role role, const QString& reason)
{
    return {ProblemCode::role_stays, {{u"role"_s, nameOf(role)}, {u"reason"_s, reason}}};
}

/// Why a permission is not to be had so.
QString whyNotOffered(Role role, contract::Permission permission)
{
    const QString name = contract::Wire<contract::Permission>::pack(permission);
    if (contract::scopesOffered(role, permission).size() == 1)
        return u"\"%1\" stays as it is"_s.arg(name);
    return role == Role::customer ? u"what customers may do can only be narrowed, \"%1\" too"_s.arg(name)
                                  : u"\"%1\" is had for all records or for none"_s.arg(name);
}

Result<void> checkChanges(const contract::ChangeRole& request)
{
    const auto& changes = request.changes;
    if (changes.empty())
        return refuse(invalidField(u"changes"_s, u"are needed"_s));
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const auto same = [&](const auto& other) { return other.permission == change->permission; };
        if (std::any_of(changes.begin(), change, same))
            return refuse(invalidField(u"changes"_s, u"name a permission twice"_s));
        if (!contract::isOffered(request.role, change->permission, change->scope))
            return refuse(stays(request.role, whyNotOffered(request.role, change->permission)));
    }
    return {};
}

/// The role's rows as the changes leave them: what a bank begins with need not be kept. Rows that are not
/// named stay, those of permissions that only a newer Florin knows too.
std::vector<store::RoleScope> rowsAfter(const contract::ChangeRole& request,
                                        std::vector<store::RoleScope> rows)
{
    const QString role = nameOf(request.role);
    std::erase_if(rows, [&](const store::RoleScope& row) { return row.role != role; });
    for (const contract::ScopeChange& change : request.changes) {
        const QString permission = contract::Wire<contract::Permission>::pack(change.permission);
        std::erase_if(rows, [&](const store::RoleScope& row) { return row.permission == permission; });
        if (change.scope != contract::scopeOf(request.role, change.permission))
            rows.push_back({role, permission, static_cast<int>(change.scope)});
    }
    return rows;
}

Result<void> checkLimits(const std::vector<contract::RoleLimit>& limits)
{
    const auto wrong = [](const QString& why) { return refuse(invalidField(u"limits"_s, why)); };
    for (auto limit = limits.begin(); limit != limits.end(); ++limit) {
        if (!limit->at_a_time && !limit->per_day)
            return wrong(u"must limit something"_s);
        if (const auto why = contract::whyNoLimit(limit->at_a_time, limit->per_day))
            return wrong(*why);
        const auto same = [&](const auto& other) { return currencyOf(other) == currencyOf(*limit); };
        if (std::any_of(limits.begin(), limit, same))
            return wrong(u"name a currency twice"_s);
    }
    return {};
}

Result<void> checkHours(const contract::WorkingHours& hours)
{
    const auto wrong = [](const QString& why) { return refuse(invalidField(u"hours"_s, why)); };
    if (hours.days.empty())
        return wrong(u"have no day"_s);
    auto days = hours.days;
    std::ranges::sort(days);
    if (std::ranges::adjacent_find(days) != days.end())
        return wrong(u"name a day twice"_s);
    const auto in_day = [](qint32 minute) {
        return minute >= 0 && minute <= contract::WorkingHours::day_minutes;
    };
    if (!in_day(hours.from_minute) || !in_day(hours.until_minute))
        return wrong(u"are not within a day"_s);
    if (hours.from_minute == hours.until_minute || hours.from_minute == contract::WorkingHours::day_minutes)
        return wrong(u"last no time"_s);
    return {};
}

/// The rules as the request leaves them; everybody of the role is told.
Result<RoleRules> told(Role role, WriteContext& context)
{
    auto rules = RoleRules::read(context.stores);
    if (rules)
        context.announce(contract::RoleChanged{role, rules->grants(role)}, {{}, {}, role});
    return rules;
}

Result<contract::RoleRow> rowTold(Role role, WriteContext& context)
{
    const auto rules = told(role, context);
    if (!rules)
        return refuse(rules.error());
    return rules->row(role);
}

} // namespace

Result<contract::ChangeRole::Reply> changeRole(const contract::ChangeRole& request, WriteContext& context)
{
    if (auto fits = checkChanges(request); !fits)
        return refuse(std::move(fits.error()));
    auto before = context.stores.roles().roleScopes();
    if (!before)
        return refuse(std::move(before.error()));
    const auto rows = rowsAfter(request, std::move(*before));
    if (auto kept = context.stores.roles().setRoleScopes(nameOf(request.role), rows); !kept)
        return refuse(std::move(kept.error()));
    const auto rules = told(request.role, context);
    if (!rules)
        return refuse(rules.error());
    return contract::ChangeRole::Reply{request.role, rules->grants(request.role)};
}

Result<contract::RoleRow> setRoleLimits(const contract::SetRoleLimits& request, WriteContext& context)
{
    if (auto fits = checkLimits(request.limits); !fits)
        return refuse(std::move(fits.error()));
    std::vector<store::RoleLimit> rows;
    for (const contract::RoleLimit& limit : request.limits)
        rows.push_back(
            {nameOf(request.role), currencyOf(limit), minorOf(limit.at_a_time), minorOf(limit.per_day)});
    if (auto kept = context.stores.roles().setRoleLimits(nameOf(request.role), rows); !kept)
        return refuse(std::move(kept.error()));
    return rowTold(request.role, context);
}

Result<contract::RoleRow> setRoleHours(const contract::SetRoleHours& request, WriteContext& context)
{
    if (!takesHours(request.role))
        return refuse(stays(request.role, request.role == Role::admin ? u"administrators are never shut out"_s
                                                                      : u"customers come at any time"_s));
    std::optional<store::RoleHours> row;
    if (request.hours) {
        if (auto fits = checkHours(*request.hours); !fits)
            return refuse(std::move(fits.error()));
        const WorkingTime time(*request.hours);
        row = store::RoleHours{nameOf(request.role), time.days(), time.fromMinute(), time.untilMinute()};
    }
    if (auto kept = context.stores.roles().setRoleHours(nameOf(request.role), row); !kept)
        return refuse(std::move(kept.error()));
    return rowTold(request.role, context);
}

Result<contract::SetTimeZone::Reply> setTimeZone(const contract::SetTimeZone& request, WriteContext& context)
{
    const auto zone = TimeZone::named(request.time_zone);
    if (!zone)
        return refuse(zone.error());
    if (auto kept = context.stores.bank().setTimeZone(zone->name()); !kept)
        return refuse(std::move(kept.error()));
    context.announce(contract::TimeZoneChanged{zone->name()}, {});
    return contract::SetTimeZone::Reply{zone->name()};
}

} // namespace florin::server
