// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/compare/growth.h"

#include "bench/prepare/load_bank.h"
#include "store/ledger_store.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace florin::bench
{
namespace
{

constexpr int rows_a_page = 50;
constexpr qint64 entries_a_report = 50'000;

QJsonObject jsonOf(const GrowthFigures::Reading& reading)
{
    return {{QStringLiteral("p50_ms"), reading.p50_ms},
            {QStringLiteral("p99_ms"), reading.p99_ms},
            {QStringLiteral("longest_ms"), reading.longest_ms}};
}

/// Asks again and again; `ask(LedgerReader&, account, moment)` gives back a Result.
template<class Ask>
Result<GrowthFigures::Reading> timed(Engine& engine, int questions, Timestamp from, Timestamp until, Ask ask)
{
    QRandomGenerator chance = QRandomGenerator::securelySeeded();
    std::vector<double> times;
    const auto life_ms = std::max<qint64>((until - from).count(), 1);
    for (int i = 0; i < questions; ++i) {
        const auto index = chance.bounded(static_cast<quint32>(engine.accounts().size()));
        const Timestamp moment = from + std::chrono::milliseconds(static_cast<qint64>(
                                            chance.generateDouble() * static_cast<double>(life_ms)));
        const Stopwatch watch;
        auto snapshot = engine.database().snapshot();
        if (!snapshot)
            return refuse(std::move(snapshot.error()));
        if (auto answer = ask((*snapshot)->ledger(), engine.accounts()[index], moment); !answer)
            return refuse(std::move(answer.error()));
        times.push_back(watch.seconds() * 1000);
    }
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) {
        return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
    };
    return GrowthFigures::Reading{at(0.5), at(0.99), times.back()};
}

Result<GrowthFigures> measureAt(Engine& engine, const GrowthOptions& options, Timestamp born,
                                const Clock& clock)
{
    GrowthFigures figures;
    auto transfers = engine.run(options.seconds);
    if (!transfers)
        return refuse(std::move(transfers.error()));
    figures.transfers = *transfers;
    const auto now = clock.now();
    const auto first = timed(engine, options.questions, born, now, [](auto& ledger, auto account, auto) {
        return ledger.history(account, {}, {.limit = rows_a_page});
    });
    const auto old = timed(engine, options.questions, born, now, [](auto& ledger, auto account, auto moment) {
        return ledger.history(account, {.until = moment}, {.limit = rows_a_page});
    });
    const auto then =
        timed(engine, options.questions, born, now,
              [](auto& ledger, auto account, auto moment) { return ledger.accountAt(account, moment); });
    for (const auto* reading : {&first, &old, &then}) {
        if (!*reading)
            return refuse(reading->error());
    }
    figures.first_page = *first;
    figures.old_page = *old;
    figures.at_moment = *then;
    return figures;
}

} // namespace

QJsonObject GrowthFigures::toJson() const
{
    return {{QStringLiteral("entries"), entries},
            {QStringLiteral("file_mib"), static_cast<double>(file_bytes) / 1024 / 1024},
            {QStringLiteral("transfers_per_s"), transfers.per_second},
            {QStringLiteral("processor_us_each"), transfers.processor_us_each.value_or(0)},
            {QStringLiteral("first_page"), jsonOf(first_page)},
            {QStringLiteral("old_page"), jsonOf(old_page)},
            {QStringLiteral("balance_at_moment"), jsonOf(at_moment)}};
}

Result<std::vector<GrowthFigures>> measureGrowth(const GrowthOptions& options, const Clock& clock,
                                                 const std::function<bool(const QString&)>& progress)
{
    const QString bank = QDir(options.directory).filePath(QStringLiteral("bank"));
    const Timestamp born = clock.now();
    const auto people = makeLoadBank(bank, options.accounts, clock, [&](std::size_t done, std::size_t all) {
        return progress(QStringLiteral("making accounts: %1 of %2").arg(done).arg(all));
    });
    if (!people)
        return refuse(people.error());
    auto engine = Engine::open(bank, *people, clock);
    if (!engine)
        return refuse(std::move(engine.error()));
    std::vector<GrowthFigures> all;
    for (const qint64 size : options.sizes) {
        qint64 shown = 0;
        auto grown = (*engine)->grow(size, [&](qint64 entries) {
            if (entries - shown < entries_a_report)
                return true;
            shown = entries;
            return progress(QStringLiteral("%1 of %2 entries").arg(entries).arg(size));
        });
        if (!grown)
            return refuse(std::move(grown.error()));
        auto figures = measureAt(**engine, options, born, clock);
        if (!figures)
            return refuse(std::move(figures.error()));
        figures->entries = size;
        figures->file_bytes = QFileInfo(QDir(bank).filePath(QStringLiteral("bank.db"))).size();
        all.push_back(*figures);
    }
    return all;
}

} // namespace florin::bench
