// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>

namespace florin::client
{

/// How long to wait before the next try: doubles up to a bound, with chance in it so that a thousand clients
/// do not come back at the same moment.
class Backoff
{
public:
    /// Gives a number from 0 to `most`, each as likely.
    using Chance = std::function<qint64(qint64 most)>;

    Backoff(std::chrono::milliseconds first, std::chrono::milliseconds longest, Chance chance)
        : m_first(first)
        , m_longest(longest)
        , m_next(first)
        , m_chance(std::move(chance))
    {
    }
    /// Between half of the present step and all of it; then the step doubles.
    [[nodiscard]] std::chrono::milliseconds next();
    /// After a success.
    void reset() { m_next = m_first; }

private:
    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_longest;
    std::chrono::milliseconds m_next;
    Chance m_chance;
};

} // namespace florin::client
