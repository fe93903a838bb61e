// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/problem.h"
#include "ledger/command.h"
#include "ledger/working_set.h"

#include <boost/unordered/unordered_flat_map.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace florin::ledger
{

/// The working set of one group of commands: what was loaded, and what was decided on top of it, in memory.
/// Nothing here touches a disk or a clock. The way of a group:
///
///     Needs needs;
///     for (command : group) book.addNeeds(command, needs);
///     book.learn(needs, store.load(needs));
///     for (command : group) answers << book.post(command, now);
///     store.append(book, now);   // then commit, then answer
///
/// A refused command changes nothing. Whoever does more than one thing for a request marks before it and
/// rolls back to the mark when a later part fails. One thread at a time.
class Book
{
public:
    /// A place to come back to. Valid until the book is rolled back past it.
    struct Mark {
        std::size_t entries = 0;
        std::size_t changes = 0;
        std::size_t opened = 0;
        std::size_t statuses = 0;
    };
    struct StatusChange {
        AccountNumber number;
        AccountStatus status = AccountStatus::open;
    };

    /// Entries get the ids after `tip`, and times not before its time: when the clock jumps back, new entries
    /// carry the time of the newest one until the clock has caught up.
    explicit Book(Tip tip);

    /// Adds what `command` refers to and the book has not been told yet.
    void addNeeds(const Command& command, Needs& needs) const;
    /// Takes in the answer to `needs`. What the book knows already stays as it is.
    void learn(const Needs& needs, Known known);

    /// Decides a command. Its key must have been asked for (an invariant: without it nothing happens once).
    /// Refused with: key_missing, key_reused, malformed (no or too many postings), amount_not_positive,
    /// amount_too_large, same_account, unknown_account{account}, account_closed{account},
    /// account_frozen{account}, wrong_currency{expected}, insufficient_funds{available}, unknown_entry,
    /// already_reversed, unknown_hold, hold_settled.
    [[nodiscard]] Result<Receipt> post(const Command& command, Timestamp now);

    /// A new account at zero. Its number must be new (an invariant: numbers are given out inside the bank).
    void open(AccountNumber number, AccountKind kind, Currency currency);
    /// Freezes, thaws or closes. Closing asks for a zero balance (account_not_empty{balance}) and no holds;
    /// a closed account stays closed (account_closed), a frozen one is thawed before it is closed
    /// (account_frozen).
    [[nodiscard]] Result<void> setStatus(AccountNumber number, AccountStatus status);

    [[nodiscard]] Mark mark() const;
    /// Undoes all that was decided since `mark`; what was learned stays.
    void rollBackTo(const Mark& mark);

    /// The account as it stands after all that was decided; null when unknown or not loaded. The pointer
    /// holds until the next change to the book.
    [[nodiscard]] const AccountState* account(AccountNumber number) const;
    /// Entries decided, in order, ids dense after the tip.
    [[nodiscard]] const std::vector<Entry>& appended() const { return m_entries; }
    /// Accounts opened in this group, as they were opened (at zero), in order.
    [[nodiscard]] const std::vector<AccountState>& opened() const { return m_opened; }
    /// Status changes, in order; the last one of an account counts.
    [[nodiscard]] const std::vector<StatusChange>& statusChanges() const { return m_statuses; }
    [[nodiscard]] Tip tip() const;

private:
    template<class Id, class Value>
    using FlatMap = boost::unordered_flat_map<Id, Value, std::hash<Id>>;

    /// Where the entries of a key stand: among those loaded, among those decided, or nowhere yet.
    struct KeyPlace {
        enum Where { Fresh, Loaded, Decided } where = Fresh;
        std::size_t first = 0;
        std::size_t count = 0;
    };
    /// The state of an account before a change, for rolling back.
    struct Change {
        std::size_t index;
        AccountState before;
    };
    /// A posting with its accounts and amount worked out.
    struct Leg {
        std::size_t debit;
        std::size_t credit;
        Money amount;
        qint64 freed_minor = 0; ///< what the hold that is settled had set aside
    };

    void learnAnswers(std::vector<Entry>& answers);
    [[nodiscard]] Result<Receipt> repeat(const KeyPlace& place, const Command& command) const;
    [[nodiscard]] std::span<const Entry> entriesAt(const KeyPlace& place) const;
    [[nodiscard]] Result<void> postAll(const Command& command, Timestamp time);
    [[nodiscard]] Result<Leg> work(const Posting& posting) const;
    [[nodiscard]] Result<Leg> workReversal(const Posting& posting) const;
    [[nodiscard]] Result<Leg> workSettlement(const Posting& posting) const;
    [[nodiscard]] Result<Leg> between(AccountNumber debit, AccountNumber credit, Money amount) const;
    [[nodiscard]] Result<std::size_t> usable(AccountNumber number, Currency currency) const;
    [[nodiscard]] std::size_t indexOf(AccountNumber number) const;
    [[nodiscard]] const Entry* entry(EntryId id) const;
    [[nodiscard]] Result<Entry> entryFor(const Posting& posting, const Leg& leg) const;
    void append(Entry entry);
    void change(std::size_t index, const Entry& by);

    Tip m_tip;
    std::vector<AccountState> m_accounts;
    FlatMap<AccountNumber, std::size_t> m_account_index;
    FlatMap<IdempotencyKey, KeyPlace> m_keys;
    std::vector<Entry> m_first_answers;
    FlatMap<EntryId, Entry> m_references;
    FlatMap<EntryId, EntryId> m_settled; ///< hold or reversed entry -> what settled it
    std::vector<Entry> m_entries;
    std::vector<AccountState> m_opened;
    std::vector<StatusChange> m_statuses;
    std::vector<Change> m_changes;
};

} // namespace florin::ledger
