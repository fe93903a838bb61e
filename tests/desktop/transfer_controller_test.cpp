// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "desktop/controllers/cash_controller.h"
#include "desktop/controllers/transfer_controller.h"
#include "support/hand_link.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

using contract::FindPayee;
using contract::Transfer;
using Payee = TransferController::PayeeState;
using Phase = PostingController::Phase;

/// Money on its way: late, lost and repeated answers, and never twice.
class TransferControllerTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<client::HandLink> m_link;
    std::unique_ptr<TransferController> m_controller;
    std::vector<ProblemCode> m_refusals;

    void fill()
    {
        m_controller->setFrom(samples::account(1, 1000));
        m_controller->setPayeeText(samples::number(2).toGrouped());
        m_link->answer<FindPayee>({samples::number(2), u"Devan Pillai"_s, Currency()});
        m_controller->setAmount(samples::rupees(450));
        m_controller->setMemo(u" Rent "_s);
    }

    /// Asked to be signed, as the server asks.
    void wantProof()
    {
        fill();
        m_controller->send();
        m_link->refuse<Transfer>(
            {ProblemCode::prove_needed,
             {{u"amount"_s, samples::rupees(450)}, {u"challenge"_s, Uuid::create(Timestamp()).toText()}}});
    }

private Q_SLOTS:
    void init()
    {
        m_refusals.clear();
        m_link = std::make_unique<client::HandLink>();
        m_link->logIn(contract::Role::customer);
        m_controller = std::make_unique<TransferController>(m_link.get());
        connect(m_controller.get(), &PostingController::refused, this,
                [this](const Problem& problem) { m_refusals.push_back(problem.code); });
    }
    void cleanup()
    {
        m_controller.reset();
        m_link.reset();
    }

    void thePayeeIsLookedUpWhenTheNumberIsWhole()
    {
        m_controller->setFrom(samples::account(1, 1000));
        const QString whole = samples::number(2).toText();
        m_controller->setPayeeText(whole.chopped(1));
        QCOMPARE(m_controller->payeeState(), Payee::Incomplete);
        QCOMPARE(m_link->count<FindPayee>(), 0);
        m_controller->setPayeeText(whole);
        QCOMPARE(m_controller->payeeState(), Payee::Looking);
        QCOMPARE(m_link->request<FindPayee>().account, samples::number(2));
        m_link->answer<FindPayee>({samples::number(2), u"Devan Pillai"_s, Currency()});
        QCOMPARE(m_controller->payeeState(), Payee::Known);
        QCOMPARE(m_controller->payee()->name, u"Devan Pillai"_s);
    }

    void aMistypedNumberIsNotAskedFor()
    {
        m_controller->setPayeeText(u"12345678901"_s);
        QCOMPARE(m_controller->payeeState(), Payee::Refused);
        QCOMPARE(m_controller->payeeProblem().code, ProblemCode::account_number_malformed);
        QCOMPARE(m_link->count<FindPayee>(), 0);
    }

    void onesOwnAccountIsRefusedAtOnce()
    {
        m_controller->setFrom(samples::account(1, 1000));
        m_controller->setPayeeText(samples::number(1).toText());
        QCOMPARE(m_controller->payeeProblem().code, ProblemCode::same_account);
    }

    void aNameThatComesLateForAnotherNumberIsDropped()
    {
        m_controller->setFrom(samples::account(1, 1000));
        m_controller->setPayeeText(samples::number(2).toText());
        m_controller->setPayeeText(samples::number(3).toText());
        m_link->answer<FindPayee>({samples::number(3), u"Meera Thomas"_s, Currency()}, 1);
        m_link->answer<FindPayee>({samples::number(2), u"Devan Pillai"_s, Currency()}, 0);
        QCOMPARE(m_controller->payee()->name, u"Meera Thomas"_s);
        QCOMPARE(m_controller->payee()->account, samples::number(3));
    }

    void aNumberThatChangesWhileItIsLookedUpHasNoName()
    {
        m_controller->setFrom(samples::account(1, 1000));
        m_controller->setPayeeText(samples::number(2).toText());
        m_controller->setPayeeText(samples::number(2).toText().chopped(1));
        m_link->answer<FindPayee>({samples::number(2), u"Devan Pillai"_s, Currency()});
        QCOMPARE(m_controller->payeeState(), Payee::Incomplete);
        QVERIFY(!m_controller->payee());
    }

    void nothingIsSentBeforeAllIsThere()
    {
        m_controller->setFrom(samples::account(1, 1000));
        m_controller->setPayeeText(samples::number(2).toText());
        m_controller->setAmount(samples::rupees(450));
        QVERIFY(!m_controller->isReady());
        m_controller->send();
        QCOMPARE(m_link->count<Transfer>(), 0);
        m_link->answer<FindPayee>({samples::number(2), u"Devan Pillai"_s, Currency()});
        QVERIFY(m_controller->isReady());
    }

    void moreThanAvailableIsSaidBeforeSending()
    {
        fill();
        m_controller->setAmount(samples::rupees(1001));
        QCOMPARE(m_controller->amountProblem()->code, ProblemCode::insufficient_funds);
        QVERIFY(!m_controller->isReady());
        m_controller->setAmount(samples::rupees(0));
        QCOMPARE(m_controller->amountProblem()->code, ProblemCode::amount_not_positive);
    }

    void sendsOnceHoweverOftenItIsPressed()
    {
        fill();
        m_controller->send();
        m_controller->send();
        QCOMPARE(m_link->count<Transfer>(), 1);
        const auto request = m_link->request<Transfer>();
        QCOMPARE(request.memo.value, u"Rent"_s);
        QVERIFY(!request.key.isNull());
        m_link->answer<Transfer>({EntryId{77}, samples::rupees(550)});
        QCOMPARE(m_controller->phase(), Phase::Done);
        QCOMPARE(m_controller->receipt()->entry, EntryId{77});
        QCOMPARE(m_controller->receipt()->counterpart_name, u"Devan Pillai"_s);
        m_controller->send();
        QVERIFY2(m_link->count<Transfer>() == 0, "not again from the receipt");
    }

    void findingOutShowsUntilTheTruthIsKnown()
    {
        fill();
        QSignalSpy phases(m_controller.get(), &PostingController::phaseChanged);
        m_controller->send();
        m_link->findOut<Transfer>();
        QTRY_COMPARE(m_controller->phase(), Phase::FindingOut);
        m_link->answer<Transfer>({EntryId{77}, samples::rupees(550)});
        QCOMPARE(m_controller->phase(), Phase::Done);
        QCOMPARE(phases.count(), 3);
    }

    void anOutcomeThatStaysUnknownIsAskedForWithTheSameKey()
    {
        fill();
        m_controller->send();
        const IdempotencyKey key = m_link->request<Transfer>().key;
        m_link->refuse<Transfer>(ProblemCode::timed_out);
        QCOMPARE(m_controller->phase(), Phase::Unknown);
        QVERIFY2(m_refusals.empty(), "nobody knows that it was refused");
        m_controller->send();
        QCOMPARE(m_link->count<Transfer>(), 0);
        m_controller->askAgain();
        QCOMPARE(m_link->request<Transfer>().key, key);
        m_link->answer<Transfer>({EntryId{77}, samples::rupees(550)});
        QCOMPARE(m_controller->phase(), Phase::Done);
    }

    void aBusyBankDoesNotSettleWhatIsUnknown()
    {
        fill();
        m_controller->send();
        m_link->refuse<Transfer>(ProblemCode::timed_out);
        m_controller->askAgain();
        m_link->refuse<Transfer>(ProblemCode::busy);
        QCOMPARE(m_controller->phase(), Phase::Unknown);
        QVERIFY2(m_refusals.empty(), "the first try may still be done");
        m_controller->askAgain();
        m_link->refuse<Transfer>(ProblemCode::insufficient_funds);
        QCOMPARE(m_controller->phase(), Phase::Editing);
        // Of a first try it says that nothing has happened.
        m_controller->send();
        m_link->refuse<Transfer>(ProblemCode::busy);
        QCOMPARE(m_controller->phase(), Phase::Editing);
        QCOMPARE(m_refusals.size(), 2U);
    }

    void afterARefusalTheNextTryIsAnotherRequest()
    {
        fill();
        m_controller->send();
        const IdempotencyKey key = m_link->request<Transfer>().key;
        m_link->refuse<Transfer>(ProblemCode::account_frozen);
        QCOMPARE(m_controller->phase(), Phase::Editing);
        QCOMPARE(m_refusals, std::vector{ProblemCode::account_frozen});
        m_controller->send();
        QVERIFY(m_link->request<Transfer>().key != key);
    }

    void startsOverWithAnEmptyForm()
    {
        fill();
        m_controller->send();
        m_controller->startOver();
        QVERIFY2(m_controller->phase() == Phase::Sending, "not while it is under way");
        m_link->answer<Transfer>({EntryId{77}, samples::rupees(550)});
        m_controller->startOver();
        QCOMPARE(m_controller->phase(), Phase::Editing);
        QVERIFY(!m_controller->payee());
        QVERIFY(!m_controller->amount());
        QVERIFY(!m_controller->receipt());
    }

    void cashGoesInAndOut()
    {
        CashController cash(m_link.get());
        cash.setAccount(samples::account(1, 1000));
        cash.setAmount(samples::rupees(5000));
        QVERIFY2(cash.isReady(), "more than there is can be paid in");
        cash.send();
        QCOMPARE(m_link->request<contract::Deposit>().amount, samples::rupees(5000));
        m_link->answer<contract::Deposit>({EntryId{5}, samples::rupees(6000)});
        QCOMPARE(cash.receipt()->kind, EntryKind::deposit);
        cash.startOver();
        cash.setDirection(CashController::Direction::Out);
        cash.setAmount(samples::rupees(5000));
        QCOMPARE(cash.amountProblem()->code, ProblemCode::insufficient_funds);
        cash.setAmount(samples::rupees(500));
        cash.send();
        m_link->answer<contract::Withdraw>({EntryId{6}, samples::rupees(500)});
        QCOMPARE(cash.receipt()->kind, EntryKind::withdrawal);
        QCOMPARE(cash.receipt()->balance, samples::rupees(500));
    }

    void aLargeAmountIsSignedAndThenSentWithTheSameKey()
    {
        QSignalSpy wanted(m_controller.get(), &PostingController::proofWanted);
        QSignalSpy refused(m_controller.get(), &PostingController::proofRefused);
        fill();
        m_controller->send();
        const auto key = m_link->request<Transfer>().key;
        m_link->refuse<Transfer>(
            {ProblemCode::prove_needed,
             {{u"amount"_s, samples::rupees(450)}, {u"challenge"_s, Uuid::create(Timestamp()).toText()}}});
        QCOMPARE(m_controller->phase(), Phase::Proving);
        QCOMPARE(wanted.count(), 1);
        m_controller->prove(Secret::fromText(u"000000"_s));
        m_link->refuse<contract::Prove>(ProblemCode::wrong_code);
        QCOMPARE(refused.count(), 1);
        QCOMPARE(m_controller->phase(), Phase::Proving);
        m_controller->prove(Secret::fromText(u"123456"_s));
        m_link->answer<contract::Prove>({});
        QCOMPARE(m_link->request<Transfer>().key, key);
        m_link->answer<Transfer>({EntryId{7}, samples::rupees(550)});
        QCOMPARE(m_controller->phase(), Phase::Done);
        QVERIFY(m_refusals.empty());
    }

    void aSecurityKeySignsToo()
    {
        wantProof();
        const contract::KeyAssertion assertion{{"credential"}, {"data"}, {"signature"}};
        m_controller->prove(assertion);
        const auto proof = m_link->request<contract::Prove>();
        QCOMPARE(proof.challenge, m_controller->challenge());
        QVERIFY(proof.assertion && !proof.code);
        m_link->answer<contract::Prove>({});
        QCOMPARE(m_link->count<Transfer>(), 1);
    }

    void whoeverDoesNotSignSendsNothing()
    {
        wantProof();
        m_controller->prove(Secret::fromText(u"123456"_s));
        m_controller->giveUpProof();
        QCOMPARE(m_controller->phase(), Phase::Editing);
        m_link->answer<contract::Prove>({});
        QCOMPARE(m_link->count<Transfer>(), 0);
        QCOMPARE(m_controller->phase(), Phase::Editing);
    }

    void aChallengeThatIsTooOldIsAskedForAnew()
    {
        wantProof();
        m_controller->prove(Secret::fromText(u"123456"_s));
        m_link->refuse<contract::Prove>(ProblemCode::unknown_session);
        QCOMPARE(m_link->count<Transfer>(), 1);
        QCOMPARE(m_controller->phase(), Phase::Sending);
    }
};

} // namespace florin::desktop

QTEST_GUILESS_MAIN(florin::desktop::TransferControllerTest)
#include "transfer_controller_test.moc"
