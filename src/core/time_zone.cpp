// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time_zone.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace florin
{
namespace
{

constexpr int minute_ms = 60'000;

QDateTime shownIn(const QTimeZone& zone, Timestamp time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), zone);
}

/// As the names of places are written, and not offsets, which know nothing of summer time. A name is a path
/// in the database, and must not lead out of it.
bool isName(const QString& name)
{
    static const QRegularExpression form(
        QRegularExpression::anchoredPattern(u"[A-Za-z][A-Za-z0-9_]*(/[A-Za-z0-9_+-]+)*"_s));
    return form.match(name).hasMatch();
}

} // namespace

TimeZone::TimeZone() : m_zone(QTimeZone::utc()) {}

Result<TimeZone> TimeZone::named(const QString& name)
{
    if (isName(name)) {
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
    const QDate date = shownIn(m_zone, time).date();
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
    const QDateTime before = shownIn(m_zone, midnight - std::chrono::milliseconds(1));
    if (before.date() != date)
        return midnight;
    return midnight - std::chrono::milliseconds(before.time().msecsSinceStartOfDay() + 1);
}

WallTime TimeZone::wallTime(Timestamp time) const
{
    const QDateTime shown = shownIn(m_zone, time);
    return {shown.date().dayOfWeek() - 1, shown.time().msecsSinceStartOfDay() / minute_ms};
}

} // namespace florin
