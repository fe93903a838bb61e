// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "desktop/controllers/device_tokens.h"
#include "desktop/views/shell/frame.h"

#include <QMainWindow>
#include <QPointer>

#include <chrono>
#include <memory>
#include <optional>

namespace florin::desktop
{

class LinkKeeper;
class LogInController;
class IdleWatch;
class LockScreen;
class LogInView;

/// A window onto one bank for one person at a time: the door, and behind it the frame of their role. Only
/// places things; the settings keep where they stood.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    struct Options {
        QString server;                            ///< stands in its field; empty: the one used last
        QString user;                              ///< stands in its field
        std::vector<PageSpec> pages;               ///< of all roles
        std::shared_ptr<DeviceTokens> tokens = {}; ///< none: no device is remembered
        /// Left alone for this long the window locks.
        std::chrono::milliseconds lock_after = std::chrono::minutes(5);
        /// Of this computer; none where it reaches no security keys.
        std::shared_ptr<client::SecurityKeyDevice> security_keys = {};
        QString notice = {}; ///< said at the door when it is first shown
    };

    MainWindow(std::unique_ptr<LinkKeeper> keeper, Options options);
    ~MainWindow() override;

    /// Stands in its field where none is named.
    [[nodiscard]] static QString serverOfLastTime();
    /// As if typed: for programs that bring the password along.
    void logIn(const QString& user, const Secret& password);
    /// Null at the door.
    [[nodiscard]] Frame* frame() const { return m_frame; }
    /// Covers everything until the same person proves to be there; nothing at the door.
    void lock();
    [[nodiscard]] bool isLocked() const;

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void showDoor(const QString& notice);
    void showFrame(const contract::LoggedIn& session);
    /// The pages of the session, in place of what is shown.
    void buildFrame(const contract::LoggedIn& session);
    /// What one may do is not what the pages show any more.
    void offerNewPages(const contract::Grants& grants);
    void showNewPages();
    void addChat(const PageContext& context);
    void unlock();
    void logOut();
    void keepLayout();
    void entitle();
    [[nodiscard]] QString layoutKey() const;

    std::unique_ptr<LinkKeeper> m_keeper;
    Options m_options;
    LogInController* m_log_in;
    LogInView* m_door = nullptr; ///< null behind it
    QPointer<Frame> m_frame;
    QPointer<QDockWidget> m_chat;
    QPointer<LockScreen> m_lock;
    IdleWatch* m_idle;
    contract::LoggedIn m_session; ///< as the frame shows it
    /// What one may do by now, where the frame shows something else.
    std::optional<contract::Grants> m_offered;
};

} // namespace florin::desktop
