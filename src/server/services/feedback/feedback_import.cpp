// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/feedback/feedback_import.h"

#include "contract/feedback_file.h"
#include "server/services/feedback/feedback_items.h"
#include "store/feedback_store.h"

namespace florin::server
{
namespace
{

store::Feedback feedbackOf(const contract::FeedbackRow& row, Timestamp now)
{
    store::Feedback feedback;
    feedback.customer = row.customer_id;
    feedback.name = row.name;
    feedback.text = row.text;
    feedback.time = now;
    return feedback;
}

/// Whether it was new.
Result<bool> take(store::Feedback& feedback, WriteContext& context)
{
    store::FeedbackStore& store = context.stores.feedback();
    const auto known = store.isKnown(feedback.customer, feedback.name, feedback.text);
    if (!known || *known)
        return known ? Result<bool>(false) : refuse(known.error());
    const auto id = store.add(feedback);
    if (!id)
        return refuse(id.error());
    feedback.id = *id;
    FeedbackItems items(context.stores.identity());
    context.announce(contract::FeedbackChanged{items.shown(feedback)}, {});
    return true;
}

} // namespace

Result<contract::ImportFeedback::Reply> importFeedback(const contract::ImportFeedback& request,
                                                       WriteContext& context)
{
    contract::ImportFeedback::Reply report;
    qint32 number = 0;
    for (const contract::FeedbackRow& given : request.rows) {
        ++number;
        const contract::FeedbackRow row = contract::trimmed(given);
        if (auto why = contract::whyNotRow(row)) {
            report.refused.push_back({number, std::move(*why)});
            continue;
        }
        store::Feedback feedback = feedbackOf(row, context.now);
        const auto is_new = take(feedback, context);
        if (!is_new)
            return refuse(is_new.error());
        ++(*is_new ? report.taken : report.known);
    }
    return report;
}

} // namespace florin::server
