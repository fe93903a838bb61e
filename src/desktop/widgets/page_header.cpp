// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/widgets/page_header.h"

#include "desktop/look/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace florin::desktop
{

PageHeader::PageHeader(QWidget* parent) : QWidget(parent)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::large);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    m_title = new QLabel(this);
    m_title->setWordWrap(true);
    setTextRole(m_title, "page");
    m_purpose = new QLabel(this);
    m_purpose->setWordWrap(true);
    setTextRole(m_purpose, "muted");
    words->addWidget(m_title);
    words->addWidget(m_purpose);
    line->addLayout(words, 1);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(space::small);
    line->addLayout(m_buttons);
    line->setAlignment(m_buttons, Qt::AlignTop);
}

PageHeader::PageHeader(const QString& title, const QString& purpose, QWidget* parent) : PageHeader(parent)
{
    setTitle(title);
    setPurpose(purpose);
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString PageHeader::title() const
{
    return m_title->text();
}

void PageHeader::setPurpose(const QString& purpose)
{
    m_purpose->setText(purpose);
    m_purpose->setVisible(!purpose.isEmpty());
}

QString PageHeader::purpose() const
{
    return m_purpose->text();
}

void PageHeader::addButton(QAbstractButton* button)
{
    m_buttons->addWidget(button);
}

} // namespace florin::desktop
