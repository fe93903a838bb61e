// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"

#include <QLocale>
#include <QString>

namespace florin::desktop
{

/// The amount as it is written on a cheque: "One lakh two thousand six hundred rupees and fifty paise",
/// "एक लाख दो हज़ार छह सौ रुपये और पचास पैसे". Counts in lakh and crore; Hindi where the locale is Hindi, English
/// elsewhere. A currency other than INR is named by its code, its minor unit as a fraction ("AED and
/// 50/100").
[[nodiscard]] QString amountInWords(Money money, const QLocale& locale = QLocale());

} // namespace florin::desktop
