// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signing.h"

#include <QTest>

using namespace florin;

/// Ed25519 as RFC 8032 has it.
class SigningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// RFC 8032 section 7.1, test 2.
    void signsAsTheStandardDoes()
    {
        const SigningKey key = SigningKey::fromSeed(
            Secret(QByteArray::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")));
        QCOMPARE(key.publicKey().toHex(),
                 QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
        QCOMPARE(key.sign(QByteArrayView("\x72", 1)).toHex(),
                 QByteArray("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                            "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"));
    }

    void tellsWhatWasSigned()
    {
        const SigningKey key = SigningKey::fromSeed(Secret::random(SigningKey::seed_size));
        const QByteArray message = "one hundred";
        const QByteArray signature = key.sign(message);
        QVERIFY(isSignedBy(key.publicKey(), message, signature));
        QVERIFY(!isSignedBy(key.publicKey(), "two hundred", signature));
        for (qsizetype bit = 0; bit < signature.size() * 8; ++bit) {
            QByteArray other = signature;
            other[bit / 8] = static_cast<char>(other[bit / 8] ^ (1 << bit % 8));
            QVERIFY(!isSignedBy(key.publicKey(), message, other));
        }
    }

    void whatHasAnotherLengthFitsNothing()
    {
        const SigningKey key = SigningKey::fromSeed(Secret::random(SigningKey::seed_size));
        const QByteArray signature = key.sign("x");
        QVERIFY(!isSignedBy(key.publicKey().chopped(1), "x", signature));
        QVERIFY(!isSignedBy(key.publicKey(), "x", signature + '\0'));
        QVERIFY(!isSignedBy({}, "x", {}));
    }
};

QTEST_APPLESS_MAIN(SigningTest)
#include "signing_test.moc"
