// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_store.h"

#include <functional>
#include <optional>

namespace florin::store
{

/// What a ledger has written down, for LedgerVerifier to compare with a replay of the journal: one moment of
/// it, from one database or the other.
class LedgerEvidence
{
public:
    /// What does not fit, in English; null when all does.
    struct Finding {
        const char* otherwise = nullptr;
        EntryId at = {};
    };
    /// Each row as it was read, or as it could not be; gives back whether to go on.
    using TakeAccount = std::function<Result<bool>(Result<Account> account)>;
    using TakeEntry = std::function<Result<bool>(EntryId id, Result<ledger::Entry> entry)>;

    LedgerEvidence() = default;
    LedgerEvidence(const LedgerEvidence&) = delete;
    LedgerEvidence& operator=(const LedgerEvidence&) = delete;
    virtual ~LedgerEvidence() = default;

    [[nodiscard]] virtual EntryId tip() const = 0;
    /// Up to this entry the projections must be whole.
    [[nodiscard]] virtual EntryId foldedUpto() const = 0;
    [[nodiscard]] virtual Result<void> eachAccount(const TakeAccount& take) = 0;
    /// In the order of their ids.
    [[nodiscard]] virtual Result<void> eachEntry(const TakeEntry& take) = 0;
    [[nodiscard]] virtual Result<std::optional<ledger::Entry>> entry(EntryId id) = 0;
    /// The oldest mark of an account at or after an entry.
    [[nodiscard]] virtual Result<std::optional<EntryId>> markFrom(AccountNumber account, EntryId entry) = 0;
    [[nodiscard]] virtual Result<qint64> markCount(EntryId upto) = 0;
    /// Whether the key of the first entry of a linked set leads to it; asked in order.
    [[nodiscard]] virtual Result<Finding> checkKey(const ledger::Entry& entry) = 0;
    /// Once all were asked for: whether there is any key too many.
    [[nodiscard]] virtual Result<Finding> checkAllKeys() = 0;
};

} // namespace florin::store
