// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"
#include "ctl/session.h"

#include <QCommandLineParser>

namespace florin::ctl
{

/// The command line, taken apart: which command, what for it, and to whom.
class CommandLine
{
public:
    /// `arguments` with the program's name first.
    explicit CommandLine(const QStringList& arguments);

    /// What to print, and to end with, when help or the version was asked for.
    [[nodiscard]] std::optional<QString> help() const;
    /// Why nothing can be done.
    [[nodiscard]] const std::optional<WrongUsage>& wrong() const { return m_wrong; }
    [[nodiscard]] bool wantsJson() const { return m_parser.isSet(QStringLiteral("json")); }
    [[nodiscard]] const Command& command() const { return *m_command; }
    [[nodiscard]] Input input() const;
    /// Reads the files it names; asks for the password where no file does.
    [[nodiscard]] Attempt<Target> target() const;

private:
    void read(const QStringList& arguments);
    void checkCount(qsizetype given);

    QCommandLineParser m_parser;
    const Command* m_command = nullptr;
    QStringList m_arguments; ///< after the command's name
    std::optional<WrongUsage> m_wrong;
};

/// The first line of a file, as a password; wrong usage when it cannot be read or is empty.
[[nodiscard]] Attempt<Secret> readPassword(const QString& path);

} // namespace florin::ctl
