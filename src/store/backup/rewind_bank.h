// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/problem.h"
#include "store/bank_keys.h"
#include "store/ledger_store.h"

#include <QString>

namespace florin::store
{

/// What taking a ledger back to an entry did.
struct Rewound {
    EntryId last_entry;  ///< where the journal ends now
    qint64 entries = 0;  ///< that were taken back
    qint64 accounts = 0; ///< whose balance, holds or history changed by it
    qint64 reopened = 0; ///< of them, that had been closed since
};

/// Takes the ledger of a bank that nobody has open back to the moment after `entry`: entries, balances, holds
/// and the keys under which they were made; an account that was closed since then, after entries that are
/// taken back, is open again. Linked entries stand together: the end of the entry's set counts.
///
/// Not taken back is what the journal does not hold: customers, users and accounts that came later stay (the
/// accounts at zero), so do freezes, conversations, feedback, messages and the audit chain.
/// unknown_entry, in_use, cancelled, disk_full, and what openBank refuses with.
[[nodiscard]] Result<Rewound> rewindBank(const QString& directory, const BankKeys& keys, EntryId entry,
                                         const LedgerProgress& progress);

} // namespace florin::store
