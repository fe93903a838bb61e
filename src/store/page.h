// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace florin::store
{

/// Which part of a list is wanted. Lists are read by key, newest (highest number) first, so that a page costs
/// the same at the end of a long list as at its start, and rows added meanwhile repeat nothing.
struct PageRequest {
    static constexpr int max_limit = 1000;

    /// Only rows with a number below this; nothing for the first page.
    std::optional<qint64> before = {};
    /// At most this many rows; held to 1 .. max_limit.
    int limit = 100;
};

/// One part of a list.
template<class T>
struct Page {
    std::vector<T> rows;
    /// Whether there are rows after the last of these.
    bool more = false;
};

} // namespace florin::store
