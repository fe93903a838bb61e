// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/money.h"
#include "ctl/commands/commands.h"
#include "ctl/commands/formats.h"
#include "ctl/printer.h"
#include "ctl/session.h"

#include <algorithm>

namespace florin::ctl
{
namespace
{

/// A statement is put together in memory, to be told from its beginning.
constexpr std::size_t lines_max = 1'000'000;

Attempt<void> balance(Session& session, const Input& input, const Printer& printer)
{
    QJsonObject fields{{QStringLiteral("account"), input.argument(0)}};
    if (const auto times = addMoments(input, {QStringLiteral("at")}, fields); !times)
        return times;
    const auto reply = session.askWith<contract::BalanceAt>(fields);
    if (!reply)
        return fail(reply.error());
    printer.print(QStringLiteral("%1 at %2, of which %3 available.")
                      .arg(reply->balance.toText(), timeText(reply->at), reply->available.toText()),
                  *reply);
    return {};
}

/// All of a statement, oldest first.
struct WholeStatement {
    contract::Statement request;
    contract::Statement::Reply figures;
    std::vector<contract::StatementLine> lines;
    Money paid_in;
    Money paid_out;
};

/// Held money has not moved yet.
bool movesMoney(EntryKind kind)
{
    return kind != EntryKind::hold && kind != EntryKind::release;
}

Attempt<void> addUp(WholeStatement& whole)
{
    const Currency currency = whole.figures.opening.currency();
    whole.paid_in = whole.paid_out = Money(0, currency);
    for (const contract::StatementLine& line : whole.lines) {
        if (!movesMoney(line.kind))
            continue;
        const auto sum =
            line.amount.isNegative() ? whole.paid_out.minus(line.amount) : whole.paid_in.plus(line.amount);
        if (!sum)
            return fail(Problem(ProblemCode::amount_too_large));
        (line.amount.isNegative() ? whole.paid_out : whole.paid_in) = *sum;
    }
    return {};
}

Attempt<WholeStatement> readAll(Session& session, contract::Statement request)
{
    WholeStatement whole;
    whole.request = request;
    request.limit = contract::max_page_size;
    for (bool first = true; first || request.after; first = false) {
        auto page = session.ask(request);
        if (!page)
            return fail(page.error());
        whole.lines.insert(whole.lines.end(), page->items.begin(), page->items.end());
        if (whole.lines.size() > lines_max)
            return fail(invalidField(QStringLiteral("until"),
                                     QStringLiteral("is more than a million entries after \"from\"")));
        request.after = page->next;
        if (first)
            whole.figures = std::move(*page);
    }
    std::reverse(whole.lines.begin(), whole.lines.end());
    if (const auto added = addUp(whole); !added)
        return fail(added.error());
    return whole;
}

QStringList balanceRow(const QString& what, Timestamp time, Money balance)
{
    return {QString(), timeText(time), what,     QString(), balance.toDecimal(), balance.currency().code(),
            QString(), QString(),      QString()};
}

Table tableOf(const WholeStatement& whole)
{
    Table table = statementTable(whole.lines);
    table.rows.prepend(
        balanceRow(QStringLiteral("opening balance"), whole.request.from, whole.figures.opening));
    table.rows.append(
        balanceRow(QStringLiteral("closing balance"), whole.request.until, whole.figures.closing));
    return table;
}

QJsonObject jsonOf(const WholeStatement& whole)
{
    QJsonObject json = contract::json::toObject(
        contract::StatementTotals{static_cast<qint64>(whole.lines.size()), whole.paid_in, whole.paid_out});
    contract::json::addMoney(json, QStringLiteral("opening"), whole.figures.opening);
    contract::json::addMoney(json, QStringLiteral("closing"), whole.figures.closing);
    json.insert(QStringLiteral("account"), whole.request.account.toText());
    json.insert(QStringLiteral("from"), contract::Wire<Timestamp>::plain(whole.request.from));
    json.insert(QStringLiteral("until"), contract::Wire<Timestamp>::plain(whole.request.until));
    json.insert(QStringLiteral("items"), contract::json::toValue(whole.lines));
    return json;
}

Attempt<void> statement(Session& session, const Input& input, const Printer& printer)
{
    const auto format = formatOf(input);
    if (!format)
        return fail(format.error());
    QJsonObject fields{{QStringLiteral("account"), input.argument(0)},
                       {QStringLiteral("from"), contract::Wire<Timestamp>::plain(Timestamp{})},
                       {QStringLiteral("until"), contract::Wire<Timestamp>::plain(SystemClock().now())}};
    if (const auto times = addMoments(input, {QStringLiteral("from"), QStringLiteral("until")}, fields);
        !times)
        return times;
    auto request = contract::json::fromObject<contract::Statement>(fields, contract::Unknown::Refused);
    if (!request)
        return fail(request.error());
    const auto whole = readAll(session, std::move(*request));
    if (!whole)
        return fail(whole.error());
    if (printer.isJson() || *format == Format::Json) {
        Printer(true).print({}, QJsonValue(jsonOf(*whole)));
        return {};
    }
    printer.printTable(tableOf(*whole), *format);
    if (*format == Format::Table)
        printer.print(QStringLiteral("Paid in %1, paid out %2, in %3 entries.")
                          .arg(whole->paid_in.toText(), whole->paid_out.toText())
                          .arg(whole->lines.size()),
                      QJsonValue());
    return {};
}

} // namespace

QList<Command> statementCommands()
{
    const QString account = QStringLiteral("ACCOUNT");
    const QString time = QStringLiteral("TIME");
    return {
        {QStringLiteral("balance"),
         QStringLiteral("Tells what an account held at a moment."),
         {account},
         {{QStringLiteral("at"), QStringLiteral("Just before this day or time; now if not given."), time}},
         balance},
        {QStringLiteral("statement"),
         QStringLiteral("Lists an account between two moments, with its balances before and after."),
         {account},
         {{QStringLiteral("from"), QStringLiteral("Since this day or time; the beginning if not given."),
           time},
          {QStringLiteral("until"), QStringLiteral("Before this day or time; now if not given."), time},
          {QStringLiteral("format"), QStringLiteral("table, json or csv."), QStringLiteral("FORMAT"),
           QStringLiteral("table")}},
         statement},
    };
}

} // namespace florin::ctl
