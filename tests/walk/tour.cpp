// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "desktop/look/language.h"
#include "desktop/look/theme.h"
#include "desktop/widgets/rail_button.h"
#include "desktop/widgets/state_view.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace florin::walk
{
namespace
{

struct Setting {
    QString name;
    desktop::Theme::Choice choice;
    QString language;
    int text_percent;
};

QStringList placesOf(const desktop::MainWindow* window)
{
    QStringList places;
    for (const desktop::RailButton* button : window->findChildren<desktop::RailButton*>())
        places << button->id();
    return places;
}

/// Nothing on the page is still loading.
bool isSettled(const desktop::MainWindow* window)
{
    for (const desktop::StateView* view : window->findChildren<desktop::StateView*>()) {
        if (view->isVisible() && view->state() == desktop::StateView::State::Loading)
            return false;
    }
    return true;
}

} // namespace

void tour(Walk& walk, const Person& person)
{
    using Choice = desktop::Theme::Choice;
    desktop::MainWindow* window = walk.openWindow(person.role);
    logIn(window, person.user, person.password);
    walk.step(
        person.role + u" logged in"_s, window, [=] { return window->frame() != nullptr; },
        [=] { return textOf(window, u"meButton"_s); });
    for (const Setting& setting :
         {Setting{u"light"_s, Choice::Light, u"en"_s, 100}, Setting{u"dark"_s, Choice::Dark, u"en"_s, 100},
          Setting{u"hindi"_s, Choice::Light, u"hi"_s, 100},
          Setting{u"large"_s, Choice::Light, u"en"_s, 200}}) {
        desktop::theme().setChoice(setting.choice);
        desktop::theme().setTextScale(setting.text_percent);
        desktop::language().set(setting.language);
        for (const QString& place : placesOf(window)) {
            goTo(window, place);
            walk.step(
                u"%1 %2 %3"_s.arg(person.role, setting.name, place), window,
                [=] { return isSettled(window); }, [=] { return window->windowTitle(); });
        }
        goTo(window, u"chat"_s); // closed again, for the next round
    }
    desktop::language().set(u"en"_s);
    desktop::theme().setTextScale(100);
    desktop::theme().setChoice(Choice::Light);
}

} // namespace florin::walk
