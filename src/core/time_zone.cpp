// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time_zone.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace florin
{
namespace
{

constexpr int minute_ms = 60'000;

} // namespace

bool TimeZone::isPlace(const QString& name)
{
    // A name is a path in the database, and must not lead out of it.
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(u"[A-Z][A-Za-z]+(/[A-Za-z_-]+){1,2}"_s));
    return form.match(name).hasMatch() && !name.startsWith("Etc/"_L1);
}

TimeZone::TimeZone() : m_zone(QTimeZone::utc()) {}

Result<TimeZone> TimeZone::named(const QString& name)
{
    if (isPlace(name) || name == u"UTC"_s) {
        const QByteArray id = name.toLatin1();
        if (QTimeZone zone(id); zone.isValid() && zone.id() == id)
            return TimeZone(std::move(zone));
    }
    return refuse({ProblemCode::unknown_time_zone, {{u"zone"_s, name}}});
}

TimeZone TimeZone::ofMachine()
{
    return named(QString::fromLatin1(QTimeZone::systemTimeZoneId())).value_or(TimeZone());
}

QString TimeZone::name() const
{
    return QString::fromLatin1(m_zone.id());
}

Day TimeZone::dayOf(Timestamp time) const
{
    const QDate date = dateTime(time).date();
    return {beginOf(date), beginOf(date.addDays(1))};
}

Timestamp TimeZone::beginOf(QDate date) const
{
    QDateTime begin = date.startOfDay(m_zone);
    while (!begin.isValid()) { // a zone that crossed the date line left the day out
        date = date.addDays(1);
        begin = date.startOfDay(m_zone);
    }
    const Timestamp midnight{std::chrono::milliseconds(begin.toMSecsSinceEpoch())};
    // Clocks that are set back to midnight show it twice: the day begins with the first.
    const QDateTime before = dateTime(midnight - std::chrono::milliseconds(1));
    if (before.date() != date)
        return midnight;
    return midnight - std::chrono::milliseconds(before.time().msecsSinceStartOfDay() + 1);
}

QDateTime TimeZone::dateTime(Timestamp time) const
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), m_zone);
}

WallTime TimeZone::wallTime(Timestamp time) const
{
    const QDateTime shown = dateTime(time);
    return {shown.date().dayOfWeek() - 1, shown.time().msecsSinceStartOfDay() / minute_ms};
}

} // namespace florin
