// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/progress_line.h"

#include "console/output.h"

namespace florin::console
{

ProgressLine::ProgressLine(const QCommandLineParser& parser)
    : m_shown(!wantsJson(parser) && isTerminal(stderr))
{
}

ProgressLine::~ProgressLine()
{
    wipe();
}

void ProgressLine::show(const QString& work, qint64 done, qint64 total)
{
    if (total > 0)
        show(QStringLiteral("%1 %2 %").arg(work, -12).arg(done * 100 / total, 3));
}

void ProgressLine::show(const QString& words)
{
    if (!m_shown || words == m_said)
        return;
    m_said = words;
    print(QStringLiteral("\r\033[K") + words, stderr);
}

void ProgressLine::wipe()
{
    if (!m_said.isEmpty())
        print(QStringLiteral("\r\033[K"), stderr);
    m_said.clear();
}

} // namespace florin::console
