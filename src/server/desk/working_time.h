// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/roles.h"
#include "core/problem.h"
#include "core/time_zone.h"

namespace florin::server
{

/// When a role works, in the seven days of a week, as the clock on the wall shows it; always, where nothing
/// else is said.
class WorkingTime
{
public:
    WorkingTime() = default;
    explicit WorkingTime(const contract::WorkingHours& hours);
    /// `days` has one bit each, Monday is the first.
    WorkingTime(int days, int from_minute, int until_minute)
        : m_days(days)
        , m_from_minute(from_minute)
        , m_until_minute(until_minute)
    {
    }

    /// An hour that the clocks leave out is nobody's; one that they show twice is open twice.
    [[nodiscard]] bool isOpenAt(Timestamp now, const TimeZone& zone) const;
    /// outside_hours{from, until, days, zone}.
    [[nodiscard]] Result<void> requireOpenAt(Timestamp now, const TimeZone& zone) const;

    [[nodiscard]] int days() const { return m_days; }
    [[nodiscard]] int fromMinute() const { return m_from_minute; }
    [[nodiscard]] int untilMinute() const { return m_until_minute; }
    [[nodiscard]] contract::WorkingHours hours() const;

private:
    [[nodiscard]] bool has(int day) const { return (m_days >> day & 1) != 0; }

    int m_days = 0b1111111;
    int m_from_minute = 0;
    int m_until_minute = contract::WorkingHours::day_minutes;
};

} // namespace florin::server
