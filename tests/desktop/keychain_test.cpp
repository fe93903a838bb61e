// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/controllers/device_tokens.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace florin::desktop
{

using Trouble = DeviceTokens::Trouble;

/// A device's token in a real keychain (tests/support/on_keyring).
class KeychainTest : public QObject
{
    Q_OBJECT

private:
    static const QString server;
    KeychainTokens m_tokens;

    DeviceTokens::Found find(const QString& user)
    {
        std::optional<DeviceTokens::Found> answer;
        m_tokens.find(server, user, this, [&](const DeviceTokens::Found& found) { answer = found; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 2 * KeychainTokens::patience_ms))
            qFatal("the keychain's answer never came");
        return *answer;
    }
    Trouble keep(const QString& user, const Secret& token)
    {
        std::optional<Trouble> answer;
        m_tokens.keep(server, user, token, this, [&](Trouble trouble) { answer = trouble; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 2 * KeychainTokens::patience_ms))
            qFatal("the keychain's answer never came");
        return *answer;
    }
    /// Locks every collection, as a person who leaves does.
    static void lockAll()
    {
        QProcess bus;
        bus.start(u"dbus-send"_s, {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.secrets"_s,
                                   u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service.Lock"_s,
                                   u"array:objpath:/org/freedesktop/secrets/collection/login"_s});
        QVERIFY(bus.waitForFinished());
        QCOMPARE(bus.exitCode(), 0);
    }

private Q_SLOTS:
    void whatIsNotKeptIsNoTrouble()
    {
        const auto found = find(u"nobody"_s);
        QCOMPARE(found.trouble, Trouble::None);
        QVERIFY(!found.token);
    }

    void whatIsKeptIsFoundAgainByThePersonAndTheServer()
    {
        const Secret token = Secret::fromText(u"0123456789abcdef"_s);
        QCOMPARE(keep(u"asha"_s, token), Trouble::None);
        QVERIFY(find(u"Asha"_s).token == token);
        QVERIFY(!find(u"ravi"_s).token);
        const Secret next = Secret::fromText(u"fedcba9876543210"_s);
        QCOMPARE(keep(u"asha"_s, next), Trouble::None);
        QVERIFY(find(u"asha"_s).token == next);
    }

    void whatIsForgottenIsGone()
    {
        QCOMPARE(keep(u"meena"_s, Secret::fromText(u"x"_s)), Trouble::None);
        m_tokens.forget(server, u"meena"_s);
        QTRY_VERIFY(!find(u"meena"_s).token);
    }

    /// Whoever asks is told, and nobody waits for ever: there is no one at this screen to unlock it.
    void aLockedKeychainGivesNothingAndIsSaid()
    {
        QCOMPARE(keep(u"tara"_s, Secret::fromText(u"x"_s)), Trouble::None);
        lockAll();
        const auto found = find(u"tara"_s);
        QVERIFY(!found.token);
        QCOMPARE(found.trouble, Trouble::Locked);
        QVERIFY(keep(u"tara"_s, Secret::fromText(u"y"_s)) != Trouble::None);
    }
};

const QString KeychainTest::server = u"bank.example:7470"_s;

} // namespace florin::desktop

QTEST_GUILESS_MAIN(florin::desktop::KeychainTest)
#include "keychain_test.moc"
