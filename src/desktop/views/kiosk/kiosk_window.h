// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/look/theme.h"
#include "desktop/views/shell/page.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace florin::desktop
{

class Countdown;
class IdleWarning;
class IdleWatch;
class KioskFrame;
class LinkKeeper;
class LogInController;
class LogInView;

/// A branch terminal: one customer after another, each of whom finds nothing of the one before. Whoever is
/// left alone is asked whether they are still there, and then logged out; with the session goes all that was
/// shown, typed, opened, copied or chosen. Nothing is kept in the settings, by it or by what it shows
/// (Theme::isKiosk). Staff are turned away.
class KioskWindow final : public QMainWindow
{
    Q_OBJECT
public:
    struct Options {
        QString server;              ///< nobody who passes by chooses another
        std::vector<PageSpec> pages; ///< kioskPages()
        /// Of this computer; none where it reaches no security keys.
        std::shared_ptr<client::SecurityKeyDevice> security_keys = {};
        /// Called a moment after each wipe, when nobody is at the door: begins the program anew, so that
        /// its memory goes too.
        std::function<void()> begin_afresh = {};
        /// Left alone for so long; shorter only in tests.
        std::chrono::milliseconds warn_after = std::chrono::seconds(45);
        std::chrono::milliseconds wipe_after = std::chrono::seconds(60);
    };

    KioskWindow(std::unique_ptr<LinkKeeper> keeper, Options options);
    ~KioskWindow() override;

    /// Null at the door.
    [[nodiscard]] KioskFrame* frame() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    /// How it looked before anybody chose otherwise.
    struct Look {
        QString language;
        Theme::Choice theme = Theme::Choice::System;
        int text_percent = 100;
    };

    void showDoor(const QString& notice);
    void showFrame(const contract::LoggedIn& session);
    void place(QWidget* widget);
    void onIdle();
    void goOn();
    void wipe(const QString& notice);
    void closePopups();
    void closeWhatIsOpen();
    void restoreLook();
    /// Over the connection of whoever leaves, which nobody else gets. `is_silent`: there is nothing to read
    /// at the door, and once the bank has answered the program can begin anew.
    void logOut(bool is_silent);
    void leaveHalfway();
    void beginAfresh();
    /// Nobody has begun anything at the door.
    [[nodiscard]] bool isUntouched() const;

    std::unique_ptr<LinkKeeper> m_keeper;
    Options m_options;
    LogInController* m_log_in;
    QPointer<LogInView> m_door;   ///< null behind it
    QPointer<KioskFrame> m_frame; ///< null at the door
    QPointer<IdleWarning> m_warning;
    IdleWatch* m_idle;
    Countdown* m_countdown;
    QTimer m_afresh;
    quint64 m_wipes = 0; ///< answers to log-outs of earlier ones are dropped
    Look m_look;
    bool m_was_used = false; ///< since the program began
};

} // namespace florin::desktop
