// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_store.h"
#include "store/seal_store.h"

namespace florin::store
{

/// What checking every seal found.
struct SealCheck {
    qint64 seals = 0;    ///< how many were read
    EntryId sealed_upto; ///< entries after it are not sealed yet
    /// Of the newest seal (ledger::sealHash): worth writing down elsewhere, as a cut-off end is found by
    /// nothing else.
    QByteArray head;
    bool ok = false;
    /// The first thing that does not fit, in English; empty when everything does.
    QString finding;
    /// The first entry that is not as it was sealed, or the first one of a seal that is not as it was signed.
    EntryId broken_at;
};

/// Reads every seal, from the first, and every entry they cover, and ends at the first that does not fit.
/// Both readers are of one begun session. Takes its time: on a thread of its own. cancelled.
[[nodiscard]] Result<SealCheck> verifySeals(SealReader& seals, LedgerReader& journal,
                                            const LedgerProgress& progress);

} // namespace florin::store
