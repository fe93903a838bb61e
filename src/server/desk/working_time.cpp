// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/desk/working_time.h"

#include <QStringList>

#include <array>
#include <chrono>

using namespace Qt::StringLiterals;

namespace florin::server
{
namespace
{

constexpr int week_days = 7;

} // namespace

bool WorkingTime::isOpenAt(Timestamp now) const
{
    const auto midnight = std::chrono::floor<std::chrono::days>(now);
    const int day = static_cast<int>(std::chrono::weekday(midnight).iso_encoding()) - 1;
    const auto minute = std::chrono::floor<std::chrono::minutes>(now - midnight).count();
    if (m_from_minute < m_until_minute)
        return has(day) && m_from_minute <= minute && minute < m_until_minute;
    // Over midnight: what began yesterday goes on.
    return (has(day) && m_from_minute <= minute) ||
           (has((day + week_days - 1) % week_days) && minute < m_until_minute);
}

Result<void> WorkingTime::requireOpenAt(Timestamp now) const
{
    if (isOpenAt(now))
        return {};
    return refuse({ProblemCode::outside_hours,
                   {{u"from"_s, timeText(m_from_minute)},
                    {u"until"_s, timeText(m_until_minute)},
                    {u"days"_s, daysText()}}});
}

QString WorkingTime::daysText() const
{
    static constexpr std::array names{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    QStringList days;
    for (int day = 0; day < week_days; ++day) {
        if (has(day))
            days.append(QString::fromLatin1(names[static_cast<std::size_t>(day)]));
    }
    return days.join(u' ');
}

QString WorkingTime::timeText(int minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, '0'_L1).arg(minute % 60, 2, 10, '0'_L1);
}

} // namespace florin::server
