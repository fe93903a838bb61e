// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ledger/ledger_bank.h"
#include "store/postgres/cutting_proxy.h"

#include <thread>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

using namespace florin;
using namespace florin::ledger::test;
using namespace florin::store;
using namespace florin::store::test;
using namespace Qt::StringLiterals;

namespace
{

/// A bank whose writer and readers reach the database through a network that can fail.
class FarBank
{
public:
    FarBank()
    {
        const auto [host, port] = cluster();
        m_proxy = std::make_unique<florin::test::CuttingProxy>(host, port);
        // Of several hosts the one that answers is taken: the first never does.
        m_database = must(openPostgresBank(
            m_near.scratch().postgres()->conninfo() +
                u" host=127.0.0.1,127.0.0.1 port=1,%1 sslmode=disable"_s.arg(m_proxy->port()) +
                u" target_session_attrs=read-write"_s,
            m_near.scratch().keys()));
        m_unit = must(m_database->writer());
    }

    [[nodiscard]] florin::test::CuttingProxy& network() const { return *m_proxy; }
    [[nodiscard]] LedgerBank& near() { return m_near; }
    [[nodiscard]] Database& database() { return *m_database; }

    /// One deposit, in a unit of its own; `before_commit` runs when all but that is done.
    Result<void> deposit(int number, const std::function<void()>& before_commit = {})
    {
        if (auto begun = m_unit->begin(); !begun)
            return begun;
        ledger::Book book(must(m_unit->ledger().tip()));
        const Command command{
            key(number), UserId{7}, {ledger::test::move(EntryKind::deposit, account(4), account(0), 1)}};
        ledger::Needs needs;
        book.addNeeds(command, needs);
        auto known = m_unit->ledger().load(needs);
        if (!known)
            return given(std::move(known.error()));
        book.learn(needs, std::move(*known));
        must(book.post(command, at(2'000)));
        if (auto appended = m_unit->ledger().append(book, at(2'000)); !appended)
            return given(std::move(appended.error()));
        if (before_commit)
            before_commit();
        return m_unit->commit();
    }
    /// As deposit, while `meanwhile` runs once the COMMIT has arrived and the network is gone; it comes back
    /// after.
    Result<void> depositWithTheNetworkGone(int number, const std::function<void()>& meanwhile)
    {
        std::thread other;
        auto done = deposit(number, [&] {
            m_proxy->cutAt(florin::test::CuttingProxy::GoneAfterCommit);
            other = std::thread([&] {
                while (!m_proxy->isAway())
                    std::this_thread::sleep_for(std::chrono::milliseconds(5));
                meanwhile();
            });
        });
        other.join();
        return done;
    }
    [[nodiscard]] qint64 entries() const { return must(m_near.snapshot()->ledger().tip()).last_entry.value; }

    /// As in a server that took over before the last unit had reached it.
    void forgetLastUnit() const
    {
        m_near.scratch().postgres()->run("SET session_replication_role = replica;"
                                         "DELETE FROM journal WHERE id = (SELECT entry FROM ledger_tip);"
                                         "UPDATE ledger_tip SET entry = entry - 1, version = version - 1;"
                                         "DELETE FROM unit_proof");
    }

private:
    Result<void> given(Problem problem)
    {
        m_unit->rollback();
        return refuse(std::move(problem));
    }
    [[nodiscard]] static std::pair<QByteArray, QByteArray> cluster()
    {
        const QByteArray port = qgetenv("PGPORT");
        return {qgetenv("PGHOST"), port.isEmpty() ? QByteArray("5432") : port};
    }

    LedgerBank m_near;
    std::unique_ptr<florin::test::CuttingProxy> m_proxy;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<UnitOfWork> m_unit;
};

/// A setting of the connection to that port of the loopback that this program has open; -1 where there is
/// none.
int settingOfConnectionTo(int port, int level, int option)
{
    constexpr int handles = 256;
    for (int handle = 3; handle < handles; ++handle) {
        sockaddr_in peer{};
        socklen_t size = sizeof peer;
        if (::getpeername(handle, reinterpret_cast<sockaddr*>(&peer), &size) != 0 ||
            peer.sin_family != AF_INET || ntohs(peer.sin_port) != port)
            continue;
        int value = -1;
        socklen_t value_size = sizeof value;
        (void)::getsockopt(handle, level, option, &value, &value_size);
        return value;
    }
    return -1;
}

} // namespace

/// The database goes away, at any moment, and comes back: nothing acknowledged is lost, nothing is doubled,
/// and nobody needs to restart anything.
class AwayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itComesBackByItself()
    {
        FarBank bank;
        must(bank.deposit(1));
        {
            const Snapshot snapshot = must(bank.database().snapshot());
            QCOMPARE(must(snapshot->ledger().tip()).last_entry, EntryId{1});
        }
        bank.network().setAway(true);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(refusal(bank.deposit(2)), ProblemCode::unavailable);
            QCOMPARE(refusal(bank.database().snapshot()), ProblemCode::unavailable);
        }
        bank.network().setAway(false);
        must(bank.deposit(2));
        const Snapshot snapshot = must(bank.database().snapshot());
        QCOMPARE(must(snapshot->ledger().tip()).last_entry, EntryId{2});
    }

    void aConnectionThatWasEndedIsMadeAnewUnnoticed()
    {
        FarBank bank;
        must(bank.deposit(1));
        {
            const Snapshot open = must(bank.database().snapshot());
        }
        bank.near().scratch().postgres()->run(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'florind'");
        must(bank.deposit(2));
        const Snapshot snapshot = must(bank.database().snapshot());
        QCOMPARE(must(snapshot->ledger().tip()).last_entry, EntryId{2});
    }

    void inTheMidstOfAUnitNothingHasHappened()
    {
        FarBank bank;
        must(bank.deposit(1));
        std::thread back;
        QCOMPARE(refusal(bank.deposit(2,
                                      [&] {
                                          bank.network().setAway(true);
                                          back = std::thread([&bank] {
                                              std::this_thread::sleep_for(std::chrono::milliseconds(600));
                                              bank.network().setAway(false);
                                          });
                                      })),
                 ProblemCode::unavailable);
        back.join();
        QCOMPARE(bank.entries(), 1);
        must(bank.deposit(2));
        QCOMPARE(bank.entries(), 2);
    }

    void aCommitThatDidNotArriveIsNotTakenForDone()
    {
        FarBank bank;
        must(bank.deposit(1));
        QCOMPARE(
            refusal(bank.deposit(2, [&] { bank.network().cutAt(florin::test::CuttingProxy::BeforeCommit); })),
            ProblemCode::unavailable);
        QCOMPARE(bank.entries(), 1);
        must(bank.deposit(2));
        QCOMPARE(bank.entries(), 2);
    }

    void aCommitWhoseAnswerWasLostIsFoundOut()
    {
        FarBank bank;
        must(bank.deposit(1));
        must(bank.deposit(2, [&] { bank.network().cutAt(florin::test::CuttingProxy::AfterCommit); }));
        QCOMPARE(bank.entries(), 2);
        must(bank.deposit(3));
        const LedgerCheck check = must(bank.near().snapshot()->ledger().verify({}));
        QVERIFY2(check.ok, qPrintable(check.finding));
        QCOMPARE(check.entries, 3);
    }

    void aCommitThatTheServerTakingOverHasNotGotIsNotDone()
    {
        FarBank bank;
        must(bank.deposit(1));
        // The number of its transaction says nothing: here it is a committed one's, as it is where the new
        // primary has given it to somebody else.
        QCOMPARE(refusal(bank.depositWithTheNetworkGone(2,
                                                        [&] {
                                                            bank.forgetLastUnit();
                                                            bank.network().setAway(false);
                                                        })),
                 ProblemCode::unavailable);
        QCOMPARE(bank.entries(), 1);
    }

    void anErrorIsNoAnswerToWhatBecameOfACommit()
    {
        FarBank bank;
        must(bank.deposit(1));
        const auto* place = bank.near().scratch().postgres();
        must(bank.depositWithTheNetworkGone(2, [&] {
            place->run("ALTER TABLE unit_proof RENAME TO elsewhere");
            bank.network().setAway(false);
            std::this_thread::sleep_for(std::chrono::milliseconds(600));
            place->run("ALTER TABLE elsewhere RENAME TO unit_proof");
        }));
        QCOMPARE(bank.entries(), 2);
    }

    void whatIsRememberedEndsWithTheConnection()
    {
        FarBank bank;
        must(bank.deposit(1));
        // Another server took over, without the last groups, and has seen others since: the ledger's version
        // is again what it was.
        must(bank.near()
                 .group({{key(50),
                          UserId{7},
                          {ledger::test::move(EntryKind::deposit, account(4), account(0), 100)}}})
                 .front());
        bank.near().scratch().postgres()->run(
            "UPDATE ledger_tip SET version = version - 1;"
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'florind'");
        must(bank.deposit(2));
        QCOMPARE(bank.near().balance(0), 102);
    }

    void aServerThatEndsAfterTheCommitHasCommitted()
    {
        FarBank bank;
        must(bank.deposit(1));
        must(bank.deposit(2, [&] { bank.network().cutAt(florin::test::CuttingProxy::EndedAfterCommit); }));
        QCOMPARE(bank.entries(), 2);
        must(bank.deposit(3));
        QCOMPARE(bank.entries(), 3);
    }

    void aServerThatFallsSilentIsGivenUpSoon()
    {
        const FarBank bank;
        const int port = bank.network().port();
        QCOMPARE(settingOfConnectionTo(port, SOL_SOCKET, SO_KEEPALIVE), 1);
        QCOMPARE(settingOfConnectionTo(port, IPPROTO_TCP, TCP_KEEPIDLE), 5);
        QCOMPARE(settingOfConnectionTo(port, IPPROTO_TCP, TCP_KEEPINTVL), 2);
        QCOMPARE(settingOfConnectionTo(port, IPPROTO_TCP, TCP_KEEPCNT), 3);
        QCOMPARE(settingOfConnectionTo(port, IPPROTO_TCP, TCP_USER_TIMEOUT), 10'000);
    }

    void onlyAServerThatCanBeWrittenToWillDo()
    {
        const LedgerBank bank;
        const QString reading =
            bank.scratch().postgres()->conninfo().chopped(1) + u" -cdefault_transaction_read_only=on'"_s;
        QCOMPARE(refusal(openPostgresBank(reading, bank.scratch().keys())), ProblemCode::cannot_connect);
        // What the connection string says itself counts.
        QVERIFY(refusal(openPostgresBank(reading + u" target_session_attrs=any"_s, bank.scratch().keys())) !=
                ProblemCode::cannot_connect);
    }
};

QTEST_GUILESS_MAIN(AwayTest)
#include "away_test.moc"
