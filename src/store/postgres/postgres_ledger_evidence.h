// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bank_keys.h"
#include "store/ledger_evidence.h"
#include "store/postgres/postgres_connection.h"

namespace florin::store
{

/// The ledger in PostgreSQL, in the transaction that the connection is in. Nothing is folded later, and keys
/// stand in the journal itself.
class PostgresLedgerEvidence final : public LedgerEvidence
{
public:
    /// `connection` and `keys` must outlive it.
    PostgresLedgerEvidence(PostgresConnection& connection, const BankKeys& keys, EntryId tip)
        : m_connection(connection)
        , m_keys(keys)
        , m_tip(tip)
    {
    }

    [[nodiscard]] EntryId tip() const override { return m_tip; }
    [[nodiscard]] EntryId foldedUpto() const override { return m_tip; }
    [[nodiscard]] Result<void> eachAccount(const TakeAccount& take) override;
    [[nodiscard]] Result<void> eachEntry(const TakeEntry& take) override;
    [[nodiscard]] Result<std::optional<ledger::Entry>> entry(EntryId id) override;
    [[nodiscard]] Result<std::optional<EntryId>> markFrom(AccountNumber account, EntryId entry) override;
    [[nodiscard]] Result<qint64> markCount(EntryId upto) override;
    [[nodiscard]] Result<Finding> checkKey(const ledger::Entry&) override { return Finding{}; }
    [[nodiscard]] Result<Finding> checkAllKeys() override;

private:
    PostgresConnection& m_connection;
    const BankKeys& m_keys;
    const EntryId m_tip;
};

} // namespace florin::store
