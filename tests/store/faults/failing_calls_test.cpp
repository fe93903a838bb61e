// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/faults/bank_run.h"

using namespace florin;
using namespace florin::store;
using namespace florin::store::test;
using namespace florin::test;
using namespace Qt::StringLiterals;

using Lasting = FaultyDisk::Lasting;

/// Lets each call to the disk fail in a morning's work of a bank: once, from there on for ever, or for want
/// of room until there is some. FLORIN_CALL=n tries that one alone.
class FailingCallsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_day = liveThrough(m_run, groups); }

    /// Whoever is refused asks again, and the bank goes on without a restart.
    void aCallFailsOnce()
    {
        forEach(m_day.calls, [this](qint64 call) {
            m_run.disk().load(m_run.beginning());
            m_run.disk().failAt(call, Lasting::Once);
            QVERIFY2(isDoneWithin(2, [&] { return m_run.open(); }), inWords(call, u"it does not open"_s));
            QVERIFY2(isDoneWithin(2, [&] { return isTold(0); }), inWords(call, u"it is not told"_s));
            for (int n = 1; n <= groups; ++n) {
                QVERIFY2(isDoneWithin(2, [&] { return m_run.group(n); }), inWords(call, u"no way on"_s));
                QVERIFY2(isDoneWithin(2, [&] { return isTold(n); }), inWords(call, u"it is not told"_s));
            }
            QVERIFY2(isDoneWithin(2, [&] { return m_run.foldAll(); }), inWords(call, u"no folding"_s));
            m_run.close();
            QVERIFY2(m_run.disk().hasFailed(), inWords(call, u"the call did not come"_s));
            verifyLeft(call, m_run.disk().image(), {&m_day.told.back()});
        });
    }

    void theDiskDies()
    {
        forEach(m_day.calls, [this](qint64 call) {
            m_run.disk().load(m_run.beginning());
            m_run.disk().failAt(call, Lasting::Forever);
            int acknowledged = 0;
            while (acknowledged < groups && m_run.group(acknowledged + 1)) {
                ++acknowledged;
                (void)isTold(acknowledged);
            }
            if (m_run.isOpen())
                (void)m_run.foldAll(); // tries, as a server that stops does
            m_run.close();
            std::vector<const Told*> allowed{&told(acknowledged)};
            if (acknowledged < groups)
                allowed.push_back(&told(acknowledged + 1));
            verifyLeft(call, whatIsLeft(call), allowed);
        });
    }

    void theDiskIsFullForAWhile()
    {
        forEach(m_day.writes, [this](qint64 write) {
            m_run.disk().load(m_run.beginning());
            m_run.disk().fullFrom(write);
            int n = 1;
            Result<void> done;
            while (n <= groups && (done = m_run.group(n)))
                ++n;
            if (n <= groups) {
                QCOMPARE(refusal(done), ProblemCode::disk_full);
                readsGoOn(write, n);
                QCOMPARE(refusal(m_run.group(n)), ProblemCode::disk_full);
            }
            m_run.disk().mend();
            for (; n <= groups; ++n)
                must(m_run.group(n));
            must(m_run.foldAll());
            m_run.close();
            verifyLeft(write, m_run.disk().image(), {&m_day.told.back()});
        });
    }

private:
    static constexpr int groups = BankRun::groups_of_a_morning;

    template<class Try>
    void forEach(qint64 count, Try once)
    {
        bool given = false;
        const int only = qEnvironmentVariableIntValue("FLORIN_CALL", &given);
        QVERIFY(count > 100);
        for (qint64 at = 1; at <= count && !QTest::currentTestFailed(); ++at) {
            if (!given || at == only)
                once(at);
        }
        m_run.close();
        qInfo("%lld calls", count);
    }

    template<class Do>
    static bool isDoneWithin(int tries, Do work)
    {
        for (int i = 0; i < tries; ++i) {
            if (work())
                return true;
        }
        return false;
    }

    /// A reader is told what was acknowledged, or that it cannot be. (Users may wait for the next unit.)
    [[nodiscard]] bool isTold(int group)
    {
        const auto now = tell(m_run.database());
        if (now && (now->journal != told(group).journal || now->accounts != told(group).accounts ||
                    now->customers != told(group).customers))
            qFatal("a reader is told something else");
        return now.has_value();
    }

    /// After that group.
    [[nodiscard]] const Told& told(int group) const { return m_day.told[static_cast<std::size_t>(group)]; }

    static QByteArray inWords(qint64 call, const QString& what)
    {
        return u"failure at %1: %2. Again: FLORIN_CALL=%1"_s.arg(call).arg(what).toUtf8();
    }

    /// What a reader was told before, it is told now; only users wait for room to be written.
    void readsGoOn(qint64 write, int n)
    {
        if (!m_run.isOpen())
            return; // it was being closed and opened
        const auto now = tell(m_run.database());
        QVERIFY2(now, inWords(write, u"a full disk keeps from reading"_s));
        const Told& before = told(n - 1);
        QCOMPARE(now->journal, before.journal);
        QCOMPARE(now->accounts, before.accounts);
        QCOMPARE(now->customers, before.customers);
    }

    /// When a disk dies the power is often gone too.
    DiskImage whatIsLeft(qint64 call) const
    {
        DiskHistory history(m_run.beginning());
        for (const DiskDeed& deed : m_run.disk().deeds())
            history.take(deed);
        std::mt19937_64 chance(static_cast<quint64>(call));
        return call % 2 == 0 ? history.written() : history.torn(chance);
    }

    void verifyLeft(qint64 call, const DiskImage& image, const std::vector<const Told*>& allowed)
    {
        m_run.disk().load(image);
        const QString found = finding(m_run, allowed);
        m_run.close();
        QVERIFY2(found.isEmpty(), inWords(call, found));
    }

    BankRun m_run;
    Day m_day;
};

QTEST_GUILESS_MAIN(FailingCallsTest)
#include "failing_calls_test.moc"
