// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/controllers/audit_check_controller.h"
#include "desktop/controllers/audit_export.h"
#include "desktop/controllers/list_controller.h"
#include "desktop/models/audit_model.h"

#include <QDate>

namespace florin::desktop
{

/// The audit: what is filtered for, its export, and the check of the whole chain.
class AuditController final : public ListController<AuditModel>
{
public:
    explicit AuditController(client::Link* link, QObject* parent = nullptr);

    /// A user's whole name; empty: everybody. Asked for when typing pauses.
    void setActor(const QString& name);
    /// "accounts"; empty: all of them.
    void setCapability(const QString& capability);
    void setOutcome(const std::optional<contract::AuditOutcome>& outcome);
    /// Days in local time, both included; an invalid one leaves that side open.
    void setPeriod(const QDate& first, const QDate& last);
    [[nodiscard]] bool isFiltered() const;
    [[nodiscard]] const contract::ListAudit& request() const { return wanted(); }

    [[nodiscard]] AuditExport* exporter() const { return m_export; }
    [[nodiscard]] AuditCheckController* checker() const { return m_check; }

private:
    AuditExport* m_export;
    AuditCheckController* m_check;
};

} // namespace florin::desktop
