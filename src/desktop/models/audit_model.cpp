// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/audit_model.h"

#include "desktop/models/words.h"

using namespace Qt::StringLiterals;

namespace florin::desktop
{

AuditModel::AuditModel(client::Link* link, QObject* parent) : PagedModel(link, parent) {}

int AuditModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : column_count;
}

QString AuditModel::columnTitle(int column) const
{
    switch (column) {
    case Time:
        return tr("When");
    case Actor:
        return tr("Who");
    case Operation:
        return tr("Operation");
    case Subject:
        return tr("About");
    case Outcome:
        return tr("Outcome");
    default:
        return {};
    }
}

bool AuditModel::isFigureColumn(int) const
{
    return false;
}

AuditModel::Key AuditModel::keyOf(const contract::AuditLine& line) const
{
    return line.number;
}

QVariant AuditModel::cell(const contract::AuditLine& line, int column, int role) const
{
    if (role == ChipRole)
        return column == Outcome ? QVariant::fromValue(outcomeChip(line)) : QVariant();
    if (role == Qt::ToolTipRole && column == Time)
        return fullMomentText(line.time);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Time:
        return momentText(line.time);
    case Actor:
        return line.actor;
    case Operation:
        return line.operation;
    case Subject:
        return line.subject;
    default:
        return outcomeChip(line).text;
    }
}

Chip outcomeChip(const contract::AuditLine& line)
{
    if (line.outcome == "done"_L1)
        return {Tone::Good, AuditModel::tr("Done")};
    return {Tone::Warning, AuditModel::tr("Refused: %1").arg(line.outcome)};
}

} // namespace florin::desktop
