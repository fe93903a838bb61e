// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands/formats.h"

namespace florin::ctl
{

Attempt<void> addMoments(const Input& input, const QStringList& options, QJsonObject& fields)
{
    for (const QString& option : options) {
        if (!input.has(option))
            continue;
        const auto moment = Input::moment(input.value(option));
        if (!moment)
            return fail(moment.error());
        fields.insert(option, *moment);
    }
    return {};
}

Attempt<Format> formatOf(const Input& input)
{
    const QString name = input.value(QStringLiteral("format"));
    if (name == QStringLiteral("table"))
        return Format::Table;
    if (name == QStringLiteral("json"))
        return Format::Json;
    if (name == QStringLiteral("csv"))
        return Format::Csv;
    return wrongUsage(QStringLiteral("the format %1 is not one of those --help lists.").arg(name));
}

Table statementTable(const std::vector<contract::StatementLine>& lines)
{
    Table table{{{QStringLiteral("Entry"), Align::Right},
                 {QStringLiteral("Time")},
                 {QStringLiteral("Kind")},
                 {QStringLiteral("Amount"), Align::Right},
                 {QStringLiteral("Balance"), Align::Right},
                 {QStringLiteral("Currency")},
                 {QStringLiteral("Counterpart")},
                 {QStringLiteral("Name")},
                 {QStringLiteral("Memo")}},
                {}};
    for (const auto& line : lines)
        table.rows.append({QString::number(line.entry.value), timeText(line.time), wordOf(line.kind),
                           line.amount.toDecimal(), line.balance.toDecimal(), line.amount.currency().code(),
                           line.counterpart.isNull() ? QString() : line.counterpart.toText(),
                           line.counterpart_name, line.memo});
    return table;
}

} // namespace florin::ctl
