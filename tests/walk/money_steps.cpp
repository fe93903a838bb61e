// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "money_steps.h"

using namespace Qt::StringLiterals;

namespace florin::walk
{

void changePassword(Walk& walk, desktop::MainWindow* window, const QString& replacement)
{
    walk.step(
        u"own password"_s, window, [=] { return seen<QWidget>(window, u"newPasswordEdit"_s) != nullptr; },
        [=] { return textOf(window, u"newPasswordSentence"_s); });
    type(window, u"newPasswordEdit"_s, replacement);
    type(window, u"againEdit"_s, replacement);
    click(window, u"newPasswordButton"_s);
}

void showHome(Walk& walk, desktop::MainWindow* window, const QString& balance)
{
    goTo(window, u"home"_s);
    walk.step(
        u"customer home"_s, window, [=] { return textOf(window, u"balanceLabel"_s) == balance; },
        [=] {
            return textOf(window, u"numberLabel"_s) + u", balance "_s + textOf(window, u"balanceLabel"_s);
        });
}

void deposit(Walk& walk, desktop::MainWindow* window, const QString& amount, const QString& says)
{
    goTo(window, u"add_money"_s);
    clickText(window, u"Add money"_s);
    type(window, u"amountEdit"_s, amount);
    click(window, u"sendButton"_s);
    walk.step(
        u"deposit"_s, window, [=] { return textOf(window, u"sentenceLabel"_s).contains(says); },
        [=] { return textOf(window, u"sentenceLabel"_s); });
}

void withdraw(Walk& walk, desktop::MainWindow* window, const QString& amount, const QString& says)
{
    click(window, u"againButton"_s);
    clickText(window, u"Withdraw"_s);
    type(window, u"amountEdit"_s, amount);
    click(window, u"sendButton"_s);
    walk.step(
        u"withdraw"_s, window, [=] { return textOf(window, u"sentenceLabel"_s).contains(says); },
        [=] { return textOf(window, u"sentenceLabel"_s); });
}

void checkTransfer(Walk& walk, desktop::MainWindow* window, const Transfer& transfer)
{
    goTo(window, u"move_money"_s);
    type(window, u"payeeEdit"_s, transfer.payee);
    walk.step(
        u"payee's name"_s, window, [=] { return !textOf(window, u"payeeNumberLabel"_s).isEmpty(); },
        [=] { return textOf(window, u"payeeLabel"_s) + u", "_s + textOf(window, u"payeeNumberLabel"_s); });
    type(window, u"amountEdit"_s, transfer.amount);
    type(window, u"memoEdit"_s, transfer.memo);
    walk.step(
        u"transfer checked"_s, window,
        [=] { return textOf(window, u"sendButton"_s).contains(transfer.amount); },
        [=] { return textOf(window, u"wordsLabel"_s) + u"; button: "_s + textOf(window, u"sendButton"_s); });
}

void sendTransfer(Walk& walk, desktop::MainWindow* window)
{
    click(window, u"sendButton"_s);
    walk.step(
        u"transfer sent"_s, window, [=] { return textOf(window, u"sentenceLabel"_s).startsWith(u"Sent to"); },
        [=] { return textOf(window, u"sentenceLabel"_s) + u", "_s + textOf(window, u"amountLabel"_s); });
}

void refuseTooMuch(Walk& walk, desktop::MainWindow* window, const Transfer& transfer)
{
    goTo(window, u"move_money"_s);
    click(window, u"againButton"_s);
    type(window, u"payeeEdit"_s, transfer.payee);
    type(window, u"amountEdit"_s, u"9999999.00"_s);
    QTest::keyClick(seen<QWidget>(window, u"amountEdit"_s), Qt::Key_Return);
    const auto refusal = [=] {
        const auto* field = seen<desktop::FormField>(window, u"amountField"_s);
        return field ? field->error() : QString();
    };
    walk.step(
        u"more than there is"_s, window, [=] { return !refusal().isEmpty(); }, refusal);
}

void watchHistory(Walk& walk, desktop::MainWindow* window, const QString& text)
{
    walk.step(
        u"history in the second window, by itself"_s, window,
        [=] { return !rowWith(window, u"table"_s, text).isEmpty(); },
        [=] { return rowWith(window, u"table"_s, text); });
}

} // namespace florin::walk
