// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/problem.h"

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace florin
{

/// A calendar day somewhere, from one midnight there to the next: of 23 or 25 hours where the clocks are
/// changed on it.
struct Day {
    Timestamp begin;
    Timestamp end; ///< not included

    [[nodiscard]] constexpr bool has(Timestamp time) const { return begin <= time && time < end; }
    friend constexpr bool operator==(const Day&, const Day&) = default;
};

/// What the clock on the wall shows.
struct WallTime {
    int weekday = 0; ///< Monday is 0
    int minute = 0;  ///< of the day

    friend constexpr bool operator==(const WallTime&, const WallTime&) = default;
};

/// A time zone of the IANA database, as this machine has it (tzdata). Never changed once it is made: several
/// threads may ask one.
class TimeZone
{
public:
    /// UTC.
    TimeZone();
    /// Whether a name of the IANA database is that of a place ("Asia/Kolkata"). Those of offsets ("EST",
    /// "Etc/GMT+5") know nothing of when clocks are changed.
    [[nodiscard]] static bool isPlace(const QString& name);
    /// A place or UTC; unknown_time_zone{zone} for anything else, and for what this machine does not have.
    [[nodiscard]] static Result<TimeZone> named(const QString& name);
    /// That of this machine; UTC where it says none.
    [[nodiscard]] static TimeZone ofMachine();

    [[nodiscard]] QString name() const;
    /// The days of a zone leave no moment out, and have none in common.
    [[nodiscard]] Day dayOf(Timestamp time) const;
    [[nodiscard]] WallTime wallTime(Timestamp time) const;
    /// In this zone.
    [[nodiscard]] QDateTime dateTime(Timestamp time) const;

    friend bool operator==(const TimeZone& a, const TimeZone& b) { return a.m_zone == b.m_zone; }

private:
    explicit TimeZone(QTimeZone zone) : m_zone(std::move(zone)) {}
    [[nodiscard]] Timestamp beginOf(QDate date) const;

    QTimeZone m_zone;
};

} // namespace florin
