// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "core/problem.h"
#include "store/database.h"
#include "store/seal_store.h"
#include "store/unit_of_work.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace florin::server
{

/// Seals the journal and the audit chain a moment after something moved. A thread of its own reads the
/// entries and makes the seals; the writer only puts them down, so that nobody's transfer waits for it. Under
/// load it keeps its work small and lags behind; what is left is sealed in the next pause, before close, or
/// after the next start.
class Sealer
{
public:
    using Change = std::function<Result<void>(store::UnitOfWork&)>;
    /// Has the change made in a unit of work and committed.
    using Write = std::function<Result<void>(const Change&)>;

    /// How long after something moved its seal comes, when the bank is not busy.
    static constexpr std::chrono::milliseconds pause{1'000};

    /// `write` is called on the sealer's thread.
    Sealer(store::Database& database, const Clock& clock, Write write);
    ~Sealer();
    Sealer(const Sealer&) = delete;
    Sealer& operator=(const Sealer&) = delete;

    void start();
    /// The thread ends; what it was about to seal may be left.
    void stop();
    /// After a commit, of whatever: the journal ends there now. Thread-safe.
    void committed(EntryId last);

    // Below: on the calling thread, and not beside the sealer's own.

    /// What the bank seals with, made when there is none yet.
    [[nodiscard]] Result<store::SealKey> key();
    /// Makes some seals. Whether there may be more to seal.
    [[nodiscard]] Result<bool> round();
    /// Rounds until all is sealed, or until it would keep a closing bank waiting for too long.
    void sealRest();

private:
    /// What a round makes; put down together, so that the newest seal of the audit chain always names the
    /// newest one of the journal.
    struct Made {
        std::vector<store::KeptSeal> journal;
        std::optional<store::AuditSeal> audit;
    };

    void work();
    [[nodiscard]] Result<std::optional<store::SealKey>> keptKey();
    [[nodiscard]] Result<Made> nextSeals();
    /// Those of the journal after `before`, which becomes the newest.
    [[nodiscard]] Result<std::vector<store::KeptSeal>> nextOfJournal(store::LedgerReader& journal,
                                                                     std::optional<ledger::Seal>& before);
    [[nodiscard]] Result<std::optional<store::AuditSeal>>
    nextOfAudit(store::ReaderSession& stores, const std::optional<ledger::Seal>& journal);

    /// Of store::seal_entries_max entries each: with the pause between them rounds take a small part of a
    /// core.
    static constexpr int seals_a_round = 8;
    static constexpr int rounds_at_close = 16;

    store::Database& m_database;
    const Clock& m_clock;
    Write m_write;
    std::optional<store::SealKey> m_key;

    std::mutex m_mutex; // guards what follows
    std::condition_variable m_wake;
    EntryId m_last;
    bool m_moved = true; ///< there may be something from before the start
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace florin::server
