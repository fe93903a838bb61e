// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/customer_store.h"

namespace florin::store
{

QString Customer::fullName() const
{
    return (first_name + QLatin1Char(' ') + last_name).trimmed();
}

} // namespace florin::store
