// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace florin
{

/// The twelve digits of an Aadhaar number, from what a person typed: spaces and dashes are passed over.
/// Nothing unless there are exactly twelve digits, the first is neither 0 nor 1, and the last is the Verhoeff
/// check digit of the others. It says nothing about whether the number was ever given out.
/// Source: Unique Identification Authority of India, "UID Numbering Scheme".
[[nodiscard]] std::optional<QString> aadhaarFromText(QStringView text);

/// "XXXX XXXX 1234" from the last four digits: as much as may be shown. Empty when there are none.
[[nodiscard]] QString maskedAadhaar(const QString& last_four);

} // namespace florin
