// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank_scratch.h"
#include "store/credential_store.h"

#include <array>
#include <limits>

using namespace florin;
using namespace florin::store;
using namespace florin::store::test;
using namespace Qt::StringLiterals;

namespace
{

Secret code(const char* text)
{
    return Secret(QByteArray(text));
}

Device newDevice(UserId user, const QByteArray& token_hash, qint64 used)
{
    Device device;
    device.user = user;
    device.name = u"Counter 3"_s;
    device.address = u"10.0.0.3"_s;
    device.token_hash = token_hash;
    device.since = at(1);
    device.last_used = at(used);
    return device;
}

SecurityKey newSecurityKey(UserId user, const QByteArray& credential)
{
    SecurityKey key;
    key.user = user;
    key.name = u"Blue key"_s;
    key.credential = credential;
    key.public_key = QByteArray(64, 'k');
    key.algorithm = -7;
    key.verifies_user = true;
    key.counter = 5;
    key.since = at(10);
    return key;
}

} // namespace

class CredentialsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_user = must(m_bank->identity().addUser(newUser(u"tara%1"_s.arg(++m_count)), Secret())); }

    void aPendingAuthenticatorStandsBesideTheOneInUse()
    {
        const Authenticator in_use{m_user, Secret::random(20), at(10), 7};
        const Authenticator pending{m_user, Secret::random(20), at(20), 0};
        must(m_bank->credentials().setAuthenticator(in_use, AuthenticatorState::Confirmed));
        must(m_bank->credentials().setAuthenticator(pending, AuthenticatorState::Pending));
        m_bank.reopen();
        QCOMPARE(authenticator(AuthenticatorState::Confirmed), std::optional(in_use));
        QCOMPARE(authenticator(AuthenticatorState::Pending), std::optional(pending));
        must(m_bank->credentials().removeAuthenticator(m_user, AuthenticatorState::Pending));
        QCOMPARE(authenticator(AuthenticatorState::Pending), std::optional<Authenticator>());
        QVERIFY(authenticator(AuthenticatorState::Confirmed));
    }

    void aStepIsTakenOnceAndNoneBeforeIt()
    {
        must(m_bank->credentials().setAuthenticator({m_user, Secret::random(20), at(10), 100},
                                                    AuthenticatorState::Confirmed));
        QVERIFY(must(m_bank->credentials().takeStep(m_user, 102)));
        QVERIFY(!must(m_bank->credentials().takeStep(m_user, 102)));
        QVERIFY(!must(m_bank->credentials().takeStep(m_user, 101)));
        QVERIFY(must(m_bank->credentials().takeStep(m_user, 103)));
        QCOMPARE(authenticator(AuthenticatorState::Confirmed)->last_step, 103);
    }

    void recoveryCodesAreTakenOnce()
    {
        auto& credentials = m_bank->credentials();
        const std::array codes{code("AAAABBBBCCCC"), code("DDDDEEEEFFFF")};
        must(credentials.setRecoveryCodes(m_user, codes));
        m_bank.reopen();
        auto& again = m_bank->credentials();
        QCOMPARE(must(again.recoveryCodes(m_user)), 2);
        QVERIFY(must(again.hasRecoveryCode(m_user, codes[0])));
        QVERIFY(!must(again.hasRecoveryCode(m_user, code("AAAABBBBCCCD"))));
        QVERIFY(must(again.takeRecoveryCode(m_user, codes[0])));
        QVERIFY(!must(again.takeRecoveryCode(m_user, codes[0])));
        QCOMPARE(must(again.recoveryCodes(m_user)), 1);
        must(again.setRecoveryCodes(m_user, std::array{code("GGGGHHHHJJJJ")}));
        QVERIFY(!must(again.takeRecoveryCode(m_user, codes[1])));
    }

    void oneCodeIsNotAnothersCode()
    {
        const UserId other = must(m_bank->identity().addUser(newUser(u"other"_s), Secret()));
        must(m_bank->credentials().setRecoveryCodes(m_user, std::array{code("AAAABBBBCCCC")}));
        QVERIFY(!must(m_bank->credentials().hasRecoveryCode(other, code("AAAABBBBCCCC"))));
    }

    void aNumberThatWaitsStandsBesideTheOneInUse()
    {
        const SmsFactor in_use{m_user, u"+919000000009"_s, at(10)};
        const SmsFactor pending{m_user, u"+919000000011"_s, at(20)};
        must(m_bank->credentials().setSmsFactor(in_use, AuthenticatorState::Confirmed));
        must(m_bank->credentials().setSmsFactor(pending, AuthenticatorState::Pending));
        m_bank.reopen();
        auto& credentials = m_bank->credentials();
        QCOMPARE(must(credentials.smsFactor(m_user, AuthenticatorState::Confirmed)), std::optional(in_use));
        QCOMPARE(must(credentials.smsFactor(m_user, AuthenticatorState::Pending)), std::optional(pending));
        must(credentials.removeSmsFactor(m_user, AuthenticatorState::Confirmed));
        QVERIFY(!must(credentials.smsFactor(m_user, AuthenticatorState::Confirmed)));
        QCOMPARE(refusal(credentials.setSmsFactor({UserId{m_user.value + 999}, u"+919000000009"_s, at(1)},
                                                  AuthenticatorState::Pending)),
                 ProblemCode::unknown_user);
    }

    void aCodeByMessageIsTakenOnceInItsSessionForItsPurpose()
    {
        auto& credentials = m_bank->credentials();
        const SmsCode sent{m_user, at(100), "session", "log_in/", true, 0};
        must(credentials.addSmsCode(sent, code("123456")));
        m_bank.reopen();
        auto& again = m_bank->credentials();
        QCOMPARE(must(again.smsCodesOf(m_user)), std::vector{sent});
        const auto take = [&](const SmsCode& open, const char* typed, Timestamp after = at(0)) {
            return must(again.takeSmsCode(open, code(typed), after, 5));
        };
        QVERIFY(!take(sent, "123457"));
        QVERIFY(!take({m_user, at(100), "another", "log_in/", true, 0}, "123456"));
        QVERIFY(!take({m_user, at(100), "session", "unlock/", true, 0}, "123456"));
        QVERIFY(!take(sent, "123456", at(100)));
        QVERIFY(take(sent, "123456"));
        QVERIFY(!take(sent, "123456"));
        QVERIFY(!must(again.smsCodesOf(m_user)).front().is_open);
    }

    void aNewerCodeOfTheSessionAndTooManyTriesEndOne()
    {
        auto& credentials = m_bank->credentials();
        const SmsCode first{m_user, at(100), "session", "log_in/", true, 0};
        const SmsCode elsewhere{m_user, at(101), "another", "log_in/", true, 0};
        const SmsCode second{m_user, at(102), "session", "log_in/", true, 0};
        must(credentials.addSmsCode(first, code("111111")));
        must(credentials.addSmsCode(elsewhere, code("222222")));
        must(credentials.addSmsCode(second, code("333333")));
        QVERIFY(!must(credentials.takeSmsCode(first, code("111111"), at(0), 5)));
        QVERIFY(must(credentials.takeSmsCode(elsewhere, code("222222"), at(0), 5)));
        for (int i = 0; i < 5; ++i)
            must(credentials.countWrongSmsCode(second));
        QCOMPARE(must(credentials.smsCodesOf(m_user)).front().wrong_tries, 5);
        QCOMPARE(must(credentials.smsCodesOf(m_user)).back().wrong_tries, 0);
        QVERIFY(!must(credentials.takeSmsCode(second, code("333333"), at(0), 5)));
        must(credentials.removeSmsCodes(at(101)));
        QCOMPARE(must(credentials.smsCodesOf(m_user)).size(), 1U);
        must(credentials.removeSmsCodesOf(m_user));
        QVERIFY(must(credentials.smsCodesOf(m_user)).empty());
    }

    void aDeviceIsFoundByItsTokenAndTheOneBefore()
    {
        auto& credentials = m_bank->credentials();
        Device device = newDevice(m_user, "first", 10);
        device.id = must(credentials.addDevice(device));
        QCOMPARE(must(credentials.deviceOf("first")), std::optional(device));
        device.previous_hash = "first";
        device.token_hash = "second";
        device.last_used = at(20);
        device.address = u"10.0.0.4"_s;
        must(credentials.updateDevice(device));
        m_bank.reopen();
        QCOMPARE(must(m_bank->credentials().deviceOf("second")), std::optional(device));
        QCOMPARE(must(m_bank->credentials().deviceOf("first")), std::optional(device));
        QVERIFY(!must(m_bank->credentials().deviceOf("zeroth")));
    }

    void devicesAreListedLastUsedFirstAndForgotten()
    {
        auto& credentials = m_bank->credentials();
        const DeviceId older = must(credentials.addDevice(newDevice(m_user, "a", 10)));
        const DeviceId newer = must(credentials.addDevice(newDevice(m_user, "b", 20)));
        const auto devices = must(credentials.devicesOf(m_user));
        QCOMPARE(devices.size(), 2U);
        QCOMPARE(devices[0].id, newer);
        QCOMPARE(must(credentials.removeDevice(UserId{m_user.value + 999}, older)), 0);
        QCOMPARE(must(credentials.removeDevice(m_user, older)), 1);
        QCOMPARE(must(credentials.removeDevicesOf(m_user)), 1);
        QVERIFY(must(credentials.devicesOf(m_user)).empty());
        QCOMPARE(refusal(credentials.updateDevice(devices[0])), ProblemCode::unknown_session);
    }

    void aSecurityKeyIsKept()
    {
        SecurityKey key = newSecurityKey(m_user, "credential");
        key.id = must(m_bank->credentials().addSecurityKey(key));
        SecurityKey other = newSecurityKey(m_user, "another");
        other.algorithm = -8;
        other.verifies_user = false;
        other.id = must(m_bank->credentials().addSecurityKey(other));
        m_bank.reopen();
        QCOMPARE(keys(), std::vector({key, other}));
        must(m_bank->credentials().renameSecurityKey(m_user, key.id, u"the blue one"_s));
        QCOMPARE(keys()[0].name, u"the blue one"_s);
        QCOMPARE(must(m_bank->credentials().removeSecurityKey(m_user, key.id)), 1);
        QCOMPARE(keys(), std::vector({other}));
        QCOMPARE(must(m_bank->credentials().removeSecurityKeysOf(m_user)), 1);
        QVERIFY(keys().empty());
    }

    void aCounterGrowsOrStaysAtNothing()
    {
        auto& credentials = m_bank->credentials();
        const SecurityKeyId key = must(credentials.addSecurityKey(newSecurityKey(m_user, "counts")));
        // The largest counter a key can have does not fit into 31 bits.
        const qint64 largest = std::numeric_limits<quint32>::max();
        QVERIFY(must(credentials.takeCounter(m_user, key, 8, at(20))));
        QVERIFY(!must(credentials.takeCounter(m_user, key, 8, at(21))));
        QVERIFY(!must(credentials.takeCounter(m_user, key, 7, at(21))));
        QVERIFY(!must(credentials.takeCounter(m_user, key, 0, at(21))));
        QVERIFY(must(credentials.takeCounter(m_user, key, largest, at(22))));
        QCOMPARE(keys()[0].counter, largest);
        QCOMPARE(keys()[0].last_used, std::optional(at(22)));

        SecurityKey never = newSecurityKey(m_user, "never counts");
        never.counter = 0;
        never.id = must(credentials.addSecurityKey(never));
        QVERIFY(must(credentials.takeCounter(m_user, never.id, 0, at(23))));
        QVERIFY(must(credentials.takeCounter(m_user, never.id, 0, at(24))));
        QVERIFY(must(credentials.takeCounter(m_user, never.id, 1, at(25))));
        QVERIFY(!must(credentials.takeCounter(m_user, never.id, 0, at(26))));
    }

    void aLockedSecurityKeyTakesNothing()
    {
        auto& credentials = m_bank->credentials();
        const SecurityKeyId key = must(credentials.addSecurityKey(newSecurityKey(m_user, "locked")));
        QCOMPARE(must(credentials.lockSecurityKey(m_user, key, at(30))), 1);
        QCOMPARE(must(credentials.lockSecurityKey(m_user, key, at(31))), 0);
        QVERIFY(!must(credentials.takeCounter(m_user, key, 100, at(32))));
        QCOMPARE(keys()[0].locked_since, std::optional(at(30)));
        QVERIFY(!keys()[0].last_used);
    }

    void aCredentialIsOnePersonsAlone()
    {
        auto& credentials = m_bank->credentials();
        const UserId other = must(m_bank->identity().addUser(newUser(u"second%1"_s.arg(m_count)), Secret()));
        const SecurityKeyId key = must(credentials.addSecurityKey(newSecurityKey(m_user, "one and only")));
        QCOMPARE(refusal(credentials.addSecurityKey(newSecurityKey(other, "one and only"))),
                 ProblemCode::key_known);
        QVERIFY(!must(credentials.takeCounter(other, key, 100, at(1))));
        QCOMPARE(must(credentials.lockSecurityKey(other, key, at(1))), 0);
        QCOMPARE(must(credentials.removeSecurityKey(other, key)), 0);
        QCOMPARE(refusal(credentials.renameSecurityKey(other, key, u"mine"_s)),
                 ProblemCode::unknown_security_key);
        QVERIFY(must(credentials.securityKeysOf(other)).empty());
    }

    void nobodysCredentialsAreNotKept()
    {
        const UserId nobody{1'000'000};
        QCOMPARE(refusal(m_bank->credentials().setAuthenticator({nobody, Secret::random(20), at(1), 0},
                                                                AuthenticatorState::Confirmed)),
                 ProblemCode::unknown_user);
        m_bank->rollback();
        m_bank.begin();
        QCOMPARE(refusal(m_bank->credentials().addDevice(newDevice(nobody, "n", 1))),
                 ProblemCode::unknown_user);
        m_bank->rollback();
        m_bank.begin();
        QCOMPARE(refusal(m_bank->credentials().addSecurityKey(newSecurityKey(nobody, "n"))),
                 ProblemCode::unknown_user);
        m_bank->rollback();
        m_bank.begin();
    }

private:
    std::optional<Authenticator> authenticator(AuthenticatorState state)
    {
        return must(m_bank->credentials().authenticator(m_user, state));
    }

    std::vector<SecurityKey> keys() { return must(m_bank->credentials().securityKeysOf(m_user)); }

    BankAtWork m_bank;
    UserId m_user;
    int m_count = 0;
};

QTEST_GUILESS_MAIN(CredentialsTest)
#include "credentials_test.moc"
