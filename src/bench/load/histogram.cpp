// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/load/histogram.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace florin::bench
{
namespace
{

/// Each power of two of microseconds is cut into this many buckets.
constexpr int parts_log2 = 6;
constexpr quint64 parts = 1U << parts_log2;
constexpr quint64 longest_us = 3'600'000'000;

std::size_t indexOf(quint64 us)
{
    if (us < parts)
        return static_cast<std::size_t>(us);
    const int shift = static_cast<int>(std::bit_width(us)) - 1 - parts_log2;
    return static_cast<std::size_t>((static_cast<quint64>(shift) << parts_log2) + (us >> shift));
}

/// The largest value that falls into the bucket.
quint64 endOf(std::size_t index)
{
    if (index < parts)
        return index;
    const auto shift = (index >> parts_log2) - 1;
    return ((parts + (index & (parts - 1)) + 1) << shift) - 1;
}

} // namespace

Histogram::Histogram() : m_buckets(indexOf(longest_us) + 1) {}

void Histogram::add(Duration time)
{
    const qint64 us = std::chrono::ceil<std::chrono::microseconds>(time).count();
    ++m_buckets[indexOf(std::clamp<quint64>(static_cast<quint64>(std::max<qint64>(us, 0)), 0, longest_us))];
    ++m_count;
    m_longest = std::max(m_longest, time);
}

void Histogram::clear()
{
    std::ranges::fill(m_buckets, 0);
    m_count = 0;
    m_longest = {};
}

Histogram::Duration Histogram::quantile(double share) const
{
    const auto wanted = static_cast<qint64>(std::ceil(share * static_cast<double>(m_count)));
    qint64 seen = 0;
    for (std::size_t i = 0; i < m_buckets.size(); ++i) {
        seen += m_buckets[i];
        if (seen >= wanted && seen > 0)
            return std::min<Duration>(std::chrono::microseconds(endOf(i)), m_longest);
    }
    return {};
}

} // namespace florin::bench
