// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/audit.h"
#include "keyed_bank.h"

#include <algorithm>

using namespace florin;
using namespace florin::contract;
using namespace Qt::StringLiterals;
using test::await;
using test::must;
using test::SoftwareKey;

/// What security keys open and sign, over real TLS.
class SecurityKeysTest : public QObject, private test::KeyedBank
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openBank(); }
    void cleanup() { m_bank.reset(); }

    void aKeyIsSetUpAndLogsIn_data()
    {
        QTest::addColumn<int>("algorithm");
        QTest::addColumn<int>("attestation");
        QTest::newRow("ES256, signed by itself") << -7 << 1;
        QTest::newRow("ES256, signed by its manufacturer") << -7 << 2;
        QTest::newRow("EdDSA, signed by itself") << -8 << 1;
        QTest::newRow("RS256, not signed") << -257 << 0;
    }
    void aKeyIsSetUpAndLogsIn()
    {
        QFETCH(const int, algorithm);
        QFETCH(const int, attestation);
        SoftwareKey key({.algorithm = static_cast<SoftwareKey::Algorithm>(algorithm),
                         .attestation = static_cast<SoftwareKey::Attestation>(attestation)});
        const Link here = m_bank->logIn(asha());
        enrol(*here, key);
        QCOMPARE(m_recovery_codes.size(), 10U);
        const auto keys = keysOf(*here);
        QCOMPARE(keys.size(), 1U);
        QCOMPARE(keys[0].name, u"Blue key"_s);
        QVERIFY(keys[0].verifies_user);
        QVERIFY(!keys[0].last_used);

        const Link link = open();
        const LoggedIn half = logIn(*link, asha());
        QCOMPARE(half.stage, LogInStage::second_factor);
        QVERIFY(half.has_second_factor && half.has_security_key);
        QCOMPARE(outcome(await(link->call(ListAccounts{}))), "code_needed");
        const LoggedIn in = must(give(*link, key));
        QCOMPARE(in.stage, LogInStage::complete);
        QVERIFY(in.token != half.token);
        QCOMPARE(outcome(await(link->call(ListAccounts{}))), "done");
        QCOMPARE(keysOf(*link)[0].last_used, std::optional(now()));
        // The token from before the key is worth nothing.
        QCOMPARE(outcome(await(open()->call(Resume{half.token}))), "session_ended");
    }

    void nobodyLearnsOfKeysBeforeThePasswordWasRight()
    {
        SoftwareKey key;
        enrol(*m_bank->logIn(asha()), key);
        const Link link = open();
        QCOMPARE(outcome(ask(*link, KeyUse::log_in)), "not_logged_in");
        QCOMPARE(outcome(await(link->call(LogIn{asha(), Secret::fromText(u"not it at all"_s)}))),
                 "log_in_failed");
        QCOMPARE(outcome(ask(*link, KeyUse::log_in)), "not_logged_in");
    }

    void oneAnswerOpensOneLogIn()
    {
        SoftwareKey key;
        enrol(*m_bank->logIn(asha()), key);
        const Link link = halfWay(asha());
        const KeyAssertion given = answer(*link, key, KeyUse::log_in);
        const Link other = halfWay(asha());
        (void)must(ask(*other, KeyUse::log_in));
        // Another session's challenge, and the same answer a second time.
        QCOMPARE(outcome(await(other->call(GiveSecurityKey{given, false, {}}))), "key_refused");
        QCOMPARE(outcome(await(link->call(GiveSecurityKey{given, false, {}}))), "done");
        QCOMPARE(outcome(await(link->call(GiveSecurityKey{given, false, {}}))), "key_too_late");
        QCOMPARE(outcome(await(other->call(GiveSecurityKey{given, false, {}}))), "key_too_late");
        QCOMPARE(outcome(give(*other, key)), "done");
    }

    void twoWhoBringTheSameAnswerAtOnceDoNotBothGetIn()
    {
        SoftwareKey key;
        enrol(*m_bank->logIn(asha()), key);
        const Link first = open();
        const Secret token = logIn(*first, asha()).token;
        const Link second = open();
        must(await(second->call(Resume{token})));
        const GiveSecurityKey request{answer(*first, key, KeyUse::log_in), false, {}};
        auto one = first->call(request);
        auto two = second->call(request);
        const QList<QByteArray> outcomes{outcome(await(one)), outcome(await(two))};
        QCOMPARE(outcomes.count("done"), 1);
        // The one who comes second finds the challenge taken, or the session under a new token already.
        QVERIFY(outcomes.contains("key_too_late") || outcomes.contains("session_ended"));
    }

    void anExpiredOrForeignOrUntouchedAnswerOpensNothing()
    {
        SoftwareKey key;
        SoftwareKey ravis;
        enrol(*m_bank->logIn(asha()), key);
        enrol(*m_bank->logIn(ravi()), ravis);
        const Link link = halfWay(asha());
        const KeyAssertion late = answer(*link, key, KeyUse::log_in);
        m_bank->clock().advance(std::chrono::minutes(5));
        QCOMPARE(outcome(await(link->call(GiveSecurityKey{late, false, {}}))), "key_too_late");

        KeyChallenge asked = must(ask(*link, KeyUse::log_in));
        const Link ravis_link = halfWay(ravi());
        asked.credentials = must(ask(*ravis_link, KeyUse::log_in)).credentials;
        QCOMPARE(outcome(await(link->call(GiveSecurityKey{*ravis.sign(asked), false, {}}))), "key_refused");

        key.manner().touched = false;
        QCOMPARE(outcome(give(*link, key)), "key_refused");
        key.manner().touched = true;
        // What was asked for to unlock a screen is no log-in.
        const KeyAssertion unlocks = answer(*link, key, KeyUse::unlock);
        QCOMPARE(outcome(await(link->call(GiveSecurityKey{unlocks, false, {}}))), "key_too_late");
        QCOMPARE(outcome(give(*link, key)), "done");
    }

    void aTouchLogsInButSignsNothing()
    {
        SoftwareKey key({.verified = false});
        const Link link = m_bank->logIn(asha());
        enrol(*link, key);
        QVERIFY(!keysOf(*link)[0].verifies_user);
        QVERIFY(!must(ask(*link, KeyUse::log_in)).verify_user);
        QVERIFY(must(ask(*link, KeyUse::unlock)).verify_user);
        const auto unlock = [&] {
            return outcome(
                await(link->call(Unlock{std::nullopt, std::nullopt, answer(*link, key, KeyUse::unlock)})));
        };
        QCOMPARE(unlock(), "key_unverified");
        key.manner().verified = true;
        QCOMPARE(unlock(), "done");
        key.manner().verified = false;
        QCOMPARE(outcome(give(*halfWay(asha()), key)), "done");
    }

    void aCopyOfAKeyLocksIt()
    {
        SoftwareKey key;
        enrol(*m_bank->logIn(asha()), key);
        QCOMPARE(outcome(give(*halfWay(asha()), key)), "done");
        SoftwareKey copy = key;
        QCOMPARE(outcome(give(*halfWay(asha()), key)), "done");
        // The copy does not know of the last time.
        QCOMPARE(outcome(give(*halfWay(asha()), copy)), "key_copied");
        // Which of the two is its owner's, nobody knows: neither is taken any more.
        const Link link = halfWay(asha());
        QCOMPARE(outcome(ask(*link, KeyUse::log_in)), "no_second_factor");
        must(await(link->call(GiveCode{m_recovery_codes[0], false, {}})));
        QCOMPARE(keysOf(*link)[0].locked_since, std::optional(now()));
        const Link half = open();
        QVERIFY(!logIn(*half, asha()).has_security_key);

        const Link admin = m_bank->logIn(m_bank->administrator());
        const auto alerts = must(await(admin->call(ShowSecurity{}))).alerts;
        QVERIFY(std::ranges::find(alerts, AlertKind::key_copied, &SecurityAlert::kind) != alerts.end());
        ListAudit lines;
        lines.action = u"identity.security_key_copied"_s;
        QCOMPARE(must(await(admin->call(lines))).items.size(), 1U);
    }

    void keysThatDoNotCountAreTakenAgainAndAgain()
    {
        SoftwareKey key({.counts = false});
        enrol(*m_bank->logIn(asha()), key);
        QCOMPARE(outcome(give(*halfWay(asha()), key)), "done");
        QCOMPARE(outcome(give(*halfWay(asha()), key)), "done");
    }

    void recoveryCodesAndTheAppOpenBesideTheKey()
    {
        SoftwareKey key;
        const Link link = m_bank->logIn(asha());
        enrol(*link, key);
        QCOMPARE(outcome(await(halfWay(asha())->call(GiveCode{Secret::fromText(u"123456"_s), false, {}}))),
                 "wrong_code");
        QCOMPARE(outcome(await(halfWay(asha())->call(GiveCode{m_recovery_codes[0], false, {}}))), "done");
        const Secret app = setUpApp(*link);
        QCOMPARE(outcome(await(halfWay(asha())->call(GiveCode{nextCode(app), false, {}}))), "done");
        QCOMPARE(outcome(give(*halfWay(asha()), key)), "done");
        // There were codes: a second key brings no new ones.
        SoftwareKey second;
        QVERIFY(must(tryEnrol(*link, second)).recovery_codes.empty());
    }

    void aRememberedDeviceIsAskedForNoKey()
    {
        SoftwareKey key;
        enrol(*m_bank->logIn(asha()), key);
        const Link link = halfWay(asha());
        const auto token =
            must(await(link->call(GiveSecurityKey{answer(*link, key, KeyUse::log_in), true, u"Counter 3"_s})))
                .device_token;
        QVERIFY(token);
        QCOMPARE(must(await(open()->call(LogIn{asha(), password(), token}))).stage, LogInStage::complete);
    }

    void largePaymentsAreSignedByAKey()
    {
        enrich();
        SoftwareKey key;
        const Link link = m_bank->logIn(asha());
        enrol(*link, key);
        const Transfer transfer = large();
        const auto asked = await(link->call(transfer));
        QCOMPARE(outcome(asked), "prove_needed");
        const Uuid request = challengeIn(asked.error());
        Transfer more = large();
        more.amount = Money(25'000'001, Currency());
        const Uuid other = challengeIn(await(link->call(more)).error());

        // An answer for one payment signs no other, and none that was not asked for a payment does.
        const KeyAssertion for_this = answer(*link, key, KeyUse::sign, request);
        QCOMPARE(outcome(await(link->call(Prove{other, std::nullopt, for_this}))), "key_too_late");
        (void)must(ask(*link, KeyUse::sign, request));
        QCOMPARE(outcome(await(link->call(Prove{request, std::nullopt, for_this}))), "key_refused");
        QCOMPARE(outcome(await(link->call(Prove{request, std::nullopt, answer(*link, key, KeyUse::unlock)}))),
                 "key_too_late");
        QCOMPARE(outcome(ask(*link, KeyUse::sign)), "invalid_field");
        QCOMPARE(outcome(ask(*link, KeyUse::unlock, request)), "invalid_field");
        QCOMPARE(outcome(ask(*link, KeyUse::sign, Uuid::create(now()))), "unknown_session");
        QCOMPARE(outcome(await(link->call(Prove{request, std::nullopt}))), "invalid_field");
        QCOMPARE(outcome(await(link->call(transfer))), "prove_needed");

        key.manner().verified = false;
        QCOMPARE(outcome(await(
                     link->call(Prove{request, std::nullopt, answer(*link, key, KeyUse::sign, request)}))),
                 "key_unverified");
        key.manner().verified = true;
        must(await(link->call(Prove{request, std::nullopt, answer(*link, key, KeyUse::sign, request)})));
        QCOMPARE(outcome(await(link->call(more))), "prove_needed");
        QCOMPARE(outcome(await(link->call(transfer))), "done");
    }

    void keysOutliveARestart()
    {
        SoftwareKey key;
        enrol(*m_bank->logIn(asha()), key);
        m_bank->restart();
        QCOMPARE(outcome(give(*halfWay(asha()), key)), "done");
    }

    void aScreenIsUnlockedByOneOfThree()
    {
        SoftwareKey key;
        const Link link = m_bank->logIn(asha());
        enrol(*link, key);
        const KeyAssertion given = answer(*link, key, KeyUse::unlock);
        QCOMPARE(outcome(await(link->call(Unlock{password(), std::nullopt, given}))), "invalid_field");
        QCOMPARE(outcome(await(link->call(Unlock{std::nullopt, std::nullopt, given}))), "done");
        QCOMPARE(outcome(await(link->call(Unlock{std::nullopt, std::nullopt, given}))), "key_too_late");
    }
};

QTEST_GUILESS_MAIN(SecurityKeysTest)
#include "security_keys_test.moc"
