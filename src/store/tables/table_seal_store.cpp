// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tables/table_seal_store.h"

#include "core/invariant.h"
#include "store/sealing.h"
#include "store/tables/sql_tables.h"
#include "store/tables/table_rows.h"

namespace florin::store
{
namespace
{

QByteArray placeOfSeed()
{
    return QByteArrayLiteral("seal/seed");
}

KeptSeal sealAt(const SqlRow& row)
{
    KeptSeal kept;
    kept.seal.number = row.integer(0);
    kept.seal.first = idAt<EntryId>(row, 1);
    kept.seal.last = idAt<EntryId>(row, 2);
    kept.seal.root = row.blob(3);
    kept.marks = row.blob(4);
    kept.seal.marks = ledger::marksHash(kept.marks);
    kept.seal.previous = row.blob(5);
    kept.seal.time = timestampAt(row, 6);
    kept.seal.signature = row.blob(7);
    return kept;
}

AuditSeal auditSealAt(const SqlRow& row)
{
    return {.number = row.integer(0),
            .last_line = row.integer(1),
            .head = row.blob(2),
            .journal_seal = row.integer(3),
            .journal_hash = row.blob(4),
            .previous = row.blob(5),
            .time = timestampAt(row, 6),
            .signature = row.blob(7)};
}

} // namespace

Result<std::optional<SealKey>> TableSealStore::sealKey()
{
    const auto sealed =
        oneRow<QByteArray>(m_bank.query(Sql::select_seal_key), [](const SqlRow& row) { return row.blob(0); });
    if (!sealed)
        return refuse(sealed.error());
    if (!*sealed)
        return std::nullopt;
    const auto seed = unseal(m_keys.fields, placeOfSeed(), **sealed);
    if (!seed || seed->size() != SealKey::seed_size)
        return refuse({ProblemCode::corrupted,
                       {{QStringLiteral("detail"), QStringLiteral("the key of the seals was changed")}}});
    return SealKey::fromSeed(*seed);
}

Result<std::optional<KeptSeal>> TableSealStore::seal(qint64 number)
{
    return oneRow<KeptSeal>(m_bank.query(Sql::select_seal, number), sealAt);
}

Result<std::optional<KeptSeal>> TableSealStore::lastSeal()
{
    return oneRow<KeptSeal>(m_bank.query(Sql::select_last_seal), sealAt);
}

Result<std::optional<KeptSeal>> TableSealStore::sealCovering(EntryId entry)
{
    return oneRow<KeptSeal>(m_bank.query(Sql::select_covering_seal, entry), sealAt);
}

Result<void> TableSealStore::keepKey(const Secret& seed, Timestamp created)
{
    invariant(seed.size() == SealKey::seed_size);
    return changedAny(
        m_bank.change(Sql::insert_seal_key, store::seal(m_keys.fields, placeOfSeed(), seed.view()), created));
}

Result<void> TableSealStore::append(const KeptSeal& kept)
{
    const auto last = lastSeal();
    if (!last)
        return refuse(last.error());
    const ledger::Seal& seal = kept.seal;
    const bool follows =
        *last
            ? seal.number == (*last)->seal.number + 1 && seal.first.value == (*last)->seal.last.value + 1 &&
                  seal.previous == ledger::sealHash((*last)->seal)
            : seal.number == 1 && seal.first == EntryId{1} && seal.previous == ledger::hashBeforeFirstSeal();
    if (!follows)
        return refuse(ProblemCode::busy);
    return changedAny(m_bank.change(Sql::insert_seal, seal.number, seal.first, seal.last, seal.root,
                                    kept.marks, seal.previous, seal.time, seal.signature));
}

Result<std::optional<AuditSeal>> TableSealStore::lastAuditSeal()
{
    return oneRow<AuditSeal>(m_bank.query(Sql::select_last_audit_seal), auditSealAt);
}

Result<std::optional<AuditSeal>> TableSealStore::auditSealBefore(qint64 line)
{
    return oneRow<AuditSeal>(m_bank.query(Sql::select_audit_seal_before, line), auditSealAt);
}

Result<std::vector<AuditSeal>> TableSealStore::auditSealsAfter(qint64 number, int limit)
{
    return allRows<AuditSeal>(m_bank.query(Sql::select_audit_seals, number, limit), auditSealAt);
}

Result<void> TableSealStore::append(const AuditSeal& seal)
{
    const auto last = lastAuditSeal();
    if (!last)
        return refuse(last.error());
    const bool follows = *last ? seal.number == (*last)->number + 1 && isWhole(**last) &&
                                     seal.previous == auditSealHash(**last)
                               : seal.number == 1 && seal.previous == noSealHash();
    if (!follows)
        return refuse(ProblemCode::busy);
    return changedAny(m_bank.change(Sql::insert_audit_seal, seal.number, seal.last_line, seal.head,
                                    seal.journal_seal, seal.journal_hash, seal.previous, seal.time,
                                    seal.signature));
}

} // namespace florin::store
