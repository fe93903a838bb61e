// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/problem_catalogue.h"
#include "server/services/identity/key_check.h"
#include "support/software_key.h"

#include <QTest>

using namespace florin;
using namespace florin::contract;
using namespace florin::server;
using namespace Qt::StringLiterals;
using test::SoftwareKey;

namespace
{

const KeyBank bank = u"florin:a-bank"_s;
const KeyBank other_bank = u"florin:b-bank"_s;
const KeyChallengeBytes challenge{QByteArray(32, 'c')};
const KeyChallengeBytes other_challenge{QByteArray(32, 'd')};

template<class T>
QByteArray outcome(const Result<T>& result)
{
    return result ? QByteArray("done") : QByteArray(kindOf(result.error().code).name);
}

KeyRequest request()
{
    return {challenge, bank, u"A bank"_s, {"user"}, u"asha"_s, u"Asha Rao"_s, {}};
}

void flip(QByteArray& bytes, qsizetype bit)
{
    bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
}

} // namespace

/// Whatever a key may say, and what is made of it.
class KeyCheckTest : public QObject
{
    Q_OBJECT

private:
    using Algorithm = SoftwareKey::Algorithm;
    using Attestation = SoftwareKey::Attestation;

    const KeyCheck m_check{bank};

    Result<KeyCheck::Credential> checked(const KeyCredential& made,
                                         const KeyChallengeBytes& asked = challenge) const
    {
        return m_check.credential(made, m_check.clientDataHash(KeyCeremony::Create, asked));
    }
    Result<qint64> checked(const KeyAssertion& given, const store::SecurityKey& key,
                           KeyCheck::User user = KeyCheck::User::Present,
                           const KeyChallengeBytes& asked = challenge) const
    {
        return m_check.assertion(given, key, m_check.clientDataHash(KeyCeremony::Get, asked), user);
    }
    /// Has a credential made and keeps what the bank would keep.
    store::SecurityKey enrolled(SoftwareKey& device) const
    {
        const auto made = checked(device.make(request()));
        if (!made)
            qFatal("an honest key was refused");
        store::SecurityKey key;
        key.credential = made->id;
        key.public_key = made->public_key;
        key.algorithm = made->algorithm;
        key.counter = made->counter;
        return key;
    }
    static KeyAssertion answer(SoftwareKey& device, const store::SecurityKey& key,
                               const KeyBank& asked_by = bank)
    {
        return *device.sign({challenge, asked_by, {{key.credential}}, false});
    }
    static void addKinds()
    {
        QTest::addColumn<int>("algorithm");
        QTest::newRow("ES256") << static_cast<int>(Algorithm::ES256);
        QTest::newRow("EdDSA") << static_cast<int>(Algorithm::EdDSA);
        QTest::newRow("RS256") << static_cast<int>(Algorithm::RS256);
    }
    static SoftwareKey device()
    {
        QFETCH(const int, algorithm);
        return SoftwareKey({.algorithm = static_cast<Algorithm>(algorithm)});
    }

private Q_SLOTS:
    /// WebAuthn level 2, 5.8.1.1, written out by hand.
    void whatIsSignedHasTheStandardsForm()
    {
        QCOMPARE(
            keyClientData(KeyCeremony::Create, {QByteArray("\xfb\xff\xfe", 3)}, bank),
            R"({"type":"webauthn.create","challenge":"-__-","origin":"florin:a-bank","crossOrigin":false})");
        QCOMPARE(
            keyClientData(KeyCeremony::Get, {"Man"}, bank),
            R"({"type":"webauthn.get","challenge":"TWFu","origin":"florin:a-bank","crossOrigin":false})");
    }

    void honestKeysAreTaken_data() { addKinds(); }
    void honestKeysAreTaken()
    {
        SoftwareKey key = device();
        const store::SecurityKey kept = enrolled(key);
        QCOMPARE(kept.counter, 1);
        QCOMPARE(kept.algorithm, qint64(key.manner().algorithm));
        const auto counter = checked(answer(key, kept), kept, KeyCheck::User::Verified);
        QCOMPARE(outcome(counter), "done");
        QCOMPARE(*counter, 2);
    }

    void everyAttestationIsTakenAndSaysWhoWasThere_data()
    {
        QTest::addColumn<int>("attestation");
        QTest::newRow("none") << static_cast<int>(Attestation::None);
        QTest::newRow("its own") << static_cast<int>(Attestation::Own);
        QTest::newRow("the manufacturer's") << static_cast<int>(Attestation::Certificate);
    }
    void everyAttestationIsTakenAndSaysWhoWasThere()
    {
        QFETCH(const int, attestation);
        SoftwareKey key({.attestation = static_cast<Attestation>(attestation)});
        QCOMPARE(outcome(checked(key.make(request()))), "done");
        QVERIFY(checked(key.make(request()))->verified_user);
        key.manner().verified = false;
        QVERIFY(!checked(key.make(request()))->verified_user);
        key.manner().touched = false;
        QCOMPARE(outcome(checked(key.make(request()))), "key_refused");
        key.manner().touched = true;
        KeyRequest elsewhere = request();
        elsewhere.bank = other_bank;
        QCOMPARE(outcome(checked(key.make(elsewhere))), "key_refused");
    }

    void anAttestationIsForOneChallenge()
    {
        for (const Attestation attestation : {Attestation::Own, Attestation::Certificate}) {
            SoftwareKey key({.attestation = attestation});
            const KeyCredential made = key.make(request());
            QCOMPARE(outcome(checked(made, other_challenge)), "key_refused");
            // One that was made to log in sets nothing up.
            QCOMPARE(outcome(m_check.credential(made, m_check.clientDataHash(KeyCeremony::Get, challenge))),
                     "key_refused");
        }
    }

    void anAnswerIsForOneChallengeOneBankAndOneKey_data() { addKinds(); }
    void anAnswerIsForOneChallengeOneBankAndOneKey()
    {
        SoftwareKey key = device();
        const store::SecurityKey kept = enrolled(key);
        const KeyAssertion given = answer(key, kept);
        QCOMPARE(outcome(checked(given, kept, KeyCheck::User::Present, other_challenge)), "key_refused");
        QCOMPARE(
            outcome(m_check.assertion(given, kept, m_check.clientDataHash(KeyCeremony::Create, challenge),
                                      KeyCheck::User::Present)),
            "key_refused");
        const KeyCheck elsewhere(other_bank);
        QCOMPARE(
            outcome(elsewhere.assertion(given, kept, elsewhere.clientDataHash(KeyCeremony::Get, challenge),
                                        KeyCheck::User::Present)),
            "key_refused");
        // The other bank's data under this bank's challenge.
        QCOMPARE(outcome(elsewhere.assertion(given, kept, m_check.clientDataHash(KeyCeremony::Get, challenge),
                                             KeyCheck::User::Present)),
                 "key_refused");
        store::SecurityKey another = enrolled(key);
        QCOMPARE(outcome(checked(given, another)), "key_refused");
        another.credential = kept.credential;
        QCOMPARE(outcome(checked(given, another)), "key_refused"); // another public key
        another = kept;
        another.algorithm = kept.algorithm == -7 ? -8 : -7;
        QCOMPARE(outcome(checked(given, another)), "key_refused");
        another.algorithm = 0;
        QCOMPARE(outcome(checked(given, another)), "key_refused");
    }

    void noBitOfAnAnswerMayBeAnother_data() { addKinds(); }
    void noBitOfAnAnswerMayBeAnother()
    {
        SoftwareKey key = device();
        const store::SecurityKey kept = enrolled(key);
        const KeyAssertion given = answer(key, kept);
        for (qsizetype bit = 0; bit < given.authenticator_data.value.size() * 8; ++bit) {
            KeyAssertion other = given;
            flip(other.authenticator_data.value, bit);
            QCOMPARE(outcome(checked(other, kept)), "key_refused");
        }
        for (qsizetype bit = 0; bit < given.signature.value.size() * 8; ++bit) {
            KeyAssertion other = given;
            flip(other.signature.value, bit);
            QCOMPARE(outcome(checked(other, kept)), "key_refused");
        }
        KeyAssertion other = given;
        flip(other.credential.value, 5);
        QCOMPARE(outcome(checked(other, kept)), "key_refused");
        QCOMPARE(outcome(checked(given, kept)), "done");
    }

    void noBitOfASignedAttestationMayBeAnother_data() { addKinds(); }
    void noBitOfASignedAttestationMayBeAnother()
    {
        SoftwareKey key = device();
        const KeyCredential made = key.make(request());
        for (qsizetype bit = 0; bit < made.authenticator_data.value.size() * 8; ++bit) {
            KeyCredential other = made;
            flip(other.authenticator_data.value, bit);
            QCOMPARE(outcome(checked(other)), "key_refused");
        }
        for (qsizetype bit = 0; bit < made.statement.value.size() * 8; ++bit) {
            KeyCredential other = made;
            flip(other.statement.value, bit);
            QCOMPARE(outcome(checked(other)), "key_refused");
        }
    }

    void aKeyThatNobodyTouchedIsRefused()
    {
        SoftwareKey key;
        const store::SecurityKey kept = enrolled(key);
        key.manner().touched = false;
        QCOMPARE(outcome(checked(answer(key, kept), kept)), "key_refused");
    }

    void aTouchAloneIsNoProofOfWhoItWas()
    {
        SoftwareKey key;
        const store::SecurityKey kept = enrolled(key);
        key.manner().verified = false;
        const KeyAssertion given = answer(key, kept);
        QCOMPARE(outcome(checked(given, kept, KeyCheck::User::Present)), "done");
        QCOMPARE(outcome(checked(given, kept, KeyCheck::User::Verified)), "key_unverified");
    }

    void nothingIsCutOffOrAdded()
    {
        SoftwareKey key;
        const store::SecurityKey kept = enrolled(key);
        const KeyAssertion given = answer(key, kept);
        for (qsizetype size = 0; size < given.authenticator_data.value.size(); ++size) {
            KeyAssertion cut = given;
            cut.authenticator_data.value.truncate(size);
            QCOMPARE(outcome(checked(cut, kept)), "key_refused");
        }
        KeyAssertion longer = given;
        longer.authenticator_data.value += '\xa0';
        QCOMPARE(outcome(checked(longer, kept)), "key_refused");
        longer = given;
        longer.signature.value += '\0';
        QCOMPARE(outcome(checked(longer, kept)), "key_refused");

        const KeyCredential made = key.make(request());
        for (qsizetype size = 0; size < made.authenticator_data.value.size(); ++size) {
            KeyCredential cut = made;
            cut.authenticator_data.value.truncate(size);
            QCOMPARE(outcome(checked(cut)), "key_refused");
        }
        for (qsizetype size = 0; size < made.statement.value.size(); ++size) {
            KeyCredential cut = made;
            cut.statement.value.truncate(size);
            QCOMPARE(outcome(checked(cut)), "key_refused");
        }
        KeyCredential more = made;
        more.authenticator_data.value += '\xa0';
        QCOMPARE(outcome(checked(more)), "key_refused");
        more = made;
        more.statement.value += '\xa0';
        QCOMPARE(outcome(checked(more)), "key_refused");
    }

    /// An attestation of no kind has nothing signed: what stands in it is looked at all the more.
    void hostileCborIsRefused_data()
    {
        QTest::addColumn<QByteArray>("statement");
        QTest::newRow("not empty") << QByteArray::fromHex("a163736967"
                                                          "4100");
        QTest::newRow("an array") << QByteArray::fromHex("80");
        QTest::newRow("a map without end") << QByteArray::fromHex("bf");
        QTest::newRow("a map of 2^64 - 1") << QByteArray::fromHex("bbffffffffffffffff");
        QTest::newRow("a text of 2^63") << QByteArray::fromHex("a1637369675b8000000000000000");
        QTest::newRow("arrays in arrays") << QByteArray::fromHex("a1617a") + QByteArray(8000, '\x81');
        QTest::newRow("tags on tags") << QByteArray(8000, '\xc1');
        QTest::newRow("a reserved value") << QByteArray::fromHex("fc");
        QTest::newRow("nothing") << QByteArray();
    }
    void hostileCborIsRefused()
    {
        QFETCH(const QByteArray, statement);
        SoftwareKey key({.attestation = Attestation::None});
        KeyCredential made = key.make(request());
        made.statement.value = statement;
        QCOMPARE(outcome(checked(made)), "key_refused");
        made.format = u"packed"_s;
        QCOMPARE(outcome(checked(made)), "key_refused");
        // The same where the public key stands.
        made = key.make(request());
        made.authenticator_data.value.truncate(37 + 16 + 2 + 32);
        made.authenticator_data.value += statement;
        QCOMPARE(outcome(checked(made)), "key_refused");
    }

    void anUnknownAttestationIsRefused()
    {
        SoftwareKey key;
        KeyCredential made = key.make(request());
        for (const QString& format : {u"none"_s, u"android-key"_s, u"PACKED"_s, u"fido-u2f"_s, u"tpm"_s}) {
            made.format = format;
            QCOMPARE(outcome(checked(made)), "key_refused");
        }
    }

    void whatIsTooLongDoesNotComeThatFar()
    {
        QVERIFY(!Wire<KeyCredentialId>::unpack(QByteArray(1024, 'x')));
        QVERIFY(Wire<KeyCredentialId>::unpack(QByteArray(1023, 'x')));
        QVERIFY(!Wire<KeyAuthenticatorData>::unpack(QByteArray(2049, 'x')));
        QVERIFY(!Wire<KeyAuthenticatorData>::unpack(QByteArray()));
        QVERIFY(!Wire<KeyCredentialId>::parse(u"not base64url!"_s));
        QCOMPARE(Wire<KeyCredentialId>::parse(u"-__-"_s)->value, QByteArray("\xfb\xff\xfe", 3));
    }
};

QTEST_GUILESS_MAIN(KeyCheckTest)
#include "key_check_test.moc"
