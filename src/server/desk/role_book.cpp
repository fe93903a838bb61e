// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/desk/role_book.h"

#include "store/bank_store.h"
#include "store/database.h"

namespace florin::server
{
namespace
{

// Seven bits of days, then twice eleven of minutes.
constexpr int days_bits = 7;
constexpr int minute_bits = 11;
constexpr quint32 days_mask = (1U << days_bits) - 1;
constexpr quint32 minute_mask = (1U << minute_bits) - 1;
static_assert(contract::WorkingHours::day_minutes <= minute_mask);

} // namespace

RoleBook::PackedTime RoleBook::packed(const WorkingTime& time)
{
    return static_cast<quint32>(time.days()) | static_cast<quint32>(time.fromMinute()) << days_bits |
           static_cast<quint32>(time.untilMinute()) << (days_bits + minute_bits);
}

void RoleBook::take(const RoleRules& rules)
{
    {
        const std::scoped_lock lock(m_zone_mutex);
        m_time_zone = rules.timeZone();
    }
    for (const contract::Role role : allRoles()) {
        OfRole& kept = m_roles[static_cast<std::size_t>(role)];
        for (std::size_t i = 0; i < kept.scopes.size(); ++i)
            kept.scopes[i].store(rules.scope(role, static_cast<contract::Permission>(i)),
                                 std::memory_order_relaxed);
        const auto& time = rules.hours(role);
        kept.time.store(time ? packed(*time) : 0, std::memory_order_relaxed);
    }
}

Result<void> RoleBook::reload(store::Database& database)
{
    const std::scoped_lock lock(m_reloading);
    const auto snapshot = database.snapshot();
    if (!snapshot)
        return refuse(snapshot.error());
    const auto rules = RoleRules::read(**snapshot);
    if (!rules)
        return refuse(rules.error());
    take(*rules);
    return {};
}

TimeZone RoleBook::timeZone() const
{
    const std::scoped_lock lock(m_zone_mutex);
    return m_time_zone;
}

contract::Grants RoleBook::grants(contract::Role role) const
{
    return contract::grantsFrom([&](contract::Permission permission) { return scope(role, permission); });
}

Result<void> RoleBook::requireOpen(contract::Role role, Timestamp now) const
{
    const PackedTime time = of(role).time.load(std::memory_order_relaxed);
    if (time == 0)
        return {};
    return WorkingTime(static_cast<int>(time & days_mask), static_cast<int>(time >> days_bits & minute_mask),
                       static_cast<int>(time >> (days_bits + minute_bits) & minute_mask))
        .requireOpenAt(now, timeZone());
}

} // namespace florin::server
