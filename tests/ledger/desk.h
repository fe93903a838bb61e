// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/book.h"

#include <QByteArray>

namespace florin::ledger::test
{

/// The n-th account of a test, from 0.
inline AccountNumber account(int n)
{
    return *AccountNumber::fromSerial(1'000'000'000 + n);
}

/// The n-th key of a test.
inline IdempotencyKey key(int n)
{
    Uuid::Bytes bytes{};
    bytes[0] = 1;
    for (std::size_t i = 0; i < 4; ++i)
        bytes[15 - i] = static_cast<std::uint8_t>(n >> (8 * i));
    return Uuid(bytes);
}

inline Timestamp atMs(qint64 ms)
{
    return Timestamp(std::chrono::milliseconds(ms));
}

inline AccountState state(AccountNumber number, AccountKind kind, Currency currency = {})
{
    AccountState state;
    state.number = number;
    state.kind = kind;
    state.currency = currency;
    return state;
}

inline Posting move(EntryKind kind, AccountNumber from, AccountNumber to, qint64 minor,
                    const QString& memo = {})
{
    return {kind, from, to, Money(minor, {}), {}, memo};
}
inline Posting transfer(AccountNumber from, AccountNumber to, qint64 minor, const QString& memo = {})
{
    return move(EntryKind::transfer, from, to, minor, memo);
}
inline Posting hold(AccountNumber from, AccountNumber to, qint64 minor)
{
    return move(EntryKind::hold, from, to, minor);
}
inline Posting capture(EntryId about, qint64 minor)
{
    return {EntryKind::capture, {}, {}, Money(minor, {}), about, {}};
}
inline Posting release(EntryId about)
{
    return {EntryKind::release, {}, {}, {}, about, {}};
}
inline Posting reversal(EntryId about)
{
    return {EntryKind::reversal, {}, {}, {}, about, {}};
}

/// A store that keeps all in memory and finds everything by reading from the start: slow and plainly right.
class MemoryStore
{
public:
    void add(const AccountState& account) { m_accounts.emplace(account.number, account); }

    [[nodiscard]] Known load(const Needs& needs) const
    {
        Known known;
        const auto addAccount = [&](AccountNumber number) {
            if (const auto found = m_accounts.find(number); found != m_accounts.end())
                known.accounts.push_back(found->second);
        };
        for (const AccountNumber number : needs.accounts)
            addAccount(number);
        for (const IdempotencyKey& wanted : needs.keys)
            std::copy_if(m_journal.begin(), m_journal.end(), std::back_inserter(known.first_answers),
                         [&](const Entry& entry) { return entry.key == wanted; });
        for (const EntryId id : needs.entries) {
            if (id.value < 1 || id.value > static_cast<qint64>(m_journal.size()))
                continue;
            const Entry& entry = m_journal[static_cast<std::size_t>(id.value - 1)];
            const auto settling = std::find_if(m_journal.begin(), m_journal.end(),
                                               [&](const Entry& later) { return later.about == id; });
            known.references.push_back({entry, settling == m_journal.end() ? EntryId{} : settling->id});
            addAccount(entry.debit);
            addAccount(entry.credit);
        }
        return known;
    }

    void append(const Book& book)
    {
        for (const AccountState& opened : book.opened())
            add(opened);
        for (const Entry& entry : book.appended()) {
            m_journal.push_back(entry);
            m_accounts.at(entry.debit).apply(entry);
            m_accounts.at(entry.credit).apply(entry);
        }
        for (const auto& [number, status] : book.statusChanges())
            m_accounts.at(number).status = status;
    }

    [[nodiscard]] Tip tip() const
    {
        return m_journal.empty() ? Tip{} : Tip{m_journal.back().id, m_journal.back().time};
    }
    [[nodiscard]] const std::vector<Entry>& journal() const { return m_journal; }
    [[nodiscard]] const std::map<AccountNumber, AccountState>& accounts() const { return m_accounts; }

private:
    std::map<AccountNumber, AccountState> m_accounts;
    std::vector<Entry> m_journal;
};

/// A book over a memory store, with everything loaded as it is needed: what a test says is what is tested.
/// Accounts 0 and 1 are customers', 2 is the drawer, 3 a customer's in US dollars; all empty.
class Desk
{
public:
    static constexpr UserId teller{7};

    Desk()
    {
        m_store.add(state(account(0), AccountKind::savings));
        m_store.add(state(account(1), AccountKind::current));
        m_store.add(state(account(2), AccountKind::drawer));
        m_store.add(state(account(3), AccountKind::savings, *Currency::fromCode(u"USD")));
    }

    Result<Receipt> post(const Command& command)
    {
        Needs needs;
        m_book.addNeeds(command, needs);
        m_book.learn(needs, m_store.load(needs));
        return m_book.post(command, now);
    }
    Result<Receipt> post(std::vector<Posting> postings)
    {
        return post({key(++m_key), teller, std::move(postings)});
    }
    /// A deposit from the drawer.
    EntryId deposit(AccountNumber to, qint64 minor)
    {
        return post({move(EntryKind::deposit, account(2), to, minor)})->entries.front().id;
    }
    /// Commits the group and begins the next.
    void commit()
    {
        m_store.append(m_book);
        m_book = Book(m_store.tip());
    }
    /// Loads the account if need be.
    AccountState stateOf(AccountNumber number)
    {
        load(number);
        return *m_book.account(number);
    }
    void load(AccountNumber number)
    {
        Needs needs;
        needs.accounts = {number};
        m_book.learn(needs, m_store.load(needs));
    }
    [[nodiscard]] Book& book() { return m_book; }
    [[nodiscard]] const MemoryStore& store() const { return m_store; }

    Timestamp now = atMs(1'000);

private:
    MemoryStore m_store;
    Book m_book{Tip{}};
    int m_key = 1'000'000;
};

/// The refusal's code; internal when it was not refused, which no rule answers.
template<class T>
ProblemCode code(const Result<T>& result)
{
    return result ? ProblemCode::internal : result.error().code;
}

} // namespace florin::ledger::test
