// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/failure.h"

namespace florin::ctl
{

ExitCode exitCodeOf(const Failure& failure)
{
    const auto* const problem = std::get_if<Problem>(&failure);
    if (!problem)
        return ExitCode::WrongUsage;
    switch (problem->code) {
    case ProblemCode::cannot_connect:
    case ProblemCode::offline:
    case ProblemCode::pin_changed:
    case ProblemCode::wrong_version:
        return ExitCode::CannotConnect;
    default:
        return ExitCode::Refused;
    }
}

} // namespace florin::ctl
