// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/compare/postgres_bench.h"

#include "bench/compare/helper_process.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace florin::bench
{
namespace
{

constexpr int patience_ms = 120'000;
constexpr const char* scale = "10";

} // namespace

Result<std::unique_ptr<PostgresBench>> PostgresBench::start(const QString& directory)
{
    std::unique_ptr<PostgresBench> bench(new PostgresBench);
    if (auto started = bench->startCluster(directory); !started)
        return refuse(std::move(started.error()));
    if (auto durable = bench->checkDurable(); !durable)
        return refuse(std::move(durable.error()));
    auto filled =
        bench->output(QStringLiteral("pgbench"), {QStringLiteral("--initialize"), QStringLiteral("--quiet"),
                                                  QStringLiteral("--scale"), QLatin1String(scale)});
    if (!filled)
        return refuse(std::move(filled.error()));
    return bench;
}

PostgresBench::~PostgresBench()
{
    m_cluster.closeWriteChannel(); // its cat ends, and pg_virtualenv takes the cluster down
    m_cluster.waitForFinished(patience_ms);
}

Result<void> PostgresBench::startCluster(const QString& directory)
{
    // The cluster runs as the user postgres when we are root; it has to get at its files.
    const QString place = QDir(directory).filePath(QStringLiteral("postgresql"));
    QDir().mkpath(place);
    for (const QString& folder : {directory, place})
        QFile::setPermissions(folder,
                              QFile::permissions(folder) | QFileDevice::ExeGroup | QFileDevice::ExeOther);
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.insert(QStringLiteral("TMPDIR"), place);
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    // At its best: on one machine nobody would have it encrypt what it says.
    m_environment.insert(QStringLiteral("PGSSLMODE"), QStringLiteral("disable"));
    m_cluster.setProcessEnvironment(m_environment);
    auto started = startProgram(m_cluster, QStringLiteral("pg_virtualenv"),
                                {QStringLiteral("-t"), QStringLiteral("-o"), QStringLiteral("fsync=on"),
                                 QStringLiteral("sh"), QStringLiteral("-c"),
                                 QStringLiteral("env; echo ready; exec cat")});
    if (!started)
        return started;
    for (;;) {
        const auto line = nextLine(m_cluster, patience_ms);
        if (!line)
            return refuse(notRunning(QStringLiteral("pg_virtualenv"),
                                     QString::fromUtf8(m_cluster.readAllStandardError()).trimmed()));
        if (*line == "ready")
            return {};
        const qsizetype sign = line->indexOf('=');
        if (line->startsWith("PG") && sign > 0)
            m_environment.insert(QString::fromUtf8(line->left(sign)), QString::fromUtf8(line->mid(sign + 1)));
    }
}

Result<QByteArray> PostgresBench::output(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    return outputOf(process, program, arguments, patience_ms);
}

Result<void> PostgresBench::checkDurable()
{
    const auto shown =
        output(QStringLiteral("psql"), {QStringLiteral("-qtAc"), QStringLiteral("SHOW fsync"),
                                        QStringLiteral("-c"), QStringLiteral("SHOW synchronous_commit"),
                                        QStringLiteral("-c"), QStringLiteral("SHOW server_version")});
    if (!shown)
        return refuse(shown.error());
    const QList<QByteArray> lines = shown->split('\n');
    if (lines.size() < 3 || lines[0] != "on" || lines[1] != "on")
        return refuse(
            notRunning(QStringLiteral("PostgreSQL"), QStringLiteral("its commits are not durable")));
    m_version = QString::fromUtf8(lines[2]).section(u' ', 0, 0);
    return {};
}

Result<void> PostgresBench::addDatabase(const QString& name)
{
    auto made = output(QStringLiteral("createdb"), {name});
    if (!made)
        return refuse(std::move(made.error()));
    return {};
}

QString PostgresBench::conninfo(const QString& database) const
{
    QString text = QStringLiteral("dbname=") + database;
    for (const auto& [keyword, variable] :
         {std::pair("host", "PGHOST"), std::pair("port", "PGPORT"), std::pair("user", "PGUSER"),
          std::pair("password", "PGPASSWORD"), std::pair("sslmode", "PGSSLMODE")}) {
        const QString value = m_environment.value(QLatin1String(variable));
        if (!value.isEmpty())
            text += QStringLiteral(" %1='%2'").arg(QLatin1String(keyword), value);
    }
    return text;
}

Result<Measured> PostgresBench::run(int clients, double seconds)
{
    const QString whole_seconds = QString::number(std::max(1, static_cast<int>(std::lround(seconds))));
    const auto said = output(QStringLiteral("pgbench"),
                             {QStringLiteral("--no-vacuum"), QStringLiteral("-M"), QStringLiteral("prepared"),
                              QStringLiteral("-c"), QString::number(clients), QStringLiteral("-j"),
                              QString::number(std::min(clients, 2)), QStringLiteral("-T"), whole_seconds});
    if (!said)
        return refuse(said.error());
    static const QRegularExpression rate(QStringLiteral("tps = ([0-9.]+)"));
    const auto match = rate.match(QString::fromUtf8(*said));
    if (!match.hasMatch())
        return refuse(notRunning(QStringLiteral("pgbench"), QString::fromUtf8(*said)));
    return Measured{match.captured(1).toDouble()};
}

} // namespace florin::bench
