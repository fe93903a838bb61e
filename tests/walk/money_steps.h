// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "walk.h"

#include "desktop/widgets/form_field.h"

namespace florin::walk
{

struct Transfer {
    QString payee;  ///< account number
    QString amount; ///< as typed: "450.00"
    QString memo;
};

void changePassword(Walk& walk, desktop::MainWindow* window, const QString& replacement);
void showHome(Walk& walk, desktop::MainWindow* window, const QString& balance);
/// `says` must stand in the receipt's sentence.
void deposit(Walk& walk, desktop::MainWindow* window, const QString& amount, const QString& says);
/// After a deposit, on the same page.
void withdraw(Walk& walk, desktop::MainWindow* window, const QString& amount, const QString& says);
void checkTransfer(Walk& walk, desktop::MainWindow* window, const Transfer& transfer);
void sendTransfer(Walk& walk, desktop::MainWindow* window);
/// After a transfer.
void refuseTooMuch(Walk& walk, desktop::MainWindow* window, const Transfer& transfer);
/// The history is open in `window`; nobody touches it.
void watchHistory(Walk& walk, desktop::MainWindow* window, const QString& text);

} // namespace florin::walk
