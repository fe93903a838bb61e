// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/teller_controller.h"

namespace florin::desktop
{

TellerController::TellerController(client::Link* link, QObject* parent)
    : QObject(parent)
    , m_cash(new CashController(link, this))
    , m_transfer(new TransferController(link, this))
{
    connect(m_cash, &CashController::draftChanged, this, &TellerController::draftChanged);
    connect(m_transfer, &TransferController::draftChanged, this, &TellerController::draftChanged);
    connect(m_transfer, &TransferController::payeeChanged, this, &TellerController::payeeChanged);
    for (PostingController* posting :
         {static_cast<PostingController*>(m_cash), static_cast<PostingController*>(m_transfer)}) {
        connect(posting, &PostingController::phaseChanged, this, &TellerController::phaseChanged);
        connect(posting, &PostingController::refused, this, &TellerController::refused);
    }
    link->on<contract::AccountChanged>(
        this, [this](const contract::AccountChanged& changed) { takeChange(changed.account); });
}

void TellerController::setAccount(const contract::AccountSummary& account)
{
    if (isBusy())
        return;
    m_account = account;
    m_cash->setAccount(account);
    m_transfer->setFrom(account);
    Q_EMIT accountChanged();
}

void TellerController::forgetAccount()
{
    if (isBusy())
        return;
    m_account.reset();
    startOver();
    Q_EMIT accountChanged();
}

void TellerController::takeChange(const contract::AccountSummary& account)
{
    if (!m_account || m_account->number != account.number || account.last_entry < m_account->last_entry)
        return;
    m_account = account;
    m_cash->setAccount(account);
    m_transfer->setFrom(account);
    Q_EMIT accountChanged();
}

void TellerController::setAction(Action action)
{
    // One thing at a time: what is under way, or not known yet, comes first.
    if (phase() == Phase::Editing || phase() == Phase::Done) {
        m_action = action;
        m_cash->setDirection(action == Action::Withdraw ? CashController::Direction::Out
                                                        : CashController::Direction::In);
    }
    Q_EMIT draftChanged();
    Q_EMIT phaseChanged();
}

void TellerController::setAmount(const std::optional<Money>& amount)
{
    m_amount = amount;
    m_cash->setAmount(amount);
    m_transfer->setAmount(amount);
}

void TellerController::setMemo(const QString& memo)
{
    m_cash->setMemo(memo);
    m_transfer->setMemo(memo);
}

PostingController* TellerController::current() const
{
    if (m_action == Action::Transfer)
        return m_transfer;
    return m_cash;
}

std::optional<Problem> TellerController::amountProblem() const
{
    return m_action == Action::Transfer ? m_transfer->amountProblem() : m_cash->amountProblem();
}

bool TellerController::isReady() const
{
    return m_account && (m_action == Action::Transfer ? m_transfer->isReady() : m_cash->isReady());
}

const std::optional<Receipt>& TellerController::receipt() const
{
    return m_action == Action::Transfer ? m_transfer->receipt() : m_cash->receipt();
}

void TellerController::send()
{
    if (!isReady())
        return;
    if (m_action == Action::Transfer)
        m_transfer->send();
    else
        m_cash->send();
}

void TellerController::startOver()
{
    if (isBusy())
        return;
    m_amount.reset();
    m_cash->startOver();
    m_transfer->startOver();
    Q_EMIT draftChanged();
}

} // namespace florin::desktop
