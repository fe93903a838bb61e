// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/feedback.h"

namespace florin::ctl
{

/// An older system's feedback table, as read from its CSV file.
struct FeedbackFile {
    struct Row {
        qint32 number = 0; ///< 1 is the first after the heading
        contract::FeedbackRow row;
    };
    std::vector<Row> rows;
    std::vector<contract::RowReport> refused; ///< what does not even fit a request
};

/// The columns are found by their headings (Customer_ID, Name, Feedback) in any order and any case;
/// row_invalid when one is missing or the file is no CSV.
[[nodiscard]] Result<FeedbackFile> readFeedbackFile(const QByteArray& bytes);

/// Where the portion that begins at `begin` ends: at most as much as one request holds.
[[nodiscard]] std::size_t endOfPortion(const std::vector<FeedbackFile::Row>& rows, std::size_t begin);

} // namespace florin::ctl
