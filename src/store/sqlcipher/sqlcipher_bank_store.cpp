// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/sqlcipher_bank_store.h"

#include "store/sqlcipher/sql_connection.h"
#include "store/sqlcipher/sql_rows.h"

namespace florin::store
{

Result<void> SqlCipherBankStore::create(const BankProfile& profile)
{
    return changedAny(m_bank.change(Sql::insert_bank, profile.id, profile.name, profile.currency.number(),
                                    profile.created));
}

Result<BankProfile> SqlCipherBankStore::profile()
{
    const auto row =
        oneRow<std::optional<BankProfile>>(m_bank.read(Sql::select_bank), [](const Statement& at) {
            const auto currency = Currency::fromNumber(static_cast<int>(at.integer(2)));
            return currency
                       ? std::optional(BankProfile{at.text(0), at.text(1), *currency, timestampAt(at, 3)})
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

Result<void> SqlCipherBankStore::rename(const QString& name)
{
    return changedOne(m_bank.change(Sql::update_bank_name, name), ProblemCode::not_initialised);
}

} // namespace florin::store
