// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace florin::client
{

/// How good the way to the server is, over the last pings.
struct Quality {
    std::optional<double> round_trip_ms; ///< of the newest answered ping; absent before the first
    double jitter_ms = 0;                ///< mean difference between one round trip and the next
    double loss = 0;                     ///< share of pings without an answer, 0 to 1
    int measured = 0;                    ///< how many pings this rests on

    friend bool operator==(const Quality&, const Quality&) = default;
};

} // namespace florin::client
