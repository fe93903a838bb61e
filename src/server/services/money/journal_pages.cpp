// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/money/journal_pages.h"

#include "server/services/accounts/account_names.h"
#include "server/services/paging.h"
#include "store/identity_store.h"

#include <unordered_map>

namespace florin::server
{
namespace
{

/// As the customer is to see it: signed, and from their side of the entry.
contract::StatementLine lineOf(const ledger::Entry& entry, AccountNumber account)
{
    const bool out = entry.debit == account;
    contract::StatementLine line;
    line.entry = entry.id;
    line.kind = entry.kind;
    line.time = entry.time;
    line.amount = Money(out ? -entry.amount_minor : entry.amount_minor, entry.currency);
    line.balance =
        Money(out ? entry.debit_balance_after_minor : entry.credit_balance_after_minor, entry.currency);
    line.counterpart = out ? entry.credit : entry.debit;
    line.memo = entry.memo;
    if (!entry.about.isNull())
        line.about = entry.about;
    return line;
}

/// Who asked for an entry, each looked up once.
class Actors
{
public:
    explicit Actors(store::ReaderSession& stores) : m_stores(stores) {}

    Result<QString> nameOf(UserId user)
    {
        if (user.isNull())
            return QString();
        const auto known = m_names.find(user);
        if (known != m_names.end())
            return known->second;
        const auto found = m_stores.identity().user(user);
        if (!found)
            return refuse(found.error());
        return m_names.emplace(user, *found ? (*found)->display_name : QString()).first->second;
    }

private:
    store::ReaderSession& m_stores;
    std::unordered_map<UserId, QString> m_names;
};

Result<contract::JournalLine> lineOf(const ledger::Entry& entry, AccountNames& names, Actors& actors)
{
    auto from = names.nameOf(entry.debit);
    if (!from)
        return refuse(std::move(from.error()));
    auto to = names.nameOf(entry.credit);
    if (!to)
        return refuse(std::move(to.error()));
    auto actor = actors.nameOf(entry.actor);
    if (!actor)
        return refuse(std::move(actor.error()));
    contract::JournalLine line{entry.id, entry.kind,     entry.time, entry.debit, *from,       entry.credit,
                               *to,      entry.amount(), entry.memo, *actor,      std::nullopt};
    if (!entry.about.isNull())
        line.about = entry.about;
    return line;
}

/// "entry" or, where the order is by amount, "entry:amount".
QString journalCursor(const ledger::Entry& entry)
{
    return QStringLiteral("%1:%2").arg(entry.id.value).arg(entry.amount_minor);
}

Result<store::JournalRequest::Cursor> readCursor(const QString& text)
{
    const QStringList parts = text.split(u':');
    bool entry_ok = false;
    bool amount_ok = false;
    store::JournalRequest::Cursor cursor;
    if (parts.size() == 2) {
        cursor.entry = EntryId{parts[0].toLongLong(&entry_ok)};
        cursor.amount_minor = parts[1].toLongLong(&amount_ok);
    }
    const bool is_entry = cursor.entry.value > 0 && cursor.entry.value < std::numeric_limits<qint64>::max();
    if (!entry_ok || !amount_ok || !is_entry)
        return refuse(invalidField(QStringLiteral("after"), QStringLiteral("is not where a page ended")));
    return cursor;
}

store::JournalOrder orderOf(contract::JournalOrder order)
{
    switch (order) {
    case contract::JournalOrder::oldest:
        return store::JournalOrder::Oldest;
    case contract::JournalOrder::largest:
        return store::JournalOrder::Largest;
    case contract::JournalOrder::smallest:
        return store::JournalOrder::Smallest;
    case contract::JournalOrder::newest:
        break;
    }
    return store::JournalOrder::Newest;
}

/// What history and transactions filter alike.
template<class Request>
store::EntryFilter filterOf(const Request& request)
{
    store::EntryFilter filter;
    filter.kind = request.kind;
    filter.from = request.from;
    filter.until = request.until;
    filter.text = request.search;
    return filter;
}

} // namespace

Result<contract::History::Reply> history(const contract::History& request, ReadContext& context)
{
    const auto page = pageRequest(request.after, request.limit);
    if (!page)
        return refuse(page.error());
    const auto account = context.stores.ledger().account(request.account);
    if (!account)
        return refuse(account.error());
    if (!*account)
        return refuse(
            {ProblemCode::unknown_account, {{QStringLiteral("account"), request.account.toGrouped()}}});
    auto entries = context.stores.ledger().history(request.account, filterOf(request), *page);
    if (!entries)
        return refuse(std::move(entries.error()));
    AccountNames names(context.stores);
    contract::History::Reply reply;
    for (const ledger::Entry& entry : entries->rows) {
        contract::StatementLine line = lineOf(entry, request.account);
        auto name = names.nameOf(line.counterpart);
        if (!name)
            return refuse(std::move(name.error()));
        line.counterpart_name = std::move(*name);
        reply.items.push_back(std::move(line));
    }
    if (entries->more)
        reply.next = cursorAt(entries->rows.back().id.value);
    return reply;
}

Result<contract::Transactions::Reply> transactions(const contract::Transactions& request,
                                                   ReadContext& context)
{
    store::JournalRequest wanted;
    wanted.filter = filterOf(request);
    wanted.account = request.account;
    wanted.order = orderOf(request.order.value_or(contract::JournalOrder::newest));
    const auto size = pageSize(request.limit);
    if (!size)
        return refuse(size.error());
    wanted.limit = *size;
    if (request.after) {
        auto cursor = readCursor(*request.after);
        if (!cursor)
            return refuse(std::move(cursor.error()));
        wanted.after = *cursor;
    }
    auto entries = context.stores.ledger().journal(wanted);
    if (!entries)
        return refuse(std::move(entries.error()));
    AccountNames names(context.stores);
    Actors actors(context.stores);
    contract::Transactions::Reply reply;
    for (const ledger::Entry& entry : entries->rows) {
        auto line = lineOf(entry, names, actors);
        if (!line)
            return refuse(std::move(line.error()));
        reply.items.push_back(std::move(*line));
    }
    if (entries->more)
        reply.next = journalCursor(entries->rows.back());
    return reply;
}

} // namespace florin::server
