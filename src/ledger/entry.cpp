// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/entry.h"

#include "ledger/big_endian.h"

namespace florin::ledger
{

namespace
{

constexpr std::uint8_t layout_version = 1;
constexpr qsizetype fixed_size = 1 + 8 + 1 + 3 * 8 + 2 + 8 + 16 + 4 + 2 * 8 + 4 * 8 + 4;

} // namespace

QByteArray canonicalBytes(const Entry& entry)
{
    const QByteArray memo = entry.memo.toUtf8();
    BigEndianWriter writer(fixed_size + memo.size());
    writer.put(layout_version);
    writer.put(entry.id.value);
    writer.put(static_cast<std::uint8_t>(entry.kind));
    writer.put(entry.debit.value());
    writer.put(entry.credit.value());
    writer.put(entry.amount_minor);
    writer.put(static_cast<std::uint16_t>(entry.currency.number()));
    writer.put(static_cast<qint64>(entry.time.time_since_epoch().count()));
    writer.putBytes({entry.key.bytes().data(), static_cast<qsizetype>(entry.key.bytes().size())});
    writer.put(static_cast<std::uint32_t>(entry.leg));
    writer.put(entry.actor.value);
    writer.put(entry.about.value);
    writer.put(entry.debit_balance_after_minor);
    writer.put(entry.credit_balance_after_minor);
    writer.put(entry.debit_held_after_minor);
    writer.put(entry.credit_held_after_minor);
    writer.put(static_cast<std::uint32_t>(memo.size()));
    writer.putBytes(memo);
    return writer.bytes();
}

} // namespace florin::ledger
