// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/seal_making.h"

#include "core/invariant.h"
#include "ledger/merkle_tree.h"

namespace florin::store
{

Result<std::vector<QByteArray>> leafHashes(LedgerReader& journal, EntryId first, EntryId last,
                                           const SealKey& key)
{
    const qint64 count = last.value - first.value + 1;
    invariant(count > 0 && count <= seal_entries_max);
    JournalRequest request;
    request.order = JournalOrder::Oldest;
    request.after = JournalRequest::Cursor{EntryId{first.value - 1}, 0};
    request.limit = static_cast<int>(count);
    const auto page = journal.journal(request);
    if (!page)
        return refuse(page.error());
    std::vector<QByteArray> hashes;
    hashes.reserve(page->rows.size());
    for (const ledger::Entry& entry : page->rows) {
        if (entry.id.value != first.value + static_cast<qint64>(hashes.size()))
            break;
        hashes.push_back(ledger::leafHash(leafBytes(sealedEntry(entry, key.blindsOf(entry.id)))));
    }
    return hashes;
}

Result<std::optional<KeptSeal>> nextSeal(LedgerReader& journal, const std::optional<ledger::Seal>& before,
                                         const SealKey& key, Timestamp now)
{
    const auto tip = journal.tip();
    if (!tip)
        return refuse(tip.error());
    KeptSeal kept;
    ledger::Seal& seal = kept.seal;
    seal.number = before ? before->number + 1 : 1;
    seal.first = EntryId{before ? before->last.value + 1 : 1};
    if (seal.first > tip->last_entry)
        return std::nullopt;
    seal.last = std::min(tip->last_entry, EntryId{seal.first.value + seal_entries_max - 1});
    const auto hashes = leafHashes(journal, seal.first, seal.last, key);
    if (!hashes)
        return refuse(hashes.error());
    if (static_cast<qint64>(hashes->size()) != seal.size())
        return refuse(
            {ProblemCode::corrupted,
             {{QStringLiteral("detail"), QStringLiteral("entry %1 is missing in the journal")
                                             .arg(seal.first.value + static_cast<qint64>(hashes->size()))}}});
    ledger::MerkleTree tree;
    for (const QByteArray& hash : *hashes)
        tree.appendHash(hash);
    seal.root = tree.root();
    kept.marks = ledger::marksOf(*hashes);
    seal.marks = ledger::marksHash(kept.marks);
    seal.previous = before ? ledger::sealHash(*before) : ledger::hashBeforeFirstSeal();
    // When the clock jumps back, seals still follow one another in time.
    seal.time = before ? std::max(now, before->time) : now;
    seal.signature = key.sign(signedBytes(seal));
    return kept;
}

} // namespace florin::store
