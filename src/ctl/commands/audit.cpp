// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands/commands.h"

#include "contract/audit.h"
#include "ctl/printer.h"
#include "ctl/session.h"

namespace florin::ctl
{
namespace
{

Attempt<void> listAudit(Session& session, const Input& input, const Printer& printer)
{
    const auto limit = input.limit(contract::default_page_size);
    if (!limit)
        return fail(limit.error());
    const auto lines =
        session.askForList<contract::ListAudit>(input.fields({QStringLiteral("search")}), *limit);
    if (!lines)
        return fail(lines.error());
    Table table{{{QStringLiteral("Number"), Align::Right},
                 {QStringLiteral("Time")},
                 {QStringLiteral("Who")},
                 {QStringLiteral("Did")},
                 {QStringLiteral("About")},
                 {QStringLiteral("Outcome")}},
                {}};
    for (const auto& line : *lines)
        table.rows.append({QString::number(line.number), timeText(line.time), line.actor, line.operation,
                           line.subject, line.outcome});
    printer.printList(table, *lines, QStringLiteral("Nothing has been done yet."));
    return {};
}

} // namespace

QList<Command> auditCommands()
{
    return {{QStringLiteral("audit"),
             QStringLiteral("Lists what was done and by whom, newest first."),
             {},
             {searchOption(QStringLiteral("Part of a name, an operation or a subject.")), limitOption()},
             listAudit}};
}

} // namespace florin::ctl
