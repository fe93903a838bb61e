// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/compare/comparison.h"

#include "bench/compare/engine.h"
#include "bench/compare/postgres_bench.h"
#include "bench/compare/raw_journal.h"
#include "bench/compare/served_bank.h"
#include "bench/prepare/load_bank.h"
#include "console/interruption.h"
#include "core/file_problem.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QSysInfo>
#include <QThread>

#include <algorithm>
#include <cmath>

namespace florin::bench
{
namespace
{

/// Between two storeys: what the one before still has to fold or to write back is not charged to the next.
constexpr double longest_settling_s = 3;

struct Ratio {
    const char* name;
    const char* of;
    const char* to;
    double goal;
};
/// The goals of the design that this machine alone can show.
constexpr std::array ratios{
    Ratio{"tls_to_pgbench", "tls", "pgbench", 8}, Ratio{"tls_hot_to_tls", "tls_hot", "tls", 0.9},
    Ratio{"tls_single_to_pgbench_single", "tls_single", "pgbench_single", 1.5},
    Ratio{"engine_to_raw", "engine", "raw", 0.7}, Ratio{"postgres_to_pgbench", "postgres", "pgbench", 3}};

bool copyFolder(const QString& from, const QString& to)
{
    QDirIterator entries(from, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden,
                         QDirIterator::Subdirectories);
    bool copied = QDir().mkpath(to);
    while (copied && entries.hasNext()) {
        const QString path = entries.next();
        const QString target = QDir(to).filePath(QDir(from).relativeFilePath(path));
        copied = entries.fileInfo().isDir() ? QDir().mkpath(target) : QFile::copy(path, target);
    }
    return copied;
}

double rounded(double value, double scale)
{
    return std::round(value * scale) / scale;
}

QJsonValue figure(std::optional<double> value, double scale)
{
    return value ? QJsonValue(rounded(*value, scale)) : QJsonValue();
}

} // namespace

Comparison::Comparison(ComparisonOptions options, const Clock& clock, Progress progress)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_progress(std::move(progress))
{
}

Comparison::~Comparison() = default;

Result<void> Comparison::prepareBanks()
{
    const QDir place(m_options.directory);
    const QString engine_bank = place.filePath(QStringLiteral("engine"));
    const QString served_bank = place.filePath(QStringLiteral("served"));
    auto people =
        makeLoadBank(engine_bank, m_options.accounts, m_clock, [this](std::size_t done, std::size_t all) {
            m_progress(QStringLiteral("making accounts: %1 of %2").arg(done).arg(all));
            return !console::interrupted();
        });
    if (!people)
        return refuse(std::move(people.error()));
    m_people = std::move(*people);
    if (!copyFolder(engine_bank, served_bank))
        return refuse(fileProblem(ProblemCode::file_unwritable, served_bank,
                                  QStringLiteral("the bank cannot be copied there")));
    const QString postgres_bank = place.filePath(QStringLiteral("served-on-postgres"));
    if (wants(QStringLiteral("postgres")) && !copyFolder(engine_bank, postgres_bank))
        return refuse(fileProblem(ProblemCode::file_unwritable, postgres_bank,
                                  QStringLiteral("the bank cannot be copied there")));
    if (wants(QStringLiteral("engine"))) {
        auto engine = Engine::open(engine_bank, m_people, m_clock);
        if (!engine)
            return refuse(std::move(engine.error()));
        m_engine = std::move(*engine);
    }
    if (wants(QStringLiteral("tls"))) {
        auto served = ServedBank::start(served_bank, m_people, m_clock);
        if (!served)
            return refuse(std::move(served.error()));
        m_served = std::move(*served);
    }
    return {};
}

Result<void> Comparison::prepareRaw()
{
    m_progress(QStringLiteral("making the raw journal"));
    auto raw = RawJournal::create(QDir(m_options.directory).filePath(QStringLiteral("raw.db")),
                                  static_cast<quint32>(m_options.accounts));
    if (!raw)
        return refuse(std::move(raw.error()));
    m_raw = std::move(*raw);
    return {};
}

Result<void> Comparison::preparePostgres()
{
    m_progress(QStringLiteral("making the PostgreSQL cluster"));
    auto postgres = PostgresBench::start(m_options.directory);
    if (!postgres)
        return refuse(std::move(postgres.error()));
    m_postgres = std::move(*postgres);
    m_postgres_version = m_postgres->version();
    return {};
}

Result<void> Comparison::prepareServedOnPostgres()
{
    m_progress(QStringLiteral("moving the bank into PostgreSQL"));
    const QDir place(m_options.directory);
    const QString directory = place.filePath(QStringLiteral("served-on-postgres"));
    const QString name = QStringLiteral("florin");
    if (auto added = m_postgres->addDatabase(name); !added)
        return added;
    auto moved = server::migrateBankHouse(
        directory, place.filePath(QStringLiteral("bank.key")), {}, m_postgres->conninfo(name),
        [](const QString&, qint64, qint64) { return !console::interrupted(); });
    if (!moved)
        return refuse(std::move(moved.error()));
    auto served =
        ServedBank::start(directory, m_people, m_clock,
                          ServedBank::Postgres{QStringLiteral("dbname=") + name, m_postgres->environment()});
    if (!served)
        return refuse(std::move(served.error()));
    m_served_on_postgres = std::move(*served);
    return {};
}

bool Comparison::wants(const QString& beginning) const
{
    return std::ranges::any_of(m_storeys, [&](const Storey& one) { return one.name.startsWith(beginning); });
}

Result<void> Comparison::prepare()
{
    m_storeys = allStoreys();
    if (!m_options.only.isEmpty())
        std::erase_if(m_storeys, [this](const Storey& one) { return !m_options.only.contains(one.name); });
    Result<void> done;
    const bool on_postgres = wants(QStringLiteral("postgres"));
    if (wants(QStringLiteral("engine")) || wants(QStringLiteral("tls")) || on_postgres)
        done = prepareBanks();
    if (done && wants(QStringLiteral("raw")))
        done = prepareRaw();
    if (done && (wants(QStringLiteral("pgbench")) || on_postgres))
        done = preparePostgres();
    if (done && on_postgres)
        done = prepareServedOnPostgres();
    return done;
}

QStringList Comparison::names()
{
    return {QStringLiteral("raw"),
            QStringLiteral("engine"),
            QStringLiteral("tls"),
            QStringLiteral("tls_hot"),
            QStringLiteral("tls_single"),
            QStringLiteral("pgbench"),
            QStringLiteral("pgbench_single"),
            QStringLiteral("postgres")};
}

std::vector<Comparison::Storey> Comparison::allStoreys()
{
    const double seconds = m_options.seconds;
    const int clients = m_options.clients;
    return {
        {QStringLiteral("raw"), QStringLiteral("SQLCipher by hand: journal appended, balances folded"),
         [this, seconds] { return m_raw->run(seconds); }},
        {QStringLiteral("engine"), QStringLiteral("ledger and store in process, no network"),
         [this, seconds] { return m_engine->run(seconds); }},
        {QStringLiteral("tls"), QStringLiteral("florind over TLS, %1 log-ins x 8 in flight").arg(clients),
         [this] { return m_served->run(m_options.clients, 8, false, m_options.seconds); }},
        {QStringLiteral("tls_hot"), QStringLiteral("the same, all to one account"),
         [this] { return m_served->run(m_options.clients, 8, true, m_options.seconds); }},
        {QStringLiteral("tls_single"), QStringLiteral("florind over TLS, one log-in, one in flight"),
         [this] { return m_served->run(1, 1, false, m_options.seconds); }},
        {QStringLiteral("pgbench"), QStringLiteral("PostgreSQL, TPC-B-like, 16 clients"),
         [this, seconds] { return m_postgres->run(16, seconds); }},
        {QStringLiteral("pgbench_single"), QStringLiteral("PostgreSQL, TPC-B-like, one client"),
         [this, seconds] { return m_postgres->run(1, seconds); }},
        {QStringLiteral("postgres"),
         QStringLiteral("florind on PostgreSQL over TLS, %1 log-ins x 8 in flight").arg(clients),
         [this] { return m_served_on_postgres->run(m_options.clients, 8, false, m_options.seconds); }},
    };
}

Result<void> Comparison::run()
{
    for (int round = 1; round <= m_options.rounds; ++round) {
        for (const Storey& storey : m_storeys) {
            m_progress(
                QStringLiteral("round %1 of %2: %3").arg(round).arg(m_options.rounds).arg(storey.name));
            const auto measured = storey.measure();
            if (console::interrupted())
                return refuse(ProblemCode::cancelled);
            if (!measured)
                return refuse(measured.error());
            m_rounds[storey.name].push_back(*measured);
            QThread::msleep(
                static_cast<unsigned long>(1000 * std::min(m_options.seconds, longest_settling_s)));
        }
    }
    return {};
}

std::optional<double> Comparison::median(const QString& name,
                                         std::optional<double> (*of)(const Measured&)) const
{
    std::vector<double> sorted;
    if (const auto found = m_rounds.find(name); found != m_rounds.end()) {
        for (const Measured& measured : found->second) {
            if (const auto value = of(measured))
                sorted.push_back(*value);
        }
    }
    if (sorted.empty())
        return std::nullopt;
    std::ranges::sort(sorted);
    const std::size_t middle = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

std::optional<double> Comparison::rate(const QString& name) const
{
    return median(name, [](const Measured& measured) { return std::optional(measured.per_second); });
}

std::optional<double> Comparison::ratio(const QString& name, const QString& to) const
{
    const auto of = rate(name);
    const auto base = rate(to);
    return of && base && *base > 0 ? std::optional(*of / *base) : std::nullopt;
}

QJsonObject Comparison::toJson() const
{
    QJsonObject json;
    QJsonObject rounds;
    QJsonObject processor;
    QJsonObject p99;
    for (const QString& name : names())
        json[name] = figure(rate(name), 10);
    for (const auto& [name, each] : m_rounds) {
        QJsonArray rates;
        for (const Measured& measured : each)
            rates.append(rounded(measured.per_second, 10));
        rounds[name] = rates;
        if (const auto us = median(name, [](const Measured& one) { return one.processor_us_each; }))
            processor[name] = rounded(*us, 10);
        if (const auto ms = median(name, [](const Measured& one) { return one.p99_ms; }))
            p99[name] = rounded(*ms, 1000);
    }
    QJsonObject found;
    for (const Ratio& one : ratios)
        found[QLatin1String(one.name)] = figure(ratio(QLatin1String(one.of), QLatin1String(one.to)), 100);
    json[QStringLiteral("ratios")] = found;
    json[QStringLiteral("rounds")] = rounds;
    json[QStringLiteral("processor_us_each")] = processor;
    json[QStringLiteral("p99_ms")] = p99;
    json[QStringLiteral("seconds")] = m_options.seconds;
    json[QStringLiteral("accounts")] = m_options.accounts;
    json[QStringLiteral("processors")] = QThread::idealThreadCount();
    json[QStringLiteral("system")] =
        QStringLiteral("%1, %2, PostgreSQL %3")
            .arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(), m_postgres_version);
    return json;
}

QString Comparison::toTable() const
{
    QString text;
    for (const Storey& storey : m_storeys) {
        text += QStringLiteral("%1 %2 /s   %3\n")
                    .arg(storey.name, -15)
                    .arg(rate(storey.name).value_or(0), 10, 'f', 1)
                    .arg(storey.what);
    }
    text += u'\n';
    for (const Ratio& one : ratios) {
        if (const auto found = ratio(QLatin1String(one.of), QLatin1String(one.to)))
            text += QStringLiteral("%1 %2   (goal %3)\n")
                        .arg(QLatin1String(one.name), -30)
                        .arg(*found, 6, 'f', 2)
                        .arg(one.goal);
    }
    return text;
}

} // namespace florin::bench
