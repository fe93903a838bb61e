// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QString>

#include <chrono>
#include <optional>

/// What concerns a person in front of a terminal; standard output stays for answers.
namespace florin::ctl::terminal
{

/// A line on standard error.
void say(const QString& line);
/// Waits, and says how many seconds are left ("%1"): each second anew in a terminal, once elsewhere. Events
/// are dealt with meanwhile.
void countDown(std::chrono::seconds time, const QString& sentence);
/// Whether somebody can be asked: standard input is a terminal.
[[nodiscard]] bool isThere();
/// Asks yes or no; no when nobody is there.
[[nodiscard]] bool confirm(const QString& question);
/// Asks for a password, without showing what is typed. Nothing when nobody is there.
[[nodiscard]] std::optional<Secret> askPassword(const QString& prompt);
/// The text without what could steer a terminal (control characters become '?').
[[nodiscard]] QString harmless(const QString& text);

} // namespace florin::ctl::terminal
