// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/bank_house.h"
#include "server/bank_rekey.h"
#include "server/bank_unlock.h"
#include "server/program/command.h"

#include <QJsonObject>

namespace florin::server
{
namespace
{

ExitCode runRekey(const QCommandLineParser& parser)
{
    const auto directory = dataDirectory(parser);
    if (!directory || !isKeptInFiles(parser, "florind rekey"))
        return ExitCode::WrongUsage;
    const auto passphrase = keyPassphrase();
    if (!passphrase)
        return refused(passphrase.error(), parser);
    // Not to be interrupted in good order: it is one order, and a kill is made good by the next opening.
    const auto rekeyed = rekeyBank(*directory, parser.value(QStringLiteral("key-file")), *passphrase, {});
    if (!rekeyed)
        return refused(rekeyed.error(), parser);
    if (parser.isSet(QStringLiteral("json"))) {
        printJson(QJsonObject{{QStringLiteral("key_file"), rekeyed->key_file},
                              {QStringLiteral("old_key_file"), rekeyed->old_key_file},
                              {QStringLiteral("files_are_new"), rekeyed->files_are_new}});
        return ExitCode::Done;
    }
    printLine(
        QStringLiteral("The bank has a new key: %1   (keep a copy in a safe place)").arg(rekeyed->key_file));
    printLine(QStringLiteral("The old one opens the bank no more. It opens backups made before: %1")
                  .arg(rekeyed->old_key_file));
    printLine(
        rekeyed->files_are_new
            ? QStringLiteral("The database files are written anew under fresh keys.")
            : QStringLiteral("A server has the bank open and goes on. It writes the database files anew "
                             "under fresh keys when it is started the next time; until then whoever "
                             "has the old key and a copy of the folder can read that copy."));
    return ExitCode::Done;
}

} // namespace

Command rekeyCommand()
{
    return {QStringLiteral("rekey"), QStringLiteral("Gives a bank a new key, while it is served or not."),
            &addDataOptions, &runRekey};
}

} // namespace florin::server
