// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/second_factor.h"
#include "core/secret.h"
#include "server/desk/sign_context.h"
#include "server/desk/signed_requests.h"
#include "server/services/messages/sms_ceiling.h"
#include "store/credential_store.h"

#include <optional>

/// Codes by SMS: six digits of chance, each good once, for five minutes, in the session that asked for it,
/// for what it was asked for. They are kept in the store, so that every node of the bank counts the same
/// tries and the same messages. For whom: docs/decisions/0025.
namespace florin::server::sms_codes
{

inline constexpr int digits = 6;
inline constexpr auto good_for = std::chrono::minutes(5);
inline constexpr int max_wrong_tries = 5;
/// After the first message the next one is half a minute away, after each further one twice as long.
inline constexpr std::chrono::seconds first_wait{30};
inline constexpr int max_an_hour = 6;

/// What a code is good for, and what its message says of that.
struct Purpose {
    QByteArray bound_to;
    QString words;
};

/// What codes for this use are bound to; of one that signs, to the digest of the request.
[[nodiscard]] QByteArray boundTo(contract::KeyUse use, const QByteArray& digest = {});
[[nodiscard]] Purpose purposeOf(contract::KeyUse use);
[[nodiscard]] Purpose signingOf(const QByteArray& digest, const SignedWords& words);
/// Of the first code, to a number that was given at that moment.
[[nodiscard]] Purpose enrolmentOf(Timestamp asked);

/// Puts a code into the outbox; `also` happens with it, or neither does. throttled, sms_limit, sms_off.
[[nodiscard]] Result<contract::CodeSent> send(const QString& number, const Purpose& purpose,
                                              const SmsCeiling& ceiling, SignContext& context,
                                              const SignContext::Change& also = {});

/// The code that is open in the caller's session for this, if there is one.
[[nodiscard]] Result<std::optional<store::SmsCode>> open(const QByteArray& bound_to, SignContext& context);
/// Uses it up, or counts a wrong try. On the writer: of two who bring it at once, one comes first.
[[nodiscard]] Result<bool> take(const store::SmsCode& open, const Secret& code, WriteContext& write);

} // namespace florin::server::sms_codes
