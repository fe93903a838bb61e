// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff_samples.h"

#include "contract/approvals.h"
#include "contract/messages.h"
#include "desktop/controllers/approvals_controller.h"
#include "desktop/controllers/waiting_approvals.h"
#include "desktop/look/look.h"
#include "desktop/look/money_text.h"
#include "desktop/look/theme.h"
#include "desktop/models/proposal_words.h"
#include "desktop/models/words.h"
#include "desktop/views/shell/staff_pages.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/filter_chips.h"
#include "desktop/widgets/form_field.h"
#include "desktop/widgets/state_view.h"
#include "desktop/widgets/status_chip.h"
#include "support/hand_link.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace florin::desktop
{
namespace
{

enum class Whose { Own, ForMe, Others };

contract::Proposal proposal(qint64 id, Whose whose = Whose::ForMe)
{
    contract::Proposal result;
    result.proposal = ProposalId{id};
    result.revision = 1;
    result.operation = u"accounts.close"_s;
    result.subject = samples::number(1).toText();
    result.maker = u"tara"_s;
    result.asked = samples::at(1);
    result.expires = SystemClock().now() + std::chrono::hours(71) + std::chrono::minutes(5);
    result.lines = {{u"owner"_s, u"Asha R Nair"_s, u"Asha R Nair"_s, {}, {}},
                    {u"status"_s, u"open"_s, u"closed"_s, {}, {}},
                    {u"balance"_s, {}, {}, samples::rupees(100), samples::rupees(0)}};
    result.own = whose == Whose::Own;
    result.may_decide = whose == Whose::ForMe;
    return result;
}

contract::Proposal decided(contract::Proposal proposal, contract::ProposalState state)
{
    proposal.state = state;
    proposal.decided_by = u"meera"_s;
    proposal.decided = samples::at(90);
    proposal.own = proposal.may_decide = false;
    return proposal;
}

Problem waiting()
{
    return {ProblemCode::approval_needed, {{u"proposal"_s, qint64{12}}}};
}

} // namespace

/// What waits for a second person, with a bank that is played by hand.
class ApprovalsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_settings;
    std::unique_ptr<client::HandLink> m_link;
    std::unique_ptr<Page> m_page;

    void open(const QString& id, contract::Role role = contract::Role::admin)
    {
        m_page.reset();
        m_link = std::make_unique<client::HandLink>();
        m_link->logIn(role);
        for (const PageSpec& spec : pagesFor(*m_link->session(), staffPages())) {
            if (spec.id == id)
                m_page.reset(spec.make({m_link.get(), *m_link->session()}, nullptr));
        }
        QVERIFY(m_page);
        m_page->resize(1080, 720);
        m_page->show();
    }
    void openWith(const std::vector<contract::Proposal>& proposals)
    {
        open(u"approvals"_s);
        m_link->answer<contract::ListProposals>({proposals, {}});
        chooseRow(0);
    }
    template<class Widget = QWidget>
    Widget* seen(const QString& name) const
    {
        for (Widget* widget : m_page->findChildren<Widget*>(name)) {
            if (widget->isVisible())
                return widget;
        }
        qFatal("%s is not seen", qPrintable(name));
    }
    bool sees(const QString& name) const
    {
        const QList<QWidget*> found = m_page->findChildren<QWidget*>(name);
        return std::any_of(found.begin(), found.end(), [](const QWidget* w) { return w->isVisible(); });
    }
    void click(const QString& name) { QTest::mouseClick(seen<QAbstractButton>(name), Qt::LeftButton); }
    void chooseRow(int row)
    {
        auto* table = seen<QTableView>(u"table"_s);
        table->setCurrentIndex(table->model()->index(row, 0));
    }
    void confirm(const QString& dialog)
    {
        auto* asked = m_page->findChild<QDialog*>(dialog);
        QVERIFY(asked);
        QTest::mouseClick(asked->findChild<QAbstractButton*>(u"confirmButton"_s), Qt::LeftButton);
    }
    QStringList changesSeen() const
    {
        QStringList texts;
        for (const QLabel* label : seen(u"changes"_s)->findChildren<QLabel*>())
            texts << label->text();
        return texts;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"FlorinTest"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        installLook(QSettings());
        theme().setReducedMotion(true);
    }
    void init()
    {
        m_link = std::make_unique<client::HandLink>();
        m_link->logIn(contract::Role::manager);
    }
    void cleanup()
    {
        m_page.reset();
        m_link.reset();
    }

    void theListIsAModel()
    {
        ProposalsModel model(m_link.get(), nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRequest({});
        m_link->answer<contract::ListProposals>({{proposal(2), proposal(1, Whose::Own)}, {}});
        QCOMPARE(model.rowCount(), 2);
        const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(cell(0, ProposalsModel::What), u"Close an account"_s);
        QCOMPARE(cell(0, ProposalsModel::About), samples::number(1).toGrouped());
        QCOMPARE(cell(0, ProposalsModel::State), u"Waiting for you"_s);
        QCOMPARE(cell(1, ProposalsModel::State), u"Waiting for somebody else"_s);
        QCOMPARE(cell(0, ProposalsModel::Deadline), u"in 2 days"_s);
        m_link->tell(contract::ProposalChanged{ProposalId{3}});
        QTRY_COMPARE(m_link->count<contract::ListProposals>(), 1);
        m_link->answer<contract::ListProposals>({{proposal(3), proposal(2), proposal(1, Whose::Own)}, {}});
        QCOMPARE(model.rowCount(), 3);
    }

    void linesAreSaidInWords()
    {
        const QList<ChangeWords> words = changeWords(proposal(1));
        QCOMPARE(words[0].name, u"Owner"_s);
        QVERIFY(!words[0].isChange());
        QCOMPARE(words[1].before, accountStatusChip(AccountStatus::open).text);
        QCOMPARE(words[1].after, accountStatusChip(AccountStatus::closed).text);
        QCOMPARE(words[2].before, moneyText(samples::rupees(100)));
        // What a newer server asks for is shown as it calls it.
        contract::Proposal newer = proposal(2);
        newer.lines = {{u"some_rate"_s, u"4"_s, u"5"_s, {}, {}}, {u"memo"_s, {}, {}, {}, {}}};
        QCOMPARE(changeWords(newer).size(), 1);
        QCOMPARE(changeWords(newer)[0].name, u"some rate"_s);
        QCOMPARE(askedText(u"interest.run"_s), u"interest.run"_s);
    }

    void theBadgeCountsWhatWaitsForMe()
    {
        WaitingApprovals waiting_for_me(m_link.get());
        const QSignalSpy changed(&waiting_for_me, &WaitingApprovals::changed);
        m_link->answer<contract::ListProposals>(
            {{proposal(3), proposal(2, Whose::Own), proposal(1, Whose::Others)}, {}});
        QCOMPARE(waiting_for_me.count(), 1);
        m_link->tell(contract::ProposalChanged{ProposalId{4}});
        m_link->tell(contract::ProposalChanged{ProposalId{5}});
        QTRY_COMPARE(m_link->count<contract::ListProposals>(), 1); // one question for both
        waiting_for_me.refresh();
        m_link->answer<contract::ListProposals>({{proposal(5), proposal(4), proposal(3)}, {}}, 1);
        m_link->answer<contract::ListProposals>({}); // late
        QCOMPARE(waiting_for_me.count(), 3);
        QCOMPARE(changed.count(), 2);
    }

    void whatIsApprovedIsWhatWasSeen()
    {
        openWith({proposal(7)});
        QCOMPARE(seen<StatusChip>(u"detailsState"_s)->tone(), Tone::Warning);
        QVERIFY(changesSeen().contains(
            u"%1 → %2"_s.arg(moneyText(samples::rupees(100)), moneyText(samples::rupees(0)))));
        click(u"approveButton"_s);
        // New lines arrive while the question stands there.
        contract::Proposal newer = proposal(7);
        newer.revision = 2;
        m_link->tell(contract::ProposalChanged{ProposalId{7}});
        QTRY_COMPARE(m_link->count<contract::ListProposals>(), 1);
        m_link->answer<contract::ListProposals>({{newer}, {}});
        confirm(u"approveDialog"_s);
        QCOMPARE(m_link->request<contract::ApproveProposal>().revision, 1);
        m_link->refuse<contract::ApproveProposal>(
            Problem(ProblemCode::proposal_stale, {{u"proposal"_s, qint64{7}}}));
        QCOMPARE(seen<Banner>(u"actionBanner"_s)->kind(), Banner::Kind::Warning);
        QTRY_COMPARE(m_link->count<contract::ListProposals>(), 1);
        m_link->answer<contract::ListProposals>({{newer}, {}});
        click(u"approveButton"_s);
        confirm(u"approveDialog"_s);
        QCOMPARE(m_link->request<contract::ApproveProposal>().revision, 2);
        m_link->answer<contract::ApproveProposal>(decided(newer, contract::ProposalState::approved));
        QVERIFY(!sees(u"approveButton"_s));
        QVERIFY(!sees(u"actionBanner"_s));
        QCOMPARE(seen<StatusChip>(u"detailsState"_s)->text(), u"Approved"_s);
    }

    void aRefusalNeedsAReason()
    {
        openWith({proposal(7)});
        click(u"refuseButton"_s);
        QVERIFY(!seen<FormField>(u"reasonField"_s)->error().isEmpty());
        QVERIFY(!m_page->findChild<QDialog*>(u"refuseDialog"_s));
        QTest::keyClicks(seen<QLineEdit>(u"reasonEdit"_s), u"not this one"_s);
        QVERIFY(seen<FormField>(u"reasonField"_s)->error().isEmpty());
        click(u"refuseButton"_s);
        confirm(u"refuseDialog"_s);
        QCOMPARE(m_link->request<contract::RefuseProposal>().reason.value, u"not this one"_s);
        m_link->answer<contract::RefuseProposal>(decided(proposal(7), contract::ProposalState::refused));
        QVERIFY(!sees(u"refusePanel"_s));
    }

    void onesOwnIsWithdrawnNotApproved()
    {
        openWith({proposal(7, Whose::Own)});
        QVERIFY(sees(u"ownLabel"_s));
        QVERIFY(!sees(u"approveButton"_s));
        QVERIFY(!sees(u"refusePanel"_s));
        click(u"withdrawButton"_s);
        QCOMPARE(m_link->request<contract::WithdrawProposal>().proposal, ProposalId{7});
        QVERIFY(!seen(u"withdrawButton"_s)->isEnabled());
        m_link->answer<contract::WithdrawProposal>(decided(proposal(7), contract::ProposalState::withdrawn));
        QVERIFY(!sees(u"withdrawButton"_s));
    }

    void theChipsChooseThePart()
    {
        open(u"approvals"_s);
        QCOMPARE(m_link->request<contract::ListProposals>().part, contract::ProposalPart::waiting);
        m_link->answer<contract::ListProposals>({});
        QCOMPARE(seen<StateView>(u"state"_s)->state(), StateView::State::Empty);
        seen<FilterChips>(u"partChips"_s)->choose({u"decided"_s});
        QCOMPARE(m_link->request<contract::ListProposals>().part, contract::ProposalPart::decided);
    }

    void aMakerIsToldThatItWaits()
    {
        open(u"accounts"_s);
        m_link->answer<contract::ListAccounts>({{samples::account(1, 100)}, {}});
        chooseRow(0);
        click(u"closeButton"_s);
        auto* password = m_page->findChild<QDialog*>(u"closeDialog"_s)->findChild<FormField*>();
        QTest::keyClicks(password->input(), u"right"_s);
        QTest::keyClick(password->input(), Qt::Key_Return);
        m_link->refuse<contract::CloseAccount>(waiting());
        QTRY_VERIFY(!m_page->findChild<QDialog*>(u"closeDialog"_s));
        QCOMPARE(seen<Banner>(u"actionBanner"_s)->kind(), Banner::Kind::Warning);
        QVERIFY(seen<Banner>(u"actionBanner"_s)->sentence().contains(u"12"_s));
    }

    void aReversalWaitsToo()
    {
        open(u"transactions"_s);
        m_link->answer<contract::Transactions>(samples::journal(3, 3));
        chooseRow(0);
        click(u"reverseButton"_s);
        confirm(u"reverseDialog"_s);
        m_link->refuse<contract::Reverse>(waiting());
        QCOMPARE(seen<Banner>(u"actionBanner"_s)->kind(), Banner::Kind::Warning);
    }

    void theTellersFormIsEmptyOnceItWaits()
    {
        open(u"teller"_s, contract::Role::teller);
        seen<QLineEdit>(u"accountEdit"_s)->setText(samples::number(1).toText());
        QTRY_COMPARE(
            m_link->request<contract::ListAccounts>(m_link->count<contract::ListAccounts>() - 1).search.value,
            samples::number(1).toText());
        m_link->answer<contract::ListAccounts>({{samples::account(1, 100)}, {}},
                                               m_link->count<contract::ListAccounts>() - 1);
        QTest::keyClicks(seen<QLineEdit>(u"amountEdit"_s), u"600000"_s);
        click(u"sendButton"_s);
        m_link->refuse<contract::Deposit>(waiting());
        QCOMPARE(seen<Banner>(u"sendBanner"_s)->kind(), Banner::Kind::Warning);
        QVERIFY(seen<QLineEdit>(u"amountEdit"_s)->text().isEmpty());
        QVERIFY(!seen(u"sendButton"_s)->isEnabled());
    }

    void theProviderWaitsWithoutAnError()
    {
        open(u"messages"_s);
        m_link->answer<contract::ShowProvider>({false, u"AC1"_s, u"+919000000000"_s, true});
        click(u"enabledCheck"_s);
        click(u"saveButton"_s);
        m_link->refuse<contract::SetProvider>(waiting());
        QCOMPARE(seen<Banner>(u"banner"_s)->kind(), Banner::Kind::Warning);
    }
};

} // namespace florin::desktop

QTEST_MAIN(florin::desktop::ApprovalsTest)
#include "approvals_test.moc"
