// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/call_table.h"

#include "client/passing_refusal.h"

namespace florin::client
{

bool CallTable::isFull() const
{
    return static_cast<int>(m_entries.size()) - m_passing >= m_options.max_calls;
}

void CallTable::add(std::unique_ptr<PendingCall> call, Time now)
{
    Entry entry;
    entry.call = std::move(call);
    entry.give_up_at = now + m_options.give_up_after;
    m_entries.emplace(m_next_entry++, std::move(entry));
}

CallTable::Due CallTable::addPassing(std::unique_ptr<PendingCall> call, Time now)
{
    add(std::move(call), now);
    const auto at = std::prev(m_entries.end());
    at->second.passing = true;
    ++m_passing;
    return markSent(at, now);
}

std::vector<CallTable::Due> CallTable::sendWaiting(Time now)
{
    std::vector<Due> due;
    for (auto at = m_entries.begin(); at != m_entries.end(); ++at) {
        if (!at->second.sent)
            due.push_back(markSent(at, now));
    }
    return due;
}

CallTable::Due CallTable::markSent(Entries::iterator at, Time now)
{
    Entry& entry = at->second;
    entry.sent = true;
    entry.ask_again_at = now + m_options.answer_time_out;
    const qint64 id = m_next_id++;
    entry.newest_id = id;
    m_ids.emplace(id, at->first);
    return {id, entry.call.get()};
}

CallTable::Taken CallTable::take(qint64 id)
{
    const auto found = m_ids.find(id);
    return found == m_ids.end() ? nullptr : remove(m_entries.find(found->second));
}

CallTable::Taken CallTable::takeRefused(qint64 id, ProblemCode code)
{
    const auto found = m_ids.find(id);
    if (found == m_ids.end())
        return nullptr;
    const Entry& entry = m_entries.at(found->second);
    const bool is_last_word = entry.newest_id == id && !(entry.finding_out && isPassingRefusal(code));
    return is_last_word ? take(id) : nullptr;
}

CallTable::Taken CallTable::remove(Entries::iterator at)
{
    auto call = std::move(at->second.call);
    m_passing -= at->second.passing ? 1 : 0;
    std::erase_if(m_ids, [&](const auto& id) { return id.second == at->first; });
    m_entries.erase(at);
    return call;
}

bool CallTable::mayRepeat(const Entry& entry)
{
    return !entry.passing && entry.call->effect() != contract::Effect::Signs;
}

void CallTable::beginFindingOut(Entry& entry)
{
    if (entry.call->effect() == contract::Effect::Reads || entry.finding_out)
        return;
    entry.finding_out = true;
    entry.call->setPhase(CallPhase::FindingOut);
}

std::vector<CallTable::Taken> CallTable::loseConnection()
{
    std::vector<Taken> given_up;
    m_ids.clear();
    for (auto at = m_entries.begin(); at != m_entries.end();) {
        const auto here = at++;
        Entry& entry = here->second;
        if (!entry.sent)
            continue;
        entry.sent = false;
        if (entry.passing)
            static_cast<void>(remove(here));
        else if (mayRepeat(entry))
            beginFindingOut(entry);
        else
            given_up.push_back(remove(here));
    }
    return given_up;
}

std::vector<CallTable::Taken> CallTable::takeAll()
{
    std::vector<Taken> all;
    for (auto& [number, entry] : m_entries) {
        if (!entry.passing)
            all.push_back(std::move(entry.call));
    }
    m_entries.clear();
    m_ids.clear();
    m_passing = 0;
    return all;
}

CallTable::Outcome CallTable::passTime(Time now, bool connected)
{
    Outcome outcome;
    for (auto at = m_entries.begin(); at != m_entries.end();) {
        const auto here = at++;
        Entry& entry = here->second;
        const bool unanswered = entry.sent && now >= entry.ask_again_at;
        const bool unwanted = entry.call->isAbandoned() && !entry.sent;
        if (unwanted || now >= entry.give_up_at || (unanswered && !mayRepeat(entry))) {
            outcome.given_up.push_back(remove(here));
        } else if (unanswered && connected) {
            beginFindingOut(entry);
            outcome.due.push_back(markSent(here, now));
        }
    }
    return outcome;
}

int CallTable::findingOut() const
{
    int count = 0;
    for (const auto& [number, entry] : m_entries)
        count += entry.finding_out ? 1 : 0;
    return count;
}

} // namespace florin::client
