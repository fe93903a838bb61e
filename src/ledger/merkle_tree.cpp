// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/merkle_tree.h"

#include "ledger/sha256.h"

namespace florin::ledger
{
namespace
{

// So that no leaf passes for a node.
constexpr QByteArrayView leaf_prefix("\x00", 1);
constexpr QByteArrayView node_prefix("\x01", 1);

} // namespace

QByteArray leafHash(QByteArrayView leaf)
{
    return sha256({leaf_prefix, leaf});
}

QByteArray nodeHash(QByteArrayView left, QByteArrayView right)
{
    return sha256({node_prefix, left, right});
}

void MerkleTree::appendHash(QByteArray hash)
{
    QByteArray peak = std::move(hash);
    // Like adding one in binary: each subtree as large as the new one is joined with it.
    for (qint64 carry = m_size; (carry & 1) != 0; carry >>= 1) {
        peak = nodeHash(m_peaks.back(), peak);
        m_peaks.pop_back();
    }
    m_peaks.push_back(std::move(peak));
    ++m_size;
}

QByteArray MerkleTree::root() const
{
    if (m_peaks.empty())
        return sha256({});
    QByteArray root = m_peaks.back();
    for (auto peak = m_peaks.rbegin() + 1; peak != m_peaks.rend(); ++peak)
        root = nodeHash(*peak, root);
    return root;
}

} // namespace florin::ledger
