// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account_number.h"
#include "core/currency.h"
#include "core/ids.h"
#include "core/ledger_terms.h"
#include "core/problem.h"
#include "server/desk/write_context.h"

namespace florin::server
{

/// The bank's own accounts have numbers that follow from what they are, so that nothing has to be looked up;
/// they are opened when they are first needed. Serial numbers, currencies by their ISO 4217 number:
///  - from 1,000,000,000, plus n: an older system's account n (below 1,000,000)
///  - from 1,050,000,000, plus 1,000 x kind + currency: one of each kind and currency
///  - from 1,100,000,000, plus 1,000 x user + currency: the drawer of a user; user 0 is the self-service
///  counter
///  - from WriteContext::first_free_serial: everybody else, in turn

[[nodiscard]] AccountNumber bankAccount(AccountKind kind, Currency currency);
[[nodiscard]] AccountNumber drawerOf(UserId user, Currency currency);
/// Of a drawer's number, whose it is; null for the self-service counter.
[[nodiscard]] UserId holderOfDrawer(AccountNumber drawer);
/// The number of an older system's account; nothing when it is not between 1 and 999,999.
[[nodiscard]] std::optional<AccountNumber> legacyAccount(qint64 number);

/// The drawer the caller pays from and into: their own, or for a customer the self-service counter's. Opened
/// when it is not there yet.
[[nodiscard]] Result<AccountNumber> openDrawer(Currency currency, WriteContext& context);
[[nodiscard]] Result<AccountNumber> openBankAccount(AccountKind kind, Currency currency,
                                                    WriteContext& context);

} // namespace florin::server
