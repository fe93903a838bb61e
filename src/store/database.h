// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "store/bank_keys.h"
#include "store/bank_store.h"
#include "store/reader_session.h"
#include "store/unit_of_work.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace florin::store
{

class DataDirectory;

/// What other programs that have the bank open tell (UnitOfWork::tell), in the order of their commits. For
/// one thread at a time.
class NewsReader
{
public:
    /// What came since the last call.
    struct News {
        std::vector<QByteArray> told;
        /// The database was out of reach for so long that some of it may be gone.
        bool missed = false;
    };

    NewsReader() = default;
    NewsReader(const NewsReader&) = delete;
    NewsReader& operator=(const NewsReader&) = delete;
    virtual ~NewsReader() = default;

    /// Waits for at most about this long when there is nothing. unavailable while the database is out of
    /// reach; what is told meanwhile is read when it is back.
    [[nodiscard]] virtual Result<News> next(int wait_ms) = 0;
};

/// An open bank. Thread-safe; what it hands out is not. It must outlive all of that.
class Database
{
public:
    Database() = default;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    virtual ~Database() = default;

    /// This program's writer. One at a time: in_use while another exists. To be used, and let go of, by the
    /// thread that asked for it.
    [[nodiscard]] virtual Result<std::unique_ptr<UnitOfWork>> writer() = 0;
    /// A reading connection for the calling thread, its own to keep.
    [[nodiscard]] virtual Result<std::unique_ptr<ReaderSession>> reader() = 0;
    /// Reads every page of every file and proves it whole: corrupted{file, detail} when one is not. Takes its
    /// time; from any thread.
    [[nodiscard]] virtual Result<void> checkFiles() = 0;
    /// Whether other programs may have the bank open too.
    [[nodiscard]] virtual bool isShared() const = 0;
    /// What they tell from now on. Only of a bank that is shared.
    [[nodiscard]] virtual Result<std::unique_ptr<NewsReader>> news() = 0;
    /// One moment to read from. Connections are kept and used again; those to files by their own thread only.
    [[nodiscard]] virtual Result<Snapshot> snapshot() = 0;
};

/// Makes an encrypted bank in the folder `directory` (made when it is not there; only its owner may enter
/// it). already_initialised, in_use, file_unwritable, disk_full.
[[nodiscard]] Result<std::unique_ptr<Database>> createBank(const QString& directory,
                                                           const BankProfile& profile, const BankKeys& keys);
/// Opens it, finishes what a crash left half done, and brings its tables up to this version; an older one is
/// kept beside it first (before_migration.h).
/// not_initialised, in_use (another florind has it), wrong_key, not_encrypted, corrupted, cipher_too_old,
/// store_too_new (the tables are of a newer Florin; values "file", "schema" and "known"), file_unreadable.
[[nodiscard]] Result<std::unique_ptr<Database>> openBank(const QString& directory, const BankKeys& keys);
/// The same in a folder that stays held by its caller when the bank is closed.
[[nodiscard]] Result<std::unique_ptr<Database>> openBank(std::shared_ptr<DataDirectory> directory,
                                                         const BankKeys& keys);
/// The same for a bank in the PostgreSQL database that `conninfo` (libpq's connection string) leads to;
/// several programs may have it open at once. already_initialised; cannot_connect with the reason.
[[nodiscard]] Result<std::unique_ptr<Database>>
createPostgresBank(const QString& conninfo, const BankProfile& profile, const BankKeys& keys);
/// not_initialised, wrong_key, store_too_new as above; cannot_connect with the reason.
[[nodiscard]] Result<std::unique_ptr<Database>> openPostgresBank(const QString& conninfo,
                                                                 const BankKeys& keys);
/// The id of the bank in `directory`, by which its key file is named. Needs no key. not_initialised.
[[nodiscard]] Result<QString> bankIdOf(const QString& directory);

} // namespace florin::store
