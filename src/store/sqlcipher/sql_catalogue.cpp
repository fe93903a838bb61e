// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/sql_catalogue.h"

#include <array>

namespace florin::store
{

const QByteArray& sqlText(Sql statement)
{
    static const auto all = [] {
        std::array<QByteArray, sql_count> texts;
        for (std::size_t i = 0; i < texts.size(); ++i)
            texts[i] = QByteArray(sqlTexts()[i].text);
        return texts;
    }();
    return all[static_cast<std::size_t>(statement)];
}

QString sqlName(Sql statement)
{
    return QString::fromLatin1(sqlTexts()[static_cast<std::size_t>(statement)].name);
}

std::optional<Sql> sqlByName(QStringView name)
{
    const auto all = sqlTexts();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (name == QLatin1StringView(all[i].name))
            return static_cast<Sql>(i);
    }
    return std::nullopt;
}

} // namespace florin::store
