// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/feedback.h"
#include "desktop/models/paged_model.h"

namespace florin::desktop
{

/// Feedback, newest first. What an event tells is put in place; what may have come or gone through the
/// filters is looked at again.
class FeedbackModel final : public PagedModel<contract::ListFeedback>
{
    Q_OBJECT
public:
    enum Column { Time, Name, Number, Text, Answered, column_count };

    FeedbackModel(client::Link* link, QObject* parent);

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] const contract::FeedbackItem* find(FeedbackId feedback) const;
    /// From an event or an answer.
    void take(const contract::FeedbackItem& item);

protected:
    [[nodiscard]] QString columnTitle(int column) const override;
    [[nodiscard]] bool isFigureColumn(int column) const override;
    [[nodiscard]] Key keyOf(const contract::FeedbackItem& item) const override;
    [[nodiscard]] QVariant cell(const contract::FeedbackItem& item, int column, int role) const override;
};

} // namespace florin::desktop
