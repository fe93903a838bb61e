// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/csv.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <csv.h>

namespace florin::ctl::csv
{
namespace
{

struct Rows {
    QList<QStringList> rows;
    QStringList current;
};

extern "C" {
void takeField(void* field, std::size_t size, void* into)
{
    static_cast<Rows*>(into)->current.append(
        QString::fromUtf8(static_cast<const char*>(field), static_cast<qsizetype>(size)));
}
void takeRow(int, void* into)
{
    auto* const rows = static_cast<Rows*>(into);
    rows->rows.append(std::exchange(rows->current, {}));
}
}

/// libcsv's parser with its memory.
class Parser
{
public:
    Parser() { csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI); }
    ~Parser() { csv_free(&m_parser); }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;

    bool parse(const QByteArray& bytes, Rows& rows)
    {
        const auto size = static_cast<std::size_t>(bytes.size());
        return csv_parse(&m_parser, bytes.constData(), size, takeField, takeRow, &rows) == size &&
               csv_fini(&m_parser, takeField, takeRow, &rows) == 0;
    }

private:
    csv_parser m_parser{};
};

Problem invalidRow(qsizetype row, const QString& reason)
{
    return {ProblemCode::row_invalid,
            {{QStringLiteral("row"), qint64{row}}, {QStringLiteral("reason"), reason}}};
}

bool isNumber(const QString& cell)
{
    static const QRegularExpression number(QStringLiteral("^-?[0-9]+([.][0-9]+)?$"));
    return number.match(cell).hasMatch();
}

QString disarmed(const QString& cell)
{
    static const QString starts = QStringLiteral("=+-@\t\r");
    const bool could_run = !cell.isEmpty() && starts.contains(cell[0]) && !isNumber(cell);
    return could_run ? u'\'' + cell : cell;
}

} // namespace

Result<QList<QStringList>> parse(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return refuse(invalidRow(1, QStringLiteral("the file is not in UTF-8")));
    Rows rows;
    // The decoder has taken the byte order mark off.
    if (!Parser().parse(text.toUtf8(), rows))
        return refuse(
            invalidRow(rows.rows.size() + 1, QStringLiteral("a quotation mark stands in the wrong place")));
    return rows.rows;
}

QByteArray line(const QStringList& cells)
{
    QByteArray line;
    for (const QString& cell : cells) {
        const QByteArray bytes = disarmed(cell).toUtf8();
        const auto size = static_cast<std::size_t>(bytes.size());
        QByteArray quoted(2 * bytes.size() + 2, '\0');
        const std::size_t length =
            csv_write(quoted.data(), static_cast<std::size_t>(quoted.size()), bytes.constData(), size);
        line += (line.isEmpty() ? "" : ",") + quoted.left(static_cast<qsizetype>(length));
    }
    return line + "\r\n";
}

} // namespace florin::ctl::csv
