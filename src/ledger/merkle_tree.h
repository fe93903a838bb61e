// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace florin::ledger
{

/// SHA-256 of a leaf's bytes, and of two hashes that a node joins: 32 bytes each.
[[nodiscard]] QByteArray leafHash(QByteArrayView leaf);
[[nodiscard]] QByteArray nodeHash(QByteArrayView left, QByteArrayView right);

/// The root hash of a growing list, kept in memory of logarithmic size.
/// Source: RFC 6962 section 2.1 (SHA-256; a leaf is hashed with prefix 0x00, a node with 0x01).
class MerkleTree
{
public:
    void append(QByteArrayView leaf) { appendHash(leafHash(leaf)); }
    /// A leaf of which only the hash is known.
    void appendHash(QByteArray hash);
    [[nodiscard]] qint64 size() const { return m_size; }
    /// 32 bytes; of an empty list, the hash of nothing.
    [[nodiscard]] QByteArray root() const;

private:
    /// Roots of the full subtrees the list divides into, largest first: one a bit that is set in the size.
    std::vector<QByteArray> m_peaks;
    qint64 m_size = 0;
};

} // namespace florin::ledger
