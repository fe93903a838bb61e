// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/paged_table.h"

#include "client/link.h"

#include <QLocale>

namespace florin::desktop
{
namespace
{

constexpr std::chrono::milliseconds gather_events{150};

} // namespace

PagedTable::PagedTable(client::Link* link, QObject* parent) : QAbstractTableModel(parent), m_link(link)
{
    // Events were missed while the connection was gone.
    connect(link, &client::Link::restored, this, [this] {
        if (m_state != State::Idle)
            reload();
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(gather_events);
    connect(&m_soon, &QTimer::timeout, this, &PagedTable::reload);
}

void PagedTable::reloadSoon()
{
    if (m_state != State::Idle && !m_soon.isActive())
        m_soon.start();
}

QString PagedTable::countText() const
{
    const QString count = QLocale().toString(rowCount({}));
    return isComplete() ? count : count + u'+';
}

QVariant PagedTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount({}))
        return {};
    if (role == Qt::DisplayRole)
        return columnTitle(section);
    if (role == Qt::TextAlignmentRole && isFigureColumn(section))
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    return {};
}

void PagedTable::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount({}) - 1);
    if (!isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount({}) - 1, columnCount({}) - 1));
}

void PagedTable::setState(State state, std::optional<Problem> problem)
{
    m_state = state;
    m_problem = std::move(problem);
    Q_EMIT stateChanged();
}

} // namespace florin::desktop
