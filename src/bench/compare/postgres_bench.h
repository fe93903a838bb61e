// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/compare/stopwatch.h"
#include "core/problem.h"

#include <QProcess>
#include <QProcessEnvironment>

#include <memory>

namespace florin::bench
{

/// PostgreSQL's own TPC-B-like benchmark on a throw-away cluster (pg_virtualenv, Debian's postgresql-common)
/// with its usual settings, but for fsync, which pg_virtualenv turns off and this turns on again: a commit of
/// theirs is as durable as one of ours. Over plain TCP on loopback, without TLS.
class PostgresBench
{
public:
    /// A cluster below `directory`, filled at scale 10. cannot_connect{reason} where PostgreSQL is not
    /// installed.
    [[nodiscard]] static Result<std::unique_ptr<PostgresBench>> start(const QString& directory);
    ~PostgresBench();
    PostgresBench(const PostgresBench&) = delete;
    PostgresBench& operator=(const PostgresBench&) = delete;

    /// Transactions a second with prepared statements from `clients` connections.
    [[nodiscard]] Result<Measured> run(int clients, double seconds);
    /// A database of the cluster for something else than pgbench, empty; `name` is a plain word.
    [[nodiscard]] Result<void> addDatabase(const QString& name);
    /// What leads libpq, in this process, to a database of the cluster.
    [[nodiscard]] QString conninfo(const QString& database) const;
    /// What leads a child process there when it is told the database's name: the password is in no argument.
    [[nodiscard]] const QProcessEnvironment& environment() const { return m_environment; }
    /// "15.18"
    [[nodiscard]] const QString& version() const { return m_version; }

private:
    PostgresBench() = default;
    [[nodiscard]] Result<void> startCluster(const QString& directory);
    [[nodiscard]] Result<void> checkDurable();
    [[nodiscard]] Result<QByteArray> output(const QString& program, const QStringList& arguments);

    QProcess m_cluster; ///< lives as long as its standard input is open
    QProcessEnvironment m_environment;
    QString m_version;
};

} // namespace florin::bench
