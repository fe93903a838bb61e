// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tables/table_bank_store.h"

#include "store/tables/sql_tables.h"
#include "store/tables/table_rows.h"

namespace florin::store
{

Result<void> TableBankStore::create(const BankProfile& profile)
{
    return changedAny(m_bank.change(Sql::insert_bank, profile.id, profile.name, profile.currency.number(),
                                    profile.created));
}

Result<BankProfile> TableBankStore::profile()
{
    const auto row = oneRow<std::optional<BankProfile>>(m_bank.query(Sql::select_bank), [](const SqlRow& at) {
        const auto currency = Currency::fromNumber(static_cast<int>(at.integer(2)));
        return currency ? std::optional(BankProfile{at.text(0), at.text(1), *currency, timestampAt(at, 3)})
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

} // namespace florin::store
