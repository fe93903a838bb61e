// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/command.h"

#include <QJsonDocument>

#include <cstdio>

namespace florin::bench
{

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

ExitCode refused(const Problem& problem, const QCommandLineParser& parser)
{
    console::printProblem(QStringLiteral("florin-bench"), problem, parser);
    return console::exitCodeOf(problem);
}

void printFigures(const QJsonObject& figures, const QCommandLineParser& parser)
{
    if (console::wantsJson(parser)) {
        console::printJson(figures);
        return;
    }
    for (auto figure = figures.begin(); figure != figures.end(); ++figure) {
        const QJsonValue value = *figure;
        const QString text =
            value.isObject()
                ? QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact))
                : value.toVariant().toString();
        printLine(QStringLiteral("%1 %2").arg(figure.key(), -18).arg(text));
    }
}

} // namespace florin::bench
