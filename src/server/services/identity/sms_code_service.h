// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/second_factor.h"
#include "server/desk/desk.h"
#include "server/services/identity/session_maker.h"

namespace florin::server
{

class IdentityService;
class SecondFactor;
class SmsCeiling;

/// A customer's codes by SMS: set up, sent, removed. Its handlers run on the password threads.
class SmsCodeService
{
public:
    /// All must outlive it.
    SmsCodeService(Desk& desk, IdentityService& identity, SecondFactor& codes, const SmsCeiling& ceiling);

private:
    [[nodiscard]] Result<contract::CodeSent> send(const contract::SendCode& request, SignContext& context);
    [[nodiscard]] Result<contract::CodeSent> begin(const contract::BeginSmsCodes& request,
                                                   SignContext& context);
    [[nodiscard]] Result<contract::ConfirmSmsCodes::Reply> confirm(const contract::ConfirmSmsCodes& request,
                                                                   SignContext& context);
    [[nodiscard]] Result<contract::FactorsLeft> remove(const contract::RemoveSmsCodes& request,
                                                       SignContext& context);
    void noteSent(const SignContext& context);

    IdentityService& m_identity;
    SecondFactor& m_codes;
    const SmsCeiling& m_ceiling;
    SecurityLog& m_log;
    SessionMaker m_maker;
};

} // namespace florin::server
