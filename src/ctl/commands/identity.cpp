// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands/commands.h"

#include "contract/second_factor.h"
#include "ctl/command_line.h"
#include "ctl/printer.h"
#include "ctl/session.h"
#include "ctl/terminal.h"

namespace florin::ctl
{
namespace
{

Attempt<Secret> newPassword(const Input& input)
{
    if (input.has(QStringLiteral("new-password-file")))
        return readPassword(input.value(QStringLiteral("new-password-file")));
    const auto first = terminal::askPassword(QStringLiteral("New password"));
    if (!first)
        return wrongUsage(QStringLiteral("--new-password-file FILE is needed where no terminal can ask."));
    const auto second = terminal::askPassword(QStringLiteral("The same again"));
    if (!second || !(*first == *second))
        return wrongUsage(QStringLiteral("the two passwords differ; nothing was changed."));
    return *first;
}

Attempt<void> changePassword(Session& session, const Input& input, const Printer& printer)
{
    auto replacement = newPassword(input);
    if (!replacement)
        return fail(replacement.error());
    const auto done = session.ask(contract::ChangePassword{session.password(), std::move(*replacement)});
    if (!done)
        return fail(done.error());
    printer.print(QStringLiteral("Your password is changed."), *done);
    return {};
}

Attempt<void> issuePassword(Session& session, const Input& input, const Printer& printer)
{
    const auto issued =
        session.askWith<contract::IssuePassword>({{QStringLiteral("user"), input.argument(0)}});
    if (!issued)
        return fail(issued.error());
    const QString password = contract::Wire<Secret>::plain(issued->one_time_password);
    printer.printFields({{QStringLiteral("User"), QString::number(issued->user.value)},
                         {QStringLiteral("One-time password"), password}},
                        *issued);
    return {};
}

Attempt<void> addUser(Session& session, const Input& input, const Printer& printer)
{
    QJsonObject fields = input.fields({QStringLiteral("key")});
    fields.insert(QStringLiteral("role"), input.value(QStringLiteral("role")));
    fields.insert(QStringLiteral("name"), input.argument(0));
    fields.insert(QStringLiteral("display_name"),
                  input.argument(1).isEmpty() ? input.argument(0) : input.argument(1));
    if (const auto added = session.askWith<contract::AddUser>(fields); !added)
        return fail(added.error());
    return issuePassword(session, input, printer);
}

Attempt<void> resetUser(Session& session, const Input& input, const Printer& printer)
{
    QJsonObject fields = input.fields({QStringLiteral("key")});
    fields.insert(QStringLiteral("user"), input.argument(0));
    if (const auto reset = session.askWith<contract::ResetAccess>(fields); !reset)
        return fail(reset.error());
    return issuePassword(session, input, printer);
}

Attempt<void> listUsers(Session& session, const Input& input, const Printer& printer)
{
    const auto limit = input.limit(contract::default_page_size);
    if (!limit)
        return fail(limit.error());
    const auto users =
        session.askForList<contract::ListUsers>(input.fields({QStringLiteral("search")}), *limit);
    if (!users)
        return fail(users.error());
    Table table{{{QStringLiteral("User"), Align::Right},
                 {QStringLiteral("Name")},
                 {QStringLiteral("Shown as")},
                 {QStringLiteral("Role")},
                 {QStringLiteral("Active")},
                 {QStringLiteral("Last log-in")}},
                {}};
    for (const auto& user : *users)
        table.rows.append({QString::number(user.user.value), user.name, user.display_name, wordOf(user.role),
                           user.active ? QStringLiteral("yes") : QStringLiteral("no"),
                           user.last_log_in ? timeText(*user.last_log_in) : QStringLiteral("never")});
    printer.printList(table, *users, QStringLiteral("No users."));
    return {};
}

} // namespace

QList<Command> identityCommands()
{
    return {
        {QStringLiteral("password"),
         QStringLiteral("Changes one's own password."),
         {},
         {{QStringLiteral("new-password-file"),
           QStringLiteral("The new one, in a file's first line; asked for if not given."),
           QStringLiteral("FILE")}},
         changePassword},
        {QStringLiteral("users add"),
         QStringLiteral("Adds a member of staff with a one-time password."),
         {QStringLiteral("NAME"), QStringLiteral("[SHOWN_AS]")},
         {{QStringLiteral("role"),
           QStringLiteral("teller (if not given), support, auditor, manager or admin."),
           QStringLiteral("ROLE"), QStringLiteral("teller")},
          keyOption()},
         addUser},
        {QStringLiteral("users reset"),
         QStringLiteral("Forgets somebody's password and second factor, and gives a one-time password."),
         {QStringLiteral("USER")},
         {keyOption()},
         resetUser},
        {QStringLiteral("users issue-password"),
         QStringLiteral("Gives somebody who has no password one for one log-in."),
         {QStringLiteral("USER")},
         {},
         issuePassword},
        {QStringLiteral("users list"),
         QStringLiteral("Lists who can log in, by name."),
         {},
         {searchOption(QStringLiteral("Part of a name.")), limitOption()},
         listUsers},
    };
}

} // namespace florin::ctl
