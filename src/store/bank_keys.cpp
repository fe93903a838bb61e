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
    return {.main = derived(1),
            .auth = derived(2),
            .password_records = derived(3),
            .fields = derived(4),
            .fingerprints = derived(5)};
}

} // namespace florin::store
