// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/identity.h"
#include "core/secret.h"
#include "server/desk/sessions.h"
#include "server/desk/sign_context.h"
#include "server/desk/write_context.h"
#include "store/credential_store.h"

#include <functional>
#include <vector>

namespace florin::server
{

class SessionMaker;

/// What somebody has as a second factor. Recovery codes are none: they stand for one that is lost.
struct Factors {
    bool has_app = false;
    std::vector<store::SecurityKey>
        keys; ///< locked ones too: nobody gets rid of a factor by having it locked
    bool has_sms = false;

    [[nodiscard]] bool any() const { return has_app || has_sms || !keys.empty(); }
    [[nodiscard]] bool hasUsableKey() const;
    [[nodiscard]] bool canLogIn() const { return has_app || has_sms || hasUsableKey(); }
};

[[nodiscard]] Result<Factors> factorsOf(UserId user, store::CredentialReader& credentials);
/// second_factor_asked where somebody left with these could not log in: a locked key asks for a second factor
/// and is none.
[[nodiscard]] Result<void> requireWayIn(const Factors& left, contract::Role role);
/// Codes by SMS, and what was sent.
[[nodiscard]] Result<void> forgetSms(UserId user, WriteContext& write);
/// Whoever has codes by SMS gets them at this number from now on; those sent before are void.
[[nodiscard]] Result<void> changeSmsNumber(UserId user, const QString& number, WriteContext& write);
/// All of them, and the recovery codes.
[[nodiscard]] Result<void> forgetFactors(UserId user, WriteContext& write);
/// The ways into somebody's account have changed: what was open before opens nothing.
[[nodiscard]] Result<EndedSessions> endEverything(UserId user, WriteContext& write);
/// The same on the writer alone: this server forgets them with the commit.
[[nodiscard]] Result<void> endEverything(UserId user, SessionMaker& maker, WriteContext& write);

/// Takes one of the caller's factors away, as part of a change; what is left then.
using FactorRemoval = std::function<Result<Factors>(WriteContext&)>;
/// Removes it; with the last one go the recovery codes. What was open elsewhere ends, and the caller's
/// connection goes on without what is gone. The audit calls it `operation`.
[[nodiscard]] Result<contract::FactorsLeft> removeFactor(const QString& operation,
                                                         const FactorRemoval& remove, SessionMaker& maker,
                                                         SignContext& context);

struct RecoveryCodes {
    std::vector<Secret> shown; ///< with dashes
    std::vector<Secret> kept;  ///< without
};
[[nodiscard]] RecoveryCodes newRecoveryCodes();

} // namespace florin::server
