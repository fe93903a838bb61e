// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/jobs/sealer.h"

#include "core/invariant.h"
#include "store/audit_verifier.h"
#include "store/seal_making.h"

namespace florin::server
{
namespace
{

/// The key as it is kept, made when there is none.
Result<void> ensureKey(store::UnitOfWork& unit, Timestamp now)
{
    const auto key = unit.seals().sealKey();
    if (!key)
        return refuse(key.error());
    if (*key)
        return {};
    return unit.seals().keepKey(Secret::random(store::SealKey::seed_size), now);
}

} // namespace

Sealer::Sealer(store::Database& database, const Clock& clock, Write write)
    : m_database(database)
    , m_clock(clock)
    , m_write(std::move(write))
{
}

Sealer::~Sealer()
{
    stop();
}

void Sealer::start()
{
    m_thread = std::thread([this] { work(); });
}

void Sealer::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Sealer::committed(EntryId last)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_last = last;
        m_moved = true;
    }
    m_wake.notify_one();
}

void Sealer::work()
{
    for (;;) {
        EntryId before;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_stopping || m_moved; });
            // What follows closely is sealed together.
            if (m_wake.wait_for(lock, pause, [this] { return m_stopping; }))
                return;
            m_moved = false;
            before = m_last;
        }
        // A backlog is worked off at once where nobody else has anything to do.
        for (bool more = true; more;) {
            const auto sealed = round();
            const std::scoped_lock lock(m_mutex);
            // What could not be sealed now (a full disk, a busy writer) is tried again.
            m_moved = m_moved || !sealed || *sealed;
            more = sealed && *sealed && !m_stopping && m_last == before;
        }
    }
}

Result<std::optional<store::SealKey>> Sealer::keptKey()
{
    const auto snapshot = m_database.snapshot();
    if (!snapshot)
        return refuse(snapshot.error());
    return (*snapshot)->seals().sealKey();
}

Result<store::SealKey> Sealer::key()
{
    if (m_key)
        return *m_key;
    auto kept = keptKey();
    if (kept && !*kept) {
        auto made = m_write([this](store::UnitOfWork& unit) { return ensureKey(unit, m_clock.now()); });
        if (!made)
            return refuse(made.error());
        kept = keptKey();
    }
    if (!kept)
        return refuse(kept.error());
    invariant(kept->has_value());
    m_key = **kept;
    return *m_key;
}

Result<Sealer::Made> Sealer::nextSeals()
{
    const auto snapshot = m_database.snapshot();
    if (!snapshot)
        return refuse(snapshot.error());
    const auto last = (*snapshot)->seals().lastSeal();
    if (!last)
        return refuse(last.error());
    std::optional<ledger::Seal> newest;
    if (*last)
        newest = (*last)->seal;
    if (newest && !isWhole(*newest))
        return refuse(
            {ProblemCode::corrupted,
             {{QStringLiteral("detail"), QStringLiteral("seal %1 was changed").arg(newest->number)}}});
    auto journal = nextOfJournal((*snapshot)->ledger(), newest);
    if (!journal)
        return refuse(journal.error());
    auto audit = nextOfAudit(**snapshot, newest);
    if (!audit)
        return refuse(audit.error());
    return Made{std::move(*journal), std::move(*audit)};
}

Result<std::vector<store::KeptSeal>> Sealer::nextOfJournal(store::LedgerReader& journal,
                                                           std::optional<ledger::Seal>& before)
{
    std::vector<store::KeptSeal> made;
    while (made.size() < seals_a_round) {
        auto next = store::nextSeal(journal, before, *m_key, m_clock.now());
        if (!next)
            return refuse(next.error());
        if (!*next)
            break;
        before = (*next)->seal;
        made.push_back(std::move(**next));
    }
    return made;
}

Result<std::optional<store::AuditSeal>> Sealer::nextOfAudit(store::ReaderSession& stores,
                                                            const std::optional<ledger::Seal>& journal)
{
    const auto head = stores.audit().head();
    if (!head)
        return refuse(head.error());
    const auto before = stores.seals().lastAuditSeal();
    if (!before)
        return refuse(before.error());
    if (*before && !isWhole(**before))
        return refuse({ProblemCode::corrupted,
                       {{QStringLiteral("detail"),
                         QStringLiteral("audit seal %1 was changed").arg((*before)->number)}}});
    return store::nextAuditSeal(*head, journal, *before, *m_key, m_clock.now());
}

Result<bool> Sealer::round()
{
    if (const auto known = key(); !known)
        return refuse(known.error());
    const auto made = nextSeals();
    if (!made)
        return refuse(made.error());
    if (made->journal.empty() && !made->audit)
        return false;
    auto kept = m_write([&made](store::UnitOfWork& unit) -> Result<void> {
        for (const store::KeptSeal& seal : made->journal) {
            if (auto appended = unit.seals().append(seal); !appended)
                return appended;
        }
        return made->audit ? unit.seals().append(*made->audit) : Result<void>();
    });
    if (!kept)
        return refuse(kept.error());
    return made->journal.size() == seals_a_round;
}

void Sealer::sealRest()
{
    for (int i = 0; i < rounds_at_close; ++i) {
        const auto more = round();
        if (!more || !*more)
            return; // what is not sealed now is sealed after the next start
    }
}

} // namespace florin::server
