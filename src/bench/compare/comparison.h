// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/compare/stopwatch.h"
#include "bench/load/load_people.h"
#include "core/clock.h"
#include "core/problem.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace florin::bench
{

class Engine;
class PostgresBench;
class RawJournal;
class ServedBank;

struct ComparisonOptions {
    QString
        directory; ///< a folder of its own, removed by whoever made it; all storeys keep their files in it
    double seconds = 5; ///< of each storey in each round
    int rounds = 3;
    int accounts = 100'000;
    int clients = 64; ///< logged in, in the measurements over TLS
    QStringList only; ///< names of storeys; empty: all
};

/// Every storey of the house and PostgreSQL's own benchmark, in turn, round by round, on one machine and one
/// disk, so that what disturbs one round disturbs all of them. A figure is the median of its rounds.
class Comparison
{
public:
    using Progress = std::function<void(const QString& what)>;

    Comparison(ComparisonOptions options, const Clock& clock, Progress progress);
    ~Comparison();

    /// The names of all that can be measured.
    [[nodiscard]] static QStringList names();

    /// Makes the banks, the cluster and the raw file, as far as they are wanted.
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> run();
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] QString toTable() const;

private:
    struct Storey {
        QString name;
        QString what;
        std::function<Result<Measured>()> measure;
    };

    [[nodiscard]] bool wants(const QString& beginning) const;
    [[nodiscard]] Result<void> prepareBanks();
    [[nodiscard]] Result<void> prepareRaw();
    [[nodiscard]] Result<void> preparePostgres();
    /// The same bank, moved into a database of the cluster.
    [[nodiscard]] Result<void> prepareServedOnPostgres();
    [[nodiscard]] std::vector<Storey> allStoreys();
    /// Nothing where it was not measured.
    [[nodiscard]] std::optional<double> rate(const QString& name) const;
    [[nodiscard]] std::optional<double> median(const QString& name,
                                               std::optional<double> (*of)(const Measured&)) const;
    [[nodiscard]] std::optional<double> ratio(const QString& name, const QString& to) const;

    const ComparisonOptions m_options;
    const Clock& m_clock;
    const Progress m_progress;
    LoadPeople m_people;
    std::unique_ptr<RawJournal> m_raw;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<ServedBank> m_served;
    std::unique_ptr<PostgresBench> m_postgres;
    std::unique_ptr<ServedBank> m_served_on_postgres; ///< after the cluster: it goes first
    std::vector<Storey> m_storeys;
    std::map<QString, std::vector<Measured>> m_rounds;
    QString m_postgres_version;
};

} // namespace florin::bench
