// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/security_key_device.h"
#include "contract/identity.h"
#include "desktop/controllers/lock_controller.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <vector>

namespace Ui
{
class LockScreen;
}

namespace florin::desktop
{

/// Lies over a whole window while it is locked: nothing behind it is seen, reached or spoken, and dialogs are
/// put away. What was begun stays as it was, and is there again afterwards.
class LockScreen final : public QWidget
{
    Q_OBJECT
public:
    /// `device` may be null, and outlives it.
    LockScreen(client::Link* link, const contract::LoggedIn& session, QWidget* window,
               client::SecurityKeyDevice* device = nullptr);
    ~LockScreen() override;

Q_SIGNALS:
    void unlocked();
    void logOutWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void coverWindow();
    void uncoverWindow();
    void unlock();
    void chooseWay(bool by_code);
    void offerKey();
    void offerSms();
    void retranslate();

    std::unique_ptr<Ui::LockScreen> m_form;
    client::Link* m_link;
    LockController* m_controller;
    contract::LoggedIn m_session;
    std::vector<QPointer<QWidget>> m_disabled; ///< of this window
    std::vector<QPointer<QWidget>> m_put_away; ///< dialogs
    QPointer<QWidget> m_focus;
    bool m_by_code = false;
};

} // namespace florin::desktop
