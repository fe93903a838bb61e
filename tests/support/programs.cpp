// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/programs.h"

#include <QJsonDocument>

namespace florin::test
{
namespace
{

/// Longer than anything here takes.
constexpr int patience_ms = 240'000;

} // namespace

QJsonObject Ran::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QJsonArray Ran::list() const
{
    return QJsonDocument::fromJson(out).array();
}

Ran endOf(QProcess& process)
{
    const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(patience_ms);
    const bool by_itself = ended && process.exitStatus() == QProcess::NormalExit;
    return {by_itself ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

Ran runToEnd(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment,
             const QByteArray& input)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForStarted())
        qFatal("%s does not start", qPrintable(program));
    process.write(input);
    process.closeWriteChannel();
    return endOf(process);
}

QString addressOf(QProcess& florind)
{
    while (!florind.canReadLine()) {
        if (!florind.waitForReadyRead(patience_ms))
            qFatal("florind does not say that it is ready");
    }
    const QString line = QString::fromLatin1(florind.readLine()).trimmed();
    if (!line.startsWith(QStringLiteral("ready ")))
        qFatal("florind says: %s", qPrintable(line));
    return line.section(u' ', 1);
}

} // namespace florin::test
