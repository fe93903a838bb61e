// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/compare/stopwatch.h"

#include <QCoreApplication>
#include <QFile>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace florin::bench
{

Stopwatch::Stopwatch(std::optional<qint64> process)
    : m_process(process.value_or(QCoreApplication::applicationPid()))
    , m_processor_before_s(processorSeconds())
{
    m_timer.start();
}

std::optional<double> Stopwatch::processorSeconds() const
{
#ifdef Q_OS_LINUX
    QFile file(QStringLiteral("/proc/%1/stat").arg(m_process));
    if (!file.open(QFile::ReadOnly))
        return std::nullopt;
    // proc(5): utime and stime are fields 14 and 15; the second, a name in brackets, may hold blanks.
    const QByteArray text = file.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    if (fields.size() < 13)
        return std::nullopt;
    return (fields[11].toDouble() + fields[12].toDouble()) / static_cast<double>(::sysconf(_SC_CLK_TCK));
#else
    return std::nullopt;
#endif
}

std::optional<qint64> memoryOf(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(process));
    if (!file.open(QFile::ReadOnly))
        return std::nullopt;
    const QByteArray text = file.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    if (at < 0)
        return std::nullopt;
    // proc(5): in kB, which are KiB here.
    return text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong() * 1024;
}

Measured Stopwatch::measured(qint64 transfers) const
{
    Measured result;
    result.per_second = static_cast<double>(transfers) / seconds();
    const auto now_s = processorSeconds();
    if (now_s && m_processor_before_s && transfers > 0)
        result.processor_us_each = (*now_s - *m_processor_before_s) * 1e6 / static_cast<double>(transfers);
    return result;
}

} // namespace florin::bench
