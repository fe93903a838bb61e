// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/command.h"

#include <QCoreApplication>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace
{

/// Keys and passwords are in this program's memory: it leaves no core file, and nobody else's debugger reads
/// it.
void keepMemoryPrivate()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace

int main(int argc, char* argv[])
{
    keepMemoryPrivate();
    QCoreApplication application(argc, argv);
    using namespace florin::server;
    return florin::console::runProgram(QStringLiteral("florind"), QStringLiteral("florind keeps a bank."),
                                       {initCommand(), serveCommand(), seedCommand(), verifyCommand(),
                                        backupCommand(), restoreCommand(), rekeyCommand(), migrateCommand(),
                                        sealKeyCommand(), openapiCommand()});
}
