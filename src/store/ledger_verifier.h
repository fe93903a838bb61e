// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/merkle_tree.h"
#include "store/ledger_evidence.h"

#include <map>
#include <unordered_map>
#include <unordered_set>

namespace florin::store
{

/// Reads the whole journal once, in order, and says the first thing that does not fit: in the journal itself,
/// played again from nothing by rules of its own, and in the projections. Memory grows with the number of
/// accounts and open holds, not with the journal.
class LedgerVerifier
{
public:
    LedgerVerifier(LedgerEvidence& evidence, const LedgerProgress& progress)
        : m_evidence(evidence)
        , m_progress(progress)
    {
    }
    [[nodiscard]] Result<LedgerCheck> run();

private:
    /// An account's row, and what replaying the journal has made of the account so far.
    struct Replayed {
        Account row;
        qint64 balance_minor = 0;
        qint64 held_minor = 0;
        ledger::StatementPlace next{{}, 1}; ///< where its next entry must stand
        EntryId last_folded;
        bool row_met = false; ///< the row's last entry was one of this account's, with its figures
    };

    /// Notes a finding unless one was made before; the first one counts. Gives back whether all fits so far.
    bool expect(bool fits, const char* otherwise, EntryId at);

    [[nodiscard]] Result<void> readAccounts();
    [[nodiscard]] Result<void> readJournal();
    [[nodiscard]] Result<bool> check(const ledger::Entry& entry);
    void checkPlace(const ledger::Entry& entry);
    [[nodiscard]] Result<void> checkKey(const ledger::Entry& entry);
    [[nodiscard]] Result<void> checkWhatItIsAbout(const ledger::Entry& entry);
    void checkSettlement(const ledger::Entry& entry, const ledger::Entry& about);
    void replay(const ledger::Entry& entry);
    [[nodiscard]] Result<void> checkMarks(const ledger::Entry& entry);
    void noteOn(Replayed& account, const ledger::Entry& entry);
    [[nodiscard]] Result<void> checkTotals();
    void checkAccounts();

    LedgerEvidence& m_evidence;
    const LedgerProgress& m_progress;
    LedgerCheck m_check;
    ledger::MerkleTree m_tree;
    std::map<AccountNumber, Replayed> m_accounts;
    std::unordered_map<EntryId, ledger::Entry> m_open_holds;
    std::unordered_set<EntryId> m_reversed;
    qint64 m_folded_marks = 0;
    ledger::Entry m_before; ///< the entry before the one looked at
};

} // namespace florin::store
