// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/entry.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <cstddef>
#include <functional>
#include <memory>
#include <shared_mutex>
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
    /// Gives back whether to go on.
    using Visit = std::function<bool(const ledger::Entry&)>;

    /// Empty, after the entry up to which everything is folded.
    explicit LedgerTail(EntryId folded_upto = {});
    LedgerTail(const LedgerTail&) = delete;
    LedgerTail& operator=(const LedgerTail&) = delete;

    // Any thread.
    [[nodiscard]] Snapshot snapshot() const;
    /// The snapshot's entries that name `account` and have an id below `before`, newest first. False when
    /// `visit` ended it.
    bool visit(const Snapshot& snapshot, AccountNumber account, EntryId before, const Visit& visit) const;

    // The writer's thread.
    /// Begins anew, after this entry.
    void reset(EntryId folded_upto);
    /// Takes in the next entry, seen by readers after publish().
    void push(const ledger::Entry& entry);
    void publish();
    /// Forgets what was pushed since the last publish().
    void discard();
    /// From here on, entries belong to the next batch: dropThrough will be asked for the tip of now.
    void beginBatch();
    /// Lets go of the entries before the last beginBatch(), which are folded up to `folded_upto`.
    void dropThrough(EntryId folded_upto);

private:
    /// An entry, and the entries before it in the tail that name the same accounts (0: none).
    struct Link {
        ledger::Entry entry;
        EntryId debit_before;
        EntryId credit_before;
    };
    /// Slots up to the published tip are never written again, those above it only by the writer.
    struct Block {
        static constexpr qint64 size = 1024;
        EntryId first;
        std::unique_ptr<Link[]> links = std::make_unique<Link[]>(size);
    };
    using Blocks = std::vector<std::shared_ptr<Block>>;
    using Newest = boost::unordered_flat_map<AccountNumber, EntryId, std::hash<AccountNumber>>;

    template<class AnyBlocks>
    [[nodiscard]] static const Link* linkIn(const AnyBlocks& blocks, EntryId id);
    [[nodiscard]] EntryId newestOf(AccountNumber account) const;
    [[nodiscard]] EntryId newestPending(AccountNumber account) const;
    [[nodiscard]] const Link* startOf(const Snapshot& snapshot, AccountNumber account, EntryId before,
                                      bool& moved_on) const;

    mutable std::shared_mutex m_mutex; // guards all that readers see: blocks, bounds and the two maps
    Blocks m_blocks;
    EntryId m_from;
    EntryId m_tip;
    Newest m_newest;        ///< of the entries since beginBatch()
    Newest m_newest_before; ///< of the batch before that

    // The writer's alone.
    EntryId m_pending_tip;
    Newest m_newest_pending;
};

} // namespace florin::store
