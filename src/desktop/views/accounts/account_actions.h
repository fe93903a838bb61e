// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/controllers/account_limits_controller.h"
#include "desktop/controllers/close_account_controller.h"
#include "desktop/controllers/freeze_controller.h"
#include "desktop/controllers/rights.h"
#include "desktop/widgets/banner.h"

#include <QPointer>
#include <QPushButton>

namespace florin::desktop
{

class ConfirmDialog;

/// What may be done to the account that is shown: setting its limits, freezing and releasing it, closing it.
/// Each asks in a dialog above the page; how it went is told in the page's banner or a toast.
class AccountActions final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        QPushButton* limits;
        QPushButton* freeze;
        QPushButton* close;
        Banner* banner;
    };
    AccountActions(client::Link* link, Rights rights, Parts parts, QWidget* page);

    /// What the buttons act on from now on.
    void setAccount(const contract::AccountSummary& account);
    /// Of the account that is shown, as far as they are known.
    [[nodiscard]] contract::AccountLimits limits() const;

Q_SIGNALS:
    /// Something became of an account.
    void changed();
    /// The limits of the account that is shown are known.
    void limitsLooked();

private:
    void connectLimits();
    void connectFreezing();
    void connectClosing();
    void fitButtons();
    void fitLimitsButton();
    void askForLimits();
    void confirmFreeze();
    void confirmClose();
    void showClosePhase();
    void showCloseRefusal(const Problem& problem);
    void tell(Banner::Kind kind, const QString& sentence, const QString& detail);

    const Rights m_rights;
    const Parts m_parts;
    QWidget* m_page;
    AccountLimitsController* m_limits;
    FreezeController* m_freeze;
    CloseAccountController* m_close;
    QPointer<ConfirmDialog> m_closing;
    std::optional<contract::AccountSummary> m_account;
};

} // namespace florin::desktop
