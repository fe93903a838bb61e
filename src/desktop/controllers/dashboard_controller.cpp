// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/dashboard_controller.h"

#include "client/link.h"
#include "contract/customers.h"
#include "contract/feedback.h"
#include "contract/support.h"
#include "desktop/models/transactions_model.h"

namespace florin::desktop
{
namespace
{

constexpr std::chrono::milliseconds gather_events{500};
constexpr qint32 recent_rows = 12;

template<class Page>
DashboardController::Count countOf(const Page& page)
{
    return {static_cast<qint64>(page.items.size()), page.next.has_value()};
}

} // namespace

DashboardController::DashboardController(client::Link* link, const contract::Grants& grants, QObject* parent)
    : QObject(parent)
    , m_link(link)
    , m_recent(new TransactionsModel(link, this))
    , m_rights(grants)
{
    m_recent->setFirstPartOnly(true);
    const auto soon = [this](QTimer& timer, auto then) {
        timer.setSingleShot(true);
        timer.setInterval(gather_events);
        connect(&timer, &QTimer::timeout, this, then);
        return [&timer](const auto&) {
            if (!timer.isActive())
                timer.start();
        };
    };
    const auto status_soon = soon(m_status_soon, [this] { askStatus(); });
    link->on<contract::CustomersChanged>(this, status_soon);
    link->on<contract::BackupDone>(this, status_soon);
    link->on<contract::JournalGrew>(this, [this, status_soon](const contract::JournalGrew& grew) {
        status_soon(grew);
        m_recent->reloadSoon();
    });
    link->on<contract::ConversationChanged>(this, soon(m_waiting_soon, [this] { askWaiting(); }));
    link->on<contract::FeedbackChanged>(this, soon(m_unanswered_soon, [this] { askUnanswered(); }));
    connect(link, &client::Link::restored, this, &DashboardController::refresh);
}

bool DashboardController::shows(Figure figure) const
{
    switch (figure) {
    case Figure::Customers:
    case Figure::Entries:
    case Figure::Sessions:
        return m_rights.may<contract::SystemStatus>();
    case Figure::Waiting:
        return m_rights.may<contract::ListConversations>();
    case Figure::Unanswered:
        return m_rights.may<contract::ListFeedback>();
    case Figure::figure_count:
        break;
    }
    return false;
}

const std::optional<DashboardController::Count>& DashboardController::count(Figure figure) const
{
    return m_counts.at(static_cast<std::size_t>(figure));
}

void DashboardController::refresh()
{
    askStatus();
    askWaiting();
    askUnanswered();
    contract::Transactions newest;
    newest.limit = recent_rows;
    if (m_recent->state() == PagedTable::State::Idle)
        m_recent->setRequest(newest);
    else
        m_recent->reload();
}

template<class Op, class Take>
void DashboardController::ask(const Op& request, quint64& token, Take take)
{
    if (!m_rights.may<Op>())
        return;
    const quint64 asked = ++token;
    m_link->call(request).then(this, [this, asked, &token, take](const Result<typename Op::Reply>& reply) {
        if (asked != token)
            return;
        if (!reply) {
            Q_EMIT failed(reply.error());
            return;
        }
        take(*reply);
        Q_EMIT changed();
    });
}

void DashboardController::askStatus()
{
    ask(contract::SystemStatus{}, m_status_asked, [this](const contract::SystemStatus::Reply& status) {
        m_status = status;
        set(Figure::Customers, {status.customers});
        set(Figure::Entries, {status.entries});
        set(Figure::Sessions, {status.sessions});
    });
}

void DashboardController::askWaiting()
{
    contract::ListConversations request;
    request.state = contract::ConversationState::waiting;
    request.limit = contract::max_page_size;
    ask(request, m_waiting_asked, [this](const auto& page) { set(Figure::Waiting, countOf(page)); });
}

void DashboardController::askUnanswered()
{
    contract::ListFeedback request;
    request.answered = false;
    request.limit = contract::max_page_size;
    ask(request, m_unanswered_asked, [this](const auto& page) { set(Figure::Unanswered, countOf(page)); });
}

void DashboardController::set(Figure figure, Count count)
{
    m_counts.at(static_cast<std::size_t>(figure)) = count;
}

} // namespace florin::desktop
