// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_programs.h"

namespace florin::test
{
namespace
{
constexpr int patience_ms = 240'000;
}

BenchPrograms::BenchPrograms() = default;

BenchPrograms::~BenchPrograms()
{
    stopServer();
}

std::unique_ptr<QProcess> BenchPrograms::start(const QString& program, const QStringList& arguments) const
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("HOME"), m_folder.path());
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(environment);
    process->start(program, arguments);
    if (!process->waitForStarted())
        qFatal("%s does not start", qPrintable(program));
    return process;
}

std::unique_ptr<QProcess> BenchPrograms::startBench(const QStringList& arguments) const
{
    return start(QStringLiteral(FLORIN_BENCH), arguments);
}

Ran BenchPrograms::bench(const QStringList& arguments) const
{
    return endOf(*startBench(arguments));
}

Ran BenchPrograms::verify() const
{
    return endOf(*start(QStringLiteral(FLORIND), {QStringLiteral("verify"), QStringLiteral("--data"), bank(),
                                                  QStringLiteral("--json")}));
}

void BenchPrograms::serve()
{
    m_florind = start(QStringLiteral(FLORIND), {QStringLiteral("serve"), QStringLiteral("--data"), bank(),
                                                QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
    m_address = addressOf(*m_florind);
}

void BenchPrograms::killServer()
{
    m_florind->kill();
    m_florind->waitForFinished(patience_ms);
}

void BenchPrograms::stopServer()
{
    if (!m_florind)
        return;
    m_florind->terminate();
    m_florind->waitForFinished(patience_ms);
    m_florind.reset();
}

} // namespace florin::test
