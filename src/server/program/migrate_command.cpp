// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/progress_line.h"
#include "server/bank_house.h"
#include "server/bank_unlock.h"
#include "server/program/command.h"

#include <QJsonObject>

namespace florin::server
{
namespace
{

void print(const store::BankCopied& copied)
{
    printLine(QStringLiteral("entries   %1").arg(copied.entries));
    printLine(QStringLiteral("accounts  %1").arg(copied.accounts));
    printLine(QStringLiteral("root      %1").arg(QString::fromLatin1(copied.root.toHex())));
    for (const auto& [table, rows] : copied.rows)
        printLine(QStringLiteral("%1 %2 rows").arg(table, -17).arg(rows));
    printLine(
        QStringLiteral("Both sides are equal. From now on: florind serve --data DIR --postgres CONNINFO"));
}

QJsonObject asJson(const store::BankCopied& copied)
{
    QJsonObject rows;
    for (const auto& [table, count] : copied.rows)
        rows.insert(table, count);
    return {{QStringLiteral("entries"), copied.entries},
            {QStringLiteral("accounts"), copied.accounts},
            {QStringLiteral("root"), QString::fromLatin1(copied.root.toHex())},
            {QStringLiteral("rows"), rows}};
}

ExitCode runMigrate(const QCommandLineParser& parser)
{
    const auto directory = dataDirectory(parser);
    const bool to_postgres = parser.value(QStringLiteral("to")) == u"postgres";
    const QString conninfo = parser.value(QStringLiteral("postgres"));
    if (!to_postgres || conninfo.isEmpty())
        std::fputs("florind: migrate takes --to postgres and --postgres CONNINFO\n", stderr);
    if (!directory || !to_postgres || conninfo.isEmpty())
        return ExitCode::WrongUsage;
    const auto passphrase = keyPassphrase();
    if (!passphrase)
        return refused(passphrase.error(), parser);
    console::ProgressLine line(parser);
    const auto copied =
        migrateBankHouse(*directory, parser.value(QStringLiteral("key-file")), *passphrase, conninfo,
                         [&line](const QString& what, qint64 done, qint64 total) {
                             const QString words = QStringLiteral("%1: %2").arg(what).arg(done);
                             line.show(total > 0 ? words + QStringLiteral(" of %1").arg(total) : words);
                             return true;
                         });
    line.wipe();
    if (!copied)
        return refused(copied.error(), parser);
    if (console::wantsJson(parser))
        printJson(asJson(*copied));
    else
        print(*copied);
    return ExitCode::Done;
}

} // namespace

Command migrateCommand()
{
    return {QStringLiteral("migrate"),
            QStringLiteral("Copies an embedded bank into PostgreSQL and proves both sides equal."),
            [](QCommandLineParser& parser) {
                addDataOptions(parser);
                parser.addOption(
                    {QStringLiteral("to"), QStringLiteral("Where to: postgres."), QStringLiteral("WHERE")});
            },
            &runMigrate};
}

} // namespace florin::server
