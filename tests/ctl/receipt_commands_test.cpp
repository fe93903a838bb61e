// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_bank.h"

#include <QJsonDocument>
#include <QTest>

namespace florin::test
{

using namespace Qt::StringLiterals;

/// Receipts, balances at a moment and statements from the command line, against the real server.
class ReceiptCommandsTest : public QObject
{
    Q_OBJECT

private:
    DemoBank m_bank;
    QString m_asha = m_bank.account(0);
    QString m_devan = m_bank.account(1);

    QString transfer(const QString& amount)
    {
        const Ran ran = m_bank.json(m_asha, {u"transfer"_s, m_asha, m_devan, amount, u"--memo"_s, u"rent"_s});
        return QString::number(ran.json().value(u"entry"_s).toInt());
    }
    [[nodiscard]] QString key()
    {
        return QString::fromLatin1(m_bank.as(m_asha, {u"receipt"_s, u"key"_s}).out).trimmed();
    }
    /// Without server, user or certificate.
    [[nodiscard]] Ran verify(const QString& file, const QString& with_key)
    {
        return m_bank.run({u"receipt"_s, u"verify"_s, file, u"--key"_s, with_key});
    }

private Q_SLOTS:
    void aReceiptIsFetchedAndCheckedOffline()
    {
        const QString entry = transfer(u"250"_s);
        const QString path = m_bank.file(u"receipt.json"_s, {});
        // The seal is made while it waits.
        const Ran got = m_bank.as(m_asha, {u"receipt"_s, u"get"_s, entry, u"--out"_s, path});
        QVERIFY2(got.exit_code == 0, got.err);
        QVERIFY(got.out.contains(entry.toLatin1()));
        const QString bank_key = key();
        QCOMPARE(bank_key.size(), 64);
        m_bank.stop();
        const Ran checked = verify(path, bank_key);
        QVERIFY2(checked.exit_code == 0, checked.err);
        QVERIFY2(checked.out.startsWith("This receipt is genuine."), checked.out);
        for (const QString& said : {entry, u"250.00 INR"_s, m_asha, m_devan, u"rent"_s, bank_key})
            QVERIFY2(checked.out.contains(said.toUtf8()), qPrintable(said));

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray genuine = file.readAll();
        const Ran forged = verify(
            m_bank.file(u"forged.json"_s, QByteArray(genuine).replace("\"250.00\"", "\"950.00\"")), bank_key);
        QCOMPARE(forged.exit_code, 1);
        QVERIFY(forged.out.isEmpty());
        QVERIFY2(forged.err.contains("proves nothing"), forged.err);
        QString other = bank_key;
        other[5] = other[5] == u'0' ? u'1' : u'0';
        QCOMPARE(verify(path, other).exit_code, 1);
        QCOMPARE(verify(path, u"1234"_s).exit_code, 2);
        QCOMPARE(verify(path + u".missing"_s, bank_key).exit_code, 1);
        QCOMPARE(m_bank.run({u"receipt"_s, u"verify"_s, path}).exit_code, 2);
        const Ran json = m_bank.run({u"--json"_s, u"receipt"_s, u"verify"_s, path, u"--key"_s, bank_key});
        QCOMPARE(json.json(), QJsonDocument::fromJson(genuine).object());

        checkAsAStranger(path, genuine, bank_key);
        m_bank.startAgain();
    }

    void somebodyElsesReceiptIsUnknown()
    {
        const Ran deposit = m_bank.json(m_devan, {u"deposit"_s, m_devan, u"5"_s});
        const QString entry = QString::number(deposit.json().value(u"entry"_s).toInt());
        QCOMPARE(m_bank.json(m_asha, {u"receipt"_s, u"get"_s, entry}).code(), u"unknown_entry"_s);
        const Ran own = m_bank.json(m_devan, {u"receipt"_s, u"get"_s, entry});
        QCOMPARE(own.json().value(u"entry"_s)[u"entry"_s].toInt(), entry.toInt());
        const Ran plain = m_bank.json(m_bank.staff(u"teller"_s), {u"receipt"_s, u"get"_s, entry});
        QVERIFY(!plain.json().value(u"to_account"_s).toObject().contains(u"balance"_s));
        const Ran shown =
            m_bank.json(m_bank.staff(u"teller"_s), {u"receipt"_s, u"get"_s, entry, u"--account"_s, m_devan});
        QVERIFY(shown.json().value(u"to_account"_s).toObject().contains(u"balance"_s));
        QCOMPARE(m_bank.as(m_devan, {u"receipt"_s, u"get"_s, entry, u"--wait"_s, u"long"_s}).exit_code, 2);
    }

    void aBalanceHasAMoment()
    {
        const Ran now = m_bank.json(m_devan, {u"balance"_s, m_devan});
        const Ran shown = m_bank.json(m_devan, {u"account"_s, u"show"_s, m_devan});
        QCOMPARE(now.json().value(u"balance"_s), shown.json().value(u"balance"_s));
        const Ran before = m_bank.json(m_devan, {u"balance"_s, m_devan, u"--at"_s, u"1999-01-01"_s});
        QCOMPARE(before.json().value(u"balance"_s).toString(), u"0.00"_s);
        const QString moment = now.json().value(u"at"_s).toString();
        QCOMPARE(m_bank.as(m_devan, {u"deposit"_s, m_devan, u"1"_s}).exit_code, 0);
        const Ran then = m_bank.json(m_devan, {u"balance"_s, m_devan, u"--at"_s, moment});
        QCOMPARE(then.json().value(u"balance"_s), now.json().value(u"balance"_s));
        QCOMPARE(m_bank.as(m_devan, {u"balance"_s, m_devan, u"--at"_s, u"noon"_s}).exit_code, 2);
        QCOMPARE(m_bank.json(m_asha, {u"balance"_s, m_devan}).code(), u"not_permitted"_s);
        const Ran words = m_bank.as(m_devan, {u"balance"_s, m_devan});
        QVERIFY2(words.out.contains("INR at "), words.out);
    }

    void aStatementLeadsFromBalanceToBalance()
    {
        const Ran whole = m_bank.json(m_devan, {u"statement"_s, m_devan});
        const QJsonObject json = whole.json();
        QCOMPARE(json.value(u"opening"_s).toString(), u"0.00"_s);
        QCOMPARE(json.value(u"closing"_s),
                 m_bank.json(m_devan, {u"balance"_s, m_devan}).json().value(u"balance"_s));
        const QJsonArray items = json.value(u"items"_s).toArray();
        QCOMPARE(items.size(), json.value(u"lines"_s).toInt());
        QVERIFY(items.size() >= 2);
        QVERIFY(items.first()[u"entry"_s].toInt() < items.last()[u"entry"_s].toInt());
        QCOMPARE(items.last()[u"balance"_s], json.value(u"closing"_s));

        const QString from = items[1][u"time"_s].toString();
        const Ran later = m_bank.json(m_devan, {u"statement"_s, m_devan, u"--from"_s, from});
        QCOMPARE(later.json().value(u"opening"_s), items[0][u"balance"_s]);
        const Ran csv = m_bank.as(m_devan, {u"statement"_s, m_devan, u"--format"_s, u"csv"_s});
        QCOMPARE(csv.out.count("\r\n"), items.size() + 3);
        QVERIFY(csv.out.contains("opening balance"));
        const Ran table = m_bank.as(m_devan, {u"statement"_s, m_devan});
        QVERIFY2(table.out.contains("closing balance"), table.out);
        QVERIFY2(table.out.contains("Paid in "), table.out);
        QCOMPARE(m_bank
                     .json(m_devan, {u"statement"_s, m_devan, u"--from"_s, u"2026-02-01"_s, u"--until"_s,
                                     u"2026-01-01"_s})
                     .code(),
                 u"invalid_field"_s);
        QCOMPARE(m_bank.as(m_devan, {u"statement"_s, m_devan, u"--format"_s, u"ofx"_s}).exit_code, 2);
        QCOMPARE(m_bank.json(m_asha, {u"statement"_s, m_devan}).code(), u"not_permitted"_s);
    }

private:
    /// With a checker made from the documentation alone, by other programs.
    void checkAsAStranger(const QString& path, const QByteArray& genuine, const QString& bank_key)
    {
        const QByteArray info =
            QByteArray::fromHex("302a300506032b6570032100" + bank_key.toLatin1()).toBase64();
        const QString pem =
            m_bank.file(u"key.pem"_s, "-----BEGIN PUBLIC KEY-----\n" + info + "\n-----END PUBLIC KEY-----\n");
        const auto stranger = [&](const QString& file) {
            return QProcess::execute(QStringLiteral(PYTHON), {QStringLiteral(STRANGER), file, pem});
        };
        QCOMPARE(stranger(path), 0);
        for (const auto& [before, after] : {std::pair("\"250.00\"", "\"950.00\""), std::pair("rent", "rant"),
                                            std::pair("\"transfer\"", "\"deposit\"")})
            QVERIFY(stranger(m_bank.file(u"forged.json"_s, QByteArray(genuine).replace(before, after))) != 0);
    }
};

} // namespace florin::test

QTEST_GUILESS_MAIN(florin::test::ReceiptCommandsTest)
#include "receipt_commands_test.moc"
