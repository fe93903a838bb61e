// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/problem.h"

#include <QString>

#include <chrono>
#include <mutex>
#include <string>
#include <unordered_map>

namespace florin::server
{

/// Slows down guessing: after a few failures under one name (a user's, an address's) the next attempt must
/// wait, twice as long after each further failure. In memory, bounded, thread-safe.
class Throttle
{
public:
    struct Limits {
        int free_failures = 5;
        std::chrono::seconds first_wait{2};
        std::chrono::seconds longest_wait{900};
        /// A name without a failure for this long starts afresh.
        std::chrono::seconds forget_after{3600};
    };

    explicit Throttle(const Limits& limits) : m_limits(limits) {}

    /// throttled{seconds} while the name must wait.
    [[nodiscard]] Result<void> check(const QString& name, Timestamp now);
    /// How many it is in a row.
    int failed(const QString& name, Timestamp now);
    void succeeded(const QString& name);

private:
    struct Record {
        int failures = 0;
        Timestamp last;
        Timestamp wait_until;
    };

    static constexpr std::size_t max_names = 100'000;

    const Limits m_limits;
    std::mutex m_mutex;
    std::unordered_map<std::string, Record> m_records;
};

} // namespace florin::server
