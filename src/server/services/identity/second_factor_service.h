// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/second_factor.h"
#include "server/desk/desk.h"
#include "server/services/identity/second_factor.h"
#include "server/services/identity/session_maker.h"

namespace florin::server
{

class IdentityService;
class SecurityKeys;

/// Codes at log-in, authenticator apps, recovery codes, and what is signed or unlocked by them. Its handlers
/// run on the password threads, but for resetAccess.
class SecondFactorService
{
public:
    /// All must outlive it.
    SecondFactorService(Desk& desk, IdentityService& identity, SecondFactor& codes, SecurityKeys& keys);

private:
    using Done = Result<contract::Done>;

    [[nodiscard]] Result<contract::LoggedIn> giveCode(const contract::GiveCode& request,
                                                      SignContext& context);
    [[nodiscard]] Result<contract::BeginAuthenticator::Reply>
    beginAuthenticator(const contract::BeginAuthenticator& request, SignContext& context);
    [[nodiscard]] Result<contract::ConfirmAuthenticator::Reply>
    confirmAuthenticator(const contract::ConfirmAuthenticator& request, SignContext& context);
    [[nodiscard]] Result<contract::FactorsLeft>
    removeAuthenticator(const contract::RemoveAuthenticator& request, SignContext& context);
    [[nodiscard]] Result<contract::RenewRecoveryCodes::Reply>
    renewRecoveryCodes(const contract::RenewRecoveryCodes& request, SignContext& context);
    [[nodiscard]] Done prove(const contract::Prove& request, SignContext& context);
    [[nodiscard]] Done unlock(const contract::Unlock& request, SignContext& context);
    [[nodiscard]] Done recoverPassword(const contract::RecoverPassword& request, SignContext& context);
    [[nodiscard]] Result<contract::ResetAccess::Reply> resetAccess(const contract::ResetAccess& request,
                                                                   WriteContext& context);

    IdentityService& m_identity;
    SecondFactor& m_codes;
    SecurityKeys& m_keys;
    SessionMaker m_maker;
};

} // namespace florin::server
