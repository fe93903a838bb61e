// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/command.h"

#include "console/output.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace florin::console
{
namespace
{

QString usageOf(const QString& program, const QString& what_it_is, const std::vector<Command>& commands)
{
    qsizetype widest = 0;
    for (const Command& command : commands)
        widest = std::max(widest, command.name.size());
    QString text = QStringLiteral("%1\n\nUsage: %2 COMMAND [options]      %2 COMMAND --help\n\n")
                       .arg(what_it_is, program);
    for (const Command& command : commands)
        text +=
            QStringLiteral("  %1  %2\n").arg(command.name, static_cast<int>(-widest)).arg(command.summary);
    return text;
}

ExitCode runCommand(const QString& program, const Command& command, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary);
    const QCommandLineOption help = parser.addHelpOption();
    command.prepare(parser);
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty()) {
        const QString why =
            parser.errorText().isEmpty() ? QStringLiteral("Too many words.") : parser.errorText();
        print(QStringLiteral("%1 %2: %3\n").arg(program, command.name, why), stderr);
        return ExitCode::WrongUsage;
    }
    if (parser.isSet(help)) {
        print(parser.helpText(), stdout);
        return ExitCode::Done;
    }
    return command.run(parser);
}

/// The command that the first words after the program's name are, and how many of them.
std::pair<const Command*, int> commandIn(const QStringList& arguments, const std::vector<Command>& commands)
{
    for (const int words : {1, 2}) {
        const auto command = std::ranges::find(commands, arguments.mid(1, words).join(u' '), &Command::name);
        if (command != commands.end())
            return {&*command, words};
    }
    return {nullptr, 0};
}

ExitCode runNamed(const QString& program, const QString& what_it_is, const std::vector<Command>& commands)
{
    QStringList arguments = QCoreApplication::arguments();
    const QString name = arguments.value(1);
    if (name == u"--version") {
        printLine(program + QStringLiteral(" " FLORIN_VERSION));
        return ExitCode::Done;
    }
    const auto [command, words] = commandIn(arguments, commands);
    if (!command) {
        const bool asked = name == u"--help" || name == u"help";
        print(usageOf(program, what_it_is, commands), asked ? stdout : stderr);
        return asked ? ExitCode::Done : ExitCode::WrongUsage;
    }
    arguments.remove(1, words);
    return runCommand(program, *command, arguments);
}

} // namespace

int runProgram(const QString& name, const QString& what_it_is, const std::vector<Command>& commands)
{
    // One name for all programs: it is the name of their folder for settings.
    QCoreApplication::setApplicationName(QStringLiteral("florin"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FLORIN_VERSION));
    return static_cast<int>(runNamed(name, what_it_is, commands));
}

} // namespace florin::console
