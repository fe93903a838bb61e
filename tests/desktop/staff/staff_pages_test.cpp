// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_test.h"
#include "staff_samples.h"

#include "contract/messages.h"
#include "contract/second_factor.h"
#include "desktop/views/shell/fact_list.h"
#include "desktop/widgets/banner.h"
#include "desktop/widgets/filter_chips.h"
#include "desktop/widgets/state_view.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

/// The staff's real pages, with a bank that is played by hand.
class StaffPagesTest final : public PageTest
{
    Q_OBJECT

private:
    static QStringList idsFor(contract::Role role)
    {
        QStringList ids;
        contract::LoggedIn session;
        session.role = role;
        session.grants = contract::grantsOf(role);
        for (const PageSpec& spec : pagesFor(session, staffPages()))
            ids << spec.id;
        return ids;
    }

private Q_SLOTS:
    void initTestCase() { setUpLook(); }
    void cleanup() { close(); }

    void aPageTheRoleMayNotOpenIsNotThere()
    {
        using contract::Role;
        QCOMPARE(idsFor(Role::teller),
                 QStringList({u"dashboard"_s, u"customers"_s, u"accounts"_s, u"teller"_s, u"transactions"_s,
                              u"approvals"_s, u"feedback"_s, u"security"_s}));
        QVERIFY(!idsFor(Role::support).contains(u"teller"_s));
        QVERIFY(idsFor(Role::auditor).contains(u"audit"_s));
        QVERIFY(!idsFor(Role::manager).contains(u"people"_s));
        QVERIFY(idsFor(Role::admin).contains(u"messages"_s));
        QVERIFY(idsFor(Role::customer).isEmpty());
    }

    void everythingThatCanBeUsedHasANameForAScreenReader()
    {
        for (const QString& id : idsFor(contract::Role::admin)) {
            QVERIFY(open(id));
            for (const QWidget* widget : m_page->findChildren<QWidget*>()) {
                const auto* button = qobject_cast<const QAbstractButton*>(widget);
                const bool input = qobject_cast<const QComboBox*>(widget) ||
                                   qobject_cast<const QPlainTextEdit*>(widget) ||
                                   qobject_cast<const QTableView*>(widget) ||
                                   (qobject_cast<const QLineEdit*>(widget) &&
                                    !qobject_cast<const QAbstractSpinBox*>(widget->parent()));
                const bool ours =
                    !widget->objectName().isEmpty() && !widget->objectName().startsWith(u"qt_"_s);
                if ((button || input) && ours)
                    QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                             qPrintable(id + u' ' + widget->objectName()));
            }
        }
    }

    void anAccountIsOpenedFromTheForm()
    {
        open(u"accounts"_s);
        m_link->answer<contract::ListAccounts>({{samples::account(1, 100)}, {}});
        click(u"openAccountButton"_s);
        type(u"firstNameEdit"_s, u"Asha"_s);
        type(u"lastNameEdit"_s, u"Menon"_s);
        type(u"aadhaarEdit"_s, u"234123412345"_s); // the last digit does not fit
        type(u"phoneEdit"_s, u"9876543210"_s);
        type(u"passwordEdit"_s, u"four words to keep"_s);
        type(u"depositEdit"_s, u"500"_s);
        click(u"openButton"_s);
        QVERIFY(!errorAt(u"aadhaarField"_s).isEmpty());
        QCOMPARE(m_link->count<contract::OpenAccount>(), 0);
        seen<QLineEdit>(u"aadhaarEdit"_s)->clear();
        type(u"aadhaarEdit"_s, u"234123412346"_s);
        QVERIFY(errorAt(u"aadhaarField"_s).isEmpty());
        click(u"openButton"_s);
        QCOMPARE(m_link->request<contract::OpenAccount>().opening_deposit,
                 std::optional(samples::rupees(500)));
        m_link->refuse<contract::OpenAccount>(ProblemCode::aadhaar_exists);
        QVERIFY(!errorAt(u"aadhaarField"_s).isEmpty());
        QVERIFY(!seen<QLineEdit>(u"passwordEdit"_s)->text().isEmpty()); // not to be typed again
        click(u"openButton"_s);
        m_link->answer<contract::OpenAccount>({samples::number(7), CustomerId{7}, samples::number(7).toText(),
                                               samples::rupees(500), EntryId{9}});
        QVERIFY(seen<QLabel>(u"doneTitle"_s)->text().contains(samples::number(7).toGrouped()));
        QVERIFY(m_page->findChild<QLineEdit*>(u"passwordEdit"_s)->text().isEmpty());
        click(u"doneButton"_s);
        QVERIFY(sees(u"table"_s));
    }

    void closingAsksForOnesOwnPassword()
    {
        open(u"accounts"_s);
        m_link->answer<contract::ListAccounts>({{samples::account(1, 100)}, {}});
        chooseRow(0);
        click(u"closeButton"_s);
        auto* dialog = m_page->findChild<QDialog*>(u"closeDialog"_s);
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QCheckBox*>(u"payOutCheck"_s)->isChecked());
        auto* password = dialog->findChild<FormField*>();
        QTest::keyClicks(password->input(), u"wrong"_s);
        QTest::keyClick(password->input(), Qt::Key_Return);
        QVERIFY(m_link->request<contract::CloseAccount>().pay_out);
        m_link->refuse<contract::CloseAccount>(ProblemCode::wrong_password);
        QVERIFY(!password->error().isEmpty());
        QTest::keyClicks(password->input(), u"right"_s);
        QTest::keyClick(password->input(), Qt::Key_Return);
        m_link->answer<contract::CloseAccount>({samples::number(1), samples::rupees(100), EntryId{5}});
        QTRY_VERIFY(!m_page->findChild<QDialog*>(u"closeDialog"_s));
    }

    void aTellerSeesNoActionsOfAManager()
    {
        open(u"accounts"_s, contract::Role::teller);
        m_link->answer<contract::ListAccounts>({{samples::account(1, 100)}, {}});
        chooseRow(0);
        QVERIFY(sees(u"detailsRows"_s));
        QVERIFY(!sees(u"closeButton"_s));
        QVERIFY(!sees(u"limitsButton"_s));
        QVERIFY(!sees(u"freezeButton"_s));
        QVERIFY(!sees(u"openAccountButton"_s));
    }

    void theDetailsStayWhenTheirRowChanges()
    {
        open(u"accounts"_s);
        m_link->answer<contract::ListAccounts>({{samples::account(1, 100), samples::account(2, 100)}, {}});
        chooseRow(1);
        m_link->tell(contract::AccountChanged{samples::account(2, 250, 5)});
        QVERIFY(sees(u"detailsRows"_s));
        QVERIFY(seen<QLabel>(u"detailsBalance"_s)->text().contains(u"250"_s));
    }

    void newTransactionsAreOffered()
    {
        open(u"transactions"_s);
        m_link->answer<contract::Transactions>(samples::journal(60, 60));
        auto* table = seen<QTableView>(u"table"_s);
        table->scrollToBottom();
        m_link->tell(contract::JournalGrew{EntryId{63}});
        QVERIFY(seen<Banner>(u"freshBanner"_s)->sentence().contains(u'3'));
        table->scrollToTop();
        seen<FilterChips>(u"kindChips"_s)->choose({u"deposit"_s});
        QCOMPARE(m_link->request<contract::Transactions>().kind, std::optional(EntryKind::deposit));
        m_link->answer<contract::Transactions>({});
        QCOMPARE(seen<StateView>(u"state"_s)->state(), StateView::State::Empty);
    }

    void aReversalIsConfirmedWithItsReason()
    {
        open(u"transactions"_s);
        m_link->answer<contract::Transactions>(samples::journal(3, 3));
        chooseRow(0);
        click(u"reverseButton"_s);
        auto* dialog = m_page->findChild<QDialog*>(u"reverseDialog"_s);
        QVERIFY(dialog);
        dialog->findChild<QLineEdit*>(u"reasonEdit"_s)->setText(u"Typed twice"_s);
        for (QAbstractButton* button : dialog->findChildren<QAbstractButton*>()) {
            if (button->property("variant").toString() == u"danger"_s)
                button->click();
        }
        QCOMPARE(m_link->request<contract::Reverse>().entry, EntryId{3});
        QCOMPARE(m_link->request<contract::Reverse>().reason.value, u"Typed twice"_s);
        m_link->refuse<contract::Reverse>(ProblemCode::already_reversed);
        QVERIFY(sees(u"actionBanner"_s));
    }

    void theTellerPaysOut()
    {
        open(u"teller"_s);
        QVERIFY(!seen(u"draftCard"_s)->isEnabled());
        type(u"accountEdit"_s, samples::number(1).toText());
        QTRY_COMPARE(
            m_link->request<contract::ListAccounts>(m_link->count<contract::ListAccounts>() - 1).search.value,
            samples::number(1).toText());
        m_link->answer<contract::ListAccounts>({{samples::account(1, 100)}, {}},
                                               m_link->count<contract::ListAccounts>() - 1);
        QVERIFY(seen(u"draftCard"_s)->isEnabled()); // a whole number names one account
        seen<FilterChips>(u"actionChips"_s)->choose({u"withdraw"_s});
        type(u"amountEdit"_s, u"250"_s);
        QVERIFY(!seen(u"sendButton"_s)->isEnabled()); // more than there is
        seen<QLineEdit>(u"amountEdit"_s)->clear();
        type(u"amountEdit"_s, u"40"_s);
        click(u"sendButton"_s);
        QCOMPARE(m_link->request<contract::Withdraw>().amount, samples::rupees(40));
        m_link->answer<contract::Withdraw>({EntryId{8}, samples::rupees(60)});
        QVERIFY(sees(u"receipt"_s));
        QVERIFY(!sees(u"draftCard"_s));
    }

    void feedbackIsAnsweredBesideIt()
    {
        open(u"feedback"_s);
        m_link->answer<contract::ListFeedback>({{samples::feedback(2), samples::feedback(1)}, {}});
        chooseRow(1);
        click(u"answerButton"_s);
        QVERIFY(!errorAt(u"answerField"_s).isEmpty());
        type(u"answerEdit"_s, u"Thank you."_s);
        click(u"answerButton"_s);
        QCOMPARE(m_link->request<contract::AnswerFeedback>().feedback, FeedbackId{1});
        m_link->answer<contract::AnswerFeedback>(samples::feedback(1, u"Thank you."_s));
        QCOMPARE(seen<QLabel>(u"answerLabel"_s)->text(), u"Thank you."_s);
        QVERIFY(!sees(u"answerPanel"_s));
    }

    void theSecretIsNeverShown()
    {
        open(u"messages"_s);
        m_link->answer<contract::ShowProvider>({false, u"AC1"_s, {}, false});
        click(u"enabledCheck"_s);
        click(u"saveButton"_s);
        QVERIFY(!errorAt(u"senderField"_s).isEmpty());
        type(u"senderEdit"_s, u"+919000000000"_s);
        type(u"tokenEdit"_s, u"secret"_s);
        click(u"saveButton"_s);
        QVERIFY(m_link->request<contract::SetProvider>().auth_token == Secret::fromText(u"secret"_s));
        QVERIFY(seen<QLineEdit>(u"tokenEdit"_s)->text().isEmpty());
        m_link->answer<contract::SetProvider>({true, u"AC1"_s, u"+919000000000"_s, true});
        QVERIFY(seen<QLineEdit>(u"tokenEdit"_s)->text().isEmpty());
    }

    void aOneTimePasswordIsShownOnce()
    {
        open(u"people"_s);
        click(u"addPersonButton"_s);
        m_link->answer<contract::ListUsers>({{samples::user(1)}, {}}); // late: the form stays
        type(u"nameEdit"_s, u"ravi"_s);
        type(u"displayNameEdit"_s, u"Ravi Kumar"_s);
        click(u"addButton"_s);
        m_link->refuse<contract::AddUser>(ProblemCode::user_exists);
        QVERIFY(!errorAt(u"nameField"_s).isEmpty());
        click(u"addButton"_s);
        m_link->answer<contract::AddUser>({UserId{2}});
        QCOMPARE(m_link->request<contract::IssuePassword>().user.value, u"ravi"_s);
        m_link->answer<contract::IssuePassword>({UserId{2}, Secret::fromText(u"ONE-TIME"_s)});
        m_link->answer<contract::ListUsers>({{samples::user(2), samples::user(1)}, {}});
        auto* label = seen<QLabel>(u"passwordLabel"_s);
        QCOMPARE(label->text(), u"ONE-TIME"_s);
        m_page->hide();
        QVERIFY(label->text().isEmpty());
    }

    void addingSomebodyWaitsForASecondPerson()
    {
        open(u"people"_s);
        click(u"addPersonButton"_s);
        type(u"nameEdit"_s, u"ravi"_s);
        type(u"displayNameEdit"_s, u"Ravi Kumar"_s);
        click(u"addButton"_s);
        m_link->refuse<contract::AddUser>({ProblemCode::approval_needed, {{u"proposal"_s, qint64{12}}}});
        QCOMPARE(seen<Banner>(u"banner"_s)->kind(), Banner::Kind::Warning);
        QVERIFY(seen<QLineEdit>(u"nameEdit"_s)->text().isEmpty());
        QCOMPARE(m_link->count<contract::IssuePassword>(), 0);
    }

    void whoHasNoPasswordIsIssuedOne()
    {
        open(u"people"_s);
        contract::UserSummary waiting = samples::user(2);
        waiting.awaits_password = true;
        m_link->answer<contract::ListUsers>({{waiting, samples::user(3)}, {}});
        chooseRow(1);
        QVERIFY(sees(u"resetButton"_s) && !sees(u"issueButton"_s));
        chooseRow(0);
        QVERIFY(!sees(u"resetButton"_s));
        click(u"issueButton"_s);
        QCOMPARE(m_link->request<contract::IssuePassword>().user.value, waiting.name);
        m_link->answer<contract::IssuePassword>({UserId{2}, Secret::fromText(u"ONE-TIME"_s)});
        m_link->answer<contract::ListUsers>({{samples::user(2)}, {}}); // the password stays where it is
        QCOMPARE(seen<QLabel>(u"passwordLabel"_s)->text(), u"ONE-TIME"_s);
    }

    void accessIsResetAfterAQuestion()
    {
        open(u"people"_s);
        m_link->answer<contract::ListUsers>({{samples::user(2)}, {}});
        chooseRow(0);
        click(u"resetButton"_s);
        auto* dialog = m_page->findChild<QDialog*>(u"resetDialog"_s);
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QAbstractButton*>(u"confirmButton"_s), Qt::LeftButton);
        QCOMPARE(m_link->request<contract::ResetAccess>().user.value, u"user2"_s);
        m_link->answer<contract::ResetAccess>({UserId{2}});
        m_link->answer<contract::IssuePassword>({UserId{2}, Secret::fromText(u"ONE-TIME"_s)});
        m_link->answer<contract::ListUsers>({{samples::user(2)}, {}}); // late
        QCOMPARE(seen<QLabel>(u"passwordLabel"_s)->text(), u"ONE-TIME"_s);
    }

    void theBackupsSayHowTheyStand()
    {
        open(u"backups"_s);
        m_link->answer<contract::ListBackups>(
            {{samples::backupRun(2, u"disk_full"_s), samples::backupRun(1)}, {}});
        contract::SystemStatus::Reply status;
        status.backups = contract::BackupHealth::failed;
        status.last_backup = samples::backupRun(1).started;
        m_link->answer<contract::SystemStatus>(status);
        QCOMPARE(seen<Banner>(u"banner"_s)->kind(), Banner::Kind::Error);
        chooseRow(0);
        QVERIFY(seen<FactList>(u"detailsRows"_s)->toText().contains(u"The disk is full."_s));
        click(u"backUpNowButton"_s);
        m_link->answer<contract::BackUpNow>({2});
        status.backup_running = true;
        m_link->answer<contract::SystemStatus>(status);
        QVERIFY(!seen<QAbstractButton>(u"backUpNowButton"_s)->isEnabled());
        m_link->tell(contract::BackupDone{samples::backupRun(3)});
        status.backup_running = false;
        status.backups = contract::BackupHealth::good;
        m_link->answer<contract::SystemStatus>(status);
        QCOMPARE(seen<Banner>(u"banner"_s)->kind(), Banner::Kind::Good);
        QVERIFY(seen<QAbstractButton>(u"backUpNowButton"_s)->isEnabled());
        QTRY_COMPARE(m_link->count<contract::ListBackups>(), 1);
    }

    void theSecurityOverviewTellsWhoTriesToGetIn()
    {
        QVERIFY(open(u"threats"_s, contract::Role::manager));
        contract::ShowSecurity::Reply reply;
        reply.until = Timestamp(std::chrono::hours(500'000));
        reply.from = reply.until - std::chrono::hours(24 * 7);
        reply.failed_attempts = 500;
        reply.hours = {{reply.from, 10}, {reply.until, 490}};
        m_link->answer<contract::ShowSecurity>(reply);
        QVERIFY(seen<QLabel>(u"chartTitle"_s)->text().startsWith(u"Failed log-ins are up: 490"_s));
        QCOMPARE(seen(u"failuresChart"_s)->accessibleName(), seen<QLabel>(u"chartTitle"_s)->text());
        for (const auto choice : {Theme::Choice::Dark, Theme::Choice::Light}) {
            theme().setChoice(choice);
            QCOMPARE(seen(u"failuresChart"_s)->grab().toImage().pixelColor(2, 2),
                     theme().colour(Colour::surface)); // as the card it stands on
        }
        QVERIFY(sees(u"nobodyLocked"_s) && sees(u"noAlerts"_s) && !sees(u"banner"_s));
        click(u"twinButton"_s);
        QVERIFY(!sees(u"failuresChart"_s));
        const auto* twin = seen<QTableView>(u"hoursTable"_s)->model();
        QCOMPARE(twin->rowCount(), 2);
        QCOMPARE(twin->index(0, 1).data().toString(), u"490"_s); // newest first

        m_link->tell(contract::SecurityAlerted{contract::AlertKind::user_locked});
        QTRY_COMPARE(m_link->count<contract::ShowSecurity>(), 1);
        reply.guessing = true;
        reply.locked = {{u"asha"_s, u"Asha R Nair"_s, contract::Role::customer, reply.until, 20}};
        reply.alerts = {{1, reply.until, contract::AlertKind::user_locked, u"asha"_s, u"10.0.0.9"_s, 20}};
        m_link->answer<contract::ShowSecurity>(reply);
        QCOMPARE(seen<Banner>(u"banner"_s)->kind(), Banner::Kind::Warning);
        QCOMPARE(seen<QTableView>(u"lockedTable"_s)->model()->index(0, 0).data().toString(),
                 u"Asha R Nair"_s);
        QCOMPARE(seen<QTableView>(u"alertsTable"_s)->model()->index(0, 3).data().toString(), u"10.0.0.9"_s);

        m_page->refresh();
        m_link->refuse<contract::ShowSecurity>(ProblemCode::timed_out);
        QVERIFY(seen<Banner>(u"banner"_s)->sentence().contains(u"could not be loaded"_s));
        QVERIFY(sees(u"lockedTable"_s)); // what was there stays
        Q_EMIT seen<Banner>(u"banner"_s)->actionChosen();
        QCOMPARE(m_link->count<contract::ShowSecurity>(), 1);
        QVERIFY(!open(u"threats"_s, contract::Role::teller));
    }

    void theDashboardWarnsOfBackupsThatAreAmiss()
    {
        open(u"dashboard"_s);
        contract::SystemStatus::Reply status;
        status.backups = contract::BackupHealth::good;
        m_link->answer<contract::SystemStatus>(status);
        QVERIFY(!sees(u"banner"_s));
        m_link->tell(contract::BackupDone{samples::backupRun(3, u"disk_full"_s)});
        QTRY_COMPARE(m_link->count<contract::SystemStatus>(), 1);
        status.backups = contract::BackupHealth::failed;
        m_link->answer<contract::SystemStatus>(status);
        QCOMPARE(seen<Banner>(u"banner"_s)->kind(), Banner::Kind::Warning);
        QSignalSpy gone(m_page.get(), &Page::goTo);
        Q_EMIT seen<Banner>(u"banner"_s)->actionChosen();
        QCOMPARE(gone.count(), 1);
        QCOMPARE(gone.front().front().value<Destination>().page, u"backups"_s);
    }

    void theAuditIsFilteredAndShowsWhereALineCameFrom()
    {
        open(u"audit"_s);
        m_link->answer<contract::ListAudit>({{samples::auditLine(2), samples::auditLine(1)}, {}});
        seen<FilterChips>(u"capabilityChips"_s)->choose({u"money"_s});
        QCOMPARE(m_link->request<contract::ListAudit>().action.value, u"money"_s);
        seen<FilterChips>(u"outcomeChips"_s)->choose({u"refused"_s});
        QCOMPARE(m_link->request<contract::ListAudit>(1).outcome, contract::AuditOutcome::refused);
        type(u"actorEdit"_s, u"teller"_s);
        QTRY_COMPARE(m_link->count<contract::ListAudit>(), 3);
        QCOMPARE(m_link->request<contract::ListAudit>(2).actor.value, u"teller"_s);
        m_link->answer<contract::ListAudit>({{samples::auditLine(1)}, {}}, 2);
        chooseRow(0);
        const QString facts = seen<FactList>(u"detailsRows"_s)->toText();
        for (const QString& part : {u"192.0.2.7"_s, u"counter-3"_s, u"10000000095"_s, u"teller"_s})
            QVERIFY2(facts.contains(part), qPrintable(part));
        // What fits nothing offers the way back.
        seen<FilterChips>(u"capabilityChips"_s)->choose({u"feedback"_s});
        m_link->answer<contract::ListAudit>({}, 2);
        auto* state = seen<StateView>(u"state"_s);
        QTRY_COMPARE(state->state(), StateView::State::Empty);
        Q_EMIT state->nextStepChosen();
        QTRY_VERIFY(seen<QLineEdit>(u"actorEdit"_s)->text().isEmpty());
        QCOMPARE(seen<FilterChips>(u"outcomeChips"_s)->chosen(), QStringList(u"any"_s));
        QTRY_VERIFY(!m_link->request<contract::ListAudit>(m_link->count<contract::ListAudit>() - 1).outcome);
    }

    void theChainIsVerified()
    {
        open(u"audit"_s, contract::Role::auditor);
        click(u"checkButton"_s);
        QVERIFY(sees(u"checkPanel"_s));
        QVERIFY(!seen(u"checkButton"_s)->isEnabled());
        contract::VerifyAudit::Reply reply;
        reply.checked = 20'000;
        reply.lines = 30'000;
        reply.next = QString(u"20000"_s);
        m_link->answer<contract::VerifyAudit>(reply);
        QVERIFY(seen<QLabel>(u"checkLabel"_s)->text().contains(QLocale().toString(20'000)));
        reply.checked = reply.lines;
        reply.sealed = 29'000;
        reply.head = u"c0ffee"_s;
        reply.next.reset();
        m_link->answer<contract::VerifyAudit>(reply);
        QVERIFY(!sees(u"checkPanel"_s));
        QCOMPARE(seen<Banner>(u"checkBanner"_s)->kind(), Banner::Kind::Good);
        QVERIFY(seen(u"checkButton"_s)->isEnabled());
        click(u"checkButton"_s);
        QVERIFY(!sees(u"checkBanner"_s)); // the verdict before is not this one's
        click(u"cancelCheckButton"_s);
        m_link->answer<contract::VerifyAudit>(reply);
        QVERIFY(!sees(u"checkBanner"_s));
        click(u"checkButton"_s);
        reply.whole = false;
        reply.broken_at = 7;
        reply.finding = u"the line does not fit the one before"_s;
        m_link->answer<contract::VerifyAudit>(reply);
        QCOMPARE(seen<Banner>(u"checkBanner"_s)->kind(), Banner::Kind::Error);
        QVERIFY(seen<Banner>(u"checkBanner"_s)->sentence().contains(u"7"_s));
    }

    void detailsTakeTheTablesPlaceWhereBothDoNotFit()
    {
        open(u"audit"_s);
        m_link->answer<contract::ListAudit>({{samples::auditLine(1)}, {}});
        m_page->resize(520, 640);
        chooseRow(0);
        QTRY_VERIFY(!sees(u"table"_s));
        QVERIFY(sees(u"detailsRows"_s));
        QVERIFY(m_page->closeDetails());
        QVERIFY(sees(u"table"_s));
    }
};

} // namespace florin::desktop

QTEST_MAIN(florin::desktop::StaffPagesTest)
#include "staff_pages_test.moc"
