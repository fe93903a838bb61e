// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_steps.h"

#include "desktop/widgets/banner.h"

#include <QAction>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace florin::walk
{
namespace
{

void sayInChat(desktop::MainWindow* window, const QString& text)
{
    type(window, u"textEdit"_s, text);
    QTest::keyClick(seen<QWidget>(window, u"textEdit"_s), Qt::Key_Return);
}

std::function<bool()> chatHas(desktop::MainWindow* window, const QString& text)
{
    return [=] { return linesOf(window, u"lines"_s).contains(text); };
}

std::function<QString()> lastChatLine(desktop::MainWindow* window)
{
    return [=] { return linesOf(window, u"lines"_s).section(u'\n', -1); };
}

} // namespace

void showAccounts(Walk& walk, desktop::MainWindow* admin)
{
    goTo(admin, u"accounts"_s);
    walk.step(
        u"all accounts"_s, admin,
        [=] {
            const auto* table = seen<QTableView>(admin, u"table"_s);
            return table && table->model()->rowCount() >= 5;
        },
        [=] { return u"%1 accounts"_s.arg(seen<QTableView>(admin, u"table"_s)->model()->rowCount()); });
}

QString openAccount(Walk& walk, desktop::MainWindow* admin, const QString& initial_password)
{
    click(admin, u"openAccountButton"_s);
    type(admin, u"firstNameEdit"_s, u"Asha"_s);
    type(admin, u"lastNameEdit"_s, u"Menon"_s);
    type(admin, u"aadhaarEdit"_s, u"234123412346"_s);
    type(admin, u"phoneEdit"_s, u"9876543210"_s);
    click(admin, u"smsCheck"_s);
    type(admin, u"passwordEdit"_s, initial_password);
    type(admin, u"depositEdit"_s, u"12500.00"_s);
    walk.step(
        u"account form filled"_s, admin, [=] { return find<QWidget>(admin, u"openButton"_s) != nullptr; },
        [=] { return textOf(admin, u"firstNameEdit"_s) + u", "_s + textOf(admin, u"depositEdit"_s); });
    click(admin, u"openButton"_s);
    walk.step(
        u"account opened"_s, admin, [=] { return seen<QWidget>(admin, u"doneRows"_s) != nullptr; },
        [=] { return textOf(admin, u"doneTitle"_s); });
    // "Account 1000 0000 147 is open."
    QString number;
    for (const QChar c : textOf(admin, u"doneTitle"_s)) {
        if (c.isDigit())
            number += c;
    }
    return number;
}

void showTransaction(Walk& walk, desktop::MainWindow* admin, const QString& text)
{
    goTo(admin, u"transactions"_s);
    walk.step(
        u"all transactions"_s, admin, [=] { return !rowWith(admin, u"table"_s, text).isEmpty(); },
        [=] { return rowWith(admin, u"table"_s, text); });
}

void setMessages(Walk& walk, desktop::MainWindow* customer, const QString& phone)
{
    goTo(customer, u"messages"_s);
    walk.step(
        u"SMS settings"_s, customer, [=] { return textOf(customer, u"phoneEdit"_s) == phone; },
        [=] { return textOf(customer, u"phoneEdit"_s); });
    click(customer, u"lowBox"_s);
    type(customer, u"lowEdit"_s, u"1000.00"_s);
    click(customer, u"saveButton"_s);
    // Kept by the server: it is there again when the page is gone to anew.
    static_cast<void>(find<QWidget>(customer, u"saveButton"_s));
    goTo(customer, u"home"_s);
    goTo(customer, u"messages"_s);
    walk.step(
        u"SMS settings kept"_s, customer,
        [=] { return textOf(customer, u"lowEdit"_s).contains(u"1,000.00"_s); },
        [=] { return u"warn below "_s + textOf(customer, u"lowEdit"_s); });
}

void chat(Walk& walk, desktop::MainWindow* customer, desktop::MainWindow* admin)
{
    const QString question = u"Good morning. When does the branch close on Saturday?"_s;
    const QString answer = u"At one o'clock. Is there anything else?"_s;
    goTo(customer, u"chat"_s);
    click(customer, u"enterButton"_s);
    sayInChat(customer, question);
    walk.step(u"customer writes"_s, customer, chatHas(customer, question), lastChatLine(customer));
    goTo(admin, u"chat"_s);
    auto* list = find<QListView>(admin, u"conversations"_s);
    walk.step(
        u"conversation at the desk"_s, admin, [=] { return list && list->model()->rowCount() > 0; },
        [=] { return linesOf(admin, u"conversations"_s); });
    if (walk.hasFailed())
        return;
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(0, 0)).center());
    click(admin, u"enterButton"_s);
    walk.step(u"assistant joins"_s, customer, chatHas(customer, u"Assistant has joined"_s),
              lastChatLine(customer));
    sayInChat(admin, answer);
    walk.step(u"assistant answers"_s, admin, chatHas(admin, answer), lastChatLine(admin));
    walk.step(u"customer reads"_s, customer, chatHas(customer, answer), lastChatLine(customer));
    sayInChat(customer, u"//"_s);
    walk.step(u"customer leaves"_s, admin, chatHas(admin, u"Left chat room!"_s), lastChatLine(admin));
}

void giveFeedback(Walk& walk, desktop::MainWindow* customer, const QString& text)
{
    goTo(customer, u"feedback"_s);
    auto* page = find<QWidget>(customer, u"feedback"_s);
    if (page)
        type(page, u"textEdit"_s, text);
    click(customer, u"sendButton"_s);
    walk.step(
        u"feedback given"_s, customer, [=] { return textOf(customer, u"saidLabel"_s) == text; },
        [=] { return textOf(customer, u"thanksLabel"_s); });
}

void readFeedback(Walk& walk, desktop::MainWindow* admin, const QString& text)
{
    goTo(admin, u"feedback"_s);
    walk.step(
        u"feedback at the desk"_s, admin, [=] { return !rowWith(admin, u"table"_s, text).isEmpty(); },
        [=] { return rowWith(admin, u"table"_s, text); });
}

void askToClose(Walk& walk, desktop::MainWindow* admin, const QString& number, const QString& password)
{
    const QString grouped = AccountNumber::fromText(number).value_or(AccountNumber()).toGrouped();
    goTo(admin, u"accounts"_s);
    clickText(admin, u"Back to the accounts"_s); // it still tells of the one that was opened
    type(admin, u"searchEdit"_s, number);
    walk.step(
        u"account found"_s, admin,
        [=] {
            const auto* table = seen<QTableView>(admin, u"table"_s);
            return table && table->model()->rowCount() == 1 && !rowWith(admin, u"table"_s, grouped).isEmpty();
        },
        [=] { return rowWith(admin, u"table"_s, grouped); });
    if (walk.hasFailed())
        return;
    auto* table = seen<QTableView>(admin, u"table"_s);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(0, 0)).center());
    click(admin, u"closeButton"_s);
    type(admin, u"confirmPasswordEdit"_s, u"not the admin's password"_s);
    click(admin, u"confirmButton"_s);
    const auto dialog = [=] { return seen<QWidget>(admin, u"closeDialog"_s); };
    walk.step(
        u"closing asks who it is"_s, admin,
        [=] { return dialog() && !textOf(dialog(), u"errorLabel"_s).isEmpty(); },
        [=] { return dialog() ? textOf(dialog(), u"errorLabel"_s) : QString(); });
    type(admin, u"confirmPasswordEdit"_s, password);
    click(admin, u"confirmButton"_s);
    const auto told = [=] {
        const auto* banner = seen<desktop::Banner>(admin, u"actionBanner"_s);
        return banner ? banner->sentence() : QString();
    };
    walk.step(
        u"closing waits for a second person"_s, admin,
        [=] { return told().startsWith(u"Waiting for a second person"_s); }, told);
}

void approveClosing(Walk& walk, desktop::MainWindow* manager, desktop::MainWindow* admin,
                    const QString& number)
{
    const QString grouped = AccountNumber::fromText(number).value_or(AccountNumber()).toGrouped();
    goTo(manager, u"approvals"_s);
    const auto row = [=] { return rowWith(manager, u"table"_s, grouped); };
    walk.step(
        u"manager sees what waits"_s, manager, [=] { return row().contains(u"Waiting for you"_s); }, row);
    if (walk.hasFailed())
        return;
    auto* table = seen<QTableView>(manager, u"table"_s);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(0, 0)).center());
    click(manager, u"approveButton"_s);
    walk.step(
        u"manager looks at what changes"_s, manager,
        [=] { return seen<QWidget>(manager, u"approveDialog"_s) != nullptr; }, row);
    click(manager, u"confirmButton"_s);
    walk.step(
        u"manager approves"_s, manager, [=] { return !row().contains(u"Waiting"_s); }, row);
    walk.step(
        u"account closed"_s, admin, [=] { return rowWith(admin, u"table"_s, grouped).contains(u"Closed"_s); },
        [=] { return rowWith(admin, u"table"_s, grouped); });
}

void logOut(Walk& walk, desktop::MainWindow* window)
{
    const auto* me = find<QPushButton>(window, u"meButton"_s);
    if (me && !me->menu()->actions().isEmpty())
        me->menu()->actions().back()->trigger();
    walk.step(
        u"logged out"_s, window, [=] { return seen<QWidget>(window, u"logInButton"_s) != nullptr; },
        [=] { return window->windowTitle(); });
}

} // namespace florin::walk
