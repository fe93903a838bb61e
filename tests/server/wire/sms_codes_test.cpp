// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "texting_bank.h"

using namespace florin;
using namespace florin::contract;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using test::await;
using test::codeIn;
using test::must;

/// Codes by SMS, from the request over TLS to the provider and back.
class SmsCodesTest : public test::TextingBankTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { takeDown(); }

    void thePasswordAndACodeLogIn()
    {
        enrol(*m_bank->logIn(asha()));
        pause();
        const Link link = open();
        const LoggedIn half = logIn(*link, asha());
        QCOMPARE(half.stage, LogInStage::second_factor);
        QVERIFY(half.has_sms_codes && !half.has_security_key);
        QCOMPARE(outcome(await(link->call(ListAccounts{}))), "code_needed");
        const Secret code = sent(*link, KeyUse::log_in);
        const LoggedIn in = must(await(link->call(GiveCode{code, true, u"Laptop"_s})));
        QCOMPARE(in.stage, LogInStage::complete);
        QVERIFY(in.device_token);
        QCOMPARE(outcome(await(link->call(ListAccounts{}))), "done");
    }

    void aCodeIsGoodOnceForFiveMinutes()
    {
        enrol(*m_bank->logIn(asha()));
        pause();
        const Link link = open();
        (void)logIn(*link, asha());
        const Secret late = sent(*link, KeyUse::log_in);
        pause(5min);
        QCOMPARE(give(*link, late), "wrong_code");
        const Secret code = sent(*link, KeyUse::log_in);
        pause(5min - 1ms);
        QCOMPARE(give(*link, code), "done");
        QCOMPARE(give(*link, code), "wrong_code");
        QCOMPARE(unlock(*link, code), "wrong_code");
    }

    void aCodeIsForTheSessionThatAskedAndForWhatItWasAskedFor()
    {
        enrol(*m_bank->logIn(asha()));
        pause();
        const Link one = open();
        const Link other = open();
        (void)logIn(*one, asha());
        (void)logIn(*other, asha());
        const Secret code = sent(*one, KeyUse::log_in);
        QCOMPARE(give(*other, code), "wrong_code");
        QCOMPARE(give(*one, code), "done");
        pause(1min);
        const Secret unlocks = sent(*one, KeyUse::unlock);
        QCOMPARE(outcome(await(one->call(RenewRecoveryCodes{unlocks}))), "wrong_code");
        QCOMPARE(outcome(await(one->call(RemoveSmsCodes{password(), unlocks}))), "wrong_code");
        QCOMPARE(unlock(*one, unlocks), "done");
    }

    void aNewerCodeTakesTheOldersPlace()
    {
        const Link link = m_bank->logIn(asha());
        enrol(*link);
        pause();
        const Secret first = sent(*link, KeyUse::unlock);
        pause(1min);
        const Secret second = sent(*link, KeyUse::unlock);
        if (first.view() != second.view())
            QCOMPARE(unlock(*link, first), "wrong_code");
        QCOMPARE(unlock(*link, second), "done");
    }

    void afterFiveWrongOnesTheRightOneIsWorthNothing()
    {
        const Link link = m_bank->logIn(asha());
        enrol(*link);
        pause();
        const Secret code = sent(*link, KeyUse::unlock);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(unlock(*link, otherThan(code)), "wrong_code");
        QCOMPARE(unlock(*link, code), "throttled");
        pause(1min);
        QCOMPARE(unlock(*link, code), "wrong_code");
    }

    void twoWhoBringTheSameCodeAtOnceDoNotBothGetThrough()
    {
        const Link link = m_bank->logIn(asha());
        must(await(link->call(BeginSmsCodes{password()})));
        const Secret token = must(await(link->call(ConfirmSmsCodes{nextCode()}))).session.token;
        const Link other = open();
        must(await(other->call(Resume{token})));
        pause();
        const Secret code = sent(*link, KeyUse::unlock);
        auto one = link->call(Unlock{std::nullopt, code});
        auto two = other->call(Unlock{std::nullopt, code});
        QList<QByteArray> outcomes{outcome(await(one)), outcome(await(two))};
        std::ranges::sort(outcomes);
        QCOMPARE(outcomes, QList<QByteArray>({"done", "wrong_code"}));
    }

    void aCodeThatNobodyGaveIsForgotten()
    {
        const Link link = m_bank->logIn(asha());
        enrol(*link);
        pause();
        const UserId user = link->session()->user;
        (void)sent(*link, KeyUse::unlock);
        const auto kept = [this, user] {
            return must(must(m_bank->house().database->snapshot())->credentials().smsCodesOf(user)).size();
        };
        QCOMPARE(kept(), 2U);
        pause(2h);
        QTRY_COMPARE_WITH_TIMEOUT(kept(), 0U, patience_ms);
    }

    void messagesComeWithGrowingPauses()
    {
        const Link link = m_bank->logIn(asha());
        enrol(*link);
        pause(61min);
        const Link fresh = open();
        (void)logIn(*fresh, asha());
        const SendCode ask{KeyUse::log_in, {}};
        for (const int wait : {30, 60, 120, 240, 480}) {
            QCOMPARE(must(await(fresh->call(ask))).again_after_seconds, wait);
            (void)nextMessage(); // before it is too late for it
            pause(std::chrono::seconds(wait) - 1s);
            const auto early = await(fresh->call(ask));
            QCOMPARE(outcome(early), "throttled");
            QCOMPARE(std::get<qint64>(*early.error().value(u"seconds")), 1);
            pause(1s);
        }
        // The sixth is the last for the hour since the first, from wherever it is asked for.
        QCOMPARE(must(await(fresh->call(ask))).again_after_seconds, 3'600 - 930);
        (void)nextMessage();
        const Link elsewhere = open();
        (void)logIn(*elsewhere, asha());
        pause(1min);
        QCOMPARE(outcome(await(elsewhere->call(ask))), "throttled");
        QCOMPARE(m_twilio->taken().size(), 7U);
    }

    void twoWhoAskAtOnceGetOneMessage()
    {
        const Link link = m_bank->logIn(asha());
        enrol(*link);
        pause();
        auto one = link->call(SendCode{KeyUse::unlock, {}});
        auto two = link->call(SendCode{KeyUse::unlock, {}});
        QList<QByteArray> outcomes{outcome(await(one)), outcome(await(two))};
        std::ranges::sort(outcomes);
        QCOMPARE(outcomes, QList<QByteArray>({"done", "throttled"}));
    }

    void aPaymentIsSignedByACodeThatNamesIt()
    {
        makeRich();
        const Link link = m_bank->logIn(asha());
        enrol(*link);
        pause();
        const Transfer transfer = payment(25'000'000);
        const Uuid challenge = challengeOf(*link, transfer);
        const Transfer larger = payment(26'000'000);
        const Uuid another = challengeOf(*link, larger);
        must(await(link->call(SendCode{KeyUse::sign, challenge})));
        const auto message = nextMessage();
        QVERIFY2(message.body.contains(u"250000.00 INR"_s), qPrintable(message.body));
        QVERIFY2(message.body.contains(m_bank->ravi().toText()), qPrintable(message.body));
        const QString digits = QString::fromUtf8(codeIn(message.body).view());
        QVERIFY2(message.body.indexOf(m_bank->ravi().toText()) < message.body.indexOf(digits),
                 "who pays whom is read before the code");
        const Secret code = codeIn(message.body);
        QCOMPARE(outcome(await(link->call(Prove{another, code}))), "wrong_code");
        QCOMPARE(outcome(await(link->call(larger))), "prove_needed");
        QCOMPARE(outcome(await(link->call(Prove{challenge, code}))), "done");
        QCOMPARE(outcome(await(link->call(transfer))), "done");
        QCOMPARE(outcome(await(link->call(larger))), "prove_needed");
    }

    void aCodeForSomethingElseSignsNothing()
    {
        makeRich();
        const Link link = m_bank->logIn(asha());
        enrol(*link);
        pause();
        const Uuid challenge = challengeOf(*link, payment(25'000'000));
        const Secret code = sent(*link, KeyUse::unlock);
        QCOMPARE(outcome(await(link->call(Prove{challenge, code}))), "wrong_code");
        QCOMPARE(outcome(await(link->call(SendCode{KeyUse::sign, {}}))), "invalid_field");
        QCOMPARE(outcome(await(link->call(SendCode{KeyUse::unlock, challenge}))), "invalid_field");
        QCOMPARE(outcome(await(link->call(SendCode{KeyUse::sign, Uuid::create(now())}))), "unknown_session");
        pause(5min);
        QCOMPARE(outcome(await(link->call(SendCode{KeyUse::sign, challenge}))), "unknown_session");
    }

    void aCodeOutlivesTheServerThatSentIt()
    {
        enrol(*m_bank->logIn(asha()));
        pause();
        Secret token;
        Secret code;
        {
            const Link link = open();
            token = logIn(*link, asha()).token;
            code = sent(*link, KeyUse::log_in);
        }
        pause(1s);
        m_bank->restart();
        const Link link = open();
        QCOMPARE(must(await(link->call(Resume{token}))).stage, LogInStage::second_factor);
        QCOMPARE(give(*link, code), "done");
    }

    void aCodeIsTakenAtAnotherNode()
    {
        if (!test::runsOnPostgres())
            QSKIP("A bank in files has one server.");
        enrol(*m_bank->logIn(asha()));
        pause();
        const auto second = m_bank->anotherNode();
        const Link here = open();
        const Secret token = logIn(*here, asha()).token;
        const Secret code = sent(*here, KeyUse::log_in);
        const Link there = open(second->port());
        QCOMPARE(must(await(there->call(Resume{token}))).stage, LogInStage::second_factor);
        // What was sent there counts here.
        QCOMPARE(outcome(await(there->call(SendCode{KeyUse::log_in, {}}))), "throttled");
        QCOMPARE(give(*there, code), "done");
        QVERIFY2(give(*here, code) != "done", "it is good once, on all nodes");
        QCOMPARE(m_twilio->taken().size(), 2U);
    }
};

QTEST_GUILESS_MAIN(SmsCodesTest)
#include "sms_codes_test.moc"
