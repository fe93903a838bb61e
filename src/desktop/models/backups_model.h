// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/system.h"
#include "desktop/look/cell.h"
#include "desktop/models/paged_model.h"

namespace florin::desktop
{

/// The backups the server made, newest first.
class BackupsModel final : public PagedModel<contract::ListBackups>
{
    Q_OBJECT
public:
    enum Column { Started, Outcome, Entries, Size, File, column_count };

    BackupsModel(client::Link* link, QObject* parent);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isFigureColumn(int column) const override;
    [[nodiscard]] Key keyOf(const contract::BackupRun& run) const override;
    [[nodiscard]] QVariant cell(const contract::BackupRun& run, int column, int role) const override;
};

/// "Verified", or "Failed".
[[nodiscard]] Chip backupChip(const contract::BackupRun& run);
/// "205 KiB"; empty for nothing.
[[nodiscard]] QString sizeText(qint64 bytes);

/// How backups stand, for a banner.
struct BackupWords {
    Tone tone = Tone::Neutral;
    QString sentence;
    QString detail;
};
[[nodiscard]] BackupWords backupWords(const contract::SystemStatus::Reply& status);
/// Whether somebody must look after the backups.
[[nodiscard]] bool isBackupAmiss(contract::BackupHealth health);

} // namespace florin::desktop
