// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_bank.h"

#include <QTest>

namespace florin::test
{

using namespace Qt::StringLiterals;

/// Roles, limits and hours from a terminal.
class RoleCommandsTest : public QObject
{
    Q_OBJECT

private:
    DemoBank m_bank;
    QString m_asha = m_bank.account(0);
    QString m_admin = m_bank.staff(u"admin"_s);
    QString m_manager = m_bank.staff(u"manager"_s);
    QString m_teller = m_bank.staff(u"teller"_s);

    [[nodiscard]] Ran role(const QStringList& command)
    {
        return m_bank.json(m_admin, QStringList{u"role"_s} + command);
    }
    [[nodiscard]] static QString key(int nth) { return u"01890a5d-ac96-774b-bcce-b302099a805%1"_s.arg(nth); }
    [[nodiscard]] QString depositOf(const QString& amount)
    {
        return m_bank.json(m_teller, {u"deposit"_s, m_asha, amount}).code();
    }

private Q_SLOTS:
    void initTestCase() { QCOMPARE(role({u"time-zone"_s, u"UTC"_s}).exit_code, 0); }

    void showsTheTable()
    {
        const Ran table = m_bank.as(m_manager, {u"role"_s, u"show"_s});
        QCOMPARE(table.exit_code, 0);
        QVERIFY2(table.out.startsWith("Permission"), table.out);
        QVERIFY2(table.out.contains("money.deposit money.withdraw"), table.out);
        const Ran one = m_bank.as(m_manager, {u"role"_s, u"show"_s, u"teller"_s});
        QVERIFY2(!one.out.contains("auditor"), one.out);
        QCOMPARE(m_bank.json(m_manager, {u"role"_s, u"show"_s, u"cashier"_s}).code(), u"invalid_field"_s);
        QCOMPARE(m_bank.json(m_teller, {u"role"_s, u"show"_s}).code(), u"not_permitted"_s);
        QVERIFY(m_bank.as(m_manager, {u"role"_s, u"list"_s}).out.contains("at any time"));
    }

    void changesWhatARoleMayDo()
    {
        const Ran changed = role({u"change"_s, u"teller"_s, u"--set"_s, u"handle_cash=none, attend=bank"_s});
        QCOMPARE(changed.exit_code, 0);
        QCOMPARE(depositOf(u"1"_s), u"not_permitted"_s);
        QVERIFY(m_bank.as(m_admin, {u"role"_s, u"show"_s, u"teller"_s}).out.contains("none*"));
        QCOMPARE(role({u"change"_s, u"teller"_s, u"--set"_s, u"handle_cash=bank,attend=none"_s}).exit_code,
                 0);
        QCOMPARE(depositOf(u"1"_s), QString());
        QCOMPARE(role({u"change"_s, u"admin"_s, u"--set"_s, u"manage_roles=none"_s}).code(), u"role_stays"_s);
        QCOMPARE(role({u"change"_s, u"teller"_s, u"--set"_s, u"fly=bank"_s}).code(), u"invalid_field"_s);
        QCOMPARE(m_bank.as(m_admin, {u"role"_s, u"change"_s, u"teller"_s, u"--set"_s, u"fly"_s}).exit_code,
                 2);
    }

    void setsLimitsOfARole()
    {
        const Ran set = role({u"limits"_s, u"teller"_s, u"--at-a-time"_s, u"100.00 inr"_s, u"--per-day"_s,
                              u"500 INR, 9 JPY"_s});
        QCOMPARE(set.exit_code, 0);
        QCOMPARE(set.json()[u"limits"_s][0][u"at_a_time"_s].toString(), u"100.00"_s);
        QCOMPARE(set.json()[u"limits"_s][0][u"per_day"_s].toString(), u"500.00"_s);
        QCOMPARE(set.json()[u"limits"_s][1][u"currency"_s].toString(), u"JPY"_s);
        QCOMPARE(depositOf(u"100.01"_s), u"over_role_limit"_s);
        QCOMPARE(role({u"limits"_s, u"teller"_s}).exit_code, 0);
        QCOMPARE(depositOf(u"100.01"_s), QString());
        QCOMPARE(m_bank.as(m_admin, {u"role"_s, u"limits"_s, u"teller"_s, u"--per-day"_s, u"5"_s}).exit_code,
                 2);
    }

    void setsHoursOfARole()
    {
        const Ran set = role({u"hours"_s, u"support"_s, u"--days"_s, u"fri-mon, wed"_s, u"--from"_s,
                              u"22:00"_s, u"--until"_s, u"06:30"_s});
        QCOMPARE(set.exit_code, 0);
        const QJsonObject hours = set.json()[u"hours"_s].toObject();
        QCOMPARE(hours[u"from_minute"_s].toInt(), 22 * 60);
        QCOMPARE(hours[u"until_minute"_s].toInt(), 6 * 60 + 30);
        QVERIFY(
            m_bank.as(m_admin, {u"role"_s, u"list"_s}).out.contains("Mon Wed Fri Sat Sun 22:00-06:30 UTC"));
        QVERIFY(!role({u"hours"_s, u"support"_s, u"--any"_s}).json().contains(u"hours"_s));
        QCOMPARE(role({u"hours"_s, u"admin"_s, u"--days"_s, u"mon"_s}).code(), u"role_stays"_s);
        QCOMPARE(role({u"hours"_s, u"support"_s}).code(), u"invalid_field"_s);
        for (const QStringList& wrong :
             {QStringList{u"--days"_s, u"someday"_s}, {u"--days"_s, u"mon"_s, u"--from"_s, u"nine"_s}})
            QCOMPARE(m_bank.as(m_admin, QStringList{u"role"_s, u"hours"_s, u"support"_s} + wrong).exit_code,
                     2);
    }

    void setsTheTimeZone()
    {
        QCOMPARE(role({u"time-zone"_s}).json()[u"time_zone"_s].toString(), u"UTC"_s);
        QCOMPARE(role({u"time-zone"_s, u"Asia/Kolkata"_s}).json()[u"time_zone"_s].toString(),
                 u"Asia/Kolkata"_s);
        QVERIFY(m_bank.as(m_admin, {u"role"_s, u"time-zone"_s}).out.contains("Asia/Kolkata"));
        (void)role({u"hours"_s, u"support"_s, u"--days"_s, u"mon"_s, u"--from"_s, u"09:00"_s});
        QVERIFY(m_bank.as(m_admin, {u"role"_s, u"list"_s}).out.contains("Mon 09:00-24:00 Asia/Kolkata"));
        QCOMPARE(role({u"time-zone"_s, u"Asia/Atlantis"_s}).code(), u"unknown_time_zone"_s);
        (void)role({u"hours"_s, u"support"_s, u"--any"_s});
        QCOMPARE(role({u"time-zone"_s, u"UTC"_s}).exit_code, 0);
    }

    void setsLimitsOfAnAccount()
    {
        QVERIFY(m_bank.isDoneWithSecond(
            m_admin, m_manager,
            {u"account"_s, u"limits"_s, m_asha, u"--per-day"_s, u"20"_s, u"--key"_s, key(1)}));
        const QString other = m_bank.account(1);
        QCOMPARE(m_bank.json(m_asha, {u"transfer"_s, m_asha, other, u"5"_s}).exit_code, 0);
        const Ran over = m_bank.json(m_asha, {u"transfer"_s, m_asha, other, u"15.01"_s});
        QCOMPARE(over.code(), u"over_day_limit"_s);
        const Ran shown = m_bank.as(m_asha, {u"account"_s, u"show"_s, m_asha});
        QVERIFY2(shown.out.contains("20.00 INR"), shown.out);
        QVERIFY2(shown.out.contains("Sent today"), shown.out);
        QVERIFY(m_bank.isDoneWithSecond(m_admin, m_manager,
                                        {u"account"_s, u"limits"_s, m_asha, u"--key"_s, key(2)}));
        QCOMPARE(m_bank.json(m_asha, {u"transfer"_s, m_asha, other, u"15.01"_s}).exit_code, 0);
    }
};

} // namespace florin::test

QTEST_GUILESS_MAIN(florin::test::RoleCommandsTest)
#include "role_commands_test.moc"
