// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/transactions_controller.h"

#include "desktop/controllers/day_bounds.h"

#include <algorithm>
#include <utility>

namespace florin::desktop
{

TransactionsController::TransactionsController(client::Link* link, QObject* parent)
    : ListController(link, parent)
    , m_export(new TransactionsExport(link, this))
{
    link->on<contract::JournalGrew>(this,
                                    [this](const contract::JournalGrew& grew) { takeGrowth(grew.last); });
    connect(model(), &PagedTable::stateChanged, this, &TransactionsController::takeState);
}

void TransactionsController::setKind(const std::optional<EntryKind>& kind)
{
    wanted().kind = kind;
    ask();
}

void TransactionsController::setPeriod(const QDate& first, const QDate& last)
{
    wanted().from = startOf(first);
    wanted().until = endOf(last);
    ask();
}

std::optional<Problem> TransactionsController::setAccountText(const QString& text)
{
    std::optional<AccountNumber> account;
    if (!text.trimmed().isEmpty()) {
        account = AccountNumber::fromText(text);
        if (!account)
            return Problem(ProblemCode::account_number_malformed);
    }
    if (account != wanted().account) {
        wanted().account = account;
        ask();
    }
    return std::nullopt;
}

void TransactionsController::setOrder(contract::JournalOrder order)
{
    wanted().order = order;
    ask();
}

contract::JournalOrder TransactionsController::order() const
{
    return wanted().order.value_or(contract::JournalOrder::newest);
}

bool TransactionsController::isFiltered() const
{
    return isSearching() || wanted().kind || wanted().from || wanted().until || wanted().account;
}

void TransactionsController::setAtTop(bool at_top)
{
    m_at_top = at_top;
}

void TransactionsController::showFresh()
{
    model()->reload();
}

void TransactionsController::takeGrowth(EntryId last)
{
    if (last <= m_newest) // told twice, or late
        return;
    m_newest = last;
    if (model()->state() == PagedTable::State::Idle || last <= m_shown)
        return;
    if (m_at_top && order() == contract::JournalOrder::newest)
        model()->reloadSoon();
    else if (!m_shown.isNull())
        setFresh(last.value - m_shown.value);
}

void TransactionsController::takeState()
{
    switch (model()->state()) {
    case PagedTable::State::Loading:
        m_asked = true;
        m_shown = m_newest; // what is there now will be among the rows
        return;
    case PagedTable::State::Ready:
        if (std::exchange(m_asked, false)) // else it was a later part: nothing changed at the top
            takeTop();
        return;
    default:
        m_asked = false;
    }
}

void TransactionsController::takeTop()
{
    if (order() == contract::JournalOrder::newest && !isFiltered() && !model()->isEmpty()) {
        m_shown = std::max(m_shown, model()->at(0).entry);
        m_newest = std::max(m_newest, m_shown);
    }
    setFresh(m_shown.isNull() ? 0 : m_newest.value - m_shown.value);
}

void TransactionsController::setFresh(qint64 entries)
{
    if (entries == m_fresh)
        return;
    m_fresh = entries;
    Q_EMIT freshChanged(entries);
}

} // namespace florin::desktop
