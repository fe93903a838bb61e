// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/views/shell/page.h"

#include <memory>

namespace Ui
{
class HomePage;
}

namespace florin::desktop
{

class AccountCard;
class FlowLayout;
class HistoryModel;

/// The customer's first sight: accounts with their balances, what to do next, what moved last.
class HomePage final : public Page
{
    Q_OBJECT
public:
    HomePage(const PageContext& context, QWidget* parent);
    ~HomePage() override;

    void refresh() override;

protected:
    void retranslate() override;

private:
    void showAccounts();
    void setUpLatest();

    std::unique_ptr<Ui::HomePage> m_form;
    PageContext m_context;
    HistoryModel* m_latest;
    FlowLayout* m_flow;
    QList<AccountCard*> m_cards;
};

} // namespace florin::desktop
