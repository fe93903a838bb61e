// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account_number.h"
#include "core/clock.h"
#include "core/ids.h"
#include "core/ledger_terms.h"
#include "core/money.h"

#include <QString>

namespace florin::desktop
{

/// What a person is left with after money moved.
struct Receipt {
    EntryKind kind = EntryKind::transfer;
    EntryId entry;
    Timestamp time; ///< when the answer came
    AccountNumber account;
    AccountNumber counterpart; ///< null for cash
    QString counterpart_name;
    Money amount;
    Money balance; ///< of `account`, after it
    QString memo;
};

} // namespace florin::desktop
