// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/controllers/chat_controller.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class ChatPanel;
}

namespace florin::desktop
{

/// A conversation with the support desk; for staff with the desk's list above it.
class ChatPanel final : public QWidget
{
    Q_OBJECT
public:
    ChatPanel(ChatController* controller, QWidget* parent);
    ~ChatPanel() override;

    void focusInput();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpLists();
    void showConversation();
    void showState();
    void showHint(const QString& sentence);
    void send();
    void keepAtEnd();
    void onScrolled(int value);

    std::unique_ptr<Ui::ChatPanel> m_form;
    ChatController* m_controller;
    bool m_at_end = true;
};

} // namespace florin::desktop
