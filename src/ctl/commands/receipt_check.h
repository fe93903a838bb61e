// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/receipts.h"
#include "ctl/failure.h"
#include "ledger/entry_receipt.h"

namespace florin::ctl
{

/// The proof that a receipt holds. receipt_refused when something in it has not the form it must have.
[[nodiscard]] Result<ledger::EntryReceipt> proofIn(const contract::ReceiptFile& receipt);
/// Needs nothing but the two. receipt_refused, with what is wrong in plain words.
[[nodiscard]] Result<void> checkReceipt(const contract::ReceiptFile& receipt, const QByteArray& public_key);

/// The 32 bytes of the bank's public key: from 64 hexadecimal digits, or from a file that holds them or the
/// key in PEM form.
[[nodiscard]] Attempt<QByteArray> publicKeyFrom(const QString& text_or_file);

} // namespace florin::ctl
