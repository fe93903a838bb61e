// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff_samples.h"

#include "contract/support.h"
#include "desktop/controllers/answer_controller.h"
#include "desktop/controllers/backups_controller.h"
#include "desktop/controllers/close_account_controller.h"
#include "desktop/controllers/dashboard_controller.h"
#include "desktop/controllers/open_account_controller.h"
#include "desktop/controllers/people_controller.h"
#include "desktop/controllers/provider_controller.h"
#include "desktop/controllers/reversal_controller.h"
#include "desktop/controllers/teller_controller.h"
#include "desktop/models/transactions_model.h"
#include "support/hand_link.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

using Field = OpenAccountController::Field;
using Phase = PostingController::Phase;
using Figure = DashboardController::Figure;

/// What staff do, with a bank that is played by hand: late, repeated, lost.
class StaffControllersTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<client::HandLink> m_link;

    static OpenAccountController::Draft asha()
    {
        OpenAccountController::Draft draft;
        draft.first_name = u" Asha "_s;
        draft.last_name = u"Menon"_s;
        draft.aadhaar = u"2341 2341 2346"_s;
        draft.phone = u"98765 43210"_s;
        draft.deposit_typed = true;
        draft.deposit = samples::rupees(500);
        draft.new_password = Secret::fromText(u"four words to keep"_s);
        return draft;
    }
    static std::vector<Field> fieldsOf(const std::vector<OpenAccountController::Refusal>& refusals)
    {
        std::vector<Field> fields;
        for (const auto& refusal : refusals)
            fields.push_back(refusal.field);
        return fields;
    }

private Q_SLOTS:
    void init()
    {
        m_link = std::make_unique<client::HandLink>();
        m_link->logIn(contract::Role::admin);
    }
    void cleanup() { m_link.reset(); }

    void anEmptyFormIsRefusedFieldByField()
    {
        const auto missing = OpenAccountController::check({});
        const std::vector<Field> all{Field::FirstName, Field::LastName, Field::Aadhaar, Field::Phone,
                                     Field::Password};
        QCOMPARE(fieldsOf(missing), all);
        QVERIFY(!missing.front().problem);
        OpenAccountController::Draft wrong = asha();
        wrong.aadhaar = u"234123412345"_s;
        wrong.phone = u"12345"_s;
        wrong.deposit.reset(); // something stands there that is no amount
        const std::vector<Field> fields{Field::Aadhaar, Field::Phone, Field::Deposit};
        QCOMPARE(fieldsOf(OpenAccountController::check(wrong)), fields);
        OpenAccountController::Draft known;
        known.whom = OpenAccountController::For::KnownCustomer;
        QCOMPARE(fieldsOf(OpenAccountController::check(known)), std::vector<Field>{Field::Customer});
        OpenAccountController controller(m_link.get());
        QVERIFY(!controller.open(wrong));
        QCOMPARE(m_link->count(), 0);
    }

    void anAccountIsOpenedOnce()
    {
        OpenAccountController controller(m_link.get());
        QVERIFY(controller.open(asha()));
        QVERIFY(!controller.open(asha())); // pressed twice
        const auto request = m_link->request<contract::OpenAccount>();
        QCOMPARE(request.first_name.value, u"Asha"_s);
        QCOMPARE(request.opening_deposit, std::optional(samples::rupees(500)));
        QVERIFY(!request.key.isNull());
        m_link->findOut<contract::OpenAccount>();
        QTRY_COMPARE(controller.phase(), Phase::FindingOut);
        m_link->refuse<contract::OpenAccount>(ProblemCode::timed_out);
        QCOMPARE(controller.phase(), Phase::Unknown);
        controller.askAgain();
        QCOMPARE(m_link->request<contract::OpenAccount>().key, request.key);
        m_link->answer<contract::OpenAccount>(
            {samples::number(7), CustomerId{7}, u"10000000071"_s, samples::rupees(500), EntryId{9}});
        QCOMPARE(controller.phase(), Phase::Done);
        QCOMPARE(controller.opened()->account, samples::number(7));
    }

    void aFurtherAccountSendsNoPerson()
    {
        OpenAccountController controller(m_link.get());
        OpenAccountController::Draft draft = asha();
        draft.whom = OpenAccountController::For::KnownCustomer;
        draft.customer = CustomerId{4};
        QVERIFY(controller.open(draft));
        const auto request = m_link->request<contract::OpenAccount>();
        QCOMPARE(request.customer, std::optional(CustomerId{4}));
        QVERIFY(request.first_name.isEmpty());
        QVERIFY(!request.initial_password);
    }

    void refusalsFindTheirField()
    {
        QCOMPARE(OpenAccountController::fieldOf(ProblemCode::aadhaar_exists), Field::Aadhaar);
        QCOMPARE(OpenAccountController::fieldOf(ProblemCode::password_too_weak), Field::Password);
        QCOMPARE(OpenAccountController::fieldOf(invalidField(u"last_name"_s, u"is missing"_s)),
                 Field::LastName);
        QCOMPARE(OpenAccountController::fieldOf(ProblemCode::internal), Field::Form);
        QCOMPARE(PeopleController::fieldOf(ProblemCode::user_exists), PeopleController::Field::Name);
        QCOMPARE(ProviderController::fieldOf(invalidField(u"sender"_s, u"is too long"_s)),
                 ProviderController::Field::Sender);
    }

    void closingAsksForThePasswordAndCanBeTriedAgain()
    {
        CloseAccountController controller(m_link.get());
        const QSignalSpy refused(&controller, &PostingController::refused);
        const QSignalSpy closed(&controller, &CloseAccountController::closed);
        controller.close(samples::number(1), Secret::fromText(u"wrong"_s), true);
        const auto first = m_link->request<contract::CloseAccount>();
        QVERIFY(first.pay_out);
        m_link->refuse<contract::CloseAccount>(ProblemCode::wrong_password);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(controller.phase(), Phase::Editing);
        controller.close(samples::number(1), Secret::fromText(u"right"_s), true);
        QVERIFY(m_link->request<contract::CloseAccount>().key != first.key);
        m_link->answer<contract::CloseAccount>({samples::number(1), samples::rupees(40), EntryId{3}});
        QCOMPARE(closed.count(), 1);
        // And another account after it.
        controller.close(samples::number(2), Secret::fromText(u"right"_s), false);
        QCOMPARE(m_link->request<contract::CloseAccount>().account, samples::number(2));
    }

    void onlyWhatMovedMoneyCanBeReversed()
    {
        QVERIFY(ReversalController::canReverse(EntryKind::deposit));
        QVERIFY(!ReversalController::canReverse(EntryKind::reversal));
        QVERIFY(!ReversalController::canReverse(EntryKind::hold));
        ReversalController controller(m_link.get());
        const QSignalSpy reversed(&controller, &ReversalController::reversed);
        controller.reverse(EntryId{4}, u" a mistake "_s);
        controller.reverse(EntryId{5}, {}); // one at a time
        QCOMPARE(m_link->count<contract::Reverse>(), 1);
        QCOMPARE(m_link->request<contract::Reverse>().reason.value, u"a mistake"_s);
        m_link->answer<contract::Reverse>({EntryId{6}, samples::rupees(1)});
        QCOMPARE(reversed.count(), 1);
    }

    void theTellerMovesCashAndSendsMoney()
    {
        TellerController teller(m_link.get());
        teller.setAmount(samples::rupees(40));
        QVERIFY(!teller.isReady()); // for whom?
        teller.setAccount(samples::account(1, 100));
        QVERIFY(teller.isReady());
        teller.send();
        QCOMPARE(m_link->request<contract::Deposit>().account, samples::number(1));
        m_link->answer<contract::Deposit>({EntryId{5}, samples::rupees(140)});
        QCOMPARE(teller.phase(), Phase::Done);
        QCOMPARE(teller.receipt()->kind, EntryKind::deposit);
        teller.startOver();
        teller.setAction(TellerController::Action::Transfer);
        teller.setPayeeText(samples::number(2).toText());
        teller.setAmount(samples::rupees(20));
        QVERIFY(!teller.isReady()); // the payee's name comes first
        m_link->answer<contract::FindPayee>({samples::number(2), u"Devan Pillai"_s, Currency()});
        QVERIFY(teller.isReady());
        teller.send();
        QCOMPARE(m_link->request<contract::Transfer>().to, samples::number(2));
    }

    void theTellersAccountFollowsTheBank()
    {
        TellerController teller(m_link.get());
        teller.setAccount(samples::account(1, 100, 5));
        teller.setAction(TellerController::Action::Withdraw);
        teller.setAmount(samples::rupees(90));
        QVERIFY(teller.isReady());
        m_link->tell(contract::AccountChanged{samples::account(1, 50, 7)});
        QVERIFY(!teller.isReady());
        QCOMPARE(teller.amountProblem()->code, ProblemCode::insufficient_funds);
        m_link->tell(contract::AccountChanged{samples::account(1, 500, 6)}); // older, late
        QVERIFY(!teller.isReady());
        m_link->tell(contract::AccountChanged{samples::account(2, 500, 9)}); // another account
        QCOMPARE(teller.account()->number, samples::number(1));
    }

    void theSameAnswerCarriesTheSameKey()
    {
        AnswerController controller(m_link.get());
        controller.answer(FeedbackId{1}, u"Thank you."_s);
        const auto key = m_link->request<contract::AnswerFeedback>().key;
        m_link->refuse<contract::AnswerFeedback>(ProblemCode::timed_out);
        controller.answer(FeedbackId{1}, u"Thank you."_s);
        QCOMPARE(m_link->request<contract::AnswerFeedback>().key, key);
        m_link->refuse<contract::AnswerFeedback>(ProblemCode::timed_out);
        controller.answer(FeedbackId{1}, u"Thank you!"_s);
        QVERIFY(m_link->request<contract::AnswerFeedback>().key != key);
    }

    void theSecretGoesInOnly()
    {
        ProviderController controller(m_link.get());
        const QSignalSpy loaded(&controller, &ProviderController::loaded);
        controller.load();
        contract::SetProvider wanted;
        wanted.enabled = true;
        wanted.account_sid = u"AC1"_s;
        wanted.sender = u"+919000000000"_s;
        controller.save(wanted);
        QVERIFY(!m_link->request<contract::SetProvider>().auth_token); // the one that is set stays
        m_link->answer<contract::SetProvider>({true, u"AC1"_s, u"+919000000000"_s, true});
        m_link->answer<contract::ShowProvider>({false, {}, {}, false}); // late, from before
        QCOMPARE(loaded.count(), 1);
        QVERIFY(controller.settings()->auth_token_set);
    }

    void figuresAreAskedForAsTheRoleMaySeeThem()
    {
        DashboardController teller(m_link.get(), contract::grantsOf(contract::Role::teller));
        teller.refresh();
        QCOMPARE(m_link->count<contract::SystemStatus>(), 0);
        QCOMPARE(m_link->count<contract::ListConversations>(), 0);
        QCOMPARE(m_link->count<contract::ListFeedback>(), 1);
        QVERIFY(!teller.shows(Figure::Customers));
        QVERIFY(teller.shows(Figure::Unanswered));
    }

    void backupsAreFollowed()
    {
        BackupsController admin(m_link.get(), contract::grantsOf(contract::Role::admin));
        const QSignalSpy refused(&admin, &WriteController::refused);
        QVERIFY(admin.mayMake());
        QVERIFY(!BackupsController(m_link.get(), contract::grantsOf(contract::Role::auditor)).mayMake());
        admin.refresh();
        contract::SystemStatus::Reply status;
        status.backups = contract::BackupHealth::waiting;
        admin.refresh();
        m_link->answer<contract::SystemStatus>({});
        QVERIFY(!admin.status()); // the answer to an earlier question
        m_link->answer<contract::SystemStatus>(status);
        QCOMPARE(admin.status()->backups, contract::BackupHealth::waiting);
        admin.backUpNow();
        admin.backUpNow(); // once is enough
        QCOMPARE(m_link->count<contract::BackUpNow>(), 1);
        m_link->answer<contract::BackUpNow>({7});
        status.backup_running = true;
        m_link->answer<contract::SystemStatus>(status);
        QVERIFY(admin.status()->backup_running);
        m_link->tell(contract::BackupDone{samples::backupRun(8)});
        status.backup_running = false;
        status.backups = contract::BackupHealth::good;
        m_link->answer<contract::SystemStatus>(status);
        QCOMPARE(admin.status()->backups, contract::BackupHealth::good);
        admin.backUpNow();
        m_link->refuse<contract::BackUpNow>(ProblemCode::backups_off);
        QCOMPARE(refused.count(), 1);
        QVERIFY(!admin.isBusy());
    }

    void figuresFollowTheBank()
    {
        DashboardController admin(m_link.get(), contract::grantsOf(contract::Role::admin));
        const QSignalSpy failed(&admin, &DashboardController::failed);
        admin.refresh();
        contract::SystemStatus::Reply status;
        status.customers = 5;
        status.entries = 24;
        m_link->answer<contract::SystemStatus>(status);
        m_link->answer<contract::Transactions>(samples::journal(24, 12, "more"));
        QCOMPARE(admin.count(Figure::Entries)->value, 24);
        QVERIFY(!admin.recent()->canFetchMore({})); // the newest only
        m_link->answer<contract::ListConversations>(
            {{samples::conversation(1, contract::ConversationState::waiting)}, contract::Cursor(u"more"_s)});
        QCOMPARE(*admin.count(Figure::Waiting), (DashboardController::Count{1, true}));
        m_link->tell(contract::JournalGrew{EntryId{25}});
        m_link->tell(contract::JournalGrew{EntryId{26}});
        QTRY_COMPARE(m_link->count<contract::SystemStatus>(), 1);
        m_link->refuse<contract::SystemStatus>(ProblemCode::timed_out);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(admin.count(Figure::Entries)->value, 24); // what was known stays
    }
};

} // namespace florin::desktop

QTEST_MAIN(florin::desktop::StaffControllersTest)
#include "staff_controllers_test.moc"
