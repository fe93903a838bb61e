// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "core/secret.h"

#include <QString>

namespace florin::server::passwords
{

/// What one check costs. The record says which cost it was made with, so that it can rise later.
struct Cost {
    unsigned long long operations = 3;
    std::size_t memory_bytes = 64 * 1024 * 1024;
};

/// The cost new records are made with. Set once, before the server starts (tests take a small one).
[[nodiscard]] Cost cost();
void setCost(const Cost& cost);

/// Argon2id in the PHC string format ("$argon2id$v=19$m=65536,t=3,p=1$..."), with its salt and cost. Slow on
/// purpose: never on a gate thread or the writer. internal when memory is short.
[[nodiscard]] Result<Secret> record(const Secret& password);
/// As slow as record(), whatever the answer.
[[nodiscard]] bool matches(const Secret& record, const Secret& password);
/// For a user who does not exist: takes as long as matches() and is always false.
[[nodiscard]] bool matchesNobody(const Secret& password);
/// Whether the record was made at less than today's cost.
[[nodiscard]] bool isOutdated(const Secret& record);

/// password_too_weak for what is too short or guessed too soon (core/password_strength.h). Quick beside
/// record(), but nothing for a gate thread or the writer.
[[nodiscard]] Result<void> checkStrength(const Secret& password, const QStringList& own_names);
/// The refusal.
[[nodiscard]] Problem tooWeak();

} // namespace florin::server::passwords
