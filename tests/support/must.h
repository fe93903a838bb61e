// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/problem_catalogue.h"

#include <QtGlobal>

namespace florin::test
{

/// The end of the test program, with the problem in words.
[[noreturn]] inline void giveUp(const Problem& problem)
{
    const auto words = contract::wordsOf(problem);
    qFatal("%s: %s %s", contract::kindOf(problem.code).name, qPrintable(words.reason),
           qPrintable(words.advice));
}

/// The value; the end of the test program where there is none.
template<class T>
T must(Result<T> result)
{
    if (!result)
        giveUp(result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace florin::test
