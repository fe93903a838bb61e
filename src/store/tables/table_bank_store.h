// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bank_store.h"

namespace florin::store
{

class SqlTables;

/// The one row of the table bank, and the backups its server made.
class TableBankStore final : public BankStore
{
public:
    explicit TableBankStore(SqlTables& bank) : m_bank(bank) {}

    /// Once, when the bank is made.
    [[nodiscard]] Result<void> create(const BankProfile& profile);
    /// not_initialised when create never happened; corrupted when the currency is none of ours.
    [[nodiscard]] Result<BankProfile> profile() override;
    [[nodiscard]] Result<void> rename(const QString& name) override;
    [[nodiscard]] Result<void> setTimeZone(const QString& name) override;
    [[nodiscard]] Result<Page<BackupRun>> backupRuns(const PageRequest& page) override;
    [[nodiscard]] Result<std::optional<BackupRun>> lastProvenBackup() override;
    [[nodiscard]] Result<void> addBackupRun(const BackupRun& run) override;

private:
    SqlTables& m_bank;
};

} // namespace florin::store
