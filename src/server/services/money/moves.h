// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/money.h"
#include "server/desk/write_context.h"

namespace florin::server
{

/// Cash from the caller's drawer into an account, and back. Refused as ledger::Book::post says.
[[nodiscard]] Result<contract::Moved> payIn(AccountNumber account, Money amount, const QString& memo,
                                            const IdempotencyKey& key, WriteContext& context);
[[nodiscard]] Result<contract::Moved> payOut(AccountNumber account, Money amount, const QString& memo,
                                             const IdempotencyKey& key, WriteContext& context);
/// One posting under one key; answers with the balance it left in `seen_from`.
[[nodiscard]] Result<contract::Moved> moveOnce(ledger::Posting posting, AccountNumber seen_from,
                                               const IdempotencyKey& key, WriteContext& context);

} // namespace florin::server
