// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/problem_catalogue.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace florin::contract
{
namespace
{

// #code is the stable name; the two texts are found by lupdate through QT_TRANSLATE_NOOP.
#define KIND(code, status, reason, advice)                                                                   \
    ProblemKind                                                                                              \
    {                                                                                                        \
        ProblemCode::code, #code, status, reason, advice                                                     \
    }

// clang-format off
constexpr std::array kinds{
    KIND(malformed, 400, QT_TRANSLATE_NOOP("Problem", "The request cannot be read."), QT_TRANSLATE_NOOP("Problem", "Check that client and server are of matching versions.")),
    KIND(unknown_method, 404, QT_TRANSLATE_NOOP("Problem", "The server does not know the operation \"{method}\"."), QT_TRANSLATE_NOOP("Problem", "Check its name, or whether the server is older than the client.")),
    KIND(invalid_field, 422, QT_TRANSLATE_NOOP("Problem", "\"{field}\" {reason}."), QT_TRANSLATE_NOOP("Problem", "Correct it and try again.")),
    KIND(frame_too_large, 413, QT_TRANSLATE_NOOP("Problem", "The message is larger than {limit} bytes."), QT_TRANSLATE_NOOP("Problem", "Send it in smaller parts.")),
    KIND(wrong_version, 400, QT_TRANSLATE_NOOP("Problem", "Client and server speak different versions of the protocol."), QT_TRANSLATE_NOOP("Problem", "Update the older of the two.")),

    KIND(not_logged_in, 401, QT_TRANSLATE_NOOP("Problem", "Nobody is logged in."), QT_TRANSLATE_NOOP("Problem", "Log in and try again.")),
    KIND(log_in_failed, 401, QT_TRANSLATE_NOOP("Problem", "The user name or the password is not right."), QT_TRANSLATE_NOOP("Problem", "Check both; the password tells capital and small letters apart.")),
    KIND(throttled, 429, QT_TRANSLATE_NOOP("Problem", "There were too many attempts."), QT_TRANSLATE_NOOP("Problem", "Wait {seconds} seconds, then try again.")),
    KIND(not_permitted, 403, QT_TRANSLATE_NOOP("Problem", "You are not permitted to do this."), QT_TRANSLATE_NOOP("Problem", "Ask an administrator if you need it for your work.")),
    KIND(session_ended, 401, QT_TRANSLATE_NOOP("Problem", "Your session has ended."), QT_TRANSLATE_NOOP("Problem", "Log in again.")),
    KIND(password_too_weak, 422, QT_TRANSLATE_NOOP("Problem", "The password is too easy to guess."), QT_TRANSLATE_NOOP("Problem", "Use at least {length} characters that are not a common word or your name.")),
    KIND(wrong_password, 403, QT_TRANSLATE_NOOP("Problem", "The password is not right."), QT_TRANSLATE_NOOP("Problem", "Enter your own password, as at log-in.")),
    KIND(password_must_change, 403, QT_TRANSLATE_NOOP("Problem", "The password you were given is for one log-in only."), QT_TRANSLATE_NOOP("Problem", "Choose a password of your own first.")),
    KIND(user_exists, 409, QT_TRANSLATE_NOOP("Problem", "There is already a user with this name."), QT_TRANSLATE_NOOP("Problem", "Choose another name.")),
    KIND(unknown_user, 404, QT_TRANSLATE_NOOP("Problem", "There is no such user."), QT_TRANSLATE_NOOP("Problem", "Check the name.")),

    KIND(amount_not_positive, 422, QT_TRANSLATE_NOOP("Problem", "The amount must be more than zero."), QT_TRANSLATE_NOOP("Problem", "Enter a larger amount.")),
    KIND(amount_too_precise, 422, QT_TRANSLATE_NOOP("Problem", "The amount has more decimals than the currency."), QT_TRANSLATE_NOOP("Problem", "Leave out the decimals that are too many.")),
    KIND(amount_too_large, 422, QT_TRANSLATE_NOOP("Problem", "The amount is larger than the bank can keep."), QT_TRANSLATE_NOOP("Problem", "Enter a smaller amount.")),
    KIND(amount_malformed, 422, QT_TRANSLATE_NOOP("Problem", "This is not an amount."), QT_TRANSLATE_NOOP("Problem", "Write it with digits and at most one decimal point, like 450.00.")),
    KIND(insufficient_funds, 409, QT_TRANSLATE_NOOP("Problem", "There is not enough in this account: {available} is available."), QT_TRANSLATE_NOOP("Problem", "Enter a smaller amount, or add money first.")),
    KIND(same_account, 422, QT_TRANSLATE_NOOP("Problem", "Both accounts are the same."), QT_TRANSLATE_NOOP("Problem", "Choose another account to send to.")),
    KIND(wrong_currency, 422, QT_TRANSLATE_NOOP("Problem", "The account is kept in {expected}."), QT_TRANSLATE_NOOP("Problem", "Use the account's own currency.")),
    KIND(unknown_currency, 422, QT_TRANSLATE_NOOP("Problem", "The bank keeps no accounts in this currency."), QT_TRANSLATE_NOOP("Problem", "Choose one from the list.")),
    KIND(unknown_account, 404, QT_TRANSLATE_NOOP("Problem", "There is no account {account}."), QT_TRANSLATE_NOOP("Problem", "Check the number.")),
    KIND(account_closed, 409, QT_TRANSLATE_NOOP("Problem", "The account {account} is closed."), QT_TRANSLATE_NOOP("Problem", "Use another account.")),
    KIND(account_frozen, 409, QT_TRANSLATE_NOOP("Problem", "The account {account} is frozen."), QT_TRANSLATE_NOOP("Problem", "Ask the branch why, and to release it.")),
    KIND(account_not_empty, 409, QT_TRANSLATE_NOOP("Problem", "The account is not empty: {balance} is left."), QT_TRANSLATE_NOOP("Problem", "Pay the balance out and release holds first.")),
    KIND(account_number_malformed, 422, QT_TRANSLATE_NOOP("Problem", "This is not an account number: the digits do not fit together."), QT_TRANSLATE_NOOP("Problem", "Check each digit; a number has eleven.")),
    KIND(unknown_entry, 404, QT_TRANSLATE_NOOP("Problem", "There is no such transaction."), QT_TRANSLATE_NOOP("Problem", "Check its number.")),
    KIND(already_reversed, 409, QT_TRANSLATE_NOOP("Problem", "This transaction was reversed already."), QT_TRANSLATE_NOOP("Problem", "Nothing more needs to be done.")),
    KIND(unknown_hold, 404, QT_TRANSLATE_NOOP("Problem", "There is no such hold."), QT_TRANSLATE_NOOP("Problem", "Check its number.")),
    KIND(hold_settled, 409, QT_TRANSLATE_NOOP("Problem", "This hold was captured or released already."), QT_TRANSLATE_NOOP("Problem", "Look at the account's history.")),

    KIND(key_reused, 409, QT_TRANSLATE_NOOP("Problem", "This request's key was used before, for something else."), QT_TRANSLATE_NOOP("Problem", "Use a fresh key for each new request.")),
    KIND(key_missing, 422, QT_TRANSLATE_NOOP("Problem", "The request carries no key, so a repeat could not be recognised."), QT_TRANSLATE_NOOP("Problem", "Send a UUID with it, the same one with every retry.")),

    KIND(invalid_aadhaar, 422, QT_TRANSLATE_NOOP("Problem", "This is not an Aadhaar number: the digits do not fit together."), QT_TRANSLATE_NOOP("Problem", "Check the twelve digits on the card.")),
    KIND(aadhaar_exists, 409, QT_TRANSLATE_NOOP("Problem", "There is already a customer with this Aadhaar number."), QT_TRANSLATE_NOOP("Problem", "Open the new account for that customer.")),
    KIND(invalid_phone, 422, QT_TRANSLATE_NOOP("Problem", "This is not a mobile number in India."), QT_TRANSLATE_NOOP("Problem", "Enter ten digits that begin with 6, 7, 8 or 9.")),
    KIND(unknown_customer, 404, QT_TRANSLATE_NOOP("Problem", "There is no such customer."), QT_TRANSLATE_NOOP("Problem", "Check the number.")),
    KIND(unknown_conversation, 404, QT_TRANSLATE_NOOP("Problem", "There is no such conversation."), QT_TRANSLATE_NOOP("Problem", "Choose one from the list.")),
    KIND(conversation_closed, 409, QT_TRANSLATE_NOOP("Problem", "This conversation has ended."), QT_TRANSLATE_NOOP("Problem", "Start a new one.")),
    KIND(row_invalid, 422, QT_TRANSLATE_NOOP("Problem", "Row {row} cannot be taken: {reason}."), QT_TRANSLATE_NOOP("Problem", "Correct the row, or accept it as it is.")),

    KIND(busy, 503, QT_TRANSLATE_NOOP("Problem", "The server has more to do than it can take on."), QT_TRANSLATE_NOOP("Problem", "Try again in a moment.")),
    KIND(timed_out, 504, QT_TRANSLATE_NOOP("Problem", "The server did not answer in time."), QT_TRANSLATE_NOOP("Problem", "Try again; nothing is done twice.")),
    KIND(cancelled, 499, QT_TRANSLATE_NOOP("Problem", "This was cancelled."), ""),
    KIND(offline, 503, QT_TRANSLATE_NOOP("Problem", "There is no connection to the bank."), QT_TRANSLATE_NOOP("Problem", "It is being restored by itself; check the network if it takes long.")),
    KIND(cannot_connect, 503, QT_TRANSLATE_NOOP("Problem", "The bank's server cannot be reached: {reason}."), QT_TRANSLATE_NOOP("Problem", "Check the address and the network.")),
    KIND(pin_changed, 495, QT_TRANSLATE_NOOP("Problem", "The server's certificate, or the bank it speaks for, is not the one seen before."), QT_TRANSLATE_NOOP("Problem", "Do not go on. Ask the administrator whether it was replaced.")),
    KIND(unavailable, 503, QT_TRANSLATE_NOOP("Problem", "The bank is not available just now."), QT_TRANSLATE_NOOP("Problem", "Try again later.")),
    KIND(internal, 500, QT_TRANSLATE_NOOP("Problem", "Something went wrong in the server."), QT_TRANSLATE_NOOP("Problem", "Try again. If it happens again, tell the administrator; the log has the details.")),

    KIND(wrong_key, 500, QT_TRANSLATE_NOOP("Problem", "The key does not open this database."), QT_TRANSLATE_NOOP("Problem", "Use the key file made for this bank.")),
    KIND(not_encrypted, 500, QT_TRANSLATE_NOOP("Problem", "This is a plain database without encryption."), QT_TRANSLATE_NOOP("Problem", "Florin opens only databases that it encrypted itself.")),
    KIND(cipher_too_old, 500, QT_TRANSLATE_NOOP("Problem", "The SQLCipher library is too old: {found}, where {needed} or newer is needed."), QT_TRANSLATE_NOOP("Problem", "Install a newer one.")),
    KIND(corrupted, 500, QT_TRANSLATE_NOOP("Problem", "The database is damaged: {detail}."), QT_TRANSLATE_NOOP("Problem", "Stop the server and restore the newest backup.")),
    KIND(disk_full, 507, QT_TRANSLATE_NOOP("Problem", "The disk is full; nothing was changed."), QT_TRANSLATE_NOOP("Problem", "Make room on the server's disk.")),
    KIND(in_use, 409, QT_TRANSLATE_NOOP("Problem", "The bank in {file} is open in another program."), QT_TRANSLATE_NOOP("Problem", "Stop that one first.")),
    KIND(file_unreadable, 500, QT_TRANSLATE_NOOP("Problem", "{file} cannot be read: {reason}."), QT_TRANSLATE_NOOP("Problem", "Check that it exists and who may read it.")),
    KIND(file_unwritable, 500, QT_TRANSLATE_NOOP("Problem", "{file} cannot be written: {reason}."), QT_TRANSLATE_NOOP("Problem", "Check the folder and who may write to it.")),
    KIND(file_exists, 409, QT_TRANSLATE_NOOP("Problem", "{file} exists already."), QT_TRANSLATE_NOOP("Problem", "Choose another name, or move it away.")),
    KIND(not_initialised, 409, QT_TRANSLATE_NOOP("Problem", "There is no bank in {file}."), QT_TRANSLATE_NOOP("Problem", "Make one with: florind init --data {file}")),
    KIND(already_initialised, 409, QT_TRANSLATE_NOOP("Problem", "There is a bank in {file} already."), QT_TRANSLATE_NOOP("Problem", "Choose another folder.")),
    KIND(store_too_new, 409, QT_TRANSLATE_NOOP("Problem", "{file} was written by a newer Florin: its tables are of version {schema}, this program knows {known}."), QT_TRANSLATE_NOOP("Problem", "Use the newer Florin; nothing was changed.")),

    KIND(not_sealed, 503, QT_TRANSLATE_NOOP("Problem", "This transaction is in the books, but not sealed yet."), QT_TRANSLATE_NOOP("Problem", "Its seal comes by itself; ask again in {seconds} seconds.")),
    KIND(receipt_refused, 422, QT_TRANSLATE_NOOP("Problem", "This receipt proves nothing: {reason}."), QT_TRANSLATE_NOOP("Problem", "Ask for the file as the bank wrote it, and take the public key from the bank itself.")),

    KIND(not_a_backup, 422, QT_TRANSLATE_NOOP("Problem", "{file} is not a backup of a Florin bank that this program can read."), QT_TRANSLATE_NOOP("Problem", "Choose a file that florind backup made, with a Florin that is not older than the one that made it.")),
    KIND(backup_damaged, 500, QT_TRANSLATE_NOOP("Problem", "The backup {file} is damaged: {detail}."), QT_TRANSLATE_NOOP("Problem", "Nothing was restored. Take another copy of it, or another backup.")),
    KIND(backup_locked, 403, QT_TRANSLATE_NOOP("Problem", "The key does not open the backup {file}, or its head is damaged."), QT_TRANSLATE_NOOP("Problem", "Name the key file its bank had when the backup was made with --key-file.")),
    KIND(backups_off, 409, QT_TRANSLATE_NOOP("Problem", "This server makes no backups by itself."), QT_TRANSLATE_NOOP("Problem", "Start it with: florind serve --backup-to FOLDER")),
    KIND(folder_not_empty, 409, QT_TRANSLATE_NOOP("Problem", "{file} is not an empty folder."), QT_TRANSLATE_NOOP("Problem", "Choose a folder that is empty or does not exist.")),

    KIND(code_needed, 403, QT_TRANSLATE_NOOP("Problem", "A code is still needed to log in."), QT_TRANSLATE_NOOP("Problem", "Enter the six digits that your authenticator app shows or that you were sent by SMS, or a recovery code, or use a security key.")),
    KIND(wrong_code, 403, QT_TRANSLATE_NOOP("Problem", "The code is not right, or was used before."), QT_TRANSLATE_NOOP("Problem", "Wait for the next code in your app and enter that, or the newest one you were sent; check that the phone's clock is right.")),
    KIND(enrolment_needed, 403, QT_TRANSLATE_NOOP("Problem", "A second factor must be set up before you go on."), QT_TRANSLATE_NOOP("Problem", "Set up an authenticator app or a security key.")),
    KIND(prove_needed, 403, QT_TRANSLATE_NOOP("Problem", "{amount} is more than goes out without a signature."), QT_TRANSLATE_NOOP("Problem", "Sign this payment with a code of your authenticator app or by SMS, or with a security key.")),
    KIND(no_second_factor, 409, QT_TRANSLATE_NOOP("Problem", "No second factor is set up."), QT_TRANSLATE_NOOP("Problem", "Set up an authenticator app, a security key or codes by SMS under Security.")),
    KIND(second_factor_asked, 409, QT_TRANSLATE_NOOP("Problem", "A second factor is asked of you, and nothing that is left would do."), QT_TRANSLATE_NOOP("Problem", "Set up another authenticator app or security key first. A locked key lets nobody in.")),
    KIND(unknown_session, 404, QT_TRANSLATE_NOOP("Problem", "There is no such session or device any more."), QT_TRANSLATE_NOOP("Problem", "Look at the list again.")),

    KIND(key_refused, 403, QT_TRANSLATE_NOOP("Problem", "The security key's answer is not right."), QT_TRANSLATE_NOOP("Problem", "Try again with a security key that is set up here.")),
    KIND(key_unverified, 403, QT_TRANSLATE_NOOP("Problem", "The security key did not make sure who holds it."), QT_TRANSLATE_NOOP("Problem", "Set up a PIN or a fingerprint on the key, then try again.")),
    KIND(key_too_late, 409, QT_TRANSLATE_NOOP("Problem", "The security key's answer came too late, or was given before."), QT_TRANSLATE_NOOP("Problem", "Start again.")),
    KIND(key_copied, 403, QT_TRANSLATE_NOOP("Problem", "This security key is locked: there may be a copy of it."), QT_TRANSLATE_NOOP("Problem", "Log in another way, remove the key, and tell the bank.")),
    KIND(key_known, 409, QT_TRANSLATE_NOOP("Problem", "This security key is set up already."), QT_TRANSLATE_NOOP("Problem", "Use another key.")),
    KIND(keys_full, 409, QT_TRANSLATE_NOOP("Problem", "There are {count} security keys, and no more can be set up."), QT_TRANSLATE_NOOP("Problem", "Remove one that you do not use.")),
    KIND(unknown_security_key, 404, QT_TRANSLATE_NOOP("Problem", "There is no such security key any more."), QT_TRANSLATE_NOOP("Problem", "Look at the list again.")),

    KIND(key_absent, 404, QT_TRANSLATE_NOOP("Problem", "No security key is plugged in."), QT_TRANSLATE_NOOP("Problem", "Plug yours in, and try again.")),
    KIND(key_several, 409, QT_TRANSLATE_NOOP("Problem", "More than one security key is plugged in."), QT_TRANSLATE_NOOP("Problem", "Leave only the one that you mean.")),
    KIND(key_untouched, 408, QT_TRANSLATE_NOOP("Problem", "The security key was not touched in time."), QT_TRANSLATE_NOOP("Problem", "Try again, and touch it when it blinks.")),
    KIND(key_pin_needed, 403, QT_TRANSLATE_NOOP("Problem", "The security key asks for its PIN."), QT_TRANSLATE_NOOP("Problem", "Enter the PIN that you chose for this key.")),
    KIND(key_wrong_pin, 403, QT_TRANSLATE_NOOP("Problem", "This is not the security key's PIN; tries left: {tries}."), QT_TRANSLATE_NOOP("Problem", "Enter the PIN that you chose for this key.")),
    KIND(key_blocked, 403, QT_TRANSLATE_NOOP("Problem", "The security key is blocked after wrong PINs or fingerprints."), QT_TRANSLATE_NOOP("Problem", "Take it out and plug it in again. If it stays blocked it must be reset, and set up here anew.")),
    KIND(key_foreign, 404, QT_TRANSLATE_NOOP("Problem", "The security key that is plugged in is not one of yours."), QT_TRANSLATE_NOOP("Problem", "Plug in one that you have set up here.")),
    KIND(key_failed, 500, QT_TRANSLATE_NOOP("Problem", "The security key did not work: {reason}."), QT_TRANSLATE_NOOP("Problem", "Take it out and plug it in again.")),

    KIND(approval_needed, 409, QT_TRANSLATE_NOOP("Problem", "Waiting for a second person: proposal {proposal}."), QT_TRANSLATE_NOOP("Problem", "It is carried out as soon as somebody else approves it.")),
    KIND(unknown_proposal, 404, QT_TRANSLATE_NOOP("Problem", "There is no such proposal."), QT_TRANSLATE_NOOP("Problem", "Check its number.")),
    KIND(own_proposal, 403, QT_TRANSLATE_NOOP("Problem", "You asked for this yourself."), QT_TRANSLATE_NOOP("Problem", "Somebody else has to approve or refuse it; you can withdraw it.")),
    KIND(proposal_approved, 409, QT_TRANSLATE_NOOP("Problem", "Proposal {proposal} was approved already."), QT_TRANSLATE_NOOP("Problem", "Nothing more needs to be done.")),
    KIND(proposal_refused, 409, QT_TRANSLATE_NOOP("Problem", "{person} refused proposal {proposal}: {reason}."), QT_TRANSLATE_NOOP("Problem", "Ask anew if it is still needed.")),
    KIND(proposal_withdrawn, 409, QT_TRANSLATE_NOOP("Problem", "Proposal {proposal} was withdrawn."), QT_TRANSLATE_NOOP("Problem", "Ask anew if it is still needed.")),
    KIND(proposal_expired, 409, QT_TRANSLATE_NOOP("Problem", "Nobody decided about proposal {proposal} in time."), QT_TRANSLATE_NOOP("Problem", "Ask anew if it is still needed.")),
    KIND(proposal_stale, 409, QT_TRANSLATE_NOOP("Problem", "What proposal {proposal} would change is not as it was when you looked."), QT_TRANSLATE_NOOP("Problem", "Nothing was done. Look at it again, then decide.")),
    KIND(maker_not_permitted, 409, QT_TRANSLATE_NOOP("Problem", "{person}, who asked for this, may not do it any more."), QT_TRANSLATE_NOOP("Problem", "Refuse the proposal.")),

    KIND(audit_broken, 500, QT_TRANSLATE_NOOP("Problem", "The audit was changed behind the bank's back: line {line} does not fit ({finding})."), QT_TRANSLATE_NOOP("Problem", "Keep the bank's files as they are, and tell whoever answers for the bank's security. The lines before it fit.")),

    KIND(password_issued, 409, QT_TRANSLATE_NOOP("Problem", "{person} has a password already."), QT_TRANSLATE_NOOP("Problem", "If it got lost, reset their access first.")),
    KIND(outside_hours, 403, QT_TRANSLATE_NOOP("Problem", "Your role works from {from} to {until} on {days} ({zone})."), QT_TRANSLATE_NOOP("Problem", "Come back then, or ask an administrator to change the working hours.")),
    KIND(over_limit, 409, QT_TRANSLATE_NOOP("Problem", "At most {limit} can leave this account at a time."), QT_TRANSLATE_NOOP("Problem", "Enter a smaller amount, or ask the branch for a higher limit.")),
    KIND(over_day_limit, 409, QT_TRANSLATE_NOOP("Problem", "At most {limit} can leave this account in a day: {used} went today, {left} is left."), QT_TRANSLATE_NOOP("Problem", "Enter a smaller amount, or wait for the next day; it begins at midnight ({zone}).")),
    KIND(over_role_limit, 409, QT_TRANSLATE_NOOP("Problem", "Your role moves at most {limit} at a time."), QT_TRANSLATE_NOOP("Problem", "Ask somebody whose role may move more.")),
    KIND(over_role_day_limit, 409, QT_TRANSLATE_NOOP("Problem", "Your role moves at most {limit} in a day: you moved {used} today, {left} is left."), QT_TRANSLATE_NOOP("Problem", "Ask somebody whose role may move more; the next day begins at midnight ({zone}).")),
    KIND(role_stays, 409, QT_TRANSLATE_NOOP("Problem", "The role {role} cannot be changed so: {reason}."), QT_TRANSLATE_NOOP("Problem", "Choose what the table of roles offers.")),
    KIND(unknown_time_zone, 422, QT_TRANSLATE_NOOP("Problem", "The server does not know the time zone \"{zone}\"."), QT_TRANSLATE_NOOP("Problem", "Check its name, like Asia/Kolkata, or update the time zones (tzdata) of the computer the server runs on.")),

    KIND(certificate_needed, 496, QT_TRANSLATE_NOOP("Problem", "The bank's server lets in only computers with a certificate, and this one shows none."), QT_TRANSLATE_NOOP("Problem", "Ask the administrator for this computer's certificate and key, and start once with: --client-certificate FILE --client-key FILE")),
    KIND(certificate_refused, 495, QT_TRANSLATE_NOOP("Problem", "The bank's server does not accept this computer's certificate: {reason}."), QT_TRANSLATE_NOOP("Problem", "Ask the administrator for a new one, and start once with: --client-certificate FILE --client-key FILE")),
    KIND(sms_off, 503, QT_TRANSLATE_NOOP("Problem", "The bank sends no codes by SMS just now."), QT_TRANSLATE_NOOP("Problem", "Use another second factor or a recovery code, or ask the branch.")),
    KIND(sms_limit, 429, QT_TRANSLATE_NOOP("Problem", "No code is sent by SMS just now: too many were asked for."), QT_TRANSLATE_NOOP("Problem", "Use another second factor or a recovery code, or try again in {minutes} minutes. If it was not you who asked, tell the bank.")),
};
// clang-format on
#undef KIND

constexpr bool complete()
{
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (static_cast<std::size_t>(kinds[i].code) != i)
            return false;
    }
    return kinds.size() == static_cast<std::size_t>(ProblemCode::sms_limit) + 1;
}
static_assert(complete(), "each code has one row, in the order of the enumeration");

QString asText(const ProblemValue& value, const Phrasing& phrasing)
{
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    if (const auto* number = std::get_if<qint64>(&value))
        return QString::number(*number);
    const Money money = std::get<Money>(value);
    return phrasing.money ? phrasing.money(money) : money.toText();
}

QString filled(const char* source, const Problem& problem, const Phrasing& phrasing)
{
    const QString pattern = phrasing.translate ? phrasing.translate(source) : QString::fromUtf8(source);
    // One pass, so that a value which itself holds braces stays as it is.
    QString result;
    qsizetype at = 0;
    while (at < pattern.size()) {
        const qsizetype open = pattern.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u'}', open);
        if (close < 0)
            break;
        result += QStringView(pattern).mid(at, open - at);
        const ProblemValue* value = problem.value(QStringView(pattern).mid(open + 1, close - open - 1));
        result += value ? asText(*value, phrasing) : QStringLiteral("…");
        at = close + 1;
    }
    result += QStringView(pattern).mid(at);
    return result;
}

} // namespace

std::span<const ProblemKind> problemKinds()
{
    return kinds;
}

const ProblemKind& kindOf(ProblemCode code)
{
    return kinds[static_cast<std::size_t>(code)];
}

std::optional<ProblemCode> problemCodeFromName(QStringView name)
{
    const auto* kind = std::ranges::find_if(
        kinds, [name](const ProblemKind& k) { return name == QLatin1StringView(k.name); });
    return kind == kinds.end() ? std::nullopt : std::optional(kind->code);
}

ProblemWords wordsOf(const Problem& problem, const Phrasing& phrasing)
{
    const ProblemKind& kind = kindOf(problem.code);
    return {filled(kind.reason, problem, phrasing), filled(kind.advice, problem, phrasing)};
}

} // namespace florin::contract
