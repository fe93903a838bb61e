// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/feedback/feedback_import.h"

#include "server/services/feedback/feedback_items.h"
#include "store/feedback_store.h"

using namespace Qt::StringLiterals;

namespace florin::server
{
namespace
{

using IdBound = decltype(contract::AddFeedback::customer_id);
using NameBound = decltype(contract::AddFeedback::name);
using TextBound = contract::FeedbackText;

template<class Bound>
std::optional<QString> whyNot(const QString& column, const QString& value)
{
    const auto why = whyNotText(value, Bound::max_characters, Fill::Required, Bound::lines);
    return why ? std::optional(column + u' ' + *why) : std::nullopt;
}

/// Why the row cannot be taken; nothing when it can.
std::optional<QString> whyNotRow(const store::Feedback& row)
{
    if (auto why = whyNot<IdBound>(u"Customer_ID"_s, row.customer))
        return why;
    if (auto why = whyNot<NameBound>(u"Name"_s, row.name))
        return why;
    return whyNot<TextBound>(u"Feedback"_s, row.text);
}

store::Feedback feedbackOf(const contract::FeedbackRow& row, Timestamp now)
{
    store::Feedback feedback;
    feedback.customer = row.customer_id.value.trimmed();
    feedback.name = row.name.value.trimmed();
    feedback.text = row.text.value.trimmed();
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
    for (const contract::FeedbackRow& row : request.rows) {
        ++number;
        store::Feedback feedback = feedbackOf(row, context.now);
        if (auto why = whyNotRow(feedback)) {
            report.refused.push_back({number, std::move(*why)});
            continue;
        }
        const auto is_new = take(feedback, context);
        if (!is_new)
            return refuse(is_new.error());
        ++(*is_new ? report.taken : report.known);
    }
    return report;
}

} // namespace florin::server
