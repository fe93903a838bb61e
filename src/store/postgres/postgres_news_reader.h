// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bank_keys.h"
#include "store/database.h"
#include "store/postgres/postgres_connection.h"

#include <chrono>
#include <memory>

namespace florin::store
{

/// Reads the table of news. NOTIFY only wakes it: what is told stands in the table, so that nothing is lost
/// while a connection is.
class PostgresNewsReader final : public NewsReader
{
public:
    /// `keys` must outlive it; what `node` tells is passed over.
    PostgresNewsReader(std::unique_ptr<PostgresConnection> connection, const BankKeys& keys, QByteArray node)
        : m_connection(std::move(connection))
        , m_keys(keys)
        , m_node(std::move(node))
    {
    }
    /// From now on.
    [[nodiscard]] Result<void> begin();

    [[nodiscard]] Result<News> next(int wait_ms) override;

private:
    using Steady = std::chrono::steady_clock;
    /// Rows are kept for an hour; who was away for nearly as long can no longer be sure.
    static constexpr auto away_max = std::chrono::minutes(50);
    static constexpr auto tidy_every = std::chrono::minutes(5);
    /// Looked at anyway after this long, were a wake-up ever lost.
    static constexpr auto look_every = std::chrono::seconds(5);

    [[nodiscard]] Result<void> listen();
    /// All there is; on failure none of it counts as read.
    [[nodiscard]] Result<void> read(News& news);
    void tidyUp();

    std::unique_ptr<PostgresConnection> m_connection;
    const BankKeys& m_keys;
    const QByteArray m_node;
    qint64 m_last = 0;
    bool m_listening = false;
    bool m_unread = false; ///< there is some that could not be read
    Steady::time_point m_read_at;
    Steady::time_point m_tidied_at;
};

} // namespace florin::store
