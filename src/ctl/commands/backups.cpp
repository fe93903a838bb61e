// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/problem_catalogue.h"
#include "contract/system.h"
#include "ctl/commands/commands.h"
#include "ctl/printer.h"
#include "ctl/session.h"

#include <QLocale>
#include <QTimer>

namespace florin::ctl
{
namespace
{

constexpr std::chrono::milliseconds look_again{500};

QString sizeText(qint64 bytes)
{
    return bytes == 0 ? QString() : QLocale::c().formattedDataSize(bytes);
}

Attempt<void> listBackups(Session& session, const Input& input, const Printer& printer)
{
    const auto limit = input.limit(contract::default_page_size);
    if (!limit)
        return fail(limit.error());
    const auto runs =
        session.askForList<contract::ListBackups>(input.fields({QStringLiteral("search")}), *limit);
    if (!runs)
        return fail(runs.error());
    Table table{{{QStringLiteral("Number"), Align::Right},
                 {QStringLiteral("Begun")},
                 {QStringLiteral("Entries"), Align::Right},
                 {QStringLiteral("Size"), Align::Right},
                 {QStringLiteral("Outcome")},
                 {QStringLiteral("File")},
                 {QStringLiteral("Finding")}},
                {}};
    for (const auto& run : *runs)
        table.rows.append({QString::number(run.number), timeText(run.started), QString::number(run.entries),
                           sizeText(run.bytes), run.outcome, run.file, run.finding});
    printer.printList(table, *runs, QStringLiteral("No backup has been made yet."));
    return {};
}

/// The newest run once the server has nothing under way; the server tells nobody who does not watch.
Attempt<contract::BackupRun> finishedAfter(Session& session, qint64 last)
{
    for (;;) {
        const auto status = session.ask(contract::SystemStatus());
        if (!status)
            return fail(status.error());
        if (!status->backup_running) {
            contract::ListBackups newest;
            newest.limit = 1;
            const auto runs = session.ask(newest);
            if (!runs)
                return fail(runs.error());
            if (!runs->items.empty() && runs->items.front().number > last)
                return runs->items.front();
        }
        QEventLoop pause;
        QTimer::singleShot(look_again, &pause, &QEventLoop::quit);
        pause.exec();
    }
}

/// What became of a backup that is not proven.
Problem problemOf(const contract::BackupRun& run)
{
    const auto code = contract::problemCodeFromName(run.outcome);
    return {code.value_or(ProblemCode::backup_damaged),
            {{QStringLiteral("file"), run.file},
             {QStringLiteral("detail"), run.finding},
             {QStringLiteral("reason"), run.finding}}};
}

Attempt<void> backUpNow(Session& session, const Input& input, const Printer& printer)
{
    const auto asked = session.askWith<contract::BackUpNow>(input.fields({QStringLiteral("key")}));
    if (!asked)
        return fail(asked.error());
    const auto run = finishedAfter(session, asked->last);
    if (!run)
        return fail(run.error());
    if (!run->proven)
        return fail(problemOf(*run));
    printer.print(QStringLiteral("%1: the bank up to entry %2, %3; restored aside and verified.")
                      .arg(run->file)
                      .arg(run->entries)
                      .arg(sizeText(run->bytes)),
                  *run);
    return {};
}

} // namespace

QList<Command> backupCommands()
{
    return {
        {QStringLiteral("backup list"),
         QStringLiteral("Lists the backups the server made, newest first, with their proof."),
         {},
         {searchOption(QStringLiteral("Part of a file's name, an outcome or a finding.")), limitOption()},
         listBackups},
        {QStringLiteral("backup now"),
         QStringLiteral("Has the server make a backup, and waits until it is restored aside and verified."),
         {},
         {keyOption()},
         backUpNow},
    };
}

} // namespace florin::ctl
