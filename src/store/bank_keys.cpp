// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bank_keys.h"

#include "core/derived_key.h"

namespace florin::store
{
BankKeys BankKeys::fromMaster(const Secret& master)
{
    const auto derived = [&](std::uint64_t number) { return derivedKey(master, "florin01", number); };
    // The numbers are for ever: a bank's files are written under them.
    return {.main = derived(master, 1),
            .auth = derived(master, 2),
            .password_records = derived(master, 3),
            .fields = derived(master, 4),
            .fingerprints = derived(master, 5)};
}

} // namespace florin::store
