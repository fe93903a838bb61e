// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/command.h"
#include "bench/compare/comparison.h"
#include "console/interruption.h"
#include "core/file_problem.h"

#include <QDir>
#include <QTemporaryDir>

namespace florin::bench
{
namespace
{

/// Nothing, and a word on stderr, when there is one that is not known.
std::optional<QStringList> storeys(const QString& text)
{
    const QStringList chosen = text.split(u',', Qt::SkipEmptyParts);
    for (const QString& name : chosen) {
        if (Comparison::names().contains(name))
            continue;
        std::fprintf(stderr, "florin-bench: --only takes some of %s\n",
                     qPrintable(Comparison::names().join(u',')));
        return std::nullopt;
    }
    return chosen;
}

ExitCode runCompare(const QCommandLineParser& parser)
{
    const auto seconds = number(parser, QStringLiteral("seconds"), 1, 3600);
    const auto rounds = number(parser, QStringLiteral("rounds"), 1, 100);
    const auto accounts = number(parser, QStringLiteral("accounts"), 128, 10'000'000);
    const auto clients = number(parser, QStringLiteral("clients"), 1, 1000);
    const auto only = storeys(parser.value(QStringLiteral("only")));
    if (!seconds || !rounds || !accounts || !clients || !only)
        return ExitCode::WrongUsage;
    const QTemporaryDir place(
        QDir(parser.value(QStringLiteral("dir"))).filePath(QStringLiteral("florin-bench-XXXXXX")));
    if (!place.isValid())
        return refused(fileProblem(ProblemCode::file_unwritable, place.path(), place.errorString()), parser);
    console::watchForInterruption();
    const SystemClock clock;
    ComparisonOptions options;
    options.directory = place.path();
    options.seconds = *seconds;
    options.rounds = *rounds;
    options.accounts = *accounts;
    options.clients = *clients;
    options.only = *only;
    ProgressLine line(parser);
    Comparison comparison(options, clock, [&line](const QString& text) { line.show(text); });
    auto done = comparison.prepare();
    if (done)
        done = comparison.run();
    line.wipe();
    if (!done)
        return refused(done.error(), parser);
    if (parser.isSet(QStringLiteral("json")))
        printFigures(comparison.toJson(), parser);
    else
        console::print(comparison.toTable() + u'\n', stdout);
    return ExitCode::Done;
}

} // namespace

Command compareCommand()
{
    return {
        QStringLiteral("compare"),
        QStringLiteral("Measures raw SQLCipher, the engine, the server and PostgreSQL side by side."),
        [](QCommandLineParser& parser) {
            addJsonOption(parser);
            parser.addOption({QStringLiteral("seconds"),
                              QStringLiteral("How long each is measured, in each round."),
                              QStringLiteral("N"), QStringLiteral("5")});
            parser.addOption({QStringLiteral("rounds"), QStringLiteral("How often; a figure is the median."),
                              QStringLiteral("N"), QStringLiteral("3")});
            parser.addOption({QStringLiteral("accounts"), QStringLiteral("Accounts in each bank."),
                              QStringLiteral("N"), QStringLiteral("100000")});
            parser.addOption({QStringLiteral("clients"),
                              QStringLiteral("Connections over TLS, each logged in."), QStringLiteral("N"),
                              QStringLiteral("64")});
            parser.addOption({QStringLiteral("only"), QStringLiteral("Some of them, with commas between."),
                              QStringLiteral("NAMES")});
            parser.addOption({QStringLiteral("dir"),
                              QStringLiteral("The disk to measure on: a folder there."),
                              QStringLiteral("DIR"), QDir::tempPath()});
        },
        &runCompare};
}

} // namespace florin::bench
