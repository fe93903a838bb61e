// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/problem.h"
#include "core/secret.h"
#include "store/driver/page_copy.h"

#include <QString>

namespace florin::store
{

/// Both files of a bank, and the keys they are read or written with.
struct BankFiles {
    QString bank;
    QString auth;
    Secret bank_key;
    Secret auth_key;
};

/// Of which moment a copy is.
struct CopiedMoment {
    EntryId last_entry; ///< where the journal ends
    int bank_schema = 0;
    int auth_schema = 0;
};

/// Copies both files as they are at one moment, while a server writes to them or while nobody does. What a
/// unit of work changed in both is in both copies or in neither: auth.db is looked at first, and then, before
/// anything is copied, bank.db must know of no unit that auth.db lacks (auth_redo.h) but one a crash left
/// over, which the next opening of the copy finishes. The new files are on the disk when this returns; on
/// failure they are gone. From any thread; takes its time.
/// cancelled, disk_full, wrong_key, corrupted, file_exists, and busy when no such moment was found.
[[nodiscard]] Result<CopiedMoment> copyBankFiles(const BankFiles& from, const BankFiles& to,
                                                 const ByteProgress& progress);

} // namespace florin::store
