// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"
#include "desktop/views/shell/frame.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>

namespace florin::desktop
{

class LinkKeeper;
class LogInController;
class LogInView;

/// A window onto one bank for one person at a time: the door, and behind it the frame of their role. Only
/// places things; the settings keep where they stood.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    struct Options {
        QString server;              ///< stands in its field; empty: the one used last
        QString user;                ///< stands in its field
        std::vector<PageSpec> pages; ///< of all roles
    };

    MainWindow(std::unique_ptr<LinkKeeper> keeper, Options options);
    ~MainWindow() override;

    /// As if typed: for programs that bring the password along.
    void logIn(const QString& user, const Secret& password);
    /// Null at the door.
    [[nodiscard]] Frame* frame() const { return m_frame; }

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void showDoor(const QString& notice);
    void showFrame(const contract::LoggedIn& session);
    void addChat(const PageContext& context);
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
    contract::Role m_role = contract::Role::customer;
};

} // namespace florin::desktop
