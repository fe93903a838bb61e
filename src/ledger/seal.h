// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"

#include <QByteArray>

#include <span>

namespace florin::ledger
{

/// The bank's word, signed, that these entries stood in the journal as they are. Seals follow one another
/// without gaps, and each fixes all before it by their hash.
struct Seal {
    qint64 number = 0; ///< 1, 2, 3 ...
    EntryId first;     ///< the first entry covered: the one after the last of the seal before
    EntryId last;
    QByteArray root;     ///< of the tree whose leaves are the entries' leafBytes (merkle_tree.h), 32 bytes
    QByteArray marks;    ///< marksHash of the leaves, 32 bytes
    QByteArray previous; ///< sealHash of the seal before; of the first, 32 zero bytes
    Timestamp time;
    QByteArray signature; ///< Ed25519 over signedBytes, 64 bytes

    /// How many entries it covers.
    [[nodiscard]] qint64 size() const { return last.value - first.value + 1; }
    [[nodiscard]] bool covers(EntryId entry) const { return first <= entry && entry <= last; }
    friend bool operator==(const Seal&, const Seal&) = default;
};

/// Whether its hashes and its signature are as long as they must be: to be asked of what comes from outside,
/// before anything below.
[[nodiscard]] bool isWhole(const Seal& seal);

/// What is signed. Integers are big-endian: the text "florin seal 1" (13 bytes of ASCII), number i64,
/// first entry i64, last entry i64, root (32 bytes), marks (32), previous (32), time i64 (ms since 1970).
[[nodiscard]] QByteArray signedBytes(const Seal& seal);
/// By which the next seal names this one: SHA-256 of signedBytes and the signature.
[[nodiscard]] QByteArray sealHash(const Seal& seal);
/// What stands before the first seal.
[[nodiscard]] QByteArray hashBeforeFirstSeal();

/// The first eight bytes of each leaf's hash, side by side. Kept with a seal, so that when entries no longer
/// lead to its root it can be told which one does not fit.
inline constexpr int mark_size = 8;
[[nodiscard]] QByteArray marksOf(std::span<const QByteArray> leaf_hashes);
/// SHA-256.
[[nodiscard]] QByteArray marksHash(QByteArrayView marks);

} // namespace florin::ledger
