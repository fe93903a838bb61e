// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/support/chat_dock.h"

#include "desktop/controllers/chat_controller.h"
#include "desktop/views/support/chat_panel.h"

#include <QApplication>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

constexpr int usual_width = 320;

} // namespace

ChatDock::ChatDock(const PageContext& context, QWidget* parent)
    : QDockWidget(parent)
    , m_controller(new ChatController(context.link, context.session, this))
    , m_panel(new ChatPanel(m_controller, this))
{
    setObjectName(u"chat"_s);
    setWindowTitle(tr("Chat"));
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    m_panel->setMinimumWidth(usual_width);
    setWidget(m_panel);
    connect(m_controller, &ChatController::unreadChanged, this, &ChatDock::unreadChanged);
    m_controller->load();
}

void ChatDock::toggle()
{
    const QWidget* focus = QApplication::focusWidget();
    if (isVisible() && focus && isAncestorOf(focus)) {
        hide();
        return;
    }
    show();
    raise();
    if (isFloating())
        activateWindow();
    m_panel->focusInput();
}

void ChatDock::changeEvent(QEvent* event)
{
    QDockWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setWindowTitle(tr("Chat"));
}

void ChatDock::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QDockWidget::keyPressEvent(event);
}

} // namespace florin::desktop
