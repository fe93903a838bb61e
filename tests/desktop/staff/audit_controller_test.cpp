// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv.h"
#include "desktop/controllers/audit_controller.h"
#include "staff_samples.h"
#include "support/hand_link.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

using contract::ListAudit;
using contract::VerifyAudit;

/// The audit: filters, the check of the chain, and the export.
class AuditControllerTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<client::HandLink> m_link;
    std::unique_ptr<AuditController> m_controller;
    QTemporaryDir m_folder;

    static VerifyAudit::Reply stretch(qint64 checked, qint64 lines, bool more)
    {
        VerifyAudit::Reply reply;
        reply.checked = checked;
        reply.lines = lines;
        if (more)
            reply.next = QString::number(checked);
        return reply;
    }

private Q_SLOTS:
    void init()
    {
        m_link = std::make_unique<client::HandLink>();
        m_link->logIn(contract::Role::auditor);
        m_controller = std::make_unique<AuditController>(m_link.get());
    }
    void cleanup()
    {
        m_controller.reset();
        m_link.reset();
    }

    void filtersAreAskedOfTheServer()
    {
        QVERIFY(!m_controller->isFiltered());
        m_controller->setCapability(u"money"_s);
        QCOMPARE(m_link->request<ListAudit>(0).action.value, u"money"_s);
        m_controller->setOutcome(contract::AuditOutcome::refused);
        QCOMPARE(m_link->request<ListAudit>(1).outcome, contract::AuditOutcome::refused);
        const QDate day(2026, 1, 31);
        m_controller->setPeriod(day, day);
        const auto request = m_link->request<ListAudit>(2);
        QCOMPARE(request.from->time_since_epoch().count(), day.startOfDay().toMSecsSinceEpoch());
        QCOMPARE(request.until->time_since_epoch().count(), day.addDays(1).startOfDay().toMSecsSinceEpoch());
        QVERIFY(m_controller->isFiltered());
    }

    void aNameIsAskedForWhenTypingPauses()
    {
        m_controller->setActor(u"te"_s);
        m_controller->setActor(u" teller "_s);
        QCOMPARE(m_link->count<ListAudit>(), 0);
        QTRY_COMPARE(m_link->count<ListAudit>(), 1);
        QCOMPARE(m_link->request<ListAudit>().actor.value, u"teller"_s);
    }

    void theCheckGoesStretchByStretch()
    {
        AuditCheckController* checker = m_controller->checker();
        const QSignalSpy progressed(checker, &AuditCheckController::progressed);
        const QSignalSpy finished(checker, &AuditCheckController::finished);
        checker->start();
        checker->start(); // once is enough
        QCOMPARE(m_link->count<VerifyAudit>(), 1);
        QVERIFY(!m_link->request<VerifyAudit>().after);
        m_link->answer<VerifyAudit>(stretch(20'000, 50'000, true));
        QCOMPARE(progressed.count(), 1);
        QCOMPARE(progressed.at(0).at(0).toLongLong(), 20'000);
        QCOMPARE(m_link->request<VerifyAudit>().after->value, u"20000"_s);
        m_link->answer<VerifyAudit>(stretch(50'000, 50'000, false));
        QCOMPARE(finished.count(), 1);
        QVERIFY(finished.at(0).at(0).value<VerifyAudit::Reply>().whole);
        QVERIFY(!checker->isUnderWay());
    }

    void aCancelledCheckTellsNothingAnyMore()
    {
        AuditCheckController* checker = m_controller->checker();
        const QSignalSpy finished(checker, &AuditCheckController::finished);
        checker->start();
        checker->cancel();
        QVERIFY(!checker->isUnderWay());
        checker->start();
        m_link->answer<VerifyAudit>(stretch(5, 5, false)); // of the first
        QCOMPARE(finished.count(), 0);
        m_link->answer<VerifyAudit>(stretch(6, 6, false));
        QCOMPARE(finished.count(), 1);
        QCOMPARE(finished.at(0).at(0).value<VerifyAudit::Reply>().checked, 6);
    }

    void aCheckThatCannotGoOnSaysWhy()
    {
        AuditCheckController* checker = m_controller->checker();
        const QSignalSpy failed(checker, &AuditCheckController::failed);
        checker->start();
        m_link->refuse<VerifyAudit>(ProblemCode::timed_out);
        QCOMPARE(failed.count(), 1);
        QVERIFY(!checker->isUnderWay());
    }

    void anExportHoldsWhatIsFiltered()
    {
        const QSignalSpy finished(m_controller->exporter(), &CsvExport::finished);
        m_controller->setCapability(u"money"_s);
        m_link->answer<ListAudit>({{samples::auditLine(2)}, {}});
        const QString path = m_folder.filePath(u"audit.csv"_s);
        m_controller->exporter()->start(m_controller->request(), path);
        QCOMPARE(m_link->request<ListAudit>().action.value, u"money"_s);
        auto odd = samples::auditLine(2);
        odd.device = u"=HYPERLINK(\"http://x\")"_s;
        m_link->answer<ListAudit>({{odd}, QString(u"more"_s)});
        QVERIFY(!QFile::exists(path)); // only when all of it is there
        m_link->answer<ListAudit>({{samples::auditLine(1, u"busy"_s)}, {}});
        QCOMPARE(finished.count(), 1);
        QFile saved(path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        const auto table = csv::read(saved.readAll());
        QVERIFY(table);
        QCOMPARE(table->rows.size(), std::size_t{2});
        const auto cell = [&](std::size_t row, QStringView name) {
            return table->rows.at(row).at(*table->column(name));
        };
        QCOMPARE(cell(0, u"number"), u"2"_s);
        QCOMPARE(cell(0, u"customer"), u"4"_s);
        QCOMPARE(cell(0, u"address"), u"192.0.2.7"_s);
        QVERIFY(cell(0, u"device").startsWith(u'\''));
        QCOMPARE(cell(1, u"outcome"), u"busy"_s);
    }

    void aCancelledExportLeavesNoFile()
    {
        const QString path = m_folder.filePath(u"cancelled.csv"_s);
        m_controller->exporter()->start({}, path);
        m_controller->exporter()->cancel();
        QVERIFY(!m_controller->exporter()->isUnderWay());
        m_link->answer<ListAudit>({{samples::auditLine(1)}, {}});
        QVERIFY(!QFile::exists(path));
    }
};

} // namespace florin::desktop

QTEST_MAIN(florin::desktop::AuditControllerTest)
#include "audit_controller_test.moc"
