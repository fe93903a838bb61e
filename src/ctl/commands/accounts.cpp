// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands/commands.h"

#include "contract/accounts.h"
#include "ctl/command_line.h"
#include "ctl/commands/currency.h"
#include "ctl/printer.h"
#include "ctl/session.h"

namespace florin::ctl
{
namespace
{

QList<std::pair<QString, QString>> linesOf(const contract::AccountSummary& account)
{
    QList<std::pair<QString, QString>> lines{{QStringLiteral("Account"), account.number.toGrouped()},
                                             {QStringLiteral("Owner"), account.owner},
                                             {QStringLiteral("Kind"), wordOf(account.kind)},
                                             {QStringLiteral("Status"), wordOf(account.status)},
                                             {QStringLiteral("Balance"), account.balance.toText()},
                                             {QStringLiteral("Available"), account.available.toText()},
                                             {QStringLiteral("Opened"), timeText(account.opened)}};
    if (!account.limits)
        return lines;
    const auto add = [&lines](const QString& name, const std::optional<Money>& amount) {
        if (amount)
            lines.append({name, amount->toText()});
    };
    add(QStringLiteral("Limit at a time"), account.limits->at_a_time);
    add(QStringLiteral("Limit a day"), account.limits->per_day);
    add(QStringLiteral("Sent today"), account.limits->sent_today);
    return lines;
}

Attempt<void> openAccount(Session& session, const Input& input, const Printer& printer)
{
    QJsonObject fields =
        input.fields({QStringLiteral("first-name"), QStringLiteral("last-name"), QStringLiteral("aadhaar"),
                      QStringLiteral("phone"), QStringLiteral("kind"), QStringLiteral("key")});
    if (!fields.contains(QStringLiteral("kind")))
        fields.insert(QStringLiteral("kind"), QStringLiteral("savings"));
    fields.insert(contract::json::currency_member, input.has(QStringLiteral("currency"))
                                                       ? input.value(QStringLiteral("currency"))
                                                       : bankCurrency(session));
    fields.insert(QStringLiteral("sms"), input.has(QStringLiteral("sms")));
    if (input.has(QStringLiteral("customer")))
        fields.insert(QStringLiteral("customer"), Input::number(input.value(QStringLiteral("customer"))));
    if (input.has(QStringLiteral("deposit")))
        fields.insert(QStringLiteral("opening_deposit"), input.value(QStringLiteral("deposit")));

    auto request = contract::json::fromObject<contract::OpenAccount>(fields, contract::Unknown::Refused);
    if (!request)
        return fail(request.error());
    if (input.has(QStringLiteral("initial-password-file"))) {
        auto password = readPassword(input.value(QStringLiteral("initial-password-file")));
        if (!password)
            return fail(password.error());
        request->initial_password = std::move(*password);
    }
    const auto opened = session.ask(std::move(*request));
    if (!opened)
        return fail(opened.error());
    printer.printFields({{QStringLiteral("Account"), opened->account.toText()},
                         {QStringLiteral("Customer"), QString::number(opened->customer.value)},
                         {QStringLiteral("Log-in"), opened->user},
                         {QStringLiteral("Balance"), opened->balance.toText()}},
                        *opened);
    return {};
}

Attempt<void> closeAccount(Session& session, const Input& input, const Printer& printer)
{
    QJsonObject fields = input.fields({QStringLiteral("key")});
    fields.insert(QStringLiteral("account"), input.argument(0));
    fields.insert(QStringLiteral("pay_out"), input.has(QStringLiteral("pay-out")));
    fields.insert(QStringLiteral("password"), QString());
    auto request = contract::json::fromObject<contract::CloseAccount>(fields, contract::Unknown::Refused);
    if (!request)
        return fail(request.error());
    request->password = session.password();
    const auto closed = session.ask(std::move(*request));
    if (!closed)
        return fail(closed.error());
    printer.print(QStringLiteral("Closed; %1 paid out.").arg(closed->paid_out.toText()), *closed);
    return {};
}

Attempt<void> showAccount(Session& session, const Input& input, const Printer& printer)
{
    const auto account =
        session.askWith<contract::ShowAccount>({{QStringLiteral("account"), input.argument(0)}});
    if (!account)
        return fail(account.error());
    printer.printFields(linesOf(*account), *account);
    return {};
}

Attempt<void> freezeAccount(Session& session, const Input& input, const Printer& printer)
{
    QJsonObject fields = input.fields({QStringLiteral("reason"), QStringLiteral("key")});
    fields.insert(QStringLiteral("account"), input.argument(0));
    fields.insert(QStringLiteral("frozen"), !input.has(QStringLiteral("release")));
    const auto account = session.askWith<contract::FreezeAccount>(fields);
    if (!account)
        return fail(account.error());
    printer.printFields(linesOf(*account), *account);
    return {};
}

Attempt<void> setLimits(Session& session, const Input& input, const Printer& printer)
{
    QJsonObject fields =
        input.fields({QStringLiteral("at-a-time"), QStringLiteral("per-day"), QStringLiteral("key")});
    fields.insert(QStringLiteral("account"), input.argument(0));
    const auto currency = currencyFor(session, input, input.argument(0));
    if (!currency)
        return fail(currency.error());
    if (input.has(QStringLiteral("at-a-time")) || input.has(QStringLiteral("per-day")))
        fields.insert(contract::json::currency_member, *currency);
    const auto account = session.askWith<contract::SetAccountLimits>(fields);
    if (!account)
        return fail(account.error());
    printer.printFields(linesOf(*account), *account);
    return {};
}

Attempt<void> listAccounts(Session& session, const Input& input, const Printer& printer)
{
    QJsonObject fields = input.fields({QStringLiteral("search"), QStringLiteral("status")});
    if (input.has(QStringLiteral("customer")))
        fields.insert(QStringLiteral("customer"), Input::number(input.value(QStringLiteral("customer"))));
    const auto limit = input.limit(contract::default_page_size);
    if (!limit)
        return fail(limit.error());
    const auto accounts = session.askForList<contract::ListAccounts>(fields, *limit);
    if (!accounts)
        return fail(accounts.error());
    Table table{{{QStringLiteral("Account")},
                 {QStringLiteral("Owner")},
                 {QStringLiteral("Kind")},
                 {QStringLiteral("Status")},
                 {QStringLiteral("Balance"), Align::Right},
                 {QStringLiteral("Currency")}},
                {}};
    for (const auto& account : *accounts)
        table.rows.append({account.number.toText(), account.owner, wordOf(account.kind),
                           wordOf(account.status), account.balance.toDecimal(),
                           account.balance.currency().code()});
    printer.printList(table, *accounts, QStringLiteral("No accounts."));
    return {};
}

QList<QCommandLineOption> openOptions()
{
    return {option("customer", "For a customer the bank has already; else give the names.", "ID"),
            option("first-name", "First name.", "NAME"),
            option("last-name", "Last name.", "NAME"),
            option("aadhaar", "Aadhaar number, twelve digits.", "NUMBER"),
            option("phone", "Mobile number.", "NUMBER"),
            option("sms", "The customer wants to be told by SMS."),
            {{QStringLiteral("kind"), QStringLiteral("type")},
             QStringLiteral("savings (if not given), current or salary."),
             QStringLiteral("KIND")},
            option("currency", "The account's currency; else the bank's own.", "CODE"),
            option("deposit", "Cash paid in at once.", "AMOUNT"),
            option("initial-password-file", "The customer's first password, in a file's first line.", "FILE"),
            keyOption()};
}

} // namespace

QList<Command> accountsCommands()
{
    const QStringList account{QStringLiteral("ACCOUNT")};
    return {
        {QStringLiteral("account open"), QStringLiteral("Opens an account."), {}, openOptions(), openAccount},
        {QStringLiteral("account close"),
         QStringLiteral("Closes an account at zero balance, or pays the balance out first."),
         account,
         {option("pay-out", "Pays what is left out in cash."), keyOption()},
         closeAccount},
        {QStringLiteral("account show"), QStringLiteral("Shows one account."), account, {}, showAccount},
        {QStringLiteral("account list"),
         QStringLiteral("Lists accounts: one's own, or for staff all."),
         {},
         {searchOption(QStringLiteral("Part of the owner's name or of the number.")),
          option("status", "open, frozen or closed.", "STATUS"), option("customer", "Of one customer.", "ID"),
          limitOption()},
         listAccounts},
        {QStringLiteral("account freeze"),
         QStringLiteral("Stops money leaving or entering an account, or lets it again."),
         account,
         {option("release", "Lets it again."), option("reason", "Why.", "TEXT"), keyOption()},
         freezeAccount},
        {QStringLiteral("account limits"),
         QStringLiteral("Sets how much leaves an account; what is left out has no limit."),
         account,
         {option("at-a-time", "With one transfer or withdrawal.", "AMOUNT"),
          option("per-day", "In a day, which begins at the bank's midnight.", "AMOUNT"), currencyOption(),
          keyOption()},
         setLimits},
    };
}

} // namespace florin::ctl
