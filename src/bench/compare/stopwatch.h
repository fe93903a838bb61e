// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <optional>

namespace florin::bench
{

/// What one storey did in one round.
struct Measured {
    double per_second = 0;
    /// Microseconds of processor for each transfer, of the process that did the work alone. Unlike the rate
    /// it hardly changes when other programs run beside it. Nothing where the system does not tell.
    std::optional<double> processor_us_each = {};
    std::optional<double> p99_ms = {};
};

/// Time on the wall, and the time a process keeps processors busy: user and system, all threads together
/// (from Linux's /proc; elsewhere not known).
class Stopwatch
{
public:
    /// Of this process, or of another.
    explicit Stopwatch(std::optional<qint64> process = {});

    [[nodiscard]] double seconds() const { return static_cast<double>(m_timer.nsecsElapsed()) / 1e9; }
    [[nodiscard]] Measured measured(qint64 transfers) const;

private:
    [[nodiscard]] std::optional<double> processorSeconds() const;

    const qint64 m_process;
    QElapsedTimer m_timer;
    std::optional<double> m_processor_before_s;
};

/// Memory that a process holds in RAM, in bytes (Linux's VmRSS; elsewhere nothing).
[[nodiscard]] std::optional<qint64> memoryOf(qint64 process);

} // namespace florin::bench
