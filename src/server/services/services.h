// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/desk/desk.h"
#include "server/services/audit/audit_service.h"
#include "server/services/customers/phone_change.h"
#include "server/services/identity/identity_service.h"
#include "server/services/identity/second_factor_service.h"
#include "server/services/identity/security_key_service.h"
#include "server/services/identity/security_keys.h"
#include "server/services/identity/sms_code_service.h"
#include "server/services/messages/sms_ceiling.h"

#include <functional>

namespace florin::server
{

class Backups;

/// Every capability of the bank, registered at a desk. Lives as long as the desk is asked.
class Services
{
public:
    /// `connections` counts those of all doors; called from any thread.
    Services(Desk& desk, std::function<int()> connections, const QString& data_directory, Backups& backups,
             StaffNames names = StaffNames::Hidden, const LockLimits& locks = {}, const SmsLimits& sms = {});

    /// Writes down what is only counted so far; before the desk stops.
    void finish() { m_identity.attempts().writeDownAtEnd(); }

private:
    const SmsCeiling m_ceiling;
    IdentityService m_identity;
    SecondFactor m_codes;
    SecurityKeys m_keys;
    SecondFactorService m_second_factor;
    SecurityKeyService m_security_keys;
    SmsCodeService m_sms_codes;
    PhoneChange m_phone_change;
};

} // namespace florin::server
