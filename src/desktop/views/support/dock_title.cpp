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
    , m_close(makeIconButton({}, Icon::close, this))
{
    setProperty("surface", u"bar"_s);
    setTextRole(m_title, "section");
    m_close->setObjectName(u"closeDockButton"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::large, space::small, space::small, space::small);
    layout->setSpacing(space::hair);
    layout->addWidget(m_title, 1);
    layout->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, dock, &QWidget::hide);
    retranslate();
}

void DockTitle::retranslate()
{
    m_title->setText(m_dock->windowTitle());
    m_close->setToolTip(tr("Close the chat"));
    m_close->setAccessibleName(m_close->toolTip());
}

void DockTitle::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace florin::desktop
