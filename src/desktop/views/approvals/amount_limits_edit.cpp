// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/views/approvals/amount_limits_edit.h"

#include "desktop/look/theme.h"
#include "desktop/widgets/amount_edit.h"
#include "desktop/widgets/button.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

AmountLimitsEdit::AmountLimitsEdit(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_add(makeButton({}, Icon::plus, Variant::Quiet, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::small);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setObjectName(u"addLimitButton"_s);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow(Money(0, nextCurrency()));
        m_rows.back().amount->clear();
        m_rows.back().amount->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
    nameAll();
}

void AmountLimitsEdit::setLimits(const std::vector<contract::AmountLimit>& limits)
{
    while (!m_rows.empty())
        removeRow(m_rows.back().panel);
    for (const contract::AmountLimit& limit : limits)
        addRow(limit.above);
}

std::vector<contract::AmountLimit> AmountLimitsEdit::limits() const
{
    std::vector<contract::AmountLimit> limits;
    for (const Row& row : m_rows) {
        if (const auto amount = row.amount->money())
            limits.push_back({*amount});
    }
    return limits;
}

void AmountLimitsEdit::addRow(Money amount)
{
    auto* panel = new QWidget(this);
    auto* layout = new QHBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    const Row row{panel, new QComboBox(panel), new AmountEdit(panel), makeIconButton({}, Icon::trash, panel)};
    row.currency->setObjectName(u"limitCurrency"_s);
    row.amount->setObjectName(u"limitAmount"_s);
    row.remove->setObjectName(u"removeLimitButton"_s);
    for (const Currency currency : Currency::all())
        row.currency->addItem(currency.code(), currency.code());
    row.currency->setCurrentIndex(row.currency->findData(amount.currency().code()));
    row.amount->setMoney(amount);
    layout->addWidget(row.currency);
    layout->addWidget(row.amount, 1);
    layout->addWidget(row.remove);
    connect(row.currency, &QComboBox::currentIndexChanged, this, [this, row] {
        if (const auto currency = Currency::fromCode(row.currency->currentData().toString()))
            row.amount->setCurrency(*currency);
        Q_EMIT changed();
    });
    connect(row.amount, &AmountEdit::moneyChanged, this, &AmountLimitsEdit::changed);
    connect(row.remove, &QPushButton::clicked, this, [this, panel] {
        m_add->setFocus(Qt::OtherFocusReason);
        removeRow(panel);
        Q_EMIT changed();
    });
    m_layout->insertWidget(static_cast<int>(m_rows.size()), panel);
    m_rows.push_back(row);
    nameAll();
}

void AmountLimitsEdit::removeRow(const QWidget* panel)
{
    const auto row = std::ranges::find(m_rows, panel, &Row::panel);
    if (row == m_rows.end())
        return;
    row->panel->hide();
    row->panel->deleteLater(); // its button may have asked for it
    m_rows.erase(row);
}

Currency AmountLimitsEdit::nextCurrency() const
{
    const auto is_taken = [this](Currency currency) {
        return std::ranges::any_of(m_rows,
                                   [&](const Row& row) { return row.amount->currency() == currency; });
    };
    if (!is_taken(Currency()))
        return {};
    const auto all = Currency::all();
    const auto next = std::ranges::find_if_not(all, is_taken);
    return next == all.end() ? Currency() : *next;
}

void AmountLimitsEdit::nameAll()
{
    m_add->setText(tr("Add an amount"));
    for (const Row& row : m_rows) {
        row.currency->setAccessibleName(tr("Currency"));
        row.amount->setAccessibleName(tr("Above this amount"));
        row.remove->setAccessibleName(tr("Remove this amount"));
        row.remove->setToolTip(tr("Remove this amount"));
    }
}

void AmountLimitsEdit::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameAll();
}

} // namespace florin::desktop
