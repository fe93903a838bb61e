// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/compare/helper_process.h"

#include "console/interruption.h"

#include <QElapsedTimer>

namespace florin::bench
{
namespace
{
constexpr int slice_ms = 100;
}

Problem notRunning(const QString& program, const QString& reason)
{
    return {ProblemCode::cannot_connect,
            {{QStringLiteral("reason"), program + QStringLiteral(": ") + reason}}};
}

std::optional<QByteArray> nextLine(QProcess& process, int patience_ms)
{
    QElapsedTimer waited;
    waited.start();
    while (!process.canReadLine()) {
        const bool ended = process.state() == QProcess::NotRunning;
        if (ended || console::interrupted() || waited.elapsed() > patience_ms)
            return std::nullopt;
        process.waitForReadyRead(slice_ms);
    }
    return process.readLine().trimmed();
}

Result<void> startProgram(QProcess& process, const QString& program, const QStringList& arguments)
{
    process.start(program, arguments);
    if (!process.waitForStarted())
        return refuse(notRunning(program, process.errorString()));
    return {};
}

Result<QByteArray> outputOf(QProcess& process, const QString& program, const QStringList& arguments,
                            int patience_ms)
{
    if (auto started = startProgram(process, program, arguments); !started)
        return refuse(std::move(started.error()));
    QElapsedTimer waited;
    waited.start();
    while (!process.waitForFinished(slice_ms) && process.state() != QProcess::NotRunning) {
        if (console::interrupted())
            process.terminate();
        if (waited.elapsed() > patience_ms)
            process.kill();
    }
    if (console::interrupted())
        return refuse(ProblemCode::cancelled);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return refuse(notRunning(program, QString::fromUtf8(process.readAllStandardError()).trimmed()));
    return process.readAllStandardOutput();
}

} // namespace florin::bench
