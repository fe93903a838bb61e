// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verhoeff.h"

#include <array>

namespace florin::verhoeff
{
namespace
{

using Table = std::array<std::array<int, 10>, 10>;

// Multiplication in the dihedral group D5: rotations are 0 to 4, reflections 5 to 9.
constexpr Table products = [] {
    Table table{};
    for (int a = 0; a < 10; ++a) {
        for (int b = 0; b < 10; ++b) {
            const int turn = a < 5 ? (a + b) % 5 : (a - b + 10) % 5;
            table[static_cast<std::size_t>(a)][static_cast<std::size_t>(b)] =
                (a < 5) == (b < 5) ? turn : turn + 5;
        }
    }
    return table;
}();

constexpr std::array<int, 10> permutation{1, 5, 7, 6, 2, 8, 3, 0, 9, 4};

/// The check sum over `digits` when the last of them stands at `position` counted from the right.
int checksum(QStringView digits, int position)
{
    int sum = 0;
    for (qsizetype i = digits.size() - 1; i >= 0; --i, ++position) {
        auto digit = static_cast<std::size_t>(digits[i].unicode() - u'0');
        for (int times = 0; times < position % 8; ++times)
            digit = static_cast<std::size_t>(permutation[digit]);
        sum = products[static_cast<std::size_t>(sum)][digit];
    }
    return sum;
}

} // namespace

int checkDigit(QStringView digits)
{
    const int sum = checksum(digits, 1);
    return sum < 5 ? (5 - sum) % 5 : sum; // the inverse: reflections are their own
}

bool isValid(QStringView digits)
{
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return false;
    }
    return !digits.isEmpty() && checksum(digits, 0) == 0;
}

} // namespace florin::verhoeff
