// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

#include <QString>

#include <functional>
#include <optional>
#include <span>

namespace florin::contract
{

/// A kind of problem, as declared. The texts are English sources for translation (context "Problem") and may
/// name values in braces: "{available} is available".
struct ProblemKind {
    ProblemCode code;
    const char* name; ///< the stable name scripts rely on: "insufficient_funds"
    int http_status;
    const char* reason; ///< what is the matter, one sentence
    const char* advice; ///< what to do about it, one sentence; may be empty
};

[[nodiscard]] std::span<const ProblemKind> problemKinds();
[[nodiscard]] const ProblemKind& kindOf(ProblemCode code);
/// Nothing for a name this version does not know (a newer server's).
[[nodiscard]] std::optional<ProblemCode> problemCodeFromName(QStringView name);

/// How a problem is put into words; the defaults give English and plain amounts ("96650.00 INR").
struct Phrasing {
    std::function<QString(const char* source)> translate;
    std::function<QString(Money)> money;
};

struct ProblemWords {
    QString reason;
    QString advice;
};

[[nodiscard]] ProblemWords wordsOf(const Problem& problem, const Phrasing& phrasing = {});

} // namespace florin::contract
