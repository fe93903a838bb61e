// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/private_memory.h"
#include "server/program/command.h"

#include <QCoreApplication>

#include <cstdio>

namespace
{

using florin::server::Command;
using florin::server::Exit;

void printUsage(const std::vector<Command>& commands, FILE* to)
{
    std::fputs("florind keeps a bank.\n\nUsage: florind COMMAND [options]      florind COMMAND --help\n\n",
               to);
    for (const Command& command : commands)
        std::fprintf(to, "  %-9s %s\n", qPrintable(command.name), qPrintable(command.summary));
}

int run(const Command& command, QStringList arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary);
    const QCommandLineOption help = parser.addHelpOption();
    command.prepare(parser);
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty()) {
        const QString why =
            parser.errorText().isEmpty() ? QStringLiteral("Too many words.") : parser.errorText();
        std::fprintf(stderr, "florind %s: %s\n", qPrintable(command.name), qPrintable(why));
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
    florin::keepMemoryPrivate();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("florin"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FLORIN_VERSION));

    const std::vector<Command> commands{
        florin::server::initCommand(),    florin::server::serveCommand(),
        florin::server::seedCommand(),    florin::server::verifyCommand(),
        florin::server::backupCommand(),  florin::server::restoreCommand(),
        florin::server::rekeyCommand(),   florin::server::migrateCommand(),
        florin::server::sealKeyCommand(), florin::server::certificateCommand(),
        florin::server::openapiCommand()};
    QStringList arguments = QCoreApplication::arguments();
    const QString name = arguments.value(1);
    if (name == u"--version") {
        std::puts("florind " FLORIN_VERSION);
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
