// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/credential_store.h"
#include "texting_bank.h"

using namespace florin;
using namespace florin::contract;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::await;
using test::codeIn;
using test::must;

/// To which number codes go, for whom, and when they do not.
class SmsNumbersTest : public test::TextingBankTest
{
    Q_OBJECT

    /// The administrator is alone in this bank. The numbers before and after are told.
    void changePhone(const QString& number)
    {
        const Link admin = m_bank->logIn(m_bank->administrator());
        const auto customers = must(await(admin->call(ListCustomers{u"Asha"_s, {}, {}})));
        const CustomerId id = customers.items.at(0).customer;
        const auto changed = must(await(admin->call(ChangePhone{id, number, Uuid::create(now())})));
        QStringList told{nextMessage().to, nextMessage().to};
        told.sort();
        QCOMPARE(told, QStringList({u"+919000000009"_s, changed.phone}));
    }

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { takeDown(); }

    void aNumberIsConfirmedByItsFirstCode()
    {
        const Link before = m_bank->logIn(asha());
        const Link link = m_bank->logIn(asha());
        QVERIFY(must(await(link->call(ShowAccess{}))).sms_codes_offered);
        const auto begun = must(await(link->call(BeginSmsCodes{password()})));
        QCOMPARE(begun.number, u"+91 ••••• ••009"_s);
        QCOMPARE(begun.good_until, now() + 5min);
        QCOMPARE(begun.again_after_seconds, 30);
        const auto message = nextMessage();
        QCOMPARE(message.to, u"+919000000009"_s);
        QCOMPARE(message.validity_seconds, 300);
        const Secret code = codeIn(message.body);
        QCOMPARE(outcome(await(link->call(ConfirmSmsCodes{otherThan(code)}))), "wrong_code");
        QVERIFY(!must(await(link->call(ShowAccess{}))).sms_codes_since);
        const auto confirmed = must(await(link->call(ConfirmSmsCodes{code})));
        QVERIFY(confirmed.session.has_second_factor && confirmed.session.has_sms_codes);
        QCOMPARE(confirmed.recovery_codes.size(), 10U);
        const auto access = must(await(link->call(ShowAccess{})));
        QCOMPARE(access.sms_codes_since, std::optional(now()));
        QCOMPARE(access.sms_number, u"+91 ••••• ••009"_s);
        QCOMPARE(outcome(await(before->call(ListAccounts{}))), "session_ended");
    }

    void nothingOfACodeStaysInTheBank()
    {
        enrol(*m_bank->logIn(asha()));
        QTRY_COMPARE_WITH_TIMEOUT(outbox().front().state, store::OutboxState::sent, patience_ms);
        QCOMPARE(outbox().front().text, QString());
        m_twilio->refuse(u"+919000000009"_s);
        pause();
        const Link link = open();
        (void)logIn(*link, asha());
        must(await(link->call(SendCode{KeyUse::log_in, {}})));
        QTRY_COMPARE_WITH_TIMEOUT(outbox().front().state, store::OutboxState::failed, patience_ms);
        QCOMPARE(outbox().front().text, QString());
    }

    void staffHaveNone()
    {
        const Link admin = m_bank->logIn(m_bank->administrator());
        QVERIFY(!must(await(admin->call(ShowAccess{}))).sms_codes_offered);
        QCOMPARE(outcome(await(admin->call(BeginSmsCodes{password()}))), "not_permitted");
        QCOMPARE(outcome(await(admin->call(ConfirmSmsCodes{Secret::fromText(u"123456"_s)}))),
                 "no_second_factor");
        QCOMPARE(outcome(await(admin->call(SendCode{KeyUse::unlock, {}}))), "no_second_factor");
        QCOMPARE(outcome(await(admin->call(RemoveSmsCodes{password(), Secret::fromText(u"123456"_s)}))),
                 "no_second_factor");
    }

    void anotherPersonsPasswordSetsUpNothing()
    {
        const Link link = m_bank->logIn(asha());
        QCOMPARE(outcome(await(link->call(BeginSmsCodes{Secret::fromText(u"somebody else's"_s)}))),
                 "wrong_password");
        QCOMPARE(m_twilio->posts(), 0);
    }

    void aBankThatSendsNothingPromisesNothing()
    {
        const Link link = m_bank->logIn(asha());
        enrol(*link);
        pause();
        setProvider(false);
        QVERIFY(!must(await(link->call(ShowAccess{}))).sms_codes_offered);
        QCOMPARE(outcome(await(link->call(SendCode{KeyUse::unlock, {}}))), "sms_off");
        QCOMPARE(outcome(await(link->call(BeginSmsCodes{password()}))), "sms_off");
        QCOMPARE(outbox().size(), 1U);
    }

    void aProviderThatIsDownGivesNoCodeTwice()
    {
        using Next = test::TwilioSimulator::Next;
        const Link link = m_bank->logIn(asha());
        m_twilio->answerNext({Next::Broken});
        must(await(link->call(BeginSmsCodes{password()})));
        QTRY_COMPARE_WITH_TIMEOUT(outbox().front().attempts, 1, patience_ms);
        pause(5s); // the provider is back; nothing but the time moves
        must(await(link->call(ConfirmSmsCodes{nextCode()})));
        QCOMPARE(m_twilio->taken().size(), 1U);
    }

    /// Whoever is logged in as somebody else, with the password too, does not have the codes sent to them.
    void codesGoToTheNumberTheBranchKnows()
    {
        const Link link = m_bank->logIn(asha());
        setNumber(*link, u"9000000012"_s);
        must(await(link->call(BeginSmsCodes{password()})));
        const auto first = nextMessage();
        QCOMPARE(first.to, u"+919000000009"_s);
        must(await(link->call(ConfirmSmsCodes{codeIn(first.body)})));
        setNumber(*link, u"9000000013"_s);
        pause();
        must(await(link->call(SendCode{KeyUse::unlock, {}})));
        QCOMPARE(nextMessage().to, u"+919000000009"_s);
        QCOMPARE(must(await(link->call(ShowAccess{}))).sms_number, u"+91 ••••• ••009"_s);
    }

    /// Codes move with the number that the branch knows; what went to the one before opens nothing any more.
    void codesGoToTheNewNumberOfTheRecord()
    {
        const Link asha_link = m_bank->logIn(asha());
        enrol(*asha_link);
        pause();
        (void)sent(*asha_link, KeyUse::unlock);
        const UserId user = asha_link->session()->user;
        changePhone(u"9000000031"_s);
        QCOMPARE(outcome(await(asha_link->call(ListAccounts{}))), "session_ended");
        QVERIFY(must(must(m_bank->house().database->snapshot())->credentials().smsCodesOf(user)).empty());
        const Link link = halfWay(asha());
        must(await(link->call(SendCode{KeyUse::log_in, {}})));
        const auto message = nextMessage();
        QCOMPARE(message.to, u"+919000000031"_s);
        QCOMPARE(give(*link, codeIn(message.body)), "done");
        QCOMPARE(must(await(link->call(ShowAccess{}))).sms_number, u"+91 ••••• ••031"_s);
    }

    /// Whoever holds the number before cannot still set codes up for it.
    void anEnrolmentIsVoidWhenTheNumberChanges()
    {
        const Link link = m_bank->logIn(asha());
        must(await(link->call(BeginSmsCodes{password()})));
        const Secret code = nextCode();
        changePhone(u"9000000031"_s);
        QCOMPARE(outcome(await(link->call(ConfirmSmsCodes{code}))), "session_ended");
        const Link again = m_bank->logIn(asha());
        QCOMPARE(outcome(await(again->call(ConfirmSmsCodes{code}))), "no_second_factor");
        pause();
        must(await(again->call(BeginSmsCodes{password()})));
        QCOMPARE(nextMessage().to, u"+919000000031"_s);
    }

    void aRememberedDeviceIsForgottenWithTheNumber()
    {
        enrol(*m_bank->logIn(asha()));
        pause();
        const Link link = halfWay(asha());
        const Secret code = sent(*link, KeyUse::log_in);
        must(await(link->call(GiveCode{code, true, u"Asha's laptop"_s})));
        const UserId user = link->session()->user;
        const auto devices = [this, user] {
            return must(must(m_bank->house().database->snapshot())->credentials().devicesOf(user)).size();
        };
        QCOMPARE(devices(), 1U);
        changePhone(u"9000000031"_s);
        QCOMPARE(devices(), 0U);
    }

    /// Of two who set it up at once, the code of one does not confirm what the other began.
    void aCodeConfirmsWhatItWasSentFor()
    {
        const Link link = m_bank->logIn(asha());
        must(await(link->call(BeginSmsCodes{password()})));
        const Secret code = nextCode();
        const Link other = m_bank->logIn(asha());
        pause(1min);
        must(await(other->call(BeginSmsCodes{password()})));
        (void)nextMessage();
        QCOMPARE(outcome(await(link->call(ConfirmSmsCodes{code}))), "wrong_code");
        QVERIFY(!must(await(link->call(ShowAccess{}))).sms_codes_since);
    }

    void customersMayGoBackToThePasswordAlone()
    {
        const Link link = m_bank->logIn(asha());
        enrol(*link);
        pause();
        const Secret code = sent(*link, KeyUse::manage);
        QCOMPARE(outcome(await(link->call(RemoveSmsCodes{Secret::fromText(u"no"_s), code}))),
                 "wrong_password");
        QVERIFY(link->session()->has_sms_codes);
        must(await(link->call(RemoveSmsCodes{password(), code})));
        QVERIFY(!link->session()->has_second_factor && !link->session()->has_sms_codes);
        QCOMPARE(outcome(await(link->call(SendCode{KeyUse::unlock, {}}))), "no_second_factor");
        const LoggedIn again = logIn(*open(), asha());
        QCOMPARE(again.stage, LogInStage::complete);
        QVERIFY(!again.has_second_factor && !again.has_sms_codes);
        QCOMPARE(must(await(link->call(ShowAccess{}))).recovery_codes, 0);
    }

    void aRecoveryCodeStandsForALostPhone()
    {
        const auto codes = enrol(*m_bank->logIn(asha()));
        const Link link = open();
        (void)logIn(*link, asha());
        QCOMPARE(give(*link, codes[0]), "done");
        must(await(link->call(RemoveSmsCodes{password(), codes[1]})));
    }

    /// The phone number and a recovery code are not what a forgotten password is replaced by.
    void aCodeByMessageSetsNoNewPassword()
    {
        const auto codes = enrol(*m_bank->logIn(asha()));
        pause();
        const Link link = open();
        (void)logIn(*link, asha());
        const Secret code = sent(*link, KeyUse::log_in);
        RecoverPassword request{asha(), code, codes[0], Secret::fromText(u"nine blue herons"_s)};
        QCOMPARE(outcome(await(link->call(request))), "log_in_failed");
    }

    void whoeverLostEverythingBeginsAnewAtTheBranch()
    {
        enrol(*m_bank->logIn(asha()));
        const Link admin = m_bank->logIn(m_bank->administrator());
        must(await(admin->call(ResetAccess{asha(), Uuid::create(now())})));
        const Secret given = must(await(admin->call(IssuePassword{asha()}))).one_time_password;
        const LoggedIn in = must(await(open()->call(LogIn{asha(), given})));
        QCOMPARE(in.stage, LogInStage::new_password);
        QVERIFY(!in.has_sms_codes);
    }
};

QTEST_GUILESS_MAIN(SmsNumbersTest)
#include "sms_numbers_test.moc"
