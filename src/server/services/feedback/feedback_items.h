// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/feedback.h"
#include "core/problem.h"
#include "store/feedback_store.h"
#include "store/identity_store.h"

#include <unordered_map>

namespace florin::server
{

/// Feedback in the contract's words. Looks each answerer's name up once.
class FeedbackItems
{
public:
    explicit FeedbackItems(store::IdentityReader& people) : m_people(people) {}

    /// Who answered is left empty when they cannot be found any more.
    [[nodiscard]] contract::FeedbackItem shown(const store::Feedback& feedback);

private:
    [[nodiscard]] QString nameOf(UserId user);

    store::IdentityReader& m_people;
    std::unordered_map<UserId, QString> m_names;
};

} // namespace florin::server
