// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bank_scratch.h"
#include "store/driver/integrity.h"
#include "store/driver/scratch.h"
#include "store/driver/transaction.h"
#include "store/feedback_store.h"
#include "store/sqlcipher/checkpointer.h"
#include "support/faulty_disk.h"

#include <QFileInfo>

#include <optional>
#include <random>

using namespace florin;
using namespace florin::store;
using namespace florin::store::test;
using namespace florin::test;
using namespace Qt::StringLiterals;

using Lasting = FaultyDisk::Lasting;

namespace
{

constexpr Checkpointer::Bounds small{.step = 8, .restart = 30, .rest = 12, .longest = 120};
/// Beyond `longest`: a step, and what one commit adds.
constexpr int slack_pages = 20;
constexpr int log_page_bytes = 4096 + 24;

/// A file with numbered rows that take more than a page each, its writer, and its checkpointer.
class Rows
{
public:
    explicit Rows(Checkpointer::Connect connect = {}) : m_connect(std::move(connect)) { must(open()); }
    ~Rows() { close(); }
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;

    [[nodiscard]] const Scratch& scratch() const { return m_scratch; }
    [[nodiscard]] std::string file() const { return m_scratch.path().toStdString(); }

    [[nodiscard]] Result<void> open()
    {
        auto writer = m_scratch.open();
        if (!writer)
            return refuse(writer.error());
        m_writer = std::move(*writer);
        m_checkpointer = std::make_unique<Checkpointer>(
            m_connect ? m_connect : [this] { return m_scratch.open(CipherAccess::ReadWrite); }, small);
        m_checkpointer->watch(*m_writer);
        return runScript(m_writer->handle(), "CREATE TABLE IF NOT EXISTS row(id INTEGER PRIMARY KEY, x)");
    }
    void close()
    {
        m_writer.reset();
        m_checkpointer.reset();
    }
    [[nodiscard]] bool isOpen() const { return m_writer != nullptr; }

    /// In a transaction of its own, as the writer of a bank does. Done again, it changes nothing.
    [[nodiscard]] Result<void> add(int id, int bytes = 3'000)
    {
        m_checkpointer->finish(*m_writer);
        auto transaction = Transaction::begin(m_writer->handle(), TransactionMode::Write);
        if (!transaction)
            return refuse(transaction.error());
        const QByteArray values = QByteArray::number(id) + ", zeroblob(" + QByteArray::number(bytes) + ')';
        auto done = runScript(m_writer->handle(), "INSERT OR IGNORE INTO row VALUES (" + values + ')');
        return done ? transaction->commit() : done;
    }
    void addAll(int first, int last)
    {
        for (int id = first; id <= last; ++id)
            must(add(id));
    }

    [[nodiscard]] qint64 logPages() const
    {
        return QFileInfo(m_scratch.path() + u"-wal"_s).size() / log_page_bytes;
    }
    /// What the file holds, opened as after a crash: rows 1 to this one; -1 when something is wrong with it.
    [[nodiscard]] int lastRow() const
    {
        const auto opened = m_scratch.open(CipherAccess::ReadWrite);
        if (!opened)
            return -1;
        const qint64 count = integerOf((*opened)->handle(), "SELECT count(*) FROM row");
        const qint64 last = integerOf((*opened)->handle(), "SELECT coalesce(max(id), 0) FROM row");
        // All of it in the file, which, alone, may have been cut off in the midst of being copied to.
        if (!copyLog(**opened) || !checkIntegrity(**opened))
            return -1;
        return count == last ? static_cast<int>(last) : -1;
    }

private:
    Scratch m_scratch;
    const Checkpointer::Connect m_connect;
    std::unique_ptr<CipherConnection> m_writer;
    std::unique_ptr<Checkpointer> m_checkpointer;
};

/// How often something was written into the file itself, and not into its log.
qint64 writesInto(const FaultyDisk& disk, const std::string& file)
{
    const auto deeds = disk.deeds();
    return std::count_if(deeds.begin(), deeds.end(), [&](const DiskDeed& deed) {
        return deed.kind == DiskDeed::Write && deed.file == file;
    });
}

} // namespace

/// A log that goes back into its file beside the writer: it stays short, costs nobody an answer, and loses
/// nothing wherever it is cut off.
class CheckpointerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void underSteadyWritingTheLogStaysShort()
    {
        Rows rows;
        rows.addAll(1, 2'000);
        QVERIFY2(rows.logPages() <= small.longest + slack_pages,
                 qPrintable(QString::number(rows.logPages())));
    }

    void itIsCopiedWithoutTheWriter()
    {
        Rows rows;
        const qint64 before = QFileInfo(rows.scratch().path()).size();
        rows.addAll(1, small.restart);
        QVERIFY(QTest::qWaitFor(
            [&] { return QFileInfo(rows.scratch().path()).size() > before + small.restart * 2'000; },
            patience_ms));
    }

    /// Where it does not get at the file, the writer copies when it must.
    void withoutItTheLogStaysBoundedToo()
    {
        Rows rows([]() -> Result<std::unique_ptr<CipherConnection>> { return refuse(ProblemCode::busy); });
        rows.addAll(1, 500);
        QVERIFY2(rows.logPages() <= small.longest + slack_pages,
                 qPrintable(QString::number(rows.logPages())));
    }

    void aReaderKeepsItsMomentAndTheLogIsShortAfterIt()
    {
        Rows rows;
        rows.addAll(1, 100);
        const auto reader = rows.scratch().open(CipherAccess::ReadOnly);
        QVERIFY(reader);
        auto moment = std::optional(must(Transaction::begin((*reader)->handle(), TransactionMode::Read)));
        const auto count = [&] { return integerOf((*reader)->handle(), "SELECT count(*) FROM row"); };
        QCOMPARE(count(), 100);
        rows.addAll(101, 400);
        QCOMPARE(count(), 100);
        const qint64 longest = rows.logPages();
        QVERIFY(longest > 300); // nothing of it could begin anew
        moment.reset();
        rows.addAll(401, 800);
        QVERIFY2(rows.logPages() <= longest + slack_pages, qPrintable(QString::number(rows.logPages())));
        QCOMPARE(count(), 800);
    }

    void aLogThatHadToGrowGivesItsRoomBack()
    {
        constexpr qint64 kept_pages = 64 * 1024 * 1024 / log_page_bytes;
        Rows rows;
        must(rows.add(1));
        const auto reader = rows.scratch().open(CipherAccess::ReadOnly);
        QVERIFY(reader);
        auto moment = std::optional(must(Transaction::begin((*reader)->handle(), TransactionMode::Read)));
        QCOMPARE(integerOf((*reader)->handle(), "SELECT count(*) FROM row"), 1);
        for (int id = 2; rows.logPages() <= kept_pages; ++id)
            must(rows.add(id, 4'000'000));
        moment.reset();
        rows.addAll(1'001, 1'050);
        QVERIFY2(rows.logPages() <= kept_pages, qPrintable(QString::number(rows.logPages())));
    }

    void nothingIsLostWhereverThePowerIsCut()
    {
        FaultyDisk disk;
        Rows rows;
        rows.close();
        const DiskImage beginning = disk.image();
        disk.load(beginning);
        must(rows.open());
        std::vector<std::size_t> acknowledged;
        qint64 copied = writesInto(disk, rows.file());
        for (int id = 1; id <= 60; ++id) {
            must(rows.add(id));
            acknowledged.push_back(disk.deedCount());
            // So that it is not done only when all is written: ten rows are more than a step.
            if (id % 10 == 0) {
                QVERIFY(QTest::qWaitFor([&] { return writesInto(disk, rows.file()) > copied; }, patience_ms));
                copied = writesInto(disk, rows.file());
            }
        }
        rows.close();
        const auto deeds = disk.deeds();
        DiskHistory history(beginning);
        std::mt19937_64 chance(1);
        for (std::size_t deed = 0; deed <= deeds.size(); ++deed) {
            if (deed > 0)
                history.take(deeds[deed - 1]);
            const auto least = static_cast<int>(
                std::upper_bound(acknowledged.begin(), acknowledged.end(), deed) - acknowledged.begin());
            for (const DiskImage& image : {history.synced(), history.written(), history.torn(chance)}) {
                disk.load(image);
                const int last = rows.lastRow();
                QVERIFY2(last == least || last == least + 1,
                         qPrintable(u"cut %1: %2 rows of %3"_s.arg(deed).arg(last).arg(least)));
            }
        }
    }

    /// Whoever met it: the writer asks again, the checkpointer tries again.
    void aCallToTheDiskFails()
    {
        FaultyDisk disk;
        Rows rows;
        rows.close();
        const DiskImage beginning = disk.image();
        qint64 calls = 100;
        for (qint64 call = 1; call <= calls; ++call) {
            disk.load(beginning);
            disk.failAt(call, Lasting::Once);
            QVERIFY2(addPatiently(rows, 40), qPrintable(u"call %1"_s.arg(call)));
            rows.close();
            calls = disk.calls();
            QCOMPARE(rows.lastRow(), 40);
        }
        QVERIFY(calls > 300);
    }

    void theDiskIsFullForAWhile()
    {
        FaultyDisk disk;
        Rows rows;
        rows.close();
        const DiskImage beginning = disk.image();
        for (qint64 write = 1; write <= 150; ++write) {
            disk.load(beginning);
            disk.fullFrom(write);
            int done = 0;
            if (rows.open()) {
                while (done < 40 && rows.add(done + 1))
                    ++done;
            }
            disk.mend();
            if (!rows.isOpen())
                must(rows.open());
            rows.addAll(done + 1, 300);
            const auto log = disk.image().at(rows.file() + "-wal").size() / log_page_bytes;
            rows.close();
            QVERIFY2(log <= small.longest + slack_pages, qPrintable(QString::number(log)));
            QCOMPARE(rows.lastRow(), 300);
        }
    }

    void aBankHasIt()
    {
        BankAtWork bank;
        const QString file = bank.scratch().folder() + u"/bank.db"_s;
        const qint64 before = QFileInfo(file).size();
        Feedback feedback;
        feedback.text = QString(100'000, u'f');
        for (int i = 0; i < 60; ++i) {
            must(bank->feedback().add(feedback));
            bank.turn();
        }
        QVERIFY(QTest::qWaitFor([&] { return QFileInfo(file).size() > before + 2'000'000; }, patience_ms));
        bank->rollback();
        bank.close();
        const QStringList left = QDir(bank.scratch().folder()).entryList(QDir::Files);
        QCOMPARE(left, QStringList({u"auth.db"_s, u"bank.db"_s, u"bank.id"_s, u"lock"_s}));
    }

private:
    static constexpr int patience_ms = 60'000;

    /// Rows 1 to `last`, each asked for twice at most; opened again where that is what failed.
    static bool addPatiently(Rows& rows, int last)
    {
        if (!rows.open() && !rows.open())
            return false;
        for (int id = 1; id <= last; ++id) {
            if (!rows.add(id) && !rows.add(id))
                return false;
        }
        return true;
    }
};

QTEST_GUILESS_MAIN(CheckpointerTest)
#include "checkpointer_test.moc"
