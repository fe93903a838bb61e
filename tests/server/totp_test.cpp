// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/totp.h"

#include <QTest>

using namespace florin;
using namespace florin::server;
using namespace Qt::StringLiterals;

namespace
{

Timestamp second(qint64 seconds)
{
    return Timestamp(std::chrono::seconds(seconds));
}

} // namespace

class TotpTest : public QObject
{
    Q_OBJECT

private:
    const Secret m_secret = Secret(QByteArrayLiteral("12345678901234567890"));

private Q_SLOTS:
    /// RFC 6238, appendix B, the column of SHA-1; of its eight digits the last six.
    void agreesWithTheStandard_data()
    {
        QTest::addColumn<qint64>("moment_s");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("59") << qint64(59) << QByteArray("287082");
        QTest::newRow("1111111109") << qint64(1111111109) << QByteArray("081804");
        QTest::newRow("1111111111") << qint64(1111111111) << QByteArray("050471");
        QTest::newRow("1234567890") << qint64(1234567890) << QByteArray("005924");
        QTest::newRow("2000000000") << qint64(2000000000) << QByteArray("279037");
        QTest::newRow("20000000000") << qint64(20000000000) << QByteArray("353130");
    }
    void agreesWithTheStandard()
    {
        QFETCH(const qint64, moment_s);
        QFETCH(const QByteArray, code);
        QCOMPARE(totp::codeAt(m_secret, second(moment_s)).view().toByteArray(), code);
        QCOMPARE(totp::stepOf(m_secret, Secret(QByteArray(code)), second(moment_s)),
                 std::optional(moment_s / 30));
    }

    void takesTheStepBeforeAndAfterAndNoOther()
    {
        const qint64 step = 1'000'000;
        for (const qint64 off : {-1, 0, 1})
            QCOMPARE(
                totp::stepOf(m_secret, totp::codeAt(m_secret, second((step + off) * 30)), second(step * 30)),
                std::optional(step + off));
        for (const qint64 off : {-2, 2})
            QVERIFY(!totp::stepOf(m_secret, totp::codeAt(m_secret, second((step + off) * 30)),
                                  second(step * 30)));
    }

    void takesNothingButSixDigits()
    {
        for (const char* text : {"", "28708", "2870820", "28708a", "94287082"})
            QVERIFY2(!totp::stepOf(m_secret, Secret(QByteArray(text)), second(59)), text);
    }

    /// RFC 4648; the secret of the example in the key URI format.
    void writesKeysAsAppsReadThem()
    {
        QCOMPARE(totp::asBase32(m_secret).view().toByteArray(),
                 QByteArray("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"));
        QCOMPARE(totp::uri(m_secret, u"Nexa Bank"_s, u"asha"_s).view().toByteArray(),
                 QByteArray("otpauth://totp/Nexa%20Bank:asha?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                            "&issuer=Nexa%20Bank&algorithm=SHA1&digits=6&period=30"));
    }
};

QTEST_GUILESS_MAIN(TotpTest)
#include "totp_test.moc"
