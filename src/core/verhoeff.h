// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace florin::verhoeff
{

/// The check digit (0 to 9) that makes `digits` valid when appended. Finds every single wrong digit and every
/// swap of neighbours. Only '0' to '9' may stand in `digits`.
/// Source: J. Verhoeff, Error Detecting Decimal Codes, Mathematical Centre Tract 29, Amsterdam 1969.
[[nodiscard]] int checkDigit(QStringView digits);

/// Whether the last digit is the check digit of those before it.
[[nodiscard]] bool isValid(QStringView digits);

} // namespace florin::verhoeff
