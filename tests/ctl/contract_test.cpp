// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo_bank.h"

#include "ctl/command.h"

#include <QRegularExpression>
#include <QTest>

#include <set>

namespace florin::test
{

using namespace Qt::StringLiterals;

/// Exit codes, trust and usage: what scripts rely on beside the answers.
class ContractTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DemoBank> m_bank = std::make_unique<DemoBank>();

    [[nodiscard]] QStringList pingTo(const QString& server) const
    {
        return {u"--json"_s, u"--server"_s, server, u"ping"_s};
    }

private Q_SLOTS:
    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown command") << QStringList{u"dance"_s};
        QTest::newRow("half a command") << QStringList{u"account"_s};
        QTest::newRow("unknown option") << QStringList{u"ping"_s, u"--loud"_s};
        QTest::newRow("too few") << QStringList{u"deposit"_s, u"1"_s};
        QTest::newRow("too many") << QStringList{u"ping"_s, u"me"_s};
        QTest::newRow("no user") << QStringList{u"account"_s, u"list"_s};
        QTest::newRow("no password") << QStringList{u"--as"_s, u"x"_s, u"account"_s, u"list"_s};
        QTest::newRow("no such password file")
            << QStringList{u"--as"_s, u"x"_s, u"--password-file"_s, u"/does/not/exist"_s, u"status"_s};
        QTest::newRow("server without a name") << QStringList{u"--server"_s, u":1"_s, u"ping"_s};
        QTest::newRow("no certificate") << QStringList{u"--trust"_s, u"/dev/null"_s, u"ping"_s};
    }
    void wrongUsageIsTwo()
    {
        QFETCH(QStringList, arguments);
        const Ran ran = m_bank->run(arguments);
        QCOMPARE(ran.exit_code, 2);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(ran.err.startsWith("florinctl: "), ran.err);
    }

    void limitsAndTimesAreChecked()
    {
        const QString teller = m_bank->staff(u"teller"_s);
        QCOMPARE(m_bank->as(teller, {u"transactions"_s, u"--limit"_s, u"0"_s}).exit_code, 2);
        QCOMPARE(m_bank->as(teller, {u"transactions"_s, u"--from"_s, u"yesterday"_s}).exit_code, 2);
        QCOMPARE(m_bank->as(teller, {u"transactions"_s, u"--format"_s, u"xml"_s}).exit_code, 2);
    }

    void helpIsForEveryCommand()
    {
        const Ran all = m_bank->run({u"--help"_s});
        QCOMPARE(all.exit_code, 0);
        std::set<QString> names;
        for (const ctl::Command& command : ctl::allCommands()) {
            QVERIFY2(names.insert(command.name).second, qPrintable(command.name));
            QVERIFY2(all.out.contains(command.name.toUtf8()), qPrintable(command.name));
            QVERIFY2(command.summary.endsWith(u'.'), qPrintable(command.name));
        }
        const Ran one = m_bank->run({u"transfer"_s, u"--help"_s});
        QCOMPARE(one.exit_code, 0);
        QVERIFY(one.out.contains("--memo"));
        QVERIFY(m_bank->run({u"--version"_s}).out.startsWith("florinctl "));
    }

    void theManualNamesEveryCommand()
    {
        QFile manual(QStringLiteral(FLORINCTL_MANUAL));
        QVERIFY(manual.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(manual.readAll());
        for (const ctl::Command& command : ctl::allCommands()) {
            const QRegularExpression entry(u"^[.]BI? \"?%1(\"| |$)"_s.arg(command.name),
                                           QRegularExpression::MultilineOption);
            QVERIFY2(text.contains(entry), qPrintable(command.name));
        }
    }

    void aWrongPasswordIsRefused()
    {
        m_bank->setPassword(u"nobody"_s, "whatever");
        QCOMPARE(m_bank->json(u"nobody"_s, {u"account"_s, u"list"_s}).code(), u"log_in_failed"_s);
        const Ran ran = m_bank->as(u"nobody"_s, {u"account"_s, u"list"_s});
        QCOMPARE(ran.exit_code, 1);
        QVERIFY(ran.out.isEmpty());
    }

    void anUnknownCertificateIsNotTrustedBlindly()
    {
        const Ran ran = m_bank->run(pingTo(m_bank->server()));
        QCOMPARE(ran.exit_code, 3);
        QCOMPARE(ran.code(), u"cannot_connect"_s);
        QVERIFY2(ran.err.contains("fingerprint"), ran.err);
    }

    void aChangedCertificateIsThree()
    {
        QDir().mkpath(QFileInfo(m_bank->file(u"x"_s, {})).path() + u"/config/Florin"_s);
        static_cast<void>(m_bank->file(u"config/Florin/known_servers"_s,
                                       m_bank->server().toLatin1() + ' ' + QByteArray(64, 'a') + '\n'));
        const Ran ran = m_bank->run(pingTo(m_bank->server()));
        QCOMPARE(ran.exit_code, 3);
        QCOMPARE(ran.code(), u"pin_changed"_s);
    }

    void aServerThatIsNotThereIsThree()
    {
        const QString server = m_bank->server();
        m_bank->stop();
        const Ran ran = m_bank->run(pingTo(server));
        QCOMPARE(ran.exit_code, 3);
        QCOMPARE(ran.code(), u"cannot_connect"_s);
        const Ran log_in = m_bank->as(m_bank->staff(u"teller"_s), {u"account"_s, u"list"_s});
        QCOMPARE(log_in.exit_code, 3);
        QVERIFY(!log_in.err.isEmpty());
    }
};

} // namespace florin::test

QTEST_GUILESS_MAIN(florin::test::ContractTest)
#include "contract_test.moc"
