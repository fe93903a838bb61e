// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/command.h"

#include "contract/json.h"
#include "contract/problem_catalogue.h"

#include <QJsonDocument>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

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
    parser.addOption({QStringLiteral("json"), QStringLiteral("Answer in JSON.")});
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

bool isTerminal(std::FILE* stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return ::isatty(::fileno(stream)) != 0;
#endif
}

void printLine(const QString& line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

void printJson(const QJsonValue& json)
{
    const QJsonDocument document =
        json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    printLine(QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
}

Exit refused(const Problem& problem, const QCommandLineParser& parser)
{
    if (parser.isSet(QStringLiteral("json"))) {
        printJson(contract::json::problemDetails(problem));
    } else {
        const contract::ProblemWords words = contract::wordsOf(problem);
        std::fputs(QStringLiteral("florind: %1 %2\n").arg(words.reason, words.advice).toUtf8().constData(),
                   stderr);
    }
    return Exit::Refused;
}

} // namespace florin::server
