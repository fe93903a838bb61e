// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

namespace florin::store
{

/// The keys of one bank, each 32 bytes and for one purpose, so that none opens what another keeps.
struct BankKeys {
    /// The raw SQLCipher key of bank.db.
    Secret main;
    /// The raw SQLCipher key of auth.db.
    Secret auth;
    /// Seals password records inside auth.db, and changes to it on their way through bank.db.
    Secret password_records;
    /// Seals Aadhaar numbers and providers' secrets inside bank.db.
    Secret fields;
    /// Makes Aadhaar fingerprints: equal numbers are found, and no number can be tried without it.
    Secret fingerprints;

    /// All five from one master key of 32 bytes (libsodium crypto_kdf, BLAKE2b).
    [[nodiscard]] static BankKeys fromMaster(const Secret& master);
};

} // namespace florin::store
