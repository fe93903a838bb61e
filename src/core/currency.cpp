// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/currency.h"

#include "core/invariant.h"

#include <algorithm>
#include <array>
#include <vector>

namespace florin
{
namespace
{

struct Row {
    std::uint16_t number;
    std::uint8_t exponent;
    const char* code;
    const char16_t* symbol; // nullptr: the code stands for it
};

// ISO 4217:2015, table A.1 (active codes): those that a branch in India, the Gulf or the large trading places
// meets.
constexpr std::array rows{
    Row{784, 2, "AED", nullptr}, Row{36, 2, "AUD", u"A$"},    Row{50, 2, "BDT", u"৳"},
    Row{48, 3, "BHD", nullptr},  Row{64, 2, "BTN", nullptr},  Row{124, 2, "CAD", u"C$"},
    Row{756, 2, "CHF", nullptr}, Row{156, 2, "CNY", u"CN¥"},  Row{978, 2, "EUR", u"€"},
    Row{826, 2, "GBP", u"£"},    Row{344, 2, "HKD", u"HK$"},  Row{356, 2, "INR", u"₹"},
    Row{392, 0, "JPY", u"¥"},    Row{410, 0, "KRW", u"₩"},    Row{414, 3, "KWD", nullptr},
    Row{144, 2, "LKR", nullptr}, Row{462, 2, "MVR", nullptr}, Row{458, 2, "MYR", nullptr},
    Row{524, 2, "NPR", nullptr}, Row{512, 3, "OMR", nullptr}, Row{634, 2, "QAR", nullptr},
    Row{682, 2, "SAR", nullptr}, Row{702, 2, "SGD", u"S$"},   Row{764, 2, "THB", u"฿"},
    Row{840, 2, "USD", u"$"},    Row{710, 2, "ZAR", nullptr},
};

const Row& rowOf(int number)
{
    const auto* row = std::ranges::find(rows, number, &Row::number);
    invariant(row != rows.end());
    return *row;
}

} // namespace

std::optional<Currency> Currency::fromCode(QStringView code)
{
    const auto* row =
        std::ranges::find_if(rows, [code](const Row& r) { return code == QLatin1StringView(r.code); });
    return row == rows.end() ? std::nullopt : std::optional(Currency(row->number));
}

std::optional<Currency> Currency::fromNumber(int number)
{
    const auto* row = std::ranges::find(rows, number, &Row::number);
    return row == rows.end() ? std::nullopt : std::optional(Currency(row->number));
}

std::span<const Currency> Currency::all()
{
    static const auto currencies = [] {
        std::vector<Currency> list;
        for (const Row& row : rows)
            list.push_back(Currency(row.number));
        return list;
    }();
    return currencies;
}

QString Currency::code() const
{
    return QString::fromLatin1(rowOf(m_number).code);
}

int Currency::exponent() const
{
    return rowOf(m_number).exponent;
}

QString Currency::symbol() const
{
    const Row& row = rowOf(m_number);
    return row.symbol ? QString::fromUtf16(row.symbol) : QString::fromLatin1(row.code);
}

} // namespace florin
