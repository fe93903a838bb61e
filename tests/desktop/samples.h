// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/accounts.h"
#include "contract/money.h"
#include "contract/support.h"

/// What the tests of the desktop hand to models and controllers.
namespace florin::desktop::samples
{

inline Timestamp at(int minute)
{
    return Timestamp(std::chrono::milliseconds(1'700'000'000'000LL + minute * 60'000LL));
}

inline Money rupees(qint64 whole)
{
    return {whole * 100, Currency()};
}

inline AccountNumber number(qint64 nth)
{
    return *AccountNumber::fromSerial(1'000'000'000 + nth);
}

inline contract::AccountSummary account(qint64 nth, qint64 balance, qint64 last_entry = 1)
{
    return {.number = number(nth),
            .kind = AccountKind::savings,
            .status = AccountStatus::open,
            .balance = rupees(balance),
            .available = rupees(balance),
            .owner = QStringLiteral("Owner %1").arg(nth),
            .customer = CustomerId{nth},
            .opened = at(0),
            .last_entry = EntryId{last_entry}};
}

inline contract::StatementLine line(qint64 entry, qint64 amount, const QString& memo = {})
{
    return {.entry = EntryId{entry},
            .kind = amount < 0 ? EntryKind::transfer : EntryKind::deposit,
            .time = at(static_cast<int>(entry)),
            .amount = rupees(amount),
            .balance = rupees(1000 + entry),
            .counterpart = number(9),
            .counterpart_name = QStringLiteral("Devan Pillai"),
            .memo = memo,
            .about = std::nullopt};
}

/// Lines of entries `newest`, `newest` - 1, ...; more follow when `next` is given.
inline contract::Page<contract::StatementLine> lines(qint64 newest, int count, const char* next = nullptr)
{
    contract::Page<contract::StatementLine> page;
    for (int i = 0; i < count; ++i)
        page.items.push_back(line(newest - i, 100));
    if (next)
        page.next = contract::Cursor(QString::fromLatin1(next));
    return page;
}

inline contract::ConversationSummary conversation(qint64 id, contract::ConversationState state,
                                                  int unread = 0)
{
    return {.conversation = ConversationId{id},
            .state = state,
            .customer_name = QStringLiteral("Customer %1").arg(id),
            .assistant_name = {},
            .last_text = QStringLiteral("Hello"),
            .last_time = at(0),
            .unread = unread};
}

inline contract::ChatMessage message(qint64 id, const QString& text, contract::Author author,
                                     qint64 conversation = 1)
{
    return {.message = MessageId{id},
            .conversation = ConversationId{conversation},
            .author = author,
            .name =
                author == contract::Author::assistant ? QStringLiteral("Sunil Rao") : QStringLiteral("Asha"),
            .text = text,
            .time = at(static_cast<int>(id)),
            .key = {}};
}

} // namespace florin::desktop::samples
