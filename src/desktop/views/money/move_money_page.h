// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/controllers/transfer_controller.h"
#include "desktop/views/shell/page.h"

#include <memory>

namespace Ui
{
class MoveMoneyPage;
}

namespace florin::desktop
{

/// Who, how much, check, sent: on one page.
class MoveMoneyPage final : public Page
{
    Q_OBJECT
public:
    MoveMoneyPage(const PageContext& context, QWidget* parent);
    ~MoveMoneyPage() override;

    void submit() override;
    void takeUp(const Destination& destination) override;

protected:
    void retranslate() override;

private:
    void connectDraft();
    void takeFrom();
    void showPayee();
    void showDraft();
    void showPhase();
    void showRefusal(const Problem& problem);
    void checkAmount();
    void repeat();
    void clear();

    std::unique_ptr<Ui::MoveMoneyPage> m_form;
    TransferController* m_controller;
};

} // namespace florin::desktop
