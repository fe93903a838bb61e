// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/command.h"
#include "console/output.h"
#include "console/progress_line.h"

#include <QJsonObject>

#include <optional>

namespace florin::bench
{

using console::addJsonOption;
using console::Command;
using console::ExitCode;
using console::printLine;
using console::ProgressLine;

[[nodiscard]] Command prepareCommand();
[[nodiscard]] Command transfersCommand();
[[nodiscard]] Command compareCommand();
[[nodiscard]] Command growthCommand();
[[nodiscard]] Command idleCommand();
[[nodiscard]] Command guessCommand();

// What commands have in common.

/// A whole number between `least` and `most`; nothing, and a word on stderr, for anything else.
[[nodiscard]] std::optional<int> number(const QCommandLineParser& parser, const QString& option, int least,
                                        int most);
/// The option's text; nothing, and a word on stderr, when it is not given.
[[nodiscard]] std::optional<QString> required(const QCommandLineParser& parser, const QString& option);
/// Prints the problem.
ExitCode refused(const Problem& problem, const QCommandLineParser& parser);
/// The JSON with --json, else a line a member.
void printFigures(const QJsonObject& figures, const QCommandLineParser& parser);

} // namespace florin::bench
