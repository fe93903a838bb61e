// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/entry.h"

#include <QByteArray>

namespace florin::ledger
{

/// An entry in the form that is sealed. Payer and payee may both show its receipt to others, so what is not
/// theirs to show stands in it as a commitment: a hash that fixes a value and, because 16 unknown bytes (a
/// blind) went into it, tells nothing about it. Whoever holds the value and its blind can prove the value.

/// What everybody may see who holds a receipt of the entry.
struct EntryFacts {
    EntryId id;
    EntryKind kind = EntryKind::transfer;
    AccountNumber debit;
    AccountNumber credit;
    qint64 amount_minor = 0;
    Currency currency;
    Timestamp time;
    EntryId about;
    QString memo;

    friend bool operator==(const EntryFacts&, const EntryFacts&) = default;
};
[[nodiscard]] EntryFacts factsOf(const Entry& entry);

/// What the entry left in one of its accounts.
struct AccountAfter {
    AccountNumber account;
    qint64 balance_minor = 0;
    qint64 held_minor = 0;

    friend bool operator==(const AccountAfter&, const AccountAfter&) = default;
};
[[nodiscard]] AccountAfter debitAfter(const Entry& entry);
[[nodiscard]] AccountAfter creditAfter(const Entry& entry);

/// The unknown bytes that go into an entry's three commitments.
struct EntryBlinds {
    static constexpr int size = 16; ///< of each

    QByteArray debit;
    QByteArray credit;
    QByteArray record;
};

struct SealedEntry {
    EntryFacts facts;
    QByteArray debit;  ///< commitment to debitAfter
    QByteArray credit; ///< commitment to creditAfter
    QByteArray record; ///< commitment to all the journal holds of it (canonicalBytes)

    friend bool operator==(const SealedEntry&, const SealedEntry&) = default;
};
[[nodiscard]] SealedEntry sealedEntry(const Entry& entry, const EntryBlinds& blinds);

/// SHA-256 of: 0x02, blind (16 bytes), account i64, balance i64, held i64.
[[nodiscard]] QByteArray commitmentTo(const AccountAfter& after, QByteArrayView blind);
/// SHA-256 of: 0x03, blind (16 bytes), the entry's canonical bytes.
[[nodiscard]] QByteArray commitmentTo(const Entry& entry, QByteArrayView blind);

/// The leaf of the entry in the tree of its seal. Integers are big-endian, signed ones in two's complement:
/// layout version u8 (1), id i64, kind u8 (place in EntryKind), debit i64, credit i64, amount i64,
/// currency u16 (ISO 4217 number), time i64 (ms since 1970), about i64, commitment to the debited account
/// (32 bytes), to the credited account (32), to the record (32), memo length u32, memo in UTF-8.
[[nodiscard]] QByteArray leafBytes(const SealedEntry& entry);

} // namespace florin::ledger
