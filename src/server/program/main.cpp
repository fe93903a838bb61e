// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/private_memory.h"
#include "server/program/command.h"

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    florin::keepMemoryPrivate();
    QCoreApplication application(argc, argv);
    using namespace florin::server;
    return florin::console::runProgram(QStringLiteral("florind"), QStringLiteral("florind keeps a bank."),
                                       {initCommand(), serveCommand(), seedCommand(), verifyCommand(),
                                        backupCommand(), restoreCommand(), rekeyCommand(), migrateCommand(),
                                        sealKeyCommand(), certificateCommand(), addAdministratorCommand(),
                                        resetAdministratorCommand(), openapiCommand()});
}
