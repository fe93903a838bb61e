// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time_zone.h"

#include <QTest>

using namespace florin;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{

constexpr Timestamp utc(int month, unsigned day, int hour, int minute = 0)
{
    return std::chrono::sys_days{std::chrono::year{2026} / month / static_cast<int>(day)} +
           std::chrono::hours(hour) + std::chrono::minutes(minute);
}

} // namespace

/// Days and clocks of a place.
class TimeZoneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreThoseOfTheDatabase_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("known");
        QTest::newRow("a place") << u"Asia/Kolkata"_s << true;
        QTest::newRow("an older name of it") << u"Asia/Calcutta"_s << true;
        QTest::newRow("a place in three parts") << u"America/Argentina/Ushuaia"_s << true;
        QTest::newRow("UTC") << u"UTC"_s << true;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("no place") << u"Asia/Atlantis"_s << false;
        QTest::newRow("a file beside the database") << u"../../../etc/localtime"_s << false;
        QTest::newRow("a path") << u"/etc/localtime"_s << false;
        QTest::newRow("an offset") << u"UTC+05:30"_s << false;
        QTest::newRow("a rounder one") << u"UTC+5"_s << false;
        QTest::newRow("an offset by its letters") << u"EST"_s << false;
        QTest::newRow("an offset among places") << u"Etc/GMT+5"_s << false;
        QTest::newRow("a rule that looks like a name") << u"EST5EDT"_s << false;
        QTest::newRow("leap seconds") << u"right/Asia/Kolkata"_s << false;
        QTest::newRow("a rule") << u"IST-5:30"_s << false;
    }
    void namesAreThoseOfTheDatabase()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, known);
        const auto zone = TimeZone::named(name);
        QCOMPARE(zone.has_value(), known);
        if (known)
            QCOMPARE(zone->name(), name);
        else
            QVERIFY(zone.error().code == ProblemCode::unknown_time_zone);
    }

    void withoutANameItIsUtc()
    {
        QCOMPARE(TimeZone().name(), u"UTC"_s);
        QVERIFY(TimeZone() == *TimeZone::named(u"UTC"_s));
        QVERIFY(TimeZone() != *TimeZone::named(u"Asia/Kolkata"_s));
        QVERIFY(!TimeZone::ofMachine().name().isEmpty());
    }

    void aDayBeginsAtItsMidnight()
    {
        const Day day = TimeZone().dayOf(utc(3, 10, 12));
        QVERIFY(day == (Day{utc(3, 10, 0), utc(3, 11, 0)}));
        QVERIFY(day.has(day.begin) && day.has(day.end - 1ms));
        QVERIFY(!day.has(day.begin - 1ms) && !day.has(day.end));
        // In India it is half past six in the evening, the day before.
        const TimeZone india = *TimeZone::named(u"Asia/Kolkata"_s);
        QVERIFY(india.dayOf(utc(3, 10, 18, 29)) == (Day{utc(3, 9, 18, 30), utc(3, 10, 18, 30)}));
        QVERIFY(india.dayOf(utc(3, 10, 18, 30)) == (Day{utc(3, 10, 18, 30), utc(3, 11, 18, 30)}));
    }

    void daysAreShortOrLongWhereTheClocksAreChanged()
    {
        const TimeZone berlin = *TimeZone::named(u"Europe/Berlin"_s);
        const Day spring = berlin.dayOf(utc(3, 29, 12));
        QVERIFY(spring.end - spring.begin == 23h);
        QVERIFY(spring.begin == utc(3, 28, 23));
        const Day autumn = berlin.dayOf(utc(10, 25, 12));
        QVERIFY(autumn.end - autumn.begin == 25h);
        QVERIFY(autumn.begin == utc(10, 24, 22));
    }

    void daysFollowEachOther_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::newRow("clocks changed at two") << u"Europe/Berlin"_s;
        QTest::newRow("clocks changed at midnight") << u"Africa/Cairo"_s;
        QTest::newRow("clocks set back at midnight") << u"America/Havana"_s;
        QTest::newRow("clocks set back by half an hour") << u"Australia/Lord_Howe"_s;
        QTest::newRow("never changed") << u"Asia/Kolkata"_s;
    }
    void daysFollowEachOther()
    {
        QFETCH(const QString, zone);
        const TimeZone place = *TimeZone::named(zone);
        Day day = place.dayOf(utc(1, 1, 0));
        for (int i = 0; i < 366; ++i) {
            QVERIFY(place.dayOf(day.begin) == day);
            QVERIFY(place.dayOf(day.end - 1ms) == day);
            const Day next = place.dayOf(day.end);
            QVERIFY(next.begin == day.end);
            QVERIFY(next.end - next.begin >= 23h && next.end - next.begin <= 25h);
            day = next;
        }
    }

    void aDayThatAPlaceNeverHadIsLeftOut()
    {
        // Samoa crossed the date line: after Thursday the 29th came Saturday the 31st.
        const TimeZone samoa = *TimeZone::named(u"Pacific/Apia"_s);
        const Timestamp crossed = std::chrono::sys_days{std::chrono::year{2011} / 12 / 30} + 10h;
        QVERIFY(samoa.dayOf(crossed - 1ms).end == crossed);
        QVERIFY(samoa.dayOf(crossed).begin == crossed);
        QCOMPARE(samoa.wallTime(crossed).weekday, 5);
    }

    void theWallShowsItsOwnTime()
    {
        QVERIFY(TimeZone().wallTime(utc(3, 9, 9, 5) + 59'999ms) == (WallTime{0, 9 * 60 + 5}));
        // A Monday evening in London is Tuesday in India.
        QVERIFY(TimeZone::named(u"Asia/Kolkata"_s)->wallTime(utc(3, 9, 20)) == (WallTime{1, 90}));
        const TimeZone berlin = *TimeZone::named(u"Europe/Berlin"_s);
        QVERIFY(berlin.wallTime(utc(3, 29, 0, 59)) == (WallTime{6, 119}));
        QVERIFY(berlin.wallTime(utc(3, 29, 1)) == (WallTime{6, 180}));
        QVERIFY(berlin.wallTime(utc(10, 25, 0, 30)) == berlin.wallTime(utc(10, 25, 1, 30)));
    }
};

QTEST_GUILESS_MAIN(TimeZoneTest)
#include "time_zone_test.moc"
