// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff_samples.h"

#include "desktop/controllers/bank_accounts_controller.h"
#include "desktop/controllers/list_controller.h"
#include "desktop/look/cell.h"
#include "desktop/models/audit_model.h"
#include "desktop/models/backups_model.h"
#include "desktop/models/customers_model.h"
#include "desktop/models/feedback_model.h"
#include "desktop/models/security_models.h"
#include "desktop/models/transactions_model.h"
#include "desktop/models/users_model.h"
#include "support/hand_link.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

/// What the staff's tables hold, under QAbstractItemModelTester.
class StaffModelsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<client::HandLink> m_link;

    /// Two parts, a repeat of the second one's row, a refusal, and the first part again.
    template<class Model, class Make>
    void walk(Make make)
    {
        using Op = std::decay_t<decltype(std::declval<Model>().request())>;
        Model model(m_link.get(), nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRequest({});
        QCOMPARE(model.state(), PagedTable::State::Loading);
        typename Op::Reply first;
        first.items = {make(9), make(8), make(7)};
        first.next = contract::Cursor(u"more"_s);
        m_link->answer<Op>(first);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.countText(), u"3+"_s);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(m_link->request<Op>().after->value, u"more"_s);
        typename Op::Reply second;
        second.items = {make(7), make(6)};
        m_link->answer<Op>(second);
        QCOMPARE(model.rowCount(), 4); // the row that came twice is there once
        QVERIFY(model.isComplete());
        for (int column = 0; column < model.columnCount(); ++column) {
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
            const QModelIndex cell = model.index(0, column);
            QVERIFY(cell.data().isValid());
        }
        model.reload();
        m_link->refuse<Op>(ProblemCode::timed_out);
        QCOMPARE(model.state(), PagedTable::State::Failed);
        QCOMPARE(model.rowCount(), 4); // what stood there still stands
        model.reload();
        first.items = {make(10), make(9), make(8), make(7)};
        m_link->answer<Op>(first);
        QCOMPARE(model.rowCount(), 5); // on top of the others
    }

private Q_SLOTS:
    void init()
    {
        m_link = std::make_unique<client::HandLink>();
        m_link->logIn(contract::Role::admin);
    }
    void cleanup() { m_link.reset(); }

    void allTablesLoadInParts()
    {
        walk<TransactionsModel>([](qint64 id) { return samples::journalLine(id); });
        walk<CustomersModel>(samples::customer);
        walk<FeedbackModel>([](qint64 id) { return samples::feedback(id); });
        walk<UsersModel>([](qint64 id) { return samples::user(id); });
        walk<AuditModel>([](qint64 id) { return samples::auditLine(id); });
        walk<BackupsModel>([](qint64 id) { return samples::backupRun(id); });
    }

    void answersToAnEarlierQuestionAreDropped()
    {
        ListController<CustomersModel> controller(m_link.get());
        controller.ask();
        controller.setSearch(u"meera"_s);
        QTRY_COMPARE(m_link->count<contract::ListCustomers>(), 2);
        QCOMPARE(m_link->request<contract::ListCustomers>(1).search.value, u"meera"_s);
        m_link->answer<contract::ListCustomers>({{samples::customer(3)}, {}}, 1);
        m_link->answer<contract::ListCustomers>({{samples::customer(1), samples::customer(2)}, {}});
        QCOMPARE(controller.model()->rowCount(), 1);
        QCOMPARE(fullName(controller.model()->at(0)), u"Meera Thomas 3"_s);
        QVERIFY(controller.isSearching());
    }

    void accountsAreFilteredByStatusAndCustomer()
    {
        BankAccountsController controller(m_link.get());
        controller.setStatus(AccountStatus::frozen);
        QCOMPARE(m_link->request<contract::ListAccounts>().status, std::optional(AccountStatus::frozen));
        QVERIFY(controller.isFiltered());
        controller.setCustomer(CustomerId{7});
        QCOMPARE(m_link->request<contract::ListAccounts>(1).customer, std::optional(CustomerId{7}));
    }

    void customersLookAgainAfterAnEvent()
    {
        CustomersModel model(m_link.get(), nullptr);
        model.setRequest({});
        m_link->answer<contract::ListCustomers>({{samples::customer(1)}, {}});
        m_link->tell(contract::CustomersChanged{CustomerId{2}});
        m_link->tell(contract::CustomersChanged{CustomerId{2}}); // told twice: asked once
        QTRY_COMPARE(m_link->count<contract::ListCustomers>(), 1);
        m_link->answer<contract::ListCustomers>({{samples::customer(2), samples::customer(1)}, {}});
        QCOMPARE(model.rowCount(), 2);
    }

    void anAnswerIsPutInPlaceAndNeverTakenBack()
    {
        FeedbackModel model(m_link.get(), nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRequest({});
        m_link->answer<contract::ListFeedback>({{samples::feedback(2), samples::feedback(1)}, {}});
        m_link->tell(contract::FeedbackChanged{samples::feedback(1, u"Thank you."_s)});
        QCOMPARE(model.find(FeedbackId{1})->answer, u"Thank you."_s);
        const QModelIndex chip = model.index(1, FeedbackModel::Answered);
        QCOMPARE(chip.data(ChipRole).value<Chip>().tone, Tone::Good);
        m_link->tell(contract::FeedbackChanged{samples::feedback(1)}); // an older event, late
        QCOMPARE(model.find(FeedbackId{1})->answer, u"Thank you."_s);
        m_link->tell(contract::FeedbackChanged{samples::feedback(3)}); // new: looked at again
        QTRY_COMPARE(m_link->count<contract::ListFeedback>(), 1);
    }

    void amountsAreNotSigned()
    {
        TransactionsModel model(m_link.get(), nullptr);
        model.setRequest({});
        m_link->answer<contract::Transactions>(samples::journal(3, 3));
        const QModelIndex amount = model.index(0, TransactionsModel::Amount);
        QVERIFY(amount.data(BalanceRole).toBool());
        QCOMPARE(amount.data(MoneyRole).value<Money>(), samples::rupees(100));
    }

    void aRefusalIsSaidWithItsReason()
    {
        const Chip refused = outcomeChip(samples::auditLine(1, u"insufficient_funds"_s));
        QCOMPARE(refused.tone, Tone::Warning);
        QVERIFY(refused.text.contains(u"insufficient_funds"_s));
        QCOMPARE(outcomeChip(samples::auditLine(1)).tone, Tone::Good);
        QCOMPARE(backupChip(samples::backupRun(1)).tone, Tone::Good);
        QCOMPARE(backupChip(samples::backupRun(1, u"disk_full"_s)).tone, Tone::Danger);
    }

    void theSecurityTablesSayWhatHappened()
    {
        PlainTable table(nullptr);
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
        showAlerts({{2, samples::at(2), contract::AlertKind::user_locked, u"asha"_s, u"10.0.0.9"_s, 20},
                    {1, samples::at(1), contract::AlertKind::new_device, u"ravi"_s, u"10.0.0.8"_s, 0}},
                   table);
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.index(0, 4).data().toString(), u"20"_s);
        QVERIFY(table.index(1, 4).data().toString().isEmpty()); // nothing failed there
        QCOMPARE(table.index(0, 0).data(ChipRole).value<Chip>().tone, Tone::Warning);
        showHours({}, table);
        QCOMPARE(table.rowCount(), 0);
        for (int column = 0; column < table.columnCount(); ++column)
            QVERIFY(!table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    }

    void theFindingSaysWhatTheChartShows()
    {
        contract::ShowSecurity::Reply overview;
        overview.until = samples::at(0);
        overview.from = overview.until - std::chrono::hours(24 * 7);
        QVERIFY(findingOf(overview).startsWith(u"No log-in"_s));
        overview.hours = {{overview.from, 60}, {overview.until, 10}};
        overview.failed_attempts = 70;
        QVERIFY(findingOf(overview).startsWith(u"Failed log-ins are as usual: 10"_s));
        overview.hours.back().attempts = 240;
        overview.failed_attempts = 300;
        QCOMPARE(findingOf(overview),
                 u"Failed log-ins are up: 240 in the last 24 hours, 10 on an ordinary day."_s);
    }
};

} // namespace florin::desktop

QTEST_MAIN(florin::desktop::StaffModelsTest)
#include "staff_models_test.moc"
