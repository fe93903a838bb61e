// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/postgres/postgres_reader_session.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <vector>

namespace florin::store
{

/// A bank in PostgreSQL, as this node has it open. Other nodes may have it open too.
class PostgresDatabase final : public Database, private ReaderPool
{
public:
    [[nodiscard]] static Result<std::unique_ptr<PostgresDatabase>>
    create(const QString& conninfo, const BankProfile& profile, const BankKeys& keys);
    [[nodiscard]] static Result<std::unique_ptr<PostgresDatabase>> open(const QString& conninfo,
                                                                        const BankKeys& keys);
    ~PostgresDatabase() override;

    [[nodiscard]] Result<std::unique_ptr<UnitOfWork>> writer() override;
    [[nodiscard]] Result<std::unique_ptr<ReaderSession>> reader() override;
    [[nodiscard]] Result<Snapshot> snapshot() override;
    /// Its pages are PostgreSQL's to check (data checksums); what the bank means by them, verify() proves.
    [[nodiscard]] Result<void> checkFiles() override { return {}; }
    [[nodiscard]] bool isShared() const override { return true; }
    [[nodiscard]] Result<std::unique_ptr<NewsReader>> news() override;

private:
    static constexpr std::size_t idle_max = 8;

    PostgresDatabase(QString conninfo, BankKeys keys);
    [[nodiscard]] std::unique_ptr<ReaderSession> takeIdle();
    void giveBack(std::unique_ptr<ReaderSession> session) override;

    const QString m_conninfo;
    const BankKeys m_keys;
    const QByteArray m_node; ///< by chance: it tells this program's news from those of others
    std::shared_ptr<std::atomic_bool> m_writer_taken = std::make_shared<std::atomic_bool>(false);
    std::mutex m_mutex; // guards m_idle
    std::vector<std::unique_ptr<ReaderSession>> m_idle;
};

} // namespace florin::store
