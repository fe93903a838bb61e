// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/feedback.h"

namespace florin::contract
{

/// An older system's feedback table, as read from its CSV file.
struct FeedbackFile {
    struct Row {
        qint32 number = 0; ///< 1 is the first after the heading
        FeedbackRow row;
    };
    std::vector<Row> rows;
    std::vector<RowReport> refused; ///< what the bank would not take
};

/// As it is kept: without white space around its fields.
[[nodiscard]] FeedbackRow trimmed(const FeedbackRow& row);
/// Why the bank does not take a trimmed row, an English phrase ("Name is empty"); nothing when it does.
[[nodiscard]] std::optional<QString> whyNotRow(const FeedbackRow& row);

/// The columns are found by their headings (Customer_ID, Name, Feedback) in any order and any case.
/// row_invalid when it is no CSV, file_unreadable with the value "reason" when a column is missing.
[[nodiscard]] Result<FeedbackFile> readFeedbackFile(const QByteArray& bytes);

/// Where the portion that begins at `begin` ends: at most as much as one request holds.
[[nodiscard]] std::size_t endOfPortion(const std::vector<FeedbackFile::Row>& rows, std::size_t begin);

} // namespace florin::contract
