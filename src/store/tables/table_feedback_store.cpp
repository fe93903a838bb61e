// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tables/table_feedback_store.h"

#include "store/tables/personal_places.h"
#include "store/tables/sql_tables.h"
#include "store/tables/table_rows.h"

namespace florin::store
{
namespace
{

Feedback feedbackAt(const SqlRow& row)
{
    return {.id = idAt<FeedbackId>(row, 0),
            .customer = row.personal(1, place::feedback_customer),
            .name = row.personal(2, place::feedback_name),
            .text = row.personal(3, place::feedback_text),
            .time = timestampAt(row, 4),
            .source_user = optionalIdAt<UserId>(row, 5),
            .answer = row.personal(6, place::feedback_answer),
            .answered_by = optionalIdAt<UserId>(row, 7),
            .answered = optionalTimestampAt(row, 8)};
}

Sql listStatement(FeedbackFilter filter)
{
    switch (filter) {
    case FeedbackFilter::Answered:
        return Sql::select_answered_feedback;
    case FeedbackFilter::Unanswered:
        return Sql::select_unanswered_feedback;
    case FeedbackFilter::All:
        break;
    }
    return Sql::select_all_feedback;
}

} // namespace

Result<std::optional<Feedback>> TableFeedbackStore::feedback(FeedbackId id)
{
    return oneRow<Feedback>(m_bank.query(Sql::select_feedback, id), feedbackAt);
}

Result<Page<Feedback>> TableFeedbackStore::feedbackList(FeedbackFilter filter, const PageRequest& page)
{
    return pageOfRows<Feedback>(page, m_bank.query(listStatement(filter), pageBefore(page), pageRows(page)),
                                feedbackAt);
}

Result<bool> TableFeedbackStore::isKnown(const QString& customer, const QString& name, const QString& text)
{
    const auto same = oneRow<FeedbackId>(
        m_bank.query(Sql::select_same_feedback, findable(place::feedback_customer, customer),
                     findable(place::feedback_name, name), findable(place::feedback_text, text)),
        [](const SqlRow& row) { return idAt<FeedbackId>(row, 0); });
    if (!same)
        return refuse(same.error());
    return same->has_value();
}

Result<Page<Feedback>> TableFeedbackStore::feedbackOf(UserId user, const PageRequest& page)
{
    return pageOfRows<Feedback>(
        page, m_bank.query(Sql::select_feedback_of_user, user, pageBefore(page), pageRows(page)), feedbackAt);
}

Result<FeedbackId> TableFeedbackStore::add(const Feedback& feedback)
{
    const auto id = m_bank.insert(
        Sql::insert_feedback, findable(place::feedback_customer, feedback.customer),
        findable(place::feedback_name, feedback.name), findable(place::feedback_text, feedback.text),
        feedback.time, valueOrZero(feedback.source_user), personal(place::feedback_answer, feedback.answer),
        valueOrZero(feedback.answered_by), feedback.answered);
    if (!id)
        return refuse(id.error());
    return FeedbackId{*id};
}

Result<std::vector<FeedbackId>> TableFeedbackStore::addMany(std::span<const Feedback> feedback)
{
    std::vector<FeedbackId> ids;
    ids.reserve(feedback.size());
    for (const Feedback& one : feedback) {
        const auto id = add(one);
        if (!id)
            return refuse(id.error());
        ids.push_back(*id);
    }
    return ids;
}

Result<void> TableFeedbackStore::answer(FeedbackId id, const QString& text, UserId by, Timestamp time)
{
    const auto changed =
        m_bank.change(Sql::update_feedback_answer, personal(place::feedback_answer, text), by, time, id);
    if (!changed)
        return refuse(changed.error());
    if (*changed == 0)
        return refuse(invalidField(QStringLiteral("feedback"), QStringLiteral("names no feedback")));
    return {};
}

} // namespace florin::store
