// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "core/problem.h"
#include "store/customer_store.h"
#include "store/message_store.h"

#include <QString>

namespace florin::server::phones
{

/// Where a customer is told what is not theirs to refuse: the number they gave for SMS, else the one in their
/// record. Empty where there is none.
[[nodiscard]] Result<QString> numberOf(CustomerId customer, store::MessageReader& messages,
                                       store::CustomerReader& customers);
/// Enough for its owner to know it again, and nothing for anybody else: "+91 ••••• ••009".
[[nodiscard]] QString masked(const QString& number);
/// The number that the branch has put down for a customer, in E.164; invalid_phone when there is none.
[[nodiscard]] Result<QString> recordedNumber(CustomerId customer, store::CustomerReader& customers);

} // namespace florin::server::phones
