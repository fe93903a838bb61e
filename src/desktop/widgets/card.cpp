// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/card.h"

#include "desktop/look/theme.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

Card::Card(QWidget* parent) : QFrame(parent)
{
    setProperty("surface", u"card"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    m_head = new QHBoxLayout;
    m_head->setSpacing(space::small);
    m_title = new QLabel(this);
    m_title->setWordWrap(true);
    setTextRole(m_title, "section");
    m_title->hide();
    m_head->addWidget(m_title, 1);
    layout->addLayout(m_head);
    m_body = new QVBoxLayout;
    m_body->setSpacing(space::medium);
    layout->addLayout(m_body, 1);
}

Card::Card(const QString& title, QWidget* parent) : Card(parent)
{
    setTitle(title);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

QString Card::title() const
{
    return m_title->text();
}

void Card::addToTitle(QWidget* widget)
{
    m_head->addWidget(widget);
}

} // namespace florin::desktop
