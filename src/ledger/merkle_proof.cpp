// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/merkle_proof.h"

#include "core/invariant.h"
#include "ledger/merkle_tree.h"

#include <bit>

namespace florin::ledger
{
namespace
{

QByteArray rootOf(std::span<const QByteArray> hashes)
{
    MerkleTree tree;
    for (const QByteArray& hash : hashes)
        tree.appendHash(hash);
    return tree.root();
}

} // namespace

MerklePath merklePath(std::span<const QByteArray> leaf_hashes, qint64 index)
{
    invariant(index >= 0 && index < static_cast<qint64>(leaf_hashes.size()));
    MerklePath path;
    std::span<const QByteArray> part = leaf_hashes;
    auto at = static_cast<std::size_t>(index);
    while (part.size() > 1) {
        // The left subtree is as large as a power of two can be and leave something to the right.
        const std::size_t left = std::bit_floor(part.size() - 1);
        const bool goes_left = at < left;
        path.push_back(rootOf(goes_left ? part.subspan(left) : part.first(left)));
        part = goes_left ? part.first(left) : part.subspan(left);
        at -= goes_left ? 0 : left;
    }
    return {path.rbegin(), path.rend()};
}

std::optional<QByteArray> rootAlong(const MerklePath& path, const QByteArray& leaf_hash, qint64 index,
                                    qint64 size)
{
    if (index < 0 || index >= size)
        return std::nullopt;
    QByteArray hash = leaf_hash;
    qint64 place = index;
    qint64 last = size - 1; // of the level that `place` is on
    for (const QByteArray& beside : path) {
        if (last == 0)
            return std::nullopt; // at the root already
        if ((place & 1) != 0 || place == last) {
            hash = nodeHash(beside, hash);
            // Without a neighbour to the right a node is carried up as it is.
            while ((place & 1) == 0 && place != 0) {
                place >>= 1;
                last >>= 1;
            }
        } else {
            hash = nodeHash(hash, beside);
        }
        place >>= 1;
        last >>= 1;
    }
    return last == 0 ? std::optional(hash) : std::nullopt;
}

} // namespace florin::ledger
