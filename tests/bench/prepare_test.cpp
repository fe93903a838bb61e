// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_programs.h"

#include <QFileInfo>
#include <QTest>

namespace florin::test
{

using namespace Qt::StringLiterals;

class PrepareTest : public QObject
{
    Q_OBJECT

private:
    BenchPrograms m_programs;

    [[nodiscard]] Ran prepare(const QString& accounts) const
    {
        return m_programs.bench(
            {u"prepare"_s, u"--data"_s, m_programs.bank(), u"--accounts"_s, accounts, u"--json"_s});
    }

private Q_SLOTS:
    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown command") << QStringList{u"dance"_s};
        QTest::newRow("no bank") << QStringList{u"prepare"_s};
        QTest::newRow("not a number")
            << QStringList{u"prepare"_s, u"--data"_s, u"x"_s, u"--accounts"_s, u"many"_s};
        QTest::newRow("too few") << QStringList{u"prepare"_s, u"--data"_s, u"x"_s, u"--accounts"_s, u"1"_s};
        QTest::newRow("unknown option") << QStringList{u"compare"_s, u"--loud"_s};
        QTest::newRow("a stray word") << QStringList{u"compare"_s, u"all"_s};
    }
    void wrongUsageIsTwo()
    {
        QFETCH(QStringList, arguments);
        const Ran ran = m_programs.bench(arguments);
        QCOMPARE(ran.exit_code, 2);
        QVERIFY(ran.out.isEmpty());
        QVERIFY2(ran.err.startsWith("florin-bench"), ran.err);
    }

    void makesABankWithAccountsAndLogIns()
    {
        const Ran ran = prepare(u"150"_s);
        QVERIFY2(ran.exit_code == 0, ran.err);
        QCOMPARE(ran.json()[u"accounts"_s].toInt(), 150);
        QCOMPARE(ran.json()[u"log_ins"_s].toInt(), 64);
        QVERIFY(!ran.json()[u"one_time_password"_s].toString().isEmpty());
        QVERIFY(QFileInfo::exists(ran.json()[u"certificate"_s].toString()));
        const QFileInfo password(ran.json()[u"password_file"_s].toString());
        QVERIFY(password.size() > 20);
#ifndef Q_OS_WIN
        QCOMPARE(password.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner));
#endif
        const Ran verified = m_programs.verify();
        QCOMPARE(verified.exit_code, 0);
        QCOMPARE(verified.json()[u"entries"_s].toInt(), 150); // an opening deposit each
    }

    void addsWhatIsMissing()
    {
        const Ran more = prepare(u"200"_s);
        QVERIFY2(more.exit_code == 0, more.err);
        QCOMPARE(more.json()[u"accounts"_s].toInt(), 200);
        QCOMPARE(more.json()[u"log_ins"_s].toInt(), 64);
        QVERIFY(!more.json().contains(u"one_time_password"_s)); // the bank was there
        const Ran again = prepare(u"200"_s);
        QCOMPARE(again.json()[u"accounts"_s].toInt(), 200);
        QCOMPARE(m_programs.verify().json()[u"entries"_s].toInt(), 200);
    }

    void refusesABankThatIsServed()
    {
        m_programs.serve();
        const Ran ran = prepare(u"300"_s);
        QCOMPARE(ran.exit_code, 1);
        QCOMPARE(ran.json()[u"code"_s].toString(), u"in_use"_s);
    }
};

} // namespace florin::test

QTEST_GUILESS_MAIN(florin::test::PrepareTest)
#include "prepare_test.moc"
