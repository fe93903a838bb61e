// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace florin::test
{

/// What a program left behind.
struct Ran {
    int exit_code = -1; ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;

    /// Standard output as JSON; empty when it is none.
    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QJsonArray list() const;
    /// The problem's code.
    [[nodiscard]] QString code() const { return json().value(QStringLiteral("code")).toString(); }
};

// Programs as processes, as scripts run them.

/// Waits for the end of one that was started; also when it has ended already.
[[nodiscard]] Ran endOf(QProcess& process);
/// From its start to its end.
[[nodiscard]] Ran runToEnd(const QString& program, const QStringList& arguments,
                           const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment(),
                           const QByteArray& input = {});
/// Waits until florind, started to serve, says that it is ready, and gives back where ("127.0.0.1:41231").
/// Ends the test program when it does not.
[[nodiscard]] QString addressOf(QProcess& florind);

} // namespace florin::test
