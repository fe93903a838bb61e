// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/desk/look_log.h"
#include "store/audit_store.h"
#include "store/database.h"
#include "support/faulty_disk.h"
#include "support/must.h"

#include <QTemporaryDir>
#include <QTest>

using namespace florin;
using namespace florin::server;
using namespace florin::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr Timestamp now{1'790'000'000s};

Look lookAt(const QString& subject)
{
    store::AuditLine line;
    line.time = now;
    line.actor = UserId{7};
    line.actor_name = u"tara"_s;
    line.operation = u"accounts.show"_s;
    line.subject = subject;
    line.outcome = u"done"_s;
    return {{line}};
}

} // namespace

/// What becomes of looks in a group that is committed, in one that fails, and on a disk without room.
class LookLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database = must(store::createBank(m_folder.filePath(u"bank%1"_s.arg(++m_banks)),
                                            {u"test"_s, u"Nexa Bank"_s, Currency(), now},
                                            store::BankKeys::fromMaster(Secret::random(32))));
        m_stores = must(m_database->writer());
    }
    void cleanup()
    {
        m_disk.mend();
        m_stores.reset();
        m_database.reset();
    }

    void thoseThatAreAlikeAreOneLine()
    {
        LookLog log;
        std::vector<store::AuditLine> lines;
        log.beginGroup();
        log.add(lookAt(u"1"_s), lines, now);
        log.add(lookAt(u"1"_s), lines, now);
        log.add(lookAt(u"2"_s), lines, now);
        QCOMPARE(lines.size(), 2U);
        QVERIFY2(!log.isNoted(lookAt(u"1"_s), now), "not before it is on the disk");
        log.committed(now);
        QVERIFY(log.isNoted(lookAt(u"1"_s), now));
        log.beginGroup();
        log.add(lookAt(u"1"_s), lines, now);
        QCOMPARE(lines.size(), 2U);
        log.add(lookAt(u"1"_s), lines, now + LookMemory::window);
        QCOMPARE(lines.size(), 3U);
    }

    void whatAGroupLostIsNotNoted()
    {
        LookLog log;
        std::vector<store::AuditLine> lines;
        log.beginGroup();
        log.add(lookAt(u"1"_s), lines, now);
        log.beginGroup(); // the one before was taken back
        log.committed(now);
        QVERIFY(!log.isNoted(lookAt(u"1"_s), now));
        log.add(lookAt(u"1"_s), lines, now);
        QCOMPARE(lines.size(), 2U);
    }

    void whatIsHeldBackIsWrittenOnceThereIsRoom()
    {
        LookLog log;
        QVERIFY(log.holdBack(lookAt(u"1"_s), now));
        QVERIFY(log.holdBack(lookAt(u"1"_s), now)); // it waits already
        QVERIFY(log.holdBack(lookAt(u"2"_s), now));
        m_disk.fullFrom(m_disk.writes() + 1);
        log.writeWaiting(*m_stores);
        QVERIFY(m_disk.hasFailed());
        QVERIFY(!m_stores->isActive());
        QVERIFY(subjects().isEmpty());
        m_disk.mend();
        log.tryAtOnce();
        log.writeWaiting(*m_stores);
        QCOMPARE(subjects(), (QStringList{u"1"_s, u"2"_s}));
        log.tryAtOnce();
        log.writeWaiting(*m_stores); // nothing waits any more
        QCOMPARE(subjects().size(), 2);
    }

    void thereIsABoundToWhatIsHeldBack()
    {
        LookLog log;
        for (std::size_t i = 0; i < LookLog::max_waiting_lines; ++i)
            QVERIFY(log.holdBack(lookAt(QString::number(i)), now));
        QVERIFY(!log.holdBack(lookAt(u"one more"_s), now));
        QVERIFY(!log.isNoted(lookAt(u"one more"_s), now));
        QVERIFY(log.holdBack(lookAt(u"0"_s), now));
        log.writeWaiting(*m_stores);
        QVERIFY(log.holdBack(lookAt(u"one more"_s), now));
        QCOMPARE(must(must(m_database->snapshot())->audit().head()).lines,
                 static_cast<qint64>(LookLog::max_waiting_lines));
    }

private:
    QStringList subjects()
    {
        QStringList found;
        for (const auto& line : must(must(m_database->snapshot())->audit().linesAfter(0, 10)))
            found << line.subject;
        return found;
    }

    FaultyDisk m_disk;
    QTemporaryDir m_folder;
    int m_banks = 0;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<store::UnitOfWork> m_stores;
};

QTEST_GUILESS_MAIN(LookLogTest)
#include "look_log_test.moc"
