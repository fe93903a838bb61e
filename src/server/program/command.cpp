// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/command.h"

#include "server/bank_unlock.h"

namespace florin::server
{

void addDataOptions(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("data"), QStringLiteral("The bank's folder."), QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("key-file"),
                      QStringLiteral("The bank's key, where it is not in the usual place."),
                      QStringLiteral("F")});
    parser.addOption({QStringLiteral("postgres"),
                      QStringLiteral("The bank is kept in PostgreSQL; DIR holds keys and certificates only."),
                      QStringLiteral("CONNINFO")});
    console::addJsonOption(parser);
}

std::optional<QString> dataDirectory(const QCommandLineParser& parser)
{
    if (parser.isSet(QStringLiteral("data")))
        return parser.value(QStringLiteral("data"));
    std::fputs("florind: --data DIR is missing\n", stderr);
    return std::nullopt;
}

bool isKeptInFiles(const QCommandLineParser& parser, const char* what)
{
    if (!parser.isSet(QStringLiteral("postgres")))
        return true;
    std::fprintf(
        stderr,
        "florind: %s is for a bank kept in files; one in PostgreSQL is backed up by PostgreSQL's own "
        "means (pg_basebackup, pg_dump)\n",
        what);
    return false;
}

Result<BankHouse> openBank(const QString& directory, const QCommandLineParser& parser)
{
    const auto passphrase = keyPassphrase();
    if (!passphrase)
        return refuse(passphrase.error());
    return openBankHouse(directory, parser.value(QStringLiteral("key-file")), *passphrase,
                         parser.value(QStringLiteral("postgres")));
}

ExitCode refused(const Problem& problem, const QCommandLineParser& parser)
{
    console::printProblem(QStringLiteral("florind"), problem, parser);
    return ExitCode::Refused;
}

} // namespace florin::server
