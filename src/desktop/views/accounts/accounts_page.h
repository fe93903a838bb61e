// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/controllers/bank_accounts_controller.h"
#include "desktop/views/accounts/account_actions.h"
#include "desktop/views/shell/list_page.h"

#include <memory>

namespace Ui
{
class AccountsPage;
}

namespace florin::desktop
{

/// All accounts; beside them the chosen one, with what may be done to it. Opening one takes the page's place.
class AccountsPage final : public ListPage
{
    Q_OBJECT
public:
    AccountsPage(const PageContext& context, QWidget* parent);
    ~AccountsPage() override;

    void submit() override;
    bool closeDetails() override;
    bool focusSearch() override;
    void takeUp(const Destination& destination) override;

protected:
    void showDetails(int row) override;
    [[nodiscard]] QString countSentence(const QString& count, int rows) const override;
    void retranslate() override;

private:
    void setUpActions();
    void fillChips();
    void takeStatus(const QStringList& ids);
    void showList(const QString& search);
    void showOpenForm();
    [[nodiscard]] const contract::AccountSummary* chosen() const;
    void showFacts(const contract::AccountSummary& account);

    std::unique_ptr<Ui::AccountsPage> m_form;
    BankAccountsController* m_controller;
    AccountActions* m_actions = nullptr;
    QPushButton* m_open;
    const Rights m_rights;
};

} // namespace florin::desktop
