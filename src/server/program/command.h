// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/command.h"
#include "console/output.h"
#include "server/bank_house.h"

#include <optional>

namespace florin::server
{

using console::Command;
using console::ExitCode;
using console::printJson;
using console::printLine;

[[nodiscard]] Command initCommand();
[[nodiscard]] Command serveCommand();
[[nodiscard]] Command certificateCommand();
[[nodiscard]] Command sealKeyCommand();
[[nodiscard]] Command seedCommand();
[[nodiscard]] Command verifyCommand();
[[nodiscard]] Command migrateCommand();
[[nodiscard]] Command backupCommand();
[[nodiscard]] Command restoreCommand();
[[nodiscard]] Command rekeyCommand();
[[nodiscard]] Command addAdministratorCommand();
[[nodiscard]] Command resetAdministratorCommand();
[[nodiscard]] Command openapiCommand();

// What commands have in common.

/// --data DIR, --postgres CONNINFO, --key-file F and --json.
void addDataOptions(QCommandLineParser& parser);
/// The folder of --data; nothing, and a word on stderr, when it is not given.
[[nodiscard]] std::optional<QString> dataDirectory(const QCommandLineParser& parser);
/// False, and a word on stderr, with --postgres: `what` ("florind rekey") is for banks kept in files.
[[nodiscard]] bool isKeptInFiles(const QCommandLineParser& parser, const char* what);
/// The bank that --key-file and the passphrase open.
[[nodiscard]] Result<BankHouse> openBank(const QString& directory, const QCommandLineParser& parser);
/// Prints the problem.
ExitCode refused(const Problem& problem, const QCommandLineParser& parser);

} // namespace florin::server
