// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/feedback/feedback_items.h"

namespace florin::server
{

contract::FeedbackItem FeedbackItems::shown(const store::Feedback& feedback)
{
    return {.feedback = feedback.id,
            .customer_id = feedback.customer,
            .name = feedback.name,
            .text = feedback.text,
            .time = feedback.time,
            .answer = feedback.answer,
            .answered_by = feedback.answered_by ? nameOf(*feedback.answered_by) : QString(),
            .answered = feedback.answered};
}

QString FeedbackItems::nameOf(UserId user)
{
    const auto known = m_names.find(user);
    if (known != m_names.end())
        return known->second;
    const auto found = m_people.user(user);
    const QString name = found && *found ? (*found)->display_name : QString();
    return m_names.emplace(user, name).first->second;
}

} // namespace florin::server
