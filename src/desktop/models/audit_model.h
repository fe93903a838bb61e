// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/audit.h"
#include "desktop/look/cell.h"
#include "desktop/models/paged_model.h"

namespace florin::desktop
{

/// What was done, newest first.
class AuditModel final : public PagedModel<contract::ListAudit>
{
    Q_OBJECT
public:
    enum Column { Time, Actor, Operation, Subject, Outcome, column_count };

    AuditModel(client::Link* link, QObject* parent);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isFigureColumn(int column) const override;
    [[nodiscard]] Key keyOf(const contract::AuditLine& line) const override;
    [[nodiscard]] QVariant cell(const contract::AuditLine& line, int column, int role) const override;
};

/// "Done", or "Refused" with whatever the reason was.
[[nodiscard]] Chip outcomeChip(const contract::AuditLine& line);

} // namespace florin::desktop
