// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/customer_store.h"
#include "store/ledger_store.h"

#include <algorithm>
#include <map>

namespace florin::store::test
{

/// What the store must answer, said as simply as it can be: a list of entries, a table of accounts, and each
/// question answered by reading all of it. A copy of it is a moment that stands still.
class PlainLedger
{
public:
    struct Holding {
        AccountKind kind = AccountKind::savings;
        AccountStatus status = AccountStatus::open;
        Timestamp opened{};
        std::optional<Customer> owner = {};
    };

    std::vector<ledger::Entry> journal;
    std::map<AccountNumber, Holding> accounts;

    /// As `entries` of the journal left it.
    [[nodiscard]] std::optional<Account> account(AccountNumber number, std::size_t entries) const
    {
        const auto found = accounts.find(number);
        if (found == accounts.end())
            return std::nullopt;
        Account account;
        account.state.number = number;
        account.state.kind = found->second.kind;
        account.state.status = found->second.status;
        account.opened = found->second.opened;
        for (std::size_t i = 0; i < entries; ++i) {
            if (names(journal[i], number))
                account.state.apply(journal[i]);
        }
        return account;
    }
    [[nodiscard]] std::optional<Account> account(AccountNumber number) const
    {
        return account(number, journal.size());
    }
    [[nodiscard]] std::optional<Account> accountAt(AccountNumber number, Timestamp moment) const
    {
        const auto found = accounts.find(number);
        if (found == accounts.end() || found->second.opened >= moment)
            return std::nullopt;
        const auto before = std::count_if(journal.begin(), journal.end(),
                                          [&](const ledger::Entry& entry) { return entry.time < moment; });
        return account(number, static_cast<std::size_t>(before));
    }

    [[nodiscard]] std::vector<Account> accountList(const AccountFilter& filter) const
    {
        std::vector<Account> list;
        for (const auto& [number, holding] : accounts) {
            if (fits(number, holding, filter))
                list.push_back(*account(number));
        }
        return list;
    }

    /// Newest first.
    [[nodiscard]] std::vector<ledger::Entry> history(AccountNumber of, const EntryFilter& filter) const
    {
        std::vector<ledger::Entry> list;
        for (const ledger::Entry& entry : journal) {
            if (names(entry, of) && fits(entry, filter, of))
                list.insert(list.begin(), entry);
        }
        return list;
    }

    /// All that a request asks for, from its cursor on, whatever its limit.
    [[nodiscard]] std::vector<ledger::Entry> inOrder(const JournalRequest& request) const
    {
        std::vector<ledger::Entry> list;
        for (const ledger::Entry& entry : journal) {
            const bool after =
                !request.after || isBefore(request.order, {request.after->amount_minor, request.after->entry},
                                           {entry.amount_minor, entry.id});
            if (after && (!request.account || names(entry, *request.account)) &&
                fits(entry, request.filter, {}))
                list.push_back(entry);
        }
        std::sort(list.begin(), list.end(), [&](const ledger::Entry& a, const ledger::Entry& b) {
            return isBefore(request.order, {a.amount_minor, a.id}, {b.amount_minor, b.id});
        });
        return list;
    }

private:
    using Place = std::pair<qint64, EntryId>; ///< amount, id

    static bool isBefore(JournalOrder order, Place a, Place b)
    {
        const bool by_amount = order == JournalOrder::Largest || order == JournalOrder::Smallest;
        if (!by_amount)
            a.first = b.first = 0;
        return order == JournalOrder::Newest || order == JournalOrder::Largest ? b < a : a < b;
    }

    static bool names(const ledger::Entry& entry, AccountNumber number)
    {
        return entry.debit == number || entry.credit == number;
    }

    static bool hasDigits(AccountNumber number, QString text)
    {
        text.remove(QLatin1Char(' '));
        return !text.isEmpty() && number.toText().contains(text);
    }

    static bool fits(const ledger::Entry& entry, const EntryFilter& filter, std::optional<AccountNumber> own)
    {
        const bool found = filter.text.isEmpty() ||
                           entry.memo.toCaseFolded().contains(filter.text.toCaseFolded()) ||
                           (entry.debit != own && hasDigits(entry.debit, filter.text)) ||
                           (entry.credit != own && hasDigits(entry.credit, filter.text));
        return found && entry.kind == filter.kind.value_or(entry.kind) &&
               entry.time >= filter.from.value_or(entry.time) &&
               (!filter.until || entry.time < *filter.until) &&
               entry.amount_minor >= filter.least_minor.value_or(entry.amount_minor) &&
               entry.amount_minor <= filter.most_minor.value_or(entry.amount_minor);
    }

    static bool fits(AccountNumber number, const Holding& holding, const AccountFilter& filter)
    {
        const auto& owner = holding.owner;
        const bool found = filter.text.isEmpty() || hasDigits(number, filter.text) ||
                           (owner && (owner->fullName().toCaseFolded().contains(filter.text.toCaseFolded()) ||
                                      owner->phone.contains(filter.text)));
        return found && holding.status == filter.status.value_or(holding.status) &&
               holding.kind == filter.kind.value_or(holding.kind) &&
               (!filter.owner || (owner && owner->id == *filter.owner));
    }
};

} // namespace florin::store::test
