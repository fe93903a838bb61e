// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/desk/writer.h"

#include "server/desk/audit_lines.h"
#include "server/nodes/node_news.h"
#include "store/answer_store.h"
#include "store/approval_store.h"
#include "store/credential_store.h"
#include "store/customer_store.h"
#include "store/ledger_store.h"

#include <algorithm>
#include <future>

namespace florin::server
{

Writer::Writer(store::Database& database, const Clock& clock, Hub& hub, OwnerCache& owners, RoleBook& roles)
    : m_database(database)
    , m_clock(clock)
    , m_hub(hub)
    , m_owners(owners)
    , m_group(database, roles)
{
}

Writer::~Writer()
{
    stop();
}

Result<void> Writer::start(Committed committed)
{
    m_committed = std::move(committed);
    // The connection belongs to the thread that opens it; whether that went well must be known here.
    std::promise<Result<void>> opened;
    auto result = opened.get_future();
    m_thread = std::thread([this, &opened] {
        auto stores = m_database.writer();
        if (!stores) {
            opened.set_value(refuse(std::move(stores.error())));
            return;
        }
        m_stores = std::move(*stores);
        opened.set_value({});
        work();
        m_stores.reset();
    });
    return result.get();
}

void Writer::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

std::size_t Writer::waiting() const
{
    const std::scoped_lock lock(m_mutex);
    return m_waiting.size();
}

Result<void> Writer::enqueue(Item item)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_stopping)
            return refuse(ProblemCode::unavailable);
        if (m_waiting.size() >= max_waiting)
            return refuse(ProblemCode::busy);
        m_waiting.push_back(std::move(item));
    }
    m_wake.notify_one();
    return {};
}

Result<void> Writer::submit(std::unique_ptr<Job> job)
{
    Item item;
    item.job = std::move(job);
    return enqueue(std::move(item));
}

Result<void> Writer::write(const Caller& caller, Change change)
{
    std::promise<Result<void>> promise;
    auto result = promise.get_future();
    Item item;
    item.caller = &caller; // outlives the item: its owner waits below
    item.change = std::move(change);
    item.done = [&promise](Result<void> outcome) { promise.set_value(std::move(outcome)); };
    if (auto queued = enqueue(std::move(item)); !queued)
        return queued;
    return result.get();
}

void Writer::note(Look look, std::function<void(Result<void>)> done)
{
    // Most looks are the next page of one that was noted.
    if (m_looks.isNoted(look, m_clock.now())) {
        done({});
        return;
    }
    Item item;
    item.look = std::move(look);
    item.done = done;
    if (auto queued = enqueue(std::move(item)); !queued)
        done(std::move(queued));
}

std::vector<Writer::Item> Writer::takeAll()
{
    std::unique_lock lock(m_mutex);
    const auto ready = [this] { return m_stopping || !m_waiting.empty(); };
    while (!ready()) {
        // A pause is used to fold; woken by nothing, there was one.
        if (!m_wake.wait_for(lock, std::chrono::milliseconds(50), ready)) {
            lock.unlock();
            (void)m_folding.foldSome(*m_stores);
            m_looks.writeWaiting(*m_stores);
            m_group.refreshBook();
            sweep();
            lock.lock();
        }
    }
    std::vector<Item> items;
    const std::size_t count = std::min(m_waiting.size(), max_group);
    items.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        items.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    return items;
}

void Writer::work()
{
    for (;;) {
        std::vector<Item> items = takeAll();
        if (items.empty())
            break; // stopping, and nothing waits
        runGroup(items);
    }
    m_looks.tryAtOnce();
    m_looks.writeWaiting(*m_stores);
    // What is not folded now is folded at the next start.
    while (m_folding.foldSome(*m_stores)) {
    }
}

void Writer::runGroup(std::vector<Item>& items)
{
    const Timestamp now = m_clock.now();
    m_audit.clear();
    m_looks.beginGroup();
    m_touched.clear();
    m_found_owners.clear();
    m_second_person.newGroup();
    if (auto begun = m_group.begin(*m_stores, now); !begun) {
        giveUp(items, begun.error(), now);
        return;
    }
    std::vector<Outcome> outcomes;
    const auto last = carryOut(items, outcomes, now);
    if (!last) {
        // Nothing of the group has happened; whoever asks again, with the same key, is not done twice.
        m_stores->rollback();
        giveUp(items, last.error(), now);
        m_group.refreshBook();
        return;
    }
    m_looks.committed(now);
    for (const auto& [account, owner] : m_found_owners)
        m_owners.learn(account, owner);
    if (std::ranges::any_of(outcomes, [](const Outcome& outcome) {
            return std::ranges::any_of(outcome.events, changesRules);
        }))
        m_group.noteChange();
    m_group.refreshBook();
    m_committed(m_touched, *last);
    for (const Outcome& outcome : outcomes) {
        for (const auto& what : outcome.on_commit)
            what();
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        for (const PendingEvent& pending : outcomes[i].events)
            m_hub.publish(pending.event, pending.coded, pending.audience);
        answer(items[i], std::move(outcomes[i].reply));
    }
    // There is room: what waited for it need not wait for a pause.
    m_looks.tryAtOnce();
    m_looks.writeWaiting(*m_stores);
    m_folding.foldAlong(*m_stores);
}

Result<EntryId> Writer::carryOut(std::vector<Item>& items, std::vector<Outcome>& outcomes, Timestamp now)
{
    const auto tip = m_stores->ledger().tip();
    if (!tip)
        return refuse(tip.error());
    ledger::Book book(*tip);
    auto decided = decide(items, book, now);
    if (!decided)
        return refuse(std::move(decided.error()));
    outcomes = std::move(*decided);
    if (auto appended = m_stores->ledger().append(book, now); !appended)
        return refuse(std::move(appended.error()));
    if (!m_audit.empty()) {
        if (auto kept = m_stores->audit().append(m_audit); !kept)
            return refuse(std::move(kept.error()));
    }
    tellNodes(outcomes, tip->last_entry, book.tip().last_entry);
    if (auto committed = m_stores->commit(); !committed)
        return refuse(std::move(committed.error()));
    m_group.limits().committed(book);
    return book.tip().last_entry;
}

void Writer::tellNodes(const std::vector<Outcome>& outcomes, EntryId before, EntryId last)
{
    if (!m_database.isShared())
        return;
    NodeNews news;
    news.before = before;
    news.last = last;
    for (const Outcome& outcome : outcomes) {
        news.touched.insert(news.touched.end(), outcome.touched.begin(), outcome.touched.end());
        news.events.insert(news.events.end(), outcome.events.begin(), outcome.events.end());
        news.ended.insert(news.ended.end(), outcome.ended.begin(), outcome.ended.end());
    }
    if (!news.isEmpty())
        m_stores->tell(news.encoded());
}

Result<void> Writer::learn(const std::vector<Item>& items, ledger::Book& book)
{
    ledger::Needs needs;
    for (const Item& item : items) {
        if (item.job)
            item.job->addNeeds(needs);
    }
    if (needs.isEmpty())
        return {};
    auto known = m_stores->ledger().load(needs);
    if (!known)
        return refuse(std::move(known.error()));
    book.learn(needs, std::move(*known));
    return {};
}

Result<std::vector<Writer::Outcome>> Writer::decide(std::vector<Item>& items, ledger::Book& book,
                                                    Timestamp now)
{
    if (auto learned = learn(items, book); !learned)
        return refuse(std::move(learned.error()));
    std::vector<Outcome> outcomes;
    outcomes.reserve(items.size());
    for (Item& item : items) {
        if (item.look) {
            m_looks.add(*item.look, m_audit, now);
            outcomes.push_back(Outcome());
            continue;
        }
        const ledger::Book::Mark mark = book.mark();
        m_stores->beginCommand();
        Outcome outcome = runOne(item, book, now);
        if (!m_stores->isActive())
            return refuse(std::move(outcome.reply.error())); // lost on the way back
        if (!outcome.reply && !outcome.kept) {
            book.rollBackTo(mark);
            if (auto abandoned = m_stores->abandonCommand(); !abandoned)
                return refuse(std::move(abandoned.error()));
        }
        // What customers do with their own money stands in the journal; what staff do stands in both.
        if (item.job && contract::isStaff(item.job->caller->role)) {
            if (auto added = addAuditLine(*item.job, outcome.reply, now); !added)
                return refuse(std::move(added.error()));
            m_audit.back().detail = outcome.audit_detail;
        }
        outcomes.push_back(std::move(outcome));
    }
    for (const ledger::Entry& entry : book.appended()) {
        m_touched.push_back(entry.debit);
        m_touched.push_back(entry.credit);
    }
    return outcomes;
}

Writer::Outcome Writer::runOne(Item& item, ledger::Book& book, Timestamp now)
{
    const Caller& caller = item.job ? *item.job->caller : *item.caller;
    WriteContext context(caller, *m_stores, book, now, &m_group);
    Outcome outcome;
    if (item.job) {
        auto allowed = mayTouch(*item.job, *m_stores);
        if (allowed)
            outcome.reply = m_second_person.carryOut(*item.job, context);
        else
            outcome.reply = refuse(std::move(allowed.error()));
    } else if (auto changed = item.change(context); !changed) {
        outcome.reply = refuse(std::move(changed.error()));
    }
    outcome.audit_detail = context.auditDetail();
    outcome.kept = context.keepsRefusal();
    if (outcome.reply || outcome.kept) {
        outcome.events = std::move(context.events());
        outcome.touched = std::move(context.touched());
        outcome.ended = std::move(context.ended());
        outcome.on_commit = std::move(context.onCommit());
        m_touched.insert(m_touched.end(), outcome.touched.begin(), outcome.touched.end());
    }
    return outcome;
}

Result<void> Writer::mayTouch(const Job& job, store::UnitOfWork& stores)
{
    // It was looked at when it came; the role may have changed since.
    const contract::Scope scope = m_group.roles().scope(job.caller->role, job.operation.permission);
    if (scope == contract::Scope::none)
        return refuse(ProblemCode::not_permitted);
    if (job.subject().isNull() || scope == contract::Scope::bank)
        return {};
    return requireOwner(m_owners, stores.customers(), job.subject(), *job.caller, m_found_owners);
}

Result<void> Writer::addAuditLine(const Job& job, const Result<QByteArray>& reply, Timestamp now)
{
    store::AuditLine line = auditLine(job, outcomeOf(reply), now);
    const auto customers = customersOf(job.auditRecord(), m_owners, RecordReaders::of(*m_stores));
    if (!customers)
        return refuse(customers.error());
    if (!customers->empty())
        line.customer = customers->front();
    m_audit.push_back(std::move(line));
    return {};
}

void Writer::giveUp(std::vector<Item>& items, const Problem& problem, Timestamp now)
{
    for (Item& item : items) {
        if (!item.look)
            answer(item, refuse(problem));
        else if (m_looks.holdBack(*item.look, now))
            answer(item, QByteArray());
        else
            answer(item, refuse(ProblemCode::busy));
    }
}

void Writer::noteRefusal(const Job& job, const Problem& problem)
{
    if (!contract::isStaff(job.caller->role))
        return;
    (void)write(*job.caller,
                [&](WriteContext& context) { return addAuditLine(job, refuse(problem), context.now); });
}

void Writer::sweep()
{
    const Timestamp now = m_clock.now();
    if (now - m_swept < sweep_every || !m_stores->begin())
        return;
    m_swept = now;
    if (m_stores->answers().removeOlderThan(now - keep_answers) && m_stores->approvals().forgetExpired(now) &&
        m_stores->credentials().removeSmsCodes(now - store::CredentialReader::keep_sms_codes))
        (void)m_stores->commit(); // not swept now is swept in an hour
    else
        m_stores->rollback();
}

void Writer::answer(Item& item, Result<QByteArray> reply)
{
    if (item.job)
        item.job->respond({std::move(reply), nullptr});
    else
        item.done(reply ? Result<void>() : refuse(std::move(reply.error())));
}

} // namespace florin::server
