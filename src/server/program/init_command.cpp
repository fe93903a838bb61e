// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/bank_house.h"
#include "server/bank_unlock.h"
#include "server/program/command.h"

#include <QJsonObject>

namespace florin::server
{
namespace
{

ExitCode runInit(const QCommandLineParser& parser)
{
    const auto directory = dataDirectory(parser);
    if (!directory)
        return ExitCode::WrongUsage;
    NewBank bank;
    bank.key_file = parser.value(QStringLiteral("key-file"));
    bank.postgres = parser.value(QStringLiteral("postgres"));
    auto passphrase = keyPassphrase();
    if (!passphrase)
        return refused(passphrase.error(), parser);
    bank.passphrase = std::move(*passphrase);
    if (parser.isSet(QStringLiteral("name")))
        bank.name = parser.value(QStringLiteral("name"));
    bank.time_zone = parser.value(QStringLiteral("time-zone"));
    const SystemClock clock;
    const auto admin = createBankHouse(*directory, bank, clock);
    if (!admin)
        return refused(admin.error(), parser);
    const QString password = QString::fromUtf8(admin->one_time_password.view());
    if (parser.isSet(QStringLiteral("json"))) {
        printJson(QJsonObject{{QStringLiteral("admin"), admin->name},
                              {QStringLiteral("one_time_password"), password},
                              {QStringLiteral("certificate"), admin->certificate}});
    } else {
        printLine(QStringLiteral("The bank is made. Log in once with:"));
        printLine(QStringLiteral("  user      %1").arg(admin->name));
        printLine(QStringLiteral("  password  %1   (shown only now; choose your own at the first log-in)")
                      .arg(password));
        printLine(QStringLiteral("Clients trust the server by its certificate: %1").arg(admin->certificate));
    }
    return ExitCode::Done;
}

} // namespace

Command initCommand()
{
    return {QStringLiteral("init"), QStringLiteral("Makes a bank: keys, TLS identity, first administrator."),
            [](QCommandLineParser& parser) {
                addDataOptions(parser);
                parser.addOption({QStringLiteral("name"), QStringLiteral("What the bank is called."),
                                  QStringLiteral("NAME")});
                parser.addOption(
                    {QStringLiteral("time-zone"),
                     QStringLiteral("Where its days begin, like Asia/Kolkata; else this computer's."),
                     QStringLiteral("ZONE")});
            },
            &runInit};
}

} // namespace florin::server
