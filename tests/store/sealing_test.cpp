// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sealing.h"

#include <QTest>

using namespace florin;
using namespace florin::store;

class SealingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWithItsKeyAtItsPlaceOnly()
    {
        const Secret key = Secret::random(32);
        const QByteArray sealed = seal(key, "place/1", "secret words");
        const auto opened = unseal(key, "place/1", sealed);
        QVERIFY(opened);
        QCOMPARE(opened->view().toByteArray(), QByteArray("secret words"));
        QCOMPARE(unseal(Secret::random(32), "place/1", sealed).error().code, ProblemCode::wrong_key);
        QCOMPARE(unseal(key, "place/2", sealed).error().code, ProblemCode::wrong_key);
    }

    void everyChangedBitIsFound()
    {
        const Secret key = Secret::random(32);
        const QByteArray sealed = seal(key, "p", "value");
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray changed = sealed;
            changed[i] = static_cast<char>(changed[i] ^ 1);
            QVERIFY(!unseal(key, "p", changed));
            QVERIFY(!unseal(key, "p", sealed.first(i)));
        }
    }

    void theSameValueLooksDifferentEachTime()
    {
        const Secret key = Secret::random(32);
        QVERIFY(seal(key, "p", "value") != seal(key, "p", "value"));
        QCOMPARE(unseal(key, "p", seal(key, "p", ""))->size(), 0);
    }

    void fingerprintsAreEqualForEqualValuesOfOneKey()
    {
        const Secret key = Secret::random(32);
        QCOMPARE(fingerprint(key, "234567890124"), fingerprint(key, "234567890124"));
        QVERIFY(fingerprint(key, "234567890124") != fingerprint(key, "234567890125"));
        QVERIFY(fingerprint(key, "234567890124") != fingerprint(Secret::random(32), "234567890124"));
    }
};

QTEST_APPLESS_MAIN(SealingTest)
#include "sealing_test.moc"
