// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/entry.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <cstddef>
#include <memory>
#include <shared_mutex>
#include <utility>
#include <vector>

namespace florin::store
{

/// The newest end of the journal, in memory: what has been committed but not folded into the projections yet.
/// One per open bank. The writer appends and publishes after each commit; readers take a snapshot, which
/// stays what it is while the tail goes on.
class LedgerTail
{
    struct Block;

public:
    /// Entries (`from`, `tip`]. Copies are cheap.
    class Snapshot
    {
    public:
        [[nodiscard]] EntryId from() const { return m_from; }
        [[nodiscard]] EntryId tip() const { return m_tip; }
        /// Null when it is not among those in the tail.
        [[nodiscard]] const ledger::Entry* find(EntryId id) const;

    private:
        friend class LedgerTail;
        const LedgerTail* m_tail = nullptr;
        std::vector<std::shared_ptr<const Block>> m_blocks;
        EntryId m_from;
        EntryId m_tip;
    };
    /// An account, and the newest of some entries that name it.
    using NewestOf = std::pair<AccountNumber, EntryId>;

    /// Empty, after the entry up to which everything is folded.
    explicit LedgerTail(EntryId folded_upto = {});
    LedgerTail(const LedgerTail&) = delete;
    LedgerTail& operator=(const LedgerTail&) = delete;

    // Any thread.
    [[nodiscard]] Snapshot snapshot() const;
    /// The newest of the snapshot's entries that name `account`; null when none does.
    [[nodiscard]] EntryId newest(const Snapshot& snapshot, AccountNumber account) const;

    // The writer's thread.
    /// Begins anew, after this entry.
    void reset(EntryId folded_upto);
    /// Takes in the next entry, seen by readers after publish().
    void push(const ledger::Entry& entry);
    void publish();
    /// Forgets what was pushed since the last publish().
    void discard();
    /// From here on, entries belong to the next batch: dropThrough will be asked for the tip of now. Gives
    /// back the newest entry of each account among those before.
    [[nodiscard]] std::vector<NewestOf> beginBatch();
    /// Lets go of the entries before the last beginBatch(), which are folded up to `folded_upto`.
    void dropThrough(EntryId folded_upto);

private:
    /// Slots up to the published tip are never written again, those above it only by the writer.
    struct Block {
        static constexpr qint64 size = 1024;
        EntryId first;
        std::unique_ptr<ledger::Entry[]> entries = std::make_unique<ledger::Entry[]>(size);
    };
    using Blocks = std::vector<std::shared_ptr<Block>>;
    using Newest = boost::unordered_flat_map<AccountNumber, EntryId, std::hash<AccountNumber>>;

    template<class AnyBlocks>
    [[nodiscard]] static const ledger::Entry* entryIn(const AnyBlocks& blocks, EntryId id);

    mutable std::shared_mutex m_mutex; // guards all that readers see: blocks, bounds and the two maps
    Blocks m_blocks;
    EntryId m_from;
    EntryId m_tip;
    Newest m_newest;        ///< of the entries since beginBatch()
    Newest m_newest_before; ///< of the batch before that

    EntryId m_pending_tip; // the writer's alone
};

} // namespace florin::store
