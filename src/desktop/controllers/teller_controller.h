// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/controllers/cash_controller.h"
#include "desktop/controllers/transfer_controller.h"

namespace florin::desktop
{

/// A customer's account at the counter: cash in, cash out, or a transfer. The account is kept live while it
/// is chosen; what is done is done by the controllers that customers use themselves.
class TellerController final : public QObject
{
    Q_OBJECT
public:
    enum class Action { Deposit, Withdraw, Transfer };
    Q_ENUM(Action)
    using Phase = PostingController::Phase;

    explicit TellerController(client::Link* link, QObject* parent = nullptr);

    void setAccount(const contract::AccountSummary& account);
    void forgetAccount();
    void setAction(Action action);
    void setAmount(const std::optional<Money>& amount);
    void setMemo(const QString& memo);
    void setPayeeText(const QString& text) { m_transfer->setPayeeText(text); }

    [[nodiscard]] const std::optional<contract::AccountSummary>& account() const { return m_account; }
    [[nodiscard]] Action action() const { return m_action; }
    [[nodiscard]] const std::optional<Money>& amount() const { return m_amount; }
    [[nodiscard]] const TransferController* transfer() const { return m_transfer; }
    [[nodiscard]] Phase phase() const { return current()->phase(); }
    [[nodiscard]] bool isBusy() const { return current()->isBusy(); }
    [[nodiscard]] std::optional<Problem> amountProblem() const;
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] const std::optional<Receipt>& receipt() const;

    void send();
    void askAgain() { current()->askAgain(); }
    /// From the receipt back to an empty form for the same account.
    void startOver();

Q_SIGNALS:
    void accountChanged();
    void payeeChanged();
    void draftChanged();
    void phaseChanged();
    void refused(const florin::Problem& problem);

private:
    [[nodiscard]] PostingController* current() const;
    void takeChange(const contract::AccountSummary& account);

    CashController* m_cash;
    TransferController* m_transfer;
    std::optional<contract::AccountSummary> m_account;
    std::optional<Money> m_amount;
    Action m_action = Action::Deposit;
};

} // namespace florin::desktop
