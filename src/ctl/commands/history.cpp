// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands/commands.h"

#include "contract/accounts.h"
#include "contract/money.h"
#include "ctl/commands/formats.h"
#include "ctl/commands/ofx.h"
#include "ctl/printer.h"
#include "ctl/session.h"

namespace florin::ctl
{
namespace
{

/// Puts --from and --until into the request.
Attempt<void> addTimes(const Input& input, QJsonObject& fields)
{
    return addMoments(input, {QStringLiteral("from"), QStringLiteral("until")}, fields);
}

Attempt<void> writeOfx(Session& session, const Input& input,
                       const std::vector<contract::StatementLine>& lines, const Printer& printer)
{
    const auto account =
        session.askWith<contract::ShowAccount>({{QStringLiteral("account"), input.argument(0)}});
    if (!account)
        return fail(account.error());
    const auto& server = session.connection().server();
    printer.write(toOfx(server ? server->bank : QString(), *account, lines, SystemClock().now()));
    return {};
}

Attempt<void> history(Session& session, const Input& input, const Printer& printer)
{
    const QString format_name = input.value(QStringLiteral("format"));
    if (format_name == QStringLiteral("pdf"))
        return wrongUsage(QStringLiteral("this program draws no PDF; the desktop prints statements."));
    const bool as_ofx = format_name == QStringLiteral("ofx");
    const auto format = as_ofx ? Attempt<Format>(Format::Table) : formatOf(input);
    const auto limit = input.limit(contract::default_page_size);
    if (!format)
        return fail(format.error());
    if (!limit)
        return fail(limit.error());
    QJsonObject fields = input.fields({QStringLiteral("kind"), QStringLiteral("search")});
    fields.insert(QStringLiteral("account"), input.argument(0));
    if (const auto times = addTimes(input, fields); !times)
        return times;
    const auto lines = session.askForList<contract::History>(fields, *limit);
    if (!lines)
        return fail(lines.error());
    if (as_ofx)
        return writeOfx(session, input, *lines, printer);
    printer.printList(statementTable(*lines), *lines, QStringLiteral("Nothing has moved this account."),
                      *format);
    return {};
}

Attempt<void> transactions(Session& session, const Input& input, const Printer& printer)
{
    const auto format = formatOf(input);
    const auto limit = input.limit(contract::default_page_size);
    if (!format)
        return fail(format.error());
    if (!limit)
        return fail(limit.error());
    QJsonObject fields = input.fields({QStringLiteral("account"), QStringLiteral("kind"),
                                       QStringLiteral("search"), QStringLiteral("order")});
    if (const auto times = addTimes(input, fields); !times)
        return times;
    const auto lines = session.askForList<contract::Transactions>(fields, *limit);
    if (!lines)
        return fail(lines.error());
    Table table{{{QStringLiteral("Entry"), Align::Right},
                 {QStringLiteral("Time")},
                 {QStringLiteral("Kind")},
                 {QStringLiteral("From")},
                 {QStringLiteral("Payer")},
                 {QStringLiteral("To")},
                 {QStringLiteral("Payee")},
                 {QStringLiteral("Amount"), Align::Right},
                 {QStringLiteral("Currency")},
                 {QStringLiteral("By")},
                 {QStringLiteral("Memo")}},
                {}};
    for (const auto& line : *lines)
        table.rows.append({QString::number(line.entry.value), timeText(line.time), wordOf(line.kind),
                           line.from.toText(), line.from_name, line.to.toText(), line.to_name,
                           line.amount.toDecimal(), line.amount.currency().code(), line.actor, line.memo});
    printer.printList(table, *lines, QStringLiteral("No transactions."), *format);
    return {};
}

QList<QCommandLineOption> filters(const QString& formats)
{
    return {limitOption(),
            {QStringLiteral("format"), formats, QStringLiteral("FORMAT"), QStringLiteral("table")},
            {QStringLiteral("kind"), QStringLiteral("Only deposit, withdrawal, transfer, reversal, ..."),
             QStringLiteral("KIND")},
            {QStringLiteral("from"), QStringLiteral("Since this day or time."), QStringLiteral("TIME")},
            {QStringLiteral("until"), QStringLiteral("Before this day or time."), QStringLiteral("TIME")},
            searchOption(QStringLiteral("Part of the memo or of a number."))};
}

} // namespace

QList<Command> historyCommands()
{
    return {
        {QStringLiteral("history"),
         QStringLiteral("Lists what moved an account, newest first."),
         {QStringLiteral("ACCOUNT")},
         filters(QStringLiteral("table, json, csv or ofx.")),
         history},
        {QStringLiteral("transactions"),
         QStringLiteral("Lists the bank's transactions."),
         {},
         filters(QStringLiteral("table, json or csv.")) +
             QList<QCommandLineOption>{
                 {QStringLiteral("account"), QStringLiteral("Of one account."), QStringLiteral("ACCOUNT")},
                 {QStringLiteral("order"), QStringLiteral("newest, oldest, largest or smallest first."),
                  QStringLiteral("ORDER")}},
         transactions},
    };
}

} // namespace florin::ctl
