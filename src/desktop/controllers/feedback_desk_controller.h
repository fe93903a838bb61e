// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/controllers/list_controller.h"
#include "desktop/models/feedback_model.h"

namespace florin::desktop
{

/// All feedback: searched, and by whether it was answered.
class FeedbackDeskController final : public ListController<FeedbackModel>
{
public:
    using ListController::ListController;

    void setAnswered(const std::optional<bool>& answered)
    {
        wanted().answered = answered;
        ask();
    }
    [[nodiscard]] bool isFiltered() const { return isSearching() || wanted().answered; }
};

} // namespace florin::desktop
