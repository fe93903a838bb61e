// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/bank_fixture.h"

#include <QTest>

#include <thread>

using namespace florin;
using namespace florin::contract;
using namespace florin::test;
using namespace Qt::StringLiterals;

namespace
{

Money rupees(qint64 whole)
{
    return {whole * 100, Currency()};
}

Money amountIn(const Problem& problem, QStringView name)
{
    const ProblemValue* value = problem.value(name);
    return value ? std::get<Money>(*value) : Money(-1, {});
}

} // namespace

/// How much leaves an account, and how much a person moves, at a time and in a day.
class LimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bank = std::make_unique<BankFixture>(); }
    void cleanup()
    {
        QVERIFY(m_bank->ledgerHolds());
        m_bank.reset();
    }

    void anAccountSendsAtMostSoMuchAtATime()
    {
        limitAccount(rupees(100), std::nullopt);
        QCOMPARE(outcome(transfer(rupees(100))), "done");
        const auto over = transfer(Money(100'01, {}));
        QCOMPARE(outcome(over), "over_limit");
        QCOMPARE(amountIn(over.error(), u"limit"), rupees(100));
        QCOMPARE(outcome(withdraw(Money(100'01, {}))), "over_limit");
        QCOMPARE(outcome(withdraw(rupees(100))), "done");
        // What comes in is not limited, nor what other accounts send.
        QCOMPARE(outcome(deposit(rupees(500))), "done");
        QCOMPARE(
            outcome(m_bank->ask(m_bank->as(m_bank->ravi()), Transfer{ravi(), asha(), rupees(500), {}, {}})),
            "done");
    }

    void anAccountSendsAtMostSoMuchInADay()
    {
        limitAccount(std::nullopt, rupees(300));
        QCOMPARE(outcome(transfer(rupees(200))), "done");
        const auto over = withdraw(Money(100'01, {}));
        QCOMPARE(outcome(over), "over_day_limit");
        QCOMPARE(amountIn(over.error(), u"limit"), rupees(300));
        QCOMPARE(amountIn(over.error(), u"used"), rupees(200));
        QCOMPARE(amountIn(over.error(), u"left"), rupees(100));
        QCOMPARE(outcome(withdraw(rupees(100))), "done");
        QCOMPARE(outcome(transfer(Money(1, {}))), "over_day_limit");
    }

    void whatWentBeforeTheLimitWasSetCounts()
    {
        (void)must(transfer(rupees(200)));
        limitAccount(std::nullopt, rupees(300));
        QCOMPARE(outcome(transfer(Money(100'01, {}))), "over_day_limit");
        m_bank->restart();
        QCOMPARE(outcome(transfer(Money(100'01, {}))), "over_day_limit");
        QCOMPARE(outcome(transfer(rupees(100))), "done");
    }

    void aNewDayBeginsAtMidnight()
    {
        limitAccount(std::nullopt, rupees(300));
        m_bank->clock().set(midnight() - std::chrono::milliseconds(1));
        QCOMPARE(outcome(transfer(rupees(300))), "done");
        QCOMPARE(outcome(transfer(Money(1, {}))), "over_day_limit");
        m_bank->clock().advance(std::chrono::milliseconds(1));
        QCOMPARE(outcome(transfer(rupees(300))), "done");
        QCOMPARE(outcome(transfer(Money(1, {}))), "over_day_limit");
    }

    void aDayBeginsAtTheBanksOwnMidnight()
    {
        limitAccount(std::nullopt, rupees(300));
        (void)must(m_bank->ask(admin(), SetTimeZone{u"Asia/Kolkata"_s, {}}));
        const Timestamp there = midnight() + std::chrono::hours(18) + std::chrono::minutes(30);
        m_bank->clock().set(midnight());
        QCOMPARE(outcome(transfer(rupees(200))), "done");
        m_bank->clock().set(there - std::chrono::milliseconds(1));
        const auto over = transfer(Money(100'01, {}));
        QCOMPARE(outcome(over), "over_day_limit");
        QCOMPARE(std::get<QString>(*over.error().value(u"zone")), u"Asia/Kolkata"_s);
        QCOMPARE(outcome(transfer(rupees(100))), "done");
        m_bank->clock().set(there);
        QCOMPARE(outcome(transfer(rupees(300))), "done");
        QCOMPARE(outcome(transfer(Money(1, {}))), "over_day_limit");
        m_bank->clock().set(midnight() + std::chrono::hours(24)); // still the same day there
        QCOMPARE(outcome(transfer(Money(1, {}))), "over_day_limit");
        QCOMPARE(must(m_bank->ask(admin(), ShowAccount{m_bank->asha().account})).limits->sent_today,
                 std::optional(rupees(300)));
    }

    void aNewZoneCountsFromItsOwnMidnight()
    {
        limitAccount(std::nullopt, rupees(300));
        m_bank->clock().set(midnight() + std::chrono::hours(18));
        QCOMPARE(outcome(transfer(rupees(200))), "done");
        m_bank->clock().set(midnight() + std::chrono::hours(19));
        QCOMPARE(outcome(transfer(rupees(50))), "done");
        // In India it is half past midnight: the fifty are of today there, the rest is not.
        (void)must(m_bank->ask(admin(), SetTimeZone{u"Asia/Kolkata"_s, {}}));
        QCOMPARE(outcome(transfer(Money(250'01, {}))), "over_day_limit");
        QCOMPARE(outcome(transfer(rupees(250))), "done");
        QCOMPARE(outcome(transfer(Money(1, {}))), "over_day_limit");
    }

    void aDayOfTwentyFiveHoursIsOneDay()
    {
        limitAccount(std::nullopt, rupees(300));
        (void)must(m_bank->ask(admin(), SetTimeZone{u"Europe/Berlin"_s, {}}));
        const std::chrono::sys_days changed{std::chrono::year{2027} / 10 / 31};
        m_bank->clock().set(changed - std::chrono::hours(2)); // midnight there
        QCOMPARE(outcome(transfer(rupees(300))), "done");
        m_bank->clock().set(changed + std::chrono::hours(23) - std::chrono::milliseconds(1));
        QCOMPARE(outcome(transfer(Money(1, {}))), "over_day_limit");
        m_bank->clock().set(changed + std::chrono::hours(23));
        QCOMPARE(outcome(transfer(rupees(300))), "done");
    }

    void aClockThatJumpsGivesNoDayTwice()
    {
        limitAccount(std::nullopt, rupees(300));
        QCOMPARE(outcome(transfer(rupees(300))), "done");
        m_bank->clock().set(midnight());
        QCOMPARE(outcome(transfer(rupees(200))), "done");
        // Back to yesterday: entries keep the time of the newest one, and so its day.
        m_bank->clock().set(midnight() - std::chrono::hours(20));
        QCOMPARE(outcome(transfer(Money(100'01, {}))), "over_day_limit");
        const auto shown = must(m_bank->ask(admin(), ShowAccount{m_bank->asha().account}));
        QCOMPARE(shown.limits->sent_today, std::optional(rupees(200)));
        QCOMPARE(outcome(transfer(rupees(100))), "done");
        m_bank->clock().set(midnight() + std::chrono::hours(1));
        QCOMPARE(outcome(transfer(Money(1, {}))), "over_day_limit");
    }

    void whatIsReversedTheSameDayCanBeSentAgain()
    {
        limitAccount(std::nullopt, rupees(300));
        const auto sent = must(transfer(rupees(300)));
        QCOMPARE(outcome(m_bank->askWithSecond(admin(), Reverse{sent.entry, {}, {}})), "done");
        QCOMPARE(outcome(transfer(rupees(300))), "done");
        QCOMPARE(outcome(transfer(Money(1, {}))), "over_day_limit");
    }

    void whatIsReversedTheNextDayIsNotASecondLimit()
    {
        limitAccount(std::nullopt, rupees(300));
        const auto sent = must(transfer(rupees(300)));
        m_bank->clock().set(midnight());
        QCOMPARE(outcome(m_bank->askWithSecond(admin(), Reverse{sent.entry, {}, {}})), "done");
        QCOMPARE(outcome(transfer(rupees(300))), "done");
        QCOMPARE(outcome(transfer(Money(1, {}))), "over_day_limit");
    }

    void holdsCountWhenTheyAreCaptured()
    {
        limitAccount(rupees(200), rupees(300));
        QCOMPARE(outcome(hold(Money(200'01, {}))), "over_limit");
        const auto first = must(hold(rupees(200)));
        const auto second = must(hold(rupees(200)));
        QCOMPARE(outcome(m_bank->ask(teller(), Capture{first.entry, std::nullopt, {}})), "done");
        QCOMPARE(outcome(m_bank->ask(teller(), Capture{second.entry, std::nullopt, {}})), "over_day_limit");
        QCOMPARE(outcome(m_bank->ask(teller(), Capture{second.entry, rupees(100), {}})), "done");
    }

    void closingPaysOutNoMoreThanTheLimit()
    {
        limitAccount(rupees(100), std::nullopt);
        CloseAccount request{asha(), Secret::fromText(BankFixture::password), true, m_bank->key()};
        QCOMPARE(outcome(m_bank->ask(admin(), request)), "over_limit");
        limitAccount(std::nullopt, std::nullopt);
        request.key = m_bank->key();
        QCOMPARE(outcome(m_bank->askWithSecond(admin(), request)), "done");
    }

    void whatASecondPersonApprovesStaysUnderTheLimit()
    {
        (void)must(
            m_bank->askWithSecond(admin(), SetFourEyes{u"money.transfer"_s, AskSecond::always, {}, {}, {}}));
        limitAccount(std::nullopt, rupees(300));
        QCOMPARE(outcome(m_bank->ask(teller(), Transfer{asha(), ravi(), rupees(301), {}, {}})),
                 "over_day_limit");
        const auto asked = m_bank->ask(admin(), Transfer{asha(), ravi(), rupees(300), {}, {}});
        const ProposalId id = *BankFixture::proposalIn(asked.error());
        QCOMPARE(outcome(transfer(rupees(1))), "done"); // the customer's own
        QCOMPARE(outcome(m_bank->approve(id, m_bank->as(Role::manager))), "over_day_limit");
        m_bank->clock().set(midnight());
        QCOMPARE(outcome(m_bank->approve(id, m_bank->as(Role::manager))), "proposal_stale");
        QCOMPARE(outcome(m_bank->approve(id, m_bank->as(Role::manager))), "done");
    }

    void ofTwoAtOnceOnePasses()
    {
        limitAccount(std::nullopt, rupees(300));
        std::array<QByteArray, 6> outcomes;
        std::vector<std::thread> threads;
        const auto caller = m_bank->as(m_bank->asha());
        for (QByteArray& each : outcomes)
            threads.emplace_back([&] {
                each = outcome(m_bank->ask(caller, Transfer{asha(), ravi(), rupees(100), {}, {}}));
            });
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(std::ranges::count(outcomes, QByteArray("done")), 3);
        QCOMPARE(std::ranges::count(outcomes, QByteArray("over_day_limit")), 3);
    }

    void aRefusalLeavesNothingBehind()
    {
        limitAccount(std::nullopt, rupees(300));
        (void)must(transfer(rupees(200)));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(outcome(transfer(rupees(200))), "over_day_limit");
        QCOMPARE(must(m_bank->ask(admin(), ShowAccount{asha()})).balance, rupees(800));
        QCOMPARE(outcome(transfer(rupees(100))), "done");
    }

    void aRepeatIsNotCountedTwice()
    {
        limitAccount(std::nullopt, rupees(300));
        const Transfer request{asha(), ravi(), rupees(300), {}, m_bank->key()};
        const auto first = must(m_bank->askExactly(m_bank->as(m_bank->asha()), request));
        QCOMPARE(must(m_bank->askExactly(m_bank->as(m_bank->asha()), request)).entry, first.entry);
    }

    void anAccountShowsItsLimits()
    {
        QVERIFY(!must(m_bank->ask(admin(), ShowAccount{asha()})).limits);
        limitAccount(rupees(200), rupees(300));
        (void)must(transfer(rupees(150)));
        const auto sent = must(transfer(rupees(50)));
        (void)must(m_bank->askWithSecond(admin(), Reverse{sent.entry, {}, {}}));
        for (const auto& caller : {admin(), m_bank->as(m_bank->asha())}) {
            const auto limits = must(m_bank->ask(caller, ShowAccount{asha()})).limits;
            QCOMPARE(limits->at_a_time, std::optional(rupees(200)));
            QCOMPARE(limits->per_day, std::optional(rupees(300)));
            QCOMPARE(limits->sent_today, std::optional(rupees(150)));
        }
        m_bank->clock().set(midnight());
        QCOMPARE(must(m_bank->ask(admin(), ShowAccount{asha()})).limits->sent_today,
                 std::optional(rupees(0)));
    }

    void limitsThatMakeNoSenseAreRefused()
    {
        const auto set = [this](AccountNumber account, std::optional<Money> at_a_time,
                                std::optional<Money> per_day) {
            return outcome(m_bank->ask(admin(), SetAccountLimits{account, at_a_time, per_day, {}}));
        };
        const Money yen(5, *Currency::fromCode(u"JPY"));
        QCOMPARE(set(asha(), yen, std::nullopt), "wrong_currency");
        QCOMPARE(set(asha(), std::nullopt, yen), "wrong_currency");
        QCOMPARE(set(asha(), Money(-1, {}), std::nullopt), "invalid_field");
        QCOMPARE(set(asha(), rupees(2), rupees(1)), "invalid_field");
        QCOMPARE(set(*AccountNumber::fromSerial(7'000'000'000), rupees(1), std::nullopt), "unknown_account");
        const auto roles = [this](std::vector<RoleLimit> limits) {
            return outcome(m_bank->ask(admin(), SetRoleLimits{Role::teller, std::move(limits), {}}));
        };
        QCOMPARE(roles({{std::nullopt, std::nullopt}}), "invalid_field");
        QCOMPARE(roles({{rupees(1), std::nullopt}, {std::nullopt, rupees(2)}}), "invalid_field");
        QCOMPARE(roles({{Money(-1, {}), std::nullopt}}), "invalid_field");
        QCOMPARE(roles({{rupees(2), rupees(1)}}), "invalid_field");
        QCOMPARE(roles({{rupees(1), yen}}), "invalid_field");
    }

    void aPersonMovesAtMostSoMuchAtATime()
    {
        limitRole(Role::teller, rupees(100), std::nullopt);
        QCOMPARE(outcome(deposit(rupees(100))), "done");
        const auto over = deposit(Money(100'01, {}));
        QCOMPARE(outcome(over), "over_role_limit");
        QCOMPARE(amountIn(over.error(), u"limit"), rupees(100));
        QCOMPARE(outcome(hold(rupees(101))), "over_role_limit");
        QCOMPARE(outcome(transfer(rupees(101))), "done"); // the customer's role has none
        QCOMPARE(outcome(m_bank->ask(m_bank->as(Role::manager), Deposit{asha(), rupees(101), {}, {}})),
                 "done");
    }

    void aPersonMovesAtMostSoMuchInADay()
    {
        limitRole(Role::teller, std::nullopt, rupees(300));
        m_bank->addStaff(u"tara"_s, Role::teller);
        QCOMPARE(outcome(deposit(rupees(200))), "done");
        const auto over = m_bank->ask(teller(), Withdraw{ravi(), Money(100'01, {}), {}, {}});
        QCOMPARE(outcome(over), "over_role_day_limit");
        QCOMPARE(amountIn(over.error(), u"used"), rupees(200));
        QCOMPARE(amountIn(over.error(), u"left"), rupees(100));
        // Each person has a day of their own.
        QCOMPARE(outcome(m_bank->ask(m_bank->callerNamed(u"tara"_s), Deposit{asha(), rupees(300), {}, {}})),
                 "done");
        QCOMPARE(outcome(deposit(rupees(100))), "done");
        QCOMPARE(outcome(deposit(Money(1, {}))), "over_role_day_limit");
        m_bank->clock().set(midnight());
        QCOMPARE(outcome(deposit(rupees(300))), "done");
    }

    void whatSomebodyElseTakesBackWasMovedAllTheSame()
    {
        limitRole(Role::teller, std::nullopt, rupees(300));
        const auto moved = must(deposit(rupees(300)));
        (void)must(m_bank->askWithSecond(admin(), Reverse{moved.entry, {}, {}}));
        QCOMPARE(outcome(deposit(Money(1, {}))), "over_role_day_limit");
    }

    void customersHaveARoleToo()
    {
        limitRole(Role::customer, std::nullopt, rupees(300));
        QCOMPARE(outcome(transfer(rupees(300))), "done");
        QCOMPARE(outcome(transfer(Money(1, {}))), "over_role_day_limit");
        QCOMPARE(
            outcome(m_bank->ask(m_bank->as(m_bank->ravi()), Transfer{ravi(), asha(), rupees(300), {}, {}})),
            "done");
        limitRole(Role::customer, std::nullopt, std::nullopt);
        QCOMPARE(outcome(transfer(rupees(1))), "done");
    }

    void otherCurrenciesAreNotLimited()
    {
        limitRole(Role::teller, rupees(1), rupees(1));
        OpenAccount request;
        request.customer = m_bank->asha().customer;
        request.currency = *Currency::fromCode(u"JPY");
        const auto account = must(m_bank->ask(m_bank->as(Role::manager), request)).account;
        QCOMPARE(outcome(m_bank->ask(teller(), Deposit{account, Money(90'000, request.currency), {}, {}})),
                 "done");
    }

private:
    [[nodiscard]] server::CallerPtr admin() { return m_bank->as(Role::admin); }
    [[nodiscard]] server::CallerPtr teller() { return m_bank->as(Role::teller); }
    [[nodiscard]] AccountNumber asha() const { return m_bank->asha().account; }
    [[nodiscard]] AccountNumber ravi() const { return m_bank->ravi().account; }
    /// The next one.
    [[nodiscard]] Timestamp midnight() const
    {
        if (m_midnight == Timestamp())
            m_midnight = std::chrono::floor<std::chrono::days>(m_bank->clock().now()) + std::chrono::days(1);
        return m_midnight;
    }

    void limitAccount(std::optional<Money> at_a_time, std::optional<Money> per_day)
    {
        (void)must(m_bank->askWithSecond(admin(), SetAccountLimits{asha(), at_a_time, per_day, {}}));
    }
    void limitRole(Role role, std::optional<Money> at_a_time, std::optional<Money> per_day)
    {
        SetRoleLimits request{role, {}, {}};
        if (at_a_time || per_day)
            request.limits.push_back({at_a_time, per_day});
        (void)must(m_bank->ask(admin(), request));
    }
    Result<Moved> transfer(Money amount)
    {
        return m_bank->ask(m_bank->as(m_bank->asha()), Transfer{asha(), ravi(), amount, {}, {}});
    }
    Result<Moved> withdraw(Money amount)
    {
        return m_bank->ask(m_bank->as(m_bank->asha()), Withdraw{asha(), amount, {}, {}});
    }
    Result<Moved> deposit(Money amount) { return m_bank->ask(teller(), Deposit{asha(), amount, {}, {}}); }
    Result<Moved> hold(Money amount) { return m_bank->ask(teller(), Hold{asha(), ravi(), amount, {}, {}}); }

    std::unique_ptr<BankFixture> m_bank;
    mutable Timestamp m_midnight;
};

QTEST_GUILESS_MAIN(LimitsTest)
#include "limits_test.moc"
