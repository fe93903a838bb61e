// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/output.h"

#include "contract/json.h"
#include "contract/problem_catalogue.h"

#include <QJsonDocument>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace florin::console
{

void print(const QString& text, std::FILE* to)
{
    std::fputs(text.toUtf8().constData(), to);
    std::fflush(to);
}

void printLine(const QString& line)
{
    print(line + u'\n', stdout);
}

void printJson(const QJsonValue& json)
{
    const QJsonDocument document =
        json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    printLine(QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
}

void addJsonOption(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("json"), QStringLiteral("Answer in JSON.")});
}

bool wantsJson(const QCommandLineParser& parser)
{
    return parser.isSet(QStringLiteral("json"));
}

void printProblem(const QString& program, const Problem& problem, const QCommandLineParser& parser)
{
    if (wantsJson(parser)) {
        printJson(contract::json::problemDetails(problem));
        return;
    }
    const contract::ProblemWords words = contract::wordsOf(problem);
    print(QStringLiteral("%1: %2 %3\n").arg(program, words.reason, words.advice), stderr);
}

bool isTerminal(std::FILE* stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return ::isatty(::fileno(stream)) != 0;
#endif
}

} // namespace florin::console
