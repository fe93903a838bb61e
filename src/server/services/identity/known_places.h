// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/reader_session.h"

#include <QString>

#include <mutex>
#include <string>
#include <unordered_set>

namespace florin::server
{

/// Which name has logged in from which address, for decisions that must not wait for the store. In memory,
/// bounded, thread-safe.
class KnownPlaces
{
public:
    /// Those last seen, from the store.
    [[nodiscard]] Result<void> learn(store::ReaderSession& stores);
    void add(const QString& name, const QString& peer);
    void forget(const QString& name, const QString& peer);
    [[nodiscard]] bool contains(const QString& name, const QString& peer) const;

private:
    static constexpr std::size_t max_places = 200'000;

    mutable std::mutex m_mutex;
    std::unordered_set<std::string> m_places;
};

} // namespace florin::server
