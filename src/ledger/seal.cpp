// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/seal.h"

#include "core/invariant.h"
#include "ledger/big_endian.h"
#include "ledger/sha256.h"

namespace florin::ledger
{
namespace
{

constexpr QByteArrayView what_it_is("florin seal 1");
constexpr qsizetype signature_size = 64;

} // namespace

bool isWhole(const Seal& seal)
{
    return seal.root.size() == hash_size && seal.marks.size() == hash_size &&
           seal.previous.size() == hash_size && seal.signature.size() == signature_size;
}

QByteArray signedBytes(const Seal& seal)
{
    BigEndianWriter writer(what_it_is.size() + 4 * 8 + 3 * hash_size);
    writer.putBytes(what_it_is);
    writer.put(seal.number);
    writer.put(seal.first.value);
    writer.put(seal.last.value);
    for (const QByteArray* hash : {&seal.root, &seal.marks, &seal.previous}) {
        invariant(hash->size() == hash_size);
        writer.putBytes(*hash);
    }
    writer.put(static_cast<qint64>(seal.time.time_since_epoch().count()));
    return writer.bytes();
}

QByteArray sealHash(const Seal& seal)
{
    return sha256({signedBytes(seal), seal.signature});
}

QByteArray hashBeforeFirstSeal()
{
    return QByteArray(hash_size, '\0');
}

QByteArray marksOf(std::span<const QByteArray> leaf_hashes)
{
    QByteArray marks;
    marks.reserve(static_cast<qsizetype>(leaf_hashes.size()) * mark_size);
    for (const QByteArray& hash : leaf_hashes)
        marks.append(hash.first(mark_size));
    return marks;
}

QByteArray marksHash(QByteArrayView marks)
{
    return sha256({marks});
}

} // namespace florin::ledger
