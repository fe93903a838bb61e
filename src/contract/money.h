// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/common.h"

namespace florin::contract
{

/// Cash in. The other side is the caller's drawer; for a customer, the drawer of the self-service counter.
struct Deposit {
    static constexpr Operation operation{"money.deposit", Permission::handle_cash, Effect::Posts,
                                         "Pays cash into an account.", FourEyes::Large};
    using Reply = Moved;
    AccountNumber account;
    Money amount;
    Memo memo;
    IdempotencyKey key;
    static constexpr auto subject = &Deposit::account;
};
BOOST_DESCRIBE_STRUCT(Deposit, (), (account, amount, memo, key))

struct Withdraw {
    static constexpr Operation operation{"money.withdraw", Permission::handle_cash, Effect::Posts,
                                         "Pays cash out of an account.", FourEyes::Large};
    using Reply = Moved;
    AccountNumber account;
    Money amount;
    Memo memo;
    IdempotencyKey key;
    static constexpr auto subject = &Withdraw::account;
    static constexpr auto signed_amount = &Withdraw::amount;
};
BOOST_DESCRIBE_STRUCT(Withdraw, (), (account, amount, memo, key))

struct Transfer {
    static constexpr Operation operation{"money.transfer", Permission::move_money, Effect::Posts,
                                         "Moves money from one account to another.", FourEyes::Large};
    using Reply = Moved; ///< the balance of `from`
    AccountNumber from;
    AccountNumber to;
    Money amount;
    Memo memo;
    IdempotencyKey key;
    static constexpr auto subject = &Transfer::from;
    static constexpr auto signed_amount = &Transfer::amount;
    static constexpr auto signed_payee = &Transfer::to;
};
BOOST_DESCRIBE_STRUCT(Transfer, (), (from, to, amount, memo, key))

/// Undoes an entry by its opposite; the entry itself stays as it is.
struct Reverse {
    static constexpr Operation operation{"money.reverse", Permission::reverse_entries, Effect::Posts,
                                         "Reverses a transaction.", FourEyes::Always};
    using Reply = Moved; ///< the balance of the account that the money had come from
    EntryId entry;
    Memo reason;
    IdempotencyKey key;
};
BOOST_DESCRIBE_STRUCT(Reverse, (), (entry, reason, key))

/// Sets an amount aside for `to`: it is no longer available in `from`, and not yet in `to`.
struct Hold {
    static constexpr Operation operation{"money.hold", Permission::hold_money, Effect::Posts,
                                         "Sets an amount aside for a later transfer.", FourEyes::Large};
    using Reply = Moved;
    AccountNumber from;
    AccountNumber to;
    Money amount;
    Memo memo;
    IdempotencyKey key;
};
BOOST_DESCRIBE_STRUCT(Hold, (), (from, to, amount, memo, key))

struct Capture {
    static constexpr Operation operation{
        "money.capture", Permission::hold_money, Effect::Posts,
        "Moves a held amount, all of it or a part; what is left becomes available again."};
    using Reply = Moved;
    EntryId hold;
    std::optional<Money> amount; ///< absent: all of it
    IdempotencyKey key;
};
BOOST_DESCRIBE_STRUCT(Capture, (), (hold, amount, key))

struct Release {
    static constexpr Operation operation{"money.release", Permission::hold_money, Effect::Posts,
                                         "Gives a held amount back."};
    using Reply = Moved;
    EntryId hold;
    IdempotencyKey key;
};
BOOST_DESCRIBE_STRUCT(Release, (), (hold, key))

/// One line of an account's history.
struct StatementLine {
    EntryId entry;
    EntryKind kind = EntryKind::transfer;
    Timestamp time;
    Money amount;  ///< signed: positive came in
    Money balance; ///< after it
    AccountNumber counterpart;
    QString counterpart_name;
    QString memo;
    std::optional<EntryId> about; ///< the hold or the entry it settles or reverses
};
BOOST_DESCRIBE_STRUCT(StatementLine, (),
                      (entry, kind, time, amount, balance, counterpart, counterpart_name, memo, about))

struct History {
    static constexpr Operation operation{"money.history", Permission::view_accounts, Effect::Reads,
                                         "Lists what moved an account, newest first."};
    using Reply = Page<StatementLine>;
    AccountNumber account;
    std::optional<EntryKind> kind;
    std::optional<Timestamp> from;  ///< included
    std::optional<Timestamp> until; ///< not included
    Search search;                  ///< part of the memo or of the counterpart's number
    std::optional<Cursor> after;
    std::optional<qint32> limit;
    static constexpr auto subject = &History::account;
    static constexpr auto looks_at = &History::account;
};
BOOST_DESCRIBE_STRUCT(History, (), (account, kind, from, until, search, after, limit))

struct BalanceAt {
    static constexpr Operation operation{"money.balance_at", Permission::view_accounts, Effect::Reads,
                                         "What an account held at a moment."};
    struct Reply {
        AccountNumber account;
        Timestamp at;
        Money balance; ///< zero before the account was opened
        Money available;
        std::optional<EntryId> last_entry; ///< the newest that counts
    };
    AccountNumber account;
    std::optional<Timestamp> at; ///< what happened before it counts; absent: everything
    static constexpr auto subject = &BalanceAt::account;
    static constexpr auto looks_at = &BalanceAt::account;
};
BOOST_DESCRIBE_STRUCT(BalanceAt, (), (account, at))
BOOST_DESCRIBE_STRUCT(BalanceAt::Reply, (), (account, at, balance, available, last_entry))

/// What came in and went out between two moments. Holds and releases are lines, but move nothing.
struct StatementTotals {
    qint64 lines = 0;
    Money paid_in;
    Money paid_out;
};
BOOST_DESCRIBE_STRUCT(StatementTotals, (), (lines, paid_in, paid_out))

struct Statement {
    static constexpr Operation operation{
        "money.statement", Permission::view_accounts, Effect::Reads,
        "An account between two moments: balances before and after, and what moved it, newest first."};
    struct Reply {
        Money opening; ///< just before `from`
        Money closing; ///< just before `until`
        /// With the first page only, and not when there are more lines than the server adds up at once.
        std::optional<StatementTotals> totals;
        std::vector<StatementLine> items;
        std::optional<Cursor> next;
    };
    AccountNumber account;
    Timestamp from;  ///< included
    Timestamp until; ///< not included
    std::optional<Cursor> after;
    std::optional<qint32> limit;
    static constexpr auto subject = &Statement::account;
    static constexpr auto looks_at = &Statement::account;
};
BOOST_DESCRIBE_STRUCT(Statement, (), (account, from, until, after, limit))
BOOST_DESCRIBE_STRUCT(Statement::Reply, (), (opening, closing, totals, items, next))

/// One entry of the journal, as staff see it.
struct JournalLine {
    EntryId entry;
    EntryKind kind = EntryKind::transfer;
    Timestamp time;
    AccountNumber from;
    QString from_name;
    AccountNumber to;
    QString to_name;
    Money amount;
    QString memo;
    QString actor; ///< who asked for it
    std::optional<EntryId> about;
};
BOOST_DESCRIBE_STRUCT(JournalLine, (),
                      (entry, kind, time, from, from_name, to, to_name, amount, memo, actor, about))

BOOST_DEFINE_ENUM_CLASS(JournalOrder, newest, oldest, largest, smallest)

struct Transactions {
    static constexpr Operation operation{"money.transactions", Permission::view_journal, Effect::Reads,
                                         "Lists the bank's transactions."};
    using Reply = Page<JournalLine>;
    std::optional<AccountNumber> account;
    std::optional<EntryKind> kind;
    std::optional<Timestamp> from;
    std::optional<Timestamp> until;
    Search search;
    std::optional<JournalOrder> order; ///< absent: newest
    std::optional<Cursor> after;
    std::optional<qint32> limit;
    static constexpr auto looks_at = &Transactions::account;
};
BOOST_DESCRIBE_STRUCT(Transactions, (), (account, kind, from, until, search, order, after, limit))

/// The journal grew. Sent at most a few times a second, so that a page can offer what is new.
struct JournalGrew {
    static constexpr Event event{"money.journal_grew", Topic::journal, Permission::view_journal};
    EntryId last;
};
BOOST_DESCRIBE_STRUCT(JournalGrew, (), (last))

using MoneyOperations = boost::mp11::mp_list<Deposit, Withdraw, Transfer, Reverse, Hold, Capture, Release,
                                             History, BalanceAt, Statement, Transactions>;
using MoneyEvents = boost::mp11::mp_list<JournalGrew>;

} // namespace florin::contract
