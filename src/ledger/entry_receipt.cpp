// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/entry_receipt.h"

#include "core/signing.h"
#include "ledger/merkle_tree.h"

namespace florin::ledger
{
namespace
{

/// Whether what is shown of an account, if anything is, is what the entry is committed to.
bool opens(const std::optional<ShownAccount>& shown, AccountNumber account, const QByteArray& commitment)
{
    return !shown ||
           (shown->after.account == account && commitmentTo(shown->after, shown->blind) == commitment);
}

} // namespace

std::optional<ReceiptFault> faultOf(const EntryReceipt& receipt, QByteArrayView public_key)
{
    const Seal& seal = receipt.seal;
    const EntryFacts& facts = receipt.entry.facts;
    if (!isSignedBy(public_key, signedBytes(seal), seal.signature))
        return ReceiptFault::Signature;
    if (!seal.covers(facts.id))
        return ReceiptFault::Place;
    const auto root = rootAlong(receipt.path, leafHash(leafBytes(receipt.entry)),
                                facts.id.value - seal.first.value, seal.size());
    if (root != seal.root)
        return ReceiptFault::Entry;
    if (!opens(receipt.debit, facts.debit, receipt.entry.debit) ||
        !opens(receipt.credit, facts.credit, receipt.entry.credit))
        return ReceiptFault::Balance;
    return std::nullopt;
}

} // namespace florin::ledger
