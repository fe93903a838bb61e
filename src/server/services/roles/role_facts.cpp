// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/roles/role_facts.h"

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

QString textOf(const std::optional<Money>& amount)
{
    return amount ? amount->toText() : u"any"_s;
}

/// A line a currency, so that each stands beside what it was.
Fact limitFact(Currency currency, const contract::RoleLimit* limit)
{
    const QString field = u"limit_"_s + currency.code();
    if (!limit)
        return {field, u"none"_s};
    return {field, u"%1 at a time, %2 a day"_s.arg(textOf(limit->at_a_time), textOf(limit->per_day))};
}

} // namespace

Result<Facts> describeChange(const contract::ChangeRole& request, WriteContext& context)
{
    const auto rules = RoleRules::read(context.stores.roles());
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
    const auto rules = RoleRules::read(context.stores.roles());
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
    const auto rules = RoleRules::read(context.stores.roles());
    if (!rules)
        return refuse(rules.error());
    const auto& hours = rules->hours(request.role);
    QString text = u"at any time"_s;
    if (hours)
        text = u"%1 %2-%3 UTC"_s.arg(hours->daysText(), WorkingTime::timeText(hours->fromMinute()),
                                     WorkingTime::timeText(hours->untilMinute()));
    return Facts{roleFact(request.role), {u"hours"_s, text}};
}

} // namespace florin::server
