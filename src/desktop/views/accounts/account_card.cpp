// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/accounts/account_card.h"

#include "accounts/ui_account_card.h"

#include "desktop/models/words.h"

namespace florin::desktop
{

AccountCard::AccountCard(QWidget* parent) : QFrame(parent), m_form(std::make_unique<Ui::AccountCard>())
{
    m_form->setupUi(this);
}

AccountCard::~AccountCard() = default;

void AccountCard::showAccount(const contract::AccountSummary& account)
{
    m_form->retranslateUi(this);
    m_form->kindLabel->setText(accountKindText(account.kind));
    m_form->numberLabel->setText(account.number.toGrouped());
    m_form->balanceLabel->setSubject(tr("Balance"));
    m_form->balanceLabel->setMoney(account.balance);
    m_form->availableLabel->setSubject(tr("Available"));
    m_form->availableLabel->setMoney(account.available);
    const Chip chip = accountStatusChip(account.status);
    m_form->statusChip->setStatus(chip.tone, chip.text);
    // Said only when it is out of the ordinary.
    m_form->statusChip->setVisible(account.status != AccountStatus::open);
    setAccessibleName(tr("Account %1").arg(account.number.toGrouped()));
}

} // namespace florin::desktop
