// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/accounts/account_picker.h"

#include "desktop/models/accounts_model.h"
#include "desktop/models/words.h"

#include <QEvent>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

AccountPicker::AccountPicker(QWidget* parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(this, &QComboBox::currentIndexChanged, this, &AccountPicker::accountChanged);
}

void AccountPicker::setAccounts(AccountsModel* accounts, Show show)
{
    m_accounts = accounts;
    m_show = show;
    connect(accounts, &QAbstractItemModel::modelReset, this, &AccountPicker::fill);
    connect(accounts, &QAbstractItemModel::rowsInserted, this, &AccountPicker::fill);
    connect(accounts, &QAbstractItemModel::dataChanged, this, &AccountPicker::fill);
    fill();
}

const contract::AccountSummary* AccountPicker::account() const
{
    const auto number = AccountNumber::fromValue(currentData().toLongLong());
    return m_accounts && number ? m_accounts->find(*number) : nullptr;
}

void AccountPicker::choose(AccountNumber number)
{
    const int index = findData(QVariant::fromValue(number.value()));
    if (index >= 0)
        setCurrentIndex(index);
}

void AccountPicker::fill()
{
    {
        const QSignalBlocker quiet(this);
        const QVariant chosen = currentData();
        clear();
        for (const contract::AccountSummary& account : m_accounts->items()) {
            if (m_show == Show::All || account.status == AccountStatus::open)
                addItem(u"%1 · %2"_s.arg(account.number.toGrouped(), accountKindText(account.kind)),
                        QVariant::fromValue(account.number.value()));
        }
        setCurrentIndex(std::max(0, findData(chosen)));
    }
    Q_EMIT accountChanged();
}

void AccountPicker::changeEvent(QEvent* event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_accounts)
        fill();
}

} // namespace florin::desktop
