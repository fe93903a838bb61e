// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bank_keys.h"

#include "core/invariant.h"

#include <sodium.h>

namespace florin::store
{
namespace
{

Secret derived(const Secret& master, std::uint64_t number)
{
    constexpr int key_size = 32;
    QByteArray key(key_size, Qt::Uninitialized);
    crypto_kdf_derive_from_key(reinterpret_cast<unsigned char*>(key.data()), key_size, number, "florin01",
                               reinterpret_cast<const unsigned char*>(master.view().data()));
    return Secret(std::move(key));
}

} // namespace

BankKeys BankKeys::fromMaster(const Secret& master)
{
    invariant(master.size() == crypto_kdf_KEYBYTES);
    // The numbers are for ever: a bank's files are written under them.
    return {.main = derived(master, 1),
            .auth = derived(master, 2),
            .password_records = derived(master, 3),
            .fields = derived(master, 4),
            .fingerprints = derived(master, 5)};
}

} // namespace florin::store
