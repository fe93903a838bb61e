// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/kiosk/kiosk_menu.h"

#include "kiosk/ui_kiosk_menu.h"

#include "desktop/views/kiosk/kiosk_choice.h"

#include <QCoreApplication>

namespace florin::desktop
{

KioskMenu::KioskMenu(const KioskScreen& screen, QWidget* parent)
    : QWidget(parent)
    , m_form(std::make_unique<Ui::KioskMenu>())
    , m_screen(screen)
{
    m_form->setupUi(this);
    setObjectName(screen.id + QStringLiteral("Menu"));
    m_form->scroll->setContent(m_form->choices);
    for (const KioskPlace& place : m_screen.places) {
        auto* choice = new KioskChoice(place.id + QStringLiteral("Choice"), place.icon, m_form->choices);
        m_form->choices->layout()->addWidget(choice);
        connect(choice, &KioskChoice::clicked, this, [this, place] { Q_EMIT chosen(place); });
        m_choices.push_back(choice);
    }
    if (!m_choices.empty())
        setFocusProxy(m_choices.front());
    retranslate();
}

KioskMenu::~KioskMenu() = default;

void KioskMenu::retranslate()
{
    const auto words = [](const char* english) { return QCoreApplication::translate("Kiosk", english); };
    m_form->titleLabel->setText(words(m_screen.title));
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        m_choices[i]->setWords(words(m_screen.places[i].title), words(m_screen.places[i].sentence));
}

void KioskMenu::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void KioskMenu::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    static_cast<QBoxLayout*>(m_form->choices->layout())
        ->setDirection(height() > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace florin::desktop
