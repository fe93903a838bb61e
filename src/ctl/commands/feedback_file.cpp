// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands/feedback_file.h"

#include "contract/json.h"
#include "contract/problem_catalogue.h"
#include "core/csv.h"

namespace florin::ctl
{
namespace
{

/// Well below what a frame holds, whatever the texts are made of.
constexpr std::size_t max_portion_rows = 200;
constexpr qsizetype max_portion_bytes = 128 * 1024;

/// With the request's own bounds: the same check that the server makes.
Result<contract::FeedbackRow> rowOf(const QString& customer_id, const QString& name, const QString& text)
{
    return contract::json::fromObject<contract::FeedbackRow>({{QStringLiteral("customer_id"), customer_id},
                                                              {QStringLiteral("name"), name},
                                                              {QStringLiteral("text"), text}},
                                                             contract::Unknown::Refused);
}

qsizetype bytesOf(const contract::FeedbackRow& row)
{
    constexpr qsizetype around = 64;
    return around + row.customer_id.value.toUtf8().size() + row.name.value.toUtf8().size() +
           row.text.value.toUtf8().size();
}

} // namespace

Result<FeedbackFile> readFeedbackFile(const QByteArray& bytes)
{
    const auto table = csv::read(bytes);
    if (!table)
        return refuse(table.error());
    const auto customer_id = table->column(u"Customer_ID");
    const auto name = table->column(u"Name");
    const auto text = table->column(u"Feedback");
    if (!customer_id || !name || !text)
        return refuse(Problem(ProblemCode::row_invalid,
                              {{QStringLiteral("row"), qint64{0}},
                               {QStringLiteral("reason"),
                                QStringLiteral("the heading must name Customer_ID, Name and Feedback")}}));
    FeedbackFile file;
    for (const QStringList& fields : table->rows) {
        const auto number = static_cast<qint32>(file.rows.size() + file.refused.size() + 1);
        if (const auto row = rowOf(fields[*customer_id], fields[*name], fields[*text]))
            file.rows.push_back({number, *row});
        else
            file.refused.push_back({number, contract::wordsOf(row.error()).reason});
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

} // namespace florin::ctl
