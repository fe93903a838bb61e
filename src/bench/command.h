// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "core/secret.h"

#include <QCommandLineParser>
#include <QJsonObject>

#include <functional>
#include <optional>

namespace florin::bench
{

/// Exit codes that scripts rely on.
enum class Exit { Done = 0, Refused = 1, Usage = 2, CannotConnect = 3 };

/// One of florin-bench's commands: `florin-bench NAME [options]`.
struct Command {
    QString name;
    QString summary;
    /// Adds the command's own options.
    std::function<void(QCommandLineParser&)> prepare;
    std::function<Exit(const QCommandLineParser&)> run;
};

[[nodiscard]] Command prepareCommand();
[[nodiscard]] Command transfersCommand();
[[nodiscard]] Command compareCommand();
[[nodiscard]] Command growthCommand();
[[nodiscard]] Command idleCommand();
[[nodiscard]] Command guessCommand();

// What commands have in common.

/// --json.
void addJsonOption(QCommandLineParser& parser);
/// A whole number between `least` and `most`; nothing, and a word on stderr, for anything else.
[[nodiscard]] std::optional<int> number(const QCommandLineParser& parser, const QString& option, int least,
                                        int most);
/// The option's text; nothing, and a word on stderr, when it is not given.
[[nodiscard]] std::optional<QString> required(const QCommandLineParser& parser, const QString& option);
/// Prints the problem: as JSON on stdout with --json, as a sentence on stderr without.
Exit refused(const Problem& problem, const QCommandLineParser& parser);
/// The JSON with --json, else a line a member.
void printFigures(const QJsonObject& figures, const QCommandLineParser& parser);
void printText(const QString& text);
/// A line for whoever waits at a terminal, written over the last one; nothing where stderr is a file.
void showProgress(const QString& text);

} // namespace florin::bench
