// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/ledger_tail.h"

#include "core/invariant.h"

#include <mutex>

namespace florin::store
{

template<class AnyBlocks>
const LedgerTail::Link* LedgerTail::linkIn(const AnyBlocks& blocks, EntryId id)
{
    if (blocks.empty() || id < blocks.front()->first)
        return nullptr;
    const qint64 offset = id.value - blocks.front()->first.value;
    const auto index = static_cast<std::size_t>(offset / Block::size);
    return index < blocks.size() ? &blocks[index]->links[static_cast<std::size_t>(offset % Block::size)]
                                 : nullptr;
}

const ledger::Entry* LedgerTail::Snapshot::find(EntryId id) const
{
    if (id <= m_from || id > m_tip)
        return nullptr;
    const Link* link = linkIn(m_blocks, id);
    return link == nullptr ? nullptr : &link->entry;
}

LedgerTail::LedgerTail(EntryId folded_upto)
{
    reset(folded_upto);
}

LedgerTail::Snapshot LedgerTail::snapshot() const
{
    Snapshot snapshot;
    const std::shared_lock lock(m_mutex);
    snapshot.m_tail = this;
    snapshot.m_blocks.assign(m_blocks.begin(), m_blocks.end());
    snapshot.m_from = m_from;
    snapshot.m_tip = m_tip;
    return snapshot;
}

EntryId LedgerTail::newestOf(AccountNumber account) const
{
    if (const auto found = m_newest.find(account); found != m_newest.end())
        return found->second;
    const auto found = m_newest_before.find(account);
    return found == m_newest_before.end() ? EntryId{} : found->second;
}

/// Where a walk along the links begins: the newest entry of the account below `before`. `moved_on` when the
/// tail has let go of entries since the snapshot was taken, so that the links may be gone.
const LedgerTail::Link* LedgerTail::startOf(const Snapshot& snapshot, AccountNumber account, EntryId before,
                                            bool& moved_on) const
{
    const std::shared_lock lock(m_mutex);
    moved_on = m_from != snapshot.m_from;
    if (moved_on)
        return nullptr;
    EntryId id = newestOf(account);
    while (id > m_from && (id >= before || id > snapshot.m_tip)) {
        const Link* link = linkIn(m_blocks, id);
        id = link->entry.debit == account ? link->debit_before : link->credit_before;
    }
    return id > m_from ? linkIn(snapshot.m_blocks, id) : nullptr;
}

bool LedgerTail::visit(const Snapshot& snapshot, AccountNumber account, EntryId before,
                       const Visit& visit) const
{
    bool moved_on = false;
    const Link* link = startOf(snapshot, account, before, moved_on);
    while (link != nullptr) {
        if (!visit(link->entry))
            return false;
        const EntryId id = link->entry.debit == account ? link->debit_before : link->credit_before;
        link = id > snapshot.m_from ? linkIn(snapshot.m_blocks, id) : nullptr;
    }
    if (!moved_on)
        return true;
    const EntryId last = std::min(snapshot.m_tip, EntryId{before.value - 1});
    for (EntryId id = last; id > snapshot.m_from; --id.value) {
        const ledger::Entry& entry = linkIn(snapshot.m_blocks, id)->entry;
        if ((entry.debit == account || entry.credit == account) && !visit(entry))
            return false;
    }
    return true;
}

void LedgerTail::reset(EntryId folded_upto)
{
    const std::unique_lock lock(m_mutex);
    m_blocks.clear();
    m_from = m_tip = m_pending_tip = folded_upto;
    m_newest.clear();
    m_newest_before.clear();
    m_newest_pending.clear();
}

EntryId LedgerTail::newestPending(AccountNumber account) const
{
    const auto found = m_newest_pending.find(account);
    return found != m_newest_pending.end() ? found->second : newestOf(account);
}

void LedgerTail::push(const ledger::Entry& entry)
{
    invariant(entry.id.value == m_pending_tip.value + 1);
    const auto linkOf = [this](EntryId id) {
        const qint64 offset = id.value - m_blocks.front()->first.value;
        auto& block = *m_blocks[static_cast<std::size_t>(offset / Block::size)];
        return &block.links[static_cast<std::size_t>(offset % Block::size)];
    };
    if (m_blocks.empty() || entry.id.value >= m_blocks.back()->first.value + Block::size) {
        auto block = std::make_shared<Block>();
        block->first = entry.id;
        const std::unique_lock lock(m_mutex);
        m_blocks.push_back(std::move(block));
    }
    *linkOf(entry.id) = {entry, newestPending(entry.debit), newestPending(entry.credit)};
    m_newest_pending[entry.debit] = entry.id;
    m_newest_pending[entry.credit] = entry.id;
    m_pending_tip = entry.id;
}

void LedgerTail::publish()
{
    const std::unique_lock lock(m_mutex);
    m_tip = m_pending_tip;
    for (const auto& [account, id] : m_newest_pending)
        m_newest[account] = id;
    m_newest_pending.clear();
}

void LedgerTail::discard()
{
    m_pending_tip = m_tip;
    m_newest_pending.clear();
    const std::unique_lock lock(m_mutex);
    while (!m_blocks.empty() && m_blocks.back()->first > m_tip)
        m_blocks.pop_back();
}

void LedgerTail::beginBatch()
{
    invariant(m_newest_before.empty());
    const std::unique_lock lock(m_mutex);
    m_newest_before.swap(m_newest);
}

void LedgerTail::dropThrough(EntryId folded_upto)
{
    Newest newest;
    Blocks blocks; // freed after the lock
    {
        const std::unique_lock lock(m_mutex);
        invariant(folded_upto >= m_from && folded_upto <= m_tip);
        newest.swap(m_newest_before);
        m_from = folded_upto;
        auto keep = m_blocks.begin();
        while (keep != m_blocks.end() && (*keep)->first.value + Block::size - 1 <= folded_upto.value)
            ++keep;
        blocks.assign(m_blocks.begin(), keep);
        m_blocks.erase(m_blocks.begin(), keep);
    }
}

} // namespace florin::store
