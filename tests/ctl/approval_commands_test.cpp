// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_bank.h"

#include <QTest>

namespace florin::test
{

using namespace Qt::StringLiterals;

/// What waits for a second person, from a terminal.
class ApprovalCommandsTest : public QObject
{
    Q_OBJECT

private:
    DemoBank m_bank;
    QString m_asha = m_bank.account(0);
    QString m_admin = m_bank.staff(u"admin"_s);
    QString m_manager = m_bank.staff(u"manager"_s);
    QString m_teller = m_bank.staff(u"teller"_s);

    /// A deposit of six lakh, asked for by the teller.
    [[nodiscard]] QString waiting()
    {
        const Ran asked = m_bank.json(m_teller, {u"deposit"_s, m_asha, u"600000"_s});
        return QString::number(asked.json()[u"values"_s][u"proposal"_s].toInteger());
    }

private Q_SLOTS:
    void saysPlainlyThatItWaits()
    {
        const Ran asked = m_bank.as(m_teller, {u"deposit"_s, m_asha, u"600000"_s});
        QCOMPARE(asked.exit_code, 1);
        QVERIFY2(asked.err.contains("Waiting for a second person: proposal "), asked.err);
        const Ran json = m_bank.json(m_teller, {u"deposit"_s, m_asha, u"600000"_s});
        QCOMPARE(json.exit_code, 1);
        QCOMPARE(json.code(), u"approval_needed"_s);
    }

    void showsWhatWouldChange()
    {
        const QString number = waiting();
        const Ran shown = m_bank.as(m_manager, {u"approval"_s, u"show"_s, number});
        QCOMPARE(shown.exit_code, 0);
        QVERIFY2(shown.out.contains("money.deposit"), shown.out);
        QVERIFY2(shown.out.contains(" -> "), shown.out);
        const auto proposal = m_bank.json(m_manager, {u"approval"_s, u"show"_s, number}).json();
        QCOMPARE(proposal[u"state"_s].toString(), u"waiting"_s);
        QVERIFY(proposal[u"may_decide"_s].toBool());
        QVERIFY(m_bank.json(m_teller, {u"approval"_s, u"show"_s, number}).json()[u"own"_s].toBool());
        QCOMPARE(m_bank.json(m_asha, {u"approval"_s, u"show"_s, number}).code(), u"not_permitted"_s);
        QCOMPARE(m_bank.json(m_manager, {u"approval"_s, u"show"_s, u"many"_s}).code(), u"invalid_field"_s);
    }

    void approvesOnceAndNotOnesOwn()
    {
        const QString number = waiting();
        const QStringList approve{u"approval"_s, u"approve"_s, number};
        QCOMPARE(m_bank.json(m_teller, approve).code(), u"not_permitted"_s);
        QCOMPARE(m_bank.json(m_manager, approve + QStringList{u"--revision"_s, u"7"_s}).code(),
                 u"proposal_stale"_s);
        const Ran approved = m_bank.json(m_manager, approve);
        QCOMPARE(approved.exit_code, 0);
        QCOMPARE(approved.json()[u"decided_by"_s].toString(), m_manager);
        QCOMPARE(m_bank.json(m_admin, approve).code(), u"proposal_approved"_s);
    }

    void refusesWithAReasonAndWithdraws()
    {
        const QString number = waiting();
        QCOMPARE(m_bank.json(m_manager, {u"approval"_s, u"refuse"_s, number}).code(), u"invalid_field"_s);
        const Ran refused =
            m_bank.json(m_manager, {u"approval"_s, u"refuse"_s, number, u"--reason"_s, u"too much"_s});
        QCOMPARE(refused.json()[u"reason"_s].toString(), u"too much"_s);
        const QString other = waiting();
        QCOMPARE(m_bank.json(m_teller, {u"approval"_s, u"withdraw"_s, other}).exit_code, 0);
        const auto decided =
            m_bank
                .json(m_manager, {u"approval"_s, u"list"_s, u"--part"_s, u"decided"_s, u"--limit"_s, u"2"_s})
                .list();
        QCOMPARE(decided[0][u"state"_s].toString(), u"withdrawn"_s);
        QCOMPARE(decided[1][u"state"_s].toString(), u"refused"_s);
    }

    void listsWhatWaits()
    {
        const QString number = waiting();
        const Ran table = m_bank.as(m_manager, {u"approval"_s, u"list"_s, u"--part"_s, u"waiting"_s});
        QVERIFY2(table.out.startsWith("Number"), table.out);
        QVERIFY2(table.out.contains("money.deposit"), table.out);
        const Ran none = m_bank.as(m_bank.staff(u"support"_s), {u"approval"_s, u"list"_s});
        QCOMPARE(none.out.trimmed(), "Nothing waits for a second person.");
    }

    void showsAndChangesThePolicy()
    {
        QVERIFY(m_bank.as(m_teller, {u"approval"_s, u"policy"_s}).out.contains("500000.00 INR"));
        const Ran set = m_bank.json(m_admin, {u"approval"_s, u"set-policy"_s, u"money.hold"_s, u"--above"_s,
                                              u"10.00 INR, 5 jpy"_s, u"--hours"_s, u"4"_s});
        QCOMPARE(set.exit_code, 0);
        QCOMPARE(set.json()[u"limits"_s][0][u"above"_s].toString(), u"10.00"_s);
        QCOMPARE(set.json()[u"limits"_s][1][u"currency"_s].toString(), u"JPY"_s);
        QCOMPARE(set.json()[u"expires_after_h"_s].toInt(), 4);
        QCOMPARE(m_bank.as(m_admin, {u"approval"_s, u"set-policy"_s, u"money.hold"_s, u"--above"_s, u"10"_s})
                     .exit_code,
                 2);
        QCOMPARE(
            m_bank
                .json(m_admin, {u"approval"_s, u"set-policy"_s, u"money.hold"_s, u"--ask"_s, u"sometimes"_s})
                .code(),
            u"invalid_field"_s);
        QCOMPARE(
            m_bank.json(m_manager, {u"approval"_s, u"set-policy"_s, u"money.hold"_s, u"--ask"_s, u"never"_s})
                .code(),
            u"not_permitted"_s);
    }
};

} // namespace florin::test

QTEST_GUILESS_MAIN(florin::test::ApprovalCommandsTest)
#include "approval_commands_test.moc"
