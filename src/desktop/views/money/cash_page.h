// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/controllers/cash_controller.h"
#include "desktop/views/shell/page.h"

#include <memory>

namespace Ui
{
class CashPage;
}

namespace florin::desktop
{

/// Cash in and out at the self-service counter.
class CashPage final : public Page
{
    Q_OBJECT
public:
    CashPage(const PageContext& context, QWidget* parent);
    ~CashPage() override;

    void submit() override;
    /// `memo` "withdraw" begins with a withdrawal.
    void takeUp(const Destination& destination) override;

protected:
    void retranslate() override;

private:
    void fillChips();
    void takeAccount();
    void showDraft();
    void showPhase();
    void showRefusal(const Problem& problem);
    void checkAmount();
    void clear();

    std::unique_ptr<Ui::CashPage> m_form;
    CashController* m_controller;
};

} // namespace florin::desktop
