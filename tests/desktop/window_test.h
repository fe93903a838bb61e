// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hand_keeper.h"
#include "screen_test.h"

#include "desktop/views/shell/customer_pages.h"
#include "desktop/views/shell/main_window.h"
#include "desktop/widgets/rail_button.h"

namespace florin::desktop
{

/// For tests of the real window, with a bank that is played by hand.
class WindowTest : public ScreenTest
{
protected:
    [[nodiscard]] QWidget* screen() const override { return m_window.get(); }
    [[nodiscard]] client::HandLink& link() const { return *m_keeper->hand; }

    void open(std::chrono::milliseconds lock_after = {},
              std::shared_ptr<client::SecurityKeyDevice> security_keys = {})
    {
        auto keeper = std::make_unique<HandKeeper>();
        m_keeper = keeper.get();
        MainWindow::Options options{QStringLiteral("bank.example"), {}, customerPages()};
        options.lock_after = lock_after;
        options.security_keys = std::move(security_keys);
        m_window = std::make_unique<MainWindow>(std::move(keeper), std::move(options));
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    /// The button of a row that says so to a screen reader; null when it is not seen.
    [[nodiscard]] QAbstractButton* named(const QString& name) const
    {
        for (auto* button : m_window->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->accessibleName() == name)
                return button;
        }
        return nullptr;
    }
    void goTo(const QString& place) const
    {
        for (RailButton* button : m_window->findChildren<RailButton*>()) {
            if (button->id() == place)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    /// At the door, with a right password; the bank answers so.
    void knock(const contract::LoggedIn& reply) const
    {
        type(QStringLiteral("userEdit"), QStringLiteral("asha"));
        type(QStringLiteral("passwordEdit"), QStringLiteral("secret"));
        click(QStringLiteral("logInButton"));
        link().answer<contract::LogIn>(reply);
    }
    static contract::LoggedIn asha(contract::LogInStage stage = contract::LogInStage::complete,
                                   bool has_second_factor = false)
    {
        contract::LoggedIn session;
        session.user = UserId{1};
        session.name = QStringLiteral("asha");
        session.display_name = QStringLiteral("Asha R Nair");
        session.stage = stage;
        session.token = Secret::fromText(QStringLiteral("token"));
        session.has_second_factor = has_second_factor;
        session.grants = contract::grantsOf(contract::Role::customer);
        return session;
    }

    std::unique_ptr<MainWindow> m_window;
    HandKeeper* m_keeper = nullptr;
};

} // namespace florin::desktop
