// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/progress_line.h"

#include "server/program/command.h"

#include <cstdio>

namespace florin::server
{

ProgressLine::ProgressLine(const QCommandLineParser& parser)
    : m_shown(!parser.isSet(QStringLiteral("json")) && isTerminal(stderr))
{
}

ProgressLine::~ProgressLine()
{
    if (!m_said.isEmpty())
        std::fputs("\r\033[K", stderr);
}

void ProgressLine::show(const QString& work, qint64 done, qint64 total)
{
    if (!m_shown || total <= 0)
        return;
    const QString line = QStringLiteral("%1 %2 %").arg(work, -12).arg(done * 100 / total, 3);
    if (line == m_said)
        return;
    m_said = line;
    std::fputs((u'\r' + line).toUtf8().constData(), stderr);
    std::fflush(stderr);
}

} // namespace florin::server
