// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/system/figure_card.h"

#include "system/ui_figure_card.h"

#include "desktop/widgets/highlight.h"

using namespace Qt::StringLiterals;

namespace florin::desktop
{

FigureCard::FigureCard(const QString& name, Icon icon, QWidget* parent)
    : QWidget(parent)
    , m_form(std::make_unique<Ui::FigureCard>())
{
    m_form->setupUi(this);
    setObjectName(name);
    m_form->iconLabel->setIcon(icon, Colour::accent);
    connect(m_form->openButton, &QPushButton::clicked, this, &FigureCard::opened);
}

FigureCard::~FigureCard() = default;

void FigureCard::setWords(const QString& title, const QString& hint)
{
    m_form->titleLabel->setText(title);
    m_form->hintLabel->setText(hint);
    m_form->figureLabel->setAccessibleName(title);
}

void FigureCard::setLink(const QString& text)
{
    m_form->openButton->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    m_form->openButton->setText(text);
    // There are several; a screen reader tells them apart.
    m_form->openButton->setAccessibleName(text + u": "_s + m_form->titleLabel->text());
}

void FigureCard::setFigure(const QString& figure)
{
    const QString before = m_form->figureLabel->text();
    const QString shown = figure.isEmpty() ? u"–"_s : figure;
    if (shown == before)
        return;
    m_form->figureLabel->setText(shown);
    if (!before.isEmpty() && before != u"–"_s)
        highlight(m_form->figureLabel);
}

} // namespace florin::desktop
