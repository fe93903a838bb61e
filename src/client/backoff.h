// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace florin::client
{

/// How long to wait before the next try: doubles up to a bound, with chance in it so that a thousand clients
/// do not come back at the same moment.
class Backoff
{
public:
    Backoff(std::chrono::milliseconds first, std::chrono::milliseconds longest)
        : m_first(first)
        , m_longest(longest)
        , m_next(first)
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
};

} // namespace florin::client
