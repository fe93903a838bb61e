// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/support/dock_title.h"

#include "desktop/look/theme.h"
#include "desktop/widgets/button.h"

#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

DockTitle::DockTitle(QDockWidget* dock)
    : QFrame(dock)
    , m_dock(dock)
    , m_title(new QLabel(this))
    , m_float(makeIconButton({}, Icon::pin, this))
    , m_close(makeIconButton({}, Icon::close, this))
{
    setProperty("surface", u"bar"_s);
    setTextRole(m_title, "section");
    m_float->setObjectName(u"floatDockButton"_s);
    m_close->setObjectName(u"closeDockButton"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::large, space::small, space::small, space::small);
    layout->setSpacing(space::hair);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_float);
    layout->addWidget(m_close);
    connect(m_float, &QPushButton::clicked, dock, [dock] { dock->setFloating(!dock->isFloating()); });
    connect(m_close, &QPushButton::clicked, dock, &QWidget::hide);
    connect(dock, &QDockWidget::topLevelChanged, this, &DockTitle::retranslate);
    retranslate();
}

void DockTitle::retranslate()
{
    m_title->setText(m_dock->windowTitle());
    const QString float_name = m_dock->isFloating() ? tr("Dock beside the page") : tr("Float");
    for (const auto& [button, name] :
         {std::pair{m_float, float_name}, std::pair{m_close, tr("Close the chat")}}) {
        button->setToolTip(name);
        button->setAccessibleName(name);
    }
}

void DockTitle::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace florin::desktop
