// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/account_state.h"

#include "core/invariant.h"
#include "ledger/entry.h"

namespace florin::ledger
{

void AccountState::apply(const Entry& entry)
{
    invariant(entry.id > last_entry);
    if (entry.debit == number) {
        balance_minor = entry.debit_balance_after_minor;
        held_minor = entry.debit_held_after_minor;
    } else {
        invariant(entry.credit == number);
        balance_minor = entry.credit_balance_after_minor;
        held_minor = entry.credit_held_after_minor;
    }
    last_entry = entry.id;
    entries = entry.placeOf(number).ordinal;
}

} // namespace florin::ledger
