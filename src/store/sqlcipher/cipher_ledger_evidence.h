// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_evidence.h"
#include "store/sqlcipher/ledger_view.h"

#include <unordered_set>

namespace florin::store
{

/// The ledger of bank.db as a view of it shows it. Keys of entries that are not folded are nowhere but in the
/// entries themselves.
class CipherLedgerEvidence final : public LedgerEvidence
{
public:
    /// Both must outlive it.
    CipherLedgerEvidence(SqlConnection& connection, const LedgerView& view)
        : m_connection(connection)
        , m_view(view)
    {
    }

    [[nodiscard]] EntryId tip() const override { return m_view.tip(); }
    [[nodiscard]] EntryId foldedUpto() const override { return m_view.foldedUpto(); }
    [[nodiscard]] Result<void> eachAccount(const TakeAccount& take) override;
    [[nodiscard]] Result<void> eachEntry(const TakeEntry& take) override;
    [[nodiscard]] Result<std::optional<ledger::Entry>> entry(EntryId id) override;
    [[nodiscard]] Result<std::optional<EntryId>> markFrom(AccountNumber account, EntryId entry) override;
    [[nodiscard]] Result<qint64> markCount(EntryId upto) override;
    [[nodiscard]] Result<Finding> checkKey(const ledger::Entry& entry) override;
    [[nodiscard]] Result<Finding> checkAllKeys() override;

private:
    SqlConnection& m_connection;
    const LedgerView& m_view;
    std::unordered_set<IdempotencyKey> m_unfolded_keys;
    qint64 m_folded_keys = 0;
};

} // namespace florin::store
