// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "desktop/widgets/rail_button.h"

using namespace Qt::StringLiterals;

namespace florin::walk
{
namespace
{

QStringList placesOf(const desktop::MainWindow* window)
{
    QStringList places;
    for (const desktop::RailButton* button : window->findChildren<desktop::RailButton*>())
        places << button->id();
    return places;
}

} // namespace

void tour(Walk& walk, const Person& person)
{
    desktop::MainWindow* window = walk.openWindow(person.role);
    logIn(window, person.user, person.password);
    walk.step(
        person.role + u" logged in"_s, window, [=] { return window->frame() != nullptr; },
        [=] { return textOf(window, u"meButton"_s); });
    for (const Setting& setting : usualSettings(200)) {
        setting.use();
        for (const QString& place : placesOf(window)) {
            goTo(window, place);
            walk.step(
                u"%1 %2 %3"_s.arg(person.role, setting.name, place), window,
                [=] { return isSettled(window); }, [=] { return window->windowTitle(); });
        }
        goTo(window, u"chat"_s); // closed again, for the next round
    }
    Setting{}.use();
}

} // namespace florin::walk
