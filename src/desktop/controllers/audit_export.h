// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/audit.h"
#include "desktop/controllers/csv_export.h"

namespace florin::desktop
{

/// Saves lines of the audit.
class AuditExport final : public PagesExport<contract::ListAudit>
{
public:
    explicit AuditExport(client::Link* link, QObject* parent = nullptr);
};

/// One line of the file: everything the line says, times in UTC.
[[nodiscard]] QByteArray csvLine(const contract::AuditLine& line);

} // namespace florin::desktop
