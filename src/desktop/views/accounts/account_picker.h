// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/accounts.h"

#include <QComboBox>
#include <QPointer>

namespace florin::desktop
{

class AccountsModel;

/// Which of one's accounts. Follows the model; the choice stays when a balance changes.
class AccountPicker final : public QComboBox
{
    Q_OBJECT
public:
    explicit AccountPicker(QWidget* parent = nullptr);

    enum class Show { Open, All };
    void setAccounts(AccountsModel* accounts, Show show);
    /// Null while nothing is loaded.
    [[nodiscard]] const contract::AccountSummary* account() const;
    void choose(AccountNumber number);

Q_SIGNALS:
    /// Another one was chosen, or what is known of the chosen one changed.
    void accountChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();

    QPointer<AccountsModel> m_accounts;
    Show m_show = Show::Open;
};

} // namespace florin::desktop
