// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/nodes/node_listener.h"

#include "server/bank_house.h"
#include "server/desk/caller.h"
#include "server/nodes/node_news.h"
#include "store/identity_store.h"
#include "store/ledger_store.h"

#include <algorithm>

namespace florin::server
{
namespace
{

/// How long it may take to notice that it is to stop.
constexpr int wait_ms = 200;
constexpr auto retry_pause = std::chrono::milliseconds(500);
/// Each is a statement under the bank's lock; others must get their turn between.
constexpr std::size_t uses_at_a_time = 100;

} // namespace

NodeListener::~NodeListener()
{
    stop();
}

Result<void> NodeListener::start()
{
    if (!m_desk.database().isShared())
        return {};
    auto news = m_desk.database().news();
    if (!news)
        return refuse(std::move(news.error()));
    m_news = std::move(*news);
    m_uses_written = m_desk.clock().now();
    m_thread = std::thread([this] { work(); });
    return {};
}

void NodeListener::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

bool NodeListener::pause(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return m_wake.wait_for(lock, time, [this] { return m_stopping; });
}

void NodeListener::work()
{
    while (!pause(std::chrono::milliseconds(0))) {
        const auto news = m_news->next(wait_ms);
        if (!news) {
            refreshRoles();
            if (pause(retry_pause))
                return;
            continue;
        }
        // Which sessions were ended elsewhere meanwhile is not known any more: then all are.
        if (news->missed) {
            m_desk.sessions().endAll();
            m_roles_are_stale = true;
        }
        for (const QByteArray& told : news->told) {
            if (const auto decoded = NodeNews::decoded(told))
                take(*decoded);
        }
        refreshRoles();
        writeDownUses();
    }
}

void NodeListener::refreshRoles()
{
    if (m_roles_are_stale && m_desk.roles()->reload(m_desk.database()))
        m_roles_are_stale = false;
}

void NodeListener::take(const NodeNews& news)
{
    for (const EndedSessions& ended : news.ended)
        m_desk.sessions().end(ended);
    std::vector<AccountNumber> touched = news.touched;
    if (news.last > news.before)
        addNamed(news, touched);
    if (news.last > news.before || !touched.empty())
        m_notifier.committed(touched, news.last);
    // Whoever hears of a change and asks at once is answered by it.
    m_roles_are_stale |= std::ranges::any_of(news.events, changesRules);
    refreshRoles();
    for (const PendingEvent& pending : news.events)
        m_desk.hub().publish(pending.event, pending.coded, pending.audience);
}

void NodeListener::addNamed(const NodeNews& news, std::vector<AccountNumber>& accounts)
{
    if (!m_desk.hub().isWatched(contract::Topic::accounts))
        return;
    const auto snapshot = m_desk.database().snapshot();
    if (!snapshot)
        return; // the watchers see it at their next look
    store::JournalRequest request;
    request.order = store::JournalOrder::Oldest;
    request.limit = store::PageRequest::max_limit;
    for (EntryId read = news.before; read < news.last;) {
        request.after = {read, 0};
        const auto page = (*snapshot)->ledger().journal(request);
        if (!page || page->rows.empty())
            return;
        for (const ledger::Entry& entry : page->rows) {
            read = entry.id;
            if (read <= news.last)
                accounts.insert(accounts.end(), {entry.debit, entry.credit});
        }
    }
}

void NodeListener::writeDownUses()
{
    const Timestamp now = m_desk.clock().now();
    if (now - m_uses_written < write_uses_every)
        return;
    const auto uses = m_desk.sessions().usedSince(m_uses_written);
    m_uses_written = now;
    const Caller bank = theBank();
    for (std::size_t first = 0; first < uses.size(); first += uses_at_a_time) {
        const auto some = std::span(uses).subspan(first, std::min(uses_at_a_time, uses.size() - first));
        // Not written down now is written down with the next use.
        (void)m_desk.writer().write(bank, [&](WriteContext& context) -> Result<void> {
            for (const Sessions::Use& use : some) {
                auto touched =
                    context.stores.identity().touchSession(use.token_hash, use.last_used, use.expires);
                if (!touched && touched.error().code != ProblemCode::session_ended)
                    return touched;
            }
            return {};
        });
    }
}

} // namespace florin::server
