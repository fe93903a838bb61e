// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_test.h"
#include "staff_samples.h"

#include "desktop/controllers/four_eyes_controller.h"
#include "desktop/look/language.h"
#include "desktop/look/money_text.h"
#include "desktop/widgets/amount_edit.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/state_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

using contract::AskSecond;
using contract::FourEyesRule;

FourEyesRule closing()
{
    return {u"accounts.close"_s, AskSecond::always, {}, 72, false};
}
FourEyesRule transfers(qint64 rupees = 500'000)
{
    return {u"money.transfer"_s, AskSecond::above, {{samples::rupees(rupees)}}, 4, true};
}
FourEyesRule policy()
{
    return {u"approvals.set_policy"_s, AskSecond::always, {}, 72, false};
}

} // namespace

/// The page that says when a second person is asked, with a bank that is played by hand.
class FourEyesTest final : public PageTest
{
    Q_OBJECT

private:
    void openWith(const std::vector<FourEyesRule>& rules, int row)
    {
        open(u"four_eyes"_s);
        m_link->answer<contract::ShowFourEyes>({rules});
        chooseRow(row);
    }
    void choose(AskSecond ask)
    {
        auto* combo = seen<QComboBox>(u"askCombo"_s);
        combo->setCurrentIndex(combo->findData(static_cast<int>(ask)));
    }

private Q_SLOTS:
    void initTestCase() { setUpLook(); }
    void cleanup() { close(); }

    void onlyWhoMaySetItHasThePage()
    {
        QVERIFY(open(u"four_eyes"_s, contract::Role::admin));
        QVERIFY(!open(u"four_eyes"_s, contract::Role::manager));
    }

    void theListIsAModel()
    {
        client::HandLink link;
        link.logIn(contract::Role::admin);
        FourEyesModel model(&link, nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reload();
        model.reload();
        link.answer<contract::ShowFourEyes>({{closing(), transfers()}}, 1);
        link.answer<contract::ShowFourEyes>({{closing()}}); // late
        const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(cell(0, FourEyesModel::What), u"Close an account"_s);
        QCOMPARE(cell(0, FourEyesModel::When), u"Always"_s);
        QCOMPARE(cell(0, FourEyesModel::Expires), u"after 3 days"_s);
        QCOMPARE(cell(1, FourEyesModel::What), u"Transfer"_s);
        QVERIFY(cell(1, FourEyesModel::When).contains(moneyText(samples::rupees(500'000))));
        QCOMPARE(cell(1, FourEyesModel::Expires), u"after 4 hours"_s);
        model.setSearch(u"TRANS"_s);
        QCOMPARE(model.rowCount(), 1);
        model.setSearch({});
        link.tell(contract::ProposalChanged{ProposalId{3}}); // perhaps the policy is another one now
        QTRY_COMPARE(link.count<contract::ShowFourEyes>(), 1);
        link.answer<contract::ShowFourEyes>({{closing(), transfers(100)}});
        QVERIFY(cell(1, FourEyesModel::When).contains(moneyText(samples::rupees(100))));
    }

    void aChangeIsAskedForAndWaits()
    {
        openWith({closing(), transfers()}, 0);
        QVERIFY(!sees(u"limitsField"_s));
        QCOMPARE(seen<QComboBox>(u"askCombo"_s)->count(), 2); // it has no amount
        choose(AskSecond::never);
        QVERIFY(!sees(u"hoursField"_s));
        click(u"saveButton"_s);
        const auto& request = m_link->request<contract::SetFourEyes>();
        QCOMPARE(request.operation_name.value, u"accounts.close"_s);
        QCOMPARE(request.ask, AskSecond::never);
        QVERIFY(!seen(u"saveButton"_s)->isEnabled());
        m_link->refuse<contract::SetFourEyes>({ProblemCode::approval_needed, {{u"proposal"_s, qint64{7}}}});
        QCOMPARE(seen<Banner>(u"actionBanner"_s)->kind(), Banner::Kind::Warning);
        // Until somebody agrees it holds as it was.
        QCOMPARE(seen<QComboBox>(u"askCombo"_s)->currentData().toInt(), static_cast<int>(AskSecond::always));
        chooseRow(1);
        QVERIFY(!sees(u"actionBanner"_s));
    }

    void whoeverIsAloneSeesItChanged()
    {
        openWith({closing(), transfers()}, 1);
        seen<QSpinBox>(u"hoursSpin"_s)->setValue(8);
        click(u"saveButton"_s);
        QCOMPARE(m_link->request<contract::SetFourEyes>().expires_after_h, std::optional<qint32>(8));
        QCOMPARE(m_link->request<contract::SetFourEyes>().limits.size(), 1U);
        FourEyesRule saved = transfers();
        saved.expires_after_h = 8;
        m_link->answer<contract::SetFourEyes>(saved);
        auto* table = seen<QTableView>(u"table"_s);
        QCOMPARE(table->model()->index(1, FourEyesModel::Expires).data().toString(), u"after 8 hours"_s);
    }

    void amountsAreGivenByCurrency()
    {
        openWith({transfers()}, 0);
        click(u"addLimitButton"_s);
        const auto amounts = m_page->findChildren<AmountEdit*>(u"limitAmount"_s);
        QCOMPARE(amounts.size(), 2);
        QVERIFY2(amounts[0]->currency() != amounts[1]->currency(), "the next one that has no amount yet");
        QTest::keyClicks(amounts[1], u"900"_s);
        // The same currency twice is said at the field, not sent.
        auto* currency = m_page->findChildren<QComboBox*>(u"limitCurrency"_s)[1];
        currency->setCurrentIndex(currency->findData(u"INR"_s));
        click(u"saveButton"_s);
        QVERIFY(!errorAt(u"limitsField"_s).isEmpty());
        QCOMPARE(m_link->count<contract::SetFourEyes>(), 0);
        currency->setCurrentIndex(currency->findData(u"USD"_s));
        QVERIFY(errorAt(u"limitsField"_s).isEmpty());
        click(u"saveButton"_s);
        const auto& limits = m_link->request<contract::SetFourEyes>().limits;
        QCOMPARE(limits.size(), 2U);
        QCOMPARE(limits[1].above, Money(90'000, *Currency::fromCode(u"USD"_s)));
    }

    void withoutAnAmountNothingIsSent()
    {
        openWith({transfers()}, 0);
        click(u"removeLimitButton"_s);
        click(u"saveButton"_s);
        QVERIFY(!errorAt(u"limitsField"_s).isEmpty());
        QCOMPARE(m_link->count<contract::SetFourEyes>(), 0);
    }

    void whatSomebodyTypesIsNotOverwritten()
    {
        openWith({transfers()}, 0);
        choose(AskSecond::always);
        m_page->refresh();
        m_link->answer<contract::ShowFourEyes>({{transfers(100)}});
        QCOMPARE(seen<QComboBox>(u"askCombo"_s)->currentData().toInt(), static_cast<int>(AskSecond::always));
    }

    void anotherLanguageKeepsWhatIsNotSaved()
    {
        openWith({transfers()}, 0);
        const auto* ask = seen<QComboBox>(u"askCombo"_s);
        choose(AskSecond::never);
        const QString english = ask->currentText();
        language().set(u"hi"_s);
        QTRY_VERIFY(ask->currentText() != english);
        QCOMPARE(ask->currentData().toInt(), static_cast<int>(AskSecond::never));
        QVERIFY(!sees(u"limitsField"_s) && !sees(u"hoursField"_s));
        choose(AskSecond::above);
        language().set(u"en"_s);
        QTRY_COMPARE(ask->itemText(ask->findData(static_cast<int>(AskSecond::never))), english);
        QCOMPARE(ask->currentData().toInt(), static_cast<int>(AskSecond::above));
        QVERIFY(sees(u"limitsField"_s) && sees(u"hoursField"_s));
    }

    void thePolicyItselfIsFixed()
    {
        openWith({policy()}, 0);
        QVERIFY(sees(u"fixedLabel"_s));
        QVERIFY(!sees(u"saveButton"_s));
    }

    void aPolicyThatDoesNotComeIsSaid()
    {
        open(u"four_eyes"_s);
        m_link->refuse<contract::ShowFourEyes>(ProblemCode::timed_out);
        QCOMPARE(seen<StateView>(u"state"_s)->state(), StateView::State::Failed);
    }
};

} // namespace florin::desktop

QTEST_MAIN(florin::desktop::FourEyesTest)
#include "four_eyes_test.moc"
