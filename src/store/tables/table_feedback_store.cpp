// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/tables/table_feedback_store.h"

#include "store/tables/sql_tables.h"
#include "store/tables/table_rows.h"

namespace florin::store
{
namespace
{

// The same words by the same customer are known again: found by an index.
constexpr const char* customer_place = "feedback/customer";
constexpr const char* name_place = "feedback/name";
constexpr const char* text_place = "feedback/text";
constexpr const char* answer_place = "feedback/answer";

Feedback feedbackAt(const SqlRow& row)
{
    return {.id = idAt<FeedbackId>(row, 0),
            .customer = row.personal(1, customer_place),
            .name = row.personal(2, name_place),
            .text = row.personal(3, text_place),
            .time = timestampAt(row, 4),
            .source_user = optionalIdAt<UserId>(row, 5),
            .answer = row.personal(6, answer_place),
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
    const auto same =
        oneRow<FeedbackId>(m_bank.query(Sql::select_same_feedback, findable(customer_place, customer),
                                        findable(name_place, name), findable(text_place, text)),
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
    const auto id =
        m_bank.insert(Sql::insert_feedback, findable(customer_place, feedback.customer),
                      findable(name_place, feedback.name), findable(text_place, feedback.text), feedback.time,
                      valueOrZero(feedback.source_user), personal(answer_place, feedback.answer),
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
        m_bank.change(Sql::update_feedback_answer, personal(answer_place, text), by, time, id);
    if (!changed)
        return refuse(changed.error());
    if (*changed == 0)
        return refuse(invalidField(QStringLiteral("feedback"), QStringLiteral("names no feedback")));
    return {};
}

} // namespace florin::store
