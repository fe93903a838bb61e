// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tables/sql_catalogue.h"

#include <array>

namespace florin::store
{
namespace
{

using Texts = std::array<QByteArray, sql_count>;

/// Each ? outside a quoted text as $1, $2 ...
QByteArray numbered(const char* text)
{
    QByteArray result;
    int count = 0;
    bool quoted = false;
    for (const char sign : QByteArrayView(text)) {
        quoted = quoted != (sign == '\'');
        if (sign == '?' && !quoted)
            result += '$' + QByteArray::number(++count);
        else
            result += sign;
    }
    return result;
}

} // namespace

const QByteArray& sqlText(Sql statement)
{
    static const auto all = [] {
        Texts texts;
        for (std::size_t i = 0; i < texts.size(); ++i)
            texts[i] = QByteArray(sqlTexts(Dialect::SqlCipher)[i].text);
        return texts;
    }();
    return all[static_cast<std::size_t>(statement)];
}

const QByteArray& postgresText(Sql statement)
{
    static const auto all = [] {
        Texts texts;
        for (std::size_t i = 0; i < texts.size(); ++i)
            texts[i] = numbered(sqlTexts(Dialect::Postgres)[i].text);
        return texts;
    }();
    return all[static_cast<std::size_t>(statement)];
}

QString sqlName(Sql statement)
{
    return QString::fromLatin1(sqlTexts(Dialect::SqlCipher)[static_cast<std::size_t>(statement)].name);
}

std::optional<Sql> sqlByName(QStringView name)
{
    const auto all = sqlTexts(Dialect::SqlCipher);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (name == QLatin1StringView(all[i].name))
            return static_cast<Sql>(i);
    }
    return std::nullopt;
}

} // namespace florin::store
