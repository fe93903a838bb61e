// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/desk/write_context.h"

#include "core/invariant.h"

#include <algorithm>
#include <iterator>

namespace florin::server
{

Result<void> WriteContext::load(const ledger::Needs& needs)
{
    if (needs.isEmpty())
        return {};
    auto known = stores.ledger().load(needs);
    if (!known)
        return refuse(std::move(known.error()));
    m_book.learn(needs, std::move(*known));
    return {};
}

Result<ledger::Receipt> WriteContext::post(const ledger::Command& command)
{
    ledger::Needs needs;
    m_book.addNeeds(command, needs);
    if (auto loaded = load(needs); !loaded)
        return refuse(std::move(loaded.error()));
    const ledger::Book::Mark before = m_book.mark();
    auto receipt = m_book.post(command, now);
    if (!receipt || receipt->repeated || !m_group)
        return receipt;
    if (auto fits = m_group->limits().check(receipt->entries, caller, m_book, stores.ledger()); !fits) {
        m_book.rollBackTo(before);
        return refuse(std::move(fits.error()));
    }
    return receipt;
}

Result<bool> WriteContext::isPosted(const IdempotencyKey& key)
{
    ledger::Needs needs;
    needs.keys.push_back(key);
    const auto known = stores.ledger().load(needs);
    if (!known)
        return refuse(known.error());
    return !known->first_answers.empty();
}

Result<ledger::AccountState> WriteContext::account(AccountNumber number)
{
    if (const ledger::AccountState* state = m_book.account(number))
        return *state;
    ledger::Needs needs;
    needs.accounts.push_back(number);
    if (auto loaded = load(needs); !loaded)
        return refuse(std::move(loaded.error()));
    if (const ledger::AccountState* state = m_book.account(number))
        return *state;
    return refuse({ProblemCode::unknown_account, {{QStringLiteral("account"), number.toGrouped()}}});
}

Result<AccountNumber> WriteContext::openAccount(AccountKind kind, Currency currency)
{
    const auto last = stores.ledger().lastAccount();
    if (!last)
        return refuse(last.error());
    qint64 highest = *last ? (*last)->serial() : 0;
    for (const ledger::AccountState& opened : m_book.opened())
        highest = std::max(highest, opened.number.serial());
    const auto number = AccountNumber::fromSerial(std::max(highest + 1, first_free_serial));
    invariant(number.has_value()); // eight thousand million accounts later
    openAccountAs(*number, kind, currency);
    return *number;
}

void WriteContext::openAccountAs(AccountNumber number, AccountKind kind, Currency currency)
{
    m_book.open(number, kind, currency);
    touch(number);
}

Result<void> WriteContext::setStatus(AccountNumber number, AccountStatus status)
{
    if (auto known = account(number); !known)
        return refuse(std::move(known.error()));
    touch(number);
    return m_book.setStatus(number, status);
}

contract::Scope WriteContext::scopeOf(contract::Role role, contract::Permission permission) const
{
    return m_group ? m_group->roles().scope(role, permission) : contract::scopeOf(role, permission);
}

Result<void> WriteContext::startOver()
{
    m_book.rollBackTo(m_mark);
    m_events.clear();
    m_touched.clear();
    m_ended.clear();
    m_on_commit.clear();
    if (auto abandoned = stores.abandonCommand(); !abandoned)
        return abandoned;
    stores.beginCommand();
    return {};
}

void WriteContext::adopt(WriteContext part)
{
    std::ranges::move(part.m_events, std::back_inserter(m_events));
    std::ranges::move(part.m_touched, std::back_inserter(m_touched));
    std::ranges::move(part.m_ended, std::back_inserter(m_ended));
    std::ranges::move(part.m_on_commit, std::back_inserter(m_on_commit));
}

} // namespace florin::server
