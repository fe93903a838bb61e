// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/ledger_tail.h"

#include "core/invariant.h"

#include <mutex>

namespace florin::store
{

template<class AnyBlocks>
const ledger::Entry* LedgerTail::entryIn(const AnyBlocks& blocks, EntryId id)
{
    if (blocks.empty() || id < blocks.front()->first)
        return nullptr;
    const qint64 offset = id.value - blocks.front()->first.value;
    const auto index = static_cast<std::size_t>(offset / Block::size);
    return index < blocks.size() ? &blocks[index]->entries[static_cast<std::size_t>(offset % Block::size)]
                                 : nullptr;
}

const ledger::Entry* LedgerTail::Snapshot::find(EntryId id) const
{
    return id <= m_from || id > m_tip ? nullptr : entryIn(m_blocks, id);
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

EntryId LedgerTail::newest(const Snapshot& snapshot, AccountNumber account) const
{
    {
        const std::shared_lock lock(m_mutex);
        if (m_from == snapshot.m_from) {
            auto found = m_newest.find(account);
            if (found == m_newest.end()) {
                found = m_newest_before.find(account);
                if (found == m_newest_before.end())
                    return {};
            }
            EntryId id = found->second;
            while (id > snapshot.m_tip)
                id = entryIn(m_blocks, id)->placeOf(account).previous;
            return id > m_from ? id : EntryId{};
        }
    }
    // The tail has let go of some entries since the snapshot was taken, and of where accounts begin.
    for (EntryId id = snapshot.m_tip; id > snapshot.m_from; --id.value) {
        if (snapshot.find(id)->names(account))
            return id;
    }
    return {};
}

void LedgerTail::reset(EntryId folded_upto)
{
    const std::unique_lock lock(m_mutex);
    m_blocks.clear();
    m_from = m_tip = m_pending_tip = folded_upto;
    m_newest.clear();
    m_newest_before.clear();
}

void LedgerTail::push(const ledger::Entry& entry)
{
    invariant(entry.id.value == m_pending_tip.value + 1);
    if (m_blocks.empty() || entry.id.value >= m_blocks.back()->first.value + Block::size) {
        auto block = std::make_shared<Block>();
        block->first = entry.id;
        const std::unique_lock lock(m_mutex);
        m_blocks.push_back(std::move(block));
    }
    Block& block = *m_blocks.back();
    block.entries[static_cast<std::size_t>(entry.id.value - block.first.value)] = entry;
    m_pending_tip = entry.id;
}

void LedgerTail::publish()
{
    const std::unique_lock lock(m_mutex);
    for (EntryId id{m_tip.value + 1}; id <= m_pending_tip; ++id.value) {
        const ledger::Entry& entry = *entryIn(m_blocks, id);
        // One after the other: the second may move what the first gave.
        m_newest[entry.debit] = id;
        m_newest[entry.credit] = id;
    }
    m_tip = m_pending_tip;
}

void LedgerTail::discard()
{
    m_pending_tip = m_tip;
    const std::unique_lock lock(m_mutex);
    while (!m_blocks.empty() && m_blocks.back()->first > m_tip)
        m_blocks.pop_back();
}

std::vector<LedgerTail::NewestOf> LedgerTail::beginBatch()
{
    invariant(m_newest_before.empty());
    {
        const std::unique_lock lock(m_mutex);
        m_newest_before.swap(m_newest);
    }
    return {m_newest_before.begin(), m_newest_before.end()};
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
