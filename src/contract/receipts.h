// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/common.h"

/// Receipts that anybody can check with the bank's public key alone. The file's members, and every byte that
/// is hashed and signed, stand in docs/receipts.md; hashes, blinds and signatures travel as small hexadecimal
/// digits.
namespace florin::contract
{

/// What was done.
struct ReceiptEntry {
    EntryId entry;
    EntryKind kind = EntryKind::transfer;
    Timestamp time;
    AccountNumber from;
    AccountNumber to;
    Money amount;
    QString memo;
    std::optional<EntryId> about;
    QString record; ///< commitment to everything else the journal holds of it
};
BOOST_DESCRIBE_STRUCT(ReceiptEntry, (), (entry, kind, time, from, to, amount, memo, about, record))

/// One of its accounts after it. Without a blind only the commitment is known: the balance is not the
/// receipt's owner's to show.
struct ReceiptAccount {
    QString commitment;
    std::optional<QString> blind;
    std::optional<Money> balance;
    std::optional<Money> held;
};
BOOST_DESCRIBE_STRUCT(ReceiptAccount, (), (commitment, blind, balance, held))

/// The signed seal that covers it.
struct ReceiptSeal {
    qint64 number = 0;
    EntryId first;
    EntryId last;
    QString root;
    QString marks;
    QString previous;
    Timestamp time;
    QString signature;
};
BOOST_DESCRIBE_STRUCT(ReceiptSeal, (), (number, first, last, root, marks, previous, time, signature))

struct ReceiptFile {
    static constexpr qint32 current_format = 1;

    qint32 florin_receipt = current_format; ///< the format
    ReceiptEntry entry;
    ReceiptAccount from_account;
    ReceiptAccount to_account;
    ReceiptSeal seal;
    std::vector<QString> path; ///< from the entry's leaf to the seal's root, lowest first
};
BOOST_DESCRIBE_STRUCT(ReceiptFile, (), (florin_receipt, entry, from_account, to_account, seal, path))

/// Customers get receipts of their own accounts' entries; anything else is unknown to them. not_sealed for an
/// entry whose seal is still to come.
struct SealedReceipt {
    static constexpr Operation operation{"money.receipt", Permission::view_accounts, Effect::Reads,
                                         "Proves a transaction: a receipt anybody can check offline."};
    using Reply = ReceiptFile;
    EntryId entry;
    /// Whose balance it shows, one of the entry's accounts. Absent: for a customer, those of their own; for
    /// staff, none.
    std::optional<AccountNumber> account;
    static constexpr auto looks_at = &SealedReceipt::entry;
};
BOOST_DESCRIBE_STRUCT(SealedReceipt, (), (entry, account))

/// For comparison: whoever checks a receipt must have the key from the bank by another way than the
/// receipt's.
struct SealingKey {
    static constexpr Operation operation{"money.seal_key", Permission::logged_in, Effect::Reads,
                                         "The public key that the bank's receipts are checked with."};
    struct Reply {
        QString algorithm; ///< "Ed25519"
        QString public_key;
    };
};
BOOST_DESCRIBE_STRUCT(SealingKey, (), ())
BOOST_DESCRIBE_STRUCT(SealingKey::Reply, (), (algorithm, public_key))

/// As it is kept: JSON, a member a line.
[[nodiscard]] QByteArray toBytes(const ReceiptFile& receipt);
/// receipt_refused when it is no receipt, or says anything in another way than toBytes does (spaces between
/// members aside): what is not read strictly could be changed unseen.
[[nodiscard]] Result<ReceiptFile> receiptFromBytes(const QByteArray& bytes);

using ReceiptOperations = boost::mp11::mp_list<SealedReceipt, SealingKey>;

} // namespace florin::contract
