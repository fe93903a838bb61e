// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audit_seal.h"

#include "core/invariant.h"
#include "ledger/big_endian.h"
#include "ledger/sha256.h"

namespace florin::store
{
namespace
{

constexpr QByteArrayView what_it_is("florin audit seal 1");
using ledger::hash_size;
constexpr qsizetype signature_size = 64;

} // namespace

bool isWhole(const AuditSeal& seal)
{
    return seal.head.size() == hash_size && seal.journal_hash.size() == hash_size &&
           seal.previous.size() == hash_size && seal.signature.size() == signature_size;
}

QByteArray signedBytes(const AuditSeal& seal)
{
    ledger::BigEndianWriter writer(what_it_is.size() + 4 * 8 + 3 * hash_size);
    const auto put_hash = [&writer](const QByteArray& hash) {
        invariant(hash.size() == hash_size);
        writer.putBytes(hash);
    };
    writer.putBytes(what_it_is);
    writer.put(seal.number);
    writer.put(seal.last_line);
    put_hash(seal.head);
    writer.put(seal.journal_seal);
    put_hash(seal.journal_hash);
    put_hash(seal.previous);
    writer.put(static_cast<qint64>(seal.time.time_since_epoch().count()));
    return writer.bytes();
}

QByteArray auditSealHash(const AuditSeal& seal)
{
    return ledger::sha256({signedBytes(seal), seal.signature});
}

QByteArray noSealHash()
{
    return QByteArray(hash_size, '\0');
}

} // namespace florin::store
