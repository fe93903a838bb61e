// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/desk/working_time.h"
#include "support/bank_fixture.h"

#include <QTest>

using namespace florin;
using namespace florin::contract;
using namespace florin::test;
using namespace Qt::StringLiterals;

namespace
{

/// A Monday, UTC.
constexpr std::chrono::sys_days monday{std::chrono::year{2026} / 9 / 21};

Timestamp at(int day, int hour, int minute = 0)
{
    return monday + std::chrono::days(day) + std::chrono::hours(hour) + std::chrono::minutes(minute);
}

const TimeZone utc;

const WorkingHours office{{Weekday::monday, Weekday::tuesday}, 9 * 60, 18 * 60};

} // namespace

/// When a role works, and what its people can do else.
class WorkingHoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bank = std::make_unique<BankFixture>(); }
    void cleanup()
    {
        QVERIFY(m_bank->ledgerHolds());
        m_bank.reset();
    }

    void aDaysWorkHasEdges_data()
    {
        QTest::addColumn<int>("day");
        QTest::addColumn<int>("minute");
        QTest::addColumn<bool>("open");
        QTest::newRow("before it begins") << 0 << 9 * 60 - 1 << false;
        QTest::newRow("as it begins") << 0 << 9 * 60 << true;
        QTest::newRow("its last minute") << 1 << 18 * 60 - 1 << true;
        QTest::newRow("as it ends") << 1 << 18 * 60 << false;
        QTest::newRow("on another day") << 2 << 12 * 60 << false;
        QTest::newRow("on the last day of the week") << 6 << 12 * 60 << false;
        QTest::newRow("a week later") << 7 << 12 * 60 << true;
    }
    void aDaysWorkHasEdges()
    {
        QFETCH(const int, day);
        QFETCH(const int, minute);
        QFETCH(const bool, open);
        const server::WorkingTime time(0b11, office.from_minute, office.until_minute);
        QCOMPARE(time.isOpenAt(at(day, 0, minute), utc), open);
        QCOMPARE(time.isOpenAt(at(day, 0, minute) + std::chrono::milliseconds(59'999), utc), open);
    }

    void aNightsWorkLastsIntoTheNextDay()
    {
        const server::WorkingTime sundays(0b100'0000, 22 * 60, 6 * 60);
        QVERIFY(!sundays.isOpenAt(at(6, 21, 59), utc));
        QVERIFY(sundays.isOpenAt(at(6, 22), utc));
        QVERIFY(sundays.isOpenAt(at(7, 5, 59), utc)); // on Monday
        QVERIFY(!sundays.isOpenAt(at(7, 6), utc));
        QVERIFY(!sundays.isOpenAt(at(7, 22), utc));
        QVERIFY(!sundays.isOpenAt(at(6, 5), utc)); // what would have begun on Saturday
    }

    void aWholeDayHasNoGap()
    {
        const server::WorkingTime mondays(1, 0, WorkingHours::day_minutes);
        QVERIFY(mondays.isOpenAt(at(0, 0), utc));
        QVERIFY(mondays.isOpenAt(at(1, 0) - std::chrono::milliseconds(1), utc));
        QVERIFY(!mondays.isOpenAt(at(1, 0), utc));
        QVERIFY(!mondays.isOpenAt(at(0, 0) - std::chrono::milliseconds(1), utc));
    }

    void theyAreThoseOfTheBanksZone()
    {
        const server::WorkingTime mondays(1, 9 * 60, 17 * 60);
        const TimeZone india = must(TimeZone::named(u"Asia/Kolkata"_s));
        QVERIFY(!mondays.isOpenAt(at(0, 3, 29), india));
        QVERIFY(mondays.isOpenAt(at(0, 3, 30), india)); // nine in the morning there
        QVERIFY(mondays.isOpenAt(at(0, 11, 29), india));
        QVERIFY(!mondays.isOpenAt(at(0, 11, 30), india));
        // There the day is over sooner, and the week begins sooner.
        const server::WorkingTime nights(1, 22 * 60, 6 * 60);
        QVERIFY(nights.isOpenAt(at(0, 16, 30), india));
        QVERIFY(nights.isOpenAt(at(1, 0, 29), india));
        QVERIFY(!nights.isOpenAt(at(1, 0, 30), india));
    }

    void theyFollowTheClockOnTheWallWhenItIsChanged()
    {
        const TimeZone berlin = must(TimeZone::named(u"Europe/Berlin"_s));
        const auto moment = [](int month, unsigned day, int hour, int minute = 0) {
            return Timestamp(std::chrono::sys_days{std::chrono::year{2026} / month / static_cast<int>(day)} +
                             std::chrono::hours(hour) + std::chrono::minutes(minute));
        };
        // From Saturday ten in the evening to six in the morning: seven hours in spring, nine in autumn.
        const server::WorkingTime night(0b10'0000, 22 * 60, 6 * 60);
        QVERIFY(!night.isOpenAt(moment(3, 28, 20, 59), berlin));
        QVERIFY(night.isOpenAt(moment(3, 28, 21), berlin));
        QVERIFY(night.isOpenAt(moment(3, 29, 3, 59), berlin));
        QVERIFY(!night.isOpenAt(moment(3, 29, 4), berlin));
        QVERIFY(!night.isOpenAt(moment(10, 24, 19, 59), berlin));
        QVERIFY(night.isOpenAt(moment(10, 24, 20), berlin));
        QVERIFY(night.isOpenAt(moment(10, 25, 4, 59), berlin));
        QVERIFY(!night.isOpenAt(moment(10, 25, 5), berlin));
        // The hour that the clocks leave out, and the one they show twice.
        const server::WorkingTime hour(0b100'0000, 2 * 60, 3 * 60);
        QVERIFY(!hour.isOpenAt(moment(3, 29, 0, 59), berlin));
        QVERIFY(!hour.isOpenAt(moment(3, 29, 1), berlin));
        QVERIFY(hour.isOpenAt(moment(10, 25, 0), berlin));
        QVERIFY(hour.isOpenAt(moment(10, 25, 1, 59), berlin));
        QVERIFY(!hour.isOpenAt(moment(10, 25, 2), berlin));
    }

    void aNewZoneCountsAtOnceAndOutlivesARestart()
    {
        setHours(Role::teller, office);
        m_bank->clock().set(at(0, 12, 31)); // past six in the evening in India
        const auto teller = m_bank->as(Role::teller);
        QCOMPARE(outcome(deposit(teller)), "done");
        QCOMPARE(must(m_bank->ask(admin(), SetTimeZone{u"Asia/Kolkata"_s, {}})).time_zone, u"Asia/Kolkata"_s);
        const auto refused = deposit(teller);
        QCOMPARE(outcome(refused), "outside_hours");
        QCOMPARE(std::get<QString>(*refused.error().value(u"zone")), u"Asia/Kolkata"_s);
        m_bank->restart();
        QCOMPARE(outcome(deposit(m_bank->as(Role::teller))), "outside_hours");
        m_bank->clock().set(at(1, 3, 30));
        QCOMPARE(outcome(deposit(m_bank->as(Role::teller))), "done");
        for (const RoleRow& row : must(m_bank->ask<ShowRoles>(m_bank->as(Role::auditor))).roles)
            QCOMPARE(row.time_zone, u"Asia/Kolkata"_s);
    }

    void outsideOfThemNobodyLogsIn()
    {
        setHours(Role::teller, office);
        m_bank->clock().set(at(0, 18));
        const auto refused = logIn(u"teller"_s);
        QCOMPARE(outcome(refused), "outside_hours");
        QCOMPARE(refused.error().value(u"from") ? std::get<QString>(*refused.error().value(u"from")) : u""_s,
                 u"09:00"_s);
        QCOMPARE(std::get<QString>(*refused.error().value(u"days")), u"Mon Tue"_s);
        // What the password was worth is told to nobody who does not have it.
        QCOMPARE(outcome(m_bank->askExactly(m_bank->nobody(), LogIn{u"teller"_s, Secret::fromText(u"x"_s)})),
                 "log_in_failed");
        QCOMPARE(outcome(logIn(u"support"_s)), "done");
        ListAudit wanted;
        wanted.action = u"identity.log_in"_s;
        wanted.about = u"teller"_s;
        const auto lines = must(m_bank->ask(m_bank->as(Role::auditor), wanted)).items;
        QCOMPARE(std::ranges::count(lines, u"outside_hours"_s, &AuditLine::outcome), 1);
        m_bank->clock().set(at(1, 9));
        QCOMPARE(outcome(logIn(u"teller"_s)), "done");
    }

    void whoIsInWhenItClosesCanOnlyLogOut()
    {
        setHours(Role::teller, office);
        m_bank->clock().set(at(0, 17, 59));
        const auto teller = m_bank->as(Role::teller);
        QCOMPARE(outcome(deposit(teller)), "done");
        m_bank->clock().set(at(0, 18));
        QCOMPARE(outcome(deposit(teller)), "outside_hours");
        QCOMPARE(outcome(m_bank->ask<ListAccounts>(teller)), "outside_hours");
        QCOMPARE(outcome(m_bank->ask<ShowAccess>(teller)), "outside_hours");
        QCOMPARE(outcome(m_bank->ask<LogOut>(teller)), "done");
    }

    void aSessionIsNotTakenUpOutsideOfThem()
    {
        setHours(Role::teller, office);
        m_bank->clock().set(at(0, 17, 55));
        const Secret token = must(logIn(u"teller"_s)).token;
        m_bank->clock().set(at(0, 18, 5));
        QCOMPARE(outcome(m_bank->askExactly(m_bank->nobody(), Resume{token})), "outside_hours");
    }

    void aClockThatJumpsIsTakenAtItsWord()
    {
        setHours(Role::teller, office);
        m_bank->clock().set(at(0, 17, 59));
        const auto teller = m_bank->as(Role::teller);
        m_bank->clock().set(at(0, 18, 1));
        QCOMPARE(outcome(deposit(teller)), "outside_hours");
        m_bank->clock().set(at(0, 17, 58));
        QCOMPARE(outcome(deposit(teller)), "done");
    }

    void administratorsAndCustomersAreNeverShutOut()
    {
        QCOMPARE(outcome(m_bank->ask(admin(), SetRoleHours{Role::admin, office, {}})), "role_stays");
        QCOMPARE(outcome(m_bank->ask(admin(), SetRoleHours{Role::customer, office, {}})), "role_stays");
    }

    void hoursOutliveARestartAndGoAgain()
    {
        setHours(Role::manager, office);
        m_bank->restart();
        m_bank->clock().set(at(3, 12));
        QCOMPARE(outcome(m_bank->ask<ListAccounts>(m_bank->as(Role::manager))), "outside_hours");
        setHours(Role::manager, std::nullopt);
        QCOMPARE(outcome(m_bank->ask<ListAccounts>(m_bank->as(Role::manager))), "done");
    }

    void hoursThatMakeNoSenseAreRefused()
    {
        const auto set = [this](std::vector<Weekday> days, qint32 from, qint32 until) {
            return outcome(m_bank->ask(
                admin(), SetRoleHours{Role::teller, WorkingHours{std::move(days), from, until}, {}}));
        };
        QCOMPARE(set({}, 540, 1080), "invalid_field");
        QCOMPARE(set({Weekday::monday, Weekday::monday}, 540, 1080), "invalid_field");
        QCOMPARE(set({Weekday::monday}, 540, 540), "invalid_field");
        QCOMPARE(set({Weekday::monday}, -1, 540), "invalid_field");
        QCOMPARE(set({Weekday::monday}, 0, 1441), "invalid_field");
        QCOMPARE(set({Weekday::monday}, 1440, 540), "invalid_field");
        QCOMPARE(set({Weekday::monday}, 1080, 0), "done");
    }

private:
    [[nodiscard]] server::CallerPtr admin() { return m_bank->as(Role::admin); }

    void setHours(Role role, const std::optional<WorkingHours>& hours)
    {
        (void)must(m_bank->ask(admin(), SetRoleHours{role, hours, {}}));
    }
    Result<Moved> deposit(const server::CallerPtr& caller)
    {
        return m_bank->ask(caller, Deposit{m_bank->asha().account, Money(1'000, {}), {}, {}});
    }
    Result<LoggedIn> logIn(const QString& user)
    {
        return m_bank->askExactly(m_bank->nobody(), LogIn{user, Secret::fromText(BankFixture::password)});
    }

    std::unique_ptr<BankFixture> m_bank;
};

QTEST_GUILESS_MAIN(WorkingHoursTest)
#include "working_hours_test.moc"
