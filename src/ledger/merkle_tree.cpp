// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/merkle_tree.h"

#include <QCryptographicHash>

namespace florin::ledger
{

namespace
{

QByteArray sha256(char prefix, QByteArrayView first, QByteArrayView second = {})
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(&prefix, 1));
    hash.addData(first);
    hash.addData(second);
    return hash.result();
}

} // namespace

QByteArray leafHash(QByteArrayView leaf)
{
    return sha256('\x00', leaf);
}

QByteArray nodeHash(QByteArrayView left, QByteArrayView right)
{
    return sha256('\x01', left, right);
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
        return QCryptographicHash::hash({}, QCryptographicHash::Sha256);
    QByteArray root = m_peaks.back();
    for (auto peak = m_peaks.rbegin() + 1; peak != m_peaks.rend(); ++peak)
        root = nodeHash(*peak, root);
    return root;
}

} // namespace florin::ledger
