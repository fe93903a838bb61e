// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/command.h"

#include "contract/json.h"
#include "contract/problem_catalogue.h"

#include <QJsonDocument>

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace florin::bench
{
namespace
{

bool isTerminal(std::FILE* stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return ::isatty(::fileno(stream)) != 0;
#endif
}

} // namespace

void addJsonOption(QCommandLineParser& parser)
{
    parser.addOption({QStringLiteral("json"), QStringLiteral("Answer in JSON.")});
}

std::optional<int> number(const QCommandLineParser& parser, const QString& option, int least, int most)
{
    bool ok = false;
    const int value = parser.value(option).toInt(&ok);
    if (ok && value >= least && value <= most)
        return value;
    std::fprintf(stderr, "florin-bench: --%s takes a number from %d to %d\n", qPrintable(option), least,
                 most);
    return std::nullopt;
}

std::optional<QString> required(const QCommandLineParser& parser, const QString& option)
{
    if (parser.isSet(option))
        return parser.value(option);
    std::fprintf(stderr, "florin-bench: --%s is missing\n", qPrintable(option));
    return std::nullopt;
}

Exit refused(const Problem& problem, const QCommandLineParser& parser)
{
    if (parser.isSet(QStringLiteral("json"))) {
        const QJsonDocument document(contract::json::problemDetails(problem));
        printText(QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
    } else {
        const contract::ProblemWords words = contract::wordsOf(problem);
        std::fprintf(stderr, "florin-bench: %s %s\n", qPrintable(words.reason), qPrintable(words.advice));
    }
    const bool no_way =
        problem.code == ProblemCode::cannot_connect || problem.code == ProblemCode::pin_changed;
    return no_way ? Exit::CannotConnect : Exit::Refused;
}

void printFigures(const QJsonObject& figures, const QCommandLineParser& parser)
{
    if (parser.isSet(QStringLiteral("json"))) {
        printText(QString::fromUtf8(QJsonDocument(figures).toJson(QJsonDocument::Compact)));
        return;
    }
    for (auto figure = figures.begin(); figure != figures.end(); ++figure) {
        const QJsonValue value = *figure;
        const QString text =
            value.isObject()
                ? QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact))
                : value.toVariant().toString();
        printText(QStringLiteral("%1 %2").arg(figure.key(), -18).arg(text));
    }
}

void printText(const QString& text)
{
    std::fprintf(stdout, "%s\n", text.toUtf8().constData());
    std::fflush(stdout);
}

void showProgress(const QString& text)
{
    if (!isTerminal(stderr))
        return;
    std::fprintf(stderr, "\r\033[K%s", text.toUtf8().constData());
    std::fflush(stderr);
}

} // namespace florin::bench
