// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/problem.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace florin::store
{

/// One file inside a backup.
struct BackupPart {
    QString name;       ///< its path in the data folder, with slashes: "tls/key.pem"
    qint64 size = 0;    ///< bytes
    QString source;     ///< the file it is taken from, or, where that is empty:
    QByteArray content; ///< what is in it
    EntryId last_entry; ///< of bank.db: where its journal ends
};

/// A copy of one of the databases.
[[nodiscard]] BackupPart databasePart(const QString& name, const QString& copy, EntryId last_entry);
/// What lies in a data folder beside the databases, the key ring, the locks and the note of the key file's
/// place, which is this machine's own: a handful of small files, each at most 16 MiB. file_unreadable.
[[nodiscard]] Result<std::vector<BackupPart>> smallFilesOf(const QString& directory);

/// Names and sizes, as CBOR.
[[nodiscard]] QByteArray listOfParts(const std::vector<BackupPart>& parts);
/// Nothing when it is no such list, or names a place outside the folder it would be unpacked into.
[[nodiscard]] std::optional<std::vector<BackupPart>> partsFrom(const QByteArray& list);

} // namespace florin::store
