// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account_number.h"
#include "core/clock.h"
#include "core/ids.h"
#include "core/ledger_terms.h"
#include "core/money.h"
#include "core/uuid.h"

#include <QByteArray>
#include <QString>

namespace florin::ledger
{

/// Where an entry stands among those that name one of its accounts: each leads to the one before it, so that
/// the statement of an account is read without an index.
struct StatementPlace {
    EntryId previous;   ///< the entry that named the account before; null for its first
    qint64 ordinal = 0; ///< counted from 1

    friend bool operator==(const StatementPlace&, const StatementPlace&) = default;
};

/// One record of the journal. Appended once, never changed; a mistake is corrected by a reversal.
/// The balances after it stand in the entry itself, so that any account's state is what its newest entry
/// says.
struct Entry {
    EntryId id;
    EntryKind kind = EntryKind::transfer;
    AccountNumber debit;  ///< gives: its balance falls by the amount (not for hold and release)
    AccountNumber credit; ///< gets
    qint64 amount_minor = 0;
    Currency currency;
    Timestamp time; ///< never before the time of the entry before it
    IdempotencyKey key;
    int leg = 0; ///< place in its linked set, from 0; the legs of one set stand side by side in the journal
    UserId actor;
    QString memo;
    EntryId about; ///< the hold a capture or release settles, the entry a reversal takes back; else null
    qint64 debit_balance_after_minor = 0;
    qint64 credit_balance_after_minor = 0;
    qint64 debit_held_after_minor = 0; ///< what is set aside on the account by open holds, after this entry
    qint64 credit_held_after_minor = 0;
    StatementPlace debit_place;
    StatementPlace credit_place;

    [[nodiscard]] bool names(AccountNumber account) const { return debit == account || credit == account; }
    /// In the statement of `account`, which the entry names.
    [[nodiscard]] const StatementPlace& placeOf(AccountNumber account) const
    {
        return debit == account ? debit_place : credit_place;
    }
    [[nodiscard]] Money amount() const { return {amount_minor, currency}; }
    friend bool operator==(const Entry&, const Entry&) = default;
};

/// Whether an entry of this kind changes balances; hold and release only set money aside and give it back.
[[nodiscard]] constexpr bool movesMoney(EntryKind kind)
{
    return kind != EntryKind::hold && kind != EntryKind::release;
}

/// Whether an entry of this kind is about an earlier one, from which it takes its accounts.
[[nodiscard]] constexpr bool refersToEntry(EntryKind kind)
{
    return kind == EntryKind::capture || kind == EntryKind::release || kind == EntryKind::reversal;
}

/// The entry as bytes, less its places in the statements, which follow from the entries before it, that never
/// depend on a machine or a database: what seals are made over. Integers are big-endian, signed ones in two's
/// complement, in this order: layout version u8 (1), id i64, kind u8 (place in EntryKind), debit i64, credit
/// i64, amount i64, currency u16 (ISO 4217 number), time i64 (ms since 1970), key 16 bytes, leg u32, actor
/// i64, about i64, debit balance after i64, credit balance after i64, debit held after i64, credit held after
/// i64, memo length u32, memo in UTF-8.
[[nodiscard]] QByteArray canonicalBytes(const Entry& entry);

} // namespace florin::ledger
