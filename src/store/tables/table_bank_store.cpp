// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tables/table_bank_store.h"

#include "store/tables/sql_tables.h"
#include "store/tables/table_rows.h"

namespace florin::store
{
namespace
{

BackupRun backupRunAt(const SqlRow& row)
{
    BackupRun run;
    run.id = row.integer(0);
    run.started = timestampAt(row, 1);
    run.finished = timestampAt(row, 2);
    run.file = row.text(3);
    run.bytes = row.integer(4);
    run.last_entry = EntryId{row.integer(5)};
    run.root = row.blob(6);
    run.outcome = row.text(7);
    run.finding = row.text(8);
    return run;
}

} // namespace

Result<void> TableBankStore::create(const BankProfile& profile)
{
    return changedAny(m_bank.change(Sql::insert_bank, profile.id, profile.name, profile.currency.number(),
                                    profile.created, profile.time_zone));
}

Result<BankProfile> TableBankStore::profile()
{
    const auto row = oneRow<std::optional<BankProfile>>(m_bank.query(Sql::select_bank), [](const SqlRow& at) {
        const auto currency = Currency::fromNumber(static_cast<int>(at.integer(2)));
        return currency ? std::optional(
                              BankProfile{at.text(0), at.text(1), *currency, timestampAt(at, 3), at.text(4)})
                        : std::nullopt;
    });
    if (!row)
        return refuse(row.error());
    if (!*row)
        return refuse(ProblemCode::not_initialised);
    if (!**row)
        return refuse(ProblemCode::corrupted);
    return ***row;
}

Result<void> TableBankStore::rename(const QString& name)
{
    return changedOne(m_bank.change(Sql::update_bank_name, name), ProblemCode::not_initialised);
}

Result<void> TableBankStore::setTimeZone(const QString& name)
{
    const auto set = m_bank.change(Sql::update_bank_time_zone, name);
    if (auto done = changedOne(set, ProblemCode::not_initialised); !done)
        return done;
    return changedAny(m_bank.change(Sql::advance_rules));
}

Result<Page<BackupRun>> TableBankStore::backupRuns(const PageRequest& page)
{
    return pageOfRows<BackupRun>(
        page, m_bank.query(Sql::select_backup_runs, pageBefore(page), pageRows(page)), backupRunAt);
}

Result<std::optional<BackupRun>> TableBankStore::lastProvenBackup()
{
    return oneRow<BackupRun>(m_bank.query(Sql::select_last_good_backup), backupRunAt);
}

Result<void> TableBankStore::addBackupRun(const BackupRun& run)
{
    const auto id = m_bank.insert(Sql::insert_backup_run, run.started, run.finished, run.file, run.bytes,
                                  run.last_entry, run.root, run.outcome, run.finding);
    if (!id)
        return refuse(id.error());
    return {};
}

} // namespace florin::store
