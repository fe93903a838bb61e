// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/entry.h"

#include <vector>

namespace florin::ledger
{

/// One movement that is asked for. Which fields count depends on the kind:
/// - capture: `about` (an open hold) and `amount`, at most the hold's; what is not captured is given back.
/// - release: `about` (an open hold) alone.
/// - reversal: `about` (an entry that moved money) alone; the legs are swapped. Money that a customer has
///   spent in the meantime cannot be taken back: the reversal is refused with insufficient_funds.
/// - every other kind: `from`, `to`, `amount`. A hold sets the amount aside on `from`, meant for `to`.
struct Posting {
    EntryKind kind = EntryKind::transfer;
    AccountNumber from;
    AccountNumber to;
    Money amount;
    EntryId about;
    QString memo;
};

/// Linked postings under one key: all of them happen, in order, or none.
struct Command {
    static constexpr std::size_t max_postings = 256;

    IdempotencyKey key;
    UserId actor;
    std::vector<Posting> postings;
};

/// What became of a command.
struct Receipt {
    std::vector<Entry> entries; ///< one a posting, in order
    bool repeated = false;      ///< the key was known: these entries are those of the first time
};

} // namespace florin::ledger
