// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <vector>

#include <sqlite3.h>

namespace florin::test
{

/// The locks on the shared memory of a write-ahead log, as connections of one process hold them: each slot is
/// held by several for reading or by one for writing (https://www.sqlite.org/walformat.html, 2.3).
class SharedMemoryLocks
{
public:
    /// All slots from `first` on, or none. Asking again for what one holds changes nothing.
    [[nodiscard]] bool lock(const void* holder, int first, int count, bool shared)
    {
        if (!std::all_of(slot(first), slot(first + count),
                         [&](const Slot& each) { return each.isFreeFor(holder, shared); }))
            return false;
        std::for_each(slot(first), slot(first + count), [&](Slot& each) { each.take(holder, shared); });
        return true;
    }
    void unlock(const void* holder, int first, int count)
    {
        std::for_each(slot(first), slot(first + count), [&](Slot& each) { each.letGo(holder); });
    }

private:
    struct Slot {
        const void* writer = nullptr;
        std::vector<const void*> readers;

        [[nodiscard]] bool isFreeFor(const void* holder, bool shared) const
        {
            const bool read_by_others = std::any_of(readers.begin(), readers.end(),
                                                    [&](const void* reader) { return reader != holder; });
            return (writer == nullptr || writer == holder) && (shared || !read_by_others);
        }
        void take(const void* holder, bool shared)
        {
            if (!shared)
                writer = holder;
            else if (std::find(readers.begin(), readers.end(), holder) == readers.end())
                readers.push_back(holder);
        }
        void letGo(const void* holder)
        {
            if (writer == holder)
                writer = nullptr;
            std::erase(readers, holder);
        }
    };
    [[nodiscard]] Slot* slot(int index) { return m_slots.data() + index; }

    std::array<Slot, SQLITE_SHM_NLOCK> m_slots;
};

} // namespace florin::test
