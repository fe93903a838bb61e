// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands/commands.h"

#include "contract/audit.h"
#include "ctl/commands/formats.h"
#include "ctl/printer.h"
#include "ctl/session.h"
#include "ctl/terminal.h"

namespace florin::ctl
{
namespace
{

/// Everything a line says; for people the columns that matter, for a file all of them.
Table auditTable(const std::vector<contract::AuditLine>& lines, Format format)
{
    Table table{{{QStringLiteral("Number"), Align::Right},
                 {QStringLiteral("Time")},
                 {QStringLiteral("Who")},
                 {QStringLiteral("Did")},
                 {QStringLiteral("About")},
                 {QStringLiteral("Outcome")}},
                {}};
    const bool all = format == Format::Csv;
    if (all)
        table.columns.append({{QStringLiteral("Customer")},
                              {QStringLiteral("Detail")},
                              {QStringLiteral("Address")},
                              {QStringLiteral("Device")}});
    for (const auto& line : lines) {
        table.rows.append({QString::number(line.number),
                           all ? contract::Wire<Timestamp>::plain(line.time) : timeText(line.time),
                           line.actor, line.operation, line.subject, line.outcome});
        if (all)
            table.rows.back() +=
                QStringList{line.customer ? QString::number(line.customer->value) : QString(), line.detail,
                            line.address, line.device};
    }
    return table;
}

Attempt<void> listAudit(Session& session, const Input& input, const Printer& printer)
{
    const auto format = formatOf(input);
    const auto limit = input.limit(contract::default_page_size);
    if (!format)
        return fail(format.error());
    if (!limit)
        return fail(limit.error());
    QJsonObject fields =
        input.fields({QStringLiteral("search"), QStringLiteral("actor"), QStringLiteral("action"),
                      QStringLiteral("about"), QStringLiteral("outcome")});
    if (input.has(QStringLiteral("customer")))
        fields.insert(QStringLiteral("customer"), Input::number(input.value(QStringLiteral("customer"))));
    if (const auto times = addMoments(input, {QStringLiteral("from"), QStringLiteral("until")}, fields);
        !times)
        return times;
    const auto lines = session.askForList<contract::ListAudit>(fields, *limit);
    if (!lines)
        return fail(lines.error());
    printer.printList(auditTable(*lines, *format), *lines, QStringLiteral("There is no such line."), *format);
    return {};
}

/// All stretches, one after another. The last answer holds what came of it.
Attempt<contract::VerifyAudit::Reply> verifyAll(Session& session, bool show_progress)
{
    contract::VerifyAudit request;
    while (true) {
        const auto reply = session.ask(request);
        if (!reply)
            return fail(reply.error());
        if (!reply->next)
            return *reply;
        if (show_progress)
            terminal::say(QStringLiteral("%1 of %2 lines").arg(reply->checked).arg(reply->lines));
        request.after = reply->next;
    }
}

Attempt<void> verifyAudit(Session& session, const Input&, const Printer& printer)
{
    const auto reply = verifyAll(session, !printer.isJson());
    if (!reply)
        return fail(reply.error());
    if (!reply->whole)
        return fail(Problem{ProblemCode::audit_broken,
                            {{QStringLiteral("line"), reply->broken_at.value_or(0)},
                             {QStringLiteral("finding"), reply->finding}}});
    printer.print(QStringLiteral("All %1 lines of the audit fit; up to line %2 the bank has signed them.\n"
                                 "The last line's hash is %3.")
                      .arg(reply->checked)
                      .arg(reply->sealed)
                      .arg(reply->head),
                  *reply);
    return {};
}

Attempt<void> whoLooked(Session& session, const Input& input, const Printer& printer)
{
    const auto limit = input.limit(contract::default_page_size);
    if (!limit)
        return fail(limit.error());
    const auto looks = session.askForList<contract::WhoLooked>({}, *limit);
    if (!looks)
        return fail(looks.error());
    Table table{{{QStringLiteral("Time")},
                 {QStringLiteral("Who")},
                 {QStringLiteral("Looked at")},
                 {QStringLiteral("Account")}},
                {}};
    for (const auto& look : *looks)
        table.rows.append(
            {timeText(look.time),
             look.name ? QStringLiteral("%1 (%2)").arg(*look.name, wordOf(look.role)) : wordOf(look.role),
             look.what, look.account ? look.account->toText() : QString()});
    printer.printList(table, *looks, QStringLiteral("Nobody of the bank has looked at your record."));
    return {};
}

QList<QCommandLineOption> filters()
{
    return {searchOption(QStringLiteral("Part of a name, an operation, a subject, an address, ...")),
            limitOption(),
            {QStringLiteral("format"), QStringLiteral("table, json or csv."), QStringLiteral("FORMAT"),
             QStringLiteral("table")},
            {QStringLiteral("actor"), QStringLiteral("What this person did."), QStringLiteral("USER")},
            {QStringLiteral("action"),
             QStringLiteral("An operation (accounts.open), or a capability (accounts)."),
             QStringLiteral("NAME")},
            {QStringLiteral("about"), QStringLiteral("This account, user, conversation, ..."),
             QStringLiteral("SUBJECT")},
            {QStringLiteral("customer"), QStringLiteral("About this customer's record."),
             QStringLiteral("NUMBER")},
            {QStringLiteral("outcome"), QStringLiteral("done or refused."), QStringLiteral("OUTCOME")},
            {QStringLiteral("from"), QStringLiteral("Since this day or time."), QStringLiteral("TIME")},
            {QStringLiteral("until"), QStringLiteral("Before this day or time."), QStringLiteral("TIME")}};
}

} // namespace

QList<Command> auditCommands()
{
    const QString lists = QStringLiteral("Lists what was done and by whom, newest first.");
    return {{QStringLiteral("audit list"), lists, {}, filters(), listAudit},
            {QStringLiteral("audit verify"),
             QStringLiteral("Checks the audit chain and the bank's signature over it."),
             {},
             {},
             verifyAudit},
            {QStringLiteral("audit who-looked"),
             QStringLiteral("Lists who of the bank looked at your own record, newest first."),
             {},
             {limitOption()},
             whoLooked},
            // The short name of the first.
            {QStringLiteral("audit"), lists, {}, filters(), listAudit}};
}

} // namespace florin::ctl
