// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/command.h"

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    using namespace florin::bench;
    return florin::console::runProgram(QStringLiteral("florin-bench"),
                                       QStringLiteral("florin-bench measures what a bank can carry."),
                                       {prepareCommand(), transfersCommand(), compareCommand(),
                                        growthCommand(), idleCommand(), guessCommand()});
}
