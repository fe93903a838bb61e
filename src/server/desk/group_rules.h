// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account_number.h"
#include "core/problem.h"
#include "server/desk/role_rules.h"
#include "store/role_store.h"
#include "store/unit_of_work.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <functional>
#include <optional>

namespace florin::server
{

/// What the bank set of roles and limits, as a group of writes finds it, in memory. What changed since the
/// group before is read anew, whichever server changed it; of the limits of accounts no more than that. On
/// the writer's thread.
class GroupRules
{
public:
    /// A group begins: what it changes itself counts from the next one on.
    [[nodiscard]] Result<void> newGroup(store::UnitOfWork& stores);
    /// Whether they are others than in the group before.
    [[nodiscard]] bool hasChanged() const { return m_has_changed; }
    /// Whether what was added up of a day no longer holds: in another time zone, and where another server of
    /// the database took over, whose journal may end earlier.
    [[nodiscard]] bool daysAreVoid() const { return m_days_are_void; }

    [[nodiscard]] const RoleRules& roles() const { return m_roles; }
    /// Null when it has none.
    [[nodiscard]] const store::AccountLimit* limitOf(AccountNumber account) const;
    /// Whether anything is limited by the day.
    [[nodiscard]] bool hasDayLimits() const { return m_roles.hasDayLimits() || m_accounts_by_day > 0; }

private:
    [[nodiscard]] Result<void> read(store::UnitOfWork& stores, const store::RulesMark& mark);
    void take(const store::AccountLimit& limit);

    bool m_has_changed = false;
    bool m_days_are_void = false;
    std::optional<store::RulesMark> m_mark; ///< of what follows
    RoleRules m_roles;
    boost::unordered_flat_map<AccountNumber, store::AccountLimit, std::hash<AccountNumber>> m_accounts;
    qint64 m_accounts_by_day = 0; ///< how many of them are limited by the day
};

} // namespace florin::server
