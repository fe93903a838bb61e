// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/feedback_file.h"

#include "core/csv.h"

namespace florin::contract
{
namespace
{

/// Well below what a frame holds, whatever the texts are made of.
constexpr std::size_t max_portion_rows = 200;
constexpr qsizetype max_portion_bytes = 128 * 1024;

const QString customer_id_column = QStringLiteral("Customer_ID");
const QString name_column = QStringLiteral("Name");
const QString text_column = QStringLiteral("Feedback");

/// An older row may leave out nothing that is kept of it.
template<class Bound>
std::optional<QString> whyNot(const QString& column, const QString& value)
{
    const auto why = whyNotText(value, Bound::max_characters, Fill::Required, Bound::lines);
    return why ? std::optional(column + u' ' + *why) : std::nullopt;
}

qsizetype bytesOf(const FeedbackRow& row)
{
    constexpr qsizetype around = 64;
    return around + row.customer_id.value.toUtf8().size() + row.name.value.toUtf8().size() +
           row.text.value.toUtf8().size();
}

} // namespace

FeedbackRow trimmed(const FeedbackRow& row)
{
    return {row.customer_id.value.trimmed(), row.name.value.trimmed(), row.text.value.trimmed()};
}

std::optional<QString> whyNotRow(const FeedbackRow& row)
{
    if (auto why = whyNot<decltype(AddFeedback::customer_id)>(customer_id_column, row.customer_id))
        return why;
    if (auto why = whyNot<decltype(AddFeedback::name)>(name_column, row.name))
        return why;
    return whyNot<FeedbackText>(text_column, row.text);
}

Result<FeedbackFile> readFeedbackFile(const QByteArray& bytes)
{
    const auto table = csv::read(bytes);
    if (!table)
        return refuse(table.error());
    const auto customer_id = table->column(customer_id_column);
    const auto name = table->column(name_column);
    const auto text = table->column(text_column);
    if (!customer_id || !name || !text)
        return refuse(Problem(ProblemCode::file_unreadable,
                              {{QStringLiteral("reason"),
                                QStringLiteral("it has no columns Customer_ID, Name and Feedback")}}));
    FeedbackFile file;
    qint32 number = 0;
    for (const QStringList& fields : table->rows) {
        ++number;
        const FeedbackRow row = trimmed({fields[*customer_id], fields[*name], fields[*text]});
        if (auto why = whyNotRow(row))
            file.refused.push_back({number, std::move(*why)});
        else
            file.rows.push_back({number, row});
    }
    return file;
}

std::size_t endOfPortion(const std::vector<FeedbackFile::Row>& rows, std::size_t begin)
{
    qsizetype bytes = 0;
    std::size_t end = begin;
    while (end < rows.size() && end - begin < max_portion_rows) {
        bytes += bytesOf(rows[end].row);
        if (end > begin && bytes > max_portion_bytes)
            break;
        ++end;
    }
    return end;
}

} // namespace florin::contract
