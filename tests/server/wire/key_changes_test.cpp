// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyed_bank.h"

#include <algorithm>

using namespace florin;
using namespace florin::contract;
using namespace Qt::StringLiterals;
using test::await;
using test::must;
using test::SoftwareKey;

/// Security keys set up, renamed and removed, over real TLS.
class KeyChangesTest : public QObject, private test::KeyedBank
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openBank(); }
    void cleanup() { m_bank.reset(); }

    void settingUpAsksForThePasswordAndEndsOtherSessions()
    {
        const Link before = m_bank->logIn(asha());
        const Link here = m_bank->logIn(asha());
        QCOMPARE(outcome(await(here->call(BeginSecurityKey{Secret::fromText(u"somebody else's"_s)}))),
                 "wrong_password");
        SoftwareKey key;
        enrol(*here, key);
        QCOMPARE(outcome(await(before->call(ListAccounts{}))), "session_ended");
        QCOMPARE(outcome(await(here->call(ListAccounts{}))), "done");
    }

    void aKeyIsSetUpOnceAndForOnePerson()
    {
        SoftwareKey key;
        const Link link = m_bank->logIn(asha());
        const auto begun = must(await(link->call(BeginSecurityKey{password()})));
        const KeyCredential made = key.make(begun);
        must(await(link->call(ConfirmSecurityKey{u"Blue"_s, made})));
        // A replay finds no challenge; and what it holds is known.
        QCOMPARE(outcome(await(link->call(ConfirmSecurityKey{u"Blue"_s, made}))), "key_too_late");
        const auto again = must(await(link->call(BeginSecurityKey{password()})));
        QCOMPARE(again.known.size(), 1U);
        QVERIFY(key.holds(again.known[0].value));
        QCOMPARE(again.user, begun.user);
        const auto others = must(await(m_bank->logIn(ravi())->call(BeginSecurityKey{password()})));
        QVERIFY(others.user != begun.user);
        QVERIFY(others.known.empty());
    }

    void whatWasMadeForAnotherChallengeSetsNothingUp()
    {
        SoftwareKey key;
        const Link link = m_bank->logIn(asha());
        const auto first = must(await(link->call(BeginSecurityKey{password()})));
        const auto second = must(await(link->call(BeginSecurityKey{password()})));
        QCOMPARE(outcome(await(link->call(ConfirmSecurityKey{u"Blue"_s, key.make(first)}))), "key_refused");
        // The right one was spent with it.
        QCOMPARE(outcome(await(link->call(ConfirmSecurityKey{u"Blue"_s, key.make(second)}))), "key_too_late");
        const auto third = must(await(link->call(BeginSecurityKey{password()})));
        m_bank->clock().advance(std::chrono::minutes(6));
        QCOMPARE(outcome(await(link->call(ConfirmSecurityKey{u"Blue"_s, key.make(third)}))), "key_too_late");
        QVERIFY(keysOf(*link).empty());
        QCOMPARE(logIn(*open(), asha()).stage, LogInStage::complete);
    }

    void newRecoveryCodesComeForAKeyToo()
    {
        SoftwareKey key;
        const Link link = m_bank->logIn(asha());
        enrol(*link, key);
        QCOMPARE(outcome(await(link->call(RenewRecoveryCodes{}))), "invalid_field");
        const auto codes =
            must(await(link->call(RenewRecoveryCodes{std::nullopt, answer(*link, key, KeyUse::manage)})))
                .recovery_codes;
        QCOMPARE(codes.size(), 10U);
        QCOMPARE(outcome(await(halfWay(asha())->call(GiveCode{m_recovery_codes[0], false, {}}))),
                 "wrong_code");
        QCOMPARE(outcome(await(halfWay(asha())->call(GiveCode{codes[0], false, {}}))), "done");
    }

    void staffMaySetUpAKeyInsteadOfAnAppAndKeepOne()
    {
        const LoggedIn first = logIn(*open(), m_bank->administrator());
        m_bank->clock().set(*first.enrol_by);
        const Link link = open();
        QCOMPARE(logIn(*link, m_bank->administrator()).stage, LogInStage::enrolment);
        SoftwareKey blue;
        SoftwareKey red;
        enrol(*link, blue);
        QCOMPARE(outcome(await(link->call(ListAccounts{}))), "done");
        QVERIFY(!must(await(link->call(ShowAccess{}))).enrol_by);
        const SecurityKeyId id = keysOf(*link)[0].security_key;
        QCOMPARE(outcome(await(link->call(
                     RemoveSecurityKey{id, password(), std::nullopt, answer(*link, blue, KeyUse::manage)}))),
                 "second_factor_asked");
        enrol(*link, red, u"Red key"_s);
        QCOMPARE(outcome(await(link->call(
                     RemoveSecurityKey{id, password(), std::nullopt, answer(*link, red, KeyUse::manage)}))),
                 "done");
        QCOMPARE(keysOf(*link).size(), 1U);
        QCOMPARE(outcome(give(*halfWay(m_bank->administrator()), red)), "done");
    }

    void ofTwoLastKeysRemovedAtOnceOneStays()
    {
        const Link link = m_bank->logIn(m_bank->administrator());
        SoftwareKey blue;
        SoftwareKey red;
        enrol(*link, blue);
        enrol(*link, red);
        const auto keys = keysOf(*link);
        auto one = link->call(RemoveSecurityKey{keys[0].security_key, password(), m_recovery_codes[0], {}});
        auto two = link->call(RemoveSecurityKey{keys[1].security_key, password(), m_recovery_codes[1], {}});
        QList<QByteArray> outcomes{outcome(await(one)), outcome(await(two))};
        std::ranges::sort(outcomes);
        QCOMPARE(outcomes, QList<QByteArray>({"done", "second_factor_asked"}));
        QCOMPARE(keysOf(*link).size(), 1U);
    }

    void anAppMayGoWhileAKeyStays()
    {
        const Link link = m_bank->logIn(m_bank->administrator());
        const Secret app = setUpApp(*link);
        QCOMPARE(outcome(await(link->call(RemoveAuthenticator{password(), nextCode(app)}))),
                 "second_factor_asked");
        SoftwareKey key;
        enrol(*link, key);
        QCOMPARE(outcome(await(link->call(RemoveAuthenticator{password(), nextCode(app)}))), "done");
        QCOMPARE(outcome(give(*halfWay(m_bank->administrator()), key)), "done");
        QCOMPARE(must(await(link->call(ShowAccess{}))).recovery_codes, 10);
    }

    void nobodyIsLeftWithALockedKeyAlone()
    {
        const Link link = m_bank->logIn(asha());
        const Secret app = setUpApp(*link);
        SoftwareKey key;
        SoftwareKey spare;
        enrol(*link, key);
        enrol(*link, spare, u"Spare"_s);
        SoftwareKey copy = key;
        QCOMPARE(outcome(give(*halfWay(asha()), key)), "done");
        QCOMPARE(outcome(give(*halfWay(asha()), copy)), "key_copied");
        const auto keys = keysOf(*link);
        const auto locked =
            std::ranges::find_if(keys, [](const auto& one) { return one.locked_since.has_value(); });
        const auto other = std::ranges::find_if(keys, [](const auto& one) { return !one.locked_since; });
        QVERIFY(locked != keys.end() && other != keys.end());
        must(await(link->call(RemoveSecurityKey{other->security_key, password(), nextCode(app), {}})));
        QCOMPARE(outcome(await(link->call(RemoveAuthenticator{password(), nextCode(app)}))),
                 "second_factor_asked");
        must(await(link->call(RemoveSecurityKey{locked->security_key, password(), nextCode(app), {}})));
        must(await(link->call(RemoveAuthenticator{password(), nextCode(app)})));
        QCOMPARE(logIn(*open(), asha()).stage, LogInStage::complete);
    }

    void aSecondPersonIsToldWhatAResetForgets()
    {
        SoftwareKey key;
        const Link link = m_bank->logIn(asha());
        enrol(*link, key);
        const Link admin = m_bank->logIn(m_bank->administrator());
        must(await(admin->call(AddUser{u"second"_s, u"Second"_s, Role::admin, Uuid::create(now())})));
        const Secret once = must(await(admin->call(IssuePassword{u"second"_s}))).one_time_password;
        const Link second = open();
        must(await(second->call(LogIn{u"second"_s, once})));
        must(await(second->call(ChangePassword{once, password()})));
        const auto asked = await(admin->call(ResetAccess{asha(), Uuid::create(now())}));
        QCOMPARE(outcome(asked), "approval_needed");
        const auto waiting = must(await(second->call(ListProposals{}))).items;
        QCOMPARE(waiting.size(), 1U);
        QVERIFY(std::ranges::any_of(waiting[0].lines, [](const ProposalLine& line) {
            return line.field == u"security_keys"_s && line.before == u"1"_s && line.after == u"0"_s;
        }));
    }

    void removingTakesPasswordAndProof()
    {
        const Link link = m_bank->logIn(asha());
        SoftwareKey key;
        enrol(*link, key);
        const SecurityKeyId id = keysOf(*link)[0].security_key;
        QCOMPARE(outcome(await(link->call(RemoveSecurityKey{id, password()}))), "invalid_field");
        QCOMPARE(outcome(await(
                     link->call(RemoveSecurityKey{id, Secret::fromText(u"no"_s), m_recovery_codes[0], {}}))),
                 "wrong_password");
        QCOMPARE(
            outcome(await(link->call(RemoveSecurityKey{id, password(), Secret::fromText(u"AAAA"_s), {}}))),
            "wrong_code");
        QCOMPARE(outcome(await(link->call(
                     RemoveSecurityKey{id, password(), std::nullopt, answer(*link, key, KeyUse::unlock)}))),
                 "key_too_late");
        QCOMPARE(outcome(await(
                     link->call(RemoveSecurityKey{SecurityKeyId{999}, password(), m_recovery_codes[0], {}}))),
                 "unknown_security_key");
        must(await(link->call(RemoveSecurityKey{id, password(), m_recovery_codes[0], {}})));
        QVERIFY(keysOf(*link).empty());
        QCOMPARE(must(await(link->call(ShowAccess{}))).recovery_codes, 0);
        QCOMPARE(logIn(*open(), asha()).stage, LogInStage::complete);
    }

    void anotherPersonsKeyIsOutOfReach()
    {
        SoftwareKey key;
        SoftwareKey ravis;
        const Link link = m_bank->logIn(asha());
        const Link other = m_bank->logIn(ravi());
        enrol(*link, key);
        enrol(*other, ravis);
        const SecurityKeyId id = keysOf(*link)[0].security_key;
        QCOMPARE(outcome(await(other->call(RenameSecurityKey{id, u"mine"_s}))), "unknown_security_key");
        QCOMPARE(outcome(await(other->call(RemoveSecurityKey{id, password(), std::nullopt,
                                                             answer(*other, ravis, KeyUse::manage)}))),
                 "unknown_security_key");
        must(await(link->call(RenameSecurityKey{id, u"The blue one"_s})));
        QCOMPARE(keysOf(*link)[0].name, u"The blue one"_s);
    }

    void thereIsRoomForTen()
    {
        const Link link = m_bank->logIn(asha());
        std::vector<SoftwareKey> keys(11, SoftwareKey({.attestation = SoftwareKey::Attestation::None}));
        for (std::size_t i = 0; i < 10; ++i)
            enrol(*link, keys[i]);
        QCOMPARE(outcome(tryEnrol(*link, keys[10])), "keys_full");
        QCOMPARE(keysOf(*link).size(), 10U);
        QCOMPARE(must(ask(*link, KeyUse::log_in)).credentials.size(), 10U);
    }

    void theBranchForgetsKeys()
    {
        SoftwareKey key;
        enrol(*m_bank->logIn(asha()), key);
        const Link admin = m_bank->logIn(m_bank->administrator());
        must(await(admin->call(ResetAccess{asha(), {}})));
        const Secret once = must(await(admin->call(IssuePassword{asha()}))).one_time_password;
        const Link link = open();
        QCOMPARE(must(await(link->call(LogIn{asha(), once}))).stage, LogInStage::new_password);
        must(await(link->call(ChangePassword{once, password()})));
        QVERIFY(keysOf(*link).empty());
        // The same key can be set up again: its old credential is nobody's.
        enrol(*link, key);
        QCOMPARE(outcome(give(*halfWay(asha()), key)), "done");
    }
};

QTEST_GUILESS_MAIN(KeyChangesTest)
#include "key_changes_test.moc"
