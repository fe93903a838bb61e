// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/command.h"
#include "bench/compare/served_bank.h"
#include "bench/prepare/load_bank.h"
#include "console/interruption.h"

#include <QDir>
#include <QTemporaryDir>

namespace florin::bench
{
namespace
{

constexpr int accounts = 1000;

Result<IdleFigures> measure(const QString& directory, int clients, int pause_s, ProgressLine& line)
{
    const SystemClock clock;
    const QString bank = QDir(directory).filePath(QStringLiteral("bank"));
    const auto people =
        makeLoadBank(bank, accounts, clock, [](auto, auto) { return !console::interrupted(); });
    if (!people)
        return refuse(people.error());
    auto served = ServedBank::start(bank, *people, clock);
    if (!served)
        return refuse(std::move(served.error()));
    return (*served)->idle(clients, pause_s, [clients, &line](int logged_in) {
        line.show(QStringLiteral("%1 of %2 logged in").arg(logged_in).arg(clients));
    });
}

ExitCode runIdle(const QCommandLineParser& parser)
{
    const auto clients = number(parser, QStringLiteral("clients"), 1, 20'000);
    const auto pause = number(parser, QStringLiteral("pause"), 1, 600);
    if (!clients || !pause)
        return ExitCode::WrongUsage;
    const QTemporaryDir place;
    console::watchForInterruption();
    ProgressLine line(parser);
    const auto figures = measure(place.path(), *clients, *pause, line);
    line.wipe();
    if (!figures)
        return refused(figures.error(), parser);
    printFigures(figures->toJson(), parser);
    return ExitCode::Done;
}

} // namespace

Command idleCommand()
{
    return {QStringLiteral("idle"),
            QStringLiteral(
                "Logs many clients in to a server of its own, and measures what their presence costs."),
            [](QCommandLineParser& parser) {
                addJsonOption(parser);
                parser.addOption({QStringLiteral("clients"), QStringLiteral("Connections, each logged in."),
                                  QStringLiteral("N"), QStringLiteral("10000")});
                parser.addOption(
                    {QStringLiteral("pause"),
                     QStringLiteral("Seconds of silence before each of the three rounds of pings."),
                     QStringLiteral("N"), QStringLiteral("5")});
            },
            &runIdle};
}

} // namespace florin::bench
