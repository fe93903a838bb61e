// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands/commands.h"

#include "contract/access.h"
#include "contract/second_factor.h"
#include "ctl/command_line.h"
#include "ctl/commands/proof.h"
#include "ctl/printer.h"
#include "ctl/session.h"
#include "ctl/terminal.h"

namespace florin::ctl
{
namespace
{

QString plain(const Secret& secret)
{
    return contract::Wire<Secret>::plain(secret);
}

template<class Reply>
void printCodes(const Printer& printer, const std::vector<Secret>& codes, const Reply& reply)
{
    QString text = QStringLiteral("Recovery codes, each good for one log-in, shown only now:\n");
    for (const Secret& code : codes)
        text += QStringLiteral("  ") + plain(code) + u'\n';
    text.chop(1);
    printer.print(text, reply);
}

Attempt<void> showSecondFactor(Session& session, const Input&, const Printer& printer)
{
    const auto access = session.ask(contract::ShowAccess{});
    if (!access)
        return fail(access.error());
    const bool is_set_up = access->authenticator_since.has_value();
    printer.printFields(
        {{QStringLiteral("Authenticator app"),
          is_set_up ? QStringLiteral("since ") + timeText(*access->authenticator_since)
                    : QStringLiteral("none")},
         {QStringLiteral("Security keys"), QString::number(access->security_keys.size())},
         {QStringLiteral("Codes by SMS"),
          access->sms_codes_since ? QStringLiteral("to ") + access->sms_number : QStringLiteral("none")},
         {QStringLiteral("Recovery codes left"), QString::number(access->recovery_codes)},
         {QStringLiteral("To be set up by"),
          access->enrol_by ? timeText(*access->enrol_by) : QStringLiteral("not asked")}},
        *access);
    return {};
}

Attempt<void> beginSecondFactor(Session& session, const Input&, const Printer& printer)
{
    const auto app = session.ask(contract::BeginAuthenticator{session.password()});
    if (!app)
        return fail(app.error());
    printer.printFields({{QStringLiteral("Key for the app"), plain(app->secret)},
                         {QStringLiteral("As a link"), plain(app->uri)},
                         {QStringLiteral("Then"), QStringLiteral("florinctl second-factor confirm")}},
                        *app);
    return {};
}

Attempt<void> confirmSecondFactor(Session& session, const Input& input, const Printer& printer)
{
    auto code = appCode(input);
    if (!code)
        return fail(code.error());
    const auto confirmed = session.ask(contract::ConfirmAuthenticator{std::move(*code)});
    if (!confirmed)
        return fail(confirmed.error());
    // The session's token is not for a script to see.
    const contract::RenewRecoveryCodes::Reply codes{confirmed->recovery_codes};
    printCodes(printer, codes.recovery_codes, codes);
    return {};
}

Attempt<void> renewCodes(Session& session, const Input& input, const Printer& printer)
{
    contract::RenewRecoveryCodes request;
    if (auto proven = proveByEither(session, input, request.code, request.assertion); !proven)
        return proven;
    const auto codes = session.ask(request);
    if (!codes)
        return fail(codes.error());
    printCodes(printer, codes->recovery_codes, *codes);
    return {};
}

Attempt<void> removeSecondFactor(Session& session, const Input& input, const Printer& printer)
{
    auto code = freshCode(session, input);
    if (!code)
        return fail(code.error());
    const auto done = session.ask(contract::RemoveAuthenticator{session.password(), std::move(*code)});
    if (!done)
        return fail(done.error());
    printer.print(QStringLiteral("The second factor is removed."), *done);
    return {};
}

/// In one go: the code is good in the session that asked for it.
Attempt<void> setUpSms(Session& session, const Input&, const Printer& printer)
{
    if (auto sent = session.sendFirstCode(); !sent)
        return sent;
    auto code = session.sentCode();
    if (!code)
        return fail(code.error());
    const auto confirmed = session.ask(contract::ConfirmSmsCodes{std::move(*code)});
    if (!confirmed)
        return fail(confirmed.error());
    // The session's token is not for a script to see.
    const contract::RenewRecoveryCodes::Reply codes{confirmed->recovery_codes};
    if (codes.recovery_codes.empty())
        printer.print(QStringLiteral("Codes by SMS are set up."), codes);
    else
        printCodes(printer, codes.recovery_codes, codes);
    return {};
}

Attempt<void> removeSms(Session& session, const Input& input, const Printer& printer)
{
    auto code = freshCode(session, input);
    if (!code)
        return fail(code.error());
    const auto done = session.ask(contract::RemoveSmsCodes{session.password(), std::move(*code)});
    if (!done)
        return fail(done.error());
    printer.print(QStringLiteral("No codes are sent by SMS any more."), *done);
    return {};
}

Attempt<void> listSessions(Session& session, const Input&, const Printer& printer)
{
    const auto access = session.ask(contract::ShowAccess{});
    if (!access)
        return fail(access.error());
    Table table{{{QStringLiteral("Session")},
                 {QStringLiteral("From")},
                 {QStringLiteral("Began")},
                 {QStringLiteral("Last used")}},
                {}};
    for (const auto& one : access->sessions)
        table.rows.append({one.current ? one.id + QStringLiteral(" (this)") : one.id, one.device,
                           timeText(one.began), timeText(one.last_used)});
    printer.printList(table, access->sessions, QStringLiteral("No sessions."));
    return {};
}

Attempt<void> endSession(Session& session, const Input& input, const Printer& printer)
{
    const auto done = session.askWith<contract::EndSession>({{QStringLiteral("session"), input.argument(0)}});
    if (!done)
        return fail(done.error());
    printer.print(QStringLiteral("That session is over."), *done);
    return {};
}

Attempt<void> logOutEverywhere(Session& session, const Input&, const Printer& printer)
{
    const auto done = session.ask(contract::LogOutEverywhere{});
    if (!done)
        return fail(done.error());
    printer.print(QStringLiteral("You are logged out everywhere, and no device is remembered."), *done);
    return {};
}

Attempt<void> listDevices(Session& session, const Input&, const Printer& printer)
{
    const auto access = session.ask(contract::ShowAccess{});
    if (!access)
        return fail(access.error());
    Table table{{{QStringLiteral("Device"), Align::Right},
                 {QStringLiteral("Name")},
                 {QStringLiteral("Last from")},
                 {QStringLiteral("Last used")}},
                {}};
    for (const auto& device : access->devices)
        table.rows.append(
            {QString::number(device.device.value), device.name, device.address, timeText(device.last_used)});
    printer.printList(table, access->devices, QStringLiteral("No device is remembered."));
    return {};
}

Attempt<void> forgetDevice(Session& session, const Input& input, const Printer& printer)
{
    const auto done =
        session.askWith<contract::ForgetDevice>({{QStringLiteral("device"), input.argument(0).toLongLong()}});
    if (!done)
        return fail(done.error());
    printer.print(QStringLiteral("That device gives a code at its next log-in."), *done);
    return {};
}

} // namespace

QList<Command> accessCommands()
{
    return {
        {QStringLiteral("second-factor show"),
         QStringLiteral("Shows whether you have a second factor."),
         {},
         {},
         showSecondFactor},
        {QStringLiteral("second-factor begin"),
         QStringLiteral("Makes the key for an authenticator app; it counts once it is confirmed."),
         {},
         {},
         beginSecondFactor},
        {QStringLiteral("second-factor confirm"),
         QStringLiteral("Takes the app into use by its first code, and prints recovery codes."),
         {},
         {appCodeOption()},
         confirmSecondFactor},
        {QStringLiteral("second-factor codes"),
         QStringLiteral("Makes new recovery codes in place of the old ones."),
         {},
         {appCodeOption()},
         renewCodes},
        {QStringLiteral("second-factor remove"),
         QStringLiteral("Logs in with the password alone from now on; not for staff."),
         {},
         {appCodeOption()},
         removeSecondFactor},
        {QStringLiteral("second-factor sms"),
         QStringLiteral("Sets up codes by SMS by the first one, which is asked for; for customers."),
         {},
         {},
         setUpSms},
        {QStringLiteral("second-factor sms-remove"),
         QStringLiteral("Has no more codes sent by SMS."),
         {},
         {appCodeOption()},
         removeSms},
        {QStringLiteral("sessions list"),
         QStringLiteral("Lists where you are logged in."),
         {},
         {},
         listSessions},
        {QStringLiteral("sessions end"),
         QStringLiteral("Ends one of your other sessions."),
         {QStringLiteral("SESSION")},
         {},
         endSession},
        {QStringLiteral("sessions end-all"),
         QStringLiteral("Ends all your other sessions and forgets every device."),
         {},
         {},
         logOutEverywhere},
        {QStringLiteral("devices list"),
         QStringLiteral("Lists the devices that give no code."),
         {},
         {},
         listDevices},
        {QStringLiteral("devices forget"),
         QStringLiteral("Asks a device for the code again."),
         {QStringLiteral("DEVICE")},
         {},
         forgetDevice},
    };
}

} // namespace florin::ctl
