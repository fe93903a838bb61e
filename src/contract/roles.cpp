// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/roles.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace florin::contract
{
namespace
{

QString amountText(const std::optional<Money>& amount)
{
    return amount ? amount->toText() : u"any"_s;
}

} // namespace

Currency currencyOf(const RoleLimit& limit)
{
    return limit.at_a_time ? limit.at_a_time->currency() : limit.per_day.value_or(Money()).currency();
}

std::optional<QString> whyNoLimit(const std::optional<Money>& at_a_time, const std::optional<Money>& per_day)
{
    if ((at_a_time && at_a_time->isNegative()) || (per_day && per_day->isNegative()))
        return u"must not be below zero"_s;
    if (!at_a_time || !per_day)
        return std::nullopt;
    if (at_a_time->currency() != per_day->currency())
        return u"must be in one currency"_s;
    if (at_a_time->minor() > per_day->minor())
        return u"must not allow more at a time than in a day"_s;
    return std::nullopt;
}

QString limitText(const RoleLimit& limit)
{
    return u"%1 at a time, %2 a day"_s.arg(amountText(limit.at_a_time), amountText(limit.per_day));
}

QString timeText(qint32 minute)
{
    return u"%1:%2"_s.arg(minute / 60, 2, 10, '0'_L1).arg(minute % 60, 2, 10, '0'_L1);
}

QString daysText(const std::vector<Weekday>& days)
{
    QStringList texts;
    for (const Weekday day : days) {
        QString name = Wire<Weekday>::pack(day).left(3);
        name[0] = name[0].toUpper();
        texts.append(name);
    }
    return texts.join(u' ');
}

QString hoursText(const std::optional<WorkingHours>& hours, const QString& time_zone)
{
    if (!hours)
        return u"at any time"_s;
    return u"%1 %2-%3 %4"_s.arg(daysText(hours->days), timeText(hours->from_minute),
                                timeText(hours->until_minute), time_zone);
}

} // namespace florin::contract
