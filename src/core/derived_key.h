// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <cstdint>

namespace florin
{

/// A key of 32 bytes made from another of 32 (libsodium's crypto_kdf, BLAKE2b): from it nobody finds the one
/// it came from, nor those beside it. Contexts, of eight letters, and numbers are for ever: what was written
/// under a key is read under the same.
[[nodiscard]] Secret derivedKey(const Secret& master, const char (&context)[9], std::uint64_t number = 1);

} // namespace florin
