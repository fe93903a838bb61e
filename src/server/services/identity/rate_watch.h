// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QString>

#include <array>
#include <chrono>
#include <mutex>
#include <string>
#include <unordered_map>

namespace florin::server
{

/// Tells who asks faster than people can: more than so many times within a window. In memory, bounded,
/// thread-safe.
class RateWatch
{
public:
    struct Limits {
        int attempts = 5;
        std::chrono::milliseconds window{2000};
        /// For this long a name stays marked.
        std::chrono::minutes mark_for{10};
    };

    explicit RateWatch(const Limits& limits) : m_limits(limits) {}

    /// Counts an attempt; whether it is the one that marks the name.
    [[nodiscard]] bool marks(const QString& name, Timestamp now);
    [[nodiscard]] bool isMarked(const QString& name, Timestamp now);

private:
    struct Record {
        Timestamp begun;
        int attempts = 0;
        Timestamp marked_until;
    };
    static constexpr std::size_t max_names = 100'000;

    const Limits m_limits;
    std::mutex m_mutex;
    std::unordered_map<std::string, Record> m_records;
};

/// Whether the bank as a whole is being guessed at: failures of the last minute, from everywhere.
/// Thread-safe.
class GuessWatch
{
public:
    enum class Change { None, Began, Ended };

    /// Counts a failure, or with 0 looks at the clock only.
    [[nodiscard]] Change count(int failures, Timestamp now);
    [[nodiscard]] bool isGuessing(Timestamp now);
    [[nodiscard]] int lastMinute(Timestamp now);

private:
    static constexpr int begins_at = 60;
    static constexpr int ends_below = 20;
    static constexpr std::chrono::milliseconds slot_length{10'000};

    void moveOn(Timestamp now);
    [[nodiscard]] int sum() const;

    std::mutex m_mutex;
    std::array<int, 6> m_slots{};
    qint64 m_slot = 0; ///< number of the newest, counted from 1970
    bool m_guessing = false;
};

} // namespace florin::server
