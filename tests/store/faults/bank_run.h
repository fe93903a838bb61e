// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/approval_store.h"
#include "store/bank_scratch.h"
#include "store/ledger/ledger_bank.h"
#include "support/faulty_disk.h"

#include <functional>
#include <memory>
#include <vector>

namespace florin::store::test
{

/// Everything a bank holds, as its readers tell it: what must be there after a crash.
struct Told {
    std::vector<Entry> journal;
    std::vector<Account> accounts;
    std::vector<User> users;
    std::vector<Secret> records; ///< of the users, in the same order
    std::vector<Customer> customers;
    std::vector<Proposal> proposals;

    friend bool operator==(const Told& a, const Told& b)
    {
        return a.journal == b.journal && a.accounts == b.accounts && a.users == b.users &&
               a.customers == b.customers && a.proposals == b.proposals &&
               std::equal(a.records.begin(), a.records.end(), b.records.begin(), b.records.end());
    }
    /// In a few words, for a failure message.
    [[nodiscard]] QString inWords() const;
};
[[nodiscard]] Result<Told> tell(Database& database);

/// A bank on a faulty disk, and a day of work that does with it what a server does: groups of money commands,
/// holds, new customers with their log-in and account (both files at once), new passwords (auth.db alone),
/// proposals and, together with money that moves, their approval, folding along with groups and by itself,
/// checkpoints of each kind, closing and opening again. Every group does the same whenever it is carried out;
/// carried out again, it changes nothing more.
class BankRun
{
public:
    /// Groups of a whole day. A short one has each kind of work once or twice.
    static constexpr int groups_of_a_day = 36;
    static constexpr int groups_of_a_morning = 9;

    BankRun();

    [[nodiscard]] florin::test::FaultyDisk& disk() { return m_disk; }
    [[nodiscard]] const florin::test::FaultyDisk& disk() const { return m_disk; }
    /// The bank before the first group, closed.
    [[nodiscard]] const florin::test::DiskImage& beginning() const { return m_beginning; }
    [[nodiscard]] QString folder() const { return m_scratch.folder(); }
    /// Only while it is open.
    [[nodiscard]] Database& database() { return *m_database; }
    [[nodiscard]] bool isOpen() const { return m_unit != nullptr; }

    [[nodiscard]] Result<void> open();
    /// Harmless when it is not open.
    void close();
    /// Group `n`, committed; and before it what lies between groups: folding, checkpoints, closing.
    [[nodiscard]] Result<void> group(int n);
    /// All work that waits is done, as a server does before it stops.
    [[nodiscard]] Result<void> foldAll();

private:
    [[nodiscard]] Result<void> between(int n);
    [[nodiscard]] Result<void> foldSome(int rows);
    [[nodiscard]] Result<void> checkpoint(const QString& file, const Secret& key, const char* kind);
    [[nodiscard]] Result<void> carryOut(int n);
    [[nodiscard]] Result<void> moveMoney(int n, ledger::Book& book);
    [[nodiscard]] Result<std::vector<Command>> commands(int n);
    [[nodiscard]] Result<EntryId> entryOf(const IdempotencyKey& key);
    [[nodiscard]] Result<void> takeOn(int n, ledger::Book& book);
    [[nodiscard]] Result<void> changePassword(int n);
    [[nodiscard]] Result<void> askOrApprove(int n);

    BankScratch m_scratch;
    florin::test::FaultyDisk m_disk;
    florin::test::DiskImage m_beginning;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<UnitOfWork> m_unit;
};

/// A day without a fault: what the disk was told to do, and what was acknowledged after how many deeds.
struct Day {
    std::vector<florin::test::DiskDeed> deeds;
    std::vector<std::size_t> acknowledged; ///< deeds done when group 1, 2 ... was acknowledged
    std::vector<Told> told;                ///< at the beginning, and after group 1, 2 ...
    qint64 calls = 0;
    qint64 writes = 0;
};
[[nodiscard]] Day liveThrough(BankRun& run, int groups);

/// What is wrong with the bank on this disk, opened again; empty when its files are whole, its ledger holds,
/// and it tells one of `allowed`. Afterwards it is open.
[[nodiscard]] QString finding(BankRun& run, const std::vector<const Told*>& allowed);

} // namespace florin::store::test
