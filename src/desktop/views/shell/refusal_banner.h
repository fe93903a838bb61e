// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "desktop/models/words.h"
#include "desktop/widgets/banner.h"

namespace florin::desktop
{

/// What waits for a second person is asked for, not refused.
[[nodiscard]] inline bool isWaitingForSecond(const Problem& problem)
{
    return problem.code == ProblemCode::approval_needed;
}
[[nodiscard]] inline Banner::Kind refusalKind(const Problem& problem)
{
    return isWaitingForSecond(problem) ? Banner::Kind::Warning : Banner::Kind::Error;
}

/// Says in the banner why not, and what to do.
inline void tellRefusal(Banner& banner, const Problem& problem)
{
    const contract::ProblemWords words = problemWords(problem);
    banner.setMessage(refusalKind(problem), words.reason, words.advice);
    banner.setAction({});
    banner.show();
}

} // namespace florin::desktop
