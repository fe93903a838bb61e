// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QString>

#include <chrono>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>

namespace florin::server
{

/// When a name is locked, and for how long.
struct LockLimits {
    /// Failures under one name, from wherever, with no good log-in between.
    int lock_after = 20;
    /// Doubled with each lock that follows another.
    std::chrono::seconds lock_for{300};

    static constexpr std::chrono::seconds longest{24 * 60 * 60};
    /// After so long without a failure, or a lock, counting begins anew.
    static constexpr std::chrono::seconds forget_after{24 * 60 * 60};

    /// Of the lock of this number, from 1.
    [[nodiscard]] std::chrono::seconds length(int number) const;
};

/// Names that were failed at too often. Names that nobody has are in it like all others: they are answered
/// alike. In memory, bounded, thread-safe.
class LockBook
{
public:
    explicit LockBook(const LockLimits& limits) : m_limits(limits) {}

    [[nodiscard]] const LockLimits& limits() const { return m_limits; }
    /// The number of the lock when this failure makes one.
    [[nodiscard]] std::optional<int> failed(const QString& name, Timestamp now);
    [[nodiscard]] std::optional<Timestamp> lockedUntil(const QString& name, Timestamp now);
    void succeeded(const QString& name);

private:
    struct Record {
        int failures = 0;
        Timestamp last;
        int locks = 0;
        Timestamp locked_until;
    };
    static constexpr std::size_t max_names = 100'000;

    void makeRoom(Timestamp now);

    const LockLimits m_limits;
    std::mutex m_mutex;
    std::unordered_map<std::string, Record> m_records;
};

} // namespace florin::server
