// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlcipher/sqlcipher_ledger_store.h"

#include "core/invariant.h"
#include "store/sqlcipher/sql_rows.h"

#include <algorithm>

namespace florin::store
{
namespace
{

/// Every entry of the rows, into `keep(Entry&&)`, which gives back whether to go on.
template<class Keep>
Result<void> eachEntry(Result<CachedStatement> statement, Keep keep)
{
    auto read = eachRow(std::move(statement), [&](const Statement& row) -> Result<bool> {
        auto entry = entryAt(row);
        if (!entry)
            return refuse(entry.error());
        return keep(std::move(*entry));
    });
    if (!read)
        return refuse(read.error());
    return {};
}

} // namespace

Result<std::unique_ptr<SqlCipherLedgerStore>> SqlCipherLedgerStore::open(SqlConnection& bank,
                                                                         LedgerTail& tail)
{
    std::unique_ptr<SqlCipherLedgerStore> store(new SqlCipherLedgerStore(bank, tail));
    if (auto read = store->readTail(); !read)
        return refuse(read.error());
    return store;
}

Result<void> SqlCipherLedgerStore::readTail()
{
    const auto position = readPosition(m_bank);
    if (!position)
        return refuse(position.error());
    const auto [upto, last] = *position;
    m_folded_upto = upto;
    m_tail.reset(upto);
    // The newest folded entry too: its time is where the next may begin.
    auto read =
        eachEntry(m_bank.read(Sql::select_entries_up, std::max(upto, EntryId{1}), EntryId{last.value + 1}),
                  [&, folded = upto](const ledger::Entry& entry) {
                      m_tip = {entry.id, entry.time};
                      if (entry.id <= folded)
                          return true;
                      m_tail.push(entry);
                      if (entry.leg == 0)
                          m_keys.emplace(entry.key, entry.id);
                      return true;
                  });
    if (!read)
        return read;
    m_tail.publish();
    m_pending_tip = m_tip;
    findKeyGap();
    return {};
}

/// Around the time of the newest entry. Where it fails there is no gap: slower, never wrong.
void SqlCipherLedgerStore::findKeyGap()
{
    m_gap_begin = m_gap_end = {};
    auto gap = oneRow<std::pair<IdempotencyKey, IdempotencyKey>>(
        m_bank.read(Sql::select_key_gap, IdempotencyKey::lowestAt(m_tip.last_time)),
        [](const Statement& row) {
            constexpr auto highest = [] {
                Uuid::Bytes bytes;
                bytes.fill(0xFF);
                return IdempotencyKey(bytes);
            }();
            return std::pair(Uuid::fromBytes(row.bytes(0)).value_or(IdempotencyKey()),
                             Uuid::fromBytes(row.bytes(1)).value_or(highest));
        });
    if (gap && *gap)
        std::tie(m_gap_begin, m_gap_end) = **gap;
}

Result<ledger::Known> SqlCipherLedgerStore::load(const ledger::Needs& needs)
{
    ledger::Known known;
    if (auto loaded = loadAnswers(needs.keys, known); !loaded)
        return refuse(loaded.error());
    for (const EntryId id : needs.entries) {
        if (auto loaded = loadReference(id, known); !loaded)
            return refuse(loaded.error());
    }
    std::vector<AccountNumber> of_references;
    for (const ledger::Reference& reference : known.references) {
        of_references.push_back(reference.entry.debit);
        of_references.push_back(reference.entry.credit);
    }
    if (m_accounts.size() > cached_accounts_max)
        m_accounts.clear();
    if (auto loaded = loadAccounts(of_references, known); !loaded)
        return refuse(loaded.error());
    if (auto loaded = loadAccounts(needs.accounts, known); !loaded)
        return refuse(loaded.error());
    return known;
}

Result<void> SqlCipherLedgerStore::loadAccounts(const std::vector<AccountNumber>& numbers,
                                                ledger::Known& known)
{
    std::vector<AccountNumber> missing;
    for (const AccountNumber number : numbers) {
        const auto cached = m_accounts.find(number);
        if (cached != m_accounts.end())
            known.accounts.push_back(cached->second);
        else
            missing.push_back(number);
    }
    if (missing.empty())
        return {};
    auto loaded = m_queries.accounts(missing);
    if (!loaded)
        return refuse(loaded.error());
    for (const Account& account : *loaded) {
        m_accounts.emplace(account.state.number, account.state);
        known.accounts.push_back(account.state);
    }
    return {};
}

Result<std::optional<EntryId>> SqlCipherLedgerStore::firstOf(const IdempotencyKey& key,
                                                             Statement& folded) const
{
    for (const Keys* keys : {&m_keys, &m_keys_folded}) {
        if (const auto found = keys->find(key); found != keys->end())
            return found->second;
    }
    if (m_gap_begin < key && key < m_gap_end)
        return std::nullopt;
    const QByteArrayView bytes(key.bytes().data(), static_cast<qsizetype>(key.bytes().size()));
    auto found = folded.bindBorrowed(1, bytes).step();
    if (!found)
        return refuse(found.error());
    const auto first = *found ? std::optional(idAt<EntryId>(folded, 0)) : std::nullopt;
    folded.reset();
    return first;
}

Result<void> SqlCipherLedgerStore::loadAnswers(const std::vector<IdempotencyKey>& keys, ledger::Known& known)
{
    auto folded = m_bank.read(Sql::select_journal_key);
    if (!folded)
        return refuse(folded.error());
    for (const IdempotencyKey& key : keys) {
        auto first = firstOf(key, **folded);
        if (!first)
            return refuse(first.error());
        if (!*first)
            continue;
        const EntryId end{(*first)->value + static_cast<qint64>(ledger::Command::max_postings)};
        auto read = eachEntry(m_bank.read(Sql::select_entries_up, **first, end), [&](ledger::Entry entry) {
            if (entry.key != key)
                return false;
            known.first_answers.push_back(std::move(entry));
            return true;
        });
        if (!read)
            return read;
    }
    return {};
}

Result<void> SqlCipherLedgerStore::loadReference(EntryId id, ledger::Known& known)
{
    auto entry = m_queries.entry(id);
    if (!entry)
        return refuse(entry.error());
    if (!*entry)
        return {};
    auto settlement = oneRow<EntryId>(m_bank.read(Sql::select_settlement, id),
                                      [](const Statement& row) { return idAt<EntryId>(row, 0); });
    if (!settlement)
        return refuse(settlement.error());
    known.references.push_back({std::move(**entry), settlement->value_or(EntryId{})});
    return {};
}

Result<void> SqlCipherLedgerStore::append(const ledger::Book& book, Timestamp now)
{
    invariant(m_pending_tip == m_tip); // once a unit
    if (auto done = insertAccounts(book, now); !done)
        return done;
    return insertEntries(book.appended());
}

Result<void> SqlCipherLedgerStore::insertAccounts(const ledger::Book& book, Timestamp now)
{
    for (const ledger::AccountState& opened : book.opened()) {
        m_pending_accounts.push_back(opened.number);
        m_accounts[opened.number] = opened;
        auto done = m_bank.change(Sql::insert_account, opened.number, opened.kind, opened.currency.number(),
                                  opened.status, now);
        if (!done)
            return refuse(done.error());
    }
    for (const auto& [number, status] : book.statusChanges()) {
        m_pending_accounts.push_back(number);
        m_accounts.erase(number);
        auto done =
            changedOne(m_bank.change(Sql::update_account_status, status, number), ProblemCode::corrupted);
        if (!done)
            return done;
    }
    return {};
}

Result<void> SqlCipherLedgerStore::insertEntries(const std::vector<ledger::Entry>& entries)
{
    if (entries.empty())
        return {};
    invariant(entries.front().id.value == m_tip.last_entry.value + 1);
    auto insert = m_bank.read(Sql::insert_entry);
    if (!insert)
        return refuse(insert.error());
    for (const ledger::Entry& entry : entries) {
        bindEntry(**insert, entry);
        if (auto done = (*insert)->execute(); !done)
            return refuse(done.error());
        take(entry);
    }
    m_pending_tip = {entries.back().id, entries.back().time};
    return {};
}

/// Into memory, to be seen once the unit is committed.
void SqlCipherLedgerStore::take(const ledger::Entry& entry)
{
    m_tail.push(entry);
    if (entry.leg == 0)
        m_pending_keys.emplace_back(entry.key, entry.id);
    for (const AccountNumber number : {entry.debit, entry.credit}) {
        m_pending_accounts.push_back(number);
        if (const auto cached = m_accounts.find(number); cached != m_accounts.end())
            cached->second.apply(entry);
    }
}

Result<bool> SqlCipherLedgerStore::fold(int rows)
{
    if (!m_batch) {
        if (unfolded() == 0)
            return false;
        auto newest = m_tail.beginBatch();
        m_keys_folded.swap(m_keys);
        m_batch.emplace(m_tail.snapshot(), std::move(newest));
    }
    if (!m_batch->isFinished()) {
        if (auto done = m_batch->step(m_bank, rows); !done)
            return refuse(done.error());
    }
    return !m_batch->isFinished() || m_tip.last_entry > m_batch->upto();
}

void SqlCipherLedgerStore::committed()
{
    m_tip = m_pending_tip;
    m_keys.insert(m_pending_keys.begin(), m_pending_keys.end());
    m_pending_keys.clear();
    m_pending_accounts.clear();
    m_tail.publish();
    if (!m_batch)
        return;
    m_batch->committed();
    if (m_batch->isFinished()) {
        m_folded_upto = m_batch->upto();
        m_tail.dropThrough(m_folded_upto);
        m_keys_folded.clear();
        m_batch.reset();
        findKeyGap();
    }
}

void SqlCipherLedgerStore::rolledBack()
{
    m_pending_tip = m_tip;
    m_pending_keys.clear();
    for (const AccountNumber number : m_pending_accounts)
        m_accounts.erase(number);
    m_pending_accounts.clear();
    m_tail.discard();
    if (m_batch)
        m_batch->rolledBack();
}

} // namespace florin::store
