// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/merkle_proof.h"
#include "ledger/seal.h"
#include "ledger/sealed_entry.h"

#include <optional>

namespace florin::ledger
{

/// An account's balance, shown: what opens its commitment.
struct ShownAccount {
    AccountAfter after;
    QByteArray blind;
};

/// Everything that proves one entry to somebody who has the bank's public key and nothing else.
struct EntryReceipt {
    SealedEntry entry;
    std::optional<ShownAccount> debit;
    std::optional<ShownAccount> credit;
    Seal seal;
    MerklePath path; ///< of the entry's leaf in the seal's tree
};

/// Why a receipt proves nothing.
enum class ReceiptFault {
    Signature, ///< the seal is not signed with that key, or was changed
    Place,     ///< the seal does not cover this entry
    Entry,     ///< the entry does not lead to the seal's root: it, or the path, was changed
    Balance,   ///< a balance is not the one that was sealed
};

/// Nothing when the receipt holds. The lengths of hashes, blinds and signature are the caller's to check
/// before (an invariant).
[[nodiscard]] std::optional<ReceiptFault> faultOf(const EntryReceipt& receipt, QByteArrayView public_key);

} // namespace florin::ledger
