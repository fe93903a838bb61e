// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/controllers/dashboard_controller.h"
#include "desktop/views/shell/page.h"

#include <memory>
#include <vector>

namespace Ui
{
class DashboardPage;
}

namespace florin::desktop
{

class FigureCard;

/// How the bank stands: a card for each figure the role may see, and what moved last.
class DashboardPage final : public Page
{
    Q_OBJECT
public:
    DashboardPage(const PageContext& context, QWidget* parent);
    ~DashboardPage() override;

    void refresh() override;

protected:
    void retranslate() override;

private:
    struct Shown {
        DashboardController::Figure figure;
        FigureCard* card;
        bool leads; ///< to the page the figure comes from
    };
    void addCards();
    void showFigures();
    /// What is amiss: figures that did not come, else the backups.
    void showBanner();
    void setUpRecent();

    std::unique_ptr<Ui::DashboardPage> m_form;
    DashboardController* m_controller;
    std::vector<Shown> m_cards;
    const PageContext m_context;
    std::optional<Problem> m_problem; ///< why figures are missing
};

} // namespace florin::desktop
