// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/controllers/history_controller.h"
#include "desktop/views/shell/page.h"

#include <memory>

namespace Ui
{
class HistoryPage;
}

namespace florin::desktop
{

/// What moved an account: filtered by chips, searched, exported; the chosen entry beside the table.
class HistoryPage final : public Page
{
    Q_OBJECT
public:
    HistoryPage(const PageContext& context, QWidget* parent);
    ~HistoryPage() override;

    void refresh() override;
    bool focusSearch() override;
    bool closeDetails() override;

protected:
    void retranslate() override;

private:
    void setUpTableAndDetails();
    void leaveOutWhatKeeps();
    void fillChips();
    void takeKind(const QStringList& ids);
    void takePeriod();
    void showCount();
    void showFigures();
    void showDetails();
    void repeat();
    void exportOrStop();
    void askWhereToExport();
    void showExport(int lines);
    [[nodiscard]] const contract::StatementLine* chosenLine() const;

    std::unique_ptr<Ui::HistoryPage> m_form;
    HistoryController* m_controller;
    QPushButton* m_export;
    const bool m_moves_money; ///< there is a page for it
    const bool m_adds_money;
};

} // namespace florin::desktop
