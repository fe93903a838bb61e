// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/exit_code.h"

namespace florin::console
{

ExitCode exitCodeOf(const Problem& problem)
{
    switch (problem.code) {
    case ProblemCode::cannot_connect:
    case ProblemCode::offline:
    case ProblemCode::pin_changed:
    case ProblemCode::wrong_version:
    case ProblemCode::certificate_needed:
    case ProblemCode::certificate_refused:
        return ExitCode::CannotConnect;
    default:
        return ExitCode::Refused;
    }
}

} // namespace florin::console
