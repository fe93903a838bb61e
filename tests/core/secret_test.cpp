// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secret.h"

#include "core/random.h"

#include <QRegularExpression>
#include <QTest>

#include <set>
#include <type_traits>

using namespace florin;

namespace
{
// What must not compile is part of the promise: a secret does not turn into text by accident.
static_assert(!std::is_convertible_v<Secret, QString>);
static_assert(!std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_convertible_v<QByteArray, Secret>);
} // namespace

class SecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheBytesAndWipesTheirSource()
    {
        QByteArray source("correct horse");
        const Secret secret(std::move(source));
        QCOMPARE(secret.size(), 13);
        QVERIFY(secret.view() == QByteArrayView("correct horse"));
        QVERIFY(source.isEmpty()); // NOLINT(bugprone-use-after-move): emptying it is the promise
    }

    void comparesByContent()
    {
        const Secret a = Secret::fromText(QStringLiteral("पासवर्ड"));
        QVERIFY(a == Secret::fromText(QStringLiteral("पासवर्ड")));
        QVERIFY(!(a == Secret::fromText(QStringLiteral("पासवर्ढ"))));
        QVERIFY(!(a == Secret::fromText(QStringLiteral("पास"))));
        QVERIFY(!(a == Secret()));
        QVERIFY(Secret() == Secret::fromText(QString()));
        QCOMPARE(a.size(), QStringLiteral("पासवर्ड").toUtf8().size());
    }

    void aCopySharesTheBytes()
    {
        Secret copy;
        {
            const Secret original = Secret::random(32);
            copy = original;
            QVERIFY(copy.bytes().data() == original.bytes().data());
        }
        QCOMPARE(copy.size(), 32);
        QVERIFY(copy == copy); // still readable: the memory lives as long as its last owner
    }

    void theEmptySecretIsHarmless()
    {
        QVERIFY(Secret().isEmpty());
        QVERIFY(Secret::random(0).isEmpty());
        QVERIFY(Secret().bytes().empty());
        QVERIFY(Secret().view().isEmpty());
    }

    void wipingEmpties()
    {
        QByteArray bytes("secret");
        QString text = QStringLiteral("secret");
        wipe(bytes);
        wipe(text);
        QVERIFY(bytes.isEmpty());
        QVERIFY(text.isEmpty());
        wipe(bytes);
        wipe(text);
    }

    void randomnessDoesNotRepeat()
    {
        std::set<QByteArray> seen;
        for (int i = 0; i < 1000; ++i)
            seen.insert(random::bytes(16));
        QCOMPARE(seen.size(), 1000U);
        QVERIFY(!(Secret::random(32) == Secret::random(32)));
        QCOMPARE(random::bytes(0), QByteArray());
    }

    void oneTimePasswordsAreReadable()
    {
        static const QRegularExpression shape(
            QStringLiteral("^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$"));
        std::set<QString> seen;
        for (int i = 0; i < 200; ++i) {
            const QString password = random::password(4);
            QVERIFY2(shape.match(password).hasMatch(), qPrintable(password));
            seen.insert(password);
        }
        QCOMPARE(seen.size(), 200U);
    }
};

QTEST_GUILESS_MAIN(SecretTest)
#include "secret_test.moc"
