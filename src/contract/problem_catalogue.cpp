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
#define SAY(text) QT_TRANSLATE_NOOP("Problem", text)

// clang-format off
constexpr std::array kinds{
    KIND(malformed, 400, SAY("The request cannot be read."), SAY("Check that client and server are of matching versions.")),
    KIND(unknown_method, 404, SAY("The server does not know the operation \"{method}\"."), SAY("Check its name, or whether the server is older than the client.")),
    KIND(invalid_field, 422, SAY("\"{field}\" {reason}."), SAY("Correct it and try again.")),
    KIND(frame_too_large, 413, SAY("The message is larger than {limit} bytes."), SAY("Send it in smaller parts.")),
    KIND(wrong_version, 400, SAY("Client and server speak different versions of the protocol."), SAY("Update the older of the two.")),

    KIND(not_logged_in, 401, SAY("Nobody is logged in."), SAY("Log in and try again.")),
    KIND(log_in_failed, 401, SAY("The user name or the password is not right."), SAY("Check both; the password tells capital and small letters apart.")),
    KIND(throttled, 429, SAY("There were too many attempts."), SAY("Wait {seconds} seconds, then try again.")),
    KIND(not_permitted, 403, SAY("You are not permitted to do this."), SAY("Ask an administrator if you need it for your work.")),
    KIND(session_ended, 401, SAY("Your session has ended."), SAY("Log in again.")),
    KIND(password_too_weak, 422, SAY("The password is too easy to guess."), SAY("Use at least {length} characters that are not a common word or your name.")),
    KIND(wrong_password, 403, SAY("The password is not right."), SAY("Enter your own password, as at log-in.")),
    KIND(password_must_change, 403, SAY("The password you were given is for one log-in only."), SAY("Choose a password of your own first.")),
    KIND(user_exists, 409, SAY("There is already a user with this name."), SAY("Choose another name.")),
    KIND(unknown_user, 404, SAY("There is no such user."), SAY("Check the name.")),

    KIND(amount_not_positive, 422, SAY("The amount must be more than zero."), SAY("Enter a larger amount.")),
    KIND(amount_too_precise, 422, SAY("The amount has more decimals than the currency."), SAY("Leave out the decimals that are too many.")),
    KIND(amount_too_large, 422, SAY("The amount is larger than the bank can keep."), SAY("Enter a smaller amount.")),
    KIND(amount_malformed, 422, SAY("This is not an amount."), SAY("Write it with digits and at most one decimal point, like 450.00.")),
    KIND(insufficient_funds, 409, SAY("There is not enough in this account: {available} is available."), SAY("Enter a smaller amount, or add money first.")),
    KIND(same_account, 422, SAY("Both accounts are the same."), SAY("Choose another account to send to.")),
    KIND(wrong_currency, 422, SAY("The account is kept in {expected}."), SAY("Use the account's own currency.")),
    KIND(unknown_currency, 422, SAY("The bank keeps no accounts in this currency."), SAY("Choose one from the list.")),
    KIND(unknown_account, 404, SAY("There is no account {account}."), SAY("Check the number.")),
    KIND(account_closed, 409, SAY("The account {account} is closed."), SAY("Use another account.")),
    KIND(account_frozen, 409, SAY("The account {account} is frozen."), SAY("Ask the branch why, and to release it.")),
    KIND(account_not_empty, 409, SAY("The account is not empty: {balance} is left."), SAY("Pay the balance out and release holds first.")),
    KIND(account_number_malformed, 422, SAY("This is not an account number: the digits do not fit together."), SAY("Check each digit; a number has eleven.")),
    KIND(unknown_entry, 404, SAY("There is no such transaction."), SAY("Check its number.")),
    KIND(already_reversed, 409, SAY("This transaction was reversed already."), SAY("Nothing more needs to be done.")),
    KIND(unknown_hold, 404, SAY("There is no such hold."), SAY("Check its number.")),
    KIND(hold_settled, 409, SAY("This hold was captured or released already."), SAY("Look at the account's history.")),

    KIND(key_reused, 409, SAY("This request's key was used before, for something else."), SAY("Use a fresh key for each new request.")),
    KIND(key_missing, 422, SAY("The request carries no key, so a repeat could not be recognised."), SAY("Send a UUID with it, the same one with every retry.")),

    KIND(invalid_aadhaar, 422, SAY("This is not an Aadhaar number: the digits do not fit together."), SAY("Check the twelve digits on the card.")),
    KIND(aadhaar_exists, 409, SAY("There is already a customer with this Aadhaar number."), SAY("Open the new account for that customer.")),
    KIND(invalid_phone, 422, SAY("This is not a mobile number in India."), SAY("Enter ten digits that begin with 6, 7, 8 or 9.")),
    KIND(unknown_customer, 404, SAY("There is no such customer."), SAY("Check the number.")),
    KIND(unknown_conversation, 404, SAY("There is no such conversation."), SAY("Choose one from the list.")),
    KIND(conversation_closed, 409, SAY("This conversation has ended."), SAY("Start a new one.")),
    KIND(row_invalid, 422, SAY("Row {row} cannot be taken: {reason}."), SAY("Correct the row, or accept it as it is.")),

    KIND(busy, 503, SAY("The server has more to do than it can take on."), SAY("Try again in a moment.")),
    KIND(timed_out, 504, SAY("The server did not answer in time."), SAY("Try again; nothing is done twice.")),
    KIND(cancelled, 499, SAY("This was cancelled."), SAY("")),
    KIND(offline, 503, SAY("There is no connection to the bank."), SAY("It is being restored by itself; check the network if it takes long.")),
    KIND(cannot_connect, 503, SAY("The bank's server cannot be reached: {reason}."), SAY("Check the address and the network.")),
    KIND(pin_changed, 495, SAY("The server's certificate is not the one seen before."), SAY("Do not go on. Ask the administrator whether the certificate was replaced.")),
    KIND(unavailable, 503, SAY("The bank is not available just now."), SAY("Try again later.")),
    KIND(internal, 500, SAY("Something went wrong in the server."), SAY("Try again. If it happens again, tell the administrator; the log has the details.")),

    KIND(wrong_key, 500, SAY("The key does not open this database."), SAY("Use the key file made for this bank.")),
    KIND(not_encrypted, 500, SAY("This is a plain database without encryption."), SAY("Florin opens only databases that it encrypted itself.")),
    KIND(cipher_too_old, 500, SAY("The SQLCipher library is too old: {found}, where {needed} or newer is needed."), SAY("Install a newer one.")),
    KIND(corrupted, 500, SAY("The database is damaged: {detail}."), SAY("Stop the server and restore the newest backup.")),
    KIND(disk_full, 507, SAY("The disk is full; nothing was changed."), SAY("Make room on the server's disk.")),
    KIND(in_use, 409, SAY("The bank in {file} is open in another program."), SAY("Stop that one first.")),
    KIND(file_unreadable, 500, SAY("{file} cannot be read: {reason}."), SAY("Check that it exists and who may read it.")),
    KIND(file_unwritable, 500, SAY("{file} cannot be written: {reason}."), SAY("Check the folder and who may write to it.")),
    KIND(file_exists, 409, SAY("{file} exists already."), SAY("Choose another name, or move it away.")),
    KIND(not_initialised, 409, SAY("There is no bank in {file}."), SAY("Make one with: florind init --data {file}")),
    KIND(already_initialised, 409, SAY("There is a bank in {file} already."), SAY("Choose another folder.")),
};
// clang-format on
#undef SAY
#undef KIND

constexpr bool complete()
{
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (static_cast<std::size_t>(kinds[i].code) != i)
            return false;
    }
    return kinds.size() == static_cast<std::size_t>(ProblemCode::already_initialised) + 1;
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
