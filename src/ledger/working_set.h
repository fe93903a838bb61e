// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/account_state.h"
#include "ledger/entry.h"

#include <vector>

namespace florin::ledger
{

/// Where the journal ends.
struct Tip {
    EntryId last_entry;
    Timestamp last_time{};

    friend bool operator==(const Tip&, const Tip&) = default;
};

/// What must be loaded before a group of commands can be decided. The same thing may stand in it twice.
struct Needs {
    std::vector<AccountNumber> accounts;
    std::vector<IdempotencyKey> keys;
    std::vector<EntryId> entries; ///< referred to by captures, releases and reversals

    [[nodiscard]] bool isEmpty() const { return accounts.empty() && keys.empty() && entries.empty(); }
};

/// An entry that is referred to, and what settled or reversed it, if anything has.
struct Reference {
    Entry entry;
    EntryId settled_by;
};

/// What was found of what was needed. What does not exist is simply not in it.
struct Known {
    std::vector<AccountState> accounts; ///< those asked for, and those the referred entries name
    std::vector<Entry>
        first_answers; ///< all legs of every known key, the legs of a key side by side in order
    std::vector<Reference> references;
};

} // namespace florin::ledger
