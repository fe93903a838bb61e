// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/terminal.h"

#include <QEventLoop>
#include <QTimer>

#include <cstdio>
#include <iostream>
#include <string>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace florin::ctl::terminal
{
namespace
{

/// While it lives, the terminal does not show what is typed.
class Hidden
{
public:
#ifdef Q_OS_WIN
    Hidden() : m_input(GetStdHandle(STD_INPUT_HANDLE))
    {
        GetConsoleMode(m_input, &m_before);
        SetConsoleMode(m_input, m_before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    }
    ~Hidden()
    {
        SetConsoleMode(m_input, m_before);
    }

private:
    HANDLE m_input;
    DWORD m_before = 0;
#else
    Hidden()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~Hidden()
    {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }

private:
    termios m_before{};
#endif
public:
    Hidden(const Hidden&) = delete;
    Hidden& operator=(const Hidden&) = delete;
};

bool isTerminal(std::FILE* stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

} // namespace

void say(const QString& line)
{
    const QByteArray bytes = line.toLocal8Bit() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

void countDown(std::chrono::seconds time, const QString& sentence)
{
    const bool is_shown = isTerminal(stderr);
    if (!is_shown)
        say(sentence.arg(time.count()));
    for (auto left = time; left.count() > 0; --left) {
        if (is_shown) {
            const QString line = sentence.arg(left.count()).leftJustified(sentence.size() + 4);
            std::cerr << '\r' << qPrintable(line) << std::flush;
        }
        QEventLoop loop;
        QTimer::singleShot(std::chrono::seconds(1), &loop, &QEventLoop::quit);
        loop.exec();
    }
    if (is_shown)
        std::cerr << '\n';
}

bool isThere()
{
    return isTerminal(stdin);
}

bool confirm(const QString& question)
{
    if (!isThere())
        return false;
    std::cerr << qPrintable(question) << " [y/N] " << std::flush;
    std::string answer;
    std::getline(std::cin, answer);
    return answer == "y" || answer == "Y" || answer == "yes";
}

std::optional<Secret> askPassword(const QString& prompt)
{
    if (!isThere())
        return std::nullopt;
    std::cerr << qPrintable(prompt) << ": " << std::flush;
    std::string line;
    {
        const Hidden hidden;
        std::getline(std::cin, line);
    }
    std::cerr << '\n';
    QByteArray bytes(line.data(), static_cast<qsizetype>(line.size()));
    line.assign(line.size(), '\0');
    return Secret(std::move(bytes));
}

QString harmless(const QString& text)
{
    QString clean = text;
    for (QChar& character : clean) {
        if (character.category() == QChar::Other_Control && character != u'\n')
            character = u'?';
    }
    return clean;
}

} // namespace florin::ctl::terminal
