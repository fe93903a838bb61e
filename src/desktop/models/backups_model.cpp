// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/backups_model.h"

#include "desktop/models/words.h"

#include <QFileInfo>
#include <QLocale>

namespace florin::desktop
{

BackupsModel::BackupsModel(client::Link* link, QObject* parent) : PagedModel(link, parent) {}

int BackupsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : column_count;
}

QString BackupsModel::columnTitle(int column) const
{
    switch (column) {
    case Started:
        return tr("When");
    case Outcome:
        return tr("Outcome");
    case Entries:
        return tr("Entries");
    case Size:
        return tr("Size");
    case File:
        return tr("File");
    default:
        return {};
    }
}

bool BackupsModel::isFigureColumn(int column) const
{
    return column == Entries || column == Size;
}

BackupsModel::Key BackupsModel::keyOf(const contract::BackupRun& run) const
{
    return run.number;
}

QVariant BackupsModel::cell(const contract::BackupRun& run, int column, int role) const
{
    if (role == ChipRole)
        return column == Outcome ? QVariant::fromValue(backupChip(run)) : QVariant();
    if (role == Qt::ToolTipRole && column == Started)
        return fullMomentText(run.started);
    if (role == Qt::ToolTipRole && column == File)
        return run.file;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Started:
        return momentText(run.started);
    case Outcome:
        return backupChip(run).text;
    case Entries:
        return run.proven ? QLocale().toString(run.entries) : QString();
    case Size:
        return sizeText(run.bytes);
    default:
        return QFileInfo(run.file).fileName();
    }
}

Chip backupChip(const contract::BackupRun& run)
{
    if (run.proven)
        return {Tone::Good, BackupsModel::tr("Verified")};
    return {Tone::Danger, BackupsModel::tr("Failed")};
}

QString sizeText(qint64 bytes)
{
    return bytes == 0 ? QString() : QLocale().formattedDataSize(bytes);
}

bool isBackupAmiss(contract::BackupHealth health)
{
    return health == contract::BackupHealth::late || health == contract::BackupHealth::failed;
}

BackupWords backupWords(const contract::SystemStatus::Reply& status)
{
    using contract::BackupHealth;
    const QString newest = status.last_backup ? BackupsModel::tr("The newest one that was verified is of %1.")
                                                    .arg(momentText(*status.last_backup))
                                              : BackupsModel::tr("None has been verified yet.");
    switch (status.backups) {
    case BackupHealth::off:
        return {Tone::Info, BackupsModel::tr("This server makes no backups by itself."),
                BackupsModel::tr("It does when it is started with --backup-to and a folder.")};
    case BackupHealth::waiting:
        return {Tone::Info, BackupsModel::tr("The first backup is on its way."), {}};
    case BackupHealth::late:
        return {Tone::Warning, BackupsModel::tr("There is no recent backup."), newest};
    case BackupHealth::failed:
        return {Tone::Danger, BackupsModel::tr("The last backup failed."), newest};
    case BackupHealth::good:
        break;
    }
    return {Tone::Good, BackupsModel::tr("The bank is backed up."), newest};
}

} // namespace florin::desktop
