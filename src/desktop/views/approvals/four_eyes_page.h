// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/controllers/four_eyes_controller.h"
#include "desktop/views/shell/list_page.h"

#include <memory>

namespace Ui
{
class FourEyesPage;
}

namespace florin::desktop
{

/// When a second person is asked: always, never, or above an amount in each currency, and for how long it
/// waits. Beside the table the form that changes it for the chosen operation.
class FourEyesPage final : public ListPage
{
    Q_OBJECT
public:
    FourEyesPage(const PageContext& context, QWidget* parent);
    ~FourEyesPage() override;

    void submit() override;

protected:
    void showDetails(int row) override;
    [[nodiscard]] QString countSentence(const QString& count, int rows) const override;
    void retranslate() override;

private:
    void setUpForm();
    void fill(const contract::FourEyesRule& rule);
    void fillChoices(contract::AskSecond chosen);
    void showLimits();
    [[nodiscard]] contract::FourEyesRule draft() const;
    [[nodiscard]] bool isChanged() const;
    void showRefusal(const Problem& problem);

    std::unique_ptr<Ui::FourEyesPage> m_form;
    FourEyesController* m_controller;
    contract::FourEyesRule m_filled; ///< what the form was filled with
};

} // namespace florin::desktop
