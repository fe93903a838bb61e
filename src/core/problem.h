// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"

#include <QString>

#include <tl/expected.hpp>

#include <utility>
#include <variant>
#include <vector>

namespace florin
{

/// Why something was refused. Scripts and translations rely on the names: append, never rename.
/// The name as text, the words for a person and the HTTP status stand in contract/problem_catalogue.
enum class ProblemCode {
    // The request itself
    malformed,
    unknown_method,
    invalid_field,
    frame_too_large,
    wrong_version,
    // Who is asking
    not_logged_in,
    log_in_failed,
    throttled,
    not_permitted,
    session_ended,
    password_too_weak,
    wrong_password,
    password_must_change,
    user_exists,
    unknown_user,
    // Money
    amount_not_positive,
    amount_too_precise,
    amount_too_large,
    amount_malformed,
    insufficient_funds,
    same_account,
    wrong_currency,
    unknown_currency,
    unknown_account,
    account_closed,
    account_frozen,
    account_not_empty,
    account_number_malformed,
    unknown_entry,
    already_reversed,
    unknown_hold,
    hold_settled,
    // Exactly once
    key_reused,
    key_missing,
    // Customers, support, messages
    invalid_aadhaar,
    aadhaar_exists,
    invalid_phone,
    unknown_customer,
    unknown_conversation,
    conversation_closed,
    row_invalid,
    // The server and the way to it
    busy,
    timed_out,
    cancelled,
    offline,
    cannot_connect,
    pin_changed,
    unavailable,
    internal,
    // Files, keys and the database
    wrong_key,
    not_encrypted,
    cipher_too_old,
    corrupted,
    disk_full,
    in_use,
    file_unreadable,
    file_unwritable,
    file_exists,
    not_initialised,
    already_initialised,
    store_too_new,
    // Seals and receipts
    not_sealed,
    receipt_refused,
    // Backups
    not_a_backup,
    backup_damaged,
    backup_locked,
    backups_off,
    folder_not_empty,
    // The second factor
    code_needed,
    wrong_code,
    enrolment_needed,
    prove_needed,
    no_second_factor,
    second_factor_asked,
    unknown_session,
    // Security keys: what the bank says of them
    key_refused,
    key_unverified,
    key_too_late,
    key_copied,
    key_known,
    keys_full,
    unknown_security_key,
    // ... and what this computer does
    key_absent,
    key_several,
    key_untouched,
    key_pin_needed,
    key_wrong_pin,
    key_blocked,
    key_foreign,
    key_failed,
    // Four eyes
    approval_needed,
    unknown_proposal,
    own_proposal,
    proposal_approved,
    proposal_refused,
    proposal_withdrawn,
    proposal_expired,
    proposal_stale,
    maker_not_permitted,
    // The audit
    audit_broken,
    // People
    password_issued,
    // Roles, limits and working hours
    outside_hours,
    over_limit,
    over_day_limit,
    over_role_limit,
    over_role_day_limit,
    role_stays,
    unknown_time_zone,
    // What this machine shows of itself
    certificate_needed,
    certificate_refused,
    // Codes by SMS
    sms_off,
    sms_limit,
};

/// One thing a problem's sentence names: a text, a count or an amount.
using ProblemValue = std::variant<QString, qint64, Money>;

/// A refusal: a stable code, and the values its sentence names ("available" -> Money).
/// The words come from the code, so that each client says them in its own language.
struct Problem {
    ProblemCode code = ProblemCode::internal;
    std::vector<std::pair<QString, ProblemValue>> values;

    Problem() = default;
    // NOLINTNEXTLINE(google-explicit-constructor): a bare code is the usual refusal
    Problem(ProblemCode c) : code(c) {}
    Problem(ProblemCode c, std::vector<std::pair<QString, ProblemValue>> v) : code(c), values(std::move(v)) {}

    /// The value named `name`, if the problem carries it.
    [[nodiscard]] const ProblemValue* value(QStringView name) const;

    friend bool operator==(const Problem&, const Problem&) = default;
};

/// A value, or why there is none.
template<class T>
using Result = tl::expected<T, Problem>;

/// `return refuse(ProblemCode::same_account);`
[[nodiscard]] inline tl::unexpected<Problem> refuse(Problem problem)
{
    return tl::make_unexpected(std::move(problem));
}
/// For a field that does not fit its declaration; `reason` is a short English phrase ("is longer than 140
/// characters").
[[nodiscard]] Problem invalidField(const QString& field, const QString& reason);

} // namespace florin
