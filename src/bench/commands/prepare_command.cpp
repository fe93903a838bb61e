// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/command.h"
#include "bench/prepare/load_bank.h"
#include "console/interruption.h"
#include "server/bank_unlock.h"

namespace florin::bench
{
namespace
{

QJsonObject figuresOf(const PreparedBank& prepared, const QString& directory)
{
    QJsonObject figures{{QStringLiteral("accounts"), static_cast<qint64>(prepared.accounts)},
                        {QStringLiteral("log_ins"), static_cast<qint64>(prepared.log_ins)},
                        {QStringLiteral("password_file"), LoadPeople::passwordFile(directory)},
                        {QStringLiteral("complete"), prepared.complete}};
    if (prepared.created) {
        figures[QStringLiteral("admin")] = prepared.created->name;
        figures[QStringLiteral("one_time_password")] =
            QString::fromUtf8(prepared.created->one_time_password.view());
        figures[QStringLiteral("certificate")] = prepared.created->certificate;
    }
    return figures;
}

ExitCode runPrepare(const QCommandLineParser& parser)
{
    const auto directory = required(parser, QStringLiteral("data"));
    const auto accounts = number(parser, QStringLiteral("accounts"), 2, 10'000'000);
    if (!directory || !accounts)
        return ExitCode::WrongUsage;
    const auto passphrase = server::keyPassphrase();
    if (!passphrase)
        return refused(passphrase.error(), parser);
    const SystemClock clock;
    console::watchForInterruption();
    ProgressLine line(parser);
    auto prepared = prepareLoadBank({*directory, parser.value(QStringLiteral("key-file")), *passphrase,
                                     *accounts, parser.value(QStringLiteral("postgres"))},
                                    clock, [&line](std::size_t done, std::size_t wanted) {
                                        line.show(QStringLiteral("%1 of %2 accounts").arg(done).arg(wanted));
                                        return !console::interrupted();
                                    });
    line.wipe();
    if (!prepared)
        return refused(prepared.error(), parser);
    printFigures(figuresOf(*prepared, *directory), parser);
    return prepared->complete ? ExitCode::Done : ExitCode::Refused;
}

} // namespace

Command prepareCommand()
{
    return {QStringLiteral("prepare"),
            QStringLiteral("Makes accounts and log-ins for load in a bank that no server has open."),
            [](QCommandLineParser& parser) {
                addJsonOption(parser);
                parser.addOption({QStringLiteral("data"),
                                  QStringLiteral("The bank's folder; a bank is made when there is none."),
                                  QStringLiteral("DIR")});
                parser.addOption({QStringLiteral("key-file"),
                                  QStringLiteral("The bank's key, where it is not in the usual place."),
                                  QStringLiteral("F")});
                parser.addOption(
                    {QStringLiteral("postgres"),
                     QStringLiteral("The bank is kept in PostgreSQL; DIR holds keys, certificates "
                                    "and the load's log-ins only."),
                     QStringLiteral("CONNINFO")});
                parser.addOption({QStringLiteral("accounts"),
                                  QStringLiteral("How many accounts the load is to have."),
                                  QStringLiteral("N"), QStringLiteral("100000")});
            },
            &runPrepare};
}

} // namespace florin::bench
