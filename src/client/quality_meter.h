// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/quality.h"

#include <deque>
#include <optional>

namespace florin::client
{

/// Makes the numbers of Quality from the last pings.
class QualityMeter
{
public:
    static constexpr std::size_t window = 20;

    void addAnswered(double round_trip_ms) { add(round_trip_ms); }
    void addLost() { add(std::nullopt); }
    [[nodiscard]] Quality quality() const;

private:
    void add(std::optional<double> round_trip_ms);

    std::deque<std::optional<double>> m_pings; ///< oldest first; without a value: lost
};

} // namespace florin::client
