// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/customer_store.h"
#include "store/ledger/ledger_bank.h"

using namespace florin;
using namespace florin::ledger::test;
using namespace florin::store;
using namespace florin::store::test;
using namespace Qt::StringLiterals;

/// Histories, the journal, lists and moments, each the same before folding, in the midst of it, and after.
class ReadingTest : public QObject
{
    Q_OBJECT

    enum Stage { Unfolded, Halfway, Folded };

    static void stages()
    {
        QTest::addColumn<int>("stage");
        QTest::newRow("unfolded") << int(Unfolded);
        QTest::newRow("halfway") << int(Halfway);
        QTest::newRow("folded") << int(Folded);
    }
    /// Twenty entries, ten seconds apart: deposits 1, 2 ... on account 0, each followed by a transfer of as
    /// much to 1.
    static void fill(LedgerBank& bank, int stage)
    {
        for (int i = 1; i <= 10; ++i) {
            bank.now = at(1'000 + 20 * i);
            bank.deposit(0, i, i % 2 == 0 ? u"Été, even"_s : u"odd"_s);
            bank.now = at(1'010 + 20 * i);
            bank.post(transfer(account(0), account(1), i, u"rent"_s));
            if (stage == Halfway && i == 5)
                bank.foldAll();
        }
        if (stage == Halfway)
            bank.foldStep(9);
        if (stage == Folded)
            bank.foldAll();
    }
    static std::vector<qint64> history(LedgerBank& bank, const EntryFilter& filter,
                                       const PageRequest& page = {})
    {
        return idsOf(must(bank.snapshot()->ledger().history(account(0), filter, page)).rows);
    }
    static std::vector<qint64> journal(LedgerBank& bank, const JournalRequest& request)
    {
        return idsOf(must(bank.snapshot()->ledger().journal(request)).rows);
    }

private Q_SLOTS:
    void historyIsNewestFirstAndFiltered_data() { stages(); }
    void historyIsNewestFirstAndFiltered()
    {
        QFETCH(const int, stage);
        LedgerBank bank;
        fill(bank, stage);
        QCOMPARE(history(bank, {}, {.limit = 4}), (std::vector<qint64>{20, 19, 18, 17}));
        QCOMPARE(history(bank, {}, {.before = 18, .limit = 2}), (std::vector<qint64>{17, 16}));
        QCOMPARE(history(bank, {.kind = EntryKind::deposit}, {.limit = 3}),
                 (std::vector<qint64>{19, 17, 15}));
        QCOMPARE(history(bank, {.from = at(1'190), .until = at(1'210)}), (std::vector<qint64>{19, 18}));
        QCOMPARE(history(bank, {.from = at(1'191)}, {.before = 20}), (std::vector<qint64>{19}));
        QCOMPARE(history(bank, {.text = u"éTÉ"_s}, {.limit = 2}), (std::vector<qint64>{19, 15}));
        QCOMPARE(history(bank, {.least_minor = 9, .most_minor = 9}), (std::vector<qint64>{18, 17}));
        const QString drawer = account(4).toGrouped();
        QCOMPARE(history(bank, {.text = drawer}, {.limit = 2}), (std::vector<qint64>{19, 17}));
        QVERIFY(history(bank, {.text = account(0).toText()}).empty()); // one's own number is in every line
        QVERIFY(history(bank, {.from = at(9'000)}).empty());
        QVERIFY(history(bank, {.until = at(0)}).empty());
        QVERIFY(must(bank.snapshot()->ledger().history(account(3), {}, {})).rows.empty());
        QVERIFY(must(bank.snapshot()->ledger().history(account(8), {}, {})).rows.empty());
    }

    void pagesHaveNoGapsAndNoRepeatsWhileTheBankGoesOn()
    {
        LedgerBank bank;
        fill(bank, Unfolded);
        std::vector<qint64> seen;
        PageRequest page{.limit = 3};
        for (bool more = true; more;) {
            const auto part = must(bank.snapshot()->ledger().history(account(0), {}, page));
            const auto ids = idsOf(part.rows);
            seen.insert(seen.end(), ids.begin(), ids.end());
            page.before = seen.back();
            more = part.more;
            bank.deposit(0, 1);
            bank.foldStep(4);
        }
        std::vector<qint64> wanted;
        for (qint64 id = 20; id > 0; --id)
            wanted.push_back(id);
        QCOMPARE(seen, wanted);
    }

    void theJournalIsSorted_data() { stages(); }
    void theJournalIsSorted()
    {
        QFETCH(const int, stage);
        LedgerBank bank;
        fill(bank, stage);
        const auto inOrder = [&](JournalOrder order, std::optional<AccountNumber> account) {
            JournalRequest request{.account = account, .order = order, .limit = 3};
            std::vector<qint64> seen;
            for (bool more = true; more;) {
                const auto part = must(bank.snapshot()->ledger().journal(request));
                const auto ids = idsOf(part.rows);
                seen.insert(seen.end(), ids.begin(), ids.end());
                request.after = {part.rows.back().id, part.rows.back().amount_minor};
                more = part.more;
            }
            return seen;
        };
        for (const auto& of : {std::optional<AccountNumber>(), std::optional(account(0))}) {
            std::vector<qint64> rising;
            for (qint64 id = 1; id <= 20; ++id)
                rising.push_back(id);
            QCOMPARE(inOrder(JournalOrder::Oldest, of), rising);
            QCOMPARE(inOrder(JournalOrder::Smallest, of), rising); // amounts rise with ids here
            std::reverse(rising.begin(), rising.end());
            QCOMPARE(inOrder(JournalOrder::Newest, of), rising);
            QCOMPARE(inOrder(JournalOrder::Largest, of), rising);
        }
        std::vector<qint64> of_payee = inOrder(JournalOrder::Largest, account(1));
        QCOMPARE(of_payee.size(), std::size_t(10));
        QCOMPARE(of_payee.front(), 20);
    }

    void theJournalIsFiltered()
    {
        LedgerBank bank;
        fill(bank, Halfway);
        QCOMPARE(journal(bank, {.filter = {.kind = EntryKind::transfer}, .limit = 2}),
                 (std::vector<qint64>{20, 18}));
        QCOMPARE(journal(bank, {.filter = {.until = at(1'040)}, .order = JournalOrder::Largest}),
                 (std::vector<qint64>{2, 1}));
        QCOMPARE(journal(bank, {.filter = {.text = account(1).toText()}, .limit = 1}),
                 (std::vector<qint64>{20}));
        QCOMPARE(journal(bank, {.filter = {.text = u"odd"_s}, .order = JournalOrder::Oldest, .limit = 2}),
                 (std::vector<qint64>{1, 5}));
        QVERIFY(journal(bank, {.filter = {.text = u"nothing"_s}}).empty());
    }

    void anAccountAtAMoment_data() { stages(); }
    void anAccountAtAMoment()
    {
        QFETCH(const int, stage);
        LedgerBank bank;
        fill(bank, stage);
        const auto at_moment = [&](qint64 second) {
            return must(bank.snapshot()->ledger().accountAt(account(1), at(second)));
        };
        QVERIFY(!at_moment(1'000)); // it was opened at this moment
        QCOMPARE(at_moment(1'001)->state.balance_minor, 0);
        QCOMPARE(at_moment(1'030)->state.balance_minor, 0);
        QCOMPARE(at_moment(1'031)->state.balance_minor, 1);
        QCOMPARE(at_moment(1'131)->state.balance_minor, 21);
        QCOMPARE(at_moment(9'999)->state.balance_minor, 55);
        QVERIFY(!must(bank.snapshot()->ledger().accountAt(account(8), at(9'999))));
    }

    /// Longer than the distance between marks, with entries of other accounts between.
    void aLongStatementIsEnteredAnywhere()
    {
        LedgerBank bank;
        std::vector<ledger::Entry> all;
        for (int i = 1; i <= 300; ++i) {
            bank.now = at(1'000 + i);
            bank.deposit(i % 3 == 0 ? 1 : 0, i);
            all.push_back(*must(bank.snapshot()->ledger().entry(EntryId{i})));
            if (i % 80 == 0)
                bank.foldStep(50);
        }
        for (int moment = 1'000; moment <= 1'302; moment += 7) {
            std::vector<ledger::Entry> expected;
            for (auto entry = all.rbegin(); entry != all.rend() && expected.size() < 5; ++entry) {
                if (entry->time < at(moment) && entry->names(account(0)))
                    expected.push_back(*entry);
            }
            const auto snapshot = bank.snapshot();
            QCOMPARE(must(snapshot->ledger().history(account(0), {.until = at(moment)}, {.limit = 5})).rows,
                     expected);
            const auto then = must(snapshot->ledger().accountAt(account(0), at(moment)));
            QCOMPARE(then && !then->state.last_entry.isNull(), !expected.empty());
            if (!expected.empty()) {
                QCOMPARE(then->state.last_entry, expected.front().id);
                QCOMPARE(then->state.entries, expected.front().credit_place.ordinal);
                QCOMPARE(then->state.balance_minor, expected.front().credit_balance_after_minor);
            }
        }
    }

    void accountsAreListed()
    {
        LedgerBank bank;
        must(bank.unit().begin());
        const CustomerId asha = must(bank.unit().customers().add(newCustomer(u"Asha"_s, u"Nair"_s)));
        must(bank.unit().customers().linkAccount(asha, account(1)));
        must(bank.unit().customers().linkAccount(asha, account(3)));
        must(bank.unit().commit());
        bank.deposit(3, 70);
        const auto list = [&](const AccountFilter& filter, std::optional<AccountNumber> after = {},
                              int limit = 100) {
            const auto page = must(bank.snapshot()->ledger().accountList(filter, after, limit));
            std::vector<AccountNumber> numbers;
            for (const Account& each : page.rows)
                numbers.push_back(each.state.number);
            return std::pair(numbers, page.more);
        };
        using Numbers = std::vector<AccountNumber>;
        QCOMPARE(list({}, {}, 2), std::pair(Numbers({account(0), account(1)}), true));
        QCOMPARE(list({}, account(1), 3), std::pair(Numbers({account(2), account(3), account(4)}), false));
        QCOMPARE(list({.kind = AccountKind::drawer}).first, Numbers{account(4)});
        QCOMPARE(list({.status = AccountStatus::frozen}).first, Numbers{});
        QCOMPARE(list({.owner = asha}).first, Numbers({account(1), account(3)}));
        QCOMPARE(list({.owner = asha}, account(1)).first, Numbers{account(3)});
        QCOMPARE(list({.text = u"NAIR"_s}).first, Numbers({account(1), account(3)}));
        QCOMPARE(list({.text = account(2).toGrouped()}).first, Numbers{account(2)});
        const auto page = must(bank.snapshot()->ledger().accountList({.owner = asha}, {}, 9));
        QCOMPARE(page.rows.back().state.balance_minor, 70); // from the tail
        const std::vector<AccountNumber> some{account(3), account(8), account(0)};
        QCOMPARE(must(bank.snapshot()->ledger().accounts(some)).size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(ReadingTest)
#include "reading_test.moc"
