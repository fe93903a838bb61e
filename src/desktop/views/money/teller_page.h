// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/controllers/bank_accounts_controller.h"
#include "desktop/controllers/teller_controller.h"
#include "desktop/views/shell/page.h"

#include <memory>

namespace Ui
{
class TellerPage;
}

namespace florin::desktop
{

/// The counter: whose account, what to do as far as one may, how much, and then the receipt in place.
class TellerPage final : public Page
{
    Q_OBJECT
public:
    TellerPage(const PageContext& context, QWidget* parent);
    ~TellerPage() override;

    void refresh() override;
    void submit() override;
    bool focusSearch() override;
    bool closeDetails() override;

protected:
    void retranslate() override;

private:
    void setUpAccounts();
    void setUpDraft();
    [[nodiscard]] bool offers(TellerController::Action action) const;
    void takeRow(const QModelIndex& index);
    void takeSearch(const QString& text);
    void takeTypedNumber();
    void showAccount();
    void showAccountError(const QString& sentence);
    void showPayee();
    void showDraft();
    void showPhase();
    void showRefusal(const Problem& problem);
    void showWaiting(const Problem& problem);
    void checkAmount();
    void clearDraft();
    void repeat();
    [[nodiscard]] QString checkSentence() const;
    [[nodiscard]] QString verb() const;

    std::unique_ptr<Ui::TellerPage> m_form;
    BankAccountsController* m_accounts;
    TellerController* m_controller;
    const Rights m_rights;
};

} // namespace florin::desktop
