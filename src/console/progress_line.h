// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QString>

namespace florin::console
{

/// How far long work is, on one line of a terminal that is overwritten and at last wiped away. Says nothing
/// into a file or with --json.
class ProgressLine
{
public:
    explicit ProgressLine(const QCommandLineParser& parser);
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    /// "Copying       42 %"
    void show(const QString& work, qint64 done, qint64 total);
    /// Work without a total, in words of its own.
    void show(const QString& words);
    /// Before something else is said.
    void wipe();

private:
    const bool m_shown;
    QString m_said;
};

} // namespace florin::console
