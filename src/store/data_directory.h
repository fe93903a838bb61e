// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "store/file_lock.h"

#include <QString>

#include <memory>

namespace florin::store
{

/// The folder a bank lives in, locked for this process: bank.db, auth.db (each with its -wal and -shm while
/// open), bank.id (plain text: the bank's id, by which its key file is found) and lock. Problems carry the
/// value "file".
class DataDirectory
{
public:
    /// Made when it is not there; only its owner may enter it. already_initialised when it holds a bank,
    /// file_exists when it holds the rest of one, in_use, file_unwritable.
    [[nodiscard]] static Result<std::unique_ptr<DataDirectory>> create(const QString& path);
    /// not_initialised, in_use, file_unwritable.
    [[nodiscard]] static Result<std::unique_ptr<DataDirectory>> open(const QString& path);
    /// Takes no lock. not_initialised, file_unreadable.
    [[nodiscard]] static Result<QString> readBankId(const QString& path);

    /// The last step of making a bank: from now on the folder holds one. disk_full, file_unwritable.
    [[nodiscard]] Result<void> writeBankId(const QString& id);
    [[nodiscard]] QString bankFile() const { return bankFileIn(m_path); }
    [[nodiscard]] QString authFile() const { return authFileIn(m_path); }
    [[nodiscard]] static QString bankFileIn(const QString& path) { return path + QStringLiteral("/bank.db"); }
    [[nodiscard]] static QString authFileIn(const QString& path) { return path + QStringLiteral("/auth.db"); }

private:
    DataDirectory(QString path, std::unique_ptr<FileLock> lock)
        : m_path(std::move(path))
        , m_lock(std::move(lock))
    {
    }

    QString m_path;
    std::unique_ptr<FileLock> m_lock;
};

} // namespace florin::store
