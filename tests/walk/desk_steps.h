// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "walk.h"

namespace florin::walk
{

/// What the bank's own people do, and what is said between them and a customer.
void showAccounts(Walk& walk, desktop::MainWindow* admin);
/// Returns the number of the new account; empty when it was not opened.
[[nodiscard]] QString openAccount(Walk& walk, desktop::MainWindow* admin, const QString& initial_password);
void showTransaction(Walk& walk, desktop::MainWindow* admin, const QString& text);
/// What was said at the opening of the account is there; a warning is added and kept.
void setMessages(Walk& walk, desktop::MainWindow* customer, const QString& phone);
void chat(Walk& walk, desktop::MainWindow* customer, desktop::MainWindow* admin);
void giveFeedback(Walk& walk, desktop::MainWindow* customer, const QString& text);
void readFeedback(Walk& walk, desktop::MainWindow* admin, const QString& text);
/// With its money paid out; a wrong password first. It then waits for a second person.
void askToClose(Walk& walk, desktop::MainWindow* admin, const QString& number, const QString& password);
/// The manager sees that something waits, looks at it and approves it; the admin sees the account closed.
void approveClosing(Walk& walk, desktop::MainWindow* manager, desktop::MainWindow* admin,
                    const QString& number);
void logOut(Walk& walk, desktop::MainWindow* window);

} // namespace florin::walk
