// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hand_keeper.h"
#include "samples.h"
#include "screen_test.h"

#include "desktop/controllers/countdown.h"
#include "desktop/views/identity/idle_watch.h"
#include "desktop/views/kiosk/idle_warning.h"
#include "desktop/views/kiosk/kiosk_frame.h"
#include "desktop/views/kiosk/kiosk_places.h"
#include "desktop/views/kiosk/kiosk_window.h"

namespace florin::desktop
{

/// Never over by itself while a test runs.
inline constexpr std::chrono::hours long_time{1};

/// For tests of the branch terminal, with a bank that is played by hand.
class KioskFixture : public ScreenTest
{
protected:
    [[nodiscard]] QWidget* screen() const override { return m_window.get(); }
    [[nodiscard]] client::HandLink& link() const { return *m_keeper->hand; }
    /// That of whoever left last.
    [[nodiscard]] client::HandLink& linkBefore() const { return *m_keeper->aside.back(); }

    void open(std::chrono::milliseconds warn_after = long_time,
              std::chrono::milliseconds wipe_after = 2 * long_time)
    {
        auto keeper = std::make_unique<HandKeeper>();
        m_keeper = keeper.get();
        m_fresh_starts = 0;
        m_window = std::make_unique<KioskWindow>(
            std::move(keeper), KioskWindow::Options{.server = QStringLiteral("bank.example"),
                                                    .pages = kioskPages(),
                                                    .begin_afresh = [this] { ++m_fresh_starts; },
                                                    .warn_after = warn_after,
                                                    .wipe_after = wipe_after});
        m_window->resize(1366, 768);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void knock(const contract::LoggedIn& reply) const
    {
        type(QStringLiteral("userEdit"), QStringLiteral("asha"));
        type(QStringLiteral("passwordEdit"), QStringLiteral("secret"));
        click(QStringLiteral("logInButton"));
        link().answer<contract::LogIn>(reply);
    }
    void enter() const
    {
        knock(sessionOf(contract::Role::customer));
        QTRY_VERIFY(sees(QStringLiteral("balanceChoice")));
        link().answer<contract::ListAccounts>({{samples::account(1, 1000)}, {}});
    }
    /// Nobody has touched anything for a while.
    void leaveAlone() const { Q_EMIT m_window->findChild<IdleWatch*>()->idle(); }
    static contract::LoggedIn sessionOf(contract::Role role,
                                        contract::LogInStage stage = contract::LogInStage::complete)
    {
        contract::LoggedIn session;
        session.user = UserId{1};
        session.name = QStringLiteral("asha");
        session.display_name = QStringLiteral("Asha R Nair");
        session.role = role;
        session.stage = stage;
        session.token = Secret::fromText(QStringLiteral("token"));
        session.grants = contract::grantsOf(role);
        return session;
    }

    std::unique_ptr<KioskWindow> m_window;
    HandKeeper* m_keeper = nullptr;
    int m_fresh_starts = 0;
};

} // namespace florin::desktop
