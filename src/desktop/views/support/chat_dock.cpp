// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/support/chat_dock.h"

#include "desktop/controllers/chat_controller.h"
#include "desktop/look/theme.h"
#include "desktop/views/support/chat_panel.h"
#include "desktop/views/support/dock_title.h"

#include <QApplication>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

constexpr int usual_width = 320;
// Large type gets more room, but never half of a small window.
constexpr int widest = 400;

} // namespace

ChatDock::ChatDock(const PageContext& context, QWidget* parent)
    : QDockWidget(parent)
    , m_controller(new ChatController(context.link, context.session, this))
    , m_panel(new ChatPanel(m_controller, this))
{
    setObjectName(u"chat"_s);
    setWindowTitle(tr("Chat"));
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    const auto fit = [this] { m_panel->setMinimumWidth(std::min(theme().scaled(usual_width), widest)); };
    connect(&theme(), &Theme::changed, this, fit);
    fit();
    setWidget(m_panel);
    setTitleBarWidget(new DockTitle(this));
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
