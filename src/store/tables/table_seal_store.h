// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bank_keys.h"
#include "store/seal_store.h"

namespace florin::store
{

class SqlTables;

/// The tables seal and seal_key.
class TableSealStore final : public SealStore
{
public:
    /// `keys` must outlive it.
    TableSealStore(SqlTables& bank, const BankKeys& keys) : m_bank(bank), m_keys(keys) {}

    [[nodiscard]] Result<std::optional<SealKey>> sealKey() override;
    [[nodiscard]] Result<std::optional<KeptSeal>> seal(qint64 number) override;
    [[nodiscard]] Result<std::optional<KeptSeal>> lastSeal() override;
    [[nodiscard]] Result<std::optional<KeptSeal>> sealCovering(EntryId entry) override;
    [[nodiscard]] Result<std::optional<AuditSeal>> lastAuditSeal() override;
    [[nodiscard]] Result<std::optional<AuditSeal>> auditSealBefore(qint64 line) override;
    [[nodiscard]] Result<std::vector<AuditSeal>> auditSealsAfter(qint64 number, int limit) override;
    [[nodiscard]] Result<void> keepKey(const Secret& seed, Timestamp created) override;
    [[nodiscard]] Result<void> append(const KeptSeal& seal) override;
    [[nodiscard]] Result<void> append(const AuditSeal& seal) override;

private:
    SqlTables& m_bank;
    const BankKeys& m_keys;
};

} // namespace florin::store
