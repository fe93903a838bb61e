// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/feedback_store.h"

namespace florin::store
{

class SqlTables;

/// Feedback.
class TableFeedbackStore final : public FeedbackStore
{
public:
    explicit TableFeedbackStore(SqlTables& bank) : m_bank(bank) {}

    [[nodiscard]] Result<std::optional<Feedback>> feedback(FeedbackId id) override;
    [[nodiscard]] Result<Page<Feedback>> feedbackList(FeedbackFilter filter,
                                                      const PageRequest& page) override;
    [[nodiscard]] Result<bool> isKnown(const QString& customer, const QString& name,
                                       const QString& text) override;
    [[nodiscard]] Result<Page<Feedback>> feedbackOf(UserId user, const PageRequest& page) override;

    [[nodiscard]] Result<FeedbackId> add(const Feedback& feedback) override;
    [[nodiscard]] Result<std::vector<FeedbackId>> addMany(std::span<const Feedback> feedback) override;
    [[nodiscard]] Result<void> answer(FeedbackId id, const QString& text, UserId by, Timestamp time) override;

private:
    SqlTables& m_bank;
};

} // namespace florin::store
