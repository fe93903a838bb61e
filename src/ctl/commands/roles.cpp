// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/roles.h"

#include "ctl/commands/commands.h"
#include "ctl/printer.h"
#include "ctl/session.h"

#include <QMap>
#include <QTime>

#include <algorithm>

namespace florin::ctl
{
namespace
{

using contract::PermissionRow;
using contract::Role;
using contract::RoleLimit;
using contract::RoleRow;
using contract::Weekday;

QString limitsText(const std::vector<RoleLimit>& limits)
{
    QStringList texts;
    for (const RoleLimit& limit : limits)
        texts.append(contract::limitText(limit));
    return texts.isEmpty() ? QStringLiteral("none") : texts.join(QStringLiteral("; "));
}

void printRole(const Printer& printer, const RoleRow& row)
{
    printer.printFields({{QStringLiteral("Role"), wordOf(row.role)},
                         {QStringLiteral("Limits"), limitsText(row.limits)},
                         {QStringLiteral("Hours"), contract::hoursText(row.hours, row.time_zone)}},
                        row);
}

QJsonObject withKey(QJsonObject fields, const Input& input)
{
    if (input.has(QStringLiteral("key")))
        fields.insert(QStringLiteral("key"), input.value(QStringLiteral("key")));
    return fields;
}

QJsonObject roleNamed(const Input& input)
{
    return withKey({{QStringLiteral("role"), input.argument(0)}}, input);
}

QStringList parts(const QString& text)
{
    QStringList found;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts))
        found.append(part.simplified());
    return found;
}

Attempt<void> listRoles(Session& session, const Input&, const Printer& printer)
{
    const auto table = session.ask(contract::ShowRoles());
    if (!table)
        return fail(table.error());
    Table shown{{{QStringLiteral("Role")}, {QStringLiteral("Hours")}, {QStringLiteral("Limits")}}, {}};
    for (const RoleRow& row : table->roles)
        shown.rows.append(
            {wordOf(row.role), contract::hoursText(row.hours, row.time_zone), limitsText(row.limits)});
    printer.printList(shown, table->roles, QStringLiteral("No roles."));
    return {};
}

/// A star: not as a bank begins with it.
QString scopeText(const contract::RoleScope& scope)
{
    return wordOf(scope.scope) + (scope.scope == scope.begins_with ? QString() : QStringLiteral("*"));
}

/// The whole table; with a role, its column and what the permissions are for.
Attempt<void> showRoles(Session& session, const Input& input, const Printer& printer)
{
    const auto table = session.ask(contract::ShowRoles());
    if (!table)
        return fail(table.error());
    std::optional<Role> only;
    if (!input.argument(0).isEmpty()) {
        const auto role = contract::Wire<Role>::unpack(input.argument(0));
        if (!role)
            return fail(contract::inField(role.error(), "role"));
        only = *role;
    }
    Table shown{{{QStringLiteral("Permission")}}, {}};
    for (const RoleRow& row : table->roles) {
        if (!only || row.role == *only)
            shown.columns.append(Table::Column{wordOf(row.role)});
    }
    shown.columns.append(Table::Column{QStringLiteral("Operations")});
    for (const PermissionRow& permission : table->permissions) {
        QStringList row{wordOf(permission.permission)};
        for (const contract::RoleScope& scope : permission.roles) {
            if (!only || scope.role == *only)
                row.append(scopeText(scope));
        }
        row.append(QStringList(permission.operations.begin(), permission.operations.end()).join(u' '));
        shown.rows.append(row);
    }
    if (printer.isJson())
        printer.print({}, *table);
    else
        printer.printTable(shown, Format::Table);
    return {};
}

/// "handle_cash=none, attend=bank"
Attempt<void> changeRole(Session& session, const Input& input, const Printer& printer)
{
    QJsonArray changes;
    for (const QString& part : parts(input.value(QStringLiteral("set")))) {
        const QStringList words = part.split(u'=');
        if (words.size() != 2)
            return wrongUsage(QStringLiteral("--set takes changes like \"handle_cash=none, attend=bank\"."));
        changes.append(QJsonObject{{QStringLiteral("permission"), words[0].trimmed()},
                                   {QStringLiteral("scope"), words[1].trimmed()}});
    }
    QJsonObject fields = roleNamed(input);
    fields.insert(QStringLiteral("changes"), changes);
    const auto changed = session.askWith<contract::ChangeRole>(fields);
    if (!changed)
        return fail(changed.error());
    QList<std::pair<QString, QString>> lines{{QStringLiteral("Role"), wordOf(changed->role)}};
    for (const contract::Grant& grant : changed->grants)
        lines.append({wordsOfName(grant.permission.toUtf8().constData()), wordOf(grant.scope)});
    printer.printFields(lines, *changed);
    return {};
}

/// Puts "100.00 INR, 5 JPY" into the limits of their currencies.
Attempt<void> takeAmounts(const Input& input, const QString& option, const QString& field,
                          QMap<QString, QJsonObject>& limits)
{
    for (const QString& part : parts(input.value(option))) {
        const QStringList words = part.split(u' ');
        if (words.size() != 2)
            return wrongUsage(
                QStringLiteral("--%1 takes amounts like \"50000.00 INR, 600.00 USD\".").arg(option));
        const QString currency = words[1].toUpper();
        limits[currency].insert(field, words[0]);
        limits[currency].insert(contract::json::currency_member, currency);
    }
    return {};
}

Attempt<void> setLimits(Session& session, const Input& input, const Printer& printer)
{
    QMap<QString, QJsonObject> limits;
    if (auto taken = takeAmounts(input, QStringLiteral("at-a-time"), QStringLiteral("at_a_time"), limits);
        !taken)
        return taken;
    if (auto taken = takeAmounts(input, QStringLiteral("per-day"), QStringLiteral("per_day"), limits); !taken)
        return taken;
    QJsonArray list;
    for (const QJsonObject& limit : limits)
        list.append(limit);
    QJsonObject fields = roleNamed(input);
    fields.insert(QStringLiteral("limits"), list);
    const auto row = session.askWith<contract::SetRoleLimits>(fields);
    if (!row)
        return fail(row.error());
    printRole(printer, *row);
    return {};
}

std::optional<int> dayFrom(const QString& text)
{
    const QStringList names = contract::Wire<Weekday>::names();
    if (text.size() < 3)
        return std::nullopt;
    const auto day = std::ranges::find_if(
        names, [&](const QString& name) { return name.startsWith(text, Qt::CaseInsensitive); });
    return day == names.end() ? std::nullopt : std::optional(static_cast<int>(day - names.begin()));
}

/// "mon-fri, sun"
Attempt<QJsonArray> daysOf(const QString& text)
{
    const QStringList names = contract::Wire<Weekday>::names();
    QJsonArray days;
    for (const QString& part : parts(text)) {
        const QStringList ends = part.split(u'-');
        const auto first = dayFrom(ends.front().trimmed());
        const auto last = dayFrom(ends.back().trimmed());
        if (ends.size() > 2 || !first || !last)
            return wrongUsage(QStringLiteral("--days takes days like \"mon-fri, sun\"."));
        for (int day = *first;; day = (day + 1) % static_cast<int>(names.size())) {
            days.append(names[day]);
            if (day == *last)
                break;
        }
    }
    return days;
}

Attempt<int> minuteOf(const Input& input, const QString& option, int fallback)
{
    if (!input.has(option))
        return fallback;
    const QString text = input.value(option);
    if (text == QStringLiteral("24:00"))
        return int{contract::WorkingHours::day_minutes};
    const QTime time = QTime::fromString(text, QStringLiteral("HH:mm"));
    if (!time.isValid())
        return wrongUsage(QStringLiteral("--%1 takes a time like 09:00.").arg(option));
    return time.hour() * 60 + time.minute();
}

Attempt<void> setHours(Session& session, const Input& input, const Printer& printer)
{
    QJsonObject fields = roleNamed(input);
    if (!input.has(QStringLiteral("any"))) {
        const auto days = daysOf(input.value(QStringLiteral("days")));
        if (!days)
            return fail(days.error());
        const auto from = minuteOf(input, QStringLiteral("from"), 0);
        const auto until = minuteOf(input, QStringLiteral("until"), contract::WorkingHours::day_minutes);
        if (!from || !until)
            return fail(from ? until.error() : from.error());
        fields.insert(QStringLiteral("hours"), QJsonObject{{QStringLiteral("days"), *days},
                                                           {QStringLiteral("from_minute"), *from},
                                                           {QStringLiteral("until_minute"), *until}});
    }
    const auto row = session.askWith<contract::SetRoleHours>(fields);
    if (!row)
        return fail(row.error());
    printRole(printer, *row);
    return {};
}

/// Without one it is shown.
Attempt<void> timeZone(Session& session, const Input& input, const Printer& printer)
{
    contract::SetTimeZone::Reply reply;
    if (input.argument(0).isEmpty()) {
        const auto table = session.ask(contract::ShowRoles());
        if (!table)
            return fail(table.error());
        if (!table->roles.empty())
            reply.time_zone = table->roles.front().time_zone;
    } else {
        const auto set = session.askWith<contract::SetTimeZone>(
            withKey({{QStringLiteral("time_zone"), input.argument(0)}}, input));
        if (!set)
            return fail(set.error());
        reply = *set;
    }
    printer.printFields(linesOf(reply), reply);
    return {};
}

} // namespace

QList<Command> rolesCommands()
{
    const QStringList role{QStringLiteral("ROLE")};
    return {
        {QStringLiteral("role list"),
         QStringLiteral("Lists the roles with their working hours and limits."),
         {},
         {},
         listRoles},
        {QStringLiteral("role show"),
         QStringLiteral("Shows what each role, or one of them, may do."),
         {QStringLiteral("[ROLE]")},
         {},
         showRoles},
        {QStringLiteral("role change"),
         QStringLiteral("Changes what a role may do."),
         role,
         {option("set", "Permissions with none, own or bank: \"handle_cash=none, attend=bank\".", "CHANGES"),
          keyOption()},
         changeRole},
        {QStringLiteral("role limits"),
         QStringLiteral("Sets how much one person of a role moves; what is left out has no limit."),
         role,
         {option("at-a-time", "Amounts with their currencies, between commas.", "AMOUNTS"),
          option("per-day", "The same for a day; days begin at the bank's midnight.", "AMOUNTS"),
          keyOption()},
         setLimits},
        {QStringLiteral("role hours"),
         QStringLiteral("Sets when a role works, in the bank's time zone."),
         role,
         {option("days", "Days like \"mon-fri, sun\".", "DAYS"),
          option("from", "HH:MM; else from midnight on.", "TIME"),
          option("until", "HH:MM; earlier than --from it is the next day's; else to midnight.", "TIME"),
          {QStringLiteral("any"), QStringLiteral("At any time again.")},
          keyOption()},
         setHours},
        {QStringLiteral("role time-zone"),
         QStringLiteral("Shows or sets the time zone of the bank's days and working hours."),
         {QStringLiteral("[ZONE]")},
         {keyOption()},
         timeZone},
    };
}

} // namespace florin::ctl
