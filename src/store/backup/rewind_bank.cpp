// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup/rewind_bank.h"

#include "store/data_directory.h"
#include "store/database.h"
#include "store/sqlcipher/ledger_rewind.h"

namespace florin::store
{
namespace
{

constexpr int fold_rows = 50'000;

Result<void> foldAll(const QString& directory, const BankKeys& keys)
{
    auto database = openBank(directory, keys);
    if (!database)
        return refuse(database.error());
    auto unit = (*database)->writer();
    if (!unit)
        return refuse(unit.error());
    for (bool more = true; more;) {
        if (auto begun = (*unit)->begin(); !begun)
            return begun;
        const auto folded = (*unit)->ledger().fold(fold_rows);
        if (!folded)
            return refuse(folded.error());
        more = *folded;
        if (auto committed = (*unit)->commit(); !committed)
            return committed;
    }
    return {};
}

Result<std::unique_ptr<SqlConnection>> openForWriting(const DataDirectory& directory, const BankKeys& keys)
{
    CipherSettings settings;
    settings.key = keys.main;
    settings.access = CipherAccess::ReadWrite;
    return SqlConnection::open(directory.bankFile(), settings);
}

} // namespace

Result<Rewound> rewindBank(const QString& path, const BankKeys& keys, EntryId entry,
                           const LedgerProgress& progress)
{
    if (auto folded = foldAll(path, keys); !folded)
        return refuse(folded.error());
    const auto directory = DataDirectory::open(path);
    if (!directory)
        return refuse(directory.error());
    const auto bank = openForWriting(**directory, keys);
    if (!bank)
        return refuse(bank.error());
    if (auto begun = (*bank)->begin(TransactionMode::Write); !begun)
        return refuse(begun.error());
    auto rewound = LedgerRewind(**bank, progress).to(entry);
    if (!rewound)
        return rewound; // the connection rolls back as it closes
    if (auto committed = (*bank)->commit(); !committed)
        return refuse(committed.error());
    return rewound;
}

} // namespace florin::store
