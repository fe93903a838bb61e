// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/shell/list_page.h"

#include "desktop/look/theme.h"
#include "desktop/widgets/button.h"
#include "desktop/widgets/scroll_box.h"
#include "desktop/widgets/table_setup.h"
#include "desktop/widgets/toast.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

namespace florin::desktop
{
namespace
{

constexpr int details_width = 384;
/// A table and its details need this much, at 100 %.
constexpr int side_by_side_width = 560;

} // namespace

void ListPage::setUpList(const Parts& parts, PagedTable* model, const QString& key,
                         std::initializer_list<std::pair<int, int>> widths,
                         const std::function<StateWords()>& words)
{
    m_parts = parts;
    m_model = model;
    m_parts.table->setModel(model);
    setColumnWidths(m_parts.table, widths);
    setUpTable(m_parts.table, key);
    m_parts.table->setSortingEnabled(false); // the server has the order
    showStateOf(model, m_parts.state, words);
    m_parts.search->addAction(icon(Icon::search, Colour::muted), QLineEdit::LeadingPosition);
    m_parts.details_scroll->setContent(m_parts.details_content);
    m_parts.details->hide();
    m_parts.splitter->setStretchFactor(0, 1);
    m_parts.splitter->setStretchFactor(1, 0);
    m_parts.splitter->setSizes({theme().scaled(details_width) * 2, theme().scaled(details_width)});
    setButtonIcon(m_parts.close_details, Icon::close);
    connect(&theme(), &Theme::changed, this, &ListPage::fitDetails);
    connect(m_parts.close_details, &QPushButton::clicked, this, &ListPage::closeDetails);
    connect(m_parts.table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ListPage::showChosen);
    connect(model, &PagedTable::stateChanged, this, &ListPage::showCount);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_row_shown) // a form that stands there has nothing to do with the rows
            hideDetails();
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, &ListPage::showCount);
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) {
                const int row = chosenRow();
                if (row >= first.row() && row <= last.row())
                    showDetails(row);
            });
}

int ListPage::chosenRow() const
{
    return m_parts.table->currentIndex().row();
}

void ListPage::showChosen()
{
    const int row = chosenRow();
    if (row < 0) {
        if (m_row_shown)
            hideDetails();
        return;
    }
    m_row_shown = true;
    showDetails(row);
    openDetailsPane();
}

void ListPage::openDetailsPane()
{
    m_parts.details->show();
    fitDetails();
}

void ListPage::fitDetails()
{
    const bool beside = m_parts.splitter->width() >= theme().scaled(side_by_side_width);
    m_parts.state->setVisible(beside || m_parts.details->isHidden());
}

void ListPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitDetails();
}

void ListPage::showCount()
{
    m_parts.count->setVisible(m_model->state() == PagedTable::State::Ready && !m_model->isEmpty());
    m_parts.count->setText(countSentence(m_model->countText(), m_model->rowCount({})));
}

void ListPage::retranslateList()
{
    m_model->retranslate();
    showCount();
    if (chosenRow() >= 0)
        showDetails(chosenRow());
}

void ListPage::copy(const QString& text)
{
    QGuiApplication::clipboard()->setText(text);
    showToast(this, Tone::Good, tr("Copied."));
}

void ListPage::refresh()
{
    if (m_model->state() != PagedTable::State::Idle)
        m_model->reload();
}

bool ListPage::focusSearch()
{
    m_parts.search->setFocus(Qt::ShortcutFocusReason);
    m_parts.search->selectAll();
    return true;
}

bool ListPage::closeDetails()
{
    return hideDetails();
}

bool ListPage::hideDetails()
{
    const bool open = m_parts.details->isVisible();
    m_row_shown = false;
    const bool focus_inside = m_parts.details->isAncestorOf(focusWidget());
    m_parts.details->hide();
    fitDetails();
    m_parts.table->clearSelection();
    m_parts.table->setCurrentIndex({});
    if (open && focus_inside)
        m_parts.table->setFocus(Qt::OtherFocusReason);
    return open;
}

} // namespace florin::desktop
