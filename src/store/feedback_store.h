// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "core/problem.h"
#include "store/page.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace florin::store
{

/// What a customer said about the bank, and what the bank answered.
struct Feedback {
    /// Given by the store.
    FeedbackId id;
    /// As the writer gave it ("TL4523"): imported rows name customers of other systems.
    QString customer;
    QString name;
    QString text;
    Timestamp time;
    /// Who was logged in; nothing for imported rows.
    std::optional<UserId> source_user;
    QString answer;
    std::optional<UserId> answered_by;
    std::optional<Timestamp> answered;

    friend bool operator==(const Feedback&, const Feedback&) = default;
};

enum class FeedbackFilter { All, Unanswered, Answered };

/// Reads. From any thread, through that thread's own ReaderSession.
class FeedbackReader
{
public:
    FeedbackReader() = default;
    FeedbackReader(const FeedbackReader&) = delete;
    FeedbackReader& operator=(const FeedbackReader&) = delete;
    virtual ~FeedbackReader() = default;

    [[nodiscard]] virtual Result<std::optional<Feedback>> feedback(FeedbackId id) = 0;
    /// Newest first.
    [[nodiscard]] virtual Result<Page<Feedback>> feedbackList(FeedbackFilter filter,
                                                              const PageRequest& page) = 0;
    /// Whether the same text by the same customer of the same name is there already.
    [[nodiscard]] virtual Result<bool> isKnown(const QString& customer, const QString& name,
                                               const QString& text) = 0;
    [[nodiscard]] virtual Result<Page<Feedback>> feedbackOf(UserId user, const PageRequest& page) = 0;
};

/// Writes. On the writer's thread, between UnitOfWork::begin and commit.
class FeedbackStore : public FeedbackReader
{
public:
    [[nodiscard]] virtual Result<FeedbackId> add(const Feedback& feedback) = 0;
    /// All or, on a failure, as many as came before it: undo with the command's savepoint. Numbers in the
    /// same order.
    [[nodiscard]] virtual Result<std::vector<FeedbackId>> addMany(std::span<const Feedback> feedback) = 0;
    /// Replaces an earlier answer. invalid_field when there is no such feedback.
    [[nodiscard]] virtual Result<void> answer(FeedbackId id, const QString& text, UserId by,
                                              Timestamp time) = 0;
};

} // namespace florin::store
