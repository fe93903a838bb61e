// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <span>

namespace florin::random
{

/// Fills `out` from the operating system's generator (libsodium). Thread-safe.
void fill(std::span<std::byte> out);
[[nodiscard]] QByteArray bytes(int count);
/// A one-time password: `groups` groups of four letters and digits that are not mistaken for one another,
/// with dashes. Twenty bits a group.
[[nodiscard]] QString password(int groups);

/// Decimal digits, each as likely as the others.
[[nodiscard]] QString digits(int count);

} // namespace florin::random
