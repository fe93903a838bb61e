// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account_number.h"
#include "core/ids.h"
#include "core/problem.h"
#include "core/secret.h"
#include "server/legacy/legacy_tables.h"
#include "store/unit_of_work.h"

#include <functional>
#include <vector>

namespace florin::server
{

/// A customer as taken over, with what they log in with.
struct ImportedCustomer {
    QString user;
    Secret password;
    AccountNumber account;
    qint64 legacy_account = 0;
    Money balance;
};

/// Told how far an import is: steps done, of how many. Gives back whether to go on.
using ImportProgress = std::function<bool(int done, int total)>;

/// Takes the tables over: each account under the number bank_accounts.h gives it, with a balance brought
/// forward such that the history leads to the balance in the table, then every transaction at its own time.
/// Accounts that only the history names are opened without an owner and closed at the end. All of it happens
/// or nothing. already_initialised when one of the accounts exists; cancelled; row_invalid when history and
/// balances cannot agree.
[[nodiscard]] Result<std::vector<ImportedCustomer>> importLegacy(const LegacyTables& tables, Timestamp now,
                                                                 store::UnitOfWork& unit,
                                                                 const ImportProgress& progress);

} // namespace florin::server
