// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>

namespace florin
{

/// Whether a text may stay empty, and whether it may have more than one line.
enum class Fill { Optional, Required };
enum class Lines { One, Many };

/// Why `value` does not fit; nothing when it does. An English phrase to put after the field's name.
[[nodiscard]] std::optional<QString> whyNotText(QStringView value, int max_characters, Fill fill,
                                                Lines lines);

/// Text of at most `Max` characters (UTF-16 units) without control characters; line breaks only with
/// Lines::Many. Checked where it enters the program (contract coding); inside it is just a QString with a
/// name for its bound.
template<int Max, Fill F = Fill::Optional, Lines L = Lines::One>
struct Text {
    static constexpr int max_characters = Max;
    static constexpr Fill fill = F;
    static constexpr Lines lines = L;
    QString value;

    Text() = default;
    // NOLINTNEXTLINE(google-explicit-constructor): a text is written where one is wanted
    Text(QString v) : value(std::move(v)) {}
    // NOLINTNEXTLINE(google-explicit-constructor)
    operator const QString&() const { return value; }
    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const Text&, const Text&) = default;
};

} // namespace florin
