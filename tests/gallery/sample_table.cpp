// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_table.h"

#include "desktop/widgets/table_setup.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QStandardItemModel>

#include <array>

namespace florin::gallery
{
namespace
{

struct Row {
    QDate date;
    const char* who;
    const char* purpose;
    desktop::Tone tone;
    const char* status;
    qint64 amount_minor;
    qint64 balance_minor;
};

const std::array rows{
    Row{{2026, 11, 21},
        "Devan Pillai",
        "Rent for November",
        desktop::Tone::Good,
        "Done",
        -1'500'000,
        9'665'000},
    Row{{2026, 11, 20},
        "Salary, Malabar Spices Pvt Ltd",
        "NOV-2026/118",
        desktop::Tone::Good,
        "Done",
        8'450'050,
        11'165'000},
    Row{{2026, 11, 18},
        "Kerala State Electricity Board, Thiruvananthapuram division",
        "Consumer 1155 0021 8834",
        desktop::Tone::Warning,
        "Finding out",
        -284'200,
        2'714'950},
    Row{{2026, 11, 15},
        "Cash at the counter",
        "Drawer 2, Kollam branch",
        desktop::Tone::Good,
        "Done",
        500'000,
        2'999'150},
    Row{{2026, 11, 12}, "Anitha Joseph", "Lunch", desktop::Tone::Danger, "Refused", -45'000, 2'499'150},
    Row{{2026, 11, 9},
        "Interest for October",
        "3.5 % a year",
        desktop::Tone::Info,
        "Booked",
        7'267,
        2'499'150},
    Row{{2026, 11, 3},
        "LIC of India",
        "Policy 44 918 2207",
        desktop::Tone::Neutral,
        "Reversed",
        -1'100'000,
        2'491'883},
};

QStandardItem* moneyItem(qint64 minor)
{
    auto* item = new QStandardItem;
    item->setData(QVariant::fromValue(Money(minor, Currency())), desktop::MoneyRole);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

QStandardItem* balanceItem(qint64 minor)
{
    QStandardItem* item = moneyItem(minor);
    item->setData(true, desktop::BalanceRole);
    return item;
}

QStandardItem* chipItem(const Row& row)
{
    auto* item = new QStandardItem;
    item->setData(QVariant::fromValue(desktop::Chip{row.tone, QString::fromUtf8(row.status)}),
                  desktop::ChipRole);
    return item;
}

} // namespace

QAbstractItemModel* sampleHistory(QObject* parent)
{
    auto* model = new QStandardItemModel(parent);
    using namespace Qt::StringLiterals;
    model->setHorizontalHeaderLabels(
        {u"Date"_s, u"To or from"_s, u"For"_s, u"Status"_s, u"Amount"_s, u"Balance"_s});
    for (const int column : {4, 5})
        model->setHeaderData(column, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter),
                             Qt::TextAlignmentRole);
    for (const Row& row : rows) {
        model->appendRow({new QStandardItem(QLocale().toString(row.date, QLocale::ShortFormat)),
                          new QStandardItem(QString::fromUtf8(row.who)),
                          new QStandardItem(QString::fromUtf8(row.purpose)), chipItem(row),
                          moneyItem(row.amount_minor), balanceItem(row.balance_minor)});
    }
    return model;
}

} // namespace florin::gallery
