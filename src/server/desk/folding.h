// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

namespace florin::store
{
class UnitOfWork;
}

namespace florin::server
{

/// Folds the journal into balances and statements: in pauses, and at the pace of what comes in where there
/// are none. On the writer's thread, in units of work of its own.
class Folding
{
public:
    /// In a pause, or at the end; whether there is more to fold. Not folded now is folded later: reads do not
    /// depend on it.
    bool foldSome(store::UnitOfWork& stores) { return fold(idle_rows, stores); }
    /// After a group.
    void foldAlong(store::UnitOfWork& stores);
    /// Entries not folded yet, as of the last group. Thread-safe.
    [[nodiscard]] qint64 unfolded() const { return m_unfolded; }

private:
    bool fold(int rows, store::UnitOfWork& stores);

    static constexpr qint64 max_unfolded = 50'000;
    static constexpr int idle_rows = 5'000;
    /// An entry has two accounts and a key; some have a mark. With one row more, folding catches up.
    static constexpr int rows_an_entry = 4;
    /// A step has a commit of its own, which costs as much as some hundred rows.
    static constexpr qint64 least_rows = 1'000;

    std::atomic<qint64> m_unfolded = 0;
    qint64 m_rows_to_fold = 0; ///< of what came in since the last step
};

} // namespace florin::server
