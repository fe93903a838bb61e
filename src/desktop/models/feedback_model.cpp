// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/feedback_model.h"

#include "desktop/look/cell.h"
#include "desktop/models/words.h"

namespace florin::desktop
{
namespace
{

Chip answeredChip(const contract::FeedbackItem& item)
{
    if (item.answer.isEmpty())
        return {Tone::Warning, FeedbackModel::tr("Waiting")};
    return {Tone::Good, FeedbackModel::tr("Answered")};
}

} // namespace

FeedbackModel::FeedbackModel(client::Link* link, QObject* parent) : PagedModel(link, parent)
{
    link->on<contract::FeedbackChanged>(
        this, [this](const contract::FeedbackChanged& changed) { take(changed.item); });
}

int FeedbackModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : column_count;
}

const contract::FeedbackItem* FeedbackModel::find(FeedbackId feedback) const
{
    const auto row = rowOf(feedback.value);
    return row ? &at(*row) : nullptr;
}

void FeedbackModel::take(const contract::FeedbackItem& item)
{
    if (state() == State::Idle)
        return;
    const auto* shown = find(item.feedback);
    // An answer stays: an event without it is older than what is shown.
    if (shown && item.answer.isEmpty() && !shown->answer.isEmpty())
        return;
    // What no longer fits the filter stays until the next look, so that nobody's place is lost under them.
    if (!replace(item))
        reloadSoon();
}

QString FeedbackModel::columnTitle(int column) const
{
    switch (column) {
    case Time:
        return tr("When");
    case Name:
        return tr("Name");
    case Number:
        return tr("Customer number");
    case Text:
        return tr("Feedback");
    case Answered:
        return tr("Answer");
    default:
        return {};
    }
}

bool FeedbackModel::isFigureColumn(int) const
{
    return false;
}

FeedbackModel::Key FeedbackModel::keyOf(const contract::FeedbackItem& item) const
{
    return item.feedback.value;
}

QVariant FeedbackModel::cell(const contract::FeedbackItem& item, int column, int role) const
{
    if (role == ChipRole)
        return column == Answered ? QVariant::fromValue(answeredChip(item)) : QVariant();
    if (role == Qt::ToolTipRole && column == Time)
        return fullMomentText(item.time);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Time:
        return momentText(item.time);
    case Name:
        return item.name;
    case Number:
        return item.customer_id;
    case Text:
        return item.text.simplified();
    default:
        return answeredChip(item).text;
    }
}

} // namespace florin::desktop
