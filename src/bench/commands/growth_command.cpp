// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/command.h"
#include "bench/compare/growth.h"
#include "console/interruption.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>

namespace florin::bench
{
namespace
{

QJsonObject jsonOf(const std::vector<GrowthFigures>& all)
{
    QJsonArray sizes;
    for (const GrowthFigures& figures : all)
        sizes.append(figures.toJson());
    QJsonObject json{{QStringLiteral("sizes"), sizes}};
    if (all.size() > 1)
        json[QStringLiteral("last_to_first")] =
            all.back().transfers.per_second / all.front().transfers.per_second;
    return json;
}

ExitCode runGrowth(const QCommandLineParser& parser)
{
    const auto entries = number(parser, QStringLiteral("entries"), 1'000, 1'000'000'000);
    const auto seconds = number(parser, QStringLiteral("seconds"), 1, 3600);
    const auto accounts = number(parser, QStringLiteral("accounts"), 128, 10'000'000);
    if (!entries || !seconds || !accounts)
        return ExitCode::WrongUsage;
    const QTemporaryDir place(
        QDir(parser.value(QStringLiteral("dir"))).filePath(QStringLiteral("florin-bench-XXXXXX")));
    GrowthOptions options;
    options.directory = place.path();
    options.seconds = *seconds;
    options.accounts = *accounts;
    options.sizes.clear();
    for (qint64 size = *entries / 100; size <= *entries; size *= 10)
        options.sizes.push_back(size);
    console::watchForInterruption();
    const SystemClock clock;
    ProgressLine line(parser);
    const auto figures = measureGrowth(options, clock, [&line](const QString& done) {
        line.show(done);
        return !console::interrupted();
    });
    line.wipe();
    if (!figures)
        return refused(figures.error(), parser);
    printFigures(jsonOf(*figures), parser);
    return ExitCode::Done;
}

} // namespace

Command growthCommand()
{
    return {QStringLiteral("growth"),
            QStringLiteral("Fills a bank of its own, and measures writing and reading at each size."),
            [](QCommandLineParser& parser) {
                addJsonOption(parser);
                parser.addOption(
                    {QStringLiteral("entries"),
                     QStringLiteral("How far the bank grows; it is measured at a hundredth and a "
                                    "tenth of it too."),
                     QStringLiteral("N"), QStringLiteral("10000000")});
                parser.addOption({QStringLiteral("accounts"), QStringLiteral("Accounts in the bank."),
                                  QStringLiteral("N"), QStringLiteral("100000")});
                parser.addOption({QStringLiteral("seconds"),
                                  QStringLiteral("How long transfers are measured at each size."),
                                  QStringLiteral("N"), QStringLiteral("5")});
                parser.addOption({QStringLiteral("dir"),
                                  QStringLiteral("The disk to measure on: a folder there."),
                                  QStringLiteral("DIR"), QDir::tempPath()});
            },
            &runGrowth};
}

} // namespace florin::bench
