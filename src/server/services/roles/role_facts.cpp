// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/roles/role_facts.h"

#include "server/desk/role_rules.h"
#include "store/bank_store.h"
#include "store/role_store.h"

using namespace Qt::StringLiterals;

namespace florin::server
{
namespace
{

Fact roleFact(contract::Role role)
{
    return {u"role"_s, contract::Wire<contract::Role>::pack(role)};
}

/// A line a currency, so that each stands beside what it was.
Fact limitFact(Currency currency, const contract::RoleLimit* limit)
{
    const QString field = u"limit_"_s + currency.code();
    return {field, limit ? contract::limitText(*limit) : u"none"_s};
}

} // namespace

Result<Facts> describeChange(const contract::ChangeRole& request, WriteContext& context)
{
    const auto rules = RoleRules::read(context.stores);
    if (!rules)
        return refuse(rules.error());
    Facts facts{roleFact(request.role)};
    for (const contract::ScopeChange& change : request.changes) {
        const contract::Scope scope = rules->scope(request.role, change.permission);
        facts.push_back({contract::Wire<contract::Permission>::pack(change.permission),
                         contract::Wire<contract::Scope>::pack(scope)});
    }
    return facts;
}

Result<Facts> describeRoleLimits(const contract::SetRoleLimits& request, WriteContext& context)
{
    const auto rules = RoleRules::read(context.stores);
    if (!rules)
        return refuse(rules.error());
    Facts facts{roleFact(request.role)};
    for (const contract::RoleLimit& limit : rules->limits(request.role))
        facts.push_back(limitFact(currencyOf(limit), &limit));
    for (const contract::RoleLimit& limit : request.limits) {
        if (!rules->limit(request.role, currencyOf(limit)))
            facts.push_back(limitFact(currencyOf(limit), nullptr));
    }
    return facts;
}

Result<Facts> describeRoleHours(const contract::SetRoleHours& request, WriteContext& context)
{
    const auto rules = RoleRules::read(context.stores);
    if (!rules)
        return refuse(rules.error());
    const contract::RoleRow row = rules->row(request.role);
    return Facts{roleFact(request.role), {u"hours"_s, contract::hoursText(row.hours, row.time_zone)}};
}

Result<Facts> describeTimeZone(const contract::SetTimeZone&, WriteContext& context)
{
    const auto profile = context.stores.bank().profile();
    if (!profile)
        return refuse(profile.error());
    return Facts{{u"time_zone"_s, profile->time_zone}};
}

} // namespace florin::server
