// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "server/desk/folding.h"
#include "server/desk/hub.h"
#include "server/desk/job.h"
#include "server/desk/look_log.h"
#include "server/desk/owner_cache.h"
#include "server/desk/ruled_group.h"
#include "server/desk/second_person.h"
#include "store/audit_store.h"
#include "store/database.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace florin::server
{

/// The one thread that writes. It takes all that waits, decides each in memory, appends what was decided,
/// commits once, and only then answers (group commit). Idle, it folds the journal.
class Writer
{
public:
    /// Told after each commit which accounts were touched, if any, and where the journal now ends; on the
    /// writer's thread.
    using Committed = std::function<void(const std::vector<AccountNumber>& touched, EntryId last)>;
    using Change = SignContext::Change;

    Writer(store::Database& database, const Clock& clock, Hub& hub, OwnerCache& owners, RoleBook& roles);
    ~Writer();
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    /// Opens the writing connection and starts the thread.
    [[nodiscard]] Result<void> start(Committed committed);
    /// Takes nothing more, finishes what waits, folds the journal, closes. Harmless when repeated.
    void stop();

    /// busy when the queue is full, unavailable when stopping; else the job will be answered. Thread-safe.
    [[nodiscard]] Result<void> submit(std::unique_ptr<Job> job);
    /// Runs a change in the next group and waits until it is committed or refused. Thread-safe; not from the
    /// writer.
    [[nodiscard]] Result<void> write(const Caller& caller, Change change);
    /// Puts a look at a record on the audit chain in the next group, unless the same was noted lately; `done`
    /// is told when the line is on the disk. While nothing can be written lines wait in memory, and looks go
    /// on, up to a bound: then it is busy. Thread-safe.
    void note(Look look, std::function<void(Result<void>)> done);
    /// Puts a refusal that did not come from the writer on the audit chain; waits for its commit. Not from
    /// the writer.
    void noteRefusal(const Job& job, const Problem& problem);
    [[nodiscard]] std::size_t waiting() const;
    /// Entries not folded yet, as of the last group. Thread-safe.
    [[nodiscard]] qint64 unfolded() const { return m_folding.unfolded(); }

private:
    /// A job, a change that somebody waits for, or a look to be noted.
    struct Item {
        std::unique_ptr<Job> job;
        const Caller* caller = nullptr;
        Change change;
        std::optional<Look> look;
        std::function<void(Result<void>)> done;
    };
    struct Outcome {
        Result<QByteArray> reply;
        bool kept = false; ///< what it did stays, although it is a refusal
        QString audit_detail;
        std::vector<PendingEvent> events;
        std::vector<AccountNumber> touched;
        std::vector<EndedSessions> ended;
        std::vector<std::function<void()>> on_commit;
    };

    void work();
    [[nodiscard]] std::vector<Item> takeAll();
    [[nodiscard]] Result<void> enqueue(Item item);
    void runGroup(std::vector<Item>& items);
    /// Decides, appends and commits; gives back where the journal then ends.
    [[nodiscard]] Result<EntryId> carryOut(std::vector<Item>& items, std::vector<Outcome>& outcomes,
                                           Timestamp now);
    [[nodiscard]] Result<std::vector<Outcome>> decide(std::vector<Item>& items, ledger::Book& book,
                                                      Timestamp now);
    [[nodiscard]] Result<void> learn(const std::vector<Item>& items, ledger::Book& book);
    /// Tells the other nodes of the bank what this group did, with its commit.
    void tellNodes(const std::vector<Outcome>& outcomes, EntryId before, EntryId last);
    [[nodiscard]] Outcome runOne(Item& item, ledger::Book& book, Timestamp now);
    [[nodiscard]] Result<void> mayTouch(const Job& job, store::UnitOfWork& stores);
    [[nodiscard]] Result<void> addAuditLine(const Job& job, const Result<QByteArray>& reply, Timestamp now);
    /// Of a group that failed: who is refused, and whose look waits in memory instead.
    void giveUp(std::vector<Item>& items, const Problem& problem, Timestamp now);
    void sweep();
    static void answer(Item& item, Result<QByteArray> reply);

    /// Above this the answer is busy: at 50,000 a second it is a fifth of a second's work.
    static constexpr std::size_t max_waiting = 10'000;
    /// A group is bounded so that its first command does not wait for its last one for long.
    static constexpr std::size_t max_group = 512;
    /// For this long a repeated request gets its first answer; a client gives up within a minute.
    static constexpr auto keep_answers = std::chrono::hours(24 * 30);
    static constexpr auto sweep_every = std::chrono::hours(1);

    store::Database& m_database;
    const Clock& m_clock;
    Hub& m_hub;
    OwnerCache& m_owners;
    Committed m_committed;

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Item> m_waiting;
    bool m_stopping = false;
    std::thread m_thread;
    Folding m_folding;
    LookLog m_looks;

    // The rest belongs to the writer's thread.
    std::unique_ptr<store::UnitOfWork> m_stores;
    SecondPerson m_second_person;
    RuledGroup m_group;
    std::vector<store::AuditLine> m_audit; ///< of this group
    std::vector<AccountNumber> m_touched;
    FoundOwners m_found_owners; ///< in the group that is not committed yet
    Timestamp m_swept;
};

} // namespace florin::server
