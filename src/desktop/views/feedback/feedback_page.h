// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/controllers/feedback_controller.h"
#include "desktop/views/shell/page.h"

#include <memory>

namespace Ui
{
class FeedbackPage;
}

namespace florin::desktop
{

/// Where a customer says what was good or bad, and is thanked.
class FeedbackPage final : public Page
{
    Q_OBJECT
public:
    FeedbackPage(const PageContext& context, QWidget* parent);
    ~FeedbackPage() override;

    void submit() override;

protected:
    void retranslate() override;

private:
    void countCharacters();
    void showThanks(const contract::FeedbackItem& item);

    std::unique_ptr<Ui::FeedbackPage> m_form;
    FeedbackController* m_controller;
};

} // namespace florin::desktop
