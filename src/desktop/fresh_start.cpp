// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/fresh_start.h"

#include <QCoreApplication>
#include <QProcess>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace florin::desktop
{

void FreshStart::operator()() const
{
    const QString program = QCoreApplication::applicationFilePath();
#ifdef Q_OS_UNIX
    std::vector<std::string> words = m_arguments;
    std::vector<char*> pointers;
    for (std::string& word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
#ifdef CLOSE_RANGE_CLOEXEC
    // Connections and files of those before are not handed on, whoever opened them.
    (void)::close_range(3, ~0U, CLOSE_RANGE_CLOEXEC);
#endif
    ::execv(program.toLocal8Bit().constData(), pointers.data());
#else
    QStringList arguments;
    for (std::size_t i = 1; i < m_arguments.size(); ++i)
        arguments.append(QString::fromLocal8Bit(m_arguments[i]));
    QProcess::startDetached(program, arguments);
#endif
    QCoreApplication::exit(1);
}

} // namespace florin::desktop
