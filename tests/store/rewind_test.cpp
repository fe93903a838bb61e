// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup/rewind_bank.h"
#include "store/driver/cipher_connection.h"
#include "store/driver/statement.h"
#include "store/ledger/ledger_bank.h"

#include <map>
#include <random>

using namespace florin;
using namespace florin::ledger::test;
using namespace florin::store;
using namespace florin::store::test;
using namespace Qt::StringLiterals;

namespace
{

struct Figures {
    qint64 balance_minor = 0;
    qint64 held_minor = 0;
    qint64 entries = 0;
    friend bool operator==(const Figures&, const Figures&) = default;
};
using Books = std::map<AccountNumber, Figures>;

/// The definition: every entry up to `last`, one after the other, by what its kind means.
Books naiveReplay(const std::vector<Entry>& journal, EntryId last)
{
    Books books;
    std::map<EntryId, Entry> holds;
    for (const Entry& entry : journal) {
        if (entry.id > last)
            break;
        ++books[entry.debit].entries;
        ++books[entry.credit].entries;
        if (entry.kind == EntryKind::hold) {
            books[entry.debit].held_minor += entry.amount_minor;
            holds.emplace(entry.id, entry);
            continue;
        }
        if (const auto hold = holds.find(entry.about); hold != holds.end()) {
            books[entry.debit].held_minor -= hold->second.amount_minor;
            holds.erase(hold);
        }
        if (entry.kind == EntryKind::release)
            continue;
        books[entry.debit].balance_minor -= entry.amount_minor;
        books[entry.credit].balance_minor += entry.amount_minor;
    }
    return books;
}

Books booksOf(Database& database)
{
    Books books;
    const Snapshot snapshot = must(database.snapshot());
    for (int i = 0; i < LedgerBank::account_count; ++i) {
        const auto state = must(snapshot->ledger().account(account(i)))->state;
        if (state.entries > 0)
            books[state.number] = {state.balance_minor, state.held_minor, state.entries};
    }
    return books;
}

/// Deposits, transfers, holds and what settles them, linked sets, reversals: as chance has it.
void fillByChance(LedgerBank& bank, int groups)
{
    std::mt19937 chance{7};
    const auto below = [&](int limit) { return static_cast<int>(chance() % static_cast<unsigned>(limit)); };
    std::vector<EntryId> holds;
    std::vector<EntryId> transfers;
    for (int i = 0; i < 4; ++i)
        bank.deposit(i, 5'000);
    for (int n = 0; n < groups; ++n) {
        const int from = below(4);
        const int to = (from + 1 + below(3)) % 4;
        std::vector<Command> commands;
        switch (below(5)) {
        case 0:
            commands.push_back(bank.command(hold(account(from), account(to), 1 + below(50))));
            break;
        case 1:
            if (!holds.empty()) {
                commands.push_back(
                    bank.command(below(2) == 0 ? release(holds.back()) : capture(holds.back(), 1)));
                holds.pop_back();
            }
            break;
        case 2:
            if (!transfers.empty()) {
                commands.push_back(bank.command(reversal(transfers.back())));
                transfers.pop_back();
            }
            break;
        case 3: {
            Command linked = bank.command(transfer(account(from), account(to), 1 + below(20)));
            linked.postings.push_back(transfer(account(to), account((to + 1) % 4), 1 + below(20)));
            linked.postings.push_back(transfer(account(from), account(to), 2));
            commands.push_back(linked);
            break;
        }
        default:
            commands.push_back(bank.command(transfer(account(from), account(to), 1 + below(90))));
            break;
        }
        for (const auto& answer : bank.group(commands)) {
            if (!answer)
                continue;
            const Entry& entry = answer->entries.front();
            if (entry.kind == EntryKind::hold)
                holds.push_back(entry.id);
            if (entry.kind == EntryKind::transfer && answer->entries.size() == 1)
                transfers.push_back(entry.id);
        }
        if (below(9) == 0)
            bank.foldStep(1 + below(30));
    }
}

std::vector<Entry> journalOf(LedgerBank& bank)
{
    JournalRequest request;
    request.order = JournalOrder::Oldest;
    request.limit = PageRequest::max_limit;
    return must(bank.snapshot()->ledger().journal(request)).rows;
}

} // namespace

class RewindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLedgerIsAsItWasThen()
    {
        LedgerBank bank;
        fillByChance(bank, 160);
        const std::vector<Entry> journal = journalOf(bank);
        QVERIFY(journal.size() > 150);
        for (const std::size_t place :
             {std::size_t{1}, std::size_t{4}, std::size_t{17}, std::size_t{64}, std::size_t{65},
              std::size_t{128}, journal.size() - 1, journal.size()}) {
            const QString copy = bank.scratch().beside(u"at %1"_s.arg(place));
            bank.scratch().copyFiles({}, copy);
            const auto rewound =
                must(rewindBank(copy, bank.scratch().keys(), EntryId{static_cast<qint64>(place)}, {}));
            // A linked set is one thing: its end counts.
            std::size_t end = place;
            while (end < journal.size() && journal[end].leg != 0)
                ++end;
            QCOMPARE(rewound.last_entry.value, static_cast<qint64>(end));
            QCOMPARE(rewound.entries, static_cast<qint64>(journal.size() - end));
            const auto after = must(openBank(copy, bank.scratch().keys()));
            const LedgerCheck check = verified(*after);
            QVERIFY2(check.ok, qPrintable(check.finding));
            QCOMPARE(check.entries, rewound.last_entry.value);
            QVERIFY(booksOf(*after) == naiveReplay(journal, rewound.last_entry));
        }
    }

    void theBankGoesOnFromThere()
    {
        LedgerBank bank;
        bank.deposit(0, 500);
        const Command second = bank.command(transfer(account(0), account(1), 100));
        must(bank.group({second}).front());
        bank.foldAll();
        bank.deposit(1, 7);
        const QString copy = bank.scratch().beside(u"copy"_s);
        bank.scratch().copyFiles({}, copy);
        must(rewindBank(copy, bank.scratch().keys(), EntryId{1}, {}));
        auto database = must(openBank(copy, bank.scratch().keys()));
        auto unit = must(database->writer());
        must(unit->begin());
        // The key of what was taken back is free: it has not happened.
        ledger::Book book(must(unit->ledger().tip()));
        ledger::Needs needs;
        book.addNeeds(second, needs);
        book.learn(needs, must(unit->ledger().load(needs)));
        const auto again = must(book.post(second, bank.now));
        QVERIFY(!again.repeated);
        QCOMPARE(again.entries.front().id.value, 2);
        must(unit->ledger().append(book, bank.now));
        must(unit->commit());
        QCOMPARE(must(must(database->snapshot())->ledger().account(account(1)))->state.balance_minor, 100);
        QVERIFY(verified(*database).ok);
    }

    void anAccountClosedSinceIsOpenAgain()
    {
        LedgerBank bank;
        bank.deposit(0, 500);
        bank.post(move(EntryKind::withdrawal, account(0), account(4), 500));
        setStatus(bank, account(0), AccountStatus::closed);
        setStatus(bank, account(1), AccountStatus::closed); // never used: nothing tells when
        setStatus(bank, account(2), AccountStatus::frozen);
        const QString copy = bank.scratch().beside(u"copy"_s);
        bank.scratch().copyFiles({}, copy);
        const auto rewound = must(rewindBank(copy, bank.scratch().keys(), EntryId{1}, {}));
        QCOMPARE(rewound.entries, 1);
        QCOMPARE(rewound.accounts, 2);
        QCOMPARE(rewound.reopened, 1);
        const auto database = must(openBank(copy, bank.scratch().keys()));
        const Snapshot snapshot = must(database->snapshot());
        QCOMPARE(must(snapshot->ledger().account(account(0)))->state.status, AccountStatus::open);
        QCOMPARE(must(snapshot->ledger().account(account(1)))->state.status, AccountStatus::closed);
        QCOMPARE(must(snapshot->ledger().account(account(2)))->state.status, AccountStatus::frozen);
        QVERIFY(verified(*database).ok);
    }

    void theGuardOfTheJournalStands()
    {
        LedgerBank bank;
        bank.deposit(0, 1);
        bank.deposit(0, 2);
        const QString copy = bank.scratch().beside(u"copy"_s);
        bank.scratch().copyFiles({}, copy);
        must(rewindBank(copy, bank.scratch().keys(), EntryId{1}, {}));
        CipherSettings settings;
        settings.key = bank.scratch().keys().main;
        settings.access = CipherAccess::ReadWrite;
        const auto connection = must(CipherConnection::open(copy + u"/bank.db"_s, settings));
        QVERIFY(!runScript(connection->handle(), "DELETE FROM journal"));
        QVERIFY(!runScript(connection->handle(), "UPDATE journal SET amount = 9"));
    }

    void whatIsNotThereIsRefused()
    {
        LedgerBank bank;
        bank.deposit(0, 1);
        const QString copy = bank.scratch().beside(u"copy"_s);
        bank.scratch().copyFiles({}, copy);
        for (const qint64 entry : {-1LL, 0LL, 2LL, 1'000'000LL})
            QCOMPARE(refusal(rewindBank(copy, bank.scratch().keys(), EntryId{entry}, {})),
                     ProblemCode::unknown_entry);
        QCOMPARE(refusal(rewindBank(bank.scratch().folder(), bank.scratch().keys(), EntryId{1}, {})),
                 ProblemCode::in_use);
        QCOMPARE(must(rewindBank(copy, bank.scratch().keys(), EntryId{1}, {})).entries, 0);
    }

private:
    static void setStatus(LedgerBank& bank, AccountNumber number, AccountStatus status)
    {
        must(bank.unit().begin());
        ledger::Book book(must(bank.store().tip()));
        ledger::Needs needs;
        needs.accounts = {number};
        book.learn(needs, must(bank.store().load(needs)));
        must(book.setStatus(number, status));
        bank.commit(book);
    }
};

QTEST_GUILESS_MAIN(RewindTest)
#include "rewind_test.moc"
