// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/failure.h"

namespace florin::ctl
{

ExitCode exitCodeOf(const Failure& failure)
{
    const auto* const problem = std::get_if<Problem>(&failure);
    return problem ? console::exitCodeOf(*problem) : ExitCode::WrongUsage;
}

} // namespace florin::ctl
