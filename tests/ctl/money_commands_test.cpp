// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_bank.h"

#include <QTest>

namespace florin::test
{

using namespace Qt::StringLiterals;

/// Money and accounts from the command line, against the real server.
class MoneyCommandsTest : public QObject
{
    Q_OBJECT

private:
    DemoBank m_bank;
    QString m_asha = m_bank.account(0);
    QString m_devan = m_bank.account(1);

    [[nodiscard]] QString balance(const QString& account)
    {
        return m_bank.json(account, {u"account"_s, u"show"_s, account}).json().value(u"balance"_s).toString();
    }

private Q_SLOTS:
    void depositsAndWithdraws()
    {
        const Ran in = m_bank.json(m_asha, {u"deposit"_s, m_asha, u"100.50"_s});
        QCOMPARE(in.exit_code, 0);
        QCOMPARE(in.json().keys(), QStringList({u"balance"_s, u"currency"_s, u"entry"_s}));
        QCOMPARE(in.json().value(u"balance"_s).toString(), u"105950.50"_s);
        QCOMPARE(in.json().value(u"currency"_s).toString(), u"INR"_s);
        const Ran out = m_bank.as(m_asha, {u"withdraw"_s, m_asha, u"100.5"_s});
        QCOMPARE(out.exit_code, 0);
        QVERIFY2(out.out.contains("balance 105850.00 INR"), out.out);
    }

    void aTransferHappensOnceForItsKey()
    {
        const QStringList transfer{u"transfer"_s, m_asha,
                                   m_devan,       u"250"_s,
                                   u"--memo"_s,   u"-5 is no option"_s,
                                   u"--key"_s,    u"01890000-0000-7000-8000-00000000abcd"_s};
        const Ran once = m_bank.json(m_asha, transfer);
        QCOMPARE(once.exit_code, 0);
        QCOMPARE(m_bank.json(m_asha, transfer).out, once.out);
        QCOMPARE(balance(m_asha), u"105600.00"_s);
        QCOMPARE(balance(m_devan), u"107250.00"_s);
        QStringList other = transfer;
        other[3] = u"251"_s;
        QCOMPARE(m_bank.json(m_asha, other).code(), u"key_reused"_s);
        const Ran history = m_bank.json(m_devan, {u"history"_s, m_devan, u"--limit"_s, u"1"_s});
        QCOMPARE(history.list()[0][u"memo"_s].toString(), u"-5 is no option"_s);
        QCOMPARE(history.list()[0][u"amount"_s].toString(), u"250.00"_s);
        QVERIFY(m_bank.json(m_asha, {u"transfer"_s, m_devan, m_asha, u"250"_s}).code() == u"not_permitted"_s);
        QCOMPARE(m_bank.json(m_devan, {u"transfer"_s, m_devan, m_asha, u"250"_s}).exit_code, 0);
    }

    void refusesWhatMakesNoSense_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<QString>("code");
        QTest::newRow("negative") << u"-5"_s << u"amount_not_positive"_s;
        QTest::newRow("zero") << u"0"_s << u"amount_not_positive"_s;
        QTest::newRow("too precise") << u"1.001"_s << u"amount_too_precise"_s;
        QTest::newRow("no number") << u"ten"_s << u"amount_malformed"_s;
        QTest::newRow("overflow") << u"99999999999999999999"_s << u"amount_too_large"_s;
        QTest::newRow("more than there is") << u"1000000"_s << u"insufficient_funds"_s;
    }
    void refusesWhatMakesNoSense()
    {
        QFETCH(QString, amount);
        QFETCH(QString, code);
        const QString before = balance(m_asha);
        const Ran ran = m_bank.json(m_asha, {u"withdraw"_s, m_asha, amount});
        QCOMPARE(ran.exit_code, 1);
        QCOMPARE(ran.code(), code);
        QVERIFY(ran.err.isEmpty());
        const Ran plain = m_bank.as(m_asha, {u"withdraw"_s, m_asha, amount});
        QCOMPARE(plain.exit_code, 1);
        QVERIFY(plain.out.isEmpty());
        QVERIFY2(plain.err.trimmed().endsWith('.'), plain.err);
        QCOMPARE(balance(m_asha), before);
    }

    void refusesWrongAccounts()
    {
        const QString not_one = m_asha.chopped(1) + (m_asha.back() == u'0' ? u'1' : u'0');
        QCOMPARE(m_bank.json(m_asha, {u"deposit"_s, not_one, u"1"_s}).code(), u"account_number_malformed"_s);
        QCOMPARE(m_bank.json(m_asha, {u"transfer"_s, m_asha, m_asha, u"1"_s}).code(), u"same_account"_s);
        QCOMPARE(m_bank.json(m_asha, {u"deposit"_s, m_asha, u"1"_s, u"--currency"_s, u"EUR"_s}).code(),
                 u"wrong_currency"_s);
        QCOMPARE(m_bank.json(m_asha, {u"deposit"_s, m_asha, u"1"_s, u"--currency"_s, u"XXX"_s}).code(),
                 u"unknown_currency"_s);
    }

    void holdsCapturesReleasesAndReverses()
    {
        const QString manager = m_bank.staff(u"manager"_s);
        const auto hold = [&] {
            const Ran ran = m_bank.json(manager, {u"hold"_s, m_asha, m_devan, u"50"_s});
            return QString::number(ran.json().value(u"entry"_s).toInt());
        };
        const QString first = hold();
        QCOMPARE(
            m_bank.json(manager, {u"account"_s, u"show"_s, m_asha}).json().value(u"available"_s).toString(),
            u"105800.00"_s);
        const Ran captured = m_bank.json(manager, {u"capture"_s, first, u"20"_s});
        QCOMPARE(captured.json().value(u"balance"_s).toString(), u"105830.00"_s);
        QCOMPARE(m_bank.json(manager, {u"capture"_s, first}).code(), u"hold_settled"_s);
        QCOMPARE(m_bank.json(manager, {u"release"_s, hold()}).exit_code, 0);
        const QString entry = QString::number(captured.json().value(u"entry"_s).toInt());
        const QStringList reverse{u"reverse"_s,   entry,      u"--reason"_s,
                                  u"a mistake"_s, u"--key"_s, u"0190a5f0-7c1e-7aaa-8bbb-0123456789ae"_s};
        QVERIFY(m_bank.isDoneWithSecond(manager, m_bank.staff(u"admin"_s), reverse));
        QCOMPARE(m_bank.json(manager, {u"reverse"_s, entry}).code(), u"already_reversed"_s);
        QCOMPARE(m_bank.json(manager, {u"reverse"_s, u"many"_s}).code(), u"invalid_field"_s);
        QCOMPARE(balance(m_asha), u"105850.00"_s);
    }

    void printsHistoryInEveryFormat()
    {
        const Ran table = m_bank.as(m_asha, {u"history"_s, m_asha});
        QCOMPARE(table.exit_code, 0);
        QVERIFY(table.out.startsWith("Entry"));
        const Ran csv =
            m_bank.as(m_asha, {u"history"_s, m_asha, u"--format"_s, u"csv"_s, u"--limit"_s, u"2"_s});
        QCOMPARE(csv.out.count("\r\n"), 3);
        const Ran json =
            m_bank.as(m_asha, {u"history"_s, m_asha, u"--format"_s, u"json"_s, u"--limit"_s, u"2"_s});
        QCOMPARE(json.list().size(), 2);
        const Ran ofx = m_bank.as(m_asha, {u"history"_s, m_asha, u"--format"_s, u"ofx"_s});
        QVERIFY(ofx.out.contains("<ACCTID>" + m_asha.toLatin1() + "</ACCTID>"));
        const Ran pdf = m_bank.as(m_asha, {u"history"_s, m_asha, u"--format"_s, u"pdf"_s});
        QCOMPARE(pdf.exit_code, 2);
        QVERIFY(!pdf.err.isEmpty());
        const Ran deposits = m_bank.json(m_asha, {u"history"_s, m_asha, u"--kind"_s, u"deposit"_s});
        for (const QJsonValue line : deposits.list())
            QCOMPARE(line[u"kind"_s].toString(), u"deposit"_s);
        const Ran old = m_bank.json(m_asha, {u"history"_s, m_asha, u"--until"_s, u"2024-12-31"_s});
        QVERIFY(old.list().size() >= 2);
        QVERIFY(old.list().size() < m_bank.json(m_asha, {u"history"_s, m_asha}).list().size());
    }

    void listsTheBanksTransactions()
    {
        const QString teller = m_bank.staff(u"teller"_s);
        const Ran largest =
            m_bank.json(teller, {u"transactions"_s, u"--order"_s, u"largest"_s, u"--limit"_s, u"2"_s});
        QCOMPARE(largest.list().size(), 2);
        const auto minor = [](const QJsonValue& line) {
            return line[u"amount"_s].toString().remove(u'.').toLongLong();
        };
        QVERIFY(minor(largest.list()[0]) >= minor(largest.list()[1]));
        const Ran own =
            m_bank.json(teller, {u"transactions"_s, u"--account"_s, m_devan, u"--kind"_s, u"transfer"_s});
        for (const QJsonValue line : own.list())
            QVERIFY(line[u"from"_s].toString() == m_devan || line[u"to"_s].toString() == m_devan);
        QCOMPARE(m_bank.json(m_asha, {u"transactions"_s}).code(), u"not_permitted"_s);
    }

    void nothingIsLostOrDoubledWhenTheServerDies()
    {
        const qint64 before = balance(m_devan).remove(u'.').toLongLong();
        constexpr int transfers = 6;
        for (int i = 0; i < transfers; ++i) {
            const QStringList transfer{u"transfer"_s, m_asha,
                                       m_devan,       u"1"_s,
                                       u"--key"_s,    u"01890000-0000-7000-8000-0000000000f%1"_s.arg(i)};
            const auto florinctl = m_bank.start(m_asha, transfer);
            // Each time at another moment: before log-in, during the transfer, after it.
            QTest::qWait(80 * i);
            m_bank.kill();
            m_bank.startAgain();
            QTRY_COMPARE_WITH_TIMEOUT(florinctl->state(), QProcess::NotRunning, 60'000);
            if (florinctl->exitCode() != 0)
                QCOMPARE(m_bank.as(m_asha, transfer).exit_code, 0);
        }
        QCOMPARE(balance(m_devan).remove(u'.').toLongLong(), before + transfers * 100);
    }

    void opensFreezesAndClosesAccounts()
    {
        const QString admin = m_bank.staff(u"admin"_s);
        const QString first = m_bank.file(u"first"_s, "Nine-Lives-42\n");
        const Ran opened = m_bank.json(
            admin, {u"account"_s, u"open"_s, u"--first-name"_s, u"Lata"_s, u"--last-name"_s, u"Rao"_s,
                    u"--aadhaar"_s, u"234123412346"_s, u"--phone"_s, u"9876543210"_s, u"--type"_s,
                    u"current"_s, u"--deposit"_s, u"500"_s, u"--initial-password-file"_s, first});
        QVERIFY2(opened.exit_code == 0, opened.out);
        QCOMPARE(opened.json().value(u"balance"_s).toString(), u"500.00"_s);
        const QString account = opened.json().value(u"account"_s).toString();
        const QString lata = opened.json().value(u"user"_s).toString();

        m_bank.setPassword(lata, "Nine-Lives-42");
        QCOMPARE(m_bank.json(lata, {u"account"_s, u"list"_s}).code(), u"password_must_change"_s);
        const QString own = m_bank.file(u"own"_s, "Ten-Green-Bottles-7\n");
        QCOMPARE(m_bank.as(lata, {u"password"_s, u"--new-password-file"_s, own}).exit_code, 0);
        QCOMPARE(m_bank.json(lata, {u"account"_s, u"list"_s}).code(), u"log_in_failed"_s);
        m_bank.setPassword(lata, "Ten-Green-Bottles-7");
        QCOMPARE(m_bank.json(lata, {u"account"_s, u"list"_s}).list().size(), 1);

        QCOMPARE(
            m_bank.json(admin, {u"account"_s, u"freeze"_s, account}).json().value(u"status"_s).toString(),
            u"frozen"_s);
        QCOMPARE(m_bank.json(lata, {u"deposit"_s, account, u"1"_s}).code(), u"account_frozen"_s);
        QCOMPARE(m_bank.as(admin, {u"account"_s, u"freeze"_s, account, u"--release"_s}).exit_code, 0);
        QCOMPARE(m_bank.json(admin, {u"account"_s, u"close"_s, account}).code(), u"account_not_empty"_s);
        const QStringList close{u"account"_s,   u"close"_s, account,
                                u"--pay-out"_s, u"--key"_s, u"0190a5f0-7c1e-7aaa-8bbb-0123456789af"_s};
        QVERIFY(m_bank.isDoneWithSecond(admin, m_bank.staff(u"manager"_s), close));
        const Ran closed = m_bank.json(admin, close);
        QCOMPARE(closed.json().value(u"paid_out"_s).toString(), u"500.00"_s);
        QCOMPARE(m_bank.json(admin, {u"deposit"_s, account, u"1"_s}).code(), u"account_closed"_s);
        QCOMPARE(m_bank.json(lata, {u"account"_s, u"open"_s}).exit_code, 1);
    }
};

} // namespace florin::test

QTEST_GUILESS_MAIN(florin::test::MoneyCommandsTest)
#include "money_commands_test.moc"
