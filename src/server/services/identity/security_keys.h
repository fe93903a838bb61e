// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/security_key_data.h"
#include "server/desk/sign_context.h"
#include "server/security_log.h"
#include "server/services/identity/key_check.h"

namespace florin::server
{

class SmsCeiling;

/// Asks somebody's security keys, and takes their answers. A key whose counter goes back is locked: somebody
/// has a copy of it. On the password threads.
class SecurityKeys
{
public:
    /// Both must outlive it.
    SecurityKeys(SecurityLog& log, const SmsCeiling& ceiling) : m_log(log), m_ceiling(ceiling) {}

    /// A challenge for any of the caller's keys that is not locked. `bound_to` is what the answer is good
    /// for. no_second_factor.
    [[nodiscard]] Result<contract::KeyChallenge> ask(contract::KeyUse use, const QByteArray& bound_to,
                                                     SignContext& context) const;
    /// key_too_late, key_refused, key_unverified, key_copied.
    [[nodiscard]] Result<void> take(const contract::KeyAssertion& answer, contract::KeyUse use,
                                    const QByteArray& bound_to, SignContext& context) const;

private:
    [[nodiscard]] Result<void> count(const store::SecurityKey& key, qint64 counter,
                                     SignContext& context) const;
    [[nodiscard]] Result<void> refused(Problem problem, const SignContext& context) const;

    SecurityLog& m_log;
    const SmsCeiling& m_ceiling;
};

} // namespace florin::server
