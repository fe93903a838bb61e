// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger/ledger_bank.h"
#include "store/ledger/model_deeds.h"
#include "store/ledger/plain_ledger.h"

namespace florin::store::test
{

/// Accounts 0 to 6 are asked for; from 5 on they are there only once a group has opened them.
constexpr int accounts_asked = 7;

/// Texts that are found in memos, in numbers, in names and nowhere.
inline QString textOf(int number)
{
    const QString texts[] = {
        QStringLiteral("êT 1"),   QStringLiteral("FEE"),     account(1).toGrouped(),
        QStringLiteral("éLoDie"), QStringLiteral("a N"),     QStringLiteral("90000"),
        QStringLiteral("7"),      QStringLiteral("nowhere"), account(4).toText().right(4)};
    return texts[static_cast<std::size_t>(number) % std::size(texts)];
}

inline EntryFilter entryFilterOf(const Deed& deed)
{
    EntryFilter filter;
    if (deed.number % 3 == 1)
        filter.kind = static_cast<EntryKind>(deed.number % 7);
    if (deed.number % 5 == 1)
        filter.from = at(1'000 + deed.number % 20);
    if (deed.number % 5 >= 2)
        filter.until = at(1'000 + deed.number % 40);
    if (deed.number % 7 < 3)
        filter.text = textOf(deed.number);
    if (deed.number % 4 == 1)
        filter.least_minor = deed.number % 25;
    if (deed.number % 11 < 3)
        filter.most_minor = deed.number % 30;
    return filter;
}

/// Page after page: all there is, each page full but for the last, which alone is known to be it.
inline void askHistory(LedgerReader& reader, const PlainLedger& plain, const Deed& deed)
{
    const AccountNumber of = account(deed.choice % accounts_asked);
    const EntryFilter filter = entryFilterOf(deed);
    std::vector<Entry> read;
    PageRequest page{.limit = deed.choice % 8}; // 0 is held to 1
    if (deed.choice % 10 == 9)
        page.before = deed.number % 50;
    auto wanted = plain.history(of, filter);
    std::erase_if(wanted, [&](const Entry& entry) { return page.before && entry.id.value >= *page.before; });
    for (bool more = true; more;) {
        const auto part = must(reader.history(of, filter, page));
        read.insert(read.end(), part.rows.begin(), part.rows.end());
        more = part.more;
        page.before = read.empty() ? 0 : read.back().id.value;
        RC_ASSERT((!more || part.rows.size() == static_cast<std::size_t>(std::max(1, page.limit))));
    }
    RC_ASSERT(idsOf(read) == idsOf(wanted));
    RC_ASSERT(read == wanted);
}

inline void askJournal(LedgerReader& reader, const PlainLedger& plain, const Deed& deed)
{
    JournalRequest request;
    request.filter = entryFilterOf(deed);
    request.order = static_cast<JournalOrder>(deed.choice % 4);
    request.limit = deed.choice % 10;
    if (deed.choice % 3 == 0)
        request.account = account(deed.choice % accounts_asked);
    if (deed.choice % 5 == 4 && !plain.journal.empty()) {
        const Entry& place = plain.journal[static_cast<std::size_t>(deed.number) % plain.journal.size()];
        request.after = {place.id, place.amount_minor};
    }
    const auto wanted = plain.inOrder(request);
    std::vector<Entry> read;
    for (bool more = true; more;) {
        const auto part = must(reader.journal(request));
        read.insert(read.end(), part.rows.begin(), part.rows.end());
        more = part.more;
        RC_ASSERT((!more || part.rows.size() == static_cast<std::size_t>(std::max(1, request.limit))));
        if (more)
            request.after = {read.back().id, read.back().amount_minor};
    }
    RC_ASSERT(idsOf(read) == idsOf(wanted));
    RC_ASSERT(read == wanted);
}

inline void askMoment(LedgerReader& reader, const PlainLedger& plain, const Deed& deed)
{
    const AccountNumber of = account(deed.choice % accounts_asked);
    const Timestamp moment = at(1'000 + deed.number % 30) + std::chrono::milliseconds(deed.number % 2);
    RC_ASSERT((must(reader.accountAt(of, moment)) == plain.accountAt(of, moment)));
}

inline void askAccounts(LedgerReader& reader, const PlainLedger& plain, const Deed& deed)
{
    AccountFilter filter;
    if (deed.number % 4 == 1)
        filter.status = static_cast<AccountStatus>(deed.number % 3);
    if (deed.number % 5 == 1)
        filter.kind = static_cast<AccountKind>(deed.number % 4);
    if (deed.number % 7 == 1)
        filter.owner = CustomerId{1 + deed.number % 3};
    if (deed.number % 3 == 1)
        filter.text = textOf(deed.number);
    const auto wanted = plain.accountList(filter);
    std::vector<Account> read;
    std::optional<AccountNumber> after;
    for (bool more = true; more;) {
        const auto part = must(reader.accountList(filter, after, deed.choice % 4));
        read.insert(read.end(), part.rows.begin(), part.rows.end());
        more = part.more;
        RC_ASSERT((!more || part.rows.size() == static_cast<std::size_t>(std::max(1, deed.choice % 4))));
        if (more)
            after = read.back().state.number;
    }
    RC_ASSERT((read == wanted));
}

inline void askPoints(LedgerReader& reader, const PlainLedger& plain, const Deed& deed)
{
    std::vector<AccountNumber> some;
    std::vector<Account> wanted;
    for (int i = 0; i < accounts_asked; ++i) {
        RC_ASSERT((must(reader.account(account(i))) == plain.account(account(i))));
        if ((deed.number >> i) % 2 == 0)
            continue;
        some.push_back(account(i));
        if (const auto there = plain.account(account(i)))
            wanted.push_back(*there);
    }
    std::reverse(some.begin(), some.end());
    RC_ASSERT((must(reader.accounts(some)) == wanted));
    RC_ASSERT((must(reader.lastAccount()) == plain.accounts.rbegin()->first));
    const auto tip = must(reader.tip());
    RC_ASSERT(tip.last_entry.value == static_cast<qint64>(plain.journal.size()));
    RC_ASSERT((plain.journal.empty() || tip.last_time == plain.journal.back().time));
    const EntryId id{deed.choice % 40};
    const bool is_there = id.value >= 1 && id.value <= tip.last_entry.value;
    const auto entry = must(reader.entry(id));
    RC_ASSERT(entry.has_value() == is_there);
    RC_ASSERT((!is_there || *entry == plain.journal[static_cast<std::size_t>(id.value - 1)]));
}

/// Asks both, and compares.
inline void askBoth(LedgerReader& reader, const PlainLedger& plain, const Deed& deed)
{
    switch (deed.kind) {
    case Deed::History:
        return askHistory(reader, plain, deed);
    case Deed::Journal:
        return askJournal(reader, plain, deed);
    case Deed::Moment:
        return askMoment(reader, plain, deed);
    case Deed::Accounts:
        return askAccounts(reader, plain, deed);
    default:
        return askPoints(reader, plain, deed);
    }
}

} // namespace florin::store::test
