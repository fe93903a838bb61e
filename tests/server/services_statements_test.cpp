// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/bank_fixture.h"
#include "support/property.h"

#include "store/ledger_store.h"

using namespace florin;
using namespace florin::contract;
using namespace florin::test;
using namespace Qt::StringLiterals;

namespace
{

/// An account's lines as a plain list, and every question answered by going through all of it.
class NaiveAccount
{
public:
    NaiveAccount(AccountNumber number, BankFixture& bank)
    {
        const auto snapshot = must(bank.database().snapshot());
        for (qint64 id = 1;; ++id) {
            const auto entry = must(snapshot->ledger().entry(EntryId{id}));
            if (!entry)
                break;
            if (entry->debit == number || entry->credit == number)
                m_entries.push_back(*entry);
        }
        m_number = number;
    }

    [[nodiscard]] qint64 balanceAt(Timestamp moment) const
    {
        qint64 balance = 0;
        for (const ledger::Entry& entry : m_entries) {
            if (entry.time < moment)
                balance += movedBy(entry);
        }
        return balance;
    }
    [[nodiscard]] qint64 heldAt(Timestamp moment) const
    {
        std::map<EntryId, qint64> holds;
        for (const ledger::Entry& entry : m_entries) {
            if (entry.time >= moment || entry.debit != m_number)
                continue;
            if (entry.kind == EntryKind::hold)
                holds[entry.id] = entry.amount_minor;
            else if (entry.kind == EntryKind::capture || entry.kind == EntryKind::release)
                holds.erase(entry.about);
        }
        qint64 held = 0;
        for (const auto& [id, minor] : holds)
            held += minor;
        return held;
    }
    /// Newest first.
    [[nodiscard]] std::vector<EntryId> linesBetween(Timestamp from, Timestamp until) const
    {
        std::vector<EntryId> ids;
        for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry) {
            if (entry->time >= from && entry->time < until)
                ids.push_back(entry->id);
        }
        return ids;
    }
    [[nodiscard]] std::pair<qint64, qint64> inAndOut(Timestamp from, Timestamp until) const
    {
        std::pair<qint64, qint64> sums;
        for (const ledger::Entry& entry : m_entries) {
            if (entry.time < from || entry.time >= until)
                continue;
            const qint64 moved = movedBy(entry);
            (moved > 0 ? sums.first : sums.second) += std::abs(moved);
        }
        return sums;
    }

private:
    [[nodiscard]] qint64 movedBy(const ledger::Entry& entry) const
    {
        if (!ledger::movesMoney(entry.kind))
            return 0;
        return entry.debit == m_number ? -entry.amount_minor : entry.amount_minor;
    }

    std::vector<ledger::Entry> m_entries;
    AccountNumber m_number;
};

} // namespace

/// Balances at a moment and statements between two, against a plain replay.
class ServicesStatementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bank = std::make_unique<BankFixture>();
        m_start = m_bank->clock().now();
    }
    void cleanup()
    {
        QVERIFY(m_bank->ledgerHolds());
        m_bank.reset();
    }

    void aBalanceIsThatOfItsMoment()
    {
        const AccountNumber account = m_bank->asha().account;
        m_bank->clock().advance(std::chrono::seconds(10));
        const Moved moved = must(m_bank->ask(teller(), Deposit{account, Money(50, {}), {}, {}}));
        const Timestamp moment = m_bank->clock().now();
        QCOMPARE(balanceAt(moment).balance, Money(BankFixture::opening_minor, {}));
        const auto after = balanceAt(moment + std::chrono::milliseconds(1));
        QCOMPARE(after.balance, Money(BankFixture::opening_minor + 50, {}));
        QCOMPARE(after.last_entry, moved.entry);
        QCOMPARE(balanceAt({}).balance, after.balance);
        QCOMPARE(balanceAt({}).at, m_bank->clock().now());
        const auto before = balanceAt(m_start);
        QCOMPARE(before.balance, Money(0, {}));
        QVERIFY(!before.last_entry);
        const AccountNumber none = *AccountNumber::fromSerial(7'777'777'777);
        QCOMPARE(outcome(m_bank->ask(teller(), BalanceAt{none, {}})), "unknown_account");
        QCOMPARE(outcome(m_bank->ask(m_bank->as(m_bank->ravi()), BalanceAt{account, {}})), "not_permitted");
    }

    void aStatementLeadsFromBalanceToBalance()
    {
        const AccountNumber account = m_bank->asha().account;
        const auto at = [&](int second) { return m_start + std::chrono::seconds(second); };
        for (int i = 1; i <= 5; ++i) {
            m_bank->clock().advance(std::chrono::seconds(1));
            (void)must(m_bank->ask(teller(), Deposit{account, Money(i, {}), {}, {}}));
        }
        (void)must(m_bank->ask(teller(), Withdraw{account, Money(2, {}), {}, {}}));
        const auto whole = must(m_bank->ask(teller(), Statement{account, at(2), at(6), {}, {}}));
        QCOMPARE(whole.opening, Money(BankFixture::opening_minor + 1, {}));
        QCOMPARE(whole.closing, Money(BankFixture::opening_minor + 13, {}));
        QCOMPARE(whole.totals->lines, 5);
        QCOMPARE(whole.totals->paid_in, Money(14, {}));
        QCOMPARE(whole.totals->paid_out, Money(2, {}));
        QCOMPARE(whole.items.size(), std::size_t{5});
        QCOMPARE(whole.items.front().amount, Money(-2, {}));
        QVERIFY(!whole.next);
        QCOMPARE(outcome(m_bank->ask(teller(), Statement{account, at(3), at(2), {}, {}})), "invalid_field");
        const auto nothing = must(m_bank->ask(teller(), Statement{account, at(3), at(3), {}, {}}));
        QCOMPARE(nothing.opening, nothing.closing);
        QVERIFY(nothing.items.empty());
        QCOMPARE(nothing.totals->lines, 0);
        QCOMPARE(outcome(m_bank->ask(m_bank->as(m_bank->ravi()), Statement{account, at(0), at(1), {}, {}})),
                 "not_permitted");
    }

    void eachQuestionIsAnsweredAsByAReplay()
    {
        FLORIN_VERIFY_PROPERTY([this] {
            moveAtRandom();
            const AccountNumber account = *rc::gen::element(m_bank->asha().account, m_bank->ravi().account);
            const NaiveAccount naive(account, *m_bank);
            for (int question = 0; question < 4; ++question) {
                const Timestamp from = anyMoment();
                const Timestamp until = std::max(from, anyMoment());
                const auto balance = must(m_bank->ask(teller(), BalanceAt{account, from}));
                RC_ASSERT(balance.balance.minor() == naive.balanceAt(from));
                RC_ASSERT(balance.available.minor() == naive.balanceAt(from) - naive.heldAt(from));
                checkStatement(account, from, until, naive);
            }
        });
    }

private:
    [[nodiscard]] server::CallerPtr teller() { return m_bank->as(Role::teller); }
    [[nodiscard]] BalanceAt::Reply balanceAt(std::optional<Timestamp> moment)
    {
        return must(m_bank->ask(m_bank->as(m_bank->asha()), BalanceAt{m_bank->asha().account, moment}));
    }
    /// Often exactly that of an entry, or next to it.
    [[nodiscard]] Timestamp anyMoment() const
    {
        const auto span = (m_bank->clock().now() - m_start).count();
        return m_start + std::chrono::milliseconds(*rc::gen::inRange<qint64>(-2, span + 3));
    }

    /// What is refused for lack of money, or because the hold is settled, is part of it.
    void moveAtRandom()
    {
        const int count = *rc::gen::inRange(1, 8);
        for (int i = 0; i < count; ++i) {
            m_bank->clock().advance(std::chrono::milliseconds(*rc::gen::inRange(0, 3)));
            const bool swap = *rc::gen::arbitrary<bool>();
            const AccountNumber from = swap ? m_bank->ravi().account : m_bank->asha().account;
            const AccountNumber to = swap ? m_bank->asha().account : m_bank->ravi().account;
            const Money amount(*rc::gen::inRange(1, 60'000), {});
            switch (*rc::gen::inRange(0, 5)) {
            case 0:
                (void)m_bank->ask(teller(), Deposit{to, amount, {}, {}});
                break;
            case 1:
                (void)m_bank->ask(teller(), Withdraw{from, amount, {}, {}});
                break;
            case 2:
                if (const auto held = m_bank->ask(teller(), Hold{from, to, amount, {}, {}}))
                    m_holds.push_back(held->entry);
                break;
            case 3:
                if (!m_holds.empty())
                    (void)m_bank->ask(teller(), Release{*rc::gen::elementOf(m_holds), {}});
                break;
            default:
                (void)m_bank->ask(teller(), Transfer{from, to, amount, {}, {}});
            }
        }
    }

    void checkStatement(AccountNumber account, Timestamp from, Timestamp until, const NaiveAccount& naive)
    {
        Statement request{account, from, until, {}, *rc::gen::inRange(1, 6)};
        std::vector<EntryId> read;
        for (bool first = true; first || request.after; first = false) {
            const auto page = must(m_bank->ask(teller(), request));
            RC_ASSERT(page.opening.minor() == naive.balanceAt(from));
            RC_ASSERT(page.closing.minor() == naive.balanceAt(until));
            RC_ASSERT(page.totals.has_value() == first);
            if (first) {
                const auto [in, out] = naive.inAndOut(from, until);
                RC_ASSERT(page.totals->paid_in.minor() == in);
                RC_ASSERT(page.totals->paid_out.minor() == out);
                RC_ASSERT(page.totals->lines == static_cast<qint64>(naive.linesBetween(from, until).size()));
                RC_ASSERT(page.closing.minor() - page.opening.minor() == in - out);
            }
            for (const StatementLine& line : page.items)
                read.push_back(line.entry);
            request.after = page.next;
        }
        RC_ASSERT((read == naive.linesBetween(from, until)));
    }

    std::unique_ptr<BankFixture> m_bank;
    std::vector<EntryId> m_holds;
    Timestamp m_start;
};

QTEST_GUILESS_MAIN(ServicesStatementsTest)
#include "services_statements_test.moc"
