// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/security.h"
#include "desktop/look/cell.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace florin::desktop
{

/// A short table that comes whole: rows of texts, perhaps with a chip in one column.
class PlainTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Row {
        QStringList texts;
        std::optional<Chip> chip = {}; ///< in the first column
    };

    explicit PlainTable(QObject* parent) : QAbstractTableModel(parent) {}

    void setRows(const QStringList& titles, std::vector<Row> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_titles;
    std::vector<Row> m_rows;
};

/// The tables of the security overview.
void showHours(const std::vector<contract::FailedHour>& hours, PlainTable& table);
void showLocked(const std::vector<contract::LockedUser>& users, PlainTable& table);
void showAlerts(const std::vector<contract::SecurityAlert>& alerts, PlainTable& table);

/// What the chart shows, in a sentence: "Failed log-ins are up: 240 in the last 24 hours, 12 on an ordinary
/// day."
[[nodiscard]] QString findingOf(const contract::ShowSecurity::Reply& overview);
[[nodiscard]] QString alertText(contract::AlertKind kind);

} // namespace florin::desktop
