// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/common.h"

namespace florin::contract
{

using FeedbackText = Text<2000, Fill::Required, Lines::Many>;

struct FeedbackItem {
    FeedbackId feedback;
    QString customer_id; ///< as the customer or the older system wrote it: "TL4523"
    QString name;
    QString text;
    Timestamp time;
    QString answer; ///< empty: not answered yet
    QString answered_by;
    std::optional<Timestamp> answered;
};
BOOST_DESCRIBE_STRUCT(FeedbackItem, (),
                      (feedback, customer_id, name, text, time, answer, answered_by, answered))

/// A customer's name and number come from the session; staff may write down what somebody told them.
struct AddFeedback {
    static constexpr Operation operation{"feedback.add", Permission::give_feedback, Effect::Writes,
                                         "Leaves feedback."};
    using Reply = FeedbackItem;
    Text<20> customer_id; ///< staff only
    Text<60> name;        ///< staff only
    FeedbackText text;
    IdempotencyKey key;
};
BOOST_DESCRIBE_STRUCT(AddFeedback, (), (customer_id, name, text, key))

/// Staff see all of it, a customer what they gave themselves.
struct ListFeedback {
    static constexpr Operation operation{"feedback.list", Permission::view_feedback, Effect::Reads,
                                         "Lists feedback, newest first."};
    using Reply = Page<FeedbackItem>;
    std::optional<bool> answered;
    Search search;
    std::optional<Cursor> after;
    std::optional<qint32> limit;
    static constexpr auto looks_at = Everybody();
};
BOOST_DESCRIBE_STRUCT(ListFeedback, (), (answered, search, after, limit))

struct AnswerFeedback {
    static constexpr Operation operation{"feedback.answer", Permission::answer_feedback, Effect::Writes,
                                         "Answers feedback."};
    using Reply = FeedbackItem;
    FeedbackId feedback;
    FeedbackText answer;
    IdempotencyKey key;
};
BOOST_DESCRIBE_STRUCT(AnswerFeedback, (), (feedback, answer, key))

/// One row of an older system's table (Customer_ID, Name, Feedback).
struct FeedbackRow {
    Text<200> customer_id;
    Text<200> name;
    Text<4000, Fill::Optional, Lines::Many> text;
};
BOOST_DESCRIBE_STRUCT(FeedbackRow, (), (customer_id, name, text))

struct RowReport {
    qint32 row = 0; ///< 1 is the first row after the heading
    QString reason;
};
BOOST_DESCRIBE_STRUCT(RowReport, (), (row, reason))

/// Rows that are already there, word for word, are passed over, so that importing a file twice changes
/// nothing.
struct ImportFeedback {
    static constexpr Operation operation{"feedback.import", Permission::answer_feedback, Effect::Writes,
                                         "Takes over rows from an older system's feedback table."};
    struct Reply {
        qint32 taken = 0;
        qint32 known = 0; ///< were there before
        std::vector<RowReport> refused;
    };
    std::vector<FeedbackRow> rows;
    IdempotencyKey key;
};
BOOST_DESCRIBE_STRUCT(ImportFeedback, (), (rows, key))
BOOST_DESCRIBE_STRUCT(ImportFeedback::Reply, (), (taken, known, refused))

struct FeedbackChanged {
    static constexpr Event event{"feedback.changed", Topic::feedback, Permission::view_feedback};
    FeedbackItem item;
};
BOOST_DESCRIBE_STRUCT(FeedbackChanged, (), (item))

using FeedbackOperations = boost::mp11::mp_list<AddFeedback, ListFeedback, AnswerFeedback, ImportFeedback>;
using FeedbackEvents = boost::mp11::mp_list<FeedbackChanged>;

} // namespace florin::contract
