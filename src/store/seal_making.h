// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_store.h"
#include "store/seal_store.h"

#include <optional>
#include <vector>

namespace florin::store
{

/// A seal covers at most this many entries, so that a receipt is put together from one page of the journal.
inline constexpr int seal_entries_max = PageRequest::max_limit;

/// The leaf hashes of the entries `first` to `last` (at most seal_entries_max), in order, as far as they
/// stand there without a gap. corrupted when an entry cannot be read.
[[nodiscard]] Result<std::vector<QByteArray>> leafHashes(LedgerReader& journal, EntryId first, EntryId last,
                                                         const SealKey& key);

/// The seal that comes after `before` (nothing: the first one) over what stands in the journal after it;
/// nothing when all of it is sealed. `before` is one the bank made (isWhole, an invariant).
[[nodiscard]] Result<std::optional<KeptSeal>>
nextSeal(LedgerReader& journal, const std::optional<ledger::Seal>& before, const SealKey& key, Timestamp now);

} // namespace florin::store
