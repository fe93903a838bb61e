// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/compare/engine.h"

#include "console/interruption.h"
#include "store/ledger_store.h"
#include "store/unit_of_work.h"

namespace florin::bench
{
namespace
{

/// As much at a time as the server folds between two groups.
constexpr int fold_step_rows = 5'000;

} // namespace

Engine::Engine(server::BankHouse house, std::unique_ptr<store::UnitOfWork> unit, const LoadPeople& people,
               const Clock& clock)
    : m_house(std::move(house))
    , m_unit(std::move(unit))
    , m_clock(clock)
    , m_transfers(static_cast<quint32>(people.accountCount()))
{
    for (const LoadLogIn& log_in : people.log_ins)
        m_accounts.insert(m_accounts.end(), log_in.accounts.begin(), log_in.accounts.end());
}

Result<std::unique_ptr<Engine>> Engine::open(const QString& directory, const LoadPeople& people,
                                             const Clock& clock)
{
    auto house = server::openBankHouse(directory);
    if (!house)
        return refuse(std::move(house.error()));
    auto unit = house->database->writer();
    if (!unit)
        return refuse(std::move(unit.error()));
    return std::unique_ptr<Engine>(new Engine(std::move(*house), std::move(*unit), people, clock));
}

std::vector<ledger::Command> Engine::group(Timestamp now)
{
    std::vector<ledger::Command> commands;
    commands.reserve(transfers_a_commit);
    for (int i = 0; i < transfers_a_commit; ++i) {
        const RandomTransfers::Transfer transfer = m_transfers.next();
        ledger::Posting posting;
        posting.from = m_accounts[transfer.from];
        posting.to = m_accounts[transfer.to];
        posting.amount = Money(transfer.amount_minor, m_house.profile.currency);
        commands.push_back({m_transfers.key(now), UserId{1}, {std::move(posting)}});
    }
    return commands;
}

Result<void> Engine::carryOut(const std::vector<ledger::Command>& commands, Timestamp now)
{
    if (auto begun = m_unit->begin(); !begun)
        return begun;
    const auto tip = m_unit->ledger().tip();
    if (!tip)
        return refuse(tip.error());
    ledger::Book book(*tip);
    ledger::Needs needs;
    for (const ledger::Command& command : commands)
        book.addNeeds(command, needs);
    auto known = m_unit->ledger().load(needs);
    if (!known)
        return refuse(std::move(known.error()));
    book.learn(needs, std::move(*known));
    for (const ledger::Command& command : commands) {
        if (auto receipt = book.post(command, now); !receipt)
            return refuse(std::move(receipt.error()));
    }
    if (auto appended = m_unit->ledger().append(book, now); !appended)
        return appended;
    return m_unit->commit();
}

Result<bool> Engine::foldSome(int rows)
{
    if (auto begun = m_unit->begin(); !begun)
        return refuse(std::move(begun.error()));
    const auto more = m_unit->ledger().fold(rows);
    if (!more) {
        m_unit->rollback();
        return more;
    }
    if (auto kept = m_unit->commit(); !kept)
        return refuse(std::move(kept.error()));
    return more;
}

Result<void> Engine::foldAll()
{
    for (bool more = m_unit->ledger().unfolded() > 0; more;) {
        auto folded = foldSome(fold_step_rows);
        if (!folded)
            return refuse(std::move(folded.error()));
        more = *folded;
    }
    return {};
}

Result<qint64> Engine::step()
{
    const Timestamp now = m_clock.now();
    const auto commands = group(now);
    if (auto carried = carryOut(commands, now); !carried) {
        m_unit->rollback();
        return refuse(std::move(carried.error()));
    }
    if (m_unit->ledger().unfolded() > fold_after) {
        if (auto folded = foldSome(fold_step_rows); !folded)
            return refuse(std::move(folded.error()));
    }
    return static_cast<qint64>(commands.size());
}

Result<Measured> Engine::run(double seconds)
{
    qint64 done = 0;
    const Stopwatch watch;
    while (!console::interrupted() && watch.seconds() < seconds) {
        const auto carried = step();
        if (!carried)
            return refuse(carried.error());
        done += *carried;
    }
    if (auto folded = foldAll(); !folded)
        return refuse(std::move(folded.error()));
    return watch.measured(done);
}

Result<void> Engine::grow(qint64 entries, const std::function<bool(qint64)>& progress)
{
    for (;;) {
        const auto tip = m_unit->ledger().tip();
        if (!tip)
            return refuse(tip.error());
        if (tip->last_entry.value >= entries)
            return foldAll();
        if (!progress(tip->last_entry.value))
            return refuse(ProblemCode::cancelled);
        if (const auto carried = step(); !carried)
            return refuse(carried.error());
    }
}

} // namespace florin::bench
