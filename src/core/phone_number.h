// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace florin
{

/// An Indian mobile number as it is kept, in E.164 ("+919000000009"), from what a person typed: ten digits
/// that begin with 6 to 9, with "+91", "91" or the trunk prefix "0" before them or not; spaces and dashes are
/// passed over. Nothing when it is no such number.
/// Source: Department of Telecommunications, National Numbering Plan.
[[nodiscard]] std::optional<QString> mobileNumberFromText(QStringView text);

} // namespace florin
