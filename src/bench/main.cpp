// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/command.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace
{

using florin::bench::Command;
using florin::bench::Exit;

void printUsage(const std::vector<Command>& commands, std::FILE* to)
{
    std::fputs("florin-bench measures what a bank can carry.\n\n"
               "Usage: florin-bench COMMAND [options]      florin-bench COMMAND --help\n\n",
               to);
    for (const Command& command : commands)
        std::fprintf(to, "  %-10s %s\n", qPrintable(command.name), qPrintable(command.summary));
}

int run(const Command& command, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary);
    const QCommandLineOption help = parser.addHelpOption();
    command.prepare(parser);
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty()) {
        const QString why =
            parser.errorText().isEmpty() ? QStringLiteral("Too many words.") : parser.errorText();
        std::fprintf(stderr, "florin-bench %s: %s\n", qPrintable(command.name), qPrintable(why));
        return static_cast<int>(Exit::Usage);
    }
    if (parser.isSet(help)) {
        std::fputs(parser.helpText().toUtf8().constData(), stdout);
        return static_cast<int>(Exit::Done);
    }
    return static_cast<int>(command.run(parser));
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("florin"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FLORIN_VERSION));

    const std::vector<Command> commands{florin::bench::prepareCommand(), florin::bench::transfersCommand(),
                                        florin::bench::compareCommand(), florin::bench::growthCommand(),
                                        florin::bench::idleCommand(),    florin::bench::guessCommand()};
    QStringList arguments = QCoreApplication::arguments();
    const QString name = arguments.value(1);
    if (name == u"--version") {
        std::puts("florin-bench " FLORIN_VERSION);
        return static_cast<int>(Exit::Done);
    }
    const auto command = std::ranges::find(commands, name, &Command::name);
    if (command == commands.end()) {
        const bool asked = name == u"--help" || name == u"help";
        printUsage(commands, asked ? stdout : stderr);
        return static_cast<int>(asked ? Exit::Done : Exit::Usage);
    }
    arguments.removeAt(1);
    return run(*command, arguments);
}
