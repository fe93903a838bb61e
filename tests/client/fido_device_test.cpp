// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/fido_device.h"
#include "contract/problem_catalogue.h"
#include "support/software_ctap.h"

#include <QTest>

using namespace florin;
using namespace florin::client;
using namespace florin::contract;
using namespace Qt::StringLiterals;
using test::SoftwareCtap;
using test::SoftwareKey;
using Verifies = SoftwareCtap::Verifies;

namespace
{

const KeyBank bank = u"florin:a-bank"_s;

template<class T>
QByteArray outcome(const Result<T>& result)
{
    return result ? QByteArray("done") : QByteArray(kindOf(result.error().code).name);
}

template<class T>
Result<T> await(QFuture<Result<T>> future)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }, 30'000) ? future.result()
                                                                        : refuse(ProblemCode::timed_out);
}
template<class T>
Result<T> await(const KeyErrand<T>& errand)
{
    return await(errand.answer);
}

Secret secret(const char* text)
{
    return Secret(QByteArray(text));
}

} // namespace

/// libfido2 and what is made of it, with keys of software that speak CTAP.
class FidoDeviceTest : public QObject
{
    Q_OBJECT

private:
    std::vector<const SoftwareCtap*> m_plugged;
    std::unique_ptr<FidoDevice> m_device;

    static KeyRequest request()
    {
        return {{QByteArray(32, 'c')}, bank, u"A bank"_s, {"user"}, u"asha"_s, u"Asha Rao"_s, {}};
    }
    static KeyChallenge challenge(const QByteArray& credential, bool verify_user)
    {
        return {{QByteArray(32, 'd')}, bank, {{credential}}, verify_user};
    }
    /// Where a credential's name stands in authenticator data (WebAuthn level 2, 6.1).
    static QByteArray idIn(const KeyCredential& made) { return made.authenticator_data.value.mid(55, 32); }
    static bool isVerified(const QByteArray& authenticator_data)
    {
        return (authenticator_data[32] & 0x04) != 0;
    }
    QByteArray enrolled(const SecurityKeyDevice::Pin& pin = {})
    {
        const auto made = await(m_device->make(request(), pin));
        return made ? idIn(*made) : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_plugged.clear();
        m_device = std::make_unique<FidoDevice>([this] {
            std::vector<FidoKey> keys;
            for (const SoftwareCtap* key : m_plugged)
                keys.push_back(key->open());
            return keys;
        });
    }
    void cleanup() { m_device.reset(); }

    void withoutAKeyItSaysSo()
    {
        QCOMPARE(outcome(await(m_device->make(request(), {}))), "key_absent");
        QCOMPARE(outcome(await(m_device->sign(challenge("x", false), {}))), "key_absent");
    }

    void aFingerMakesAndSigns()
    {
        SoftwareKey key;
        const SoftwareCtap plugged(key, Verifies::ByFinger);
        m_plugged = {&plugged};
        const auto made = await(m_device->make(request(), {}));
        QCOMPARE(outcome(made), "done");
        QCOMPARE(made->format.value, u"packed"_s);
        QVERIFY(isVerified(made->authenticator_data.value));
        QVERIFY(key.holds(idIn(*made)));
        const auto given = await(m_device->sign(challenge(idIn(*made), true), {}));
        QCOMPARE(outcome(given), "done");
        QCOMPARE(given->credential.value, idIn(*made));
        QCOMPARE(given->authenticator_data.value.size(), 37);
        QVERIFY(isVerified(given->authenticator_data.value));
        // For a touch alone nobody is asked who they are.
        QVERIFY(
            !isVerified(await(m_device->sign(challenge(idIn(*made), false), {}))->authenticator_data.value));
    }

    void aPinIsAskedForAndTriesAreCounted()
    {
        SoftwareKey key;
        SoftwareCtap plugged(key, Verifies::ByPin);
        m_plugged = {&plugged};
        QCOMPARE(outcome(await(m_device->make(request(), {}))), "key_pin_needed");
        const QByteArray id = enrolled(secret("2580"));
        QVERIFY(!id.isEmpty());
        QCOMPARE(outcome(await(m_device->sign(challenge(id, true), {}))), "key_pin_needed");
        const auto wrong = await(m_device->sign(challenge(id, true), secret("1111")));
        QCOMPARE(outcome(wrong), "key_wrong_pin");
        QCOMPARE(std::get<qint64>(*wrong.error().value(u"tries")), 7);
        QVERIFY(
            isVerified(await(m_device->sign(challenge(id, true), secret("2580")))->authenticator_data.value));
        for (int i = 0; i < 7; ++i)
            (void)await(m_device->sign(challenge(id, true), secret("1111")));
        QCOMPARE(outcome(await(m_device->sign(challenge(id, true), secret("1111")))), "key_blocked");
        QCOMPARE(outcome(await(m_device->sign(challenge(id, true), secret("2580")))), "key_blocked");
    }

    void aPlainKeyLogsInButSignsNothing()
    {
        SoftwareKey key;
        const SoftwareCtap plugged(key, Verifies::Not);
        m_plugged = {&plugged};
        const QByteArray id = enrolled();
        QCOMPARE(outcome(await(m_device->sign(challenge(id, false), {}))), "done");
        QCOMPARE(outcome(await(m_device->sign(challenge(id, true), {}))), "key_unverified");
    }

    void anAlgorithmTheKeyKnowsIsFound()
    {
        SoftwareKey key;
        SoftwareCtap plugged(key);
        plugged.setAlgorithms({-8});
        m_plugged = {&plugged};
        QVERIFY(!enrolled().isEmpty());
        plugged.setAlgorithms({});
        QCOMPARE(outcome(await(m_device->make(request(), {}))), "key_failed");
    }

    void aKeyThatIsSetUpIsNotSetUpAgain()
    {
        SoftwareKey key;
        const SoftwareCtap plugged(key);
        m_plugged = {&plugged};
        KeyRequest again = request();
        again.known = {{enrolled()}};
        QCOMPARE(outcome(await(m_device->make(again, {}))), "key_known");
    }

    void ofSeveralTheRightOneSigns()
    {
        SoftwareKey first;
        SoftwareKey second;
        const SoftwareCtap one(first);
        const SoftwareCtap other(second);
        m_plugged = {&other};
        const QByteArray id = enrolled();
        const quint32 counter = second.counter();
        m_plugged = {&one, &other};
        QCOMPARE(outcome(await(m_device->make(request(), {}))), "key_several");
        QCOMPARE(outcome(await(m_device->sign(challenge(id, true), {}))), "done");
        QVERIFY(second.counter() > counter);
        QCOMPARE(outcome(await(m_device->sign(challenge("nobody's", true), {}))), "key_foreign");
        m_plugged = {&one};
        QCOMPARE(outcome(await(m_device->sign(challenge(id, true), {}))), "key_foreign");
    }

    void ofSeveralAnOlderOneIsFound()
    {
        SoftwareKey first;
        SoftwareKey second;
        const SoftwareCtap one(first);
        SoftwareCtap older(second, Verifies::Not);
        older.speakOnlyU2f();
        m_plugged = {&older};
        const QByteArray id = enrolled();
        m_plugged = {&one, &older};
        const auto given = await(m_device->sign(challenge(id, false), {}));
        QCOMPARE(outcome(given), "done");
        QCOMPARE(given->credential.value, id);
        QCOMPARE(outcome(await(m_device->sign(challenge("nobody's", false), {}))), "key_foreign");
    }

    void ofSeveralOneThatSaysNothingIsAskedIfNoOtherHasIt()
    {
        SoftwareKey first;
        SoftwareKey second;
        SoftwareKey third;
        const SoftwareCtap one(first);
        SoftwareCtap silent(second, Verifies::ByPin);
        silent.verifyAlways();
        m_plugged = {&silent};
        const QByteArray id = enrolled(secret("2580"));
        m_plugged = {&one, &silent};
        QCOMPARE(outcome(await(m_device->sign(challenge(id, true), {}))), "key_pin_needed");
        QCOMPARE(outcome(await(m_device->sign(challenge(id, false), {}))), "key_pin_needed");
        QCOMPARE(outcome(await(m_device->sign(challenge(id, true), secret("2580")))), "done");
        SoftwareCtap other(third, Verifies::ByPin);
        other.verifyAlways();
        m_plugged = {&silent, &other};
        QCOMPARE(outcome(await(m_device->sign(challenge(id, true), secret("2580")))), "key_several");
    }

    void nobodyTouchesIt()
    {
        SoftwareKey key;
        SoftwareCtap plugged(key);
        plugged.waitForTouch();
        m_plugged = {&plugged};
        auto made = m_device->make(request(), {});
        QTRY_VERIFY(plugged.isWaiting());
        plugged.timeOut();
        QCOMPARE(outcome(await(made)), "key_untouched");
    }

    void whatIsUnderWayIsCancelled()
    {
        SoftwareKey key;
        SoftwareCtap plugged(key);
        plugged.waitForTouch();
        m_plugged = {&plugged};
        auto made = m_device->make(request(), {});
        QTRY_VERIFY(plugged.isWaiting());
        m_device->cancel(made.number);
        QCOMPARE(outcome(await(made)), "cancelled");
        // The next one ends the one before, and is carried out.
        auto before = m_device->make(request(), {});
        QTRY_VERIFY(plugged.isWaiting());
        auto after = m_device->make(request(), {});
        QCOMPARE(outcome(await(before)), "cancelled");
        QTRY_VERIFY(plugged.isWaiting());
        m_device->cancel(before.number); // it is over: what is under way now goes on
        plugged.touch();
        QCOMPARE(outcome(await(after)), "done");
        m_device->cancel(after.number); // nothing is under way: nothing happens
    }

    void whatWaitsItsTurnIsNotEndedForAnother()
    {
        SoftwareKey key;
        SoftwareCtap plugged(key);
        plugged.waitForTouch();
        plugged.missCancels(1'000'000);
        m_plugged = {&plugged};
        const auto before = m_device->make(request(), {});
        QTRY_VERIFY(plugged.isWaiting());
        const auto after = m_device->make(request(), {}); // waits for the one that does not hear
        m_device->cancel(before.number);
        plugged.touch();
        QCOMPARE(outcome(await(before)), "done"); // it did not hear that nobody wants it any more
        QTRY_VERIFY(plugged.isWaiting());
        plugged.touch();
        QCOMPARE(outcome(await(after)), "done");
    }

    void aCancelThatTheKeyMissesIsSaidAgain()
    {
        SoftwareKey key;
        SoftwareCtap plugged(key);
        plugged.waitForTouch();
        plugged.missCancels(3);
        m_plugged = {&plugged};
        const auto made = m_device->make(request(), {});
        QTRY_VERIFY(plugged.isWaiting());
        m_device->cancel(made.number);
        QCOMPARE(outcome(await(made)), "cancelled");
    }

    void anOlderKeyMakesAndSigns()
    {
        SoftwareKey key;
        SoftwareCtap plugged(key, Verifies::Not);
        plugged.speakOnlyU2f();
        plugged.waitForTouch();
        m_plugged = {&plugged};
        const auto made = m_device->make(request(), {});
        QTRY_VERIFY(plugged.isWaiting());
        QTest::qWait(4'000); // longer than it is asked at a time
        plugged.touch();
        const auto credential = await(made);
        QCOMPARE(outcome(credential), "done");
        QCOMPARE(credential->format.value, u"fido-u2f"_s);
        const QByteArray id = idIn(*credential);
        QVERIFY(key.holds(id));
        const auto asked = m_device->sign(challenge(id, false), {});
        QTRY_VERIFY(plugged.isWaiting());
        plugged.touch();
        const auto given = await(asked);
        QCOMPARE(outcome(given), "done");
        QCOMPARE(given->credential.value, id);
        QVERIFY(!isVerified(given->authenticator_data.value));
        QCOMPARE(outcome(await(m_device->sign(challenge(id, true), {}))), "key_unverified");
        KeyRequest again = request();
        again.known = {{id}};
        const auto refused = m_device->make(again, {});
        QTRY_VERIFY(plugged.isWaiting());
        plugged.touch();
        QCOMPARE(outcome(await(refused)), "key_known");
    }

    void anOlderKeyIsCalledOffToo()
    {
        SoftwareKey key;
        SoftwareCtap plugged(key, Verifies::Not);
        plugged.speakOnlyU2f();
        plugged.waitForTouch();
        m_plugged = {&plugged};
        const auto made = m_device->make(request(), {});
        QTRY_VERIFY(plugged.isWaiting());
        m_device->cancel(made.number);
        QCOMPARE(outcome(await(made)), "cancelled");
    }

    void onlyForABankAnythingIsSigned()
    {
        SoftwareKey key;
        const SoftwareCtap plugged(key);
        m_plugged = {&plugged};
        const QByteArray id = enrolled();
        KeyRequest request = FidoDeviceTest::request();
        KeyChallenge challenge = FidoDeviceTest::challenge(id, true);
        for (const QString& name : {u"ssh:"_s, u"bank.example"_s, u"florin:"_s, u"florin:a b"_s}) {
            request.bank = name;
            challenge.bank = name;
            QCOMPARE(outcome(await(m_device->make(request, {}))), "malformed");
            QCOMPARE(outcome(await(m_device->sign(challenge, {}))), "malformed");
        }
        challenge.bank = bank;
        challenge.credentials.clear();
        QCOMPARE(outcome(await(m_device->sign(challenge, {}))), "malformed");
    }

    void goingAwayWaitsForNobody()
    {
        SoftwareKey key;
        SoftwareCtap plugged(key);
        plugged.waitForTouch();
        m_plugged = {&plugged};
        auto made = m_device->make(request(), {});
        QTRY_VERIFY(plugged.isWaiting());
        m_device.reset();
        QCOMPARE(outcome(made.answer.result()), "cancelled");
    }

    void goingAwayDoesNotWaitForOneThatHearsNothing()
    {
        SoftwareKey key;
        SoftwareCtap plugged(key);
        plugged.waitForTouch();
        plugged.missCancels(1'000'000);
        m_plugged = {&plugged};
        const auto made = m_device->make(request(), {});
        QTRY_VERIFY(plugged.isWaiting());
        m_device.reset(); // comes back, though nobody touches it
        QVERIFY(!made.answer.isFinished());
        plugged.touch();
        QCOMPARE(outcome(await(made)), "done");
    }
};

QTEST_GUILESS_MAIN(FidoDeviceTest)
#include "fido_device_test.moc"
