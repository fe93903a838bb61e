// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/controllers/account_limits_controller.h"
#include "desktop/controllers/bank_accounts_controller.h"
#include "desktop/controllers/close_account_controller.h"
#include "desktop/controllers/freeze_controller.h"
#include "desktop/views/shell/list_page.h"
#include "desktop/widgets/banner.h"

#include <QPointer>

#include <memory>

namespace Ui
{
class AccountsPage;
}

namespace florin::desktop
{

class AmountEdit;
class ConfirmDialog;

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
    void confirmClose();
    void confirmFreeze();
    void setUpLimits();
    void fitLimitsButton();
    void askForLimits();
    void setLimits(AccountNumber account, const AmountEdit& at_a_time, const AmountEdit& per_day);
    void showFacts(const contract::AccountSummary& account);
    void showClosePhase();
    void showCloseRefusal(const Problem& problem);
    void tell(Banner::Kind kind, const QString& sentence, const QString& detail);

    std::unique_ptr<Ui::AccountsPage> m_form;
    BankAccountsController* m_controller;
    CloseAccountController* m_close;
    FreezeController* m_freeze;
    AccountLimitsController* m_limits;
    QPushButton* m_open;
    QPointer<ConfirmDialog> m_confirm;
    AccountNumber m_shown;
    const Rights m_rights;
};

} // namespace florin::desktop
