// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "core/csv.h"
#include "desktop/controllers/history_controller.h"
#include "support/hand_link.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

using contract::History;

/// What is filtered for, and what an export writes.
class HistoryControllerTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<client::HandLink> m_link;
    std::unique_ptr<HistoryController> m_controller;
    QTemporaryDir m_folder;

private Q_SLOTS:
    void init()
    {
        m_link = std::make_unique<client::HandLink>();
        m_link->logIn(contract::Role::customer);
        m_controller = std::make_unique<HistoryController>(m_link.get());
        m_controller->setAccount(samples::number(1));
        m_link->answer<History>(samples::lines(5, 5));
    }
    void cleanup()
    {
        m_controller.reset();
        m_link.reset();
    }

    void filtersAreAskedOfTheServer()
    {
        m_controller->setKind(EntryKind::transfer);
        QCOMPARE(m_link->request<History>().kind, std::optional(EntryKind::transfer));
        const QDate day(2026, 11, 21);
        m_controller->setPeriod(day, day);
        const auto request = m_link->request<History>(1);
        const auto asked_ms = *request.until - *request.from;
        QCOMPARE(asked_ms, std::chrono::milliseconds(std::chrono::hours(24))); // the last day included
        QVERIFY(m_controller->isFiltered());
    }

    void aPeriodAddsUp()
    {
        QSignalSpy changed(m_controller.get(), &HistoryController::figuresChanged);
        QCOMPARE(m_link->count<contract::Statement>(), 0);
        const QDate day(2026, 11, 21);
        m_controller->setPeriod(day, day);
        m_link->answer<History>(samples::lines(5, 2));
        const auto asked = m_link->request<contract::Statement>();
        QCOMPARE(asked.account, samples::number(1));
        QCOMPARE(*asked.limit, 1);
        const auto span_ms = asked.until - asked.from;
        QCOMPARE(span_ms, std::chrono::milliseconds(std::chrono::hours(24)));
        contract::Statement::Reply figures{samples::rupees(100), samples::rupees(150), {}, {}, {}};
        // Another period meanwhile: what the first adds up to is no longer wanted.
        m_controller->setPeriod(day.addDays(-1), day);
        m_link->answer<History>(samples::lines(5, 3));
        m_link->answer<contract::Statement>(figures);
        QVERIFY(!m_controller->figures());
        figures.closing = samples::rupees(160);
        m_link->answer<contract::Statement>(figures);
        QCOMPARE(m_controller->figures()->closing, samples::rupees(160));
        m_controller->setPeriod({}, {});
        m_link->answer<History>(samples::lines(5, 5));
        QVERIFY(!m_controller->figures());
        QCOMPARE(m_link->count<contract::Statement>(), 0);
        QVERIFY(changed.count() >= 2);
    }

    void typingIsAskedForOnceWhenItPauses()
    {
        m_controller->setSearch(u"r"_s);
        m_controller->setSearch(u"re"_s);
        m_controller->setSearch(u" rent "_s);
        QCOMPARE(m_link->count<History>(), 0);
        QTRY_COMPARE(m_link->count<History>(), 1);
        QCOMPARE(m_link->request<History>().search.value, u"rent"_s);
    }

    void anExportHoldsAllPages()
    {
        const QString path = m_folder.filePath(u"history.csv"_s);
        QSignalSpy exported(m_controller.get(), &HistoryController::exported);
        m_controller->exportTo(path);
        m_controller->exportTo(path);
        QCOMPARE(m_link->count<History>(), 1);
        auto page = samples::lines(9, 2, "next");
        page.items[0] = samples::line(9, -450, u"=2+2"_s);
        m_link->answer<History>(page);
        QCOMPARE(m_link->request<History>().after->value, u"next"_s);
        m_link->answer<History>(samples::lines(7, 1));
        QCOMPARE(exported.count(), 1);
        QCOMPARE(exported[0][1].toInt(), 3);

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto table = csv::read(file.readAll());
        QVERIFY(table);
        QCOMPARE(table->rows.size(), std::size_t(3));
        const auto cell = [&](int row, const QString& column) {
            return table->rows[static_cast<std::size_t>(row)][*table->column(column)];
        };
        QCOMPARE(cell(0, u"amount"_s), u"-450.00"_s);
        QCOMPARE(cell(0, u"currency"_s), u"INR"_s);
        QCOMPARE(cell(0, u"memo"_s), u"'=2+2"_s);
        QCOMPARE(cell(2, u"entry"_s), u"7"_s);
    }

    void anExportThatBreaksOffWritesNothing()
    {
        const QString path = m_folder.filePath(u"broken.csv"_s);
        QSignalSpy failed(m_controller.get(), &HistoryController::exportFailed);
        m_controller->exportTo(path);
        m_link->answer<History>(samples::lines(9, 2, "next"));
        m_link->refuse<History>(ProblemCode::timed_out);
        QCOMPARE(failed.count(), 1);
        QVERIFY(!QFile::exists(path));
        QVERIFY(!m_controller->isExporting());
    }

    void aCancelledExportWritesNothing()
    {
        const QString path = m_folder.filePath(u"cancelled.csv"_s);
        m_controller->exportTo(path);
        m_controller->cancelExport();
        QVERIFY(!m_controller->isExporting());
        m_link->answer<History>(samples::lines(9, 2));
        QVERIFY(!QFile::exists(path));
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        QSignalSpy failed(m_controller.get(), &HistoryController::exportFailed);
        m_controller->exportTo(m_folder.filePath(u"missing/history.csv"_s));
        m_link->answer<History>(samples::lines(9, 2));
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed[0][0].value<Problem>().code, ProblemCode::file_unwritable);
    }
};

} // namespace florin::desktop

QTEST_GUILESS_MAIN(florin::desktop::HistoryControllerTest)
#include "history_controller_test.moc"
