// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/programs.h"

#include <QTemporaryDir>

#include <memory>

namespace florin::test
{

/// florin-bench and florind as processes, as scripts run them, with a home of their own.
class BenchPrograms
{
public:
    BenchPrograms();
    ~BenchPrograms();

    [[nodiscard]] QString bank() const { return m_folder.filePath(QStringLiteral("bank")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] Ran bench(const QStringList& arguments) const;
    [[nodiscard]] Ran verify() const;
    [[nodiscard]] std::unique_ptr<QProcess> startBench(const QStringList& arguments) const;

    /// Serves the bank on a free port.
    void serve();
    [[nodiscard]] QString address() const { return m_address; }
    void killServer();
    void stopServer();

private:
    [[nodiscard]] std::unique_ptr<QProcess> start(const QString& program, const QStringList& arguments) const;

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_florind;
    QString m_address;
};

} // namespace florin::test
