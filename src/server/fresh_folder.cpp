// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/fresh_folder.h"

#include "store/database.h"
#include "store/private_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace florin::server
{
namespace
{

/// Whoever gives a bank its keys holds this: see rekeyBank.
const QString lock_file = QStringLiteral("rekey.lock");
/// Whoever has the bank open holds this: see store::DataDirectory.
const QString open_lock_file = QStringLiteral("lock");

/// In the order in which they are taken away. The bank's id comes last: while it is there, what is left is
/// the rest of a bank.
QStringList filesOfABank()
{
    return {QStringLiteral("tls/certificate.pem"),
            QStringLiteral("tls/key.pem"),
            QStringLiteral("tls"),
            QStringLiteral("key-file"),
            QStringLiteral("auth.db-wal"),
            QStringLiteral("auth.db-shm"),
            QStringLiteral("auth.db"),
            QStringLiteral("bank.db-wal"),
            QStringLiteral("bank.db-shm"),
            QStringLiteral("bank.db"),
            QStringLiteral("bank.id"),
            open_lock_file,
            lock_file};
}

bool takeAway(const QString& path)
{
    const QFileInfo info(path);
    return !info.exists() || (info.isDir() ? QDir().rmdir(path) : QFile::remove(path));
}

} // namespace

QString FreshFolder::file(const QString& name) const
{
    return QDir(m_path).filePath(name);
}

Result<std::unique_ptr<FreshFolder>> FreshFolder::take(const QString& directory)
{
    std::unique_ptr<FreshFolder> folder(new FreshFolder(directory));
    folder->m_is_new = !QFileInfo(directory).isDir();
    if (auto made = store::makePrivateFolder(directory); !made)
        return refuse(std::move(made.error()));
    const bool lock_was_there = QFileInfo::exists(folder->file(lock_file));
    auto lock = store::FileLock::take(folder->file(lock_file));
    if (!lock && lock.error().code == ProblemCode::in_use)
        return refuse({ProblemCode::in_use, {{QStringLiteral("file"), directory}}});
    if (!lock)
        return refuse(std::move(lock.error()));
    folder->m_lock = std::move(*lock);
    for (const QString& name : filesOfABank()) {
        if (name == lock_file ? !lock_was_there : !QFileInfo::exists(folder->file(name)))
            folder->m_free += name;
    }
    // Another may have been made before the lock was to be had.
    if (store::bankIdOf(directory))
        return refuse({ProblemCode::already_initialised, {{QStringLiteral("file"), directory}}});
    return folder;
}

bool FreshFolder::clear(const QString& bank_id) const
{
    const auto not_open = store::FileLock::take(file(open_lock_file));
    const auto there = store::bankIdOf(m_path);
    if (!not_open || (there && *there != bank_id))
        return false;
    bool all_gone = true;
    for (const QString& name : m_free)
        all_gone = takeAway(file(name)) && all_gone;
    if (m_is_new)
        QDir().rmdir(m_path);
    return all_gone;
}

} // namespace florin::server
