// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/book.h"

#include "core/invariant.h"

namespace florin::ledger
{

Book::Book(Tip tip) : m_tip(tip) {}

void Book::addNeeds(const Command& command, Needs& needs) const
{
    if (!command.key.isNull() && !m_keys.contains(command.key))
        needs.keys.push_back(command.key);
    const auto addAccount = [&](AccountNumber number) {
        if (!number.isNull() && !m_account_index.contains(number))
            needs.accounts.push_back(number);
    };
    for (const Posting& posting : command.postings) {
        if (!refersToEntry(posting.kind)) {
            addAccount(posting.from);
            addAccount(posting.to);
        } else if (!posting.about.isNull() && entry(posting.about) == nullptr) {
            needs.entries.push_back(posting.about);
        }
    }
}

void Book::learn(const Needs& needs, Known known)
{
    m_account_index.reserve(m_account_index.size() + known.accounts.size());
    m_accounts.reserve(m_accounts.size() + known.accounts.size());
    m_keys.reserve(m_keys.size() + needs.keys.size());
    for (const AccountState& state : known.accounts) {
        if (m_account_index.try_emplace(state.number, m_accounts.size()).second)
            m_accounts.push_back(state);
    }
    for (Reference& reference : known.references) {
        const EntryId id = reference.entry.id;
        if (!m_references.try_emplace(id, std::move(reference.entry)).second)
            continue;
        if (!reference.settled_by.isNull())
            m_settled.try_emplace(id, reference.settled_by);
    }
    learnAnswers(known.first_answers);
    for (const IdempotencyKey& key : needs.keys)
        m_keys.try_emplace(key);
}

void Book::learnAnswers(std::vector<Entry>& answers)
{
    KeyPlace* place = nullptr; // of the key whose legs are being taken in; null while they are passed over
    for (Entry& answer : answers) {
        if (answer.leg == 0) {
            place = &m_keys[answer.key];
            if (place->where != KeyPlace::Fresh)
                place = nullptr;
            else
                *place = {KeyPlace::Loaded, m_first_answers.size(), 0};
        }
        if (place == nullptr)
            continue;
        ++place->count;
        m_first_answers.push_back(std::move(answer));
    }
}

Result<Receipt> Book::post(const Command& command, Timestamp now)
{
    if (command.key.isNull())
        return refuse(ProblemCode::key_missing);
    if (command.postings.empty() || command.postings.size() > Command::max_postings)
        return refuse(ProblemCode::malformed);
    const auto found = m_keys.find(command.key);
    invariant(found != m_keys.end());
    if (found->second.where != KeyPlace::Fresh)
        return repeat(found->second, command);

    const Mark before = mark();
    if (auto posted = postAll(command, std::max(now, tip().last_time)); !posted) {
        rollBackTo(before);
        return refuse(std::move(posted.error()));
    }
    found->second = {KeyPlace::Decided, before.entries, command.postings.size()};
    const auto made = entriesAt(found->second);
    return Receipt{{made.begin(), made.end()}, false};
}

Result<void> Book::postAll(const Command& command, Timestamp time)
{
    int leg_number = 0;
    for (const Posting& posting : command.postings) {
        auto entry = work(posting).and_then([&](const Leg& leg) { return entryFor(posting, leg); });
        if (!entry)
            return refuse(std::move(entry.error()));
        entry->time = time;
        entry->key = command.key;
        entry->leg = leg_number++;
        entry->actor = command.actor;
        append(std::move(*entry));
    }
    return {};
}

std::span<const Entry> Book::entriesAt(const KeyPlace& place) const
{
    const auto& entries = place.where == KeyPlace::Loaded ? m_first_answers : m_entries;
    return std::span(entries).subspan(place.first, place.count);
}

namespace
{

/// Whether `entry` is what `posting` asked for. What the ledger worked out itself is not compared.
bool answers(const Entry& entry, const Posting& posting)
{
    if (entry.kind != posting.kind || entry.memo != posting.memo)
        return false;
    if (refersToEntry(posting.kind))
        return entry.about == posting.about &&
               (posting.kind != EntryKind::capture || entry.amount() == posting.amount);
    return entry.debit == posting.from && entry.credit == posting.to && entry.amount() == posting.amount;
}

} // namespace

Result<Receipt> Book::repeat(const KeyPlace& place, const Command& command) const
{
    const auto first = entriesAt(place);
    const bool same =
        std::equal(first.begin(), first.end(), command.postings.begin(), command.postings.end(), answers);
    if (!same || first.front().actor != command.actor)
        return refuse(ProblemCode::key_reused);
    return Receipt{{first.begin(), first.end()}, true};
}

void Book::open(AccountNumber number, AccountKind kind, Currency currency)
{
    AccountState state;
    state.number = number;
    state.kind = kind;
    state.currency = currency;
    invariant(!number.isNull());
    invariant(m_account_index.try_emplace(number, m_accounts.size()).second);
    m_accounts.push_back(state);
    m_opened.push_back(state);
}

Book::Mark Book::mark() const
{
    return {m_entries.size(), m_changes.size(), m_opened.size(), m_statuses.size()};
}

const AccountState* Book::account(AccountNumber number) const
{
    const auto found = m_account_index.find(number);
    return found == m_account_index.end() ? nullptr : &m_accounts[found->second];
}

const Entry* Book::entry(EntryId id) const
{
    if (id > m_tip.last_entry) {
        const auto index = static_cast<std::size_t>(id.value - m_tip.last_entry.value - 1);
        return index < m_entries.size() ? &m_entries[index] : nullptr;
    }
    const auto found = m_references.find(id);
    return found == m_references.end() ? nullptr : &found->second;
}

Tip Book::tip() const
{
    return m_entries.empty() ? m_tip : Tip{m_entries.back().id, m_entries.back().time};
}

} // namespace florin::ledger
