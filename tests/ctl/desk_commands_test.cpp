// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_bank.h"

#include <QFile>
#include <QTest>

namespace florin::test
{

using namespace Qt::StringLiterals;

/// What the desk does beside money: people, feedback, messages, audit, and talking.
class DeskCommandsTest : public QObject
{
    Q_OBJECT

private:
    DemoBank m_bank;
    QString m_asha = m_bank.account(0);
    QString m_admin = m_bank.staff(u"admin"_s);
    QString m_support = m_bank.staff(u"support"_s);

    /// Reads standard output until `text` has come.
    [[nodiscard]] static bool waitFor(QProcess& process, const QByteArray& text, QByteArray& seen)
    {
        return QTest::qWaitFor(
            [&] {
                seen += process.readAllStandardOutput();
                return seen.contains(text);
            },
            20'000);
    }

private Q_SLOTS:
    void pingsAndTellsItsStatus()
    {
        const Ran ping = m_bank.run(
            {u"--server"_s, m_bank.server(), u"--trust"_s, m_bank.certificate(), u"--json"_s, u"ping"_s});
        QCOMPARE(ping.exit_code, 0);
        QVERIFY(ping.json().value(u"round_trip_ms"_s).toDouble() > 0);
        QVERIFY(!ping.json().value(u"bank"_s).toString().isEmpty());
        QVERIFY(m_bank.json(m_admin, {u"status"_s}).json().value(u"entries"_s).toInt() > 0);
        QVERIFY(m_bank.as(m_admin, {u"status"_s}).out.startsWith("Version"));
    }

    void listsCustomersAndAccounts()
    {
        const Ran customers = m_bank.json(m_admin, {u"customer"_s, u"list"_s, u"--search"_s, u"nair"_s});
        QCOMPARE(customers.list().size(), 1);
        QVERIFY(customers.list()[0][u"aadhaar_masked"_s].toString().startsWith(u"XXXX"_s));
        QVERIFY(m_bank.json(m_admin, {u"account"_s, u"list"_s}).list().size() > 2);
        QCOMPARE(m_bank.json(m_admin, {u"account"_s, u"list"_s, u"--limit"_s, u"1"_s}).list().size(), 1);
        QCOMPARE(m_bank.json(m_asha, {u"account"_s, u"list"_s}).list().size(), 1);
        QCOMPARE(m_bank.json(m_asha, {u"customer"_s, u"list"_s}).code(), u"not_permitted"_s);
    }

    void putsDownANewPhoneNumber()
    {
        const QJsonArray rows =
            m_bank.json(m_admin, {u"customer"_s, u"list"_s, u"--search"_s, u"nair"_s}).list();
        const QString customer = QString::number(rows[0][u"customer"_s].toInteger());
        const QStringList change{u"customer"_s, u"phone"_s, customer, u"9000000077"_s};
        const Ran asked = m_bank.json(m_admin, change);
        QCOMPARE(asked.code(), u"approval_needed"_s);
        const QString proposal = QString::number(asked.json()[u"values"_s][u"proposal"_s].toInteger());
        const QString manager = m_bank.staff(u"manager"_s);
        QCOMPARE(m_bank.json(manager, {u"approval"_s, u"approve"_s, proposal}).exit_code, 0);
        const Ran found = m_bank.json(m_admin, {u"customer"_s, u"list"_s, u"--search"_s, u"0000077"_s});
        QCOMPARE(found.list().size(), 1);
        QCOMPARE(found.list()[0][u"phone"_s].toString(), u"+919000000077"_s);
        QCOMPARE(m_bank.json(m_admin, {u"customer"_s, u"phone"_s, customer, u"12"_s}).code(),
                 u"invalid_phone"_s);
        QCOMPARE(m_bank.json(m_asha, change).code(), u"not_permitted"_s);
    }

    void addsStaff()
    {
        const Ran added =
            m_bank.json(m_admin, {u"users"_s, u"add"_s, u"nina"_s, u"Nina Roy"_s, u"--role"_s, u"auditor"_s});
        QCOMPARE(added.exit_code, 0);
        m_bank.setPassword(u"nina"_s, added.json().value(u"one_time_password"_s).toString().toUtf8());
        QCOMPARE(m_bank.json(u"nina"_s, {u"audit"_s}).code(), u"password_must_change"_s);
        QCOMPARE(m_bank.json(m_admin, {u"users"_s, u"add"_s, u"nina"_s}).code(), u"user_exists"_s);
        QCOMPARE(m_bank.json(m_admin, {u"users"_s, u"add"_s, u"b"_s, u"B"_s, u"--role"_s, u"king"_s}).code(),
                 u"invalid_field"_s);
        QVERIFY(m_bank.as(m_admin, {u"users"_s, u"list"_s}).out.contains("Nina Roy"));
    }

    void handlesFeedback()
    {
        const QString table = m_bank.file(u"rows.csv"_s, "\xEF\xBB\xBF"
                                                         "Feedback,Name,Customer_ID\r\n"
                                                         "\"two\nlines, \"\"quoted\"\"\",Ann,X1\r\n"
                                                         "good,Bob,X2\r\n");
        const Ran imported = m_bank.json(m_support, {u"feedback"_s, u"import"_s, table});
        QVERIFY2(imported.exit_code == 0, imported.out);
        QCOMPARE(imported.json().value(u"taken"_s).toInt(), 2);
        QCOMPARE(m_bank.json(m_support, {u"feedback"_s, u"import"_s, table}).json().value(u"known"_s).toInt(),
                 2);
        const QString broken = m_bank.file(u"broken.csv"_s, "Customer_ID,Name,Feedback\na,b\n");
        QCOMPARE(m_bank.json(m_support, {u"feedback"_s, u"import"_s, broken}).code(), u"row_invalid"_s);
        QCOMPARE(m_bank.json(m_support, {u"feedback"_s, u"import"_s, u"/does/not/exist"_s}).code(),
                 u"file_unreadable"_s);

        const Ran added = m_bank.json(m_asha, {u"feedback"_s, u"add"_s, u"=1+1 is a formula"_s});
        QCOMPARE(added.json().value(u"name"_s).toString(), u"Asha R Nair"_s);
        const QString number = QString::number(added.json().value(u"feedback"_s).toInt());
        QCOMPARE(m_bank.as(m_support, {u"feedback"_s, u"answer"_s, number, u"Thank you"_s}).exit_code, 0);
        const QJsonArray answered =
            m_bank.json(m_support, {u"feedback"_s, u"list"_s, u"--answered"_s}).list();
        QCOMPARE(answered.size(), 1);
        QCOMPARE(answered[0][u"answer"_s].toString(), u"Thank you"_s);
    }

    void handlesMessageSettings()
    {
        const Ran set = m_bank.json(m_asha, {u"sms"_s, u"set"_s, u"--on"_s, u"--phone"_s, u"+919000000019"_s,
                                             u"--low-balance"_s, u"1000"_s});
        QCOMPARE(set.exit_code, 0);
        const QJsonObject shown = m_bank.json(m_asha, {u"sms"_s, u"show"_s}).json();
        QCOMPARE(shown.value(u"phone"_s).toString(), u"+919000000019"_s);
        QCOMPARE(shown.value(u"low_balance_below"_s).toString(), u"1000.00"_s);
        QVERIFY(
            m_bank.json(m_asha, {u"sms"_s, u"set"_s, u"--off"_s}).json().contains(u"low_balance_below"_s));
        QCOMPARE(m_bank.as(m_asha, {u"sms"_s, u"set"_s, u"--off"_s, u"--on"_s}).exit_code, 2);

        const QString token = m_bank.file(u"token"_s, "very-secret\n");
        const Ran provider =
            m_bank.json(m_admin, {u"sms"_s, u"provider"_s, u"--on"_s, u"--account-sid"_s, u"AC1"_s,
                                  u"--sender"_s, u"+15550100"_s, u"--auth-token-file"_s, token});
        QVERIFY(provider.json().value(u"auth_token_set"_s).toBool());
        QVERIFY(!provider.out.contains("very-secret"));
        QCOMPARE(m_bank.json(m_asha, {u"sms"_s, u"provider"_s}).code(), u"not_permitted"_s);
    }

    void showsTheAuditTrail()
    {
        const QString auditor = m_bank.staff(u"auditor"_s);
        QVERIFY(m_bank.json(auditor, {u"audit"_s, u"--limit"_s, u"3"_s}).list().size() == 3);
        QCOMPARE(m_bank.json(m_asha, {u"audit"_s}).code(), u"not_permitted"_s);
    }

    void filtersAndExportsTheAudit()
    {
        const QString auditor = m_bank.staff(u"auditor"_s);
        QCOMPARE(m_bank.json(m_admin, {u"account"_s, u"show"_s, m_asha}).exit_code, 0);
        const QStringList filters{u"audit"_s, u"list"_s,    u"--action"_s, u"accounts.show"_s, u"--actor"_s,
                                  m_admin,    u"--about"_s, m_asha,        u"--outcome"_s,     u"done"_s};
        const QJsonArray lines = m_bank.json(auditor, filters).list();
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0][u"address"_s].toString(), u"127.0.0.1"_s);
        QVERIFY(lines[0][u"device"_s].toString().startsWith(u"florinctl "_s));
        QVERIFY(lines[0][u"customer"_s].toInt() > 0);
        const Ran csv = m_bank.as(auditor, filters + QStringList{u"--format"_s, u"csv"_s});
        QVERIFY2(csv.out.startsWith("Number,Time,Who,Did,About,Outcome,Customer,Detail,Address,Device\r\n"),
                 csv.out);
        QVERIFY(csv.out.contains("127.0.0.1"));
        QCOMPARE(m_bank.json(auditor, {u"audit"_s, u"list"_s, u"--outcome"_s, u"odd"_s}).code(),
                 u"invalid_field"_s);
        QVERIFY(
            m_bank.json(auditor, {u"audit"_s, u"list"_s, u"--until"_s, u"2001-01-01"_s}).list().isEmpty());
    }

    void verifiesTheAudit()
    {
        const QString auditor = m_bank.staff(u"auditor"_s);
        const Ran whole = m_bank.json(auditor, {u"audit"_s, u"verify"_s});
        QCOMPARE(whole.exit_code, 0);
        QVERIFY(whole.json().value(u"whole"_s).toBool());
        QCOMPARE(whole.json().value(u"head"_s).toString().size(), 64);
        QVERIFY(m_bank.as(auditor, {u"audit"_s, u"verify"_s}).out.contains("fit"));
        QCOMPARE(m_bank.json(m_asha, {u"audit"_s, u"verify"_s}).code(), u"not_permitted"_s);
    }

    void customersSeeWhoLooked()
    {
        QCOMPARE(m_bank.json(m_bank.staff(u"teller"_s), {u"history"_s, m_asha}).exit_code, 0);
        const QJsonArray looks = m_bank.json(m_asha, {u"audit"_s, u"who-looked"_s}).list();
        QVERIFY(!looks.isEmpty());
        QCOMPARE(looks[0][u"role"_s].toString(), u"teller"_s);
        QCOMPARE(looks[0][u"what"_s].toString(), u"money.history"_s);
        QVERIFY(!looks[0].toObject().contains(u"name"_s));
        QVERIFY(m_bank.as(m_asha, {u"audit"_s, u"who-looked"_s}).out.contains("teller"));
        QCOMPARE(m_bank.json(m_admin, {u"audit"_s, u"who-looked"_s}).code(), u"not_permitted"_s);
    }

    void showsWhoTriesToGetIn()
    {
        const QString manager = m_bank.staff(u"manager"_s);
        m_bank.setPassword(u"nobody"_s, "no such password");
        QCOMPARE(m_bank.json(u"nobody"_s, {u"account"_s, u"list"_s}).exit_code, 1);
        const Ran shown = m_bank.json(manager, {u"security"_s, u"--days"_s, u"1"_s});
        QVERIFY2(shown.exit_code == 0, shown.out);
        QCOMPARE(shown.json()[u"failed_attempts"_s].toInt(), 1);
        QCOMPARE(shown.json()[u"hours"_s].toArray().size(), 1);
        QVERIFY(m_bank.as(manager, {u"security"_s}).out.contains("Nobody is locked."));
        QCOMPARE(m_bank.as(manager, {u"security"_s, u"--days"_s, u"31"_s}).exit_code, 2);
        QCOMPARE(m_bank.json(m_asha, {u"security"_s}).code(), u"not_permitted"_s);
    }

    void backsUpAndShowsTheProof()
    {
        const QString admin = m_bank.staff(u"admin"_s);
        QCOMPARE(m_bank.json(admin, {u"backup"_s, u"now"_s}).code(), u"backups_off"_s);
        QCOMPARE(m_bank.json(admin, {u"status"_s}).json().value(u"backups"_s).toString(), u"off"_s);
        m_bank.stop();
        m_bank.startAgain({u"--backup-to"_s, m_bank.path(u"backups"_s)});
        const Ran now = m_bank.json(admin, {u"backup"_s, u"now"_s});
        QVERIFY2(now.exit_code == 0, now.out + now.err);
        QVERIFY(now.json().value(u"proven"_s).toBool());
        QVERIFY(QFile::exists(now.json().value(u"file"_s).toString()));
        const Ran listed = m_bank.json(m_bank.staff(u"auditor"_s), {u"backup"_s, u"list"_s});
        QCOMPARE(listed.list().first().toObject(), now.json());
        QVERIFY(m_bank.as(admin, {u"backup"_s, u"list"_s, u"--limit"_s, u"1"_s}).out.contains("proven"));
        QCOMPARE(m_bank.json(admin, {u"status"_s}).json().value(u"backups"_s).toString(), u"good"_s);
        QVERIFY(m_bank.as(admin, {u"status"_s}).out.contains("Last backup"));
        QCOMPARE(m_bank.json(m_bank.staff(u"auditor"_s), {u"backup"_s, u"now"_s}).code(), u"not_permitted"_s);
        QCOMPARE(m_bank.json(m_asha, {u"backup"_s, u"list"_s}).code(), u"not_permitted"_s);
    }

    void callsAnyOperation()
    {
        const Ran shown =
            m_bank.json(m_asha, {u"call"_s, u"accounts.show"_s, u"{\"account\":\"%1\"}"_s.arg(m_asha)});
        QCOMPARE(shown.json().value(u"owner"_s).toString(), u"Asha R Nair"_s);
        const Ran piped =
            m_bank.as(m_asha, {u"--json"_s, u"call"_s, u"accounts.list"_s, u"-"_s}, "{\"limit\":1}");
        QCOMPARE(piped.json().value(u"items"_s).toArray().size(), 1);
        QCOMPARE(m_bank.json(m_asha, {u"call"_s, u"accounts.shew"_s}).code(), u"unknown_method"_s);
        QCOMPARE(m_bank.json(m_asha, {u"call"_s, u"accounts.show"_s, u"{\"acount\":\"1\"}"_s}).code(),
                 u"invalid_field"_s);
        QCOMPARE(m_bank.json(m_asha, {u"call"_s, u"accounts.show"_s, u"{"_s}).exit_code, 2);
    }

    void customerAndStaffTalk()
    {
        QByteArray heard;
        QByteArray read;
        const auto customer = m_bank.start(m_asha, {u"chat"_s});
        customer->write("hello there\n");
        QVERIFY(QTest::qWaitFor(
            [&] {
                return m_bank.as(m_support, {u"chat"_s, u"list"_s, u"--state"_s, u"waiting"_s})
                    .out.contains("hello there");
            },
            20'000));
        const auto staff = m_bank.start(m_support, {u"chat"_s});
        QVERIFY(waitFor(*staff, "Asha R Nair: hello there", read));
        QVERIFY(waitFor(*customer, "Assistant has joined", heard));
        staff->write("how can I help?\n");
        QVERIFY(waitFor(*customer, "how can I help?", heard));
        customer->write("all is well\n//\n");
        QVERIFY(waitFor(*staff, "all is well", read));
        QVERIFY(waitFor(*staff, "Left chat room!", read));
        QTRY_COMPARE_WITH_TIMEOUT(customer->state(), QProcess::NotRunning, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(staff->state(), QProcess::NotRunning, 20'000); // the conversation has ended
        QCOMPARE(customer->exitCode(), 0);
        QCOMPARE(staff->exitCode(), 0);
        QVERIFY(!heard.contains("hello there")); // what one typed stands on the screen already
        QCOMPARE(read.count("all is well"), 1);
        QCOMPARE(m_bank.as(m_support, {u"chat"_s}).exit_code, 1); // nobody waits any more
    }
};

} // namespace florin::test

QTEST_GUILESS_MAIN(florin::test::DeskCommandsTest)
#include "desk_commands_test.moc"
