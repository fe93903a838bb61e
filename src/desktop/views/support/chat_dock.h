// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/views/shell/page.h"

#include <QDockWidget>

namespace florin::desktop
{

class ChatController;
class ChatPanel;

/// The chat beside the pages: docked at the right, or floating.
class ChatDock final : public QDockWidget
{
    Q_OBJECT
public:
    ChatDock(const PageContext& context, QWidget* parent);

    /// Opens it with the cursor in the message, closes it when it had the cursor already.
    void toggle();

Q_SIGNALS:
    void unreadChanged(int count);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    ChatController* m_controller;
    ChatPanel* m_panel;
};

} // namespace florin::desktop
