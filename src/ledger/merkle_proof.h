// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <span>
#include <vector>

namespace florin::ledger
{

/// The hashes that lead from one leaf to the root of its tree: those of the subtrees beside the way, lowest
/// first. Source: RFC 6962 section 2.1.1.
using MerklePath = std::vector<QByteArray>;

/// The path of leaf `index` (from 0) among all leaves' hashes (leafHash). The index must be one of theirs (an
/// invariant).
[[nodiscard]] MerklePath merklePath(std::span<const QByteArray> leaf_hashes, qint64 index);

/// Where the path leads from leaf `index` of a list of `size`: the list's root, if path and hash are the
/// true ones. Nothing when there is no such leaf or the path has not as many hashes as its place asks for.
/// Source: RFC 9162 section 2.1.3.2.
[[nodiscard]] std::optional<QByteArray> rootAlong(const MerklePath& path, const QByteArray& leaf_hash,
                                                  qint64 index, qint64 size);

} // namespace florin::ledger
