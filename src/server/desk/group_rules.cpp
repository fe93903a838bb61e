// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/desk/group_rules.h"

#include "store/bank_store.h"

namespace florin::server
{

Result<void> GroupRules::newGroup(store::UnitOfWork& stores)
{
    const auto mark = stores.rulesMark();
    if (!mark)
        return refuse(mark.error());
    m_has_changed = m_mark != *mark;
    m_days_are_void = false;
    return m_has_changed ? read(stores, *mark) : Result<void>();
}

Result<void> GroupRules::read(store::UnitOfWork& stores, const store::RulesMark& mark)
{
    auto rules = RoleRules::read(stores);
    if (!rules)
        return refuse(std::move(rules.error()));
    // Over another connection what was counted before may never have been.
    const bool goes_on = m_mark && m_mark->connection == mark.connection;
    const auto changed = stores.roles().accountLimitsSince(goes_on ? m_mark->changes : -1);
    if (!changed)
        return refuse(changed.error());
    if (!goes_on) {
        m_accounts.clear();
        m_accounts_by_day = 0;
    }
    for (const store::AccountLimit& limit : *changed)
        take(limit);
    m_days_are_void = !goes_on || rules->timeZone() != m_roles.timeZone();
    m_roles = std::move(*rules);
    m_mark = mark;
    return {};
}

void GroupRules::take(const store::AccountLimit& limit)
{
    if (const auto before = m_accounts.find(limit.account); before != m_accounts.end()) {
        m_accounts_by_day -= before->second.per_day_minor.has_value();
        m_accounts.erase(before);
    }
    if (!limit.limits())
        return;
    m_accounts_by_day += limit.per_day_minor.has_value();
    m_accounts.emplace(limit.account, limit);
}

const store::AccountLimit* GroupRules::limitOf(AccountNumber account) const
{
    const auto found = m_accounts.find(account);
    return found == m_accounts.end() ? nullptr : &found->second;
}

} // namespace florin::server
