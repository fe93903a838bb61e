// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/desk/working_time.h"

using namespace Qt::StringLiterals;

namespace florin::server
{
namespace
{

constexpr int week_days = 7;

} // namespace

WorkingTime::WorkingTime(const contract::WorkingHours& hours)
    : m_days(0)
    , m_from_minute(hours.from_minute)
    , m_until_minute(hours.until_minute)
{
    for (const contract::Weekday day : hours.days)
        m_days |= 1 << static_cast<int>(day);
}

bool WorkingTime::isOpenAt(Timestamp now, const TimeZone& zone) const
{
    const auto [day, minute] = zone.wallTime(now);
    if (m_from_minute < m_until_minute)
        return has(day) && m_from_minute <= minute && minute < m_until_minute;
    // Over midnight: what began yesterday goes on.
    return (has(day) && m_from_minute <= minute) ||
           (has((day + week_days - 1) % week_days) && minute < m_until_minute);
}

Result<void> WorkingTime::requireOpenAt(Timestamp now, const TimeZone& zone) const
{
    if (isOpenAt(now, zone))
        return {};
    return refuse({ProblemCode::outside_hours,
                   {{u"from"_s, contract::timeText(m_from_minute)},
                    {u"until"_s, contract::timeText(m_until_minute)},
                    {u"days"_s, contract::daysText(hours().days)},
                    {u"zone"_s, zone.name()}}});
}

contract::WorkingHours WorkingTime::hours() const
{
    contract::WorkingHours hours{{}, m_from_minute, m_until_minute};
    for (int day = 0; day < week_days; ++day) {
        if (has(day))
            hours.days.push_back(static_cast<contract::Weekday>(day));
    }
    return hours;
}

} // namespace florin::server
