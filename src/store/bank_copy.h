// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "store/bank_keys.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace florin::store
{

class DataDirectory;

/// What a copy was found to hold, the same on both sides.
struct BankCopied {
    qint64 entries = 0;
    qint64 accounts = 0;
    QByteArray root;                              ///< of the journal, see LedgerCheck
    std::vector<std::pair<QString, qint64>> rows; ///< how many of each table
};

/// Told what is at work ("journal"), how much is done and, where that is known, of how much (else 0); gives
/// back whether to go on.
using CopyProgress = std::function<bool(const QString& what, qint64 done, qint64 total)>;

/// Copies the embedded bank in `directory`, which nobody has open, into the empty PostgreSQL database that
/// `conninfo` leads to, and proves both sides equal: every invariant of the ledger on both, the same number
/// of entries and the same Merkle root over them, the same accounts, the same audit chain, as many rows in
/// every table. All of it is one transaction: interrupted or refused, nothing has happened, and it can be
/// begun anew. The files stay as they are. Problems: those of openBank and createPostgresBank; cancelled;
/// corrupted with what differs.
[[nodiscard]] Result<BankCopied> copyBankToPostgres(const QString& directory, const QString& conninfo,
                                                    const BankKeys& keys, const CopyProgress& progress);
/// The same of a folder that stays held by its caller, who sets the files aside before anybody opens them.
[[nodiscard]] Result<BankCopied> copyBankToPostgres(const std::shared_ptr<DataDirectory>& directory,
                                                    const QString& conninfo, const BankKeys& keys,
                                                    const CopyProgress& progress);

} // namespace florin::store
