// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/feedback/feedback_service.h"

#include "server/desk/desk.h"
#include "server/services/feedback/feedback_import.h"
#include "server/services/feedback/feedback_items.h"
#include "server/services/searching.h"
#include "store/feedback_store.h"

namespace florin::server
{
namespace
{

/// What the bank itself kept is told to everybody who may see it, and to whoever gave it.
contract::FeedbackItem announced(const store::Feedback& feedback, WriteContext& context)
{
    auto item = FeedbackItems(context.stores.identity()).shown(feedback);
    Audience audience;
    if (feedback.source_user)
        audience.users.push_back(*feedback.source_user);
    context.announce(contract::FeedbackChanged{item}, std::move(audience));
    return item;
}

/// A customer speaks for themselves, whatever the request says; staff write down what they were told.
store::Feedback written(const contract::AddFeedback& request, const WriteContext& context)
{
    const Caller& caller = context.caller;
    store::Feedback feedback;
    feedback.customer = request.customer_id.value.trimmed();
    feedback.name = request.name.value.trimmed();
    if (!contract::isStaff(caller.role))
        feedback.customer = caller.customer ? QString::number(caller.customer->value) : QString();
    if (!contract::isStaff(caller.role) || feedback.name.isEmpty())
        feedback.name = caller.display_name;
    feedback.text = request.text.value.trimmed();
    feedback.time = context.now;
    feedback.source_user = caller.user;
    return feedback;
}

Result<contract::FeedbackItem> add(const contract::AddFeedback& request, WriteContext& context)
{
    store::Feedback feedback = written(request, context);
    const auto id = context.stores.feedback().add(feedback);
    if (!id)
        return refuse(id.error());
    feedback.id = *id;
    return announced(feedback, context);
}

store::FeedbackFilter filterFor(std::optional<bool> answered)
{
    if (!answered)
        return store::FeedbackFilter::All;
    return *answered ? store::FeedbackFilter::Answered : store::FeedbackFilter::Unanswered;
}

bool matches(const store::Feedback& row, const contract::ListFeedback& request, const QString& text)
{
    const auto has = [&text](const QString& field) { return field.contains(text, Qt::CaseInsensitive); };
    if (request.answered && row.answered.has_value() != *request.answered)
        return false;
    return text.isEmpty() || has(row.customer) || has(row.name) || has(row.text) || has(row.answer);
}

Result<store::Page<store::Feedback>> rows(const contract::ListFeedback& request, ReadContext& context,
                                          const store::PageRequest& page)
{
    const Caller& caller = context.caller;
    if (caller.scope(contract::ListFeedback::operation.permission) == contract::Scope::bank)
        return context.stores.feedback().feedbackList(filterFor(request.answered), page);
    return context.stores.feedback().feedbackOf(caller.user, page);
}

Result<contract::ListFeedback::Reply> listFeedback(const contract::ListFeedback& request,
                                                   ReadContext& context)
{
    const auto page = pageRequest(request.after, request.limit);
    if (!page)
        return refuse(page.error());
    const QString text = request.search.value.trimmed();
    FeedbackItems items(context.stores.identity());
    return search<contract::FeedbackItem>(
        *page, [&](const store::PageRequest& next) { return rows(request, context, next); },
        [&](const store::Feedback& row) { return matches(row, request, text); },
        [&](const store::Feedback& row) { return items.shown(row); },
        [](const store::Feedback& row) { return row.id.value; });
}

Result<contract::FeedbackItem> answer(const contract::AnswerFeedback& request, WriteContext& context)
{
    store::FeedbackStore& store = context.stores.feedback();
    const auto done =
        store.answer(request.feedback, request.answer.value.trimmed(), context.caller.user, context.now);
    if (!done)
        return refuse(done.error());
    const auto feedback = store.feedback(request.feedback);
    if (!feedback)
        return refuse(feedback.error());
    return announced(**feedback, context);
}

} // namespace

void registerFeedback(Desk& desk)
{
    desk.on<contract::AddFeedback>(&add);
    desk.on<contract::ListFeedback>(&listFeedback);
    desk.on<contract::AnswerFeedback>(&answer);
    desk.on<contract::ImportFeedback>(&importFeedback);
}

} // namespace florin::server
