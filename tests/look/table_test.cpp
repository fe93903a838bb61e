// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/look/look.h"
#include "desktop/look/theme.h"
#include "desktop/widgets/table_setup.h"

#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QSettings>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolTip>
#include <QtTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace florin;
using namespace florin::desktop;

namespace
{

/// The delegate as a view asks it, to see what it would draw.
class OpenDelegate final : public CellDelegate
{
public:
    using CellDelegate::initStyleOption;
};

std::unique_ptr<QStandardItemModel> smallModel()
{
    auto model = std::make_unique<QStandardItemModel>(2, 3);
    model->setData(model->index(0, 0), u"Kerala State Electricity Board, Thiruvananthapuram"_s);
    model->setData(model->index(0, 1), QVariant::fromValue(Chip{Tone::Good, u"Done"_s}), ChipRole);
    model->setData(model->index(0, 2), QVariant::fromValue(Money(45'000, Currency())), MoneyRole);
    model->setData(model->index(1, 2), QVariant::fromValue(Money(-45'000, Currency())), MoneyRole);
    return model;
}

} // namespace

class TableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(u"florin-test"_s);
        useTheLook();
        theme().setChoice(Theme::Choice::Light);
    }

    void rowsGrowWithTheText()
    {
        const auto model = smallModel();
        QTableView table;
        table.setModel(model.get());
        setUpTable(&table, {});
        QCOMPARE(table.rowHeight(0), 36);
        theme().setTextScale(200);
        QCOMPARE(table.rowHeight(0), theme().rowHeight());
        QVERIFY(table.rowHeight(0) > 50);
        theme().setTextScale(100);
        QVERIFY(!table.alternatingRowColors());
        QVERIFY(table.isSortingEnabled());
    }

    void amountsStandAtTheEndWithTheirSign()
    {
        const auto model = smallModel();
        OpenDelegate delegate;
        QStyleOptionViewItem cell;
        delegate.initStyleOption(&cell, model->index(0, 2));
        QCOMPARE(cell.text, u"+₹450.00"_s);
        QVERIFY(cell.displayAlignment.testFlag(Qt::AlignRight));
        QCOMPARE(cell.palette.color(QPalette::Text), theme().colour(Colour::money_in));

        QStyleOptionViewItem out;
        delegate.initStyleOption(&out, model->index(1, 2));
        QCOMPARE(out.text, u"\u2212₹450.00"_s);
        QVERIFY(out.palette.color(QPalette::Text) != theme().colour(Colour::danger));

        model->setData(model->index(0, 2), true, BalanceRole);
        QStyleOptionViewItem balance;
        delegate.initStyleOption(&balance, model->index(0, 2));
        QCOMPARE(balance.text, u"₹450.00"_s);
    }

    void whatIsCutHasATooltip()
    {
        const auto model = smallModel();
        QTableView table;
        table.setModel(model.get());
        setUpTable(&table, {});
        table.setColumnWidth(0, 100);
        table.resize(400, 200);
        table.show();
        const auto tip = [&table](const QModelIndex& index) {
            const QPoint at = table.visualRect(index).center();
            QHelpEvent help(QEvent::ToolTip, at, table.viewport()->mapToGlobal(at));
            QApplication::sendEvent(table.viewport(), &help);
            return QToolTip::text();
        };
        QCOMPARE(tip(model->index(0, 2)), QString());
        QCOMPARE(tip(model->index(0, 0)), u"Kerala State Electricity Board, Thiruvananthapuram"_s);
    }

    void columnsAreKept()
    {
        const auto model = smallModel();
        {
            QTableView table;
            table.setModel(model.get());
            setUpTable(&table, u"kept"_s);
            table.setColumnWidth(0, 222);
            table.horizontalHeader()->moveSection(1, 0);
            QTRY_VERIFY_WITH_TIMEOUT(QSettings().contains(u"tables/kept"_s), 5000);
        }
        QTableView again;
        again.setModel(model.get());
        setUpTable(&again, u"kept"_s);
        QCOMPARE(again.columnWidth(0), 222);
        QCOMPARE(again.horizontalHeader()->visualIndex(1), 0);
    }

private:
    void useTheLook() { installLook(QSettings(m_folder.filePath(u"look.ini"_s), QSettings::IniFormat)); }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TableTest)
#include "table_test.moc"
