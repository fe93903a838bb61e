// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands/feedback_file.h"

#include "contract/json.h"
#include "contract/problem_catalogue.h"
#include "ctl/csv.h"

namespace florin::ctl
{
namespace
{

/// Well below what a frame holds, whatever the texts are made of.
constexpr std::size_t max_portion_rows = 200;
constexpr qsizetype max_portion_bytes = 128 * 1024;

Problem invalid(qint64 row, const QString& reason)
{
    return {ProblemCode::row_invalid, {{QStringLiteral("row"), row}, {QStringLiteral("reason"), reason}}};
}

struct Columns {
    qsizetype customer_id = -1;
    qsizetype name = -1;
    qsizetype text = -1;
};

Columns findColumns(const QStringList& heading)
{
    Columns columns;
    for (qsizetype i = 0; i < heading.size(); ++i) {
        const QString title = heading[i].trimmed().toLower();
        if (title == QStringLiteral("customer_id"))
            columns.customer_id = i;
        else if (title == QStringLiteral("name"))
            columns.name = i;
        else if (title == QStringLiteral("feedback"))
            columns.text = i;
    }
    return columns;
}

/// With the request's own bounds: the same check that the server makes.
Result<contract::FeedbackRow> rowOf(const QStringList& cells, const Columns& columns)
{
    return contract::json::fromObject<contract::FeedbackRow>(
        {{QStringLiteral("customer_id"), cells.value(columns.customer_id)},
         {QStringLiteral("name"), cells.value(columns.name)},
         {QStringLiteral("text"), cells.value(columns.text)}},
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
    const auto lines = csv::parse(bytes);
    if (!lines)
        return refuse(lines.error());
    if (lines->isEmpty())
        return refuse(invalid(0, QStringLiteral("the file is empty")));
    const Columns columns = findColumns(lines->front());
    if (columns.customer_id < 0 || columns.name < 0 || columns.text < 0)
        return refuse(invalid(0, QStringLiteral("the heading must name Customer_ID, Name and Feedback")));
    FeedbackFile file;
    for (qsizetype i = 1; i < lines->size(); ++i) {
        const auto number = static_cast<qint32>(i);
        if (lines->at(i).size() != lines->front().size()) {
            file.refused.push_back({number, QStringLiteral("has %1 columns where the heading has %2")
                                                .arg(lines->at(i).size())
                                                .arg(lines->front().size())});
        } else if (const auto row = rowOf(lines->at(i), columns)) {
            file.rows.push_back({number, *row});
        } else {
            file.refused.push_back({number, contract::wordsOf(row.error()).reason});
        }
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
