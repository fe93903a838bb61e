// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/compare/stopwatch.h"
#include "bench/load/load_people.h"
#include "bench/load/random_transfers.h"
#include "core/clock.h"
#include "ledger/book.h"
#include "server/bank_house.h"

#include <functional>
#include <memory>
#include <vector>

namespace florin::bench
{

/// Florin's own engine without a network and without the writer's queue: groups of commands loaded, decided
/// by the ledger, appended and committed through the store, and folded as the server folds under load,
/// statements of account and keys included. On one thread, which opened it.
class Engine
{
public:
    /// A bank that prepareLoadBank has made.
    [[nodiscard]] static Result<std::unique_ptr<Engine>> open(const QString& directory,
                                                              const LoadPeople& people, const Clock& clock);

    /// Works for `seconds` and folds what is left; the folding counted in.
    [[nodiscard]] Result<Measured> run(double seconds);
    /// Works until the journal holds `entries`, and folds them. Told how many there are; gives back whether
    /// to go on. cancelled.
    [[nodiscard]] Result<void> grow(qint64 entries, const std::function<bool(qint64)>& progress);

    [[nodiscard]] store::Database& database() { return *m_house.database; }
    [[nodiscard]] const std::vector<AccountNumber>& accounts() const { return m_accounts; }

private:
    Engine(server::BankHouse house, std::unique_ptr<store::UnitOfWork> unit, const LoadPeople& people,
           const Clock& clock);
    [[nodiscard]] std::vector<ledger::Command> group(Timestamp now);
    [[nodiscard]] Result<void> carryOut(const std::vector<ledger::Command>& commands, Timestamp now);
    /// One group, and some folding when there is much to fold; how many transfers it carried.
    [[nodiscard]] Result<qint64> step();
    [[nodiscard]] Result<bool> foldSome(int rows);
    [[nodiscard]] Result<void> foldAll();

    server::BankHouse m_house;
    std::unique_ptr<store::UnitOfWork> m_unit; ///< goes before the house
    const Clock& m_clock;
    std::vector<AccountNumber> m_accounts;
    RandomTransfers m_transfers;
};

} // namespace florin::bench
