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

/// Codes at log-in, authenticator apps, recovery codes, and what is signed or unlocked by them. Its handlers
/// run on the password threads, but for resetAccess.
class SecondFactorService
{
public:
    /// Both must outlive it.
    SecondFactorService(Desk& desk, IdentityService& identity);

private:
    using Done = Result<contract::Done>;

    [[nodiscard]] Result<contract::LoggedIn> giveCode(const contract::GiveCode& request,
                                                      SignContext& context);
    [[nodiscard]] Result<contract::BeginAuthenticator::Reply>
    beginAuthenticator(const contract::BeginAuthenticator& request, SignContext& context);
    [[nodiscard]] Result<contract::ConfirmAuthenticator::Reply>
    confirmAuthenticator(const contract::ConfirmAuthenticator& request, SignContext& context);
    [[nodiscard]] Done removeAuthenticator(const contract::RemoveAuthenticator& request,
                                           SignContext& context);
    [[nodiscard]] Result<contract::RenewRecoveryCodes::Reply>
    renewRecoveryCodes(const contract::RenewRecoveryCodes& request, SignContext& context);
    [[nodiscard]] Done prove(const contract::Prove& request, SignContext& context);
    [[nodiscard]] Done unlock(const contract::Unlock& request, SignContext& context);
    [[nodiscard]] Done recoverPassword(const contract::RecoverPassword& request, SignContext& context);
    [[nodiscard]] Result<contract::ResetAccess::Reply> resetAccess(const contract::ResetAccess& request,
                                                                   WriteContext& context);

    IdentityService& m_identity;
    SessionMaker m_maker;
    SecondFactor m_second_factor;
};

} // namespace florin::server
