// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands/commands.h"

#include "contract/money.h"
#include "ctl/commands/currency.h"
#include "ctl/printer.h"
#include "ctl/session.h"

namespace florin::ctl
{
namespace
{

/// What the commands that move money have in common.
template<class Op>
Attempt<void> move(Session& session, QJsonObject fields, const Printer& printer)
{
    const auto moved = session.askWith<Op>(fields);
    if (!moved)
        return fail(moved.error());
    printer.print(
        QStringLiteral("Done: entry %1, balance %2.").arg(moved->entry.value).arg(moved->balance.toText()),
        *moved);
    return {};
}

/// The same for those that name an amount: in the currency of `account` where none is given.
template<class Op>
Attempt<void> moveAmount(Session& session, const Input& input, QJsonObject fields, const QString& account,
                         const Printer& printer)
{
    const auto currency = currencyFor(session, input, account);
    if (!currency)
        return fail(currency.error());
    fields.insert(contract::json::currency_member, *currency);
    return move<Op>(session, fields, printer);
}

QJsonObject memoAndKey(const Input& input)
{
    return input.fields({QStringLiteral("memo"), QStringLiteral("key")});
}

template<class Op>
Attempt<void> cash(Session& session, const Input& input, const Printer& printer)
{
    QJsonObject fields = memoAndKey(input);
    fields.insert(QStringLiteral("account"), input.argument(0));
    fields.insert(QStringLiteral("amount"), input.argument(1));
    return moveAmount<Op>(session, input, fields, input.argument(0), printer);
}

template<class Op>
Attempt<void> between(Session& session, const Input& input, const Printer& printer)
{
    QJsonObject fields = memoAndKey(input);
    fields.insert(QStringLiteral("from"), input.argument(0));
    fields.insert(QStringLiteral("to"), input.argument(1));
    fields.insert(QStringLiteral("amount"), input.argument(2));
    return moveAmount<Op>(session, input, fields, input.argument(0), printer);
}

Attempt<void> reverse(Session& session, const Input& input, const Printer& printer)
{
    QJsonObject fields = input.fields({QStringLiteral("reason"), QStringLiteral("key")});
    fields.insert(QStringLiteral("entry"), Input::number(input.argument(0)));
    return move<contract::Reverse>(session, fields, printer);
}

Attempt<void> capture(Session& session, const Input& input, const Printer& printer)
{
    QJsonObject fields = input.fields({QStringLiteral("key")});
    fields.insert(QStringLiteral("hold"), Input::number(input.argument(0)));
    if (!input.argument(1).isEmpty()) {
        // A hold does not say its currency here; the bank checks whether this is the one.
        fields.insert(QStringLiteral("amount"), input.argument(1));
        fields.insert(contract::json::currency_member, input.has(QStringLiteral("currency"))
                                                           ? input.value(QStringLiteral("currency"))
                                                           : bankCurrency(session));
    }
    return move<contract::Capture>(session, fields, printer);
}

Attempt<void> release(Session& session, const Input& input, const Printer& printer)
{
    QJsonObject fields = input.fields({QStringLiteral("key")});
    fields.insert(QStringLiteral("hold"), Input::number(input.argument(0)));
    return move<contract::Release>(session, fields, printer);
}

} // namespace

QList<Command> moneyCommands()
{
    const QString account = QStringLiteral("ACCOUNT");
    const QString amount = QStringLiteral("AMOUNT");
    const QStringList pair{QStringLiteral("FROM"), QStringLiteral("TO"), amount};
    const QList<QCommandLineOption> options{memoOption(), keyOption(), currencyOption()};
    return {
        {QStringLiteral("deposit"),
         QStringLiteral("Pays cash into an account."),
         {account, amount},
         options,
         cash<contract::Deposit>},
        {QStringLiteral("withdraw"),
         QStringLiteral("Pays cash out of an account."),
         {account, amount},
         options,
         cash<contract::Withdraw>},
        {QStringLiteral("transfer"), QStringLiteral("Moves money from one account to another."), pair,
         options, between<contract::Transfer>},
        {QStringLiteral("reverse"),
         QStringLiteral("Reverses a transaction by its opposite."),
         {QStringLiteral("ENTRY")},
         {{QStringLiteral("reason"), QStringLiteral("Why; it stands in the history."),
           QStringLiteral("TEXT")},
          keyOption()},
         reverse},
        {QStringLiteral("hold"), QStringLiteral("Sets an amount aside for a later transfer."), pair, options,
         between<contract::Hold>},
        {QStringLiteral("capture"),
         QStringLiteral("Moves a held amount, all of it if AMOUNT is left out."),
         {QStringLiteral("HOLD"), QStringLiteral("[AMOUNT]")},
         {keyOption(), currencyOption()},
         capture},
        {QStringLiteral("release"),
         QStringLiteral("Gives a held amount back."),
         {QStringLiteral("HOLD")},
         {keyOption()},
         release},
    };
}

} // namespace florin::ctl
