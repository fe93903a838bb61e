// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/desk/role_rules.h"

#include <array>
#include <atomic>
#include <mutex>

namespace florin::store
{
class Database;
}

namespace florin::server
{

/// The rules that every request of this server is held against, in memory: they are asked for each one.
/// Read anew when this server changed them, or another one says it did. Thread-safe.
class RoleBook
{
public:
    RoleBook() { take(RoleRules()); }

    /// As they are committed by now.
    [[nodiscard]] Result<void> reload(store::Database& database);

    [[nodiscard]] contract::Scope scope(contract::Role role, contract::Permission permission) const
    {
        return of(role).scopes[static_cast<std::size_t>(permission)].load(std::memory_order_relaxed);
    }
    [[nodiscard]] contract::Grants grants(contract::Role role) const;
    /// outside_hours.
    [[nodiscard]] Result<void> requireOpen(contract::Role role, Timestamp now) const;

private:
    /// Its numbers fit into one: whoever reads them while they change gets the old ones or the new.
    using PackedTime = quint32;
    struct OfRole {
        std::array<std::atomic<contract::Scope>, contract::permission_count> scopes{};
        std::atomic<PackedTime> time = 0; ///< zero: always
    };
    [[nodiscard]] static PackedTime packed(const WorkingTime& time);
    [[nodiscard]] const OfRole& of(contract::Role role) const
    {
        return m_roles[static_cast<std::size_t>(role)];
    }
    void take(const RoleRules& rules);
    [[nodiscard]] TimeZone timeZone() const;

    std::mutex m_reloading; ///< whoever reads last, reads the newest
    std::array<OfRole, contract::role_count> m_roles;
    mutable std::mutex m_zone_mutex;
    TimeZone m_time_zone; ///< asked for by those who have working hours, under the mutex
};

} // namespace florin::server
