// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/data_directory.h"
#include "store/database.h"
#include "store/sqlcipher/checkpointer.h"
#include "store/sqlcipher/ledger_tail.h"
#include "store/sqlcipher/sql_connection.h"

#include <atomic>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

namespace florin::store
{

/// A bank in a data directory: bank.db and auth.db, SQLCipher files under different keys.
class SqlCipherDatabase final : public Database, private ReaderPool
{
public:
    [[nodiscard]] static Result<std::unique_ptr<SqlCipherDatabase>>
    create(const QString& directory, const BankProfile& profile, const BankKeys& keys);
    [[nodiscard]] static Result<std::unique_ptr<SqlCipherDatabase>>
    open(std::shared_ptr<DataDirectory> directory, const BankKeys& keys);
    ~SqlCipherDatabase() override;

    [[nodiscard]] Result<std::unique_ptr<UnitOfWork>> writer() override;
    [[nodiscard]] Result<std::unique_ptr<ReaderSession>> reader() override;
    [[nodiscard]] Result<Snapshot> snapshot() override;
    [[nodiscard]] bool isShared() const override { return false; }
    [[nodiscard]] Result<std::unique_ptr<NewsReader>> news() override
    {
        return refuse(ProblemCode::unavailable);
    }
    [[nodiscard]] Result<void> checkFiles() override;

private:
    /// A session that waits for its thread to read again.
    struct Idle {
        std::thread::id thread;
        std::unique_ptr<ReaderSession> session;
    };
    /// Threads come and go; the sessions of those that are gone are the first to be closed.
    static constexpr std::size_t idle_max = 64;

    SqlCipherDatabase(std::shared_ptr<DataDirectory> directory, BankKeys keys);
    [[nodiscard]] Result<std::unique_ptr<SqlConnection>> connect(const QString& file, const Secret& key,
                                                                 CipherAccess access) const;
    [[nodiscard]] std::unique_ptr<Checkpointer> checkpointer(const QString& file, const Secret& key) const;
    [[nodiscard]] Result<void> bringUp(CipherAccess access, const BankProfile* new_profile);
    /// A bank of an older Florin is kept as it is before its tables are changed.
    [[nodiscard]] Result<void> keepOlder(SqlConnection& bank, SqlConnection& auth) const;
    [[nodiscard]] Result<std::unique_ptr<UnitOfWork>> openWriter();
    [[nodiscard]] std::unique_ptr<ReaderSession> takeIdle();
    void giveBack(std::unique_ptr<ReaderSession> session) override;

    std::shared_ptr<DataDirectory> m_directory;
    BankKeys m_keys;
    bool m_whole = false; ///< it was made, or opened, to the end
    LedgerTail m_tail;
    std::shared_ptr<std::atomic_bool> m_writer_taken = std::make_shared<std::atomic_bool>(false);
    std::mutex m_mutex; // guards m_idle
    std::deque<Idle> m_idle;
    std::unique_ptr<Checkpointer> m_bank_log;
    std::unique_ptr<Checkpointer> m_auth_log;
};

} // namespace florin::store
