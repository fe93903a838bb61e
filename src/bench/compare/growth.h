// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/compare/engine.h"

#include <QJsonObject>

#include <functional>
#include <vector>

namespace florin::bench
{

/// What a bank does at one size.
struct GrowthFigures {
    /// Of one kind of question, asked about many accounts and moments, each in a snapshot of its own.
    struct Reading {
        double p50_ms = 0;
        double p99_ms = 0;
        double longest_ms = 0;
    };

    qint64 entries = 0;
    qint64 file_bytes = 0;
    Measured transfers;
    Reading first_page; ///< the newest 50 entries of an account
    Reading old_page;   ///< 50 entries before a moment anywhere in the bank's life
    Reading at_moment;  ///< the balance at such a moment

    [[nodiscard]] QJsonObject toJson() const;
};

struct GrowthOptions {
    QString directory; ///< a folder of its own, removed by whoever made it
    std::vector<qint64> sizes{100'000, 1'000'000, 10'000'000};
    int accounts = 100'000;
    double seconds = 5;   ///< of transfers at each size
    int questions = 2000; ///< of each kind
};

/// Fills a bank with transfers to each size in turn, by the engine in process, and measures it there.
/// `progress` is told what is done and gives back whether to go on.
[[nodiscard]] Result<std::vector<GrowthFigures>>
measureGrowth(const GrowthOptions& options, const Clock& clock,
              const std::function<bool(const QString&)>& progress);

} // namespace florin::bench
