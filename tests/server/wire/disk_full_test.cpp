// SPDX-FileCopyrightText: 2026 The Florin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/accounts.h"
#include "contract/money.h"
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
};

QTEST_GUILESS_MAIN(WireDiskFullTest)
#include "disk_full_test.moc"
