// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlcipher/fold_batch.h"
#include "store/sqlcipher/ledger_queries.h"

#include <memory>
#include <optional>
#include <vector>

namespace florin::store
{

/// The writer's side of the ledger in bank.db. What a group needs is found in memory where it can be: account
/// states in a bounded cache, keys and entries that are not folded yet in the tail.
class SqlCipherLedgerStore final : public AnsweringLedger<LedgerStore>
{
public:
    /// Reads what is not folded yet into `tail`, which must outlive the store, as `bank` must.
    [[nodiscard]] static Result<std::unique_ptr<SqlCipherLedgerStore>> open(SqlConnection& bank,
                                                                            LedgerTail& tail);

    [[nodiscard]] Result<ledger::Tip> tip() override { return m_pending_tip; }
    [[nodiscard]] Result<ledger::Known> load(const ledger::Needs& needs) override;
    [[nodiscard]] Result<void> append(const ledger::Book& book, Timestamp now) override;
    [[nodiscard]] qint64 unfolded() const override { return m_tip.last_entry.value - m_folded_upto.value; }
    [[nodiscard]] Result<bool> fold(int rows) override;

    /// The unit of work was committed: readers see what it brought from now on.
    void committed();
    /// Nothing of the unit of work has happened.
    void rolledBack();

private:
    /// Accounts kept in memory: about 100 bytes each.
    static constexpr std::size_t cached_accounts_max = 1 << 18;
    using Keys = boost::unordered_flat_map<IdempotencyKey, EntryId, std::hash<IdempotencyKey>>;

    SqlCipherLedgerStore(SqlConnection& bank, LedgerTail& tail)
        : AnsweringLedger(bank, tail)
        , m_bank(bank)
        , m_tail(tail)
    {
    }
    [[nodiscard]] Result<void> readTail();
    [[nodiscard]] Result<void> loadAccounts(const std::vector<AccountNumber>& numbers, ledger::Known& known);
    [[nodiscard]] Result<void> loadAnswers(const std::vector<IdempotencyKey>& keys, ledger::Known& known);
    [[nodiscard]] Result<void> loadReference(EntryId id, ledger::Known& known);
    /// The first entry under the key, by the projection's statement where it is not in memory.
    [[nodiscard]] Result<std::optional<EntryId>> firstOf(const IdempotencyKey& key, Statement& folded) const;
    void findKeyGap();
    [[nodiscard]] Result<void> insertAccounts(const ledger::Book& book, Timestamp now);
    [[nodiscard]] Result<void> insertEntries(const std::vector<ledger::Entry>& entries);
    void take(const ledger::Entry& entry);

    SqlConnection& m_bank;
    LedgerTail& m_tail;
    ledger::Tip m_tip;
    EntryId m_folded_upto;
    boost::unordered_flat_map<AccountNumber, ledger::AccountState, std::hash<AccountNumber>> m_accounts;
    Keys m_keys;        ///< first entries by key, of those not being folded yet
    Keys m_keys_folded; ///< of those that m_batch is folding
    /// Between these two lies no folded key. Keys begin with the time they were made at, so nearly every
    /// fresh one falls in between, and need not be looked for on the disk.
    IdempotencyKey m_gap_begin;
    IdempotencyKey m_gap_end;
    std::optional<FoldBatch> m_batch;

    // Of the unit that is not committed yet.
    ledger::Tip m_pending_tip;
    std::vector<std::pair<IdempotencyKey, EntryId>> m_pending_keys;
    std::vector<AccountNumber> m_pending_accounts;
};

} // namespace florin::store
