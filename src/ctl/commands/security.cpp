// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/security.h"
#include "ctl/commands/commands.h"
#include "ctl/printer.h"
#include "ctl/session.h"

namespace florin::ctl
{
namespace
{

QString sentence(const contract::ShowSecurity::Reply& reply)
{
    QString text = QStringLiteral("%1 failed attempts to log in since %2.\n")
                       .arg(reply.failed_attempts)
                       .arg(timeText(reply.from));
    if (reply.guessing)
        text += QStringLiteral("The bank is being guessed at right now.\n");
    return text;
}

QString hours(const std::vector<contract::FailedHour>& hours)
{
    Table table{{{QStringLiteral("Hour")}, {QStringLiteral("Failed attempts"), Align::Right}}, {}};
    for (const auto& hour : hours)
        table.rows.append({timeText(hour.hour), QString::number(hour.attempts)});
    return table.rows.isEmpty() ? QString() : u'\n' + toText(table);
}

QString locked(const std::vector<contract::LockedUser>& users)
{
    Table table{{{QStringLiteral("Locked")},
                 {QStringLiteral("Name")},
                 {QStringLiteral("Role")},
                 {QStringLiteral("Until")},
                 {QStringLiteral("Failed attempts"), Align::Right}},
                {}};
    for (const auto& user : users)
        table.rows.append({user.user, user.display_name, wordOf(user.role), timeText(user.until),
                           QString::number(user.failed_attempts)});
    return table.rows.isEmpty() ? QStringLiteral("\nNobody is locked.\n") : u'\n' + toText(table);
}

QString alerts(const std::vector<contract::SecurityAlert>& alerts)
{
    Table table{{{QStringLiteral("Time")},
                 {QStringLiteral("Alert")},
                 {QStringLiteral("User")},
                 {QStringLiteral("From")},
                 {QStringLiteral("Attempts"), Align::Right}},
                {}};
    for (const auto& alert : alerts)
        table.rows.append({timeText(alert.time), wordOf(alert.kind), alert.user, alert.peer,
                           QString::number(alert.attempts)});
    return table.rows.isEmpty() ? QString() : u'\n' + toText(table);
}

Attempt<void> showSecurity(Session& session, const Input& input, const Printer& printer)
{
    contract::ShowSecurity request;
    if (input.has(QStringLiteral("days"))) {
        bool is_number = false;
        request.days = input.value(QStringLiteral("days")).toInt(&is_number);
        if (!is_number || *request.days < 1 || *request.days > contract::ShowSecurity::max_days)
            return wrongUsage(
                QStringLiteral("--days takes a number from 1 to %1.").arg(contract::ShowSecurity::max_days));
    }
    const auto reply = session.ask(request);
    if (!reply)
        return fail(reply.error());
    printer.print(sentence(*reply) + hours(reply->hours) + locked(reply->locked) + alerts(reply->alerts),
                  *reply);
    return {};
}

} // namespace

QList<Command> securityCommands()
{
    return {
        {QStringLiteral("security"),
         QStringLiteral("Shows failed log-ins by the hour, who is locked, and what else should be known."),
         {},
         {{QStringLiteral("days"), QStringLiteral("How far to look back; 7 if not given."),
           QStringLiteral("N")}},
         showSecurity}};
}

} // namespace florin::ctl
