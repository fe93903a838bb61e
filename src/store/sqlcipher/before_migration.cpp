// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/before_migration.h"

#include "store/private_file.h"
#include "store/sqlcipher/bank_copy.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace florin::store
{
namespace
{

/// Whether there is a copy of the files as they are now: one not older than they are.
bool isKept(const DataDirectory& directory, const QString& name)
{
    const auto changed = [](const QString& file) { return QFileInfo(file).lastModified(); };
    const QDir folder(QFileInfo(directory.bankFile()).absolutePath());
    const QStringList copies = folder.entryList({name, name + QStringLiteral("-*")}, QDir::Dirs);
    return std::ranges::any_of(copies, [&](const QString& copy) {
        const QString path = folder.filePath(copy);
        return changed(path + QStringLiteral("/bank.db")) >= changed(directory.bankFile()) &&
               changed(path + QStringLiteral("/auth.db")) >= changed(directory.authFile());
    });
}

QString freshName(const QString& path)
{
    const QString dated =
        path + QLatin1Char('-') + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString fresh = dated;
    for (int again = 1; QFileInfo::exists(fresh); ++again)
        fresh = dated + QLatin1Char('-') + QString::number(again);
    return fresh;
}

} // namespace

Result<void> keepBeforeMigration(const DataDirectory& directory, const BankKeys& keys, int bank_schema,
                                 int auth_schema)
{
    const QString folder = QFileInfo(directory.bankFile()).absolutePath();
    const QString name = QStringLiteral("before-%1-%2").arg(bank_schema).arg(auth_schema);
    if (isKept(directory, name))
        return {};
    const QString kept = freshName(folder + QLatin1Char('/') + name);
    const QString part = folder + QLatin1Char('/') + name + QStringLiteral(".part");
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
