// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger/ledger_bank.h"

using namespace florin;
using namespace florin::ledger::test;
using namespace florin::store;
using namespace florin::store::test;
using namespace Qt::StringLiterals;

/// What is appended is there, once, for the next group, for readers, and after a restart.
class AppendTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesComeBackAsTheyWere()
    {
        LedgerBank bank;
        ledger::Book book({});
        const auto answers =
            bank.decide(book, {{key(5),
                                UserId{3},
                                {move(EntryKind::deposit, account(4), account(0), 900, u"₹ नमस्ते"_s),
                                 hold(account(0), account(1), 300)}}});
        bank.commit(book);
        const auto& made = answers.front()->entries;
        const auto snapshot = bank.snapshot();
        for (const Entry& entry : made)
            QCOMPARE(must(snapshot->ledger().entry(entry.id)), entry);
        QVERIFY(!must(snapshot->ledger().entry(EntryId{3})));
        QCOMPARE(must(snapshot->ledger().tip()), (ledger::Tip{EntryId{2}, bank.now}));
        const Account kept = *must(snapshot->ledger().account(account(0)));
        QCOMPARE(kept.state.balance_minor, 900);
        QCOMPARE(kept.state.held_minor, 300);
        QCOMPARE(kept.state.last_entry, EntryId{2});
        QCOMPARE(kept.opened, bank.now);
    }

    void aGroupSeesTheOneBefore_data()
    {
        QTest::addColumn<bool>("folded");
        QTest::addColumn<bool>("restarted");
        QTest::newRow("at once") << false << false;
        QTest::newRow("folded") << true << false;
        QTest::newRow("restarted") << false << true;
        QTest::newRow("folded and restarted") << true << true;
    }
    void aGroupSeesTheOneBefore()
    {
        QFETCH(const bool, folded);
        QFETCH(const bool, restarted);
        LedgerBank bank;
        bank.deposit(0, 500);
        const Command transferred{
            key(77),
            UserId{7},
            {transfer(account(0), account(1), 200), transfer(account(0), account(2), 100)}};
        const auto first = must(bank.group({transferred}).front());
        const Entry held = bank.post(hold(account(0), account(1), 150));
        const Entry reversed = bank.post(reversal(first.entries.front().id));
        if (folded)
            bank.foldAll();
        if (restarted)
            bank.reopen();

        const auto again = bank.group({transferred});
        QVERIFY(again.front()->repeated);
        QCOMPARE(again.front()->entries, first.entries);
        Command changed = transferred;
        changed.postings.pop_back();
        QCOMPARE(refusal(bank.group({changed}).front()), ProblemCode::key_reused);
        QCOMPARE(refusal(bank.group({bank.command(reversal(reversed.about))}).front()),
                 ProblemCode::already_reversed);
        QCOMPARE(refusal(bank.group({bank.command(transfer(account(0), account(1), 251))}).front()),
                 ProblemCode::insufficient_funds);
        const Entry captured = bank.post(capture(held.id, 150));
        QCOMPARE(captured.id.value, reversed.id.value + 1);
        QCOMPARE(captured.debit_held_after_minor, 0);
        QCOMPARE(refusal(bank.group({bank.command(release(held.id))}).front()), ProblemCode::hold_settled);
        QCOMPARE(bank.balance(0), 250);
    }

    void whatIsRolledBackNeverWas()
    {
        LedgerBank bank;
        bank.deposit(0, 500);
        const Command command = bank.command(transfer(account(0), account(1), 200));
        must(bank.unit().begin());
        ledger::Book book(must(bank.store().tip()));
        bank.decide(book, {command});
        book.open(account(9), AccountKind::savings, {});
        must(bank.store().append(book, bank.now));
        bank.unit().rollback();

        QCOMPARE(bank.balance(0), 500);
        QVERIFY(!must(bank.snapshot()->ledger().account(account(9))));
        QCOMPARE(must(bank.store().tip()).last_entry, EntryId{1});
        const auto posted = bank.group({command});
        QVERIFY(!posted.front()->repeated);
        QCOMPARE(posted.front()->entries.front().id, EntryId{2});
        QCOMPARE(bank.balance(1), 200);
    }

    void accountsAreOpenedFrozenAndClosed()
    {
        LedgerBank bank;
        bank.deposit(0, 500);
        must(bank.unit().begin());
        ledger::Book book(must(bank.store().tip()));
        book.open(account(9), AccountKind::current, *Currency::fromCode(u"USD"));
        ledger::Needs needs;
        needs.accounts = {account(0), account(1)};
        book.learn(needs, must(bank.store().load(needs)));
        must(book.setStatus(account(0), AccountStatus::frozen));
        must(book.setStatus(account(1), AccountStatus::closed));
        bank.now = at(2'000);
        bank.commit(book);

        const auto check = [&] {
            const auto snapshot = bank.snapshot();
            const Account opened = *must(snapshot->ledger().account(account(9)));
            QCOMPARE(opened.state.kind, AccountKind::current);
            QCOMPARE(opened.state.currency.code(), u"USD"_s);
            QCOMPARE(opened.opened, at(2'000));
            QCOMPARE(must(snapshot->ledger().account(account(1)))->state.status, AccountStatus::closed);
            QCOMPARE(must(snapshot->ledger().lastAccount()), account(9));
        };
        check();
        QCOMPARE(refusal(bank.group({bank.command(transfer(account(4), account(0), 5))}).front()),
                 ProblemCode::account_frozen);
        bank.foldAll();
        bank.reopen();
        check();
        QCOMPARE(refusal(bank.group({bank.command(transfer(account(4), account(1), 5))}).front()),
                 ProblemCode::account_closed);
    }

    void loadLeavesOutWhatIsNotThere()
    {
        LedgerBank bank;
        must(bank.unit().begin());
        ledger::Needs needs;
        needs.accounts = {account(8), account(0), account(0)};
        needs.keys = {key(8)};
        needs.entries = {EntryId{4}};
        const auto known = must(bank.store().load(needs));
        QVERIFY(known.first_answers.empty() && known.references.empty());
        QVERIFY(std::all_of(known.accounts.begin(), known.accounts.end(),
                            [](const auto& state) { return state.number == account(0); }));
        QVERIFY(!known.accounts.empty());
        bank.unit().rollback();
    }
};

QTEST_GUILESS_MAIN(AppendTest)
#include "append_test.moc"
