// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/accounts.h"
#include "contract/audit.h"
#include "contract/money.h"
#include "server/desk/look_log.h"
#include "server/wire/running_bank.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace florin;
using namespace florin::test;
using namespace Qt::StringLiterals;

namespace
{

/// While it lives no file of this process may grow beyond the bound: as on a full disk, a write fails for
/// want of room, and reading goes on. Needs no right that a user does not have.
class NoRoom
{
public:
    NoRoom()
    {
#ifdef Q_OS_UNIX
        std::signal(SIGXFSZ, SIG_IGN); // told by write() instead
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit bound = m_before;
        bound.rlim_cur = 512;
        ::setrlimit(RLIMIT_FSIZE, &bound);
#endif
    }
    NoRoom(const NoRoom&) = delete;
    NoRoom& operator=(const NoRoom&) = delete;
    ~NoRoom()
    {
#ifdef Q_OS_UNIX
        ::setrlimit(RLIMIT_FSIZE, &m_before);
#endif
    }

private:
#ifdef Q_OS_UNIX
    rlimit m_before{};
#endif
};

} // namespace

/// A server whose disk is full.
class WireDiskFullTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAreRefusedReadsGoOnAndItRecovers()
    {
#ifndef Q_OS_UNIX
        QSKIP("there is no bound on the size of files here");
#endif
        RunningBank bank;
        const auto asha = bank.logIn(bank.asha().toText());
        const auto transfer = [&] {
            return contract::Transfer{bank.asha(), bank.ravi(), Money(100, Currency()), u"rent"_s,
                                      Uuid::create(bank.clock().now())};
        };
        QCOMPARE(outcome(await(asha->call(transfer()))), "done");
        const contract::Transfer refused = transfer();
        {
            const NoRoom no_room;
            for (int i = 0; i < 3; ++i)
                QCOMPARE(outcome(await(asha->call(refused))), "disk_full");
            contract::ShowAccount show;
            show.account = bank.asha();
            QCOMPARE(must(await(asha->call(show))).balance.minor(), 100'000 - 100);
            contract::History history;
            history.account = bank.asha();
            QCOMPARE(must(await(asha->call(history))).items.size(), 2U);
        }
        // The same server, the same connection, the same key: it happens now, once.
        const auto moved = must(await(asha->call(refused)));
        QCOMPARE(moved.balance.minor(), 100'000 - 200);
        QCOMPARE(must(await(asha->call(refused))).entry, moved.entry);
        bank.restart();
        const auto again = bank.logIn(bank.asha().toText());
        contract::ShowAccount show;
        show.account = bank.asha();
        QCOMPARE(must(await(again->call(show))).balance.minor(), 100'000 - 200);
    }

    /// The counter goes on seeing balances; who looked is written down when there is room.
    void staffGoOnLookingAndItIsNotedLater()
    {
#ifndef Q_OS_UNIX
        QSKIP("there is no bound on the size of files here");
#endif
        RunningBank bank;
        const auto admin = bank.logIn(bank.administrator());
        contract::ShowAccount show;
        show.account = bank.asha();
        contract::ListAudit looks;
        looks.action = u"accounts.show"_s;
        looks.about = bank.asha().toText();
        {
            const NoRoom no_room;
            for (int i = 0; i < 3; ++i)
                QCOMPARE(must(await(admin->call(show))).balance.minor(), 100'000);
            QCOMPARE(must(await(admin->call(looks))).items.size(), 0U);
        }
        std::vector<contract::AuditLine> noted;
        QVERIFY(QTest::qWaitFor(
            [&] {
                noted = must(await(admin->call(looks))).items;
                return !noted.empty();
            },
            30'000));
        QCOMPARE(noted.size(), 1U);
        QCOMPARE(noted.front().address, u"127.0.0.1"_s);
        QVERIFY(noted.front().device.startsWith(u"florin "_s));
        QVERIFY(must(await(admin->call(contract::VerifyAudit{}))).whole);
    }

    void thereIsABoundToWhatWaitsToBeNoted()
    {
#ifndef Q_OS_UNIX
        QSKIP("there is no bound on the size of files here");
#endif
        RunningBank bank;
        const auto admin = bank.logIn(bank.administrator());
        const auto asha = bank.logIn(bank.asha().toText());
        const auto look = [&](qint64 nth) {
            return outcome(
                await(admin->call(contract::ShowAccount{*AccountNumber::fromSerial(9'000'000'000 + nth)})));
        };
        constexpr auto bound = static_cast<qint64>(server::LookLog::max_waiting_lines);
        {
            const NoRoom no_room;
            for (qint64 nth = 0; nth < bound; ++nth)
                QCOMPARE(look(nth), "unknown_account");
            QCOMPARE(look(bound), "busy");
            QCOMPARE(look(0), "unknown_account"); // it waits already
            QCOMPARE(outcome(await(asha->call(contract::ShowAccount{bank.asha()}))), "done");
        }
        QVERIFY(QTest::qWaitFor([&] { return look(bound) == "unknown_account"; }, 30'000));
        const auto noted = [&] {
            contract::ListAudit looks;
            looks.action = u"accounts.show"_s;
            qint64 lines = 0;
            do {
                const auto page = must(await(admin->call(looks)));
                lines += static_cast<qint64>(page.items.size());
                looks.after = page.next;
            } while (looks.after);
            return lines;
        };
        QVERIFY(QTest::qWaitFor([&] { return noted() == bound + 1; }, 30'000));
    }
};

QTEST_GUILESS_MAIN(WireDiskFullTest)
#include "disk_full_test.moc"
