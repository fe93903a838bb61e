// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/sqlcipher_feedback_store.h"

#include "store/sqlcipher/sql_connection.h"
#include "store/sqlcipher/sql_rows.h"

namespace florin::store
{
namespace
{

Feedback feedbackAt(const Statement& row)
{
    return {.id = idAt<FeedbackId>(row, 0),
            .customer = row.text(1),
            .name = row.text(2),
            .text = row.text(3),
            .time = timestampAt(row, 4),
            .source_user = optionalIdAt<UserId>(row, 5),
            .answer = row.text(6),
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

Result<std::optional<Feedback>> SqlCipherFeedbackStore::feedback(FeedbackId id)
{
    return oneRow<Feedback>(m_bank.read(Sql::select_feedback, id), feedbackAt);
}

Result<Page<Feedback>> SqlCipherFeedbackStore::feedbackList(FeedbackFilter filter, const PageRequest& page)
{
    return pageOfRows<Feedback>(page, m_bank.read(listStatement(filter), pageBefore(page), pageRows(page)),
                                feedbackAt);
}

Result<bool> SqlCipherFeedbackStore::isKnown(const QString& customer, const QString& name,
                                             const QString& text)
{
    const auto same = oneRow<FeedbackId>(m_bank.read(Sql::select_same_feedback, customer, name, text),
                                         [](const Statement& row) { return idAt<FeedbackId>(row, 0); });
    if (!same)
        return refuse(same.error());
    return same->has_value();
}

Result<Page<Feedback>> SqlCipherFeedbackStore::feedbackOf(UserId user, const PageRequest& page)
{
    return pageOfRows<Feedback>(
        page, m_bank.read(Sql::select_feedback_of_user, user, pageBefore(page), pageRows(page)), feedbackAt);
}

Result<FeedbackId> SqlCipherFeedbackStore::add(const Feedback& feedback)
{
    const auto id = m_bank.insert(Sql::insert_feedback, feedback.customer, feedback.name, feedback.text,
                                  feedback.time, valueOrZero(feedback.source_user), feedback.answer,
                                  valueOrZero(feedback.answered_by), feedback.answered);
    if (!id)
        return refuse(id.error());
    return FeedbackId{*id};
}

Result<std::vector<FeedbackId>> SqlCipherFeedbackStore::addMany(std::span<const Feedback> feedback)
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

Result<void> SqlCipherFeedbackStore::answer(FeedbackId id, const QString& text, UserId by, Timestamp time)
{
    const auto changed = m_bank.change(Sql::update_feedback_answer, text, by, time, id);
    if (!changed)
        return refuse(changed.error());
    if (*changed == 0)
        return refuse(invalidField(QStringLiteral("feedback"), QStringLiteral("names no feedback")));
    return {};
}

} // namespace florin::store
