// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/quality_meter.h"

#include <cmath>

namespace florin::client
{

void QualityMeter::add(std::optional<double> round_trip_ms)
{
    m_pings.push_back(round_trip_ms);
    if (m_pings.size() > window)
        m_pings.pop_front();
}

Quality QualityMeter::quality() const
{
    Quality quality;
    quality.measured = static_cast<int>(m_pings.size());
    double differences = 0;
    int compared = 0;
    int lost = 0;
    for (const auto& ping : m_pings) {
        if (!ping) {
            ++lost;
            continue;
        }
        if (quality.round_trip_ms) {
            differences += std::abs(*ping - *quality.round_trip_ms);
            ++compared;
        }
        quality.round_trip_ms = ping;
    }
    if (compared > 0)
        quality.jitter_ms = differences / compared;
    if (!m_pings.empty())
        quality.loss = static_cast<double>(lost) / quality.measured;
    return quality;
}

} // namespace florin::client
