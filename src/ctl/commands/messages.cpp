// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands/commands.h"

#include "contract/messages.h"
#include "ctl/command_line.h"
#include "ctl/commands/currency.h"
#include "ctl/printer.h"
#include "ctl/session.h"

namespace florin::ctl
{
namespace
{

QString yesOrNo(bool yes)
{
    return yes ? QStringLiteral("yes") : QStringLiteral("no");
}

void printSettings(const Printer& printer, const contract::MessageSettings& settings)
{
    printer.printFields(
        {{QStringLiteral("SMS"), yesOrNo(settings.opted_in)},
         {QStringLiteral("Phone"), settings.phone},
         {QStringLiteral("When the balance is below"),
          settings.low_balance_below ? settings.low_balance_below->toText() : QStringLiteral("not told")}},
        settings);
}

void printProvider(const Printer& printer, const contract::ProviderSettings& provider)
{
    printer.printFields({{QStringLiteral("In use"), yesOrNo(provider.enabled)},
                         {QStringLiteral("Account SID"), provider.account_sid},
                         {QStringLiteral("Sender"), provider.sender},
                         {QStringLiteral("Auth token"),
                          provider.auth_token_set ? QStringLiteral("set") : QStringLiteral("not set")}},
                        provider);
}

/// --on or --off, or what it was.
Attempt<bool> switched(const Input& input, bool before)
{
    const bool on = input.has(QStringLiteral("on"));
    const bool off = input.has(QStringLiteral("off"));
    if (on && off)
        return wrongUsage(QStringLiteral("--on and --off at once make no sense."));
    return on || (before && !off);
}

Attempt<void> showSettings(Session& session, const Input&, const Printer& printer)
{
    const auto settings = session.ask(contract::ShowMessageSettings());
    if (!settings)
        return fail(settings.error());
    printSettings(printer, *settings);
    return {};
}

/// What was given takes the place of what is set now.
Attempt<void> setSettings(Session& session, const Input& input, const Printer& printer)
{
    const auto before = session.ask(contract::ShowMessageSettings());
    if (!before)
        return fail(before.error());
    const auto on = switched(input, before->opted_in);
    if (!on)
        return fail(on.error());
    QJsonObject settings = contract::json::toObject(*before);
    settings.insert(QStringLiteral("opted_in"), *on);
    if (input.has(QStringLiteral("phone")))
        settings.insert(QStringLiteral("phone"), input.value(QStringLiteral("phone")));
    const QString below = input.value(QStringLiteral("low-balance"));
    if (below == QStringLiteral("none")) {
        settings.remove(QStringLiteral("low_balance_below"));
        settings.remove(contract::json::currency_member);
    } else if (!below.isEmpty()) {
        settings.insert(QStringLiteral("low_balance_below"), below);
        settings.insert(contract::json::currency_member, bankCurrency(session));
    }
    QJsonObject fields = input.fields({QStringLiteral("key")});
    fields.insert(QStringLiteral("settings"), settings);
    const auto after = session.askWith<contract::SetMessageSettings>(fields);
    if (!after)
        return fail(after.error());
    printSettings(printer, *after);
    return {};
}

bool changesProvider(const Input& input)
{
    for (const char* option : {"on", "off", "account-sid", "sender", "auth-token-file"}) {
        if (input.has(QString::fromLatin1(option)))
            return true;
    }
    return false;
}

Attempt<contract::SetProvider> newProvider(const Input& input, const contract::ProviderSettings& before)
{
    const auto on = switched(input, before.enabled);
    if (!on)
        return fail(on.error());
    QJsonObject fields{{QStringLiteral("account_sid"), before.account_sid},
                       {QStringLiteral("sender"), before.sender}};
    const QJsonObject given =
        input.fields({QStringLiteral("account-sid"), QStringLiteral("sender"), QStringLiteral("key")});
    for (auto field = given.begin(); field != given.end(); ++field)
        fields.insert(field.key(), field.value());
    fields.insert(QStringLiteral("enabled"), *on);
    auto request = contract::json::fromObject<contract::SetProvider>(fields, contract::Unknown::Refused);
    if (!request)
        return fail(request.error());
    if (input.has(QStringLiteral("auth-token-file"))) {
        auto token = readPassword(input.value(QStringLiteral("auth-token-file")));
        if (!token)
            return fail(token.error());
        request->auth_token = std::move(*token);
    }
    return std::move(*request);
}

Attempt<void> provider(Session& session, const Input& input, const Printer& printer)
{
    auto settings = session.ask(contract::ShowProvider());
    if (!settings)
        return fail(settings.error());
    if (changesProvider(input)) {
        auto request = newProvider(input, *settings);
        if (!request)
            return fail(request.error());
        settings = session.ask(std::move(*request));
        if (!settings)
            return fail(settings.error());
    }
    printProvider(printer, *settings);
    return {};
}

} // namespace

QList<Command> messagesCommands()
{
    return {
        {QStringLiteral("sms show"), QStringLiteral("Shows one's own SMS settings."), {}, {}, showSettings},
        {QStringLiteral("sms set"),
         QStringLiteral("Changes one's own SMS settings; what is not given stays."),
         {},
         {option("on", "Be told by SMS."), option("off", "Not be told."),
          option("phone", "The number, like +919000000009.", "NUMBER"),
          option("low-balance", "Be told when the balance falls below; none: not.", "AMOUNT"), keyOption()},
         setSettings},
        {QStringLiteral("sms provider"),
         QStringLiteral("Shows the SMS provider's settings, or changes those that are given."),
         {},
         {option("on", "Send messages."), option("off", "Send none."),
          option("account-sid", "The account at the provider.", "SID"),
          option("sender", "The number or messaging service that sends.", "SENDER"),
          option("auth-token-file", "The provider's token, in a file's first line.", "FILE"), keyOption()},
         provider},
    };
}

} // namespace florin::ctl
