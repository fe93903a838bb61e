// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/security_keys.h"
#include "server/desk/desk.h"
#include "server/services/identity/session_maker.h"

namespace florin::server
{

class IdentityService;
class SecondFactor;
class SecurityKeys;

/// One's own security keys: asked, given at log-in, set up, renamed, removed. Its handlers run on the
/// password threads.
class SecurityKeyService
{
public:
    /// Each of them has its own challenge to sign, and a list nobody reads protects nobody.
    static constexpr qint64 max_keys = 10;

    /// All must outlive it.
    SecurityKeyService(Desk& desk, IdentityService& identity, SecondFactor& codes, SecurityKeys& keys);

private:
    using Done = Result<contract::Done>;

    [[nodiscard]] Result<contract::KeyChallenge> ask(const contract::AskSecurityKey& request,
                                                     SignContext& context);
    [[nodiscard]] Result<contract::LoggedIn> give(const contract::GiveSecurityKey& request,
                                                  SignContext& context);
    [[nodiscard]] Result<contract::KeyRequest> begin(const contract::BeginSecurityKey& request,
                                                     SignContext& context);
    [[nodiscard]] Result<contract::ConfirmSecurityKey::Reply>
    confirm(const contract::ConfirmSecurityKey& request, SignContext& context);
    [[nodiscard]] Done rename(const contract::RenameSecurityKey& request, SignContext& context);
    [[nodiscard]] Result<contract::FactorsLeft> remove(const contract::RemoveSecurityKey& request,
                                                       SignContext& context);

    [[nodiscard]] Result<void> prove(const contract::RemoveSecurityKey& request, SignContext& context);

    IdentityService& m_identity;
    SecondFactor& m_codes;
    SecurityKeys& m_keys;
    SessionMaker m_maker;
};

} // namespace florin::server
