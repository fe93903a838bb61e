// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/exit_code.h"

#include <QCommandLineParser>
#include <QString>

#include <functional>
#include <vector>

namespace florin::console
{

/// One of a program's commands: `florind NAME [options]`. The name is one word or two ("administrator add").
struct Command {
    QString name;
    QString summary;
    /// Adds the command's own options.
    std::function<void(QCommandLineParser&)> prepare;
    std::function<ExitCode(const QCommandLineParser&)> run;
};

/// Does what the command line asks: one of the commands, --help, or --version. `what_it_is` is a sentence for
/// --help. Needs the application, and gives back its exit code.
[[nodiscard]] int runProgram(const QString& name, const QString& what_it_is,
                             const std::vector<Command>& commands);

} // namespace florin::console
