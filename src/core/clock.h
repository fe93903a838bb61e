// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>

namespace florin
{

/// A moment, in milliseconds since 1970-01-01 UTC: what is stored, sent and compared. Shown in local time.
using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;

/// What time it is. Passed to whatever needs it, so that tests can make time jump. Thread-safe.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;
    [[nodiscard]] virtual Timestamp now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override
    {
        return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    }
};

/// A clock that stands still until it is set.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(Timestamp start) : m_ms(start.time_since_epoch().count()) {}
    [[nodiscard]] Timestamp now() const override { return Timestamp(std::chrono::milliseconds(m_ms.load())); }
    void set(Timestamp to) { m_ms = to.time_since_epoch().count(); }
    void advance(std::chrono::milliseconds by) { m_ms += by.count(); }

private:
    std::atomic<std::chrono::milliseconds::rep> m_ms;
};

} // namespace florin
