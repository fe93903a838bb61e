// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "core/secret.h"
#include "server/desk/sign_context.h"
#include "server/services/identity/throttle.h"
#include "store/credential_store.h"

#include <optional>

namespace florin::server
{

/// Checks codes of authenticator apps, codes by SMS and recovery codes. A code is good once. Guessing is
/// slowed down: with the longest wait between them, a year's guesses find one of six digits in about one case
/// of ten, and whoever guesses has the password already.
class SecondFactor
{
public:
    SecondFactor() : m_guesses(Throttle::Limits{}) {}

    /// Takes any kind; by SMS, one that was sent for this (sms_codes.h). wrong_code, throttled,
    /// no_second_factor.
    [[nodiscard]] Result<void> take(UserId user, const Secret& code, const QByteArray& sms_for,
                                    SignContext& context);
    /// Takes what is made anew each time: no recovery code.
    [[nodiscard]] Result<void> takeFresh(UserId user, const Secret& code, const QByteArray& sms_for,
                                         SignContext& context);
    /// Takes one that was sent by SMS for this, whether that is in use already or not.
    [[nodiscard]] Result<void> takeSent(UserId user, const Secret& code, const QByteArray& sms_for,
                                        SignContext& context);
    /// One of each together; both stay good when one is wrong.
    [[nodiscard]] Result<void> takeBoth(UserId user, const Secret& code, const Secret& recovery_code,
                                        SignContext& context);
    /// The time step of the first code of an app that waits to be confirmed; wrong_code, throttled.
    [[nodiscard]] Result<qint64> firstStep(UserId user, const Secret& secret, const Secret& code,
                                           SignContext& context);

private:
    struct Found {
        std::optional<qint64> step;
        std::optional<Secret> recovery_code;
        /// One that is open: whether the code is this one is seen when it is taken.
        std::optional<store::SmsCode> sms;

        [[nodiscard]] bool any() const { return step || recovery_code || sms; }
    };
    enum class Kinds { Any, Fresh, App, Sent };

    [[nodiscard]] Result<void> taken(UserId user, const Secret& code, Kinds kinds, const QByteArray& sms_for,
                                     SignContext& context);
    [[nodiscard]] static Result<Found> find(UserId user, const Secret& code, Kinds kinds,
                                            const QByteArray& sms_for, SignContext& context);
    [[nodiscard]] static Result<bool> use(UserId user, const Secret& code, const Found& found,
                                          WriteContext& write);
    [[nodiscard]] Result<void> judged(UserId user, bool good, Timestamp now);

    Throttle m_guesses;
};

} // namespace florin::server
