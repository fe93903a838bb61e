// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv.h"

#include <QStringDecoder>

#include <csv.h>

#include <memory>

namespace florin::csv
{
namespace
{

constexpr std::size_t max_rows = 100'000;

/// What the parser has seen so far; it calls back field by field.
struct Reading {
    Table table;
    QStringList row;
    qint64 row_number = 0; ///< 0 is the heading
    std::optional<Problem> problem;
};

Problem invalidRow(qint64 row, const QString& reason)
{
    return {ProblemCode::row_invalid, {{QStringLiteral("row"), row}, {QStringLiteral("reason"), reason}}};
}

void takeField(void* data, std::size_t size, void* context)
{
    auto& reading = *static_cast<Reading*>(context);
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(QByteArrayView(static_cast<const char*>(data), static_cast<qsizetype>(size)));
    if (decode.hasError() && !reading.problem)
        reading.problem = invalidRow(reading.row_number, QStringLiteral("it is not UTF-8 text"));
    reading.row.append(text);
}

void takeRow(int, void* context)
{
    auto& reading = *static_cast<Reading*>(context);
    QStringList row = std::exchange(reading.row, {});
    if (reading.problem)
        return;
    if (reading.row_number == 0)
        reading.table.heading = std::move(row);
    else if (row.size() != reading.table.heading.size())
        reading.problem =
            invalidRow(reading.row_number, QStringLiteral("it has %1 fields where the heading has %2")
                                               .arg(row.size())
                                               .arg(reading.table.heading.size()));
    else if (reading.table.rows.size() == max_rows)
        reading.problem =
            invalidRow(reading.row_number, QStringLiteral("there are more than %1 rows").arg(max_rows));
    else
        reading.table.rows.push_back(std::move(row));
    ++reading.row_number;
}

bool looksLikeFormula(const QString& field)
{
    if (field.isEmpty() || !QStringView(u"=+-@\t\r").contains(field[0]))
        return false;
    bool is_number = false;
    field.toDouble(&is_number);
    return !is_number;
}

QByteArray quoted(const QString& field)
{
    const QByteArray bytes = (looksLikeFormula(field) ? u'\'' + field : field).toUtf8();
    const bool plain =
        !bytes.contains(',') && !bytes.contains('"') && !bytes.contains('\n') && !bytes.contains('\r');
    if (plain)
        return bytes;
    QByteArray result(bytes.size() * 2 + 2, Qt::Uninitialized);
    const std::size_t size = csv_write(result.data(), static_cast<std::size_t>(result.size()),
                                       bytes.constData(), static_cast<std::size_t>(bytes.size()));
    result.resize(static_cast<qsizetype>(size));
    return result;
}

} // namespace

std::optional<qsizetype> Table::column(QStringView name) const
{
    for (qsizetype i = 0; i < heading.size(); ++i) {
        if (heading[i].trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return i;
    }
    return std::nullopt;
}

Result<Table> read(const QByteArray& text)
{
    csv_parser parser;
    if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI) != 0)
        return refuse(ProblemCode::internal);
    const std::unique_ptr<csv_parser, void (*)(csv_parser*)> release(&parser, &csv_free);
    Reading reading;
    const QByteArrayView body = QByteArrayView(text).sliced(text.startsWith("\xEF\xBB\xBF") ? 3 : 0);
    const std::size_t size = static_cast<std::size_t>(body.size());
    const bool whole = csv_parse(&parser, body.data(), size, &takeField, &takeRow, &reading) == size &&
                       csv_fini(&parser, &takeField, &takeRow, &reading) == 0;
    if (reading.problem)
        return refuse(std::move(*reading.problem));
    if (!whole)
        return refuse(
            invalidRow(reading.row_number, QStringLiteral("a quotation mark is missing or stands alone")));
    if (reading.table.heading.isEmpty())
        return refuse(invalidRow(0, QStringLiteral("there is no heading")));
    return std::move(reading.table);
}

QByteArray line(const QStringList& fields)
{
    QByteArrayList parts;
    for (const QString& field : fields)
        parts.append(quoted(field));
    return parts.join(',') + "\r\n";
}

} // namespace florin::csv
