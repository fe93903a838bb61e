// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/property.h"

#include "support/arbitrary.h"

#include <QRegularExpression>

using namespace florin;

/// The tests of the other classes rest on this: a broken property must not pass.
class PropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPropertyThatHoldsHasNoCounterexample()
    {
        const QByteArray found = test::counterexample([](const std::vector<int>& list) {
            std::vector<int> twice_reversed = list;
            std::ranges::reverse(twice_reversed);
            std::ranges::reverse(twice_reversed);
            RC_ASSERT(twice_reversed == list);
        });
        QCOMPARE(found, QByteArray());
    }

    void aBrokenPropertyNamesItsSmallestCounterexample()
    {
        const QByteArray found = test::counterexample([] {
            const int number = *rc::gen::inRange(0, 1000);
            RC_ASSERT(number < 10);
        });
        QVERIFY2(found.contains("Falsifiable"), found.constData());
        QVERIFY2(found.contains("10"), found.constData());
    }

    void aCounterexampleIsReadable()
    {
        const QByteArray found = test::counterexample([](Money money) { RC_ASSERT(money != money); });
        static const QRegularExpression amount(QStringLiteral("\\(-?[0-9.]+ [A-Z]{3}\\)"));
        QVERIFY2(QString::fromUtf8(found).contains(amount), found.constData());
    }

    void givingUpIsNotPassing()
    {
        QVERIFY(!test::counterexample([](int) { RC_PRE(false); }).isEmpty());
    }
};

QTEST_GUILESS_MAIN(PropertyTest)
#include "property_test.moc"
