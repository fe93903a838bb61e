// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/controllers/backups_controller.h"
#include "desktop/views/shell/list_page.h"

#include <memory>

class QPushButton;

namespace Ui
{
class BackupsPage;
}

namespace florin::desktop
{

/// What the server has backed up, with the proof of each; the administrator has one more made.
class BackupsPage final : public ListPage
{
    Q_OBJECT
public:
    BackupsPage(const PageContext& context, QWidget* parent);
    ~BackupsPage() override;

    void refresh() override;

protected:
    void showDetails(int row) override;
    [[nodiscard]] QString countSentence(const QString& count, int rows) const override;
    void retranslate() override;

private:
    void showStanding();
    void showRefusal(const Problem& problem);

    std::unique_ptr<Ui::BackupsPage> m_form;
    BackupsController* m_controller;
    QPushButton* m_now_button;
};

} // namespace florin::desktop
