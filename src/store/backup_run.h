// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"

#include <QByteArray>
#include <QString>

namespace florin::store
{

/// A backup the server made by itself, and what came of restoring and verifying it.
struct BackupRun {
    qint64 id = 0; ///< given by the store
    Timestamp started;
    Timestamp finished;
    QString file;       ///< where it was put; stays named when the file is tidied away
    qint64 bytes = 0;   ///< 0 when there is no file
    EntryId last_entry; ///< where its journal ends
    QByteArray root;    ///< Merkle root over its entries, as the proof found it
    /// "proven", or the name of the problem that stopped it; "not_proven" for books that do not hold.
    QString outcome;
    QString finding; ///< in English; empty when proven

    [[nodiscard]] bool isProven() const { return outcome == QLatin1StringView("proven"); }
    friend bool operator==(const BackupRun&, const BackupRun&) = default;
};

} // namespace florin::store
