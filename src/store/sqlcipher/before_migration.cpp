// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/before_migration.h"

#include "store/private_file.h"
#include "store/sqlcipher/bank_copy.h"

#include <QDir>
#include <QFileInfo>

namespace florin::store
{

Result<void> keepBeforeMigration(const DataDirectory& directory, const BankKeys& keys, int bank_schema,
                                 int auth_schema)
{
    const QString folder = QFileInfo(directory.bankFile()).absolutePath();
    const QString kept = folder + QStringLiteral("/before-%1-%2").arg(bank_schema).arg(auth_schema);
    const QString part = kept + QStringLiteral(".part");
    if (QFileInfo::exists(kept))
        return {};
    QDir(part).removeRecursively(); // of a run that was killed
    if (auto made = makePrivateFolder(part); !made)
        return made;
    const BankFiles from{directory.bankFile(), directory.authFile(), keys.main, keys.auth};
    const BankFiles to{part + QStringLiteral("/bank.db"), part + QStringLiteral("/auth.db"), keys.main,
                       keys.auth};
    if (const auto copied = copyBankFiles(from, to, {}); !copied) {
        QDir(part).removeRecursively();
        return refuse(copied.error());
    }
    if (auto synced = syncFolder(part); !synced)
        return synced;
    return renameDurably(part, kept);
}

} // namespace florin::store
