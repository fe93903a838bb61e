// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff_samples.h"

#include "core/csv.h"
#include "desktop/controllers/transactions_controller.h"
#include "support/hand_link.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

using contract::JournalGrew;
using contract::Transactions;

/// The journal: filters, order, what came since, and the export.
class TransactionsControllerTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<client::HandLink> m_link;
    std::unique_ptr<TransactionsController> m_controller;
    QTemporaryDir m_folder;

    QString file(const QString& name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void init()
    {
        m_link = std::make_unique<client::HandLink>();
        m_link->logIn(contract::Role::admin);
        m_controller = std::make_unique<TransactionsController>(m_link.get());
        m_controller->ask();
        m_link->answer<Transactions>(samples::journal(5, 5, "more"));
    }
    void cleanup()
    {
        m_controller.reset();
        m_link.reset();
    }

    void filtersAndOrderAreAskedOfTheServer()
    {
        m_controller->setKind(EntryKind::reversal);
        QCOMPARE(m_link->request<Transactions>(0).kind, std::optional(EntryKind::reversal));
        m_controller->setOrder(contract::JournalOrder::largest);
        QCOMPARE(m_link->request<Transactions>(1).order, std::optional(contract::JournalOrder::largest));
        QVERIFY(!m_controller->setAccountText(samples::number(3).toGrouped()));
        QCOMPARE(m_link->request<Transactions>(2).account, std::optional(samples::number(3)));
        const QDate day(2026, 11, 21);
        m_controller->setPeriod(day, day);
        const auto request = m_link->request<Transactions>(3);
        QCOMPARE(std::chrono::milliseconds(*request.until - *request.from),
                 std::chrono::milliseconds(std::chrono::hours(24)));
        QVERIFY(m_controller->isFiltered());
    }

    void aWrongAccountNumberIsToldAndChangesNothing()
    {
        const auto problem = m_controller->setAccountText(u"10000000000"_s);
        QVERIFY(problem);
        QCOMPARE(problem->code, ProblemCode::account_number_malformed);
        QCOMPARE(m_link->count(), 0);
    }

    void newRowsComeByThemselvesAtTheTop()
    {
        m_link->tell(JournalGrew{EntryId{6}});
        m_link->tell(JournalGrew{EntryId{6}}); // repeated
        QTRY_COMPARE(m_link->count<Transactions>(), 1);
        m_link->answer<Transactions>(samples::journal(6, 6, "more"));
        QCOMPARE(m_controller->model()->at(0).entry, EntryId{6});
        QCOMPARE(m_controller->fresh(), 0);
    }

    void newRowsAreOfferedWhereTheTopIsNotSeen()
    {
        const QSignalSpy fresh(m_controller.get(), &TransactionsController::freshChanged);
        m_controller->setAtTop(false);
        m_link->tell(JournalGrew{EntryId{8}});
        m_link->tell(JournalGrew{EntryId{7}}); // late: nothing new
        QCOMPARE(m_controller->fresh(), 3);
        QCOMPARE(fresh.count(), 1);
        QCOMPARE(m_link->count(), 0);
        m_controller->model()->fetchMore({});
        m_link->answer<Transactions>({});
        QCOMPARE(m_controller->fresh(), 3); // a later part brings nothing to the top
        m_controller->showFresh();
        m_link->tell(JournalGrew{EntryId{9}}); // while it is on its way
        m_link->answer<Transactions>(samples::journal(8, 8));
        QCOMPARE(m_controller->fresh(), 1);
    }

    void largestFirstIsNotShuffledUnderThePerson()
    {
        m_controller->setOrder(contract::JournalOrder::largest);
        m_link->answer<Transactions>(samples::journal(5, 5));
        m_link->tell(JournalGrew{EntryId{7}});
        QTest::qWait(200);
        QCOMPARE(m_link->count(), 0);
        QCOMPARE(m_controller->fresh(), 2);
    }

    void anExportReadsAllPagesAndGuardsAgainstFormulas()
    {
        const QSignalSpy finished(m_controller->exporter(), &TransactionsExport::finished);
        m_controller->setKind(EntryKind::transfer);
        m_link->answer<Transactions>(samples::journal(5, 5));
        m_controller->exporter()->start(m_controller->request(), file(u"all.csv"_s));
        QCOMPARE(m_link->request<Transactions>().kind, std::optional(EntryKind::transfer));
        QCOMPARE(m_link->request<Transactions>().limit, std::optional(contract::max_page_size));
        auto first = samples::journal(5, 2, "more");
        first.items[0].memo = u"=HYPERLINK(\"http://x\")"_s;
        m_link->answer<Transactions>(first);
        QCOMPARE(m_link->request<Transactions>().after->value, u"more"_s);
        QVERIFY(!QFile::exists(file(u"all.csv"_s))); // only when all of it is there
        m_link->answer<Transactions>(samples::journal(3, 1));
        QCOMPARE(finished.count(), 1);
        QCOMPARE(finished.at(0).at(1).toInt(), 3);
        QFile saved(file(u"all.csv"_s));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const auto table = csv::read(saved.readAll());
        QVERIFY(table);
        QCOMPARE(table->rows.size(), std::size_t{3});
        const auto memo = *table->column(u"memo");
        QVERIFY(table->rows[0].at(memo).startsWith(u'\''));
        QCOMPARE(table->rows[1].at(*table->column(u"amount")), u"100.00"_s);
        QVERIFY(!m_controller->exporter()->isUnderWay());
    }

    void aCancelledExportLeavesNoFileAndTakesNoLateAnswer()
    {
        const QSignalSpy finished(m_controller->exporter(), &TransactionsExport::finished);
        m_controller->exporter()->start(m_controller->request(), file(u"cancelled.csv"_s));
        m_controller->exporter()->cancel();
        m_link->answer<Transactions>(samples::journal(5, 5));
        QCOMPARE(finished.count(), 0);
        QVERIFY(!QFile::exists(file(u"cancelled.csv"_s)));
        QVERIFY(!m_controller->exporter()->isUnderWay());
    }

    void anExportThatCannotGoOnSaysWhy()
    {
        const QSignalSpy failed(m_controller->exporter(), &TransactionsExport::failed);
        m_controller->exporter()->start(m_controller->request(), file(u"missing/folder.csv"_s));
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed.at(0).at(0).value<Problem>().code, ProblemCode::file_unwritable);
        m_controller->exporter()->start(m_controller->request(), file(u"broken.csv"_s));
        m_link->answer<Transactions>(samples::journal(5, 2, "more"));
        m_link->refuse<Transactions>(ProblemCode::timed_out);
        QCOMPARE(failed.count(), 2);
        QVERIFY(!QFile::exists(file(u"broken.csv"_s)));
    }
};

} // namespace florin::desktop

QTEST_MAIN(florin::desktop::TransactionsControllerTest)
#include "transactions_controller_test.moc"
