// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/interruption.h"
#include "console/progress_line.h"
#include "contract/json.h"
#include "server/bank_backup.h"
#include "server/bank_unlock.h"
#include "server/program/command.h"

#include <QJsonObject>
#include <QLocale>

namespace florin::server
{
namespace
{

ExitCode runBackup(const QCommandLineParser& parser)
{
    const auto directory = dataDirectory(parser);
    const QString file = parser.value(QStringLiteral("to"));
    if (file.isEmpty())
        std::fputs("florind: --to FILE is missing\n", stderr);
    if (!directory || file.isEmpty() || !isKeptInFiles(parser, "florind backup"))
        return ExitCode::WrongUsage;
    const auto passphrase = keyPassphrase();
    if (!passphrase)
        return refused(passphrase.error(), parser);
    console::watchForInterruption();
    const auto made = [&] {
        console::ProgressLine line(parser);
        return backUpBank(*directory, parser.value(QStringLiteral("key-file")), *passphrase, file,
                          SystemClock().now(), [&](BackupWork, qint64 done, qint64 total) {
                              line.show(QStringLiteral("Backing up"), done, total);
                              return !console::interrupted();
                          });
    }();
    if (!made)
        return refused(made.error(), parser);
    if (parser.isSet(QStringLiteral("json")))
        printJson(QJsonObject{{QStringLiteral("file"), file},
                              {QStringLiteral("bank"), made->bank_id},
                              {QStringLiteral("taken"), contract::json::toValue(made->taken)},
                              {QStringLiteral("entries"), made->last_entry.value},
                              {QStringLiteral("bytes"), made->bytes}});
    else
        printLine(QStringLiteral("%1: the bank up to entry %2, %3.")
                      .arg(file)
                      .arg(made->last_entry.value)
                      .arg(QLocale::c().formattedDataSize(made->bytes)));
    return ExitCode::Done;
}

} // namespace

Command backupCommand()
{
    return {
        QStringLiteral("backup"), QStringLiteral("Backs up a bank, served or not, into one sealed file."),
        [](QCommandLineParser& parser) {
            addDataOptions(parser);
            parser.addOption({QStringLiteral("to"), QStringLiteral("The new file."), QStringLiteral("FILE")});
        },
        &runBackup};
}

} // namespace florin::server
