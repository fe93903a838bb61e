// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/audit_controller.h"

#include "desktop/controllers/day_bounds.h"

namespace florin::desktop
{

AuditController::AuditController(client::Link* link, QObject* parent)
    : ListController(link, parent)
    , m_export(new AuditExport(link, this))
    , m_check(new AuditCheckController(link, this))
{
}

void AuditController::setActor(const QString& name)
{
    wanted().actor = name.trimmed();
    askSoon();
}

void AuditController::setCapability(const QString& capability)
{
    wanted().action = capability;
    ask();
}

void AuditController::setOutcome(const std::optional<contract::AuditOutcome>& outcome)
{
    wanted().outcome = outcome;
    ask();
}

void AuditController::setPeriod(const QDate& first, const QDate& last)
{
    wanted().from = startOf(first);
    wanted().until = endOf(last);
    ask();
}

bool AuditController::isFiltered() const
{
    const contract::ListAudit& request = wanted();
    return isSearching() || !request.actor.isEmpty() || !request.action.isEmpty() || request.outcome ||
           request.from || request.until;
}

} // namespace florin::desktop
