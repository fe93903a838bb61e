// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QStringList>

namespace florin
{

/// How hard a password is to guess. Length and guesses alone count, not what kinds of signs there are
/// (NIST SP 800-63B, 5.1.1.2).
enum class PasswordStrength {
    TooShort,
    TooEasy, ///< within a thousand million guesses, or it holds one's own name
    Fair,
    Good,
    VeryGood,
};

constexpr int min_password_characters = 10;

/// By the estimate of zxcvbn (Wheeler, "zxcvbn: Low-Budget Password Strength Estimation", USENIX Security
/// 2016): how many guesses it takes somebody who tries common passwords, words, names, dates, rows of keys
/// and what is made of them first. `own_names` are what others know of its owner: user name, full name; may
/// be empty. Takes a few milliseconds, however long the password is. Thread-safe.
[[nodiscard]] PasswordStrength strengthOf(const Secret& password, const QStringList& own_names);

/// Whether the bank takes it.
[[nodiscard]] constexpr bool isStrongEnough(PasswordStrength strength)
{
    return strength >= PasswordStrength::Fair;
}

} // namespace florin
