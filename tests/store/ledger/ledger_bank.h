// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/desk.h"
#include "store/bank_scratch.h"
#include "store/ledger_store.h"

namespace florin::store::test
{

using ledger::Command;
using ledger::Entry;
using ledger::Posting;
using ledger::Receipt;
using ledger::test::account;
using ledger::test::key;
using ledger::test::transfer;

/// A bank on disk whose accounts 0 to 3 are customers' and 4 is the drawer, and a writer that does what a
/// server does: load, decide, append, commit.
class LedgerBank
{
public:
    static constexpr int account_count = 5;
    static constexpr UserId teller{7};

    LedgerBank()
    {
        m_database = m_scratch.create();
        m_unit = must(m_database->writer());
        ledger::Book book({});
        for (int i = 0; i < account_count; ++i)
            book.open(account(i), i == 4 ? AccountKind::drawer : AccountKind::savings, {});
        commit(book);
    }

    [[nodiscard]] UnitOfWork& unit() { return *m_unit; }
    [[nodiscard]] LedgerStore& store() { return m_unit->ledger(); }
    [[nodiscard]] Snapshot snapshot() const { return must(m_database->snapshot()); }
    [[nodiscard]] const BankScratch& scratch() const { return m_scratch; }

    /// A book with everything loaded that the commands need, and the commands posted.
    std::vector<Result<Receipt>> decide(ledger::Book& book, const std::vector<Command>& commands)
    {
        ledger::Needs needs;
        for (const Command& command : commands)
            book.addNeeds(command, needs);
        book.learn(needs, must(store().load(needs)));
        std::vector<Result<Receipt>> answers;
        for (const Command& command : commands)
            answers.push_back(book.post(command, now));
        return answers;
    }
    void commit(const ledger::Book& book)
    {
        if (!m_unit->isActive())
            must(m_unit->begin());
        must(store().append(book, now));
        must(m_unit->commit());
    }
    /// One group, in a unit of its own.
    std::vector<Result<Receipt>> group(const std::vector<Command>& commands)
    {
        must(m_unit->begin());
        ledger::Book book(must(store().tip()));
        auto answers = decide(book, commands);
        commit(book);
        return answers;
    }
    /// One command, in a group of its own; its first entry.
    Entry post(const Posting& posting) { return must(group({command(posting)}).front()).entries.front(); }
    /// Under a fresh key.
    Command command(const Posting& posting) { return {key(++m_last_key), teller, {posting}}; }
    Entry deposit(int to, qint64 minor, const QString& memo = {})
    {
        return post(ledger::test::move(EntryKind::deposit, account(4), account(to), minor, memo));
    }

    /// One step, in a unit of its own; whether there is more.
    bool foldStep(int rows)
    {
        must(m_unit->begin());
        const bool more = must(store().fold(rows));
        must(m_unit->commit());
        return more;
    }
    void foldAll()
    {
        while (foldStep(1000)) {
        }
    }
    /// Closes without folding and opens again.
    void reopen()
    {
        m_unit.reset();
        m_database.reset();
        m_database = m_scratch.open();
        m_unit = must(m_database->writer());
    }
    /// What a crash at this moment would leave, opened.
    [[nodiscard]] std::unique_ptr<Database> crashedCopy(const QString& name) const
    {
        const QString to = m_scratch.beside(name);
        m_scratch.copyFiles({}, to);
        return must(openBank(to, m_scratch.keys()));
    }
    [[nodiscard]] qint64 balance(int number) const
    {
        return must(snapshot()->ledger().account(account(number)))->state.balance_minor;
    }

    Timestamp now = at(1'000);

private:
    BankScratch m_scratch;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<UnitOfWork> m_unit;
    int m_last_key = 0;
};

/// The ids of a page, for comparing.
inline std::vector<qint64> idsOf(const std::vector<Entry>& entries)
{
    std::vector<qint64> ids;
    for (const Entry& entry : entries)
        ids.push_back(entry.id.value);
    return ids;
}

inline LedgerCheck verified(Database& database)
{
    return must(must(database.snapshot())->ledger().verify({}));
}

} // namespace florin::store::test
