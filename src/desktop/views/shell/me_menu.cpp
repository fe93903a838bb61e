// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/shell/me_menu.h"

#include "desktop/look/icon.h"
#include "desktop/look/language.h"
#include "desktop/look/theme.h"
#include "desktop/models/words.h"

#include <QActionGroup>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

MeMenu::MeMenu(const contract::LoggedIn& session, QWidget* parent) : QMenu(parent), m_session(session)
{
    fill();
}

void MeMenu::fill()
{
    clear();
    QAction* who = addAction(m_session.display_name + u" · "_s + roleText(m_session.role));
    who->setEnabled(false);
    addSeparator();
    addLanguages();
    addThemes();
    addTextSizes();
    addSeparator();
    connect(addAction(desktop::icon(Icon::keyboard), tr("Keyboard shortcuts")), &QAction::triggered, this,
            &MeMenu::shortcutsWanted);
    connect(addAction(desktop::icon(Icon::lock), tr("Lock")), &QAction::triggered, this, &MeMenu::lockWanted);
    connect(addAction(desktop::icon(Icon::log_out), tr("Log out")), &QAction::triggered, this,
            &MeMenu::logOutWanted);
}

void MeMenu::addLanguages()
{
    QMenu* menu = addMenu(desktop::icon(Icon::language), tr("Language"));
    auto* group = new QActionGroup(menu);
    for (const Language::Known& known : Language::available()) {
        QAction* action = menu->addAction(known.own_name);
        action->setCheckable(true);
        action->setChecked(known.code == language().current());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [code = known.code] { language().set(code); });
    }
}

void MeMenu::addThemes()
{
    QMenu* menu = addMenu(desktop::icon(theme().isDark() ? Icon::moon : Icon::sun), tr("Light or dark"));
    auto* group = new QActionGroup(menu);
    const std::array choices{std::pair{Theme::Choice::System, tr("As the system")},
                             std::pair{Theme::Choice::Light, tr("Light")},
                             std::pair{Theme::Choice::Dark, tr("Dark")}};
    for (const auto& [choice, text] : choices) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(choice == theme().choice());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [choice = choice] { theme().setChoice(choice); });
    }
}

void MeMenu::addTextSizes()
{
    QMenu* menu = addMenu(desktop::icon(Icon::text_size), tr("Size of text"));
    auto* group = new QActionGroup(menu);
    for (const int percent : {100, 125, 150, 200}) {
        QAction* action = menu->addAction(tr("%1 %").arg(percent));
        action->setCheckable(true);
        action->setChecked(percent == theme().textScale());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [percent] { theme().setTextScale(percent); });
    }
}

void MeMenu::changeEvent(QEvent* event)
{
    QMenu::changeEvent(event);
    // Later: the change may come from one of this menu's own actions.
    if (event->type() == QEvent::LanguageChange)
        QTimer::singleShot(0, this, &MeMenu::fill);
}

} // namespace florin::desktop
