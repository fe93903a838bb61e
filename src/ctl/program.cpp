// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/program.h"

#include "ctl/command_line.h"
#include "ctl/printer.h"

namespace florin::ctl
{
namespace
{

Attempt<void> carryOut(const CommandLine& line, const Printer& printer)
{
    const auto target = line.target();
    if (!target)
        return fail(target.error());
    Session session(*target);
    if (line.command().needs == Needs::Nothing)
        return line.command().run(session, line.input(), printer);
    if (const auto open = session.open(); !open)
        return open;
    if (line.command().needs == Needs::LogIn) {
        if (const auto in = session.logIn(); !in)
            return in;
    }
    auto done = line.command().run(session, line.input(), printer);
    session.close();
    return done;
}

} // namespace

ExitCode run(const QStringList& arguments)
{
    const CommandLine line(arguments);
    const Printer printer(line.wantsJson());
    if (const auto help = line.help()) {
        printer.write(help->toLocal8Bit());
        return ExitCode::Done;
    }
    if (line.wrong()) {
        printer.printFailure(*line.wrong());
        return ExitCode::WrongUsage;
    }
    const auto done = carryOut(line, printer);
    if (done)
        return ExitCode::Done;
    printer.printFailure(done.error());
    return exitCodeOf(done.error());
}

} // namespace florin::ctl
