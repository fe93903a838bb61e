// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/exit_code.h"
#include "core/problem.h"

#include <tl/expected.hpp>

#include <QString>

#include <variant>

namespace florin::ctl
{

using console::ExitCode;

/// The command line itself makes no sense; a sentence for a person.
struct WrongUsage {
    QString sentence;
};

/// Why a command did not do what it was asked.
using Failure = std::variant<Problem, WrongUsage>;
template<class T>
using Attempt = tl::expected<T, Failure>;

[[nodiscard]] inline tl::unexpected<Failure> fail(Failure failure)
{
    return tl::unexpected<Failure>(std::move(failure));
}
[[nodiscard]] inline tl::unexpected<Failure> wrongUsage(const QString& sentence)
{
    return fail(WrongUsage{sentence});
}
[[nodiscard]] ExitCode exitCodeOf(const Failure& failure);

} // namespace florin::ctl
