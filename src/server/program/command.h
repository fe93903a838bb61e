// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "core/secret.h"
#include "server/bank_house.h"

#include <QCommandLineParser>
#include <QStringList>

#include <cstdio>
#include <functional>
#include <optional>

namespace florin::server
{

/// Exit codes that scripts rely on.
enum class Exit { Done = 0, Refused = 1, Usage = 2 };

/// One of florind's commands: `florind NAME [options]`.
struct Command {
    QString name;
    QString summary;
    /// Adds the command's own options.
    std::function<void(QCommandLineParser&)> prepare;
    std::function<Exit(const QCommandLineParser&)> run;
};

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
/// Prints the problem: as JSON on stdout with --json, as a sentence on stderr without.
Exit refused(const Problem& problem, const QCommandLineParser& parser);
/// Whether a person sees what is written there, and not a file.
[[nodiscard]] bool isTerminal(std::FILE* stream);
void printLine(const QString& line);
void printJson(const QJsonValue& json);

} // namespace florin::server
