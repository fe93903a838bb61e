// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/desk/looks.h"
#include "store/unit_of_work.h"

#include <chrono>
#include <unordered_set>
#include <vector>

namespace florin::server
{

/// Looks on their way to the audit chain: of those that are alike one in a while, and none lost while nothing
/// can be written. But for isNoted, on the writer's thread.
class LookLog
{
public:
    /// So many lines wait while nothing can be written.
    static constexpr std::size_t max_waiting_lines = 2'000;

    /// Whether one like it was noted lately. Thread-safe.
    [[nodiscard]] bool isNoted(const Look& look, Timestamp now) const;

    /// What was added to the group before counts as noted only if that was committed.
    void beginGroup() { m_added.clear(); }
    /// Puts the look's lines to those of the group, if none like it is noted, or in the group.
    void add(const Look& look, std::vector<store::AuditLine>& lines, Timestamp now);
    /// The group is on the disk.
    void committed(Timestamp now);

    /// Of a group that failed: its lines wait in memory instead. False when there is no room for more.
    [[nodiscard]] bool holdBack(const Look& look, Timestamp now);
    /// Writes down what waits, in a unit of its own; after a failure not again for a second.
    void writeWaiting(store::UnitOfWork& stores);
    /// The next writeWaiting tries, whenever the last one did.
    void tryAtOnce() { m_tried = {}; }

private:
    static constexpr auto try_every = std::chrono::seconds(1);

    LookMemory m_memory;
    std::unordered_set<QString> m_added; ///< keys of the looks in the group
    std::vector<store::AuditLine> m_waiting;
    std::chrono::steady_clock::time_point m_tried;
};

} // namespace florin::server
