// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/services.h"

#include "server/services/accounts/accounts_service.h"
#include "server/services/approvals/approvals_service.h"
#include "server/services/customers/customers_service.h"
#include "server/services/feedback/feedback_service.h"
#include "server/services/identity/access_service.h"
#include "server/services/messages/messages_service.h"
#include "server/services/money/money_service.h"
#include "server/services/roles/roles_service.h"
#include "server/services/support/support_service.h"
#include "server/services/system/backup_service.h"
#include "server/services/system/security_service.h"
#include "server/services/system/system_service.h"

namespace florin::server
{

Services::Services(Desk& desk, std::function<int()> connections, const QString& data_directory,
                   Backups& backups, StaffNames names, const LockLimits& locks, const SmsLimits& sms)
    : m_ceiling(sms, desk.securityLog())
    , m_identity(desk, locks, m_ceiling)
    , m_keys(desk.securityLog(), m_ceiling)
    , m_second_factor(desk, m_identity, m_codes, m_keys)
    , m_security_keys(desk, m_identity, m_codes, m_keys)
    , m_sms_codes(desk, m_identity, m_codes, m_ceiling)
    , m_phone_change(desk)
{
    registerAccess(desk);
    registerAccounts(desk, m_identity);
    registerApprovals(desk);
    registerAudit(desk, names);
    registerCustomers(desk);
    registerFeedback(desk);
    registerMessages(desk);
    registerMoney(desk);
    registerRoles(desk);
    registerSupport(desk);
    registerBackups(desk, backups);
    registerSecurity(desk, m_identity.attempts());
    registerSystem(desk, std::move(connections), data_directory, backups);
}

} // namespace florin::server
