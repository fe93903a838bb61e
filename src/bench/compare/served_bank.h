// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/compare/stopwatch.h"
#include "bench/load/idle_run.h"
#include "bench/load/load_run.h"

#include <QProcess>
#include <QProcessEnvironment>

#include <memory>
#include <optional>

namespace florin::bench
{

/// The real florind, as a process of its own, on a bank that prepareLoadBank has made.
class ServedBank
{
public:
    /// Where the bank is kept, if not in files: a connection string without a password, and the environment
    /// in which libpq finds the rest.
    struct Postgres {
        QString conninfo;
        QProcessEnvironment environment;
    };
    /// The florind beside this program, else the one on the path. cannot_connect{reason}.
    [[nodiscard]] static Result<std::unique_ptr<ServedBank>>
    start(const QString& directory, const LoadPeople& people, const Clock& clock,
          const std::optional<Postgres>& postgres = {});
    ~ServedBank();
    ServedBank(const ServedBank&) = delete;
    ServedBank& operator=(const ServedBank&) = delete;

    /// The load, from log-in to its end; needs the application's event loop not to run already.
    [[nodiscard]] Result<Measured> run(int clients, int pipeline, bool hot, double seconds);

    /// Many clients that are only there.
    [[nodiscard]] Result<IdleFigures> idle(int clients, double pause_s,
                                           const std::function<void(int)>& logged_in);

    [[nodiscard]] const client::ServerAddress& address() const { return m_address; }
    [[nodiscard]] QSslCertificate certificate() const;

private:
    ServedBank(QString directory, const LoadPeople& people, const Clock& clock);
    [[nodiscard]] Result<void> serve(const std::optional<Postgres>& postgres);

    const QString m_directory;
    const LoadPeople& m_people;
    const Clock& m_clock;
    QProcess m_florind;
    client::ServerAddress m_address;
};

} // namespace florin::bench
