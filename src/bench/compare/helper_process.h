// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"

#include <QProcess>
#include <QString>

#include <optional>

namespace florin::bench
{

/// The next line a program says, without its end; nothing when it ends, says nothing for `patience_ms`, or
/// the measurement is interrupted.
[[nodiscard]] std::optional<QByteArray> nextLine(QProcess& process, int patience_ms);
/// Started, or why not: cannot_connect{reason}.
[[nodiscard]] Result<void> startProgram(QProcess& process, const QString& program,
                                        const QStringList& arguments);
/// Runs a program to its end, and gives back what it printed. cannot_connect{reason}, cancelled.
[[nodiscard]] Result<QByteArray> outputOf(QProcess& process, const QString& program,
                                          const QStringList& arguments, int patience_ms);
/// cannot_connect{reason}: what is to be measured is not there.
[[nodiscard]] Problem notRunning(const QString& program, const QString& reason);

} // namespace florin::bench
