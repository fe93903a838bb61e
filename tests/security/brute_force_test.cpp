// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/identity.h"
#include "ctl/demo_bank.h"
#include "server/wire/raw_client.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <map>

using namespace florin;
using namespace Qt::StringLiterals;

/// A script that guesses, against the real florind, from as many addresses as it likes.
class BruteForceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theThrottleHoldsAndTheOwnerGetsIn();

private:
    std::map<QByteArray, int> guess(const QString& user, const QString& from, int times);
    [[nodiscard]] quint16 port() const { return m_bank.server().section(u':', -1).toUShort(); }

    test::DemoBank m_bank;
};

/// How often it heard what.
std::map<QByteArray, int> BruteForceTest::guess(const QString& user, const QString& from, int times)
{
    namespace frame = contract::frame;
    std::map<QByteArray, int> heard;
    test::RawClient client(port(), from);
    if (!client.connectAndGreet())
        return heard;
    for (int i = 0; i < times; ++i) {
        const contract::LogIn request{user, Secret::fromText(u"guess number %1"_s.arg(i))};
        client.sendBytes(frame::request(2 + i, "identity.log_in", contract::cbor::encode(request)));
    }
    for (int i = 0; i < times; ++i)
        ++heard[client.outcome()];
    return heard;
}

void BruteForceTest::theThrottleHoldsAndTheOwnerGetsIn()
{
    const QString log = m_bank.path(u"security.log"_s);
    m_bank.stop();
    m_bank.startAgain({u"--security-log"_s, log, u"--lock-after"_s, u"12"_s, u"--lock-for"_s, u"45"_s});
    const QString asha = m_bank.account(0);
    QCOMPARE(m_bank
                 .as(asha, {u"password"_s, u"--new-password-file"_s,
                            m_bank.file(u"new"_s, "a quiet river at dawn\n")})
                 .exit_code,
             0);
    m_bank.setPassword(asha, "a quiet river at dawn");

    // One address: five are looked at, whatever the speed; the rest wait, or are one too many in their lane.
    const auto alone = guess(asha, u"127.0.0.2"_s, 60);
    QVERIFY(!alone.contains("done"));
    QVERIFY(alone.at("log_in_failed") >= 1 && alone.at("log_in_failed") <= 7);
    // Many addresses: twelve in all, then nobody's word is looked at any more.
    int looked_at = alone.at("log_in_failed");
    for (int i = 3; i < 12; ++i)
        looked_at += guess(asha, u"127.0.0.%1"_s.arg(i), 4)["log_in_failed"];
    QVERIFY2(looked_at >= 12 && looked_at <= 14, QByteArray::number(looked_at));
    QCOMPARE(guess(asha, u"127.0.0.99"_s, 1).count("throttled"), 1U);

    // The owner comes from where she came from before.
    const auto home = m_bank.as(asha, {u"account"_s, u"list"_s});
    QVERIFY2(home.exit_code == 0, home.err);
    QVERIFY2(home.err.contains("failed attempts since your last log-in"), home.err);

    const auto overview = m_bank.json(m_bank.staff(u"manager"_s), {u"security"_s}).json();
    QVERIFY(overview[u"failed_attempts"_s].toInt() >= 12);
    QVERIFY(!overview[u"alerts"_s].toArray().isEmpty());

    QFile file(log);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray lines = file.readAll();
    QVERIFY(lines.contains("\"event\":\"user_locked\""));
    QVERIFY(lines.contains("\"event\":\"impossible_rate\""));
    QVERIFY(!lines.contains("guess number"));

    // And from anywhere else once the lock has run out.
    const auto is_let_in = [&] {
        QTest::qWait(1000);
        test::RawClient elsewhere(port(), u"127.0.0.77"_s);
        const contract::LogIn request{asha, Secret::fromText(u"a quiet river at dawn"_s)};
        if (!elsewhere.connectAndGreet())
            return false;
        elsewhere.sendBytes(contract::frame::request(2, "identity.log_in", contract::cbor::encode(request)));
        return elsewhere.outcome() == "done";
    };
    QVERIFY(QTest::qWaitFor(is_let_in, 150'000));
}

QTEST_GUILESS_MAIN(BruteForceTest)
#include "brute_force_test.moc"
