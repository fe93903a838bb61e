// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/controllers/bank_accounts_controller.h"
#include "desktop/controllers/list_controller.h"
#include "desktop/controllers/phone_controller.h"
#include "desktop/models/customers_model.h"
#include "desktop/views/shell/list_page.h"

#include <memory>

namespace Ui
{
class CustomersPage;
}

namespace florin::desktop
{

/// The bank's customers; beside them the chosen one, with their accounts for whoever may see those.
class CustomersPage final : public ListPage
{
    Q_OBJECT
public:
    CustomersPage(const PageContext& context, QWidget* parent);
    ~CustomersPage() override;

protected:
    void showDetails(int row) override;
    [[nodiscard]] QString countSentence(const QString& count, int rows) const override;
    void retranslate() override;

private:
    void setUpAccounts();
    void setUpPhone();
    void askForPhone();
    void openAccount();

    std::unique_ptr<Ui::CustomersPage> m_form;
    ListController<CustomersModel>* m_controller;
    BankAccountsController* m_accounts;
    PhoneController* m_phone;
    const bool m_shows_accounts;
    const bool m_opens_accounts;
    const bool m_changes_phones;
    CustomerId m_shown;
};

} // namespace florin::desktop
