// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "desktop/widgets/rail_button.h"

#include <QAbstractButton>
#include <QDialog>
#include <QTableView>

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

struct AskingButton {
    QString place;
    QString name;
    QString dialog;
};

/// Buttons that ask about what is chosen.
const QList<AskingButton>& askingButtons()
{
    static const QList<AskingButton> buttons{{u"accounts"_s, u"limitsButton"_s, u"limitsDialog"_s},
                                             {u"customers"_s, u"phoneButton"_s, u"phoneDialog"_s}};
    return buttons;
}

/// The first row about which the button can ask; false when there is none.
bool chooseRowFor(const QString& button, const desktop::MainWindow* window, QTableView* table)
{
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        table->setCurrentIndex(table->model()->index(row, 0));
        if (seen<QAbstractButton>(window, button))
            return true;
    }
    return false;
}

/// The details of the first row, of a place that has a table, and the dialogs over such details. Then they
/// are closed: where the window is narrow they cover the table.
void lookAtRows(Walk& walk, desktop::MainWindow* window, const QString& place, const QString& step)
{
    auto* table = seen<QTableView>(window, u"table"_s);
    if (!table || table->model()->rowCount() == 0)
        return;
    table->setCurrentIndex(table->model()->index(0, 0));
    walk.step(
        step + u" row"_s, window, [=] { return isSettled(window); },
        [=] { return textOf(window, u"detailsTitle"_s); });
    for (const AskingButton& button : askingButtons()) {
        if (button.place != place || !chooseRowFor(button.name, window, table))
            continue; // it is not for everybody
        click(window, button.name);
        auto* dialog = find<QDialog>(window, button.dialog);
        walk.step(
            step + u" dialog"_s, dialog ? static_cast<QWidget*>(dialog) : window,
            [=] { return dialog != nullptr; },
            [=] { return dialog ? dialog->windowTitle() : button.dialog; });
        if (dialog)
            dialog->reject();
    }
    if (seen<QAbstractButton>(window, u"closeDetailsButton"_s))
        click(window, u"closeDetailsButton"_s);
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
            const QString step = u"%1 %2 %3"_s.arg(person.role, setting.name, place);
            walk.step(
                step, window, [=] { return isSettled(window); }, [=] { return window->windowTitle(); });
            lookAtRows(walk, window, place, step);
        }
        goTo(window, u"chat"_s); // closed again, for the next round
    }
    Setting{}.use();
}

} // namespace florin::walk
