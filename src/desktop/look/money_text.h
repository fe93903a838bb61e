// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"

#include <QLocale>
#include <QString>

namespace florin::desktop
{

/// Whether money that came in says so with a plus sign.
enum class MoneySign { WhenNegative, Always };

/// "₹1,02,600.00", "−₹450.00" (U+2212), "+₹450.00", "AED 1,200.00": the currency's decimals, the locale's
/// digits and grouping (lakh and crore in en_IN and hi_IN). In a right-to-left layout it is isolated, so the
/// sign stays put.
[[nodiscard]] QString moneyText(Money money, MoneySign sign = MoneySign::WhenNegative,
                                const QLocale& locale = QLocale());
/// The same without the currency sign: "1,02,600.00".
[[nodiscard]] QString moneyFigures(Money money, const QLocale& locale = QLocale());

/// Reads what a person typed or pasted: grouping, spaces, currency sign and the locale's digits are let pass,
/// more decimals than the currency has are refused (amount_too_precise), so is anything else
/// (amount_malformed).
[[nodiscard]] tl::expected<Money, ProblemCode> moneyFromText(const QString& text, Currency currency,
                                                             const QLocale& locale = QLocale());

} // namespace florin::desktop
