// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "desktop/look/cell.h"
#include "desktop/models/accounts_model.h"
#include "desktop/models/history_model.h"
#include "support/hand_link.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

using contract::History;
using State = PagedTable::State;

/// Long lists that come in parts, on a link that is late, forgetful and repeats itself.
class PagedModelTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<client::HandLink> m_link;
    std::unique_ptr<HistoryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    static History ask(const QString& search = {})
    {
        History request;
        request.account = samples::number(1);
        request.search = search;
        return request;
    }
    std::vector<qint64> entries() const
    {
        std::vector<qint64> found;
        for (const auto& line : m_model->items())
            found.push_back(line.entry.value);
        return found;
    }
    void load(qint64 newest, int count, const char* next = nullptr)
    {
        m_model->setRequest(ask());
        m_link->answer<History>(samples::lines(newest, count, next));
    }

private Q_SLOTS:
    void init()
    {
        m_link = std::make_unique<client::HandLink>();
        m_model = std::make_unique<HistoryModel>(m_link.get(), nullptr);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_link->logIn(contract::Role::customer);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_link.reset();
    }

    void asksForNothingUntilItIsTold()
    {
        QCOMPARE(m_link->count(), 0);
        QCOMPARE(m_model->state(), State::Idle);
    }

    void loadsFurtherPartsWhenTheyAreScrolledTo()
    {
        load(9, 3, "next");
        QCOMPARE(m_model->state(), State::Ready);
        QCOMPARE(m_model->countText(), u"3+"_s);
        QVERIFY(m_model->canFetchMore({}));
        m_model->fetchMore({});
        QCOMPARE(m_link->count<History>(), 1);
        QCOMPARE(m_link->request<History>().after->value, u"next"_s);
        QVERIFY2(!m_model->canFetchMore({}), "one at a time");
        m_link->answer<History>(samples::lines(6, 2));
        QCOMPARE(entries(), (std::vector<qint64>{9, 8, 7, 6, 5}));
        QVERIFY(m_model->isComplete());
        QCOMPARE(m_model->countText(), u"5"_s);
    }

    void dropsAnswersToWhatIsNoLongerAsked()
    {
        m_model->setRequest(ask(u"rent"_s));
        m_model->setRequest(ask(u"rice"_s));
        m_link->answer<History>(samples::lines(5, 5), 1);
        QCOMPARE(m_model->rowCount(), 5);
        m_link->answer<History>(samples::lines(99, 2), 0);
        QCOMPARE(entries().front(), 5);
        QCOMPARE(m_model->rowCount(), 5);
    }

    void aPartThatComesAfterAReloadIsDropped()
    {
        load(9, 3, "next");
        m_model->fetchMore({});
        m_model->reload();
        m_link->answer<History>(samples::lines(6, 2), 0);
        QCOMPARE(m_model->rowCount(), 3);
        m_link->answer<History>(samples::lines(9, 3, "next"));
        QCOMPARE(entries(), (std::vector<qint64>{9, 8, 7}));
        QVERIFY(m_model->canFetchMore({}));
    }

    void rowsThatComeTwiceStandOnce()
    {
        load(9, 3, "next");
        m_model->fetchMore({});
        m_link->answer<History>(samples::lines(8, 4));
        QCOMPARE(entries(), (std::vector<qint64>{9, 8, 7, 6, 5}));
    }

    void newRowsComeOnTopAndTheOthersStay()
    {
        load(9, 3, "next");
        m_model->fetchMore({});
        m_link->answer<History>(samples::lines(6, 2));
        const QPersistentModelIndex eight = m_model->index(1, 0);
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        m_model->reload();
        m_link->answer<History>(samples::lines(11, 4, "later"));
        QCOMPARE(entries(), (std::vector<qint64>{11, 10, 9, 8, 7, 6, 5}));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(eight.row(), 3);
        QVERIFY2(m_model->isComplete(), "what follows the last row is still known");
    }

    void aListThatChangedAltogetherIsTakenAfresh()
    {
        load(9, 3);
        m_model->reload();
        m_link->answer<History>(samples::lines(40, 2, "next"));
        QCOMPARE(entries(), (std::vector<qint64>{40, 39}));
        QVERIFY(!m_model->isComplete());
    }

    void aFirstPartThatFailsIsAStateOfItsOwn()
    {
        m_model->setRequest(ask());
        m_link->refuse<History>(ProblemCode::timed_out);
        QCOMPARE(m_model->state(), State::Failed);
        QCOMPARE(m_model->problem()->code, ProblemCode::timed_out);
        m_model->reload();
        m_link->answer<History>(samples::lines(3, 3));
        QCOMPARE(m_model->state(), State::Ready);
        QVERIFY(!m_model->problem());
    }

    void aLaterPartThatFailsLeavesTheRows()
    {
        load(9, 3, "next");
        m_model->fetchMore({});
        m_link->refuse<History>(ProblemCode::busy);
        QCOMPARE(m_model->state(), State::Ready);
        QCOMPARE(m_model->rowCount(), 3);
        QVERIFY2(!m_model->canFetchMore({}), "not asked again with every turn of the wheel");
        m_model->reload();
        m_link->answer<History>(samples::lines(9, 3, "next"));
        QVERIFY(m_model->canFetchMore({}));
    }

    void looksAgainWhenTheAccountChanged()
    {
        load(9, 3);
        m_link->tell(contract::AccountChanged{samples::account(2, 5, 12)});
        m_link->tell(contract::AccountChanged{samples::account(1, 5, 9)});
        m_link->tell(contract::AccountChanged{samples::account(1, 5, 10)});
        m_link->tell(contract::AccountChanged{samples::account(1, 5, 11)});
        QTRY_COMPARE(m_link->count<History>(), 1);
        m_link->answer<History>(samples::lines(11, 5));
        QCOMPARE(entries().front(), 11);
        QVERIFY2(!QTest::qWaitFor([this] { return m_link->count<History>() > 0; }, 400),
                 "several events are one look");
    }

    void looksAgainWhenTheConnectionIsBack()
    {
        load(9, 3);
        m_link->becomeState(client::LinkState::Reconnecting);
        m_link->restore();
        QCOMPARE(m_link->count<History>(), 1);
    }

    void figuresAreMoneyAndBalancesHaveNoPlus()
    {
        load(9, 1);
        const QModelIndex amount = m_model->index(0, HistoryModel::Amount);
        const QModelIndex balance = m_model->index(0, HistoryModel::Balance);
        QCOMPARE(amount.data(MoneyRole).value<Money>(), samples::rupees(100));
        QVERIFY(!amount.data(BalanceRole).toBool());
        QVERIFY(balance.data(BalanceRole).toBool());
        QVERIFY(amount.data().toString().startsWith(u'+'));
        QVERIFY(!balance.data().toString().startsWith(u'+'));
    }

    void anAccountChangesWhereItStands()
    {
        AccountsModel accounts(m_link.get(), nullptr);
        const QAbstractItemModelTester tester(&accounts,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        accounts.setRequest({});
        m_link->answer<contract::ListAccounts>(
            {{samples::account(1, 100, 5), samples::account(2, 200, 6)}, {}});
        m_link->tell(contract::AccountChanged{samples::account(1, 150, 8)});
        QCOMPARE(accounts.at(0).balance, samples::rupees(150));
        m_link->tell(contract::AccountChanged{samples::account(1, 120, 7)});
        QVERIFY2(accounts.at(0).balance == samples::rupees(150),
                 "an older change that comes late is passed over");
        m_link->tell(contract::AccountChanged{samples::account(3, 0, 9)});
        QTRY_COMPARE(m_link->count<contract::ListAccounts>(), 1);
    }
};

} // namespace florin::desktop

QTEST_GUILESS_MAIN(florin::desktop::PagedModelTest)
#include "paged_model_test.moc"
