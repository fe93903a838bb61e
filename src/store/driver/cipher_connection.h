// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "store/driver/cipher_settings.h"
#include "store/driver/statement_cache.h"

#include <QString>

#include <chrono>
#include <functional>
#include <memory>

struct sqlite3;

namespace florin::store
{

/// An open SQLCipher database: the handle, the statements prepared on it, both closed together. Foreign keys
/// are enforced, the journal is a WAL, a commit is on the disk when it returns (synchronous=FULL), temporary
/// tables stay in memory, and the schema is not trusted (README.md lists every setting with its reason). To
/// be used by one thread at a time; only interrupt() may be called from any.
class CipherConnection
{
public:
    /// Problems: cipher_too_old (the library, or with a value "format" the file: it was written by SQLCipher
    /// 1 to 3), wrong_key, not_encrypted, corrupted, file_unreadable, file_unwritable, busy, disk_full.
    [[nodiscard]] static Result<std::unique_ptr<CipherConnection>> open(const QString& path,
                                                                        const CipherSettings& settings);
    CipherConnection(const CipherConnection&) = delete;
    CipherConnection& operator=(const CipherConnection&) = delete;
    ~CipherConnection();

    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    [[nodiscard]] StatementCache& statements() { return m_statements; }
    /// Makes the statement that runs now fail with ProblemCode::cancelled. Thread-safe while the connection
    /// is open.
    void interrupt();
    [[nodiscard]] std::chrono::milliseconds busyTimeout() const { return m_busy_timeout; }

    /// From now on `told` hears, after each commit of this connection and on its thread, how many pages the
    /// write-ahead log holds. Whoever listens sees to it that the log goes back into the file: SQLite's own
    /// way, within whichever commit makes it longer than 1,000 pages, ends here.
    void watchLog(std::function<void(int pages)> told);

private:
    CipherConnection(sqlite3* handle, std::chrono::milliseconds busy_timeout)
        : m_handle(handle)
        , m_busy_timeout(busy_timeout)
        , m_statements(handle)
    {
    }

    sqlite3* m_handle;
    std::chrono::milliseconds m_busy_timeout;
    StatementCache m_statements;
    std::function<void(int)> m_log_grew;
};

} // namespace florin::store
