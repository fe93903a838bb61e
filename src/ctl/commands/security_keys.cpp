// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/security_keys.h"
#include "contract/access.h"
#include "contract/second_factor.h"
#include "ctl/commands/commands.h"
#include "ctl/commands/proof.h"
#include "ctl/printer.h"
#include "ctl/session.h"

namespace florin::ctl
{
namespace
{

QString stateOf(const contract::SecurityKeySummary& key)
{
    if (key.locked_since)
        return QStringLiteral("locked since ") + timeText(*key.locked_since);
    return key.verifies_user ? QStringLiteral("logs in and signs") : QStringLiteral("logs in");
}

Attempt<void> listKeys(Session& session, const Input&, const Printer& printer)
{
    const auto access = session.ask(contract::ShowAccess{});
    if (!access)
        return fail(access.error());
    Table table{{{QStringLiteral("Key"), Align::Right},
                 {QStringLiteral("Name")},
                 {QStringLiteral("Since")},
                 {QStringLiteral("Last used")},
                 {QStringLiteral("State")}},
                {}};
    for (const auto& key : access->security_keys)
        table.rows.append({QString::number(key.security_key.value), key.name, timeText(key.since),
                           key.last_used ? timeText(*key.last_used) : QStringLiteral("never"), stateOf(key)});
    printer.printList(table, access->security_keys, QStringLiteral("No security key is set up."));
    return {};
}

Attempt<void> addKey(Session& session, const Input& input, const Printer& printer)
{
    const auto name = contract::Wire<contract::Name>::unpack(input.argument(0));
    if (!name)
        return fail(name.error());
    const auto wanted = session.ask(contract::BeginSecurityKey{session.password()});
    if (!wanted)
        return fail(wanted.error());
    auto made = session.makeCredential(*wanted);
    if (!made)
        return fail(made.error());
    const auto added = session.ask(contract::ConfirmSecurityKey{*name, std::move(*made)});
    if (!added)
        return fail(added.error());
    QString text = QStringLiteral("The security key is set up.");
    if (!added->recovery_codes.empty())
        text += QStringLiteral("\nRecovery codes, each good for one log-in, shown only now:");
    for (const Secret& code : added->recovery_codes)
        text += QStringLiteral("\n  ") + contract::Wire<Secret>::plain(code);
    // The session's token is not for a script to see.
    printer.print(text, contract::RenewRecoveryCodes::Reply{added->recovery_codes});
    return {};
}

Attempt<void> renameKey(Session& session, const Input& input, const Printer& printer)
{
    const auto done = session.askWith<contract::RenameSecurityKey>(
        {{QStringLiteral("security_key"), input.argument(0).toLongLong()},
         {QStringLiteral("name"), input.argument(1)}});
    if (!done)
        return fail(done.error());
    printer.print(QStringLiteral("The security key has another name."), *done);
    return {};
}

Attempt<void> removeKey(Session& session, const Input& input, const Printer& printer)
{
    contract::RemoveSecurityKey request;
    request.security_key.value = input.argument(0).toLongLong();
    request.password = session.password();
    if (auto proven = proveByEither(session, input, request.code, request.assertion); !proven)
        return proven;
    const auto done = session.ask(request);
    if (!done)
        return fail(done.error());
    printer.print(QStringLiteral("The security key opens nothing any more."), *done);
    return {};
}

} // namespace

QList<Command> securityKeyCommands()
{
    return {
        {QStringLiteral("security-key list"), QStringLiteral("Lists your security keys."), {}, {}, listKeys},
        {QStringLiteral("security-key add"),
         QStringLiteral("Sets up the security key that is plugged in."),
         {QStringLiteral("NAME")},
         {},
         addKey},
        {QStringLiteral("security-key rename"),
         QStringLiteral("Gives one of your security keys another name."),
         {QStringLiteral("KEY"), QStringLiteral("NAME")},
         {},
         renameKey},
        {QStringLiteral("security-key remove"),
         QStringLiteral("Takes one of your security keys out of use."),
         {QStringLiteral("KEY")},
         {appCodeOption()},
         removeKey},
    };
}

} // namespace florin::ctl
