// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/accounts.h"

#include <QFrame>

#include <memory>

namespace Ui
{
class AccountCard;
}

namespace florin::desktop
{

/// One account at a glance; its balance lights up where it stands when it changes.
class AccountCard final : public QFrame
{
    Q_OBJECT
public:
    explicit AccountCard(QWidget* parent);
    ~AccountCard() override;

    void showAccount(const contract::AccountSummary& account);

private:
    std::unique_ptr<Ui::AccountCard> m_form;
};

} // namespace florin::desktop
