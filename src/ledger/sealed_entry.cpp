// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/sealed_entry.h"

#include "core/invariant.h"
#include "ledger/big_endian.h"
#include "ledger/sha256.h"

namespace florin::ledger
{
namespace
{

constexpr std::uint8_t sealed_layout = 1;
// Apart from those of the tree (0x00 and 0x01), so that nothing passes for something else.
constexpr std::uint8_t account_prefix = 2;
constexpr std::uint8_t record_prefix = 3;
constexpr qsizetype sealed_fixed_size = 1 + 8 + 1 + 3 * 8 + 2 + 2 * 8 + 3 * hash_size + 4;

} // namespace

EntryFacts factsOf(const Entry& entry)
{
    return {entry.id,       entry.kind, entry.debit, entry.credit, entry.amount_minor,
            entry.currency, entry.time, entry.about, entry.memo};
}

AccountAfter debitAfter(const Entry& entry)
{
    return {entry.debit, entry.debit_balance_after_minor, entry.debit_held_after_minor};
}

AccountAfter creditAfter(const Entry& entry)
{
    return {entry.credit, entry.credit_balance_after_minor, entry.credit_held_after_minor};
}

QByteArray commitmentTo(const AccountAfter& after, QByteArrayView blind)
{
    invariant(blind.size() == EntryBlinds::size);
    BigEndianWriter writer(1 + EntryBlinds::size + 3 * 8);
    writer.put(account_prefix);
    writer.putBytes(blind);
    writer.put(after.account.value());
    writer.put(after.balance_minor);
    writer.put(after.held_minor);
    return sha256({writer.bytes()});
}

QByteArray commitmentTo(const Entry& entry, QByteArrayView blind)
{
    invariant(blind.size() == EntryBlinds::size);
    const QByteArray record = canonicalBytes(entry);
    BigEndianWriter writer(1 + EntryBlinds::size + record.size());
    writer.put(record_prefix);
    writer.putBytes(blind);
    writer.putBytes(record);
    return sha256({writer.bytes()});
}

SealedEntry sealedEntry(const Entry& entry, const EntryBlinds& blinds)
{
    return {factsOf(entry), commitmentTo(debitAfter(entry), blinds.debit),
            commitmentTo(creditAfter(entry), blinds.credit), commitmentTo(entry, blinds.record)};
}

QByteArray leafBytes(const SealedEntry& entry)
{
    const EntryFacts& facts = entry.facts;
    const QByteArray memo = facts.memo.toUtf8();
    BigEndianWriter writer(sealed_fixed_size + memo.size());
    writer.put(sealed_layout);
    writer.put(facts.id.value);
    writer.put(static_cast<std::uint8_t>(facts.kind));
    writer.put(facts.debit.value());
    writer.put(facts.credit.value());
    writer.put(facts.amount_minor);
    writer.put(static_cast<std::uint16_t>(facts.currency.number()));
    writer.put(static_cast<qint64>(facts.time.time_since_epoch().count()));
    writer.put(facts.about.value);
    for (const QByteArray* commitment : {&entry.debit, &entry.credit, &entry.record}) {
        invariant(commitment->size() == hash_size);
        writer.putBytes(*commitment);
    }
    writer.put(static_cast<std::uint32_t>(memo.size()));
    writer.putBytes(memo);
    return writer.bytes();
}

} // namespace florin::ledger
